using Baodi.Procedures.Meetings;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.SectorMeetings.SectorMeetingState;

namespace Baodi.Procedures.SectorMeetings;

/// <summary>Chapter 2, section 2: how a department calls a meeting in the district government's name, and what the office does for it.</summary>
/// <param name="supervise">How what was said becomes a matter of supervision.</param>
internal sealed class SectorMeetingProcedure(OpeningFor supervise)
    : ProcedureDefinition<SectorMeetingState, SectorMeeting>(BaodiNotice.Of2017, ProcedureIds.SectorMeeting, static options => new SectorMeetingJson(options))
{
    protected override void Define()
    {
        State(Drafting, "修改申请");
        State(AwaitingConsent, "待主管区长同意");
        State(AwaitingApproval, "待审定");
        State(Preparing, "会前筹备");
        State(InSession, "会议进行");
        State(Afterwards, "会后工作");
        Final(Closed, "已办结");
        Final(Cancelled, "已取消");

        var isOfTheDepartment = Fact("申请人属主管部门", m => m.IsOfTheDepartment);
        var districtHeadApproves = Fact("须报区长审定", m => m.DistrictHeadApproves);
        var officeAsks = Fact("须就主要负责人参会请示区长", m => m.OfficeAsks);
        var answerIsOwed = Fact("须区长另行答复", m => m.AnswerIsOwed);
        var isLarge = Fact("大型专业会议", m => m.IsLarge);
        var hasExemplarySpeeches = Fact("安排典型发言", m => m.HasExemplarySpeeches);
        var hasAwards = Fact("安排现场发奖", m => m.HasAwards);
        var listIsDelivered = Fact("协助事项清单已送达", m => m.ListIsDelivered);
        var participantsAreListed = Fact("清单列有通知参会人员", m => m.ParticipantsAreListed);
        var venueIsListed = Fact("清单列有会场布置", m => m.VenueIsListed);
        var mediaAreListed = Fact("清单列有通知新闻媒体", m => m.MediaAreListed);
        var otherIsListed = Fact("清单列有其他协助", m => m.OtherIsListed);
        var otherIsSaid = Fact("其他协助已写明", m => m.OtherIsSaid);
        var leaderSpeaks = Fact("附有领导讲话稿", m => m.LeaderSpeaks);
        var speechIsToBeIssued = Fact("领导要求下发讲话", m => m.SpeechIsToBeIssued);
        var speechIsIssued = Fact("讲话已下发", m => m.SpeechIsIssued);
        var implementationIsChecked = Fact("已协助检查落实", m => m.ImplementationIsChecked);
        var supervisionIsWanted = Fact("建议督查立项", m => m.SupervisionIsWanted);

        var approval = BeforeStart("approval", "审定会议方案", m => m.Starts);
        var asking = BeforeStart("asking", "就主要负责人参会请示区长", m => m.Starts);
        var assistanceList = BeforeStart("assistanceList", "送达协助事项清单", m => m.Starts);
        var signIn = BeforeStart("signIn", "签到人员到场", TimeAllowed.Minutes(40), m => m.Starts);
        var officeSignIn = BeforeStart("officeSignIn", "办公室协助签到人员到场", TimeAllowed.Minutes(40), m => m.Starts);
        var speakers = BeforeStart("speakers", "典型发言人员就座", TimeAllowed.Minutes(20), m => m.Starts);
        var awards = BeforeStart("awards", "发奖排练", m => m.Starts);
        var signInReport = BeforeStart("signInReport", "报告签到情况", TimeAllowed.Minutes(5), m => m.Starts);

        var department = OfUnit(m => m.Application.Department, "主管部门");
        var fieldLeader = Of(LeaderInCharge, m => m.Application.Field, "主管领域");
        var approver = Named(m => m.Approvers, "审定领导");
        var signInStaff = Named(m => m.SignInStaff, "签到人员");

        Clause("2.2");

        Reading("2.2.1.1", "申请须写明主管部门和工作领域，才知由谁申请、报哪位主管区长；会议是否大型、有无典型发言和现场发奖，也由申请写明",
            "an application names the department in charge and its field, which tell who applies and to which leader; it also says whether the meeting is large, has exemplary speeches or awards",
            Content<ApplyForMeeting>(
                nameof(ApplyForMeeting.Department),
                nameof(ApplyForMeeting.Field),
                nameof(ApplyForMeeting.IsLarge),
                nameof(ApplyForMeeting.HasExemplarySpeeches),
                nameof(ApplyForMeeting.HasAwards)));

        Clause("2.2.1.1",
            approval,
            asking,
            Open<ApplyForMeeting>("申请召开专业会议").By(UnitOfficer, UnitHead).Replacing()
                .Paper("会议申请", "MeetingApplication")
                .Creates((c, step) => SectorMeeting.Applied(c, step.By))
                .Asks(SectorMeetingDecisions.Chain, m => m.ApprovalQuestion, (m, chain) => m.ApprovedBy(chain), districtHeadApproves, officeAsks, answerIsOwed)
                .Provided(isOfTheDepartment.Holds)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(Drafting).On<ApplyForMeeting>("申请召开专业会议").By(department).Replacing()
                .Sets((_, c, step) => SectorMeeting.Applied(c, step.By), isOfTheDepartment, isLarge, hasExemplarySpeeches, hasAwards, leaderSpeaks)
                .Asks(SectorMeetingDecisions.Chain, m => m.ApprovalQuestion, (m, chain) => m.ApprovedBy(chain), districtHeadApproves, officeAsks, answerIsOwed)
                .Provided(isOfTheDepartment.Holds)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(AwaitingConsent).AllOf<ConsentToMeeting>("主管区长同意", Verb.Consent, fieldLeader).NotBy<ApplyForMeeting>().To(AwaitingApproval).LeavingBehind(),
            In(AwaitingApproval).AllOf<ApproveMeeting>("审定会议方案", Verb.Approve, approver).NotBy<ApplyForMeeting>().To(Preparing)
                .Meets(approval)
                .Starts(assistanceList).Starts(signIn).Starts(officeSignIn, isLarge.Holds)
                .Starts(speakers, hasExemplarySpeeches.Holds).Starts(awards, hasAwards.Holds).Starts(signInReport),
            In(AwaitingConsent, AwaitingApproval).Must<AskAboutHeads>("就主要负责人参会请示区长").By(OfficeClerk, OfficeDirector).When(officeAsks.Holds)
                .Meets(asking));

        Reading("2.2.1.1", "区长审定会议的，审定即包括参会人员；不报区长审定的，主要负责人参会另由区长答复",
            "where the District Head approves the meeting, that covers who attends; where he does not, he answers the office about the heads",
            In(AwaitingApproval).AllOf<ConsentToHeads>("同意主要负责人参会", Verb.Consent, Holder(DistrictHead)).NotBy<ApplyForMeeting>().NotBy<AskAboutHeads>().When(answerIsOwed.Holds).After<AskAboutHeads>(),
            In(AwaitingApproval).On<DeclineHeads>("不同意主要负责人参会").ByMemberOf<ConsentToHeads>().NotBy<ApplyForMeeting>().NotBy<AskAboutHeads>().When(answerIsOwed.Holds).After<AskAboutHeads>().To(Drafting).LeavingBehind());

        Reading("2.2.1.1", "同意或审定的领导可以说明理由退回申请，由主管部门重新申请，从头审定",
            "who consents or approves may send the application back with a reason; the department applies anew and it is approved from the first",
            In(AwaitingConsent).On<SendApplicationBack>("退回申请").ByMemberOf<ConsentToMeeting>().To(Drafting).LeavingBehind(),
            In(AwaitingApproval).On<SendApplicationBack>("退回申请").ByMemberOf<ApproveMeeting>().To(Drafting).LeavingBehind());

        Clause("2.2.1.2",
            assistanceList,
            In(Preparing).Must<AssignOrganiser>("责成专人负责会务").By(department),
            In(Preparing).Must<ListAssistance>("送达协助事项清单").By(department).OwedUntil(listIsDelivered.Holds)
                .Paper("协助事项清单", "AssistanceList")
                .Sets((m, c) => m.Assisted(c), listIsDelivered, participantsAreListed, venueIsListed, mediaAreListed, otherIsListed, otherIsSaid)
                .Provided(otherIsSaid.Holds)
                .Meets(assistanceList),
            In(Preparing).Must<NotifyParticipants>("通知参会人员").By(OfficeClerk).When(participantsAreListed.Holds),
            In(Preparing).Must<DressVenue>("会场布置").By(OfficeClerk).When(venueIsListed.Holds),
            In(Preparing).Must<NotifyMedia>("通知新闻媒体").By(OfficeClerk).When(mediaAreListed.Holds),
            In(Preparing).Must<GiveOtherAssistance>("其他协助").By(OfficeClerk).When(otherIsListed.Holds));

        Clause("2.2.1.3",
            signIn,
            officeSignIn,
            In(Preparing).Must<TakeSignInPost>("签到人员到场").By(department)
                .Meets(signIn),
            In(Preparing).Must<AssistSignIn>("协助签到").By(OfficeClerk).When(isLarge.Holds)
                .Meets(officeSignIn),
            In(Preparing).Must<CheckParticipants>("核对与会人员").By(signInStaff).After<TakeSignInPost>());

        Clause("2.2.1.4",
            speakers,
            In(Preparing).Must<CheckSpeeches>("把关典型发言材料").By(department).When(hasExemplarySpeeches.Holds),
            In(Preparing).Must<NotifySpeakers>("通知发言人员").By(department).When(hasExemplarySpeeches.Holds),
            In(Preparing).Must<SeatSpeakers>("发言人员就座").By(department).When(hasExemplarySpeeches.Holds).After<NotifySpeakers>()
                .Meets(speakers));

        Clause("2.2.1.5",
            awards,
            In(Preparing).Must<ArrangeAwardStaff>("安排发奖服务人员").By(department).When(hasAwards.Holds),
            In(Preparing).Must<RehearseAwards>("发奖培训排练").By(department).When(hasAwards.Holds).After<ArrangeAwardStaff>()
                .Meets(awards));

        Clause("2.2.2.1",
            signInReport,
            In(Preparing).Must<ReportSignIn>("向主持人报告签到情况").By(signInStaff).After<CheckParticipants>()
                .Meets(signInReport));

        Clause("2.2.2.2",
            In(Preparing).Must<AssignDoorkeeper>("安排专人门口值班").By(department),
            In(Preparing, InSession).May<HandleAtDoor>("处理门口事项").By(department).Repeatedly());

        Clause("2.2.2.3",
            In(InSession).Must<RecordSpeech>("协助记录领导讲话").By(OfficeClerk).When(leaderSpeaks.Holds),
            In(InSession, Afterwards).May<DirectSpeech>("对讲话提出要求").By(Named(m => m.Speakers, "讲话领导")).Repeatedly().When(leaderSpeaks.Holds, speechIsIssued.HoldsNot)
                .Sets((m, c) => m.Handled(c.Handling), speechIsToBeIssued));

        Clause("2.2.3.1",
            In(Afterwards).Must<CheckVenue>("检查会场遗留").By(department));

        Clause("2.2.3.2",
            In(Afterwards).Must<IssueSpeech>("整理下发领导讲话").By(Named(m => m.SpeechIssuers, "整理单位")).When(speechIsToBeIssued.Holds)
                .Sets((m, _) => m with { SpeechIsIssued = true }, speechIsToBeIssued, speechIsIssued)
                .Makes(speechIsIssued.Holds, speechIsToBeIssued.HoldsNot));

        Clause("2.2.3.3",
            In(Afterwards).Must<ReviewNewsCopy>("审核新闻稿").By(OfficeClerk).OwedWhen(mediaAreListed.Holds).OnMediaCopy());

        Clause("2.2.3.4",
            In(Afterwards).Must<KeepMaterials>("整理留存会议材料").By(department).Files<ApplyForMeeting>(),
            In(Afterwards).Must<AssistSupervision>("协助督促检查落实").By(OfficeClerk).OwedUntil(implementationIsChecked.Holds)
                .Sets((m, c) => m with { ImplementationIsChecked = true, SupervisionIsWanted = c.ProposeSupervision }, implementationIsChecked, supervisionIsWanted)
                .Opens(ProcedureIds.Supervision, m => supervise(new(ProcedureIds.SectorMeeting, m.Application.Department, m.Application.Content)), supervisionIsWanted.Holds));

        Reading("2.2.3.4", "会议由主管部门记录开始和结束；会后各项完成、材料留存后办结", "a meeting begins and ends when the department records it, and is closed when what comes after is done and the materials are kept",
            In(Preparing).On<BeginMeeting>("会议开始").By(department).To(InSession),
            In(InSession).On<EndMeeting>("会议结束").By(department).To(Afterwards),
            In(Afterwards).On<CloseMeeting>("办结").By(department).To(Closed));

        Reading("2.2.1.1", "会议改期由申请或审定的一方说明理由，时限随之移动；审定后改期的，通知、签到和发言人员就座重新进行",
            "a meeting is moved with a reason by who applied or approves, and its limits move; once approved, notifying, sign-in and seating the speakers begin anew",
            In(AwaitingConsent, AwaitingApproval).May<MoveMeeting>("会议改期").By(department, fieldLeader, approver).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Moves(approval).Moves(asking),
            In(Preparing).May<MoveMeeting>("会议改期").By(department, approver).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Renews<NotifyParticipants>().Renews<NotifyMedia>().Renews<NotifySpeakers>().Renews<SeatSpeakers>()
                .Renews<TakeSignInPost>().Renews<AssistSignIn>().Renews<CheckParticipants>().Renews<ReportSignIn>()
                .Moves(assistanceList).Moves(awards)
                .Starts(signIn).Starts(officeSignIn, isLarge.Holds).Starts(speakers, hasExemplarySpeeches.Holds).Starts(signInReport));

        Reading("2.2.1.1", "会议开始前可以说明理由取消，由申请的一方提出，申请报送后也可由同意或审定的一方提出；未完成事项随之了结",
            "until it begins a meeting may be called off with a reason by who applied and, once the application is before them, by who consents or approves; open duties close",
            In(Drafting).On<CancelMeeting>("取消会议").By(department).To(Cancelled).LeavingBehind(),
            In(AwaitingConsent).On<CancelMeeting>("取消会议").By(department, fieldLeader).To(Cancelled).LeavingBehind(),
            In(AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(department, approver).To(Cancelled).LeavingBehind());
    }
}
