namespace Baodi.Procedures.Definition;

/// <summary>How a limit comes to its due instant.</summary>
public enum LimitKind
{
    /// <summary>A figure counted from the act that starts it, or a day that it leads to.</summary>
    Figure = 1,

    /// <summary>An amount or a date that somebody states, because the notice gives none.</summary>
    Stated,

    /// <summary>The start of what is being prepared, or a figure before it.</summary>
    BeforeStart,

    /// <summary>The end of a date that somebody must state.</summary>
    ByDate,

    /// <summary>One for each thing that waits, by a figure or a date stated for it.</summary>
    PerItem,

    /// <summary>A figure that begins anew each time it is met, until the matter ends.</summary>
    Recurring,
}

/// <summary>A limit of time: an anchor, an amount and how it is counted. Immutable once built.</summary>
public sealed class TimeLimit
{
    internal TimeLimit(LimitKind kind, string identifier, string chinese, TimeRule? rule = null)
    {
        Kind = kind;
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Rule = rule;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What must happen in time.</summary>
    public Label Label { get; }

    /// <summary>Where its time comes from.</summary>
    public LimitKind Kind { get; }

    /// <summary>How it is counted, by the notice or by the profile; null where somebody states a figure or a date.</summary>
    public TimeRule? Rule { get; internal set; }

    /// <summary>The figure of the notice or of the profile; null where somebody states it or a start or a day is what counts.</summary>
    public TimeAllowed? Figure => Rule?.Amount;

    /// <summary>How days are counted in it: as its rule says or, where the figure is stated, as the profile does.</summary>
    public DayCounting Counting { get; internal set; } = DayCounting.Usual;

    /// <summary>What the law gives for it, each in its time, and the profile supplies; an act takes the one in force when the matter was opened.</summary>
    public ImmutableArray<LawFigure> LawFigures { get; internal set; } = [];

    /// <summary>How often and by how much it may be extended; null where the profile sets no bound.</summary>
    public ExtensionRule? Extension { get; internal set; }

    /// <summary>Whether there is none where nobody states it; elsewhere an act without a figure is refused.</summary>
    public bool MayBeNone { get; internal init; }

    /// <summary>The ground on which it stands.</summary>
    public Citation Citation { get; internal set; } = null!;

    /// <summary>What the law gave on a date; null where it gave nothing or the profile does not go by it.</summary>
    /// <param name="openedOn">The date at +08:00 on which the matter was opened.</param>
    public LawFigure? FigureInForceOn(LocalDate openedOn) => LawFigures.FirstOrNone(figure => figure.Instrument.IsInForceOn(openedOn));

    /// <summary>Whether a rule of the profile's fits where the limit's time comes from; a procedure in which one does not is not built.</summary>
    /// <remarks>An amount, a window or a day of a later month for a figure (a day of the same month may lie behind the act that starts it); a plain amount for what is stated, each thing's own or recurs; what is ahead of a start for what is before one; nothing for a date that somebody states.</remarks>
    public bool CanBeCountedBy(TimeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Kind switch
        {
            LimitKind.Figure => rule.Kind == RuleKind.Within || rule is { Kind: RuleKind.OnMonthDay, MonthsLater: > 0 },
            LimitKind.Stated or LimitKind.PerItem or LimitKind.Recurring => rule is { Kind: RuleKind.Within, Opening: null },
            LimitKind.BeforeStart => rule.Kind == RuleKind.Ahead,
            LimitKind.ByDate => false,
        };
    }

    /// <summary>The id of the procedure it belongs to.</summary>
    internal string Procedure { get; set; } = "";

    /// <summary>The figure that an instrument gives; null for none.</summary>
    internal LawFigure? FigureOf(Instrument? instrument) => instrument is null ? null : LawFigures.FirstOrNone(figure => figure.Instrument == instrument);

    /// <summary>The states in which an act can meet it.</summary>
    internal ImmutableArray<State> MetIn { get; set; } = [];

    /// <summary>The states from which it can still be met, in them or later.</summary>
    internal ImmutableArray<State> MeetableFrom { get; set; } = [];

    /// <summary>What somebody states.</summary>
    internal Func<object, TimeGiven?>? Stated { get; init; }

    /// <summary>The start that it ends at or before.</summary>
    internal Func<object, Instant?>? Start { get; init; }

    /// <summary>The date that somebody states.</summary>
    internal Func<object, LocalDate?>? Date { get; init; }

    /// <summary>What waits, each with a limit of its own.</summary>
    internal Func<object, ImmutableArray<LimitItem>>? Items { get; init; }

    /// <summary>The post whose charges wait; null where other things do.</summary>
    internal Post? ChargeOf { get; init; }

    /// <summary>The office that gives them their names.</summary>
    internal Organisation? Office { get; set; }

    /// <summary>What people call one of the things that wait.</summary>
    internal Label LabelOf(string item) => ChargeOf is { } post && Office is { } office ? office.LabelOf(post, item) : new(item, item);

    /// <summary>Whether, once an act has led to a state, nothing can meet it any more or what it was for is left behind.</summary>
    internal bool IsOverAfter(Act act, State to) => !(act.LeavesBehind ? MetIn : MeetableFrom).Contains(to);

    /// <summary>Whether the matter still waits for an item.</summary>
    internal bool Awaits(object matter, string? key)
    {
        foreach (var item in Items!(matter))
        {
            if (item.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}

/// <summary>One thing that waits under a limit that each thing has for itself.</summary>
/// <param name="Key">What tells it from the others of its limit.</param>
/// <param name="Anchor">When its time began.</param>
/// <param name="Given">The time that it is given; null for the figure of the law or the profile.</param>
internal readonly record struct LimitItem(string Key, Instant Anchor, TimeGiven? Given)
{
    /// <summary>A thing that is due by the end of a date.</summary>
    internal static LimitItem By(string key, Instant anchor, LocalDate date) => new(key, anchor, TimeGiven.Until(date));
}

/// <summary>A limit that an act starts.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Anchor">From which instant it is counted, if not from the act's own.</param>
/// <param name="When">When it is started; empty for always.</param>
internal sealed record LimitStart(TimeLimit Limit, Func<object, Instant>? Anchor, ImmutableArray<Condition> When);

/// <summary>What happened to a limit in a step.</summary>
public enum LimitTurn
{
    /// <summary>It began to run, or began anew.</summary>
    Started = 1,

    /// <summary>What it was for was done, in time or late.</summary>
    Met,

    /// <summary>It stopped because nothing can meet it any more, or the step left behind what it was for.</summary>
    Released,

    /// <summary>Its clock was stopped.</summary>
    Suspended,

    /// <summary>Its clock was started again.</summary>
    Resumed,

    /// <summary>Time was added to it.</summary>
    Extended,
}

/// <summary>A change to a running limit, as an event carries it.</summary>
/// <param name="Turn">What happened.</param>
/// <param name="Running">The limit with its anchor and due instant.</param>
public readonly record struct LimitChange(LimitTurn Turn, RunningLimit Running);
