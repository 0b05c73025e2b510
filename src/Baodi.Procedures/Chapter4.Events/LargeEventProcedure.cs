using static Baodi.Procedures.LargeEvents.LargeEventState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.LargeEvents;

/// <summary>Chapter 4: how a large event is planned, approved, set up, rechecked and held.</summary>
internal sealed class LargeEventProcedure()
    : ProcedureDefinition<LargeEventState, LargeEvent>(BaodiNotice.Of2017, ProcedureIds.LargeEvent, static options => new LargeEventJson(options))
{
    protected override void Define()
    {
        State(Drafting, "修改方案");
        State(AwaitingApproval, "方案待批");
        State(Preparing, "落实布置");
        State(Ready, "布置就绪");
        State(Underway, "活动进行");
        State(Over, "活动结束");
        Final(Closed, "已办结");
        Final(Cancelled, "已取消");

        var isOfTheDepartment = Fact("拟订人属主管部门", m => m.IsOfTheDepartment, "拟订人不属主管部门");
        var banners = Fact("方案设布标", m => m.BannersAreWanted, "方案不设布标");
        var sound = Fact("方案设音响", m => m.SoundIsWanted, "方案不设音响");
        var platform = Fact("方案设主席台", m => m.PlatformIsWanted, "方案不设主席台");
        var policeCars = Fact("领导要求警车", m => m.PoliceCarsAreRequired, "领导没有要求警车");
        var police = Fact("领导要求警力", m => m.PoliceAreRequired, "领导没有要求警力");
        var publicity = Fact("领导要求宣传报道", m => m.PublicityIsRequired, "领导没有要求宣传报道");
        var other = Fact("领导要求其他保障", m => m.OtherIsRequired, "领导没有要求其他保障");
        var otherIsSaid = Fact("其他保障已写明", m => m.OtherIsSaid, "其他保障尚未写明");

        var isOnItsDay = Fact("不早于活动当日", m => m.IsOnItsDay, "早于活动当日");
        var isElsewhere = Fact("换了地点", m => m.IsElsewhere, "地点未变");
        var isInPlace = Fact("已布置到位", m => m.IsInPlace, "尚未布置到位");
        var supportIsRequired = Fact("领导已要求保障事项", m => m.SupportIsRequired, "领导未要求保障事项");

        var approval = BeforeStart("approvedPlan", "批准活动方案", m => m.Starts);
        var setUp = BeforeStart("setUp", "提前一天布置到位", TimeAllowed.CalendarDays(1), m => m.Starts);
        var inPost = BeforeStart("staffInPost", "会务人员提前到岗", TimeAllowed.Hours(1), m => m.Starts);
        var recheck = BeforeStart("recheck", "当天再检查", m => m.Starts);

        var host = OfUnit(m => m.Plan.Department, "主管部门");
        var clerk = Holder(OfficeClerk);
        var fieldLeader = Of(LeaderInCharge, m => m.Plan.Field, "分管领域");
        var hosts = new[] { host, fieldLeader, Holder(DistrictHead) };

        Clause("4.0",
            Content<DraftEventPlan>(nameof(DraftEventPlan.Role)));

        Reading("4.1", "方案须写明主管部门和工作领域，据以确定拟订部门和审批的分管领导；纸质的方案和调整时间、地点的来函由办公室登记，写明主管部门", "a plan names the department in charge and its field, which determine who drafts it and which leader approves it; a plan that comes on paper, or a letter that moves the event, is entered by the office, naming the department",
            Content<DraftEventPlan>(nameof(DraftEventPlan.Department), nameof(DraftEventPlan.Field)));

        Clause("4.1",
            approval,
            Open<DraftEventPlan>("拟订活动方案").By(UnitOfficer, UnitHead, OfficeClerk).Drafts().Replacing().To(AwaitingApproval)
                .Paper("活动方案", "EventPlan")
                .Creates((c, step) => LargeEvent.Planned(c, step.By))
                .Provided(isOfTheDepartment.Holds)
                .Starts(approval),
            In(Drafting).On<DraftEventPlan>("拟订活动方案").By(host, clerk).Drafts().Replacing().To(AwaitingApproval)
                .Sets((m, c, step) => m.PlannedAnew(c, step.By), isOfTheDepartment, isInPlace, banners, sound, platform)
                .Provided(isOfTheDepartment.Holds)
                .RenewsSetUp().RenewsSupport()
                .Starts(approval),
            In(AwaitingApproval).AllOf<ApproveEventPlan>("批准活动方案", Verb.Approve, fieldLeader).NotBy<DraftEventPlan>()
                .Sets((m, c) => m.Requiring(c.Support, c.OtherSupport).Settled(), policeCars, police, publicity, other, otherIsSaid, supportIsRequired, isElsewhere, isInPlace)
                .Provided(otherIsSaid.Holds)
                .Meets(approval)
                .Starts(setUp, isInPlace.HoldsNot).Starts(inPost).Starts(recheck)
                .To(Preparing, isElsewhere.Holds)
                .BackTo(Preparing, isElsewhere.HoldsNot, isInPlace.HoldsNot)
                .BackTo(Ready, isElsewhere.HoldsNot, isInPlace.Holds));

        Reading("4.1", "分管领导可以说明理由退回方案，由主管部门重新拟订", "the leader in charge may send a plan back with a reason; the department drafts it anew",
            In(AwaitingApproval).On<SendEventPlanBack>("退回方案").ByMemberOf<ApproveEventPlan>().To(Drafting));

        Clause("4.2",
            setUp,
            inPost,
            In(Preparing).Must<PutPlanInPlace>("落实方案各项内容").By(host).ToldTo(OfficeClerk).Records(),
            In(Preparing).Must<HangBanners>("悬挂布标").By(host).ToldTo(OfficeClerk).Records().OwedWhen(banners.Holds),
            In(Preparing).Must<TestSound>("调试音响").By(host).ToldTo(OfficeClerk).Records().OwedWhen(sound.Holds),
            In(Preparing).Must<ArrangePlatform>("安排主席台").By(host).ToldTo(OfficeClerk).Records().OwedWhen(platform.Holds),
            In(Preparing).Must<SettleServiceStaff>("落实服务人员").By(host).ToldTo(OfficeClerk).Records(),
            In(Preparing).May<DressVenueFurther>("其他布置").By(host).ToldTo(OfficeClerk).Records().Repeatedly(),
            In(Preparing, Ready, Underway).May<RequireSupport>("要求保障").By(Named(m => m.Leaders, "区政府领导")).ToldTo(OfficeClerk).Repeatedly()
                .Sets((m, c) => m.Requiring(c.Support, c.OtherSupport), policeCars, police, publicity, other, otherIsSaid, supportIsRequired)
                .Provided(otherIsSaid.Holds),
            In(Preparing, Ready, Underway).Must<ArrangePoliceCars>("安排警车").By(host).ToldTo(OfficeClerk).Records().When(policeCars.Holds),
            In(Preparing, Ready, Underway).Must<ArrangePolice>("安排警力").By(host).ToldTo(OfficeClerk).Records().When(police.Holds),
            In(Preparing, Ready, Underway).Must<ArrangePublicity>("安排宣传报道").By(host).ToldTo(OfficeClerk).Records().When(publicity.Holds),
            In(Preparing, Ready, Underway).Must<ArrangeOtherSupport>("安排其他保障").By(host).ToldTo(OfficeClerk).Records().When(other.Holds),
            In(Preparing).On<CompleteSetUp>("布置到位").By(host).ToldTo(OfficeClerk).Records().When(isInPlace.HoldsNot).To(Ready)
                .Sets((m, _) => m with { IsInPlace = true }, isInPlace)
                .Makes(isInPlace.Holds)
                .Meets(setUp),
            In(Ready).Must<TakePost>("会务人员到岗").By(host).ToldTo(OfficeClerk).Records()
                .Meets(inPost)
                .OnItsDay(isOnItsDay),
            In(Ready).Must<RecheckEvent>("再检查方案和接待工作").By(host).ToldTo(OfficeClerk).Records().After<TakePost>()
                .Meets(recheck)
                .OnItsDay(isOnItsDay));

        Reading("4.2", "“提前1小时”是会务人员到岗的时限，再检查在活动开始前完成", "the hour is for the staff to be in post; the recheck is due before the start",
            recheck);

        Reading("4.2", "方案写明不设布标、音响、主席台的，不作要求", "an event whose plan says that it does without banners, sound or a platform owes none",
            Content<DraftEventPlan>(nameof(DraftEventPlan.Without)));

        Reading("4.2", "领导要求保障可由办公室代录，活动进行中仍可要求；不再需要的，可由区政府领导说明理由撤回，可由办公室代录，不再安排", "what leaders require the office may enter as it was told, and they may still require it while the event is on; support that is no longer wanted may be withdrawn by a leader who may require it, with a reason, which the office may enter for him; it is no longer owed",
            In(Preparing, Ready, Underway).May<WithdrawSupport>("撤回保障要求").By(Named(m => m.Leaders, "区政府领导")).ToldTo(OfficeClerk).Repeatedly().When(supportIsRequired.Holds)
                .Sets((m, c) => m.NoLongerRequiring(c.Support), policeCars, police, publicity, other, otherIsSaid, supportIsRequired));

        Reading("4.2", "活动由主管部门记录开始和结束，也可由办公室记录，主管部门电话告知的落实、布置、到岗、检查情况由办公室代录，材料归档后办结；会务人员到岗、再检查和活动开始均不早于活动当日，活动提前的先调整活动时间；活动已经开始的，方案未经批准或者未布置到位也如实记录", "the department in charge records that an event begins and ends, and the office may too; what the department tells by telephone of what is in place, set up, staffed and checked is entered by the office; it is closed when its papers are filed; neither staff in post nor the recheck nor the start is entered for an earlier day than that of the event: an event that is brought forward is moved first; one that has begun is recorded even if its plan was not approved or something was not in place",
            In(Ready).On<BeginEvent>("活动开始").By(host, clerk).Records().To(Underway)
                .EvenFrom(Drafting, AwaitingApproval, Preparing).PassingOver<ApproveEventPlan>().PassingOver<CompleteSetUp>()
                .OnItsDay(isOnItsDay),
            In(Underway).On<EndEvent>("活动结束").By(host, clerk).Records().To(Over),
            In(Over).On<FileEventPapers>("整理归档").By(host, clerk).To(Closed).Files<DraftEventPlan>());

        Reading("4.1", "活动开始前，主管部门可以重新拟订已报送或者已批准的方案，重新批准；已布置、已安排的就新方案重新落实、安排", "until the event begins the department may redraft a plan that is submitted or approved; it is approved anew, and what was set up and arranged is set up and arranged again for the new plan",
            In(AwaitingApproval).On<DraftEventPlan>("变更活动方案").By(host, clerk).Drafts().Replacing()
                .Sets((m, c, step) => m.PlannedAnew(c, step.By), isOfTheDepartment, isInPlace, banners, sound, platform)
                .Provided(isOfTheDepartment.Holds)
                .RenewsSetUp().RenewsSupport()
                .Moves(approval)
                .ToAfresh(AwaitingApproval),
            In(Preparing, Ready).On<DraftEventPlan>("变更活动方案").By(host, clerk).Drafts().Replacing().LeavingBehind().To(AwaitingApproval)
                .Sets((m, c, step) => m.PlannedAnew(c, step.By), isOfTheDepartment, isInPlace, banners, sound, platform)
                .Provided(isOfTheDepartment.Holds)
                .RenewsSetUp().RenewsSupport().Renews<TakePost>().Renews<RecheckEvent>()
                .Ends(setUp, inPost, recheck)
                .Starts(approval));

        Reading("4.1", "重新报送或者变更的方案、登记的各项布置和保障安排，尚无人办理下一步的，经办的本人可说明理由撤回；撤回变更的，原已批准的方案仍然有效", "a plan that is put before the leader again, a change of one, and what was recorded as arranged may be taken back with the reason by who did it, as long as nobody has acted on it; where a change is taken back the plan that was approved stands",
            In(AwaitingApproval).On<TakeBackPlan>("撤回方案").TakesBack<DraftEventPlan>().To(Drafting),
            In(AwaitingApproval).On<TakeBackPlanChange>("撤回方案变更").TakesBack<DraftEventPlan>()
                .To(Preparing, isInPlace.HoldsNot)
                .To(Ready, isInPlace.Holds),
            In(Preparing).May<TakeBackArrangement>("撤回布置登记").TakesBack<PutPlanInPlace>().TakesBack<HangBanners>().TakesBack<TestSound>().TakesBack<ArrangePlatform>().TakesBack<SettleServiceStaff>()
                .TakesBack<ArrangePoliceCars>().TakesBack<ArrangePolice>().TakesBack<ArrangePublicity>().TakesBack<ArrangeOtherSupport>(),
            In(Ready).May<TakeBackArrangement>("撤回保障登记").TakesBack<ArrangePoliceCars>().TakesBack<ArrangePolice>().TakesBack<ArrangePublicity>().TakesBack<ArrangeOtherSupport>());

        Reading("4.2", "活动开始前，主管部门可说明理由调整时间、地点，时限随之调整；方案的批准以原定时间、地点为据，重新批准，来不及的，活动开始时记明所缺；警车、警力、宣传报道和其他保障按新的时间、地点重新安排，换地点的在新地点重新落实、布置，当天到岗和检查重新进行",
            "until the event begins the department may change its time or place with a reason, and the limits move too; the approval of the plan rested on the time and the place and is given anew, and where there is no time for that the record of the beginning says what is missing; police cars, police, publicity and other support are arranged anew for the new time and place, another place is set up anew, and posts are taken and checks made anew on the day",
            In(Drafting).May<MoveEvent>("调整活动时间地点").By(host, clerk).Changes<DraftEventPlan>().Repeatedly()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), isInPlace),
            In(AwaitingApproval).May<MoveEvent>("调整活动时间地点").By(host, clerk).Changes<DraftEventPlan>().Repeatedly()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), isInPlace)
                .Renews<ApproveEventPlan>()
                .Moves(approval),
            In(Preparing, Ready).On<MoveEvent>("调整活动时间地点").By(host, clerk).Changes<DraftEventPlan>().Repeatedly().LeavingBehind().To(AwaitingApproval)
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place), isInPlace)
                .RenewsSupport().Renews<CompleteSetUp>().Renews<TakePost>().Renews<RecheckEvent>()
                .Ends(setUp, inPost, recheck)
                .Starts(approval));

        Reading("4.2", "分管领导可说明理由调整已批准活动的时间、地点，不重新批准，可由办公室代录；时限、保障、新地点的布置、当天到岗和检查同上",
            "the leader in charge may have the time or place of an approved event changed with a reason, without a new approval, which the office may enter for him; limits, support, setting up another place, posts and checks on the day as above",
            In(Preparing).On<DirectMove>("指示调整活动时间地点").By(fieldLeader).ToldTo(OfficeClerk).Repeatedly().LeavingBehind()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place).Settled(), isElsewhere)
                .RenewsSupport()
                .Moves(setUp).Moves(inPost).Moves(recheck)
                .ToAfresh(Preparing, isElsewhere.Holds)
                .BackTo(Preparing, isElsewhere.HoldsNot),
            In(Ready).On<DirectMove>("指示调整活动时间地点").By(fieldLeader).ToldTo(OfficeClerk).Repeatedly().LeavingBehind()
                .Sets((m, c) => m.MovedTo(c.Starts, c.Place).Settled(), isElsewhere, isInPlace)
                .RenewsSupport().Renews<TakePost>().Renews<RecheckEvent>()
                .Starts(setUp, isElsewhere.Holds).Starts(inPost).Starts(recheck)
                .To(Preparing, isElsewhere.Holds)
                .BackTo(Ready, isElsewhere.HoldsNot));

        Reading("4.1", "活动开始前，主管部门、分管领导、区长可说明理由取消活动，可由办公室代录；未办事项随之终止",
            "until the event begins the department, the leader in charge or the District Head may cancel it with a reason, which the office may enter for them; open duties close",
            In(Drafting, AwaitingApproval, Preparing, Ready).On<CancelEvent>("取消活动").By(hosts).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
