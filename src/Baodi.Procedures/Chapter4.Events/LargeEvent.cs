
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

/// <summary>What a venue is dressed with, as the notice lists it, that an event may do without (4.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<VenueItem>))]
public enum VenueItem
{
    /// <summary>布标.</summary>
    Banners = 1,

    /// <summary>音响.</summary>
    Sound,

    /// <summary>主席台.</summary>
    Platform,
}

/// <summary>What one department does for an event (4.1).</summary>
/// <param name="Department">Which department, sub-district or town.</param>
/// <param name="Task">What it does.</param>
public sealed record DepartmentTask([Field("部门", ChargeOf = PostNames.Unit)] string Department, [Field("任务")] string Task);

/// <summary>An event and how far it is prepared. Immutable.</summary>
public sealed record LargeEvent : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => Support.OrEmpty().Length + Leaders.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Plan.Content);

    /// <summary>The plan as it was last drafted.</summary>
    public required DraftEventPlan Plan { get; init; }

    /// <summary>When the event starts; moved when the event is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>Where it is held; elsewhere when the event is moved.</summary>
    public required string Place { get; init; }

    /// <summary>The place that was approved last; null before (4.1).</summary>
    public string? ApprovedPlace { get; init; }

    /// <summary>Whether that is another place than the one approved before, where things may have been set up.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>When somebody was last recorded in post, or the event as begun; null before.</summary>
    public Instant? LastSeenThere { get; init; }

    /// <summary>Whether all is in place for the plan as it stands, where it is now to be held (4.2).</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Whether the plan was drafted by somebody who acts for the department it names, or entered for it by the office.</summary>
    public required bool IsOfTheDepartment { get; init; }

    /// <summary>What the leaders have required so far (4.2).</summary>
    public ImmutableArray<EventSupport> Support { get; init; } = [];

    /// <summary>What the other support is, where it was required.</summary>
    public string? OtherSupport { get; init; }

    /// <summary>The leaders who may require support: the one in charge of the field and those who attend.</summary>
    public ImmutableArray<Seat> Leaders { get; init; } = [];

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => Place;

    internal bool IsOnItsDay => LastSeenThere.IsOnDayOf(Starts);

    internal bool BannersAreWanted => !DoesWithout(VenueItem.Banners);

    internal bool SoundIsWanted => !DoesWithout(VenueItem.Sound);

    internal bool PlatformIsWanted => !DoesWithout(VenueItem.Platform);

    private bool DoesWithout(VenueItem item) => Plan.Without.OrEmpty().Contains(item);

    internal bool SupportIsRequired => !Support.IsEmpty;

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
            Place = plan.Place,
            IsOfTheDepartment = by.Seat.Charge == plan.Department || by.Seat == Posts.OfficeClerk,
            Leaders = attending.Contains(inCharge) ? attending : [inCharge, .. attending],
        };
    }

    /// <summary>Planned anew: what the leaders have required stands, and nothing is in place for the new plan.</summary>
    internal LargeEvent PlannedAnew(DraftEventPlan plan, Performer by) => Planned(plan, by) with { Support = Support, OtherSupport = OtherSupport, ApprovedPlace = ApprovedPlace, IsElsewhere = IsElsewhere };

    /// <summary>At another time or place; who was there before was there for nothing.</summary>
    internal LargeEvent MovedTo(Instant starts, string? place) => this with
    {
        Starts = starts,
        Place = place ?? Place,
        IsInPlace = IsInPlace && (place ?? Place) == Place,
        LastSeenThere = null,
    };

    /// <summary>Its time and place are approved as they stand.</summary>
    internal LargeEvent Settled() => this with { ApprovedPlace = Place, IsElsewhere = ApprovedPlace is not null && ApprovedPlace != Place };

    /// <summary>What is no longer wanted is no longer owed.</summary>
    internal LargeEvent NoLongerRequiring(ImmutableArray<EventSupport> support) =>
        this with { Support = Support.RemoveAll(support.OrEmpty().Contains) };

    internal LargeEvent Requiring(ImmutableArray<EventSupport> support, string? other) =>
        this with { Support = Support.Joined(support), OtherSupport = other ?? OtherSupport };
}

/// <summary>The vocabularies of chapter 4.</summary>
public static class LargeEventTerms
{
    /// <summary>What the district government has to do with an event.</summary>
    public static Terms<EventRole> Roles { get; } = new("区政府承担方式", "主办", "承办");

    /// <summary>What an event may do without.</summary>
    public static Terms<VenueItem> VenueItems { get; } = new("会场布置", "布标", "音响", "主席台");

    /// <summary>What leaders may require.</summary>
    public static Terms<EventSupport> Supports { get; } = new("保障事项", "警车", "警力", "宣传报道", "其他");
}
