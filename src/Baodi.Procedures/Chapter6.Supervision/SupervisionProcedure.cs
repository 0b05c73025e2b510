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
        State(Cancelled, "已撤销");

        var notice = Fact("督查通知", SupervisionTerms.Notices, m => m.NoticeOrNoRule, "Notice");
        var isAgreedAsItIs = Fact("立项内容已经审核同意", m => m.IsAgreedAsItIs, "更正后的立项内容尚未审核同意");
        var correctionIsSaid = Fact("更正内容已写明", m => m.CorrectionIsSaid, "更正内容没有写明");
        var levelIsKept = Fact("密级不低于原定密级", m => m.LevelIsKept, "密级低于原定密级");
        var changeIsSaid = Fact("变更内容已写明", m => m.ChangeIsSaid, "变更内容没有写明");
        var limitIsByDate = Fact("办结时限以日期写明", m => m.LimitIsByDate, "办结时限不以日期写明");
        var resetIsDue = Fact("原以日期写明，或者改定后短于原时限", m => m.ResetIsDue, "改定后不短于原时限，须另行延长");
        var extensionIsAsked = Fact("承办部门已申请延期", m => m.ExtensionIsAsked, "没有待答复的延期申请");
        var isSignedAndSealed = Fact("报告已经主要领导签字并加盖公章", m => m.IsSignedAndSealed, "报告未经主要领导签字或者未加盖公章");
        var circularNeeded = Fact("需要通报", m => m.CircularNeeded, "不需要通报");
        var leaderGaveALimit = Fact("领导已限定时限", m => m.LeaderGaveALimit, "领导没有限定时限");

        var completion = StatedLimit("completion", "办结时限", m => m.Allowed);
        var opinions = PerItem("opinions", "会办意见时限", m => m.OpinionLimits, UnitOfficer);
        var progress = LimitIfStated("progress", "进展报送时限", m => m.ProgressLimit);

        var department = OfUnit(m => m.Department, "承办部门");
        var jointUnits = Named(m => m.JointSeats, "会办单位");
        var leaders = Named(m => m.PresentedTo, "呈送领导");
        var silentUnits = Offer(m => m.JointUnits, unit => unit.Unit, unit => unit.IsAwaited);

        Clause("6.1",
            Open<ProposeInitiation>("提出立项意见").By(SupervisionOffice).Drafts().To(Proposed)
                .Creates(c => SupervisionMatter.ProposedBy(c))
                .Paper("立项意见", "InitiationProposal"),
            In(Proposed).On<AgreeToInitiation>("审核同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().To(Agreed)
                .Sets((m, _) => m with { WasAgreed = true, AwaitsAgreement = false }, isAgreedAsItIs)
                .Makes(isAgreedAsItIs.Holds),
            In(Agreed).On<RegisterInList>("列入督查事项").By(SupervisionOffice)
                .Sets((m, c, step) => m.Listed(c.Number, step.At), limitIsByDate)
                .Asks(SupervisionDecisions.Notice, m => m.NoticeQuestion, (m, answer) => m with { Notice = answer }, notice)
                .Starts(completion, notice.Is(NoticeOfSupervision.None))
                .To(AwaitingNotice, notice.Is(NoticeOfSupervision.Issue))
                .To(Tracked, notice.Is(NoticeOfSupervision.None)));

        Reading("6.1", "立项意见未获同意的，说明理由后终止，不予立项", "a proposal that is not agreed to ends there, with the reason, and nothing is initiated",
            In(Proposed).On<DeclineInitiation>("不同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().To(NotInitiated));

        Reading("6.1", "事项、来源填写有误或者密级漏填、低填的，由督查室说明原因更正；已经同意立项的，由办公室主任重新审核同意，其间的督办照常进行",
            "the supervision office corrects a wrong matter or source, or adds or raises a classification level, with the reason; where initiation was already agreed to, the Office Director reviews it anew, and supervision goes on meanwhile",
            In(Proposed, Agreed, AwaitingNotice, Tracked, Reported, Verified, Presented).May<CorrectProposal>("更正立项意见").By(SupervisionOffice).Drafts().Repeatedly().Corrects<ProposeInitiation>()
                .Sets((m, c) => m.CorrectedBy(c), correctionIsSaid, levelIsKept, isAgreedAsItIs)
                .Provided(correctionIsSaid.Holds, levelIsKept.Holds)
                .Renews<AgreeToInitiation>().Renews<DeclineInitiation>(),
            In(Agreed, AwaitingNotice, Presented).Must<AgreeToInitiation>("审核同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().OwedUntil(isAgreedAsItIs.Holds)
                .When(isAgreedAsItIs.HoldsNot)
                .Sets((m, _) => m with { AwaitsAgreement = false }, isAgreedAsItIs),
            In(Tracked, Reported, Verified).May<AgreeToInitiation>("审核同意立项").By(OfficeDirector).NotBy<ProposeInitiation>().Repeatedly()
                .When(isAgreedAsItIs.HoldsNot)
                .Sets((m, _) => m with { AwaitsAgreement = false }, isAgreedAsItIs)
                .Makes(isAgreedAsItIs.Holds));

        Reading("6.1", "审核同意后尚无人办理下一步的，主任本人可说明理由撤回", "the Office Director may take back that he agreed, with the reason, as long as nobody has acted on it",
            In(Agreed).On<TakeBackAgreement>("撤回审核意见").TakesBack<AgreeToInitiation>().To(Proposed));

        Clause("6.2",
            completion,
            In(AwaitingNotice).On<IssueNotice>("发出督查通知").By(SupervisionOffice).Repeatedly().To(Tracked)
                .Paper("督查通知", "NoticeOfSupervision")
                .Sets((m, c, step) => m.Notified(c, step.At), limitIsByDate)
                .Starts(completion).Starts(opinions).Starts(progress));

        Reading("6.2", "督查要求有变或者增列会办单位的，另发变更通知；承办部门提出不属其职责的，记录在案，由督查室改派或者仍由其承办",
            "changed requirements or added joint units go out in a further notice; where the department finds the matter outside its duties this is recorded, and the supervision office reassigns the matter or leaves it with the department",
            In(Tracked).May<ChangeNotice>("变更督查通知").By(SupervisionOffice).Repeatedly().Changes<IssueNotice>()
                .Paper("督查通知（变更）", "ChangedNoticeOfSupervision")
                .Sets((m, c, step) => m.ChangedBy(c, step.At), changeIsSaid)
                .Provided(changeIsSaid.Holds)
                .Starts(opinions),
            In(Tracked).May<DenyCompetence>("提出不属其职责").By(department).Records().Repeatedly()
                .Sets((m, c) => m with { Denied = c.Reason }),
            In(Tracked).May<HandOnMatter>("改派承办部门").By(SupervisionOffice).Repeatedly().Changes<IssueNotice>()
                .Paper("督查通知（改派）", "NoticeOfSupervisionHandedOn")
                .Sets((m, c, step) => m.HandedTo(c, step.At), limitIsByDate, extensionIsAsked)
                .Starts(completion).Ends(opinions));

        Reading("6.2", "列明多个单位的，由承办部门牵头，会办单位分别提出会办意见；未提出的可以催办，也可不再等候，均不影响办结",
            "where several units are named the undertaking department leads, and each joint unit gives its opinion; one that is silent may be urged or no longer waited for, and holds nobody up",
            opinions,
            In(Tracked, Reported, Verified).May<GiveOpinion>("提出会办意见").By(jointUnits).Records().ToldTo(SupervisionOffice).Repeatedly()
                .Paper("会办意见", "JointOpinion")
                .Sets((m, c, step) => m.JoinedBy(step.By.Seat, c.Opinion))
                .Meets(opinions),
            In(Tracked, Reported, Verified).May<PressUnit>("催办会办单位").By(Holder(SupervisionOffice), department).Repeatedly()
                .OneOf(c => c.Unit, silentUnits)
                .Sets((m, c, step) => m.Pressed(c, step.At))
                .Starts(opinions).Ends(opinions),
            In(Tracked, Reported, Verified).May<ExcuseUnit>("不再等候会办单位").By(SupervisionOffice).Repeatedly()
                .OneOf(c => c.Unit, silentUnits)
                .Sets((m, c) => m.Excused(c))
                .Ends(opinions));

        Clause("6.3",
            In(Tracked).May<CheckProgress>("跟踪检查").By(SupervisionOffice).Records().Repeatedly(),
            In(Tracked).May<Urge>("催办").By(SupervisionOffice).Repeatedly().Past(completion)
                .Sets((m, c, step) => m.Limited(c.Limit, step.At) with { TimesUrged = m.TimesUrged + 1 }, limitIsByDate, extensionIsAsked)
                .Starts(completion));

        Reading("6.3", "时限届满前可以提醒，承办部门可以报送进展；届满后应当催办并另定时限", "before the limit has passed reminders may go out and the department may report its progress; once it has passed the department is urged, with a new limit",
            progress,
            In(Tracked).May<Remind>("提醒").By(SupervisionOffice).Repeatedly().NotPast(completion),
            In(Tracked).May<ReportProgress>("报送进展").By(department).Records().ToldTo(SupervisionOffice).Repeatedly()
                .Meets(progress));

        Reading("6.3", "督查室设定的办结时限，由其说明事由中止、恢复、延长，届满前可以改定，不以日期写明的只能改短；承办部门可以申请延期，尚无人办理的可以撤回；延长的次数和幅度按本办公室规定执行",
            "the supervision office, which sets the limit, may suspend, resume or extend it, or reset it before it has passed, one not stated as a date only to less, each with the ground; the department may ask for an extension, and take that back as long as nobody has acted on it; the rules of the office may bound how often and by how much",
            In(Tracked).May<SuspendCompletion>("中止办结时限").By(SupervisionOffice).Repeatedly().Suspends(completion),
            In(Tracked).May<ResumeCompletion>("恢复办结时限").By(SupervisionOffice).Repeatedly().Resumes(completion),
            In(Tracked).May<ExtendCompletion>("延长办结时限").By(SupervisionOffice).Repeatedly().Extends(completion, c => c.By)
                .Sets((m, _) => m with { ExtensionAsked = null }, extensionIsAsked),
            In(Tracked).May<ResetCompletion>("改定办结时限").By(SupervisionOffice).Repeatedly().NotPast(completion)
                .Sets((m, c) => m.Reset(c.Limit), limitIsByDate, extensionIsAsked, resetIsDue)
                .Provided(resetIsDue.Holds)
                .Starts(completion, m => m.AllowedAt!.Value),
            In(Tracked).May<AskForExtension>("申请延期").By(department).Drafts().Repeatedly()
                .Sets((m, c) => m with { ExtensionAsked = c }, extensionIsAsked)
                .Makes(extensionIsAsked.Holds),
            In(Tracked).May<TakeBackRequest>("撤回延期申请").TakesBack<AskForExtension>(),
            In(Tracked).May<DeclineExtension>("不予延期").By(SupervisionOffice).Repeatedly()
                .When(extensionIsAsked.Holds)
                .Sets((m, _) => m with { ExtensionAsked = null }, extensionIsAsked)
                .Makes(extensionIsAsked.HoldsNot));

        Clause("6.4",
            In(Tracked).On<ReportCompletion>("报送办理情况").By(department).Records().ToldTo(SupervisionOffice).Replacing().To(Reported)
                .EvenFrom(AwaitingNotice).PassingOver<IssueNotice>()
                .Paper("办理情况报告", "CompletionReport")
                .Sets((m, c) => m with { Report = c, ExtensionAsked = null }, isSignedAndSealed, extensionIsAsked)
                .Provided(isSignedAndSealed.Holds)
                .Meets(completion),
            In(Reported).On<Verify>("核实").By(SupervisionOffice).NotBy<ReportCompletion>().To(Verified),
            In(Verified).On<PresentReport>("呈送区政府领导").By(SupervisionOffice).To(Presented)
                .Sets((m, c) => m with { CircularNeeded = c.CircularNeeded, PresentedTo = c.Leaders }, circularNeeded),
            In(Presented).Must<Circulate>("整理通报").By(SupervisionOffice).When(circularNeeded.Holds)
                .Paper("通报", "Circular"));

        Reading("6.4", "呈送后领导要求通报或者认为不必通报的，由督查室说明理由改定；已经通报的照旧", "where a leader wants a circular after the report was presented, or holds it needless, the supervision office changes that with the reason; what was circulated stays so",
            In(Presented).May<DecideOnCircular>("改定是否通报").By(SupervisionOffice).Repeatedly()
                .Sets((m, c) => m with { CircularNeeded = c.CircularNeeded }, circularNeeded));

        Reading("6.4", "报告可由承办部门报送，也可由督查室收到后代录；核实前承办部门可以重新报送；经核实不符或者呈送前发现问题的，说明理由退回，并另定时限",
            "the department reports, or the supervision office enters the report that it received for it; before verification the department may report anew; a report that does not stand up to verification, or in which a fault is found before it is presented, goes back with a reason and a new limit",
            In(Reported).May<ReportCompletion>("报送办理情况").By(department).Records().ToldTo(SupervisionOffice).Replacing().Repeatedly()
                .Sets((m, c) => m with { Report = c }, isSignedAndSealed)
                .Provided(isSignedAndSealed.Holds),
            In(Reported, Verified).On<SendBackReport>("退回重办").By(SupervisionOffice).NotBy<ReportCompletion>().To(Tracked).LeavingBehind()
                .Sets((m, c, step) => m.Limited(c.Limit, step.At), limitIsByDate, extensionIsAsked)
                .Starts(completion));

        Reading("6.4", "领导阅后可以批示；认为尚未办结的，退回承办部门重新办理，领导未限定时限的，由督查室另发通知限定",
            "a leader may instruct on the report; one who finds the matter not done has the department handle it again, and where he sets no limit the supervision office sets one in a further notice",
            In(Presented).May<ReadReport>("阅示办理情况").By(leaders).ToldTo(SupervisionOffice).Repeatedly()
                .Unseparated("批示由领导作出，督查室只作代录", "the leader gives it, and the supervision office only enters it for him"),
            In(Presented).On<InstructRedoing>("要求重新办理").By(leaders).ToldTo(SupervisionOffice).LeavingBehind().NotBy<ReportCompletion>()
                .Sets((m, c, step) => m.Limited(c.Limit, step.At) with { Redoing = c }, leaderGaveALimit, limitIsByDate, extensionIsAsked)
                .Starts(completion, leaderGaveALimit.Holds)
                .To(Tracked, leaderGaveALimit.Holds)
                .To(AwaitingNotice, leaderGaveALimit.HoldsNot));

        Reading("6.4", "核实、批示后尚无人办理下一步的，本人可说明理由撤回", "who verified a report or wrote on one may take that back with the reason, as long as nobody has acted on it",
            In(Verified).On<TakeBackVerification>("撤回核实意见").TakesBack<Verify>().To(Reported),
            In(Presented).May<TakeBackReading>("撤回批示").TakesBack<ReadReport>(),
            In(Tracked, AwaitingNotice).On<TakeBackRedoing>("撤回重新办理要求").TakesBack<InstructRedoing>().To(Presented));

        Reading("6.4", "兼任承办部门职务的督查人员不得核实、退回该部门的报告", "an officer who also holds a post of the department neither verifies its report nor sends it back",
            RecusesHolders((m, seat) => m.IsOf(seat), "承办部门的人员及其受托人回避核实", "the staff of the undertaking department and their delegates keep out of verification",
                typeof(Verify), typeof(SendBackReport)));

        Clause("6.5",
            In(Presented).On<Archive>("立卷归档").By(SupervisionOffice).To(Archived).Files<ProposeInitiation>().Files<ReportCompletion>());

        Reading("6.5", "撤销的督查事项，已有的材料同样立卷归档", "what there is of a matter that was cancelled is archived likewise",
            In(Cancelled).On<Archive>("立卷归档").By(SupervisionOffice).To(Archived).Files<ProposeInitiation>());

        Reading("6.1", "同意立项前由督查室说明理由撤销；同意立项后由办公室主任撤销，可以口头决定、由督查室代录；时限随之终止", "the supervision office may cancel a matter with a reason until it is agreed to; after that the Office Director cancels it, and may tell the supervision office so; its limit stops",
            In(Proposed).On<CancelSupervision>("撤销督查事项").By(SupervisionOffice).To(Cancelled).LeavingBehind(),
            In(Agreed, AwaitingNotice, Tracked, Reported, Verified).On<CancelSupervision>("撤销督查事项").By(OfficeDirector).ToldTo(SupervisionOffice).To(Cancelled).LeavingBehind());
    }
}
