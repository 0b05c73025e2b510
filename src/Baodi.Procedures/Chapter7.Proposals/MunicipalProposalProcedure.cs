using Baodi.Procedures.Proposals;
using static Baodi.Procedures.MunicipalProposals.MunicipalProposalState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.MunicipalProposals;

/// <summary>Chapter 7, section 1: how an item of the municipal level or above is claimed, answered and carried out.</summary>
internal sealed class MunicipalProposalProcedure()
    : AnsweredProposalDefinition<MunicipalProposalState, MunicipalProposal>(ProcedureIds.MunicipalProposal, static options => new MunicipalProposalJson(options))
{
    protected override void Define()
    {
        State(Assigned, "待分析认领");
        Final(Returned, "已由平台退回");
        State(Drafting, "拟定答复");
        State(AwaitingApproval, "答复送审");
        State(Replying, "见面、提交、答复");
        State(Replied, "已答复");
        State(Dissatisfied, "待重新办理");
        State(Implementing, "落实中");
        State(Concluded, "待归档");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");

        var disposal = Fact("认领或退回", MunicipalProposalTerms.Disposals, m => m.DisposalOrNone, "Disposal");
        var awaitsOpinions = Fact("部门意见未齐", m => m.AwaitsOpinions);
        var isAnswered = Fact("已提交平台并答复", m => m.IsAnswered);
        var timesAreInOrder = TimesAreInOrder();
        var response = Response();
        var progressIsUntold = Fact("尚无落实进度", m => m.ProgressIsUntold);
        var reasonIsGiven = ReasonIsGiven();

        var claim = ByDate("claim", "认领或退回", m => m.SessionEnds);
        var platform = StatedLimit("platformSubmission", "平台提交答复", m => m.ReplyTime);
        var reply = StatedLimit("reply", "答复代表、委员", m => m.ReplyTime);
        var word = TimeForWord();
        var departments = Named(m => m.DepartmentSeats, "有关部门");

        Clause("7.1.1",
            EachSession("sessionIntake", "会期办前分析与认领", SupervisionOffice, Congress.Municipal),
            claim,
            Open<ReceiveFromPlatform>("接收平台分拨件").By(SupervisionOffice).To(Assigned)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = c.Level,
                    Session = c.Session,
                    SessionEnds = c.SessionEnds,
                })
                .Starts(claim),
            In(Assigned).Must<AnalyseItem>("办前分析").By(SupervisionOffice)
                .Sets((m, c) => m with { Analysis = c })
                .Asks(MunicipalProposalDecisions.Disposal, m => m.DisposalQuestion, (m, answer) => m with { Disposal = answer }, disposal),
            In(Assigned).On<ClaimItem>("平台认领").By(SupervisionOffice).When(disposal.Is(Disposal.Claim)).To(Drafting)
                .Sets((m, c) => m.Begun(c.Limit, c.Departments), awaitsOpinions, isAnswered)
                .Makes(awaitsOpinions.Holds, isAnswered.HoldsNot)
                .Meets(claim)
                .Starts(platform).Starts(reply),
            In(Assigned).On<ReturnItem>("平台退回").By(SupervisionOffice).When(disposal.Is(Disposal.Return)).To(Returned)
                .Meets(claim));

        Clause("7.1.2",
            platform,
            reply,
            In(Drafting).Must<GiveOpinion>("提出部门意见").By(Named(m => m.Opinions.AwaitedSeats, "有关部门")).Repeatedly().When(awaitsOpinions.Holds)
                .Sets((m, c, step) => m with { Opinions = m.Opinions.GivenBy(step.By.Seat, c.Opinion) }, awaitsOpinions),
            In(Drafting).On<DraftReply>("拟定答复意见").By(SupervisionOffice).Replacing().To(AwaitingApproval)
                .AsReply()
                .Sets((m, c) => m.Drafted(c)),
            In(AwaitingApproval).AllOf<ApproveReply>("审定答复意见", Verb.Approve, Holder(DistrictHead)).NotBy<DraftReply>().To(Replying)
                .Sets((m, _, step) => m.ApprovedAt(step.At)),
            In(Replying).Must<MeetAuthor>("与代表、委员见面沟通").By(Holder(SupervisionOffice), departments)
                .Sets((m, c, step) => m.MetAt(c.At, step.At), timesAreInOrder)
                .Provided(timesAreInOrder.Holds),
            In(Replying).On<SubmitOnPlatform>("平台提交答复").By(SupervisionOffice)
                .Sets((m, _, step) => m.SubmittedAt(step.At), isAnswered)
                .Meets(platform)
                .To(Replied, isAnswered.Holds)
                .BackTo(Replying, isAnswered.HoldsNot),
            In(Replying).On<GiveReply>("答复代表、委员").By(Holder(SupervisionOffice), departments).After<MeetAuthor>()
                .Sets((m, c, step) => m.Delivered(new(c.ReceivedBy, c.ReceivedAt), step.At), timesAreInOrder, isAnswered, response)
                .WithReplyInHand(timesAreInOrder, response)
                .Meets(reply)
                .To(Replied, isAnswered.Holds)
                .BackTo(Replying, isAnswered.HoldsNot));

        Reading("7.1.2", "审定人可以说明理由退回，重新拟定、重新审定", "who approves the reply may send it back with a reason; it is drafted and approved anew",
            In(AwaitingApproval).On<SendReplyBack>("退回答复").ByMemberOf<ApproveReply>().BackTo(Drafting));

        ReadingOfExtension("7.1.2",
            In(Drafting, AwaitingApproval, Replying).May<ExtendReply>("延长答复时限").By(SupervisionOffice).Repeatedly().Extends(platform, c => c.By).Extends(reply, c => c.By));

        Clause("7.1.3",
            In(Replied).On<FollowUpAuthor>("回访").By(SupervisionOffice)
                .Sets((m, c, step) => m.Heard(c, step.At) with { ProgressReports = 0 }, timesAreInOrder, response, progressIsUntold)
                .Makes(progressIsUntold.Holds)
                .WithAuthorsWord(timesAreInOrder, response)
                .Meets(word)
                .To(Implementing, response.Is(AuthorResponse.Satisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Implementing).Must<EnterWorkReport>("平台填写工作汇报").By(SupervisionOffice).AsWorkReport(),
            EachSessionYear("handlingSummary", "撰写办理情况总结", SupervisionOffice, Congress.Municipal).Paper("办理情况总结", "HandlingSummary"));

        Reading("7.1.3", "不满意的比照区级重新办理；告知期限内未表态的转入落实，其后表示不满意的仍重新办理",
            "one who is not satisfied is answered again as at district level; one who says nothing within a time he was told of lets implementation begin, and a later word still counts",
            word,
            In(Dissatisfied).On<OrderRedoing>("重新办理").By(SupervisionOffice).To(Drafting)
                .Sets((m, c) => m.Begun(c.Limit, c.Departments), awaitsOpinions, isAnswered)
                .Makes(awaitsOpinions.Holds, isAnswered.HoldsNot)
                .Starts(platform).Starts(reply),
            In(Replied).May<AskForResponse>("征询代表、委员意见").By(SupervisionOffice)
                .Sets((m, c, step) => m.Asked(c, step.At), timesAreInOrder)
                .Provided(timesAreInOrder.Holds)
                .Starts(word),
            In(Replied).On<TakeSilence>("未表态转入落实").By(SupervisionOffice).Past(word).Meets(word).To(Implementing)
                .Sets((m, _) => m with { ProgressReports = 0 }, progressIsUntold)
                .Makes(progressIsUntold.Holds),
            In(Implementing).On<FollowUpAuthor>("回访").By(SupervisionOffice).LeavingBehind()
                .When(response.Is(AuthorResponse.NothingSaid))
                .Sets((m, c, step) => m.Heard(c, step.At), timesAreInOrder, response)
                .WithAuthorsWord(timesAreInOrder, response)
                .BackTo(Implementing, response.Is(AuthorResponse.Satisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)));

        Clause("7.1.4",
            In(Implementing).Must<ReportProgress>("报告落实进度").By(departments).OwedUntil(progressIsUntold.HoldsNot)
                .Sets((m, _) => m with { ProgressReports = m.ProgressReports + 1 }, progressIsUntold));

        Reading("7.1.4", "督查室记录已落实，或者说明理由记录继续落实", "the supervision office records implementation as done or, with a reason, as continuing",
            In(Implementing).On<ConcludeImplementation>("记录落实结果").By(SupervisionOffice).To(Concluded)
                .Provided(reasonIsGiven.Holds)
                .Sets((m, c) => m with { Conclusion = c }, reasonIsGiven));

        Clause("7.1.5",
            In(Concluded).On<Archive>("整理归档").By(SupervisionOffice).To(Archived).Files<DraftReply>());

        Reading("7.1.1", "代表、委员可以撤回；未完成事项随之终止", "an author may withdraw an item; what is open closes",
            In(Assigned, Drafting, AwaitingApproval, Replying, Replied, Dissatisfied, Implementing).On<Withdraw>("撤回").By(SupervisionOffice).To(Withdrawn).LeavingBehind()
                .WithAuthorsReason(timesAreInOrder));
    }
}
