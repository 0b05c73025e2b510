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
        State(SendingOpinion, "待提交会办意见");
        State(Replied, "已答复");
        State(Dissatisfied, "待重新办理");
        State(Implementing, "落实中");
        State(Concluded, "待归档");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");
        Final(Cancelled, "已撤销");

        var districtLeads = Fact("本区主办", m => m.DistrictLeads, "本区会办");
        var isAnalysed = Fact("已作办前分析", m => m.IsAnalysed, "尚未作办前分析");
        var disposal = Fact("认领或退回", MunicipalProposalTerms.Disposals, m => m.DisposalOrNone, "Disposal");
        var awaitsOpinions = Fact("部门意见未齐", m => m.AwaitsOpinions, "部门意见已齐或者不再等候");
        var isApproved = Fact("答复意见已经审定", m => m.IsApproved, "答复意见未经审定");
        var hasMet = Fact("已与代表、委员见面沟通", m => m.HasMet, "尚未与代表、委员见面沟通");
        var isAnswered = Fact("已提交平台并答复", m => m.IsAnswered, "平台提交和答复尚未全部完成");
        var timesAreInOrder = TimesAreInOrder();
        var authorSpoke = AuthorSpoke();
        var timeIsStated = TimeIsStated();
        var response = Response();
        var progressIsUntold = Fact("尚无落实进度", m => m.ProgressIsUntold, "已有落实进度");
        var workReportIsMissing = Fact("尚未填写工作汇报", m => m.WorkReportIsMissing, "已填写工作汇报");
        var reasonIsGiven = ReasonIsGiven();
        var correctionIsSaid = CorrectionIsSaid();
        var paperIsTouched = PaperIsTouched();
        var workReportsAreListed = Fact("主办件已列明工作汇报", m => m.WorkReportsAreListed, "主办件尚未列明工作汇报");

        Fact[] roundFacts = [awaitsOpinions, isApproved, hasMet, isAnswered];
        Fact[] correctionFacts = [correctionIsSaid, paperIsTouched, isAnalysed, disposal, awaitsOpinions, hasMet];

        var claim = ByDate("claim", "认领或退回", m => m.SessionEnds);
        var platform = StatedLimit("platformSubmission", "平台提交答复", m => m.ReplyTime);
        var reply = StatedLimit("reply", "答复代表、委员", m => m.ReplyTime);
        var word = TimeForWord();
        var supervision = Holder(SupervisionOffice);
        var departments = Named(m => m.DepartmentSeats, "有关部门");
        var awaited = Offer(m => m.Opinions.Units, one => one.Unit, UnitOpinions.IsAwaited);

        Clause("7.1.1",
            EachSession("sessionIntake", "会期办前分析与认领", SupervisionOffice, Congress.Municipal),
            claim,
            Open<ReceiveFromPlatform>("接收平台分拨件").By(SupervisionOffice).Records().To(Assigned)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = c.Level,
                    Session = c.Session,
                    SessionEnds = c.SessionEnds,
                    LeadUnit = c.LeadUnit,
                })
                .Starts(claim),
            In(Assigned).Must<AnalyseItem>("办前分析").By(SupervisionOffice).OwedUntil(isAnalysed.Holds)
                .Sets((m, c) => m with { Analysis = c }, isAnalysed)
                .Asks(MunicipalProposalDecisions.Disposal, m => m.DisposalQuestion, (m, answer) => m with { Disposal = answer }, disposal),
            In(Assigned).On<ClaimItem>("平台认领").By(SupervisionOffice).When(disposal.Is(Disposal.Claim)).To(Drafting)
                .Sets((m, c) => m.Begun(c.Limit, c.Departments), roundFacts)
                .Makes(awaitsOpinions.Holds, isApproved.HoldsNot, hasMet.HoldsNot, isAnswered.HoldsNot)
                .Meets(claim)
                .Starts(platform).Starts(reply, districtLeads.Holds),
            In(Assigned).On<ReturnItem>("平台退回").By(SupervisionOffice).When(disposal.Is(Disposal.Return)).To(Returned)
                .Meets(claim));

        Reading("7.1.1", "认领后查明超出本区职权的，说明理由由平台退回", "a claimed item that turns out to be beyond the district's authority is returned through the platform, with the reason",
            In(Drafting).On<ReturnItem>("平台退回").By(SupervisionOffice).LeavingBehind().To(Returned));

        Reading("7.1.1", "登记有误的，由督查室说明原因更正；答复前更正涉及内容、提出人的，重新分析、征求意见、见面、拟定、审定", "the supervision office corrects a wrong entry, with the reason; where that touches the content or the author before the reply is given, analysis, opinions, meeting, draft and approval are done anew",
            In(Assigned).May<CorrectItem>("更正登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveFromPlatform>()
                .Sets((m, c) => m.Corrected(c), correctionFacts)
                .Provided(correctionIsSaid.Holds)
                .Moves(claim),
            In(Drafting, Replied, Dissatisfied, Implementing, Concluded).May<CorrectItem>("更正登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveFromPlatform>()
                .Sets((m, c) => m.Corrected(c), correctionFacts)
                .Provided(correctionIsSaid.Holds),
            CorrectedIn(AwaitingApproval),
            CorrectedIn(Replying),
            CorrectedIn(SendingOpinion));

        Clause("7.1.2",
            platform,
            reply,
            In(Drafting).Must<GiveOpinion>("提出部门意见").By(departments).Repeatedly().OwedWhen(awaitsOpinions.Holds)
                .Sets((m, c, step) => m.Asking(m.Opinions.GivenBy(step.By.Seat, c.Opinion)), awaitsOpinions),
            In(Drafting).On<DraftReply>("拟定答复意见").By(SupervisionOffice).Drafts().Replacing().To(AwaitingApproval)
                .AsReply()
                .Sets((m, c) => m.Drafted(c), isApproved, isAnswered)
                .Makes(isApproved.HoldsNot, isAnswered.HoldsNot),
            In(AwaitingApproval).AllOf<ApproveReply>("审定答复意见", Verb.Approve, Holder(DistrictHead)).NotBy<DraftReply>()
                .Sets((m, _, step) => m.ApprovedAt(step.At), isApproved)
                .To(Replying, districtLeads.Holds)
                .To(SendingOpinion, districtLeads.HoldsNot),
            In(Replying).On<SubmitOnPlatform>("平台提交答复").By(SupervisionOffice).Records()
                .EvenFrom(Drafting, AwaitingApproval).PassingOver<DraftReply>().PassingOver<ApproveReply>()
                .When(isApproved.Holds)
                .Sets((m, _, step) => m.SubmittedAt(step.At), isAnswered)
                .Meets(platform)
                .To(Concluded, districtLeads.HoldsNot)
                .To(Replied, districtLeads.Holds, isAnswered.Holds)
                .BackTo(Replying, districtLeads.Holds, isAnswered.HoldsNot),
            In(Replying).On<GiveReply>("答复代表、委员").By(supervision, departments).Records(c => c.ReceivedAt)
                .EvenFrom(Drafting, AwaitingApproval).PassingOver<DraftReply>().PassingOver<ApproveReply>()
                .When(hasMet.Holds)
                .Sets((m, c) => m.Delivered(c.ReceivedBy, c.ReceivedAt), isAnswered, response)
                .Makes(response.Is(AuthorResponse.NothingSaid))
                .Meets(reply)
                .To(Replied, isAnswered.Holds)
                .BackTo(Replying, isAnswered.HoldsNot));

        Reading("7.1.2", "见面沟通在答复之前，拟定答复时即可进行；平台提交和答复不分先后，均在时限之内", "the meeting comes before the reply, and may be held while that is drafted; submission and reply come in any order, both within the limit",
            In(Drafting, AwaitingApproval, Replying).May<MeetAuthor>("与代表、委员见面沟通").By(supervision, departments).Records(c => c.At).Repeatedly()
                .Sets((m, c) => m.MetAt(c.At), hasMet)
                .Makes(hasMet.Holds));

        Reading("7.1.2", "本区会办的，会办意见经区长审定后按期由平台提交主办单位，即告办结；见面、答复由主办单位办理；主办、会办可以变更", "where the district is a joint unit, its opinion, approved by the District Head, goes to the lead unit through the platform in time, and handling is then complete; the lead unit meets the author and replies; the roles of lead and joint unit may change",
            In(SendingOpinion).On<SubmitOnPlatform>("平台提交会办意见").By(SupervisionOffice).Records().To(Concluded)
                .Sets((m, _, step) => m.SubmittedAt(step.At))
                .Meets(platform),
            In(Assigned).May<ChangeRole>("变更主办、会办").By(SupervisionOffice).Records().Repeatedly().Changes<ReceiveFromPlatform>()
                .Sets((m, c) => m with { LeadUnit = c.LeadUnit }, districtLeads),
            In(Drafting).May<ChangeRole>("变更主办、会办").By(SupervisionOffice).Records().Repeatedly().Changes<ReceiveFromPlatform>()
                .Sets((m, c) => m with { LeadUnit = c.LeadUnit }, districtLeads)
                .Ends(reply).Starts(reply, districtLeads.Holds),
            In(AwaitingApproval, Replying, SendingOpinion).On<ChangeRole>("变更主办、会办").By(SupervisionOffice).Records().Changes<ReceiveFromPlatform>().BackTo(Drafting)
                .Sets((m, c) => m with { LeadUnit = c.LeadUnit }, districtLeads)
                .Ends(reply).Starts(reply, districtLeads.Holds));

        Reading("7.1.2", "督查室可以说明理由增加有关部门；部门逾期不提出意见的，催办后说明理由不再等候，其后提出的仍予登记", "the supervision office may add a department, with the reason; where a department gives no opinion in time it is urged and may then be waited for no longer, with the reason; an opinion that comes later is entered all the same",
            In(Drafting).May<AddDepartment>("增加有关部门").By(SupervisionOffice).Repeatedly().Changes<ClaimItem>()
                .Sets((m, c) => m.Asking(m.Opinions.With(c.Department)), awaitsOpinions),
            In(Drafting).May<GoOnWithoutOpinion>("不再等候部门意见").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Department, awaited)
                .Sets((m, c) => m.Asking(m.Opinions.GoneOnWithout(c.Department, c.Reason)), awaitsOpinions),
            In(AwaitingApproval, Replying, SendingOpinion).May<GiveOpinion>("提出部门意见").By(Named(m => m.Opinions.SilentSeats, "未提出意见的部门")).Repeatedly()
                .Sets((m, c, step) => m.Asking(m.Opinions.GivenBy(step.By.Seat, c.Opinion)), awaitsOpinions));

        Reading("7.1.2", "审定人可以说明理由退回；审定后需要调整的，说明理由重新拟定、审定，重新提交、答复", "the approver may send the reply back with a reason; a reply that is to be changed after approval is drafted, approved, submitted and given anew, with the reason",
            In(AwaitingApproval).On<SendReplyBack>("退回答复").ByMemberOf<ApproveReply>().BackTo(Drafting),
            ReopenedIn(Replying, SendingOpinion));

        Reading("7.1.2", "提交、答复后发现有误或者被退回的，说明理由和退回、指出情况，重新拟定、审定、提交、答复；另定时限的按期办理，原答复仍予保留", "a reply that is found wrong or returned after it was submitted or given is drafted and approved, submitted and given anew, with the reason and who returned it, and within the time set for it, if one is; the earlier reply stays on file",
            ReopenedIn(Replied, Implementing).LeavingBehind().Ends(word),
            ReopenedIn(Concluded).LeavingBehind().When(districtLeads.HoldsNot));

        Reading("7.1.2", "答复送审、审定以及部门意见提出后尚无人办理下一步的，本人可说明理由撤回", "who put the reply before the District Head, approved it or gave a department's opinion may take that back with the reason, as long as nobody has acted on it",
            In(AwaitingApproval).On<TakeBackReply>("撤回送审答复").TakesBack<DraftReply>().To(Drafting),
            In(Replying, SendingOpinion).On<TakeBackApproval>("撤回审定意见").TakesBack<ApproveReply>().To(AwaitingApproval),
            In(Drafting).May<TakeBackOpinion>("撤回部门意见").TakesBack<GiveOpinion>(),
            In(AwaitingApproval, Replying, SendingOpinion).May<TakeBackOpinion>("撤回部门意见").By(departments).TakesBack<GiveOpinion>());

        ReadingOfExtension("7.1.2",
            In(Drafting, AwaitingApproval, Replying, SendingOpinion).May<ExtendReply>("延长答复时限").By(SupervisionOffice).Repeatedly().Extends(platform, c => c.By).Extends(reply, c => c.By));

        Reading("7.1.2", "答复登记有误的，说明原因更正", "a wrong entry of the reply given is corrected, with the reason",
            In(Replied).May<CorrectDelivery>("更正答复登记").By(supervision, departments).Records(c => c.ReceivedAt).Repeatedly().Corrects<GiveReply>()
                .Sets((m, c) => m.DeliveryCorrected(c)));

        Clause("7.1.3",
            In(Replied).On<FollowUpAuthor>("回访").By(SupervisionOffice).Records(c => c.SaidAt)
                .Sets((m, c) => m.Heard(c).Begun(), timesAreInOrder, authorSpoke, response, progressIsUntold, workReportIsMissing)
                .Makes(progressIsUntold.Holds, workReportIsMissing.Holds)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .Meets(word)
                .To(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Implementing).Must<EnterWorkReport>("平台填写工作汇报").By(SupervisionOffice).OwedUntil(workReportIsMissing.HoldsNot).AsWorkReport()
                .Sets((m, _) => m with { WorkReports = m.WorkReports + 1 }, workReportIsMissing),
            EachSessionYear("handlingSummary", "撰写办理情况总结", SupervisionOffice, Congress.Municipal).Paper("办理情况总结", "HandlingSummary"));

        Reading("7.1.3", "办理情况总结每年一次、汇总全部件，不是某一件的环节；上报市政府建议提案工作处后，由督查室在所汇总的各件上记录，随该件归档；归档不以此为条件",
            "the summary is written once a year over all items and is not a step of one of them; once it has gone to the municipal section the supervision office enters it on the items that it covers, with which it is filed; filing does not wait for it",
            In(Drafting, AwaitingApproval, Replying, SendingOpinion, Replied, Dissatisfied, Implementing, Concluded).May<EnterSummary>("记录办理情况总结").By(SupervisionOffice).Records(c => c.ReportedAt).Repeatedly());

        Reading("7.1.3", "不满意的比照区级程序重新办理，基本满意的转入落实；告知时限内未表态的转入落实，其后表示不满意的仍重新办理；改变表态或者登记有误的重新记录",
            "where the author is dissatisfied the item is handled again as at district level; where he is basically satisfied, or says nothing within the time he was told, implementation begins; where he is dissatisfied later, the item is handled again all the same; a response that changes or was entered wrongly is entered anew",
            word,
            In(Dissatisfied).On<OrderRedoing>("重新办理").By(SupervisionOffice).To(Drafting)
                .Sets((m, c) => m.Begun(c.Limit, c.Departments), roundFacts)
                .Makes(awaitsOpinions.Holds, isApproved.HoldsNot, hasMet.HoldsNot, isAnswered.HoldsNot)
                .Starts(platform).Starts(reply),
            In(Replied).May<AskForResponse>("征询代表、委员意见").By(SupervisionOffice).Records(c => c.At).Repeatedly()
                .Sets((m, c) => m with { ResponseTime = c.Limit })
                .Starts(word),
            In(Replied).On<TakeSilence>("未表态转入落实").By(SupervisionOffice).Past(word).Meets(word).To(Implementing)
                .Sets((m, _) => m.Begun(), progressIsUntold, workReportIsMissing)
                .Makes(progressIsUntold.Holds, workReportIsMissing.Holds),
            In(Dissatisfied).On<FollowUpAuthor>("回访").By(SupervisionOffice).Records(c => c.SaidAt).LeavingBehind().Repeatedly()
                .Sets((m, c) => m.Heard(c).Begun(), timesAreInOrder, authorSpoke, response, progressIsUntold, workReportIsMissing)
                .Makes(progressIsUntold.Holds, workReportIsMissing.Holds)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .To(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .BackTo(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Implementing).On<FollowUpAuthor>("回访").By(SupervisionOffice).Records(c => c.SaidAt).LeavingBehind().Repeatedly()
                .Sets((m, c) => m.Heard(c), timesAreInOrder, authorSpoke, response)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .BackTo(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)));

        Clause("7.1.4",
            In(Implementing).Must<ReportProgress>("报告落实进度").By(departments, supervision).Records().OwedUntil(progressIsUntold.HoldsNot)
                .Sets((m, _) => m with { ProgressReports = m.ProgressReports + 1 }, progressIsUntold));

        Reading("7.1.4", "督查室记录已落实，或者说明理由记录继续落实；归档前可以说明理由恢复落实", "the supervision office records implementation as done or, with a reason, as continuing, and until the papers are archived it may take implementation up again, with a reason",
            In(Concluded).On<ReopenImplementation>("恢复落实").By(SupervisionOffice).LeavingBehind().BackTo(Implementing)
                .When(districtLeads.Holds)
                .Sets((m, _) => m with { Conclusion = null }, reasonIsGiven),
            In(Implementing).On<ConcludeImplementation>("记录落实结果").By(SupervisionOffice).To(Concluded)
                .Provided(reasonIsGiven.Holds)
                .Sets((m, c) => m with { Conclusion = c }, reasonIsGiven));

        Clause("7.1.5",
            In(Concluded).On<Archive>("整理归档").By(SupervisionOffice).To(Archived).Files<DraftReply>()
                .Sets((m, c) => m with { Filed = c }, workReportsAreListed)
                .Provided(workReportsAreListed.Holds));

        Reading("7.1.1", "代表、委员可以撤回；未办事项随之终止", "an author may withdraw an item; open duties close",
            In(Assigned, Drafting, AwaitingApproval, Replying, SendingOpinion, Replied, Dissatisfied, Implementing).On<Withdraw>("撤回").By(SupervisionOffice).Records(c => c.SaidAt).To(Withdrawn).LeavingBehind());

        Reading("7.1.1", "答复前平台改派其他单位或者查明重复登记的，由督查室说明理由撤销登记", "an item that the platform assigns elsewhere before it is answered, or that turns out to be entered twice, is struck out by the supervision office, with the reason",
            In(Assigned, Drafting, AwaitingApproval, Replying, SendingOpinion).On<CancelItem>("撤销登记").By(SupervisionOffice).Records().To(Cancelled).LeavingBehind());

        ActBuilder<MunicipalProposalState, MunicipalProposal, ReopenReply> ReopenedIn(params MunicipalProposalState[] states) =>
            In(states).On<ReopenReply>("调整答复").By(SupervisionOffice).BackTo(Drafting)
                .Sets((m, c) => m.Reopened(c), isApproved, isAnswered, timeIsStated)
                .Makes(isApproved.HoldsNot, isAnswered.HoldsNot)
                .Starts(platform, timeIsStated.Holds)
                .Starts(reply, timeIsStated.Holds, districtLeads.Holds);

        // What rests on the paper goes back to where it is drafted; the rest stays where it is.
        Cited CorrectedIn(MunicipalProposalState state) => In(state).On<CorrectItem>("更正登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveFromPlatform>()
            .Sets((m, c) => m.Corrected(c), correctionFacts)
            .Provided(correctionIsSaid.Holds)
            .BackTo(state, paperIsTouched.HoldsNot)
            .BackTo(Drafting, paperIsTouched.Holds);
    }
}
