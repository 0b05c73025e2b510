namespace Baodi.Procedures.Receptions;

/// <summary>Announces a visit (3.1): the office enters any, a unit those that it is the counterpart of.</summary>
/// <param name="Visitors">Who comes.</param>
/// <param name="Origin">Where they come from.</param>
/// <param name="Purpose">What they come for.</param>
/// <param name="Rank">The rank of the head of the delegation; null while that is not yet known.</param>
/// <param name="Field">The kebab-case id of the field, which tells the leader in charge; null while that is not yet known.</param>
/// <param name="Counterpart">The kebab-case id of the counterpart or liaison department; null while that is not yet known.</param>
/// <param name="Accompanied">Whether a leader of the municipal government accompanies them; null while that is not yet known.</param>
/// <param name="Starts">When the visit starts; null while that is not yet known.</param>
public sealed record AnnounceVisit(
    [Field("来访人员")] string Visitors,
    [Field("来访单位")] Origin Origin,
    [Field("来访目的")] Purpose Purpose,
    [Field("带队领导级别", MayBeNotYetKnown = true)] Rank? Rank = null,
    [Field("工作领域", ChargeOf = PostNames.Leader, MayBeNotYetKnown = true)] string? Field = null,
    [Field("对应（联系）部门", ChargeOf = PostNames.Unit, MayBeNotYetKnown = true)] string? Counterpart = null,
    [Field("市政府领导陪同", MayBeNotYetKnown = true)] bool? Accompanied = null,
    [Field("来访开始时间", MayBeNotYetKnown = true)] Instant? Starts = null) : Opening<ReceptionState, Reception>;

/// <summary>Names the lead where no rule does.</summary>
/// <param name="Lead">Who leads.</param>
/// <param name="Reason">Why.</param>
public sealed record NameLead([Field("牵头单位")] ReceptionLead Lead, [Field("理由")] string Reason) : Command<Reception>;

/// <summary>Names another lead where no rule does.</summary>
/// <param name="Lead">Who leads now.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeLead([Field("牵头单位")] ReceptionLead Lead, [Field("理由")] string Reason) : Command<Reception>;

/// <summary>Enters what has changed of a visit; what is left out is as it was. Who leads is asked anew.</summary>
/// <param name="Reason">Why, and who said so.</param>
/// <param name="Visitors">Who comes now.</param>
/// <param name="Rank">The rank of the head of the delegation now.</param>
/// <param name="Purpose">What they come for now.</param>
/// <param name="Accompanied">Whether a leader of the municipal government accompanies them now.</param>
/// <param name="Starts">When the visit starts now.</param>
/// <param name="Origin">Where they come from now.</param>
/// <param name="Field">The kebab-case id of the field now.</param>
/// <param name="Counterpart">The kebab-case id of the counterpart or liaison department now.</param>
public sealed record ChangeVisit(
    [Field("变更原因")] string Reason,
    [Field("来访人员")] string? Visitors = null,
    [Field("带队领导级别")] Rank? Rank = null,
    [Field("来访目的")] Purpose? Purpose = null,
    [Field("市政府领导陪同")] bool? Accompanied = null,
    [Field("来访开始时间")] Instant? Starts = null,
    [Field("来访单位")] Origin? Origin = null,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string? Field = null,
    [Field("对应（联系）部门", ChargeOf = PostNames.Unit)] string? Counterpart = null) : Command<Reception>
{
    internal bool SaysNothing => this is { Visitors: null, Rank: null, Purpose: null, Accompanied: null, Starts: null, Origin: null, Field: null, Counterpart: null };
}

/// <summary>Settles the visit with the units concerned: time, people, purpose and activities (3.2.1).</summary>
/// <param name="Starts">When the visit starts.</param>
/// <param name="People">Who comes, as settled.</param>
/// <param name="Purpose">What for, in words.</param>
/// <param name="Activities">What they will do here.</param>
public sealed record SettleVisit(
    [Field("来访开始时间")] Instant Starts,
    [Field("来访人员")] string People,
    [Field("目的")] string Purpose,
    [Field("活动安排")] string Activities) : Command<Reception>;

