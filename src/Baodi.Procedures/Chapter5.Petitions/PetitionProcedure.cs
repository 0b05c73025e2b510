using static Baodi.Procedures.Petitions.PetitionState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.Petitions;

/// <summary>Chapter 5: how a petition is put before a leader, handled by departments, reported on and filed.</summary>
internal sealed partial class PetitionProcedure()
    : ProcedureDefinition<PetitionState, Petition>(BaodiNotice.Of2017, ProcedureIds.Petition, static options => new PetitionJson(options))
{
    private static Actor Leader => Named(m => m.ChosenLeader, "呈阅领导");

    private static Actor ReportLeader => Named(m => m.ReportLeader, "处理情况呈阅领导");

    private static Actor Departments => Named(m => m.ResponsibleDepartments, "责任部门");

    private static PetitionState[] EndedOtherwise => [NotAccepted, Withdrawn, Merged, Cancelled];

    private static PetitionState[] BeforeFiling => [Recorded, BeforeLeader, AwaitingTransfer, Handling, ReportBeforeLeader, Completed, .. EndedOtherwise];

    private static Offered AtWork => Offer(m => m.Tasks, task => task.Department, task => task.IsAtWork);

    protected override void Define()
    {
        State(Recorded, "已登记");
        State(BeforeLeader, "呈领导阅示");
        State(AwaitingTransfer, "待转办");
        State(Handling, "部门办理");
        State(ReportBeforeLeader, "处理情况呈阅");
        State(Completed, "已办结");
        Final(Filed, "已归档");
        State(NotAccepted, "不予受理");
        State(Withdrawn, "信访人撤回");
        State(Merged, "已合并");
        State(Cancelled, "已撤销");

        var channelIsNamed = Fact("其他渠道已写明名称", m => m.ChannelIsNamed, "渠道名称与所选渠道不符");
        var correctionIsSaid = Fact("更正内容已写明", m => m.CorrectionIsSaid, "更正内容没有写明");
        var substanceStays = Fact("批示所依据的事项没有更正", m => m.SubstanceStays, "批示所依据的事项已经更正");
        var isInstructedAsItIs = Fact("领导已就现有事项批示", m => m.IsInstructedAsItIs, "事项更正后尚待领导批示");
        var leaderIsNotConcerned = Fact("呈阅领导与信访事项无涉", m => m.LeaderIsNotConcerned, "呈阅领导系信访事项所涉人员");
        var reportLeaderIsNotConcerned = Fact("处理情况呈阅领导与信访事项无涉", m => m.ReportLeaderIsNotConcerned, "处理情况呈阅领导系信访事项所涉人员");
        var readersAreNotConcerned = Fact("呈送的区领导与信访事项无涉", m => m.ReadersAreNotConcerned, "呈送的区领导中有信访事项所涉人员");
        var noDepartmentTwice = Fact("责任部门不重复", m => m.NoDepartmentTwice, "责任部门有重复");
        var noDepartmentIsAccused = Fact("责任部门不含被检举控告单位和涉及人员主管的单位", m => m.NoDepartmentIsAccused, "责任部门含有被检举控告单位或者涉及人员主管的单位");
        var instructionIsFollowed = Fact("已转批示指定的部门", m => m.InstructionIsFollowed, "尚有批示指定的部门未转");
        var results = new ResultFacts(
            Fact("有部门已反馈结果", m => m.HasResult, "尚无部门反馈结果"),
            Fact("有结果待查收", m => m.HasResultToCheckIn, "没有待查收的结果"),
            Fact("有部门结果未查收", m => m.AwaitsResults, "各部门结果均已查收或者不再等候"),
            Fact("有承担办理的部门", m => m.SomebodyHandles, "没有承担办理的部门"));

        Fact[] corrected =
        [
            correctionIsSaid, channelIsNamed, substanceStays, isInstructedAsItIs, leaderIsNotConcerned, reportLeaderIsNotConcerned, readersAreNotConcerned,
            noDepartmentTwice, noDepartmentIsAccused, instructionIsFollowed, .. results.All,
        ];

        var transfer = Limit("transfer", "当日转办", TimeRule.SameDay);
        var handling = PerItem("handling", "部门办理时限", m => m.Limits, UnitOfficer);

        Clause("5.0",
            Content<RecordPetition>(nameof(RecordPetition.Channel)));

        Reading("5.0", "“主要包括”的六项以外的渠道，按其名称登记", "channels other than the six that are mainly meant are registered under their own names",
            Content<RecordPetition>(nameof(RecordPetition.ChannelName)));

        Clause("5.1",
            Open<RecordPetition>("登记信访事项").By(SupervisionOffice).Records().To(Recorded)
                .Creates(c => new() { Record = c })
                .Provided(channelIsNamed.Holds)
                .Paper("信访事项登记表", "PetitionRecord"),
            In(Recorded).On<PresentProposal>("提出拟办意见并呈阅").By(SupervisionOffice).Drafts().Replacing().To(BeforeLeader)
                .Paper("信访事项拟办意见", "PetitionProposal")
                .Sets((m, c) => m.Before(c), leaderIsNotConcerned)
                .Provided(leaderIsNotConcerned.Holds),
            In(BeforeLeader).AnyOf<Instruct>("阅示", Verb.ReadAndInstruct, Leader)
                .NotBy<PresentProposal>()
                .Sets((m, c) => m.Instructed(c), instructionIsFollowed, isInstructedAsItIs)
                .Starts(transfer)
                .To(AwaitingTransfer));

        Reading("5.1", "领导可说明理由退回拟办意见，误呈的由督查室收回，均由督查室重新提出；呈阅领导也可转请另一位领导阅示", "the leader may send a proposal back with a reason, and the supervision office recalls one that was presented by mistake; in either case it proposes anew; the leader may also pass the petition to the other leader to read and instruct",
            In(BeforeLeader).On<SendProposalBack>("退回拟办意见").ByMemberOf<Instruct>().To(Recorded),
            In(BeforeLeader).On<RecallProposal>("收回呈阅").By(SupervisionOffice).To(Recorded),
            In(BeforeLeader).On<PassToLeader>("转请其他领导").ByMemberOf<Instruct>().ToAfresh(BeforeLeader)
                .Sets((m, c) => m.PassedTo(c), leaderIsNotConcerned)
                .Provided(leaderIsNotConcerned.Holds));

        Reading("5.1", "领导批示后尚未转办的，本人可说明理由撤回", "a leader may take back his instruction, with the reason, as long as it has not been transferred",
            In(AwaitingTransfer).On<TakeBackInstruction>("撤回批示").TakesBack<Instruct>().To(BeforeLeader));

        Reading("5.1", "登记有误或者其后查明的，由督查室说明原因更正、补充；批示所依据的事项更正的，由领导重新批示；呈阅领导系信访事项所涉人员的，另呈其他领导",
            "the supervision office corrects what was recorded wrongly and adds what became known later, with the reason; where what the leader instructed on was corrected he instructs anew, and where the petition turns out to be about him it goes before another",
            In(Recorded).May<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Repeatedly().Corrects<RecordPetition>()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds),
            In(BeforeLeader).On<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Corrects<RecordPetition>()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds)
                .To(BeforeLeader, leaderIsNotConcerned.Holds)
                .To(Recorded, leaderIsNotConcerned.HoldsNot),
            In(AwaitingTransfer).On<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Corrects<RecordPetition>().LeavingBehind()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds)
                .To(AwaitingTransfer, leaderIsNotConcerned.Holds)
                .To(Recorded, leaderIsNotConcerned.HoldsNot),
            In(Handling).On<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Corrects<RecordPetition>().LeavingBehind()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds)
                .Ends(handling)
                .To(Handling, leaderIsNotConcerned.Holds)
                .To(Recorded, leaderIsNotConcerned.HoldsNot),
            In(ReportBeforeLeader).On<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Corrects<RecordPetition>().LeavingBehind()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds)
                .To(Handling, leaderIsNotConcerned.Holds)
                .To(Recorded, leaderIsNotConcerned.HoldsNot),
            In(Completed).May<CorrectRecord>("更正登记").By(SupervisionOffice).Drafts().Repeatedly().Corrects<RecordPetition>()
                .Sets((m, c) => m.CorrectedBy(c), corrected)
                .Provided(correctionIsSaid.Holds, channelIsNamed.Holds, substanceStays.Holds));

        Clause("5.2",
            transfer,
            In(AwaitingTransfer).On<Transfer>("转责任部门办理").By(SupervisionOffice).To(Handling)
                .Paper("信访事项办理结果反馈卡", "ResultFeedbackCard")
                .Sets((m, c, step) => m.TransferredTo(c.Departments, step.At), [noDepartmentTwice, noDepartmentIsAccused, instructionIsFollowed, .. results.All])
                .Makes(results.AreAwaited.Holds, results.AreToBeCheckedIn.HoldsNot, results.AreThere.HoldsNot, results.AreWorkedOn.Holds)
                .Provided(noDepartmentTwice.Holds, noDepartmentIsAccused.Holds, instructionIsFollowed.Holds)
                .Meets(transfer)
                .Starts(handling));

        Reading("5.2", "办理期间可以加转其他部门；领导可以补充批示，当日转办，原已指定的部门仍须办理，批示写明不再指定的除外；部门认为不属其职责的，由督查室收回改转，领导指定的除外",
            "while a petition is handled it may be transferred to further departments; the leader may add instructions, which are transferred the same day, and departments that he named before go on handling it unless he says that he no longer names them; where a department finds the matter outside its duties the supervision office takes it back and transfers it elsewhere, unless the leader named that department",
            In(Handling).Must<Transfer>("转责任部门办理").By(SupervisionOffice).Repeatedly().OwedWhen(instructionIsFollowed.HoldsNot)
                .Sets((m, c, step) => m.TransferredFurther(c.Departments, step.At), noDepartmentTwice, noDepartmentIsAccused, instructionIsFollowed, results.AreAwaited, results.AreWorkedOn)
                .Makes(results.AreAwaited.Holds, results.AreWorkedOn.Holds)
                .Provided(noDepartmentTwice.Holds, noDepartmentIsAccused.Holds, instructionIsFollowed.Holds)
                .Meets(transfer)
                .Starts(handling),
            In(AwaitingTransfer).Must<InstructFurther>("补充批示").By(Leader).NotBy<PresentProposal>().Repeatedly().OwedWhen(isInstructedAsItIs.HoldsNot)
                .Sets((m, c) => m.InstructedFurther(c), instructionIsFollowed, isInstructedAsItIs)
                .Makes(isInstructedAsItIs.Holds),
            In(Handling).Must<InstructFurther>("补充批示").By(Leader).NotBy<PresentProposal>().Repeatedly().OwedWhen(isInstructedAsItIs.HoldsNot)
                .Sets((m, c) => m.InstructedFurther(c), instructionIsFollowed, isInstructedAsItIs)
                .Makes(isInstructedAsItIs.Holds)
                .Ends(transfer)
                .Starts(transfer, instructionIsFollowed.HoldsNot),
            In(Handling).May<DenyCompetence>("提出不属其职责").By(Departments).Records().ToldTo(SupervisionOffice).Repeatedly()
                .Sets((m, c, step) => m.DeniedBy(step.By.Seat.Charge, c.Reason)),
            In(Handling).May<RecallTask>("收回转办").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, AtWork)
                .Sets((m, c) => m.TakenBack(c.Department), instructionIsFollowed, results.AreAwaited, results.AreWorkedOn)
                .Provided(instructionIsFollowed.Holds)
                .Ends(handling));

        Reading("5.2", "检举控告不转给被检举控告的单位，信访事项不呈其涉及的领导：任何人不得办理反映本人的信访事项，也不得收到相关报告",
            "an accusation is not transferred to the department that it accuses, nor presented to a leader whom it is about: nobody handles a petition about himself, and nobody receives a report on one",
            Content<RecordPetition>(nameof(RecordPetition.AccusedDepartments), nameof(RecordPetition.AccusedLeaders), nameof(RecordPetition.About)),
            Recuses((m, officer) => m.Record.IsAbout(officer), "信访事项涉及本人的，本人及其受托人回避", "a person whom a petition is about keeps out of it, and so does his delegate"),
            RecusesHolders((m, seat) => m.Record.Accuses(seat), "被检举控告的领导和单位的人员及其受托人回避", "an accused leader, the staff of an accused department and their delegates keep out of it"));

        Reading("5.2", "补充批示后尚无人办理的，本人可说明理由撤回", "a leader may take back what he instructed beside, with the reason, as long as nobody has acted on it",
            In(AwaitingTransfer).May<TakeBackFurtherInstruction>("撤回补充批示").TakesBack<InstructFurther>(),
            In(Handling).May<TakeBackFurtherInstruction>("撤回补充批示").TakesBack<InstructFurther>());

        Handle(handling, results);
        Report(transfer, handling, results, reportLeaderIsNotConcerned, instructionIsFollowed, isInstructedAsItIs);
        File(readersAreNotConcerned);
    }
}
