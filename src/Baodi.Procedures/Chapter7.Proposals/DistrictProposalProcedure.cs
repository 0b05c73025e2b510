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
        State(GivenBack, "待另定主办单位");
        State(Implementing, "落实中");
        State(Concluded, "待归档");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");
        Final(Merged, "已并案");
        Final(Cancelled, "已撤销");

        var leadIsNamed = Fact("主办单位已确定", m => m.LeadIsNamed, "主办单位尚未确定");
        var isClassified = Fact("已梳理归类", m => m.IsClassified, "尚未梳理归类");
        var isAnsweredBefore = Fact("此前已答复代表、委员", m => m.IsAnsweredBefore, "此前尚未答复代表、委员");
        var isInvestigated = Fact("已调查核实", m => m.IsInvestigated, "尚未调查核实");
        var hasTalked = Fact("已与代表、委员沟通", m => m.HasTalked, "尚未与代表、委员沟通");
        var awaitsJointOpinions = Fact("会办意见未齐", m => m.AwaitsJointOpinions, "会办意见已齐或者不再等候");
        var timesAreInOrder = TimesAreInOrder();
        var authorSpoke = AuthorSpoke();
        var wasInPerson = Fact("当面送达", m => m.WasInPerson, "以其他方式送达");
        var wasToAuthor = Fact("送达提出人本人", m => m.WasToAuthor, "由他人接收");
        var timeIsStated = TimeIsStated();
        var response = Response();
        var isUnchecked = Fact("尚未督促检查", m => m.IsUnchecked, "已督促检查");
        var reasonIsGiven = ReasonIsGiven();
        var correctionIsSaid = CorrectionIsSaid();
        var paperIsTouched = PaperIsTouched();

        Fact[] handlingFacts = [leadIsNamed, isInvestigated, hasTalked, awaitsJointOpinions];
        Fact[] correctionFacts = [correctionIsSaid, paperIsTouched, isInvestigated, hasTalked];

        var reply = StatedLimit("reply", "当面答复", m => m.ReplyTime);
        var word = TimeForWord();
        var unit = OfUnit(m => m.LeadUnit, "主办单位");
        var unitOfficer = Of(UnitOfficer, m => m.LeadUnit, "主办单位");
        var unitHead = Of(UnitHead, m => m.LeadUnit, "主办单位");
        var joint = Named(m => m.JointOpinions.Seats, "会办单位");
        var supervision = Holder(SupervisionOffice);
        var awaited = Offer(m => m.JointOpinions.Units, one => one.Unit, UnitOpinions.IsAwaited);

        Clause("7.2.1",
            EachSession("sessionIntake", "会后梳理交办", SupervisionOffice, Congress.District),
            Open<ReceiveFromSession>("接收会议建议提案").By(SupervisionOffice).Records().To(Received)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = AuthorLevel.District,
                    Session = c.Session,
                }),
            In(Received).Must<Classify>("梳理归类").By(SupervisionOffice).OwedUntil(isClassified.Holds)
                .Sets((m, c) => m with { Category = c.Category }, isClassified),
            In(Received).On<AssignItem>("确定承办单位并交办").By(SupervisionOffice).To(Handling)
                .Paper("交办通知", "AssignmentNotice")
                .Sets((m, c) => m.Begun(c.LeadUnit, c.Limit, c.JointUnits), handlingFacts)
                .Makes(hasTalked.HoldsNot, isInvestigated.HoldsNot, leadIsNamed.Holds)
                .Starts(reply));

        Reading("7.2.1", "不属本单位职责的，说明理由退回重新交办；重新办理时退回的，另行确定主办单位", "a unit gives back an item outside its duties, with the reason, and it is assigned anew; where it is given back while it is handled again, another unit is named to lead",
            In(Handling).On<GiveBackAssignment>("退回交办").By(unit).LeavingBehind()
                .Sets((m, _) => m.GivenBack(), handlingFacts)
                .Makes(leadIsNamed.HoldsNot, awaitsJointOpinions.HoldsNot, hasTalked.HoldsNot, isInvestigated.HoldsNot)
                .To(Received, isAnsweredBefore.HoldsNot)
                .To(GivenBack, isAnsweredBefore.Holds));

        Reading("7.2.1", "督查室可以说明理由改派主办单位、增加会办单位；答复前改派的，由新的主办单位重新核实、沟通、答复，时限继续计算；落实中改派的，由其继续落实", "the supervision office may name another lead unit or add a joint unit, with a reason; a new lead unit investigates, talks with the author and replies anew, and the limit runs on; one that is named during implementation goes on with that",
            In(Handling).May<ReassignItem>("改派主办单位").By(SupervisionOffice).Repeatedly().Changes<AssignItem>()
                .Sets((m, c) => m.Reassigned(c.LeadUnit), handlingFacts)
                .Makes(hasTalked.HoldsNot, isInvestigated.HoldsNot, leadIsNamed.Holds),
            In(AwaitingApproval, Approved).On<ReassignItem>("改派主办单位").By(SupervisionOffice).Changes<AssignItem>().BackTo(Handling)
                .Sets((m, c) => m.Reassigned(c.LeadUnit), handlingFacts)
                .Makes(hasTalked.HoldsNot, isInvestigated.HoldsNot, leadIsNamed.Holds),
            In(Implementing).May<ReassignItem>("改派主办单位").By(SupervisionOffice).Repeatedly().Changes<AssignItem>()
                .Sets((m, c) => m.Reassigned(c.LeadUnit), handlingFacts)
                .Makes(hasTalked.HoldsNot, isInvestigated.HoldsNot, leadIsNamed.Holds),
            In(Handling).May<AddJointUnit>("增加会办单位").By(SupervisionOffice).Repeatedly().Changes<AssignItem>()
                .Sets((m, c) => m with { JointOpinions = m.JointOpinions.With(c.Unit) }, awaitsJointOpinions));

        Reading("7.2.1", "登记有误的，由督查室说明原因更正；答复送达前更正涉及内容、提出人的，重新核实、沟通、拟定、审核", "the supervision office corrects a wrong entry, with the reason; where that touches the content or the author before the reply is delivered, the item is investigated, talked over, drafted and reviewed anew",
            In(Received, Handling, Delivered, Dissatisfied, GivenBack, Implementing, Concluded).May<CorrectItem>("更正登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveFromSession>().Corrects<ReceiveBetweenSessions>()
                .Sets((m, c) => m.Corrected(c), correctionFacts)
                .Provided(correctionIsSaid.Holds),
            CorrectedIn(AwaitingApproval),
            CorrectedIn(Approved));

        Clause("7.2.2",
            reply,
            In(Handling).Must<Investigate>("调查核实").By(unit).Records().OwedUntil(isInvestigated.Holds)
                .Unseparated("核实的是所提情况，不是他人文稿", "it checks the facts of the item, not a draft by somebody else")
                .Sets((m, _) => m with { IsInvestigated = true }, isInvestigated),
            In(Handling).Must<GiveJointOpinion>("提出会办意见").By(joint).Repeatedly().OwedWhen(awaitsJointOpinions.Holds)
                .Sets((m, c, step) => m.JoinedBy(step.By.Seat, c.Opinion), awaitsJointOpinions),
            In(Handling).Must<TalkWithAuthor>("与代表、委员沟通").By(unit, supervision).Records(c => c.At).OwedUntil(hasTalked.Holds)
                .Sets((m, _) => m with { HasTalked = true }, hasTalked),
            In(Handling).On<DraftReply>("提出办理意见").By(unitOfficer).Drafts().Replacing().To(AwaitingApproval)
                .AsReply()
                .Sets((m, c) => m.Drafted(c)),
            In(Approved).On<DeliverReply>("当面送达答复").By(unit, supervision).Records(c => c.ReceivedAt).To(Delivered)
                .EvenFrom(Handling, AwaitingApproval).PassingOver<DraftReply>().PassingOver<ApproveReply>()
                .Sets((m, c) => m.Delivered(c), response, isAnsweredBefore, wasInPerson, wasToAuthor)
                .Makes(response.Is(AuthorResponse.NothingSaid), isAnsweredBefore.Holds)
                .Provided(wasInPerson.Holds, wasToAuthor.Holds).DepartableAbout(wasInPerson, wasToAuthor)
                .Meets(reply));

        Reading("7.2.2", "会办单位逾期不提出意见的，主办单位或者督查室催办后说明理由不再等候；其后提出的仍予登记", "where a joint unit gives no opinion in time the lead unit or the supervision office urges it and may then wait no longer, with the reason; an opinion that comes later is entered all the same",
            In(Handling).May<GoOnWithoutJointUnit>("不再等候会办意见").By(unit, supervision).Repeatedly()
                .OneOf(c => c.Unit, awaited)
                .Sets((m, c) => m with { JointOpinions = m.JointOpinions.GoneOnWithout(c.Unit, c.Reason) }, awaitsJointOpinions),
            In(AwaitingApproval, Approved, Delivered).May<GiveJointOpinion>("提出会办意见").By(Named(m => m.JointOpinions.SilentSeats, "未提出意见的会办单位")).Repeatedly()
                .Sets((m, c, step) => m.JoinedBy(step.By.Seat, c.Opinion), awaitsJointOpinions));

        Reading("7.2.2", "答复送达前由承办单位主要领导审核，可以说明理由退回；审核后需要调整的，说明理由重新拟定、审核", "the unit's head reviews the reply before it is delivered and may send it back with a reason; a reply that is to be changed after review is drafted and reviewed anew, with the reason",
            In(AwaitingApproval).AllOf<ApproveReply>("审核答复", Verb.Review, unitHead).NotBy<DraftReply>().To(Approved)
                .Sets((m, _, step) => m.ApprovedAt(step.At)),
            In(AwaitingApproval).On<SendReplyBack>("退回答复").ByMemberOf<ApproveReply>().BackTo(Handling),
            In(Approved).On<ReopenReply>("调整答复").By(unit, supervision).BackTo(Handling)
                .Sets((m, c) => m.Reopened(c), timeIsStated)
                .Starts(reply, timeIsStated.Holds));

        Reading("7.2.2", "答复送达后发现有误或者被退回的，说明理由和退回、指出情况，重新拟定、审核、送达；另定时限的按期送达，原答复仍予保留", "a reply that is found wrong or returned after it was delivered is drafted, approved and delivered anew, with the reason and who returned it, and within the time set for it, if one is; the earlier reply stays on file",
            In(Delivered, Implementing).On<ReopenReply>("调整答复").By(unit, supervision).LeavingBehind().Ends(word).BackTo(Handling)
                .Sets((m, c) => m.Reopened(c), timeIsStated)
                .Starts(reply, timeIsStated.Holds));

        Reading("7.2.2", "答复送审、审核以及会办意见提出后尚无人办理下一步的，本人可说明理由撤回", "who put the reply before the head, approved it or gave the opinion of a joint unit may take that back with the reason, as long as nobody has acted on it",
            In(AwaitingApproval).On<TakeBackReply>("撤回送审答复").TakesBack<DraftReply>().To(Handling),
            In(Approved).On<TakeBackApproval>("撤回审核意见").TakesBack<ApproveReply>().To(AwaitingApproval),
            In(Handling).May<TakeBackOpinion>("撤回会办意见").TakesBack<GiveJointOpinion>(),
            In(AwaitingApproval, Approved, Delivered).May<TakeBackOpinion>("撤回会办意见").By(joint).TakesBack<GiveJointOpinion>());

        Reading("7.2.2", "送达登记有误的，说明原因更正", "a wrong entry of a delivery is corrected, with the reason",
            In(Delivered).May<CorrectDelivery>("更正送达登记").By(unit, supervision).Records(c => c.ReceivedAt).Repeatedly().Corrects<DeliverReply>()
                .Sets((m, c) => m.DeliveryCorrected(c), wasInPerson, wasToAuthor)
                .Provided(wasInPerson.Holds, wasToAuthor.Holds).DepartableAbout(wasInPerson, wasToAuthor));

        ReadingOfExtension("7.2.2",
            In(Handling, AwaitingApproval, Approved).May<ExtendReply>("延长答复时限").By(SupervisionOffice).Repeatedly().Extends(reply, c => c.By));

        Clause("7.2.3",
            In(Delivered).On<RecordResponse>("记录代表、委员意见").By(SupervisionOffice).Records(c => c.SaidAt)
                .Sets((m, c) => m.Answered(c) with { Checks = 0 }, timesAreInOrder, authorSpoke, response, isUnchecked)
                .Makes(isUnchecked.Holds)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .Meets(word)
                .To(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Dissatisfied, GivenBack).On<OrderRedoing>("责成重新办理").By(SupervisionOffice).To(Handling)
                .Sets((m, c) => m.Begun(c.LeadUnit ?? m.LeadUnit, c.Limit, c.JointUnits), handlingFacts)
                .Makes(hasTalked.HoldsNot, isInvestigated.HoldsNot)
                .Provided(leadIsNamed.Holds)
                .Starts(reply),
            In(Implementing).Must<CheckImplementation>("督促检查").By(SupervisionOffice).Records().OwedUntil(isUnchecked.HoldsNot)
                .Sets((m, _) => m with { Checks = m.Checks + 1 }, isUnchecked));

        Reading("7.2.3", "基本满意的转入落实；在告知的时限内未表态的也转入落实，其后表示不满意的，仍重新办理；改变表态或者登记有误的重新记录",
            "where the author is basically satisfied, or says nothing within the time he was told, implementation begins; where he is dissatisfied later, the item is handled again all the same; a response that changes or was entered wrongly is entered anew",
            word,
            In(Delivered).May<AskForResponse>("征询代表、委员意见").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, c) => m with { ResponseTime = c.Limit })
                .Starts(word),
            In(Delivered).On<TakeSilence>("未表态转入落实").By(SupervisionOffice).Past(word).Meets(word).To(Implementing)
                .Sets((m, _) => m with { Checks = 0 }, isUnchecked)
                .Makes(isUnchecked.Holds),
            In(Dissatisfied).On<RecordResponse>("记录代表、委员意见").By(SupervisionOffice).Records(c => c.SaidAt).LeavingBehind().Repeatedly()
                .Sets((m, c) => m.Answered(c) with { Checks = 0 }, timesAreInOrder, authorSpoke, response, isUnchecked)
                .Makes(isUnchecked.Holds)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .To(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .BackTo(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)),
            In(Implementing).On<RecordResponse>("记录代表、委员意见").By(SupervisionOffice).Records(c => c.SaidAt).LeavingBehind().Repeatedly()
                .Sets((m, c) => m.Answered(c), timesAreInOrder, authorSpoke, response)
                .WithAuthorsWord(timesAreInOrder, authorSpoke, response)
                .BackTo(Implementing, response.IsNot(AuthorResponse.NotSatisfied))
                .To(Dissatisfied, response.Is(AuthorResponse.NotSatisfied)));

        Clause("7.2.4",
            EachSessionYear("midTermPush", "配合召开中期推动会议", SupervisionOffice, Congress.District),
            EachSessionYear("specialReport", "向人大和政协作专题报告", SupervisionOffice, Congress.District).Paper("建议提案办理专题报告", "ProposalHandlingReport"));

        Reading("7.2.4", "中期推动会议和专题报告每年一次、涉及全部件，不是某一件的环节；会议召开、报告作出后，由督查室在所涉及的各件上记录，随该件归档；归档不以此为条件",
            "the mid-term meeting and the special report come once a year over all items and are no steps of one of them; once they are held and made the supervision office enters them on the items that they cover, with which they are filed; filing does not wait for them",
            In(Handling, AwaitingApproval, Approved, Delivered, Dissatisfied, GivenBack, Implementing, Concluded).May<EnterMidTermPush>("记录中期推动会议").By(SupervisionOffice).Records(c => c.HeldAt).Repeatedly(),
            In(Handling, AwaitingApproval, Approved, Delivered, Dissatisfied, GivenBack, Implementing, Concluded).May<EnterSpecialReport>("记录专题报告").By(SupervisionOffice).Records(c => c.ReportedAt).Repeatedly());

        Clause("7.2.5",
            EachSessionYear("yearlyInspection", "配合实地视察全年办理情况", SupervisionOffice, Congress.District).Opens(ProcedureIds.InspectionVisit));

        Reading("7.2.6", "承办单位或者督查室记录已落实，或者说明理由记录继续落实；督查室不认可的，说明理由退回继续落实",
            "the undertaking unit or the supervision office records implementation as done or, with a reason, as continuing; the supervision office may send this back with a reason",
            In(Implementing).May<ReportWork>("报送工作汇报").By(unit).Records().Repeatedly().AsWorkReport(),
            In(Implementing).On<ConcludeImplementation>("记录落实结果").By(unit, supervision).Replacing().To(Concluded)
                .Provided(reasonIsGiven.Holds)
                .Sets((m, c) => m with { Conclusion = c }, reasonIsGiven),
            In(Concluded).May<CheckImplementation>("督促检查").By(SupervisionOffice).Records().Repeatedly()
                .Sets((m, _) => m with { Checks = m.Checks + 1 }, isUnchecked),
            In(Concluded).On<ReopenImplementation>("退回继续落实").By(SupervisionOffice).NotBy<ConcludeImplementation>().LeavingBehind().BackTo(Implementing)
                .Sets((m, _) => m with { Conclusion = null }, reasonIsGiven));

        Clause("7.2.6",
            In(Concluded).On<Archive>("整理归档").By(SupervisionOffice).To(Archived).Files<DraftReply>());

        Clause("7.2.7",
            Open<ReceiveBetweenSessions>("接收平时建议").By(SupervisionOffice).Records().To(Received)
                .Creates(c => new()
                {
                    Paper = ProposalPaper.Of(c),
                    Level = c.Level,
                    Occasion = c.Occasion,
                })
                .Paper("平时建议", "BetweenSessionsSuggestion"));

        Reading("7.2.1", "代表、委员可以撤回；内容相同的可以并案办理；未办事项随之终止",
            "an author may withdraw an item, and items of the same content may be handled together; open duties close",
            In(Received, Handling, AwaitingApproval, Approved, Delivered, Dissatisfied, GivenBack, Implementing).On<Withdraw>("撤回").By(SupervisionOffice).Records(c => c.SaidAt).To(Withdrawn).LeavingBehind(),
            In(Received, Handling, AwaitingApproval).On<Merge>("并案办理").By(SupervisionOffice).To(Merged).LeavingBehind());

        Reading("7.2.1", "答复送达前查明重复登记的，由督查室说明理由撤销登记", "an item that turns out to be entered twice before its reply is delivered is struck out by the supervision office, with the reason",
            In(Received, Handling, AwaitingApproval, Approved).On<CancelItem>("撤销登记").By(SupervisionOffice).To(Cancelled).LeavingBehind());

        // What rests on the paper goes back to where it is drafted; the rest stays where it is.
        Cited CorrectedIn(DistrictProposalState state) => In(state).On<CorrectItem>("更正登记").By(SupervisionOffice).Records().Repeatedly().Corrects<ReceiveFromSession>().Corrects<ReceiveBetweenSessions>()
            .Sets((m, c) => m.Corrected(c), correctionFacts)
            .Provided(correctionIsSaid.Holds)
            .BackTo(state, paperIsTouched.HoldsNot)
            .BackTo(Handling, paperIsTouched.Holds);
    }
}