/// <summary>Drafts the reception plan (3.2.1, 3.2.2).</summary>
/// <param name="Time">When the reception is.</param>
/// <param name="Place">Where.</param>
/// <param name="LeadersAttending">The district leaders who attend.</param>
/// <param name="Departments">The departments that take part.</param>
/// <param name="Itinerary">The itinerary.</param>
/// <param name="MealsAndLodging">Meals and lodging.</param>
/// <param name="Assistance">What the office is to assist with; empty for nothing.</param>
/// <param name="OtherAssistance">What the other assistance is, where it is listed.</param>
public sealed record DraftPlan(
    [Field("接待时间")] string Time,
    [Field("接待地点")] string Place,
    [Field("出席领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> LeadersAttending,
    [Field("参加部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments,
    [Field("日程")] string Itinerary,
    [Field("餐饮住宿")] string MealsAndLodging,
    [Field("需协助事项")] ImmutableArray<Assistance> Assistance = default,
    [Field("其他协助")] string? OtherAssistance = null) : Command<Reception>;

/// <summary>Approves the plan: the leader in charge first, then the District Head (3.2.1).</summary>
public sealed record ApprovePlan : Command<Reception>;

/// <summary>Sends the plan back; approvals given do not survive.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendPlanBack([Field("理由")] string Reason) : Command<Reception>;

/// <summary>Takes up again a plan that is before the leaders or approved, because something of it is to be changed; it is drafted and approved anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
public sealed record ReopenPlan([Field("调整内容和理由")] string Reason) : Command<Reception>;

/// <summary>Arranges route and stops (3.2.3).</summary>
/// <param name="Arrangement">The route and the stops.</param>
public sealed record ArrangeRoute([Field("安排")] string Arrangement) : Command<Reception>;

/// <summary>Fixes meeting and dining places (3.2.3).</summary>
/// <param name="Arrangement">The places.</param>
public sealed record FixPlaces([Field("安排")] string Arrangement) : Command<Reception>;

/// <summary>Prepares the reception materials (3.2.3).</summary>
/// <param name="Materials">What was prepared.</param>
public sealed record PrepareMaterials([Field("材料")] string Materials) : Command<Reception>;

/// <summary>The office dresses the venue (3.2.4).</summary>
public sealed record DressVenue : Command<Reception>;

/// <summary>The office arranges meals (3.2.4).</summary>
public sealed record ArrangeMeals : Command<Reception>;

/// <summary>The office notifies the media (3.2.4).</summary>
/// <param name="Media">Who was notified.</param>
public sealed record NotifyMedia([Field("已通知单位")] ImmutableArray<string> Media) : Command<Reception>;

/// <summary>The office gives the other assistance that the plan lists (3.2.4).</summary>
/// <param name="Done">What was done.</param>
public sealed record GiveOtherAssistance([Field("完成情况")] string Done) : Command<Reception>;

/// <summary>The counterpart department supports a reception that the office leads (3.1.1, 3.1.3).</summary>
/// <param name="Done">What it has done.</param>
public sealed record SupportReception([Field("配合情况")] string Done) : Command<Reception>;

/// <summary>The lead assigns somebody to sit in on the meetings and record them (3.2.5).</summary>
/// <param name="Person">Who it is.</param>
public sealed record AssignRecorder([Field("人员")] string Person) : Command<Reception>;

/// <summary>The office assigns somebody to sit in and record with the lead (3.2.5).</summary>
/// <param name="Person">Who it is.</param>
public sealed record AssignOfficeRecorder([Field("人员")] string Person) : Command<Reception>;

/// <summary>Records that the visitors have arrived.</summary>
public sealed record BeginVisit : Command<Reception>;

/// <summary>Records what was said at the meetings, also by tape (3.2.5).</summary>
/// <param name="Meetings">Which meetings were recorded.</param>
public sealed record SitInAndRecord([Field("会议")] string Meetings) : Command<Reception>;

/// <summary>Records that the visitors have left.</summary>
public sealed record EndVisit : Command<Reception>;

/// <summary>Puts the record in order and keeps it (3.2.5).</summary>
/// <param name="Record">What is kept and where.</param>
public sealed record KeepRecord([Field("保存内容")] string Record) : Command<Reception>;

/// <summary>Calls the visit off before it begins; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelReception([Field("理由")] string Reason) : Command<Reception>;

/// <summary>Who drafted a plan takes it back before anybody has approved it (3.2.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackPlan([Field("理由")] string Reason) : Command<Reception>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Reception))]
[JsonSerializable(typeof(AnnounceVisit))]
[JsonSerializable(typeof(NameLead))]
[JsonSerializable(typeof(ChangeLead))]
[JsonSerializable(typeof(ChangeVisit))]
[JsonSerializable(typeof(SettleVisit))]
[JsonSerializable(typeof(TakeBackPlan))]
[JsonSerializable(typeof(DraftPlan))]
[JsonSerializable(typeof(ApprovePlan))]
[JsonSerializable(typeof(SendPlanBack))]
[JsonSerializable(typeof(ReopenPlan))]
[JsonSerializable(typeof(ArrangeRoute))]
[JsonSerializable(typeof(FixPlaces))]
[JsonSerializable(typeof(PrepareMaterials))]
[JsonSerializable(typeof(DressVenue))]
[JsonSerializable(typeof(ArrangeMeals))]
[JsonSerializable(typeof(NotifyMedia))]
[JsonSerializable(typeof(GiveOtherAssistance))]
[JsonSerializable(typeof(SupportReception))]
[JsonSerializable(typeof(AssignRecorder))]
[JsonSerializable(typeof(AssignOfficeRecorder))]
[JsonSerializable(typeof(BeginVisit))]
[JsonSerializable(typeof(SitInAndRecord))]
[JsonSerializable(typeof(EndVisit))]
[JsonSerializable(typeof(KeepRecord))]
[JsonSerializable(typeof(CancelReception))]
internal sealed partial class ReceptionJson : JsonSerializerContext;
