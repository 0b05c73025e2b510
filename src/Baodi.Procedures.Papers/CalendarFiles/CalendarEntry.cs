namespace Baodi.Procedures.Papers;

/// <summary>What stands in a calendar.</summary>
public enum CalendarEntryKind
{
    /// <summary>Something owed for a period: on the day by whose end it is done or, where no day is named, over its period.</summary>
    Obligation = 1,

    /// <summary>The start of a meeting, a visit or an event.</summary>
    Start,

    /// <summary>The due instant of a limit that runs.</summary>
    Due,
}

/// <summary>One entry of a calendar, made from an obligation or a case. Immutable and safe for concurrent use.</summary>
/// <remarks>It is data: <see cref="CalendarFile"/> writes it as iCalendar, and a host may show it in any other way.</remarks>
public sealed class CalendarEntry
{
    internal CalendarEntry(CalendarEntryKind kind, Procedure procedure, string uid, Label title, Label text, Interval time, bool isWholeDays)
    {
        Kind = kind;
        Procedure = procedure;
        Uid = uid;
        Title = title;
        Text = text;
        Starts = time.Start;
        Ends = time.End;
        IsWholeDays = isWholeDays;
    }

    /// <summary>The labels of the kinds.</summary>
    public static Terms<CalendarEntryKind> Kinds { get; } = new("日程类别", "周期性工作", "开始", "截止");

    /// <summary>What it is.</summary>
    public CalendarEntryKind Kind { get; }

    /// <summary>The procedure it belongs to.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case it belongs to; null for an obligation.</summary>
    public string? CaseId { get; internal init; }

    /// <summary>
    /// What tells it from every other entry: a UUID made from the id of the profile and from what the entry is about, so that the
    /// same thing has the same one whenever it is made, a meeting that is moved and a limit that begins anew among them.
    /// </summary>
    public string Uid { get; }

    /// <summary>What it is called.</summary>
    public Label Title { get; }

    /// <summary>What there is to say about it, a line for each: the procedure, who, the state, the ground.</summary>
    public Label Text { get; }

    /// <summary>Where it takes place; null where that is not known or not asked.</summary>
    public string? Place { get; internal init; }

    /// <summary>The ground on which it stands; null for a start.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>When it begins; the start of its first day at +08:00 where it is of whole days.</summary>
    public Instant Starts { get; }

    /// <summary>When it ends: the due instant of a limit; the end of the last day, at 24:00, where it is of whole days; the same as <see cref="Starts"/> where no length is known.</summary>
    public Instant Ends { get; }

    /// <summary>Whether it is of whole days at +08:00, as is what is due by the end of a day.</summary>
    public bool IsWholeDays { get; }

    /// <summary>Whether what was to start was called off.</summary>
    public bool IsCalledOff { get; internal init; }

    /// <summary>The version of its case, which grows with every step; 0 for an obligation.</summary>
    public int Revision { get; internal init; }

    /// <summary>The last step of its case; null for an obligation.</summary>
    public Instant? ChangedAt { get; internal init; }

    /// <summary>When to remind of it, the earliest first; empty where it does not.</summary>
    public ImmutableArray<Instant> Alarms { get; internal init; } = [];

    /// <summary>The first day at +08:00 on which it stands.</summary>
    public LocalDate FirstDay => DistrictTime.DateOf(Starts);

    /// <summary>The last day at +08:00 on which it stands, included.</summary>
    public LocalDate LastDay => IsWholeDays ? DistrictTime.DateOf(Ends).PlusDays(-1) : DistrictTime.DateOf(Ends);

    /// <summary>The title in English.</summary>
    public override string ToString() => Title.English;
}
