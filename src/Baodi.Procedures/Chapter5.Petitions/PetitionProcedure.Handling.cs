using static Baodi.Procedures.Petitions.PetitionState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.Petitions;

/// <content>What the departments report, what is made of it, and how a petition ends (5.3 to 5.6).</content>
internal sealed partial class PetitionProcedure
{
    private static Offered Reported => Offer(m => m.Tasks, task => task.Department, task => task.Result is not null);

    private static Offered ToCheckIn => Offer(m => m.Tasks, task => task.Department, task => task is { Result: not null, IsCheckedIn: false });

    private void Handle(TimeLimit handling, ResultFacts results)
    {
        var resetIsInTime = Fact("原定日期尚未届满", m => m.ResetIsInTime, "原定日期已经届满");
        var atWorkByDate = Offer(m => m.Tasks, task => task.Department, task => task is { IsAtWork: true, Limit.LastDay: not null });

        Clause("5.3",
            handling,
            In(Handling).May<ReportResult>("反馈办理结果").By(Departments).Records().ToldTo(SupervisionOffice).Repeatedly()
                .Paper("信访事项办理结果反馈卡（回执）", "ReturnedFeedbackCard")
                .Sets((m, c, step) => m.Reported(step.By.Seat.Charge, c.Result), results.All)
                .Makes(results.AreThere.Holds, results.AreToBeCheckedIn.Holds, results.AreAwaited.Holds, results.AreWorkedOn.Holds)
                .Meets(handling));

        Reading("5.3", "逾期的部门由督查室催办并另定时限，逐次记录", "a department that is late is urged with a new limit, each time on record",
            In(Handling).May<UrgeDepartment>("催办").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, AtWork)
                .Past(handling, c => c.Department)
                .Sets((m, c, step) => m.Urged(c.Department, c.Limit, step.At))
                .Starts(handling));

        Reading("5.3", "逾期不反馈的部门，尚有其他部门办理的，由领导或者督查室说明理由不再等候，处理情况报告予以列明；其后反馈的仍予查收", "where others handle it, a department that is late is waited for no longer if the leader or the supervision office says so with a reason; the report on the handling names it, and a result that comes later is checked in all the same",
            Content<PresentHandlingReport>(nameof(PresentHandlingReport.Silent)),
            In(Handling).May<GoOnWithoutDepartment>("不再等候部门").By(Leader, Holder(SupervisionOffice)).ToldTo(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, AtWork)
                .Past(handling, c => c.Department)
                .Sets((m, c) => m.GoneOnWithout(c), results.AreAwaited, results.AreWorkedOn)
                .Provided(results.AreWorkedOn.Holds)
                .Ends(handling));

