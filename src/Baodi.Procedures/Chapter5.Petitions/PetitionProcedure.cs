using static Baodi.Procedures.Petitions.PetitionState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.Petitions;

/// <summary>Chapter 5: how a petition is put before a leader, handled by departments, reported on and filed.</summary>
internal sealed class PetitionProcedure()
    : ProcedureDefinition<PetitionState, Petition>(BaodiNotice.Of2017, ProcedureIds.Petition, static options => new PetitionJson(options))
{
    protected override void Define()
    {
        State(Recorded, "已登记");
        State(BeforeLeader, "呈领导阅示");
        State(AwaitingTransfer, "待转办");
        State(Handling, "部门办理");
        State(ReportBeforeLeader, "处理情况呈阅");
        State(Completed, "已办结");
        Final(Filed, "已归档");
        Final(NotAccepted, "不予受理");
        Final(Withdrawn, "信访人撤回");
        Final(Merged, "已并案");
        Final(Cancelled, "已撤销");

        var leaderIsNotAccused = Fact("呈阅领导不是被检举控告人", m => m.LeaderIsNotAccused);
        var noDepartmentTwice = Fact("责任部门不重复", m => m.NoDepartmentTwice);
        var noDepartmentIsAccused = Fact("责任部门不含被检举控告单位", m => m.NoDepartmentIsAccused);
        var instructionIsFollowed = Fact("已转批示指定的部门", m => m.InstructionIsFollowed);
        var hasResultToCheckIn = Fact("有结果待查收", m => m.HasResultToCheckIn);
        var awaitsResults = Fact("有部门结果未查收", m => m.AwaitsResults);

        var transfer = Limit("transfer", "当日转办", TimeRule.SameDay);
        var handling = PerItem("handling", "部门办理时限", m => m.Limits);
        var leader = Named(m => m.ChosenLeader, "呈阅领导");
        var atWork = Offer(m => m.Tasks, task => task.Department, task => task.Result is null);
        var toCheckIn = Offer(m => m.Tasks, task => task.Department, task => task is { Result: not null, IsCheckedIn: false });

        Clause("5.0",
            Content<RecordPetition>(nameof(RecordPetition.Channel)));

        Clause("5.1",
            Open<RecordPetition>("登记信访事项").By(SupervisionOffice).To(Recorded)
                .Creates(c => new() { Record = c })
                .Paper("信访事项登记表", "PetitionRecord"),
            In(Recorded).On<PresentProposal>("提出拟办意见并呈阅").By(SupervisionOffice).Replacing().To(BeforeLeader)
                .Paper("信访事项拟办意见", "PetitionProposal")
                .Sets((m, c) => m.Before(c), leaderIsNotAccused)
                .Provided(leaderIsNotAccused.Holds),
            In(BeforeLeader).AnyOf<Instruct>("阅示", Verb.ReadAndInstruct, leader)
                .NotBy<PresentProposal>()
                .Sets((m, c) => m with { Instruction = c }, instructionIsFollowed)
                .Starts(transfer)
                .To(AwaitingTransfer));

        Reading("5.1", "拟办意见可附理由退回，由督查室重新提出", "a proposal may be sent back with a reason; the supervision office proposes anew",
            In(BeforeLeader).On<SendProposalBack>("退回拟办意见").ByMemberOf<Instruct>().To(Recorded));

        Clause("5.2",
            transfer,
            In(AwaitingTransfer).On<Transfer>("转责任部门办理").By(SupervisionOffice).To(Handling)
                .Paper("办理结果反馈卡", "ResultFeedbackCard")
                .Sets((m, c, step) => m.TransferredTo(c.Departments, step.At), noDepartmentTwice, noDepartmentIsAccused, instructionIsFollowed, hasResultToCheckIn, awaitsResults)
                .Makes(awaitsResults.Holds, hasResultToCheckIn.HoldsNot)
                .Provided(noDepartmentTwice.Holds, noDepartmentIsAccused.Holds, instructionIsFollowed.Holds)
                .Meets(transfer)
                .Starts(handling));

        Reading("5.2", "检举控告不转给被检举控告的单位，也不呈被检举控告的领导：无人办理针对自己的信访",
            "an accusation goes neither to the department nor before the leader it accuses: nobody handles a petition about himself",
            Content<RecordPetition>(nameof(RecordPetition.AccusedDepartments), nameof(RecordPetition.AccusedLeaders), nameof(RecordPetition.About)),
            Recuses((m, officer) => m.Record.IsAbout(officer), "信访事项涉及本人的，本人及其受托人回避", "whom a petition is about keeps out of it, and so does his delegate"),
            RecusesHolders((m, seat) => m.Record.Accuses(seat), "被检举控告的领导和单位的人员及其受托人回避", "the leaders and departments that a petition accuses keep out of it, and so do their delegates"));

        Clause("5.3",
            handling,
            In(Handling).May<ReportResult>("反馈办理结果").By(Named(m => m.ResponsibleDepartments, "责任部门")).Repeatedly()
                .Paper("办理结果反馈卡（回执）", "ReturnedFeedbackCard")
                .Sets((m, c, step) => m.Reported(step.By.Seat.Charge, c.Result), hasResultToCheckIn)
                .Makes(hasResultToCheckIn.Holds)
                .Meets(handling));

        Reading("5.3", "逾期的部门由督查室催办并另定时限，逐次记录", "a department that is late is urged with a new limit, each time on record",
            In(Handling).May<UrgeDepartment>("催办").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, atWork)
                .Past(handling, c => c.Department)
                .Sets((m, c, step) => m.Urged(c.Department, c.Limit, step.At))
                .Starts(handling));

        Reading("5.3", "设定时限的督查室可附事由中止、恢复、延长一个部门的时限；延长的次数和幅度以办公室的规定或者施行中的法规为准",
            "the supervision office, which sets the limits, may stop a department's clock, start it again and extend it, each with the ground; an office, or the law in force, may bound how often and by how much",
            In(Handling).May<SuspendHandling>("中止办理时限").By(SupervisionOffice).Repeatedly().Suspends(handling, c => c.Department)
                .OneOf(c => c.Department, atWork),
            In(Handling).May<ResumeHandling>("恢复办理时限").By(SupervisionOffice).Repeatedly().Resumes(handling, c => c.Department)
                .OneOf(c => c.Department, atWork),
            In(Handling).May<ExtendHandling>("延长办理时限").By(SupervisionOffice).Repeatedly().Extends(handling, c => c.By, c => c.Department)
                .OneOf(c => c.Department, atWork));

        Clause("5.4",
            In(Handling).May<CheckInResult>("查收办理结果").By(SupervisionOffice).NotBy<ReportResult>().Repeatedly()
                .When(hasResultToCheckIn.Holds)
                .OneOf(c => c.Department, toCheckIn)
                .Sets((m, c) => m.CheckedIn(c.Department), hasResultToCheckIn, awaitsResults),
            In(Handling).On<PresentHandlingReport>("呈送处理情况报告").By(SupervisionOffice).Replacing().To(ReportBeforeLeader)
                .When(awaitsResults.HoldsNot)
                .Paper("信访事项处理情况报告", "HandlingReport")
                .Sets((m, c) => m with { Report = c }),
            In(ReportBeforeLeader).AnyOf<ReadHandlingReport>("阅示处理情况", Verb.ReadAndInstruct, leader).To(Completed)
                .NotBy<PresentHandlingReport>());

        Reading("5.4", "不合要求的结果附理由退回部门，另定时限；报告可退回重写", "a result that will not do goes back with a reason and a new limit; a report may be sent back to be rewritten",
            In(Handling).May<SendResultBack>("退回办理结果").By(SupervisionOffice).NotBy<ReportResult>().Repeatedly()
                .When(hasResultToCheckIn.Holds)
                .OneOf(c => c.Department, toCheckIn)
                .Sets((m, c, step) => m.SentBack(c.Department, c.Limit, step.At), hasResultToCheckIn)
                .Starts(handling),
            In(ReportBeforeLeader).On<SendReportBack>("退回处理情况报告").ByMemberOf<ReadHandlingReport>().To(Handling));

        Reading("5.4", "领导不满意的，重新批示，当日再转，次数不限", "a leader who is not content instructs again, and it is transferred again the same day, as often as needed",
            In(ReportBeforeLeader).On<InstructAgain>("重新批示").ByMemberOf<ReadHandlingReport>().To(AwaitingTransfer)
                .NotBy<PresentHandlingReport>()
                .Sets((m, c) => m with { Instruction = new(c.Instruction, c.Departments, c.Limit) }, instructionIsFollowed)
                .Starts(transfer));

        Clause("5.5",
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling, ReportBeforeLeader, Completed).May<ReportSituation>("报送情况专报").By(SupervisionOffice).Repeatedly()
                .Paper("情况专报", "SituationSpecialReport")
                .Sets((m, _) => m with { SituationReports = m.SituationReports + 1 }));

        Reading("5.5", "上月的督查专报，最迟于次月第一个工作日结束前完成", "the supervision special report of a month is done by the end of the first working day of the next",
            Monthly("supervisionSpecialReport", "督查专报", SupervisionOffice, MonthDay.FirstWorkingDay).Paper("督查专报", "SupervisionSpecialReport"));

        Clause("5.6",
            In(Completed).On<FilePetition>("列入清单并归档").By(SupervisionOffice).To(Filed)
                .Files<RecordPetition>().Files<PresentProposal>().Files<Transfer>().Files<PresentHandlingReport>()
                .Paper("信访事项文件清单", "PetitionInventoryEntry")
                .Sets((m, c) => m with { FileNumber = c.FileNumber }));

        Reading("5.4", "答复信访人由督查室记录，不作为办结条件", "the supervision office records an answer to the petitioner; completing does not wait for it",
            In(Handling, ReportBeforeLeader, Completed).May<AnswerPetitioner>("答复信访人").By(SupervisionOffice).Repeatedly()
                .Sets((m, c) => m with { Answer = c }));

        Reading("5.1", "督查室或呈阅领导可不予受理；信访人可撤回；同一事项可并案；登记人或批示人可撤销；均附理由，未完事项随之终止",
            "the supervision office or the leader may not accept it, the petitioner may withdraw, petitions about one matter may be merged, who recorded it or instructed on it may strike it out; each with a reason, and what is open closes",
            In(Recorded, BeforeLeader).On<DeclinePetition>("不予受理").By(Holder(SupervisionOffice), leader).To(NotAccepted).LeavingBehind(),
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling, ReportBeforeLeader).On<RecordWithdrawal>("记录信访人撤回").By(SupervisionOffice).To(Withdrawn).LeavingBehind(),
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling).On<MergePetition>("并案办理").By(SupervisionOffice).To(Merged).LeavingBehind(),
            In(Recorded, BeforeLeader).On<CancelPetition>("撤销登记").By(SupervisionOffice).To(Cancelled).LeavingBehind(),
            In(AwaitingTransfer, Handling, ReportBeforeLeader).On<CancelPetition>("撤销登记").By(Holder(SupervisionOffice), leader).To(Cancelled).LeavingBehind());
    }
}
