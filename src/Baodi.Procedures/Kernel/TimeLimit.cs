using NodaTime;

namespace Baodi.Procedures;

/// <summary>How a limit comes to its due instant.</summary>
public enum LimitKind
{
    /// <summary>A figure counted from the act that starts it.</summary>
    Figure = 1,

    /// <summary>A figure that somebody must state, because the notice gives none.</summary>
    Stated,

    /// <summary>The start of what is being prepared, or a figure before it.</summary>
    BeforeStart,

    /// <summary>The end of the day, at +08:00, of the act that starts it.</summary>
    SameDay,

    /// <summary>The end of a date that somebody must state.</summary>
    ByDate,

    /// <summary>One for each thing that waits, by a figure or a date stated for it.</summary>
    PerItem,

    /// <summary>A figure that begins anew each time it is met, until the matter ends.</summary>
    Recurring,
}

/// <summary>A limit of time: an anchor, an amount and how it is counted. Immutable once built.</summary>
public abstract class TimeLimit
{
    private protected TimeLimit(LimitKind kind, string identifier, string chinese, TimeAllowed? figure)
    {
        Kind = kind;
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Figure = figure;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What must happen in time.</summary>
    public Label Label { get; }

    /// <summary>How it is counted.</summary>
    public LimitKind Kind { get; }

    /// <summary>The figure of the notice or of the profile; null where somebody states it or a start or a day is what counts. Before a start, days end with the day so many days before.</summary>
    public TimeAllowed? Figure { get; internal set; }

    /// <summary>The ground on which it stands.</summary>
    public Citation Citation { get; internal set; } = null!;

    internal int Index { get; set; }

    /// <summary>The states in which an act can meet it.</summary>
    internal ulong MetIn { get; set; }

    /// <summary>The states from which it can still be met, in them or later.</summary>
    internal ulong MeetableFrom { get; set; }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}

/// <summary>A limit that runs in a case.</summary>
public readonly record struct RunningLimit
{
    // The limit or, in the same field, the limit with the thing it is for: cases carry these, and few are for one thing of many.
    private readonly object what;

    /// <summary>Describes a limit that runs.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="anchor">The instant from which it is counted.</param>
    /// <param name="due">The last instant that is in time.</param>
    /// <param name="item">Which of the things that wait it is for; null where the limit is one for the whole case.</param>
    public RunningLimit(TimeLimit limit, Instant anchor, Instant due, string? item = null)
    {
        ArgumentNullException.ThrowIfNull(limit);
        what = item is null ? limit : new LimitOfItem(limit, item);
        Anchor = anchor;
        Due = due;
    }

    /// <summary>What must happen in time, and how it is counted.</summary>
    public TimeLimit Limit => what as TimeLimit ?? ((LimitOfItem)what).Limit;

    /// <summary>Which of the things that wait it is for; null but for <see cref="LimitKind.PerItem"/>.</summary>
    public string? Item => (what as LimitOfItem)?.Item;

    /// <summary>The instant from which it is counted.</summary>
    public Instant Anchor { get; }

    /// <summary>The last instant that is in time.</summary>
    public Instant Due { get; }

    /// <summary>What must happen in time, with the thing it is for in brackets.</summary>
    public Label Label => LabelOf(Limit, Item);

    /// <summary>Whether the limit has passed: <paramref name="now"/> is later than <see cref="Due"/>.</summary>
    public bool IsPassed(Instant now) => now > Due;

    /// <summary>The kebab-case name of the limit, followed by a colon and the thing it is for where there is one.</summary>
    public override string ToString() => Item is null ? Limit.Name : $"{Limit.Name}:{Item}";

    internal static Label LabelOf(TimeLimit limit, string? item) =>
        item is null ? limit.Label : new($"{limit.Label.Chinese}（{item}）", $"{limit.Label.English} ({item})");

    /// <summary>Whether it is the same limit, for the same thing; when it is due does not matter.</summary>
    internal bool IsOf(TimeLimit limit, string? item) => item is null ? ReferenceEquals(what, limit) : ReferenceEquals(Limit, limit) && Item == item;

    /// <summary>The same of another that runs or ran.</summary>
    internal bool IsOf(in RunningLimit other) => ReferenceEquals(what, other.what) || (what is LimitOfItem && what.Equals(other.what));

    private sealed record LimitOfItem(TimeLimit Limit, string Item);
}

/// <summary>What happened to a limit in a step.</summary>
public enum LimitTurn
{
    /// <summary>It began to run, or began anew.</summary>
    Started = 1,

    /// <summary>What it was for was done, in time or late.</summary>
    Met,

    /// <summary>It stopped because nothing can meet it any more, or the step left behind what it was for.</summary>
    Released,
}

/// <summary>A change to a running limit, as an event carries it.</summary>
/// <param name="Turn">What happened.</param>
/// <param name="Running">The limit with its anchor and due instant.</param>
public readonly record struct LimitChange(LimitTurn Turn, RunningLimit Running);
