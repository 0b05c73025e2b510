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

        var isOfTheDepartment = Fact("申请人属主管部门", m => m.IsOfTheDepartment, "申请人不属主管部门");
        var districtHeadApproves = Fact("须报区长审定", m => m.DistrictHeadApproves, "无须报区长审定");
        var officeAsks = Fact("须就主要负责人参会请示区长", m => m.OfficeAsks, "无须就主要负责人参会请示区长");
        var answerIsOwed = Fact("须区长另行答复", m => m.AnswerIsOwed, "无须区长另行答复");
        var isLarge = Fact("大型专业会议", m => m.IsLarge, "不是大型专业会议");
        var hasExemplarySpeeches = Fact("安排典型发言", m => m.HasExemplarySpeeches, "没有安排典型发言");
        var hasAwards = Fact("安排现场发奖", m => m.HasAwards, "没有安排现场发奖");
        var listIsDelivered = Fact("协助事项清单已送达", m => m.ListIsDelivered, "协助事项清单尚未送达");
        var participantsAreListed = Fact("清单列有通知参会人员", m => m.ParticipantsAreListed, "清单未列通知参会人员");
        var venueIsListed = Fact("清单列有会场布置", m => m.VenueIsListed, "清单未列会场布置");
        var mediaAreListed = Fact("清单列有通知新闻媒体", m => m.MediaAreListed, "清单未列通知新闻媒体");
        var newsCopyIsAwaited = Fact("有新闻稿待审核", m => m.NewsCopyIsAwaited, "无需审核新闻稿");
        var otherIsListed = Fact("清单列有其他协助", m => m.OtherIsListed, "清单未列其他协助");
        var otherIsSaid = Fact("其他协助已写明", m => m.OtherIsSaid, "其他协助没有写明");
        var speechesAwaitRecording = Fact("有附稿讲话未记录", m => m.SpeechesAwaitRecording, "附稿讲话均已记录");
        var speechesAwaitIssue = Fact("有领导要求下发的讲话", m => m.SpeechesAwaitIssue, "没有待下发的讲话");
        var speakerIsNamed = Fact("已写明讲话领导", m => m.SpeakerIsNamed, "未写明讲话领导");
        var requirementIsInTime = Fact("提出要求时讲话尚未下发", m => m.RequirementIsInTime, "讲话已经下发");
        var issueIsOfItsSpeech = Fact("下发的是由其整理的讲话", m => m.IssueIsOfItsSpeech, "未写明所下发的讲话，或者该讲话不由其整理下发");
        var organiserIsNamed = Fact("会务负责人已明确", m => m.OrganiserIsNamed, "会务负责人尚未明确");
        var doorkeeperIsNamed = Fact("门口值班人员已明确", m => m.DoorkeeperIsNamed, "门口值班人员尚未明确");
        var venueIsDressed = Fact("现定会场已布置", m => m.VenueIsDressed, "现定会场尚未布置");
        var awardsAreRehearsed = Fact("已在现定会场排练发奖", m => m.AwardsAreRehearsed, "尚未在现定会场排练发奖");
        var isOnItsDay = Fact("不早于会议当日", m => m.IsOnItsDay, "早于会议当日");
        var implementationIsChecked = Fact("已协助检查落实", m => m.ImplementationIsChecked, "尚未协助检查落实");
        var supervisionIsWanted = Fact("建议督查立项", m => m.SupervisionIsWanted, "没有建议督查立项");

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
        var clerk = Holder(OfficeClerk);
        var application = new SectorMeetingApplication(isOfTheDepartment, [isLarge, hasExemplarySpeeches, hasAwards, speechesAwaitRecording, venueIsDressed, awardsAreRehearsed], [districtHeadApproves, officeAsks, answerIsOwed]);
        var hosts = new[] { department, fieldLeader, Holder(DistrictHead) };
        var signInStaff = Named(m => m.SignInStaff, "签到人员");

        Clause("2.2");

        Reading("2.2.1.1", "申请须写明主管部门和工作领域，据以确定申请部门和所报的主管区长；是否大型会议、有无典型发言和现场发奖，也由申请写明；纸质的申请、协助事项清单和改期来函，由办公室登记，写明主管部门",
            "an application names the department in charge and its field, which determine who applies and to which leader it goes; it also says whether the meeting is large and whether it has exemplary speeches or awards; an application, a list of assistance or a letter that moves the meeting that comes on paper is entered by the office, naming the department",
            Content<ApplyForMeeting>(
                nameof(ApplyForMeeting.Department),
                nameof(ApplyForMeeting.Field),
                nameof(ApplyForMeeting.IsLarge),
                nameof(ApplyForMeeting.HasExemplarySpeeches),
                nameof(ApplyForMeeting.HasAwards)));

        Clause("2.2.1.1",
            approval,
            asking,
            Open<ApplyForMeeting>("申请召开专业会议").By(UnitOfficer, UnitHead, OfficeClerk).Drafts().Replacing()
                .Paper("会议申请", "MeetingApplication")
                .Creates((c, step) => SectorMeeting.Applied(c, step.By))
                .AsksWhoApproves(application)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(Drafting).On<ApplyForMeeting>("申请召开专业会议").By(department, clerk).Drafts().Replacing()
                .Applies(application)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(AwaitingConsent).AllOf<ConsentToMeeting>("主管区长同意", Verb.Consent, fieldLeader).NotBy<ApplyForMeeting>().To(AwaitingApproval).LeavingBehind(),
            In(AwaitingApproval).AllOf<ApproveMeeting>("审定会议方案", Verb.Approve, approver).NotBy<ApplyForMeeting>().BackTo(Preparing)
                .Meets(approval)
                .Starts(assistanceList, listIsDelivered.HoldsNot).Starts(signIn).Starts(officeSignIn, isLarge.Holds)
                .Starts(speakers, hasExemplarySpeeches.Holds).Starts(awards, hasAwards.Holds, awardsAreRehearsed.HoldsNot).Starts(signInReport),
            In(AwaitingConsent, AwaitingApproval).Must<AskAboutHeads>("就主要负责人参会请示区长").By(OfficeClerk, OfficeDirector).Drafts().When(officeAsks.Holds)
                .Meets(asking));

        Reading("2.2.1.1", "区长审定会议的，审定即包括参会人员；不报区长审定的，主要负责人参会另由区长答复",
            "where the District Head approves the meeting, his approval covers the attendance; where he does not, he gives the office a separate answer about the attendance of the heads",
            In(AwaitingApproval).AllOf<ConsentToHeads>("同意主要负责人参会", Verb.Consent, Holder(DistrictHead)).NotBy<ApplyForMeeting>().NotBy<AskAboutHeads>().When(answerIsOwed.Holds).After<AskAboutHeads>(),
            In(AwaitingApproval).On<DeclineHeads>("不同意主要负责人参会").ByMemberOf<ConsentToHeads>().NotBy<ApplyForMeeting>().NotBy<AskAboutHeads>().When(answerIsOwed.Holds).After<AskAboutHeads>().To(Drafting).LeavingBehind().RenewsApprovals());

        Reading("2.2.1.1", "同意或者审定的领导可以说明理由退回申请，由主管部门重新申请，从头审定",
            "a leader who is to consent or approve may send the application back with a reason; the department applies anew and approval starts from the beginning",
            In(AwaitingConsent).On<SendApplicationBack>("退回申请").ByMemberOf<ConsentToMeeting>().To(Drafting).LeavingBehind().RenewsApprovals(),
            In(AwaitingApproval).On<SendApplicationBack>("退回申请").ByMemberOf<ApproveMeeting>().To(Drafting).LeavingBehind().RenewsApprovals());

        Clause("2.2.1.2",
            assistanceList,
            In(Preparing).Must<AssignOrganiser>("责成专人负责会务").By(department).ToldTo(OfficeClerk).OwedUntil(organiserIsNamed.Holds)
                .Sets((m, c) => m with { Organiser = c.Person }, organiserIsNamed),
            In(Preparing).Must<ListAssistance>("送达协助事项清单").By(department, clerk).Drafts().OwedUntil(listIsDelivered.Holds)
                .Paper("协助事项清单", "AssistanceList")
                .Sets((m, c) => m.Assisted(c), listIsDelivered, participantsAreListed, venueIsListed, mediaAreListed, newsCopyIsAwaited, otherIsListed, otherIsSaid)
                .Provided(otherIsSaid.Holds)
                .Meets(assistanceList),
            In(Preparing).Must<NotifyParticipants>("通知参会人员").By(OfficeClerk).Records().When(participantsAreListed.Holds),
            In(Preparing).Must<DressVenue>("会场布置").By(OfficeClerk).Records().When(venueIsListed.Holds).OwedUntil(venueIsDressed.Holds)
                .Sets((m, _) => m with { DressedPlace = m.Place }, venueIsDressed),
            In(Preparing).Must<NotifyMedia>("通知新闻媒体").By(OfficeClerk).Records().When(mediaAreListed.Holds),
            In(Preparing).Must<GiveOtherAssistance>("其他协助").By(OfficeClerk).Records().When(otherIsListed.Holds));

        Clause("2.2.1.3",
            signIn,
            officeSignIn,
            In(Preparing).Must<TakeSignInPost>("签到人员到场").By(department).ToldTo(OfficeClerk).Records()
                .Meets(signIn)
                .OnItsDay(isOnItsDay),
            In(Preparing).Must<AssistSignIn>("协助签到").By(OfficeClerk).Records().When(isLarge.Holds)
                .Meets(officeSignIn)
                .OnItsDay(isOnItsDay),
            In(Preparing).Must<CheckParticipants>("核对与会人员").By(signInStaff).ToldTo(OfficeClerk).Records().After<TakeSignInPost>()
                .OnItsDay(isOnItsDay));

        Clause("2.2.1.4",
            speakers,
            In(Preparing).Must<CheckSpeeches>("把关典型发言材料").By(department).ToldTo(OfficeClerk).When(hasExemplarySpeeches.Holds),
            In(Preparing).Must<NotifySpeakers>("通知发言人员").By(department).ToldTo(OfficeClerk).Records().When(hasExemplarySpeeches.Holds),
            In(Preparing).Must<SeatSpeakers>("发言人员就座").By(department).ToldTo(OfficeClerk).Records().When(hasExemplarySpeeches.Holds).After<NotifySpeakers>()
                .Meets(speakers)
                .OnItsDay(isOnItsDay));

        Clause("2.2.1.5",
            awards,
            In(Preparing).Must<ArrangeAwardStaff>("安排发奖服务人员").By(department).ToldTo(OfficeClerk).Records().When(hasAwards.Holds),
            In(Preparing).Must<RehearseAwards>("发奖培训排练").By(department).ToldTo(OfficeClerk).Records().When(hasAwards.Holds).After<ArrangeAwardStaff>().OwedUntil(awardsAreRehearsed.Holds)
                .Sets((m, _) => m with { RehearsedPlace = m.Place }, awardsAreRehearsed)
                .Meets(awards));

        Clause("2.2.2.1",
            signInReport,
            In(Preparing).Must<ReportSignIn>("向主持人报告签到情况").By(signInStaff).ToldTo(OfficeClerk).Records().After<CheckParticipants>()
                .Meets(signInReport));

        Clause("2.2.2.2",
            In(Preparing).Must<AssignDoorkeeper>("安排专人门口值班").By(department).ToldTo(OfficeClerk).OwedUntil(doorkeeperIsNamed.Holds)
                .Sets((m, c) => m with { Doorkeeper = c.Person }, doorkeeperIsNamed),
            In(Preparing, InSession).May<HandleAtDoor>("处理门口事项").By(department).ToldTo(OfficeClerk).Records().Repeatedly());

        Clause("2.2.2.3",
            In(InSession).Must<RecordSpeech>("协助记录领导讲话").By(OfficeClerk).Records().Repeatedly().OwedWhen(speechesAwaitRecording.Holds)
                .Sets((m, c) => m.Recorded(c), speechesAwaitRecording, speechesAwaitIssue, speakerIsNamed)
                .Provided(speakerIsNamed.Holds));

        Reading("2.2.2.3", "附有讲话稿的逐篇记录，未作讲话的一并注明；即席讲话的也可记录、整理、下发；多位领导讲话的写明是哪位领导；是否整理下发、由谁整理由讲话领导本人提出，可由办公室代录", "each speech whose script is attached is recorded, or that it was not given, and an impromptu one may be; where several leaders speak, each entry names whose speech it is; the leader who spoke says whether his own is compiled and issued, and by whom, which the office may enter for him",
            In(InSession, Afterwards).May<DirectSpeech>("对讲话提出要求").By(Named(m => m.Speakers, "讲话领导")).ToldTo(OfficeClerk).Repeatedly()
                .Sets((m, c, step) => m.Handled(c.Handling, step.By), speechesAwaitIssue, requirementIsInTime)
                .Provided(requirementIsInTime.Holds));

        Clause("2.2.3.1",
            In(Afterwards).Must<CheckVenue>("检查会场遗留文件、物品").By(department).ToldTo(OfficeClerk).Records());

        Clause("2.2.3.2",
            In(Afterwards).Must<IssueSpeech>("整理下发领导讲话").By(Named(m => m.SpeechIssuers, "整理单位")).Repeatedly().When(speechesAwaitIssue.Holds)
                .Sets((m, c, step) => m.Issued(c, step.By), speechesAwaitIssue, issueIsOfItsSpeech)
                .Provided(issueIsOfItsSpeech.Holds));

        Clause("2.2.3.3",
            In(Afterwards).Must<ReviewNewsCopy>("审核新闻稿").By(OfficeClerk).OwedWhen(newsCopyIsAwaited.Holds).OnMediaCopy());

        Reading("2.2.3.3", "新闻稿不合要求的，说明理由退回，修改后重新审核；媒体没有到会或者没有成稿的，说明理由后不再审核", "a news copy that does not meet the requirements goes back with a reason and is reviewed again; where the media did not come or wrote nothing, this is recorded with the reason and no review is owed",
            In(Afterwards).May<RecordNoNewsCopy>("说明没有新闻稿").By(OfficeClerk).Records()
                .Sets((m, _) => m with { NoNewsCopyComes = true }, newsCopyIsAwaited).Makes(newsCopyIsAwaited.HoldsNot),
            In(Afterwards).May<SendNewsCopyBack>("退回新闻稿").By(OfficeClerk).Repeatedly().When(newsCopyIsAwaited.Holds)
                .Renews<ReviewNewsCopy>());

        Clause("2.2.3.4",
            In(Afterwards).Must<KeepMaterials>("整理留存会议材料").By(department).ToldTo(OfficeClerk).Files<ApplyForMeeting>(),
            In(Afterwards).Must<AssistSupervision>("协助督促检查落实").By(OfficeClerk).OwedUntil(implementationIsChecked.Holds)
                .Sets((m, c) => m with { ImplementationIsChecked = true, SupervisionIsWanted = c.ProposeSupervision }, implementationIsChecked, supervisionIsWanted)
                .Opens(ProcedureIds.Supervision, m => supervise(new(ProcedureIds.SectorMeeting, m.Application.Department, m.Application.Content)), supervisionIsWanted.Holds));

        Reading("2.2.1.3", "签到人员、发言人员到场和会议开始均不早于会议当日，会议提前的先调整会议时间；会议已经开始的，未经审定或者会前事项未办妥也如实记录", "neither the arrival of sign-in staff and speakers nor the start of the meeting is entered for an earlier day than that of the meeting: a meeting that is brought forward is moved first; one that has begun is recorded even if it was not approved or something was not ready",
            In(Preparing).On<BeginMeeting>("会议开始").By(department, clerk).Records().To(InSession)
                .EvenFrom(Drafting, AwaitingConsent, AwaitingApproval).PassingOver<ConsentToMeeting>().PassingOver<ConsentToHeads>().PassingOver<ApproveMeeting>()
                .OnItsDay(isOnItsDay));

        Reading("2.2.3.4", "会议开始、结束由主管部门记录，也可由办公室记录；主管部门电话告知的办理情况，由办公室代录；会务负责人、门口值班人员可以更换；会后各项完成、材料留存后，由主管部门或者办公室办结", "the department records that a meeting begins and ends, and the office may too; what the department tells of its work by telephone is entered by the office; who organises and who is at the door may be replaced; either closes it when the work after the meeting is done and the materials are kept",
            In(InSession).On<EndMeeting>("会议结束").By(department, clerk).Records().To(Afterwards),
            In(Afterwards).On<CloseMeeting>("办结").By(department, clerk).To(Closed));

        Reading("2.2.1.1", "会议召开前，主管部门可以重新申请，变更已报送或者已审定的内容，从头审定，通知、其他协助、签到和发言人员就座重新进行；会场重新布置；协助事项清单可以再次送达，取代前一份，不再列的事项不再办理",
            "until the meeting begins the department may apply anew to change what was submitted or approved; approval starts from the beginning, and notice, other assistance, sign-in and seating of the speakers are done anew, and the venue is dressed anew; a further list of assistance replaces the one before, and what it leaves out is no longer owed",
            In(AwaitingConsent, AwaitingApproval).On<ApplyForMeeting>("变更会议申请").By(department, clerk).Drafts().Replacing().LeavingBehind()
                .Applies(application)
                .RenewsApprovals().Renews<AskAboutHeads>()
                .Moves(approval).Starts(asking, officeAsks.Holds)
                .ToAfresh(AwaitingConsent, districtHeadApproves.Holds)
                .ToAfresh(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(Preparing).On<ApplyForMeeting>("变更会议申请").By(department, clerk).Drafts().Replacing().LeavingBehind()
                .Applies(application)
                .RenewsApprovals().RenewsWhatWasTold()
                .Renews<CheckSpeeches>()
                .Ends(assistanceList, signIn, officeSignIn, speakers, awards, signInReport)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot));

        Reading("2.2.1.1", "会议召开前，主管部门可说明理由调整时间、地点，时限随之调整；同意和审定以原定时间、地点为据的，重新同意、审定，会前来不及的，会议开始时记明所缺；已审定的，通知、其他协助、签到和发言人员就座重新进行，换会场的在新会场重新布置、排练",
            "until the meeting begins the department may change its time or place with a reason, and its limits move too; consent and approval rested on the time and the place and are given anew, and where there is no time for that the record of the beginning says what is missing; where the meeting was approved, notice, other assistance, sign-in and seating of the speakers are done anew, and another venue is dressed and awards are rehearsed there anew",
            In(AwaitingConsent).May<MoveMeeting>("调整会议时间地点").By(department, clerk).Changes<ApplyForMeeting>().Repeatedly()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), venueIsDressed, awardsAreRehearsed)
                .RenewsApprovals().Renews<AskAboutHeads>()
                .Moves(approval).Starts(asking, officeAsks.Holds),
            In(AwaitingApproval).On<MoveMeeting>("调整会议时间地点").By(department, clerk).Changes<ApplyForMeeting>().Repeatedly().LeavingBehind()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), venueIsDressed, awardsAreRehearsed)
                .RenewsApprovals().Renews<AskAboutHeads>()
                .Moves(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .ToAfresh(AwaitingApproval, districtHeadApproves.HoldsNot),
            In(Preparing).On<MoveMeeting>("调整会议时间地点").By(department, clerk).Changes<ApplyForMeeting>().Repeatedly().LeavingBehind()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), venueIsDressed, awardsAreRehearsed)
                .RenewsApprovals().RenewsWhatWasTold()
                .Ends(assistanceList, signIn, officeSignIn, speakers, awards, signInReport)
                .Starts(approval).Starts(asking, officeAsks.Holds)
                .To(AwaitingConsent, districtHeadApproves.Holds)
                .To(AwaitingApproval, districtHeadApproves.HoldsNot));

        Reading("2.2.1.1", "审定的领导可说明理由调整已审定会议的时间、地点，不重新审定，可由办公室代录；时限、通知、其他协助、签到、发言人员就座和新会场的布置、排练同上",
            "the leader who approved a meeting may have its time or place changed with a reason, without a new approval, which the office may enter for him; limits, notice, other assistance, sign-in, seating of the speakers, and dressing and rehearsal at another venue as above",
            In(Preparing).May<DirectMove>("指示调整会议时间地点").By(approver).ToldTo(OfficeClerk).Repeatedly()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), venueIsDressed, awardsAreRehearsed)
                .RenewsWhatWasTold()
                .Moves(assistanceList).Starts(awards, hasAwards.Holds, awardsAreRehearsed.HoldsNot)
                .Starts(signIn).Starts(officeSignIn, isLarge.Holds).Starts(speakers, hasExemplarySpeeches.Holds).Starts(signInReport));

        Reading("2.2.1.1", "会议召开前，主管部门、主管区长、区长可说明理由取消会议，可由办公室代录；未办事项随之终止",
            "until the meeting begins the department, the leader in charge or the District Head may cancel it with a reason, which the office may enter for them; open duties close",
            In(Drafting, AwaitingConsent, AwaitingApproval, Preparing).On<CancelMeeting>("取消会议").By(hosts).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
