using NodaTime;

namespace Baodi.Procedures;

/// <summary>How a limit comes to its due instant.</summary>
public enum LimitKind
{
    /// <summary>A figure counted from the act that starts it.</summary>
    Figure = 1,

    /// <summary>A figure that somebody must state, because the notice gives none.</summary>
    Stated,

    /// <summary>The start of what is being prepared.</summary>
    BeforeStart,

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

    /// <summary>The figure of the notice or of the profile; null where somebody states it or a start is what counts.</summary>
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

/// <summary>A limit on one kind of matter.</summary>
internal sealed class TimeLimit<TMatter> : TimeLimit
    where TMatter : class
{
    private readonly Func<TMatter, TimeAllowed?>? stated;
    private readonly Func<TMatter, Instant?>? start;

    internal TimeLimit(LimitKind kind, string identifier, string chinese, TimeAllowed? figure, Func<TMatter, TimeAllowed?>? stated, Func<TMatter, Instant?>? start)
        : base(kind, identifier, chinese, figure)
    {
        this.stated = stated;
        this.start = start;
    }

    /// <summary>Computes the due instant, or gives the reason why it cannot be.</summary>
    internal bool TryStart(Act act, TMatter matter, Instant at, Profile profile, ref ReasonLog log, out RunningLimit running)
    {
        running = default;
        if (Kind == LimitKind.BeforeStart)
        {
            if (start!(matter) is not { } due)
            {
                log.Add(new LimitWithoutFigure(act, this));
                return false;
            }

            running = new(this, at, due);
            return true;
        }

        if ((stated?.Invoke(matter) ?? Figure) is not { IsValid: true } figure)
        {
            log.Add(new LimitWithoutFigure(act, this));
            return false;
        }

        if (!profile.TryDue(figure, at, out var end))
        {
            log.Add(new NoCalendar(act, this, DistrictTime.YearOf(at)));
            return false;
        }

        running = new(this, at, end);
        return true;
    }
}

/// <summary>A limit that runs in a case.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Anchor">The instant from which it is counted.</param>
/// <param name="Due">The last instant that is in time.</param>
public readonly record struct RunningLimit(TimeLimit Limit, Instant Anchor, Instant Due)
{
    /// <summary>Whether the limit has passed: <paramref name="now"/> is later than <see cref="Due"/>.</summary>
    public bool IsPassed(Instant now) => now > Due;
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
