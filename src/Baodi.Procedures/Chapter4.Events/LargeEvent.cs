namespace Baodi.Procedures.LargeEvents;

/// <summary>Where a large event stands (chapter 4).</summary>
public enum LargeEventState
{
    /// <summary>The plan came back and is drafted anew (4.1).</summary>
    Drafting = 1,

    /// <summary>The plan is before the leader in charge (4.1).</summary>
    AwaitingApproval,

    /// <summary>The plan is approved and put in place (4.2).</summary>
    Preparing,

    /// <summary>Everything is in place; the day's recheck is due (4.2).</summary>
    Ready,

    /// <summary>The event is on.</summary>
    Underway,

    /// <summary>It is over; its papers are to be filed.</summary>
    Over,

    /// <summary>The papers are filed.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>What the district government has to do with an event (4.0).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EventRole>))]
public enum EventRole
{
    /// <summary>主办: it is the host.</summary>
    Hosts = 1,

    /// <summary>承办: it undertakes the event for another.</summary>
    Undertakes,
}

/// <summary>What leaders may require beyond the plan (4.2); the list is open.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EventSupport>))]
public enum EventSupport
{
    /// <summary>警车.</summary>
    PoliceCars = 1,

    /// <summary>警力.</summary>
    Police,

    /// <summary>宣传报道.</summary>
    Publicity,

    /// <summary>Something else, said with the requirement.</summary>
    Other,
}

/// <summary>What one department does for an event (4.1).</summary>
/// <param name="Department">Which department, sub-district or town.</param>
/// <param name="Task">What it does.</param>
public sealed record DepartmentTask([Field("部门", ChargeOf = PostNames.Unit)] string Department, [Field("任务")] string Task);

/// <summary>An event and how far it is prepared. Immutable.</summary>
public sealed record LargeEvent : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => Support.OrEmpty().Length + Leaders.OrEmpty().Length;

    string ITitled.Title => Plan.Content;

    /// <summary>The plan as it was last drafted.</summary>
    public required DraftEventPlan Plan { get; init; }

    /// <summary>When the event starts; moved when the event is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Whether the plan was drafted by somebody who acts for the department it names.</summary>
    public required bool IsOfTheDepartment { get; init; }

    /// <summary>What the leaders have required so far (4.2).</summary>
    public ImmutableArray<EventSupport> Support { get; init; } = [];

    /// <summary>What the other support is, where it was required.</summary>
    public string? OtherSupport { get; init; }

    /// <summary>The leaders who may require support: the one in charge of the field and those who attend.</summary>
    public ImmutableArray<Seat> Leaders { get; init; } = [];

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => Plan.Place;

    internal bool PoliceCarsAreRequired => Support.Contains(EventSupport.PoliceCars);

    internal bool PoliceAreRequired => Support.Contains(EventSupport.Police);

    internal bool PublicityIsRequired => Support.Contains(EventSupport.Publicity);

    internal bool OtherIsRequired => Support.Contains(EventSupport.Other);

    internal bool OtherIsSaid => !OtherIsRequired || !VisibleText.IsBlank(OtherSupport);

    internal static LargeEvent Planned(DraftEventPlan plan, Performer by)
    {
        var inCharge = new Seat(Posts.LeaderInCharge, plan.Field);
        var attending = plan.LeadersAttending.OrEmpty();
        return new()
        {
            Plan = plan,
            Starts = plan.Starts,
            IsOfTheDepartment = by.Seat.Charge == plan.Department,
            Leaders = attending.Contains(inCharge) ? attending : [inCharge, .. attending],
        };
    }

    internal LargeEvent Requiring(ImmutableArray<EventSupport> support, string? other) =>
        this with { Support = Support.Joined(support), OtherSupport = other ?? OtherSupport };
}

/// <summary>The vocabularies of chapter 4.</summary>
public static class LargeEventTerms
{
    /// <summary>What the district government has to do with an event.</summary>
    public static Terms<EventRole> Roles { get; } = new("区政府角色", "主办", "承办");

    /// <summary>What leaders may require.</summary>
    public static Terms<EventSupport> Supports { get; } = new("保障事项", "警车", "警力", "宣传报道", "其他");
}