        Reading("5.3", "未经转办或者不再承办的单位送来的情况，由督查室登记", "the supervision office records what is sent in by a unit that was not asked, or is not asked any longer",
            In(BeforeFiling).May<RecordFurtherReport>("登记另送的情况").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, c) => m with { FurtherReports = m.FurtherReports.Add(c) }));

        Reading("5.3", "督查室设定的部门办理时限，由其说明事由中止、恢复、延长，以日期写明的，届满前可以改定；延长的次数和幅度按本办公室规定或者现行法规执行",
            "the supervision office, which sets a department's limit, may suspend, resume or extend it, or reset one stated as a date before it has passed, each with the ground; the rules of the office or the law in force may bound how often and by how much",
            In(Handling).May<SuspendHandling>("中止办理时限").By(SupervisionOffice).Repeatedly().Suspends(handling, c => c.Department)
                .OneOf(c => c.Department, AtWork),
            In(Handling).May<ResumeHandling>("恢复办理时限").By(SupervisionOffice).Repeatedly().Resumes(handling, c => c.Department)
                .OneOf(c => c.Department, AtWork),
            In(Handling).May<ExtendHandling>("延长办理时限").By(SupervisionOffice).Repeatedly().Extends(handling, c => c.By, c => c.Department)
                .OneOf(c => c.Department, AtWork),
            In(Handling).May<ResetHandling>("改定办理时限").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, atWorkByDate)
                .Sets((m, c, step) => m.Reset(c, step.At), resetIsInTime)
                .Provided(resetIsInTime.Holds)
                .Starts(handling));
    }

    private void Report(
        TimeLimit transfer,
        TimeLimit handling,
        ResultFacts results,
        YesNoFact reportLeaderIsNotConcerned,
        YesNoFact instructionIsFollowed,
        YesNoFact isInstructedAsItIs)
    {
        var silentAreNamed = Fact("报告列明全部不再等候的部门", m => m.SilentAreNamed, "报告所列未反馈的部门与不再等候的部门不符");
        var otherLeaderIsExplained = Fact("改呈其他领导的已写明理由", m => m.OtherLeaderIsExplained, "改呈其他领导没有写明理由");

        Clause("5.4",
            In(Handling).May<CheckInResult>("查收办理结果").By(SupervisionOffice).NotBy<ReportResult>().SameThingOnly().Repeatedly()
                .When(results.AreToBeCheckedIn.Holds)
                .OneOf(c => c.Department, ToCheckIn)
                .Sets((m, c) => m.CheckedIn(c.Department), results.AreToBeCheckedIn, results.AreAwaited),
            In(Handling).On<PresentHandlingReport>("呈送处理情况报告").By(SupervisionOffice).Drafts().Replacing().To(ReportBeforeLeader)
                .When(results.AreAwaited.HoldsNot, results.AreWorkedOn.Holds)
                .Paper("信访事项处理情况报告", "HandlingReport")
                .Sets((m, c) => m.ReportedOn(c), reportLeaderIsNotConcerned, otherLeaderIsExplained, silentAreNamed)
                .Provided(reportLeaderIsNotConcerned.Holds, otherLeaderIsExplained.Holds, silentAreNamed.Holds),
            In(ReportBeforeLeader).AnyOf<ReadHandlingReport>("阅示处理情况", Verb.ReadAndInstruct, ReportLeader).To(Completed)
                .NotBy<PresentHandlingReport>());

        Reading("5.4", "主管领导和主要领导之间，呈批示的领导；改呈另一位的说明理由", "the report goes to whichever of the leader in charge and the District Head instructed, or to the other with a reason",
            Content<PresentHandlingReport>(nameof(PresentHandlingReport.Leader), nameof(PresentHandlingReport.LeaderReason)));

        Reading("5.4", "不合要求的结果，报告呈阅前说明理由退回部门，另定时限，已查收的也可退回；报告可退回重写，误呈的由督查室收回", "until the report is presented a result that does not meet the requirements goes back to the department with a reason and a new limit, one that was checked in too; a report may be sent back to be rewritten, and the supervision office recalls one that was presented by mistake",
            In(Handling).May<SendResultBack>("退回办理结果").By(SupervisionOffice).NotBy<ReportResult>().SameThingOnly().Repeatedly()
                .When(results.AreThere.Holds)
                .OneOf(c => c.Department, Reported)
                .Sets((m, c, step) => m.SentBack(c.Department, c.Limit, step.At), results.All)
                .Makes(results.AreAwaited.Holds)
                .Starts(handling),
            In(ReportBeforeLeader).On<SendReportBack>("退回处理情况报告").ByMemberOf<ReadHandlingReport>().To(Handling),
            In(ReportBeforeLeader).On<RecallReport>("收回处理情况报告").By(SupervisionOffice).To(Handling));

        Reading("5.4", "领导不满意的，重新批示，当日再转，次数不限", "a leader who is not satisfied instructs again, and it is transferred again the same day, as often as needed",
            In(ReportBeforeLeader).On<InstructAgain>("重新批示").ByMemberOf<ReadHandlingReport>().To(AwaitingTransfer)
                .NotBy<PresentHandlingReport>()
                .Sets((m, c) => m.InstructedAgain(c), instructionIsFollowed, isInstructedAsItIs)
                .Starts(transfer));

        Reading("5.4", "查收结果、阅示处理情况、重新批示后尚无人办理下一步的，本人可说明理由撤回", "who checked a result in, read the report or instructed on it again may take that back with the reason, as long as nobody has acted on it",
            In(Handling).May<TakeBackCheckIn>("撤回查收").TakesBack<CheckInResult>(),
            In(Completed).On<TakeBackReading>("撤回阅示").TakesBack<ReadHandlingReport>().To(ReportBeforeLeader),
            In(AwaitingTransfer).On<TakeBackNewInstruction>("撤回重新批示").By(ReportLeader).TakesBack<InstructAgain>().To(ReportBeforeLeader));

        Reading("5.4", "归档前信访人再次反映、答复的事项没有落实或者出现新的情况的，由督查室或者批示、阅示该事项的领导说明理由恢复办理，重新呈阅、批示、转办；归档后再次反映的，作为重复信访另行登记",
            "until a petition is filed the supervision office, or a leader who instructed on it or read the report, takes it up again with the reason where the petitioner comes again, what he was told is not carried out or something new comes up; it is presented, instructed on and transferred anew; one that comes again after filing is recorded as a new petition that was brought before",
            In([Completed, .. EndedOtherwise]).On<ReopenPetition>("恢复办理").By(Holder(SupervisionOffice), Leader, ReportLeader).To(Recorded).LeavingBehind());
    }

    private void File(YesNoFact readersAreNotConcerned)
    {
        Clause("5.5",
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling, ReportBeforeLeader, Completed).May<ReportSituation>("报送情况专报").By(SupervisionOffice).Repeatedly()
                .Paper("情况专报", "SituationSpecialReport")
                .Sets((m, c) => m with { SituationReports = m.SituationReports + 1, SituationReaders = c.Leaders }, readersAreNotConcerned)
                .Provided(readersAreNotConcerned.Holds));

        Reading("5.5", "区领导审阅情况专报后有批示的，由本人填写，也可由督查室代录；需要部门办理的，另按批示、转办程序办理", "what a district leader writes on a situation special report he enters himself, or the supervision office for him; what departments are to do takes the way of an instruction",
            In(BeforeFiling).May<ReadSituation>("审阅情况专报").By(Named(m => m.SituationReaders, "呈送的区领导")).ToldTo(SupervisionOffice).Repeatedly()
                .Unseparated("批示由领导作出，督查室只作代录", "the leader gives it, and the supervision office only enters it for him"));

        Reading("5.5", "上月的督查专报，最迟于次月第一个工作日结束前完成", "the supervision special report of a month is completed by the end of the first working day of the next month",
            Monthly("supervisionSpecialReport", "督查专报", SupervisionOffice, MonthDay.FirstWorkingDay).Paper("督查专报", "SupervisionSpecialReport"));

        Reading("5.5", "督查专报汇总全部信访事项，不是某一事项的一个环节；呈送、通报后，由督查室在列入当期的信访事项上记录期号，随该事项归档；归档不以此为条件",
            "the special report covers all petitions and is not a step of one of them; once it is presented and circulated the supervision office enters its issue on the petitions that it covers, with which it is filed; filing does not wait for it",
            In(BeforeFiling).May<EnterSpecialReport>("记录列入的督查专报").By(SupervisionOffice).Records(c => c.PresentedAt).Repeatedly());

        Clause("5.6",
            In(Completed).On<FilePetition>("列入清单并归档").By(SupervisionOffice).To(Filed)
                .Files<RecordPetition>().Files<PresentProposal>().Files<Transfer>().Files<PresentHandlingReport>()
                .Paper("信访事项文件清单", "PetitionInventoryEntry")
                .Sets((m, c) => m with { FileNumber = c.FileNumber }));

        Reading("5.6", "不予受理、撤回、合并、撤销的信访事项，已有的材料同样列入清单并归档", "what there is of a petition that was not accepted, was withdrawn, merged or struck out is entered in the inventory and filed likewise",
            In(EndedOtherwise).On<FilePetition>("列入清单并归档").By(SupervisionOffice).To(Filed)
                .Files<RecordPetition>()
                .Paper("信访事项文件清单", "PetitionInventoryEntry")
                .Sets((m, c) => m with { FileNumber = c.FileNumber }));

        Reading("5.4", "答复信访人由督查室记录，不作为办结条件；误记的，其后尚无人办理的由本人撤回", "the supervision office records an answer to the petitioner; completion does not depend on it; one that was recorded by mistake is taken back by who recorded it, as long as nobody has acted since",
            In(BeforeFiling).May<AnswerPetitioner>("答复信访人").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, c) => m with { Answer = c }),
            In(BeforeFiling).May<TakeBackAnswer>("撤回答复登记").TakesBack<AnswerPetitioner>());

        Reading("5.1", "督查室或者呈阅领导可不予受理；信访人可撤回；同一事项可合并办理；登记人或者批示人可撤销；均须说明理由，未办事项随之终止",
            "the supervision office or the leader may decline a petition, the petitioner may withdraw it, petitions about one matter may be merged, and whoever recorded it or instructed on it may cancel it; each with a reason, and open duties close",
            In(Recorded, BeforeLeader).On<DeclinePetition>("不予受理").By(Holder(SupervisionOffice), Leader).To(NotAccepted).LeavingBehind(),
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling, ReportBeforeLeader).On<RecordWithdrawal>("记录信访人撤回").By(SupervisionOffice).Records().To(Withdrawn).LeavingBehind(),
            In(Recorded, BeforeLeader, AwaitingTransfer, Handling).On<MergePetition>("合并办理").By(SupervisionOffice).To(Merged).LeavingBehind(),
            In(Recorded, BeforeLeader).On<CancelPetition>("撤销登记").By(SupervisionOffice).To(Cancelled).LeavingBehind(),
            In(AwaitingTransfer, Handling, ReportBeforeLeader).On<CancelPetition>("撤销登记").By(Holder(SupervisionOffice), Leader).To(Cancelled).LeavingBehind());
    }

    /// <summary>What is known of the departments' results: that there are some, some to be checked in, some awaited, and that somebody is to bring them.</summary>
    private sealed record ResultFacts(YesNoFact AreThere, YesNoFact AreToBeCheckedIn, YesNoFact AreAwaited, YesNoFact AreWorkedOn)
    {
        internal Fact[] All => [AreThere, AreToBeCheckedIn, AreAwaited, AreWorkedOn];
    }
}
