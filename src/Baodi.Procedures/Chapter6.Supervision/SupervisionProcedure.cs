using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Supervisions.SupervisionState;

namespace Baodi.Procedures.Supervisions;

/// <summary>Chapter 6: how a matter is put under supervision and pressed for until it is done.</summary>
internal sealed class SupervisionProcedure()
    : ProcedureDefinition<SupervisionState, SupervisionMatter>(BaodiNotice.Of2017, ProcedureIds.Supervision, static options => new SupervisionJson(options))
{
    protected override void Define()
    {
        Classified(m => m.Level);

        State(Proposed, "待审核立项");
        Final(NotInitiated, "未立项");
        State(Agreed, "同意立项");
        State(AwaitingNotice, "待发督查通知");
        State(Tracked, "督办中");
        State(Reported, "已报办结");
        State(Verified, "已核实");
        State(Presented, "已呈送");
        Final(Archived, "已归档");
        Final(Cancelled, "已撤销");

        var notice = Fact("督查通知", SupervisionTerms.Notices, m => m.NoticeOrNoRule, "Notice");
        var isSignedAndSealed = Fact("报告已由主要领导签字并盖章", m => m.IsSignedAndSealed);
        var circularNeeded = Fact("需要通报", m => m.CircularNeeded);

        var completion = StatedLimit("completion", "办结时限", m => m.Allowed);

        Clause("6.1",
            Open<ProposeInitiation>("提出立项意见").By(SupervisionOffice).To(Proposed)
                .Creates(c => SupervisionMatter.ProposedBy(c))
                .Paper("立项意见", "InitiationProposal"),
            In(Proposed).On<AgreeToInitiation>("审核同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().To(Agreed),
            In(Agreed).On<RegisterInList>("列入督查事项").By(SupervisionOffice)
                .Sets((m, c) => m with { Number = c.Number })
                .Asks(SupervisionDecisions.Notice, m => m.NoticeQuestion, (m, answer) => m with { Notice = answer }, notice)
                .Starts(completion, notice.Is(NoticeOfSupervision.None))
                .To(AwaitingNotice, notice.Is(NoticeOfSupervision.Issue))
                .To(Tracked, notice.Is(NoticeOfSupervision.None)));

        Reading("6.1", "立项意见未获同意的，说明理由后即告终结", "a proposal that is not agreed to ends there, with the reason",
            In(Proposed).On<DeclineInitiation>("不同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().To(NotInitiated));

        Clause("6.2",
            completion,
            In(AwaitingNotice).On<IssueNotice>("发出督查通知").By(SupervisionOffice).To(Tracked)
                .Paper("督查通知", "NoticeOfSupervision")
                .Sets((m, c) => m with { Department = c.Department, Allowed = c.Limit ?? m.Allowed })
                .Starts(completion));

        Clause("6.3",
            In(Tracked).May<CheckProgress>("跟踪检查").By(SupervisionOffice).Repeatedly(),
            In(Tracked).May<Urge>("催办").By(SupervisionOffice).Repeatedly().Past(completion)
                .Sets((m, c) => m with { Allowed = c.Limit, TimesUrged = m.TimesUrged + 1 })
                .Starts(completion));

        Reading("6.3", "期限届满前可以提醒；届满后应催办并另定时限", "reminders may go out before the limit; once it has passed the department is urged, with a new one",
            In(Tracked).May<Remind>("提醒").By(SupervisionOffice).Repeatedly().NotPast(completion));

        Reading("6.3", "设定时限的督查室可附事由中止、恢复、延长；延长的次数和幅度以办公室的规定为准", "the supervision office, which sets the limit, may stop its clock, start it again and extend it, each with the ground; an office may bound how often and by how much",
            In(Tracked).May<SuspendCompletion>("中止办结时限").By(SupervisionOffice).Repeatedly().Suspends(completion),
            In(Tracked).May<ResumeCompletion>("恢复办结时限").By(SupervisionOffice).Repeatedly().Resumes(completion),
            In(Tracked).May<ExtendCompletion>("延长办结时限").By(SupervisionOffice).Repeatedly().Extends(completion, c => c.By));

        Clause("6.4",
            In(Tracked).On<ReportCompletion>("报送办理情况").By(OfUnit(m => m.Department, "承办部门")).Replacing().To(Reported)
                .Paper("办理情况报告", "CompletionReport")
                .Sets((m, c) => m with { Report = c }, isSignedAndSealed)
                .Provided(isSignedAndSealed.Holds)
                .Meets(completion),
            In(Reported).On<Verify>("核实").By(SupervisionOffice).NotBy<ReportCompletion>().To(Verified),
            In(Verified).On<PresentReport>("呈送区政府领导").By(SupervisionOffice).To(Presented)
                .Sets((m, c) => m with { CircularNeeded = c.CircularNeeded }, circularNeeded),
            In(Presented).Must<Circulate>("整理通报").By(SupervisionOffice).When(circularNeeded.Holds)
                .Paper("通报", "Circular"));

        Reading("6.4", "核实不通过的，说明理由退回，并另定时限", "a report that is not verified goes back with a reason and a new limit",
            In(Reported).On<SendBackReport>("退回重办").By(SupervisionOffice).NotBy<ReportCompletion>().To(Tracked)
                .Sets((m, c) => m with { Allowed = c.Limit })
                .Starts(completion));

        Reading("6.4", "兼任承办部门职务的督查人员不核实、不退回该部门的报告", "who also holds a post of the department neither verifies its report nor sends it back",
            RecusesHolders((m, seat) => m.IsOf(seat), "承办部门的人员及其受托人回避核实", "those of the department concerned keep out of verifying, and so do their delegates",
                typeof(Verify), typeof(SendBackReport)));

        Clause("6.5",
            In(Presented).On<Archive>("立卷归档").By(SupervisionOffice).To(Archived).Files<ProposeInitiation>().Files<ReportCompletion>());

        Reading("6.1", "提出人可说明理由撤销；同意立项后，同意人也可撤销；时限随之停止", "who proposed a matter may cancel it with a reason, and once agreed to, who agreed; its limit stops",
            In(Proposed).On<CancelSupervision>("撤销督查事项").By(SupervisionOffice).To(Cancelled),
            In(Agreed, AwaitingNotice, Tracked, Reported, Verified).On<CancelSupervision>("撤销督查事项").By(SupervisionOffice, OfficeDirector).To(Cancelled).LeavingBehind());
    }
}
