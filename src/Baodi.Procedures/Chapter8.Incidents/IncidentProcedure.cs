using static Baodi.Procedures.Incidents.IncidentState;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.TimeUnit;

namespace Baodi.Procedures.Incidents;

/// <summary>Chapter 8: what the duty room does from the call to the end of handling.</summary>
internal sealed class IncidentProcedure() : ProcedureDefinition<IncidentState, Incident>(BaodiNotice.Of2017, ProcedureIds.Incident, static options => new IncidentJson(options))
{
    protected override void Define()
    {
        State(Recorded, "已记录");
        State(Ordinary, "一般事件处置");
        State(Grave, "较大以上事件处置");
        State(Ended, "处置结束");
        Final(Kept, "已归卷");

        var grade = Fact("事件等级", IncidentTerms.Grades, m => m.Grade ?? default, "Grade");
        var move = Fact("等级变化", IncidentTerms.Moves, m => m.Move);
        var judgement = Fact("研判依据", IncidentTerms.Judgements, m => m.Judgement);
        var receivedBefore = Fact("接报时间不晚于登记时间", m => m.ReceivedBeforeRecorded);
        var handlingJustBegan = Fact("首次作出处置指示", m => m.HandlingJustBegan);
        var dutyLeaderIsToBeTold = Fact("决定报告值班区领导", m => m.DutyLeaderIsToBeTold);
        var refusedByAll = Fact("四个岗位均不同意上报", m => m.RefusedByAll);
        var consented = Fact("已有同意上报", m => m.Consented);
        var dutyRoomTold = Fact("已电话报告市政府值班室", m => m.DutyRoomTold);
        var reportedUp = Fact("已电话上报", m => m.ReportedUp);
        var responseStarted = Fact("已启动应急响应", m => m.ResponseStarted);
        var unreachable = Fact("已记录该岗位无法联系", m => m.PassesOverUnreachable);
        var severe = Fact("日报严重或敏感", m => m.DailyIsSevere);

        var written = Limit("writtenReport", "书面报告", 30, Minutes);
        var fax = Limit("faxedReport", "传真书面报告", 30, Minutes);
        var daily = Every("dailyReport", "日报", 24, Hours);

        Clause("8.1",
            Open<RecordIncident>("记录事件").By(DutyOfficer).To(Recorded)
                .Creates((c, step) => new() { Record = c, Casualties = c.Casualties ?? new(), ReceivedBeforeRecorded = c.ReceivedAt <= step.At })
                .Provided(receivedBefore.Holds)
                .AsksForGrade()
                .Starts(daily, m => m.ReceivedAt)
                .Paper("突发事件记录", "IncidentRecord"));

        Clause("8.2",
            In(Recorded).On<Judge>("研判等级").By(DutyOfficer)
                .Sets((m, c) => m.Judged(c.Grade, c.Reason), grade, move, judgement)
                .Makes(move.Is(GradeMove.None))
                .AsksForGrade()
                .Provided(judgement.IsNot(JudgementBasis.ReasonMissing))
                .To(Ordinary, grade.Is(Grade.Ordinary))
                .To(Grave, grade.AtLeast(Grade.RelativelySerious)));

        Reading("8.2", "处置期间研判等级可以调整；升级的，8.4各项重新应办；降级的，8.4各项不再应办", "a judgement may change while handling runs; upward, 8.4 is owed anew, downward, nothing further of it is",
            In(Ordinary, Grave).On<Regrade>("调整等级").By(DutyOfficer).Repeatedly().LeavingBehind()
                .Sets((m, c) => m.Judged(c.Grade, c.Reason), grade, move, judgement, unreachable)
                .AsksForGrade()
                .Provided(move.IsNot(GradeMove.None))
                .BackTo(Ordinary, grade.Is(Grade.Ordinary))
                .ToAfresh(Grave, grade.AtLeast(Grade.RelativelySerious), move.Is(GradeMove.Up))
                .BackTo(Grave, grade.AtLeast(Grade.RelativelySerious), move.Is(GradeMove.Down)));

        Clause("8.3.1",
            In(Ordinary).Must<ReportToDutyDirector>("报告值班主任").By(DutyOfficer));

        Clause("8.3.2",
            In(Ordinary).Must<DirectHandling>("指示处置").By(DutyDirector).After<ReportToDutyDirector>()
                .Sets((m, c) => m with { Instructions = m.Instructions + 1, DutyLeaderIsToBeTold = c.TellDutyLeader }, handlingJustBegan, dutyLeaderIsToBeTold)
                .Starts(daily, handlingJustBegan.Holds),
            In(Ordinary).Must<ReportToDutyLeader>("报告值班区领导").By(DutyOfficer, DutyDirector).After<DirectHandling>()
                .When(dutyLeaderIsToBeTold.Holds));

        Clause("8.3.3",
            written,
            In(Ordinary).AnyOf<ConsentToReport>("同意上报", Verb.Consent, Holder(DutyDirector, EmergencyOfficeDirector, DutyLeader, DistrictHead))
                .OnReporting()
                .OwedWhen(refusedByAll.HoldsNot, reportedUp.HoldsNot)
                .Sets((m, _) => m with { Consented = true, Refusals = [] }, consented, refusedByAll)
                .Makes(consented.Holds, refusedByAll.HoldsNot),
            In(Ordinary).Must<TelephoneMunicipalDutyRoom>("电话报告市政府值班室").By(DutyOfficer).After<ConsentToReport>()
                .OwedWhen(refusedByAll.HoldsNot, reportedUp.HoldsNot)
                .Sets((m, _) => m.ReportedNow with { DutyRoomTold = true, ReportedUp = true }, dutyRoomTold, reportedUp)
                .Makes(dutyRoomTold.Holds, reportedUp.Holds)
                .Starts(written),
            In(Ordinary).Must<SendWrittenReport>("书面报告市政府值班室").By(DutyOfficer).After<TelephoneMunicipalDutyRoom>()
                .OwedWhen(dutyRoomTold.Holds)
                .Sets((m, _) => m.ReportedNow)
                .Paper("突发事件书面报告", "WrittenIncidentReport")
                .Meets(written));

        Reading("8.3.3", "四人均不同意的，不上报；逐一记录理由，之后仍可同意", "where all four refuse no report goes up; each reason is recorded and consent may still be given",
            In(Ordinary).May<RefuseReport>("不同意上报").ByMemberOf<ConsentToReport>().Repeatedly()
                .OnReporting()
                .When(consented.HoldsNot)
                .Sets((m, _, step) => m.RefusedBy(step.By), refusedByAll));

        Clause("8.4.1",
            In(Grave).Must<ReportToDirectors>("报告值班主任和应急办主任").By(DutyOfficer),
            In(Grave).Must<ReportToDutyLeader>("报告值班区领导").By(DutyOfficer),
            In(Grave).Must<ReportToPrincipalLeaders>("报告区长和区委书记").By(DutyLeader).After<ReportToDutyLeader>());

        Clause("8.4.2",
            In(Grave).Must<DecideResponse>("决定启动应急响应").By(DistrictHead).After<ReportToPrincipalLeaders>()
                .Sets((m, c) => m with { Instructions = m.Instructions + 1, ResponseStarted = c.Start }, handlingJustBegan, responseStarted)
                .Starts(daily, handlingJustBegan.Holds));

        Clause("8.4.3",
            In(Grave).Must<CallDepartments>("通知部门和街镇联动").By(DutyOfficer).After<DecideResponse>()
                .When(responseStarted.Holds));

        Clause("8.4.4",
            In(Grave).AllOf<GoToScene>("赶赴现场指挥", Verb.Perform, Holder(DistrictPartySecretary, DistrictHead)).After<ReportToPrincipalLeaders>());

        Clause("8.4.5",
            In(Grave).AllOf<ConsentToReport>("同意上报", Verb.Consent, Holder(DutyDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead))
                .OnReporting(),
            In(Grave).Must<AgreeWording>("与区委统一口径").By(DutyOfficer),
            In(Grave).Must<TelephoneMunicipalGovernment>("电话报告市政府").By(DutyOfficer).After<ConsentToReport>().After<AgreeWording>()
                .Sets((m, _) => m.ReportedNow with { ReportedUp = true }, reportedUp)
                .Makes(reportedUp.Holds)
                .Starts(fax));

        Reading("8.4.5", "联系不上的，记录联系情况；由值班区领导决定继续，其余人同意即可", "one who cannot be reached is recorded with the attempts; the duty leader decides to go on, and the others' consents suffice",
            In(Grave).May<RecordUnreachable>("记录无法联系").By(DutyOfficer).Repeatedly()
                .Sets((m, c) => m with { Unreachable = m.Unreachable.Add(c.Seat) }),
            In(Grave).May<GoOnWithout>("决定不再等待").By(DutyLeader).Repeatedly()
                .Sets((m, c) => m with { PassedOver = c.Seat }, unreachable)
                .Provided(unreachable.Holds)
                .Excuses<ConsentToReport>(c => c.Seat));

        Clause("8.4.6",
            fax,
            In(Grave).Must<DraftWrittenReport>("起草书面报告").By(EmergencyOffice).Replacing()
                .Paper("突发事件情况报告", "IncidentSituationReport"),
            In(Grave).Must<FetchSeal>("取章").By(SecretariatSection).After<DraftWrittenReport>(),
            In(Grave).Must<SignWrittenReport>("阅签书面报告").By(Named(m => m.Signatories, "区长或其指定的值班区领导")).After<DraftWrittenReport>().NotBy<DraftWrittenReport>(),
            In(Grave).Must<FaxWrittenReport>("传真报告市政府值班室").By(EmergencyOffice)
                .After<SignWrittenReport>().After<FetchSeal>().After<TelephoneMunicipalGovernment>()
                .Sets((m, _) => m.ReportedNow)
                .Meets(fax));

        Reading("8.4.6", "由区长阅签；区长另有指示的，由值班区领导阅签", "the leader who signs is the District Head, or the duty leader where he so directs",
            In(Grave).May<LetDutyLeaderSign>("指定值班区领导阅签").By(DistrictHead)
                .Unseparated("只指定由谁阅签", "it only says who signs")
                .Sets((m, _) => m with { Signatories = [DistrictHead, DutyLeader] }));

        Clause("8.5",
            In(Ordinary, Grave).May<CollectSituation>("收集情况动态").By(EmergencyOffice).Repeatedly()
                .Sets((m, c) => m with { Casualties = c.Casualties ?? m.Casualties, FoundKind = c.Kind ?? m.FoundKind })
                .AsksForGrade(judgement),
            In(Ordinary, Grave).May<SendUpdate>("续报").By(EmergencyOffice).Repeatedly()
                .Sets((m, _) => m.ReportedNow)
                .Paper("情况动态", "Update"));

        Clause("8.6",
            daily,
            In(Ordinary, Grave).May<DraftDailyReport>("起草日报").By(EmergencyOffice, DutyOfficer).Repeatedly().Replacing()
                .Renews<ReviewDailyReport>().Renews<ReadDailyReport>().Renews<SendDailyReport>()
                .Paper("日报", "DailyReport")
                .Sets((m, c) => m with { DailyIsSevere = c.SevereOrSensitive, DailyReaders = [.. c.LeadersConcerned.OrEmpty(), DistrictHead] }, severe),
            In(Ordinary, Grave).AnyOf<ReviewDailyReport>("审阅日报", Verb.Review, Holder(EmergencyOfficeDirector, DutyDirector)).Optional()
                .After<DraftDailyReport>().NotBy<DraftDailyReport>(),
            In(Ordinary, Grave).AllOf<ReadDailyReport>("阅示日报", Verb.ReadAndInstruct, Named(m => m.DailyReaders, "相关区领导和区长")).Optional()
                .NotBy<DraftDailyReport>()
                .After<ReviewDailyReport>().When(severe.Holds),
            In(Ordinary, Grave).May<SendDailyReport>("报送日报").By(EmergencyOffice, DutyOfficer)
                .After<ReviewDailyReport>().After<ReadDailyReport>(severe.Holds)
                .Meets(daily));

        Reading("8.6", "处置结束须经宣布：一般事件由值班主任宣布，其他等级由区长或由值班区领导代为宣布；另以续报说明，并保存案卷", "handling ends when it is declared ended: by the duty director, in the graver branch by the District Head or the duty leader for him; an update says so and the file is kept",
            In(Ordinary).On<EndHandling>("宣布处置结束").By(DutyDirector)
                .To(Ended),
            In(Grave).On<EndHandling>("宣布处置结束").By(DistrictHead, DutyLeader)
                .To(Ended),
            In(Ended).Must<SendFinalUpdate>("报告处置结束").By(EmergencyOffice),
            In(Ended).On<KeepFile>("材料归卷").By(EmergencyOffice).Files<RecordIncident>()
                .To(Kept));
    }
}

/// <summary>What several acts of an incident say in the same words.</summary>
internal static class IncidentRows
{
    /// <summary>It says whether a report goes up: nothing of anybody's is judged.</summary>
    internal static ActBuilder<IncidentState, Incident, TCommand> OnReporting<TCommand>(this ActBuilder<IncidentState, Incident, TCommand> act)
        where TCommand : Command<Incident> =>
        act.Unseparated("同意的是上报，此前没有文稿；上报不因换人而迟延", "it is a consent to reporting, and nothing is drafted before it; a report does not wait for another person");

    /// <summary>The numbers propose a grade, or none.</summary>
    internal static ActBuilder<IncidentState, Incident, TCommand> AsksForGrade<TCommand>(
        this ActBuilder<IncidentState, Incident, TCommand> act, params Fact[] facts)
        where TCommand : Command<Incident> =>
        act.AsksOrNoRule(IncidentDecisions.ProposedGrade, m => m.GradeQuestion, (m, proposed) => m with { Proposed = proposed }, facts);
}
