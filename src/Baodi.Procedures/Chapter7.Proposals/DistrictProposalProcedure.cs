using Baodi.Procedures.Proposals;
using static Baodi.Procedures.DistrictProposals.DistrictProposalState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.DistrictProposals;

/// <summary>Chapter 7, section 2: how a suggestion or proposal of the district is assigned, answered in person and carried out.</summary>
internal sealed class DistrictProposalProcedure()
    : AnsweredProposalDefinition<DistrictProposalState, DistrictProposal>(ProcedureIds.DistrictProposal, static options => new DistrictProposalJson(options))
{
    protected override void Define()
    {
        State(Received, "待交办");
        State(Handling, "承办中");
        State(AwaitingApproval, "答复送审");
        State(Approved, "待当面送达");
        State(Delivered, "已送达");
        State(Dissatisfied, "待重新办理");
        State(Implementing, "落实中");
        State(Concluded, "待归档");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");
        Final(Merged, "已并案");

        var isFirstRound = Fact("首次办理", m => m.IsFirstRound);
        var hasTalked = Fact("已与代表、委员沟通", m => m.HasTalked);
        var awaitsJointOpinions = Fact("会办意见未齐", m => m.AwaitsJointOpinions);
        var timesAreInOrder = TimesAreInOrder();
        var response = Response();
        var isUnchecked = Fact("尚未督促检查", m => m.IsUnchecked);
        var reasonIsGiven = ReasonIsGiven();

        var reply = StatedLimit("reply", "当面答复", m => m.ReplyTime);
        var word = TimeForWord();
        var unit = OfUnit(m => m.LeadUnit, "主办单位");
        var unitOfficer = Of(UnitOfficer, m => m.LeadUnit, "主办单位");
        var unitHead = Of(UnitHead, m => m.LeadUnit, "主办单位");

        Clause("7.2.1",
            EachSession("sessionIntake", "会后梳理交办", SupervisionOffice, Congress.District),
            Open<ReceiveFromSession>("接收会议建议提案").By(SupervisionOffice).To(Received)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = AuthorLevel.District,
                    Session = c.Session,
                }),
            In(Received).Must<Classify>("梳理归类").By(SupervisionOffice)
                .Sets((m, c) => m with { Category = c.Category }),
            In(Received).On<AssignItem>("确定承办单位并交办").By(SupervisionOffice).To(Handling)
                .Paper("交办通知", "AssignmentNotice")
                .Sets((m, c) => m.Assigned(c), isFirstRound, hasTalked, awaitsJointOpinions)
                .Makes(hasTalked.HoldsNot, isFirstRound.Holds)
                .Starts(reply));

        Reading("7.2.1", "不属本单位职责的，说明理由退回重新交办", "a unit to which an item does not belong gives it back with the reason, and it is assigned anew",
            In(Handling).On<GiveBackAssignment>("退回交办").By(unit).To(Received).LeavingBehind()
                .When(isFirstRound.Holds)
                .Sets((m, _) => m.GivenBack(), isFirstRound, hasTalked, awaitsJointOpinions)
                .Makes(awaitsJointOpinions.HoldsNot, hasTalked.HoldsNot, isFirstRound.HoldsNot));

        Clause("7.2.2",
            reply,
            In(Handling).Must<Investigate>("调查核实").By(unit)
                .Unseparated("核实的是反映的情况，不是他人的文稿", "it looks into the facts of the item, not into what somebody of the office wrote"),
            In(Handling).Must<GiveJointOpinion>("提出会办意见").By(Named(m => m.JointOpinions.AwaitedSeats, "会办单位")).Repeatedly().When(awaitsJointOpinions.Holds)
                .Sets((m, c, step) => m.JoinedBy(step.By.Seat, c.Opinion), awaitsJointOpinions),
            In(Handling).Must<TalkWithAuthor>("与代表、委员沟通").By(unit).OwedUntil(hasTalked.Holds)
                .Sets((m, c, step) => m.TalkedAt(c.At, step.At), hasTalked, timesAreInOrder)
                .Provided(timesAreInOrder.Holds),
            In(Handling).On<DraftReply>("提出办理意见").By(unitOfficer).Replacing().To(AwaitingApproval)
                .AsReply()
                .Sets((m, c) => m.Drafted(c)),
            In(Approved).On<DeliverReply>("当面送达答复").By(unit).To(Delivered)
                .Sets((m, c, step) => m.Delivered(new(c.ReceivedBy, c.ReceivedAt), step.At), timesAreInOrder, response)
                .WithReplyInHand(timesAreInOrder, response)
                .Meets(reply));

        Reading("7.2.2", "答复送达前由承办单位主要领导审核，可以说明理由退回", "the unit's head reviews the reply before it is delivered, or sends it back with a reason; it is reviewed anew",
            In(AwaitingApproval).AllOf<ApproveReply>("审核答复", Verb.Review, unitHead).NotBy<DraftReply>().To(Approved)
                .Sets((m, _, step) => m.ApprovedAt(step.At)),
            In(AwaitingApproval).On<SendReplyBack>("退回答复").ByMemberOf<ApproveReply>().BackTo(Handling));

        ReadingOfExtension("7.2.2",
            In(Handling, AwaitingApproval, Approved).May<ExtendReply>("延长答复时限").By(SupervisionOffice).Repeatedly().Extends(reply, c => c.By));

        Clause("7.2.3",
            In(Delivered).On<RecordResponse>("记录代表、委员意见").By(SupervisionOffice)
                .Sets((m, c, step) => m.Answered(c, step.At) with { Checks = 0 }, timesAreInOrder, response, isUnchecked)
                .Makes(isUnchecked.Holds)
                .WithAuthorsWord(timesAreInOrder, response)
                .Meets(word)
                .To(Implementing, response.Is(AuthorResponse.Satisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Dissatisfied).On<OrderRedoing>("责成重新办理").By(SupervisionOffice).To(Handling)
                .Sets((m, c) => m.Begun(c.Limit, c.JointUnits), isFirstRound, hasTalked, awaitsJointOpinions)
                .Makes(hasTalked.HoldsNot, isFirstRound.HoldsNot)
                .Starts(reply),
            In(Implementing).Must<CheckImplementation>("督促检查").By(SupervisionOffice).OwedUntil(isUnchecked.HoldsNot)
                .Sets((m, _) => m with { Checks = m.Checks + 1 }, isUnchecked));

        Reading("7.2.3", "在告知的期限内未表态的转入落实；其后表示不满意的，仍重新办理",
            "an author who says nothing within a time he was told of lets implementation begin; one who is not satisfied later is answered again all the same",
            word,
            In(Delivered).May<AskForResponse>("征询代表、委员意见").By(SupervisionOffice)
                .Sets((m, c) => m with { ResponseTime = c.Limit })
                .Starts(word),
            In(Delivered).On<TakeSilence>("未表态转入落实").By(SupervisionOffice).Past(word).Meets(word).To(Implementing)
                .Sets((m, _) => m with { Checks = 0 }, isUnchecked)
                .Makes(isUnchecked.Holds),
            In(Implementing).On<RecordResponse>("记录代表、委员意见").By(SupervisionOffice).LeavingBehind()
                .When(response.Is(AuthorResponse.NothingSaid))
                .Sets((m, c, step) => m.Answered(c, step.At), timesAreInOrder, response)
                .WithAuthorsWord(timesAreInOrder, response)
                .BackTo(Implementing, response.Is(AuthorResponse.Satisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)));

        Clause("7.2.4",
            EachSessionYear("midTermPush", "配合召开中期推动会议", SupervisionOffice, Congress.District),
            EachSessionYear("specialReport", "向人大和政协作专题报告", SupervisionOffice, Congress.District).Paper("建议提案办理专题报告", "ProposalHandlingReport"));

        Clause("7.2.5",
            EachSessionYear("yearlyInspection", "配合实地视察全年办理情况", SupervisionOffice, Congress.District).Opens(ProcedureIds.InspectionVisit));

        Reading("7.2.6", "承办单位记录已落实，或者说明理由记录继续落实；督查室不认可的，说明理由退回继续落实",
            "the unit records implementation as done or, with a reason, as continuing; the supervision office may send that back with a reason",
            In(Implementing).May<ReportWork>("报送工作汇报").By(unit).Repeatedly().AsWorkReport(),
            In(Implementing).On<ConcludeImplementation>("记录落实结果").By(unit).Replacing().To(Concluded)
                .Provided(reasonIsGiven.Holds)
                .Sets((m, c) => m with { Conclusion = c }, reasonIsGiven),
            In(Concluded).On<ReopenImplementation>("退回继续落实").By(SupervisionOffice).NotBy<ConcludeImplementation>().BackTo(Implementing)
                .Sets((m, _) => m with { Conclusion = null }, reasonIsGiven));

        Clause("7.2.6",
            In(Concluded).On<Archive>("整理归档").By(SupervisionOffice).To(Archived).Files<DraftReply>());

        Clause("7.2.7",
            Open<ReceiveBetweenSessions>("接收平时建议").By(SupervisionOffice).To(Received)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = c.Level,
                    Occasion = c.Occasion,
                })
                .Paper("平时建议", "BetweenSessionsSuggestion"));

        Reading("7.2.1", "代表、委员可以撤回；内容相同的可以并案办理；未完成事项随之终止",
            "an author may withdraw an item, and one may be handled together with another; what is open closes",
            In(Received, Handling, AwaitingApproval, Approved, Delivered, Dissatisfied, Implementing).On<Withdraw>("撤回").By(SupervisionOffice).To(Withdrawn).LeavingBehind()
                .WithAuthorsReason(timesAreInOrder),
            In(Received, Handling).On<Merge>("并案办理").By(SupervisionOffice).To(Merged).LeavingBehind());
    }
}
