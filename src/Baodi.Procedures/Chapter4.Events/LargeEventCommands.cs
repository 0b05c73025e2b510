namespace Baodi.Procedures.LargeEvents;

/// <summary>Drafts the plan of an event and puts it before the leader in charge (4.1).</summary>
/// <param name="Role">Whether the district government hosts or undertakes the event.</param>
/// <param name="Department">The kebab-case id of the department in charge.</param>
/// <param name="Field">The kebab-case id of the field, which tells the leader in charge.</param>
/// <param name="Content">What the event is.</param>
/// <param name="Agenda">Its agenda.</param>
/// <param name="Starts">When it starts.</param>
/// <param name="Place">Where.</param>
/// <param name="Route">The route.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="LeadersAttending">The leaders who attend.</param>
/// <param name="DivisionOfWork">What each department does.</param>
/// <param name="Services">The services around it.</param>
/// <param name="Without">What of banners, sound and platform it does without, as a run or a fair may; empty for nothing.</param>
public sealed record DraftEventPlan(
    [Field("区政府承担方式")] EventRole Role,
    [Field("主管部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string Field,
    [Field("活动内容")] string Content,
    [Field("议程")] string Agenda,
    [Field("活动时间")] Instant Starts,
    [Field("地点")] string Place,
    [Field("路线")] string Route,
    [Field("参加人员")] ImmutableArray<string> Participants,
    [Field("出席领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> LeadersAttending,
    [Field("部门分工")] ImmutableArray<DepartmentTask> DivisionOfWork,
    [Field("会务工作")] string Services,
    [Field("不设的布置")] ImmutableArray<VenueItem> Without = default) : Opening<LargeEventState, LargeEvent>;

/// <summary>Approves the plan, and may require support (4.1, 4.2).</summary>
/// <param name="Support">What is required beyond the plan; empty for nothing.</param>
/// <param name="OtherSupport">What the other support is, where it is required.</param>
public sealed record ApproveEventPlan(
    [Field("要求保障事项")] ImmutableArray<EventSupport> Support = default,
    [Field("其他保障")] string? OtherSupport = null) : Command<LargeEvent>;

/// <summary>The leader in charge does not approve the plan; the department drafts it anew.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendEventPlanBack([Field("理由")] string Reason) : Command<LargeEvent>;

/// <summary>Requires support after the plan is approved (4.2).</summary>
/// <param name="Support">What is required.</param>
/// <param name="OtherSupport">What the other support is, where it is required.</param>
public sealed record RequireSupport(
    [Field("要求保障事项")] ImmutableArray<EventSupport> Support,
    [Field("其他保障")] string? OtherSupport = null) : Command<LargeEvent>;

/// <summary>Withdraws a requirement of support that is no longer wanted.</summary>
/// <param name="Support">What is no longer required.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawSupport(
    [Field("不再要求的保障事项")] ImmutableArray<EventSupport> Support,
    [Field("理由")] string Reason) : Command<LargeEvent>;

/// <summary>Puts what the plan says in place (4.2).</summary>
/// <param name="Done">What is in place.</param>
public sealed record PutPlanInPlace([Field("落实情况")] string Done) : Command<LargeEvent>;

/// <summary>Hangs the banners (4.2).</summary>
public sealed record HangBanners : Command<LargeEvent>;

/// <summary>Sets up and tests the sound (4.2).</summary>
public sealed record TestSound : Command<LargeEvent>;

/// <summary>Arranges the seats on the platform (4.2).</summary>
/// <param name="Seating">Who sits where.</param>
public sealed record ArrangePlatform([Field("座次")] string Seating) : Command<LargeEvent>;

/// <summary>Settles who the service staff are (4.2).</summary>
/// <param name="Staff">Who they are.</param>
public sealed record SettleServiceStaff([Field("服务人员")] ImmutableArray<string> Staff) : Command<LargeEvent>;

/// <summary>Dresses the venue with something more; the notice's list is open (4.2).</summary>
/// <param name="Done">What was done.</param>
public sealed record DressVenueFurther([Field("布置情况")] string Done) : Command<LargeEvent>;

/// <summary>Arranges police cars (4.2).</summary>
/// <param name="Arrangement">How many and where.</param>
public sealed record ArrangePoliceCars([Field("安排情况")] string Arrangement) : Command<LargeEvent>;

/// <summary>Arranges police (4.2).</summary>
/// <param name="Arrangement">How many and where.</param>
public sealed record ArrangePolice([Field("安排情况")] string Arrangement) : Command<LargeEvent>;

/// <summary>Arranges publicity (4.2).</summary>
/// <param name="Arrangement">Which media and how.</param>
public sealed record ArrangePublicity([Field("安排情况")] string Arrangement) : Command<LargeEvent>;

/// <summary>Arranges the other support that leaders require (4.2).</summary>
/// <param name="Arrangement">What was arranged.</param>
public sealed record ArrangeOtherSupport([Field("安排情况")] string Arrangement) : Command<LargeEvent>;

/// <summary>Records that everything is in place and the venue dressed (4.2).</summary>
public sealed record CompleteSetUp : Command<LargeEvent>;

/// <summary>Records that the service staff are in post on the day (4.2).</summary>
/// <param name="Staff">Who is there.</param>
public sealed record TakePost([Field("到岗人员")] ImmutableArray<string> Staff) : Command<LargeEvent>;

/// <summary>Rechecks plan and reception on the day (4.2).</summary>
/// <param name="Findings">What was found and put right.</param>
public sealed record RecheckEvent([Field("检查情况")] string Findings) : Command<LargeEvent>;

/// <summary>Moves the event to another time or place.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is now, if elsewhere.</param>
public sealed record MoveEvent(
    [Field("活动时间")] Instant Starts,
    [Field("理由")] string Reason,
    [Field("地点")] string? Place = null) : Command<LargeEvent>;

/// <summary>Who approved the plan has the event moved to another time or place; what he approved stands.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">Where it is now, if elsewhere.</param>
public sealed record DirectMove(
    [Field("活动时间")] Instant Starts,
    [Field("理由")] string Reason,
    [Field("地点")] string? Place = null) : Command<LargeEvent>;

/// <summary>Records that the event has begun.</summary>
public sealed record BeginEvent : Command<LargeEvent>;

/// <summary>Records that the event is over.</summary>
public sealed record EndEvent : Command<LargeEvent>;

/// <summary>Files the papers and closes the case.</summary>
/// <param name="Papers">What is filed and where.</param>
public sealed record FileEventPapers([Field("归档材料")] string Papers) : Command<LargeEvent>;

/// <summary>Calls the event off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelEvent([Field("理由")] string Reason) : Command<LargeEvent>;

/// <summary>The department takes back a plan that it has put before the leader again, before anybody has acted on it (4.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackPlan([Field("理由")] string Reason) : Command<LargeEvent>;

/// <summary>The department takes back a change of the plan before anybody has acted on it; the plan that was approved stands (4.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackPlanChange([Field("理由")] string Reason) : Command<LargeEvent>;

/// <summary>The department takes back what it recorded as arranged, before anybody has acted on it (4.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackArrangement([Field("理由")] string Reason) : Command<LargeEvent>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LargeEvent))]
[JsonSerializable(typeof(DraftEventPlan))]
[JsonSerializable(typeof(ApproveEventPlan))]
[JsonSerializable(typeof(SendEventPlanBack))]
[JsonSerializable(typeof(RequireSupport))]
[JsonSerializable(typeof(WithdrawSupport))]
[JsonSerializable(typeof(PutPlanInPlace))]
[JsonSerializable(typeof(HangBanners))]
[JsonSerializable(typeof(TestSound))]
[JsonSerializable(typeof(ArrangePlatform))]
[JsonSerializable(typeof(SettleServiceStaff))]
[JsonSerializable(typeof(DressVenueFurther))]
[JsonSerializable(typeof(ArrangePoliceCars))]
[JsonSerializable(typeof(ArrangePolice))]
[JsonSerializable(typeof(ArrangePublicity))]
[JsonSerializable(typeof(ArrangeOtherSupport))]
[JsonSerializable(typeof(CompleteSetUp))]
[JsonSerializable(typeof(TakePost))]
[JsonSerializable(typeof(RecheckEvent))]
[JsonSerializable(typeof(MoveEvent))]
[JsonSerializable(typeof(DirectMove))]
[JsonSerializable(typeof(BeginEvent))]
[JsonSerializable(typeof(EndEvent))]
[JsonSerializable(typeof(FileEventPapers))]
[JsonSerializable(typeof(CancelEvent))]
[JsonSerializable(typeof(TakeBackPlan))]
[JsonSerializable(typeof(TakeBackPlanChange))]
[JsonSerializable(typeof(TakeBackArrangement))]
internal sealed partial class LargeEventJson : JsonSerializerContext;
