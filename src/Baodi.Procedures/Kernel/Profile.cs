using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>One office: its calendar, its tables and its figures. Immutable and safe for concurrent use.</summary>
/// <remarks>A changed profile is another profile; running cases keep the one they were opened under.</remarks>
public sealed class Profile
{
    private readonly Lazy<WorkingCalendar> calendar;
    private readonly ImmutableArray<LazyDecider> deciders;

    // Null for none: a dictionary of structs is compiled anew for them, and most offices set no figure.
    private readonly ImmutableDictionary<string, TimeAllowed>? figures;

    /// <summary>Describes an office that sets no figures of its own.</summary>
    /// <param name="id">A kebab-case id; dossiers name it.</param>
    /// <param name="title">What the office or its rules are called.</param>
    /// <param name="calendar">The working days it counts by.</param>
    /// <param name="deciders">One table for each decision.</param>
    /// <exception cref="ArgumentException">The id is blank, or a decision has two tables.</exception>
    public Profile(string id, Label title, WorkingCalendar calendar, ImmutableArray<IDecider> deciders)
        : this(id, title, Present(calendar), Present(deciders), null)
    {
    }

    /// <summary>Describes an office whose calendar and tables are built when they are first asked for, so that a process builds only those it needs.</summary>
    internal Profile(string id, Label title, Func<WorkingCalendar> calendar, ImmutableArray<LazyDecider> deciders)
        : this(id, title, new Lazy<WorkingCalendar>(calendar), deciders, null)
    {
    }

    private Profile(string id, Label title, Lazy<WorkingCalendar> calendar, ImmutableArray<LazyDecider> deciders, ImmutableDictionary<string, TimeAllowed>? figures)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
        Title = title;
        this.calendar = calendar;
        this.deciders = deciders;
        this.figures = figures;
        for (var i = 0; i < deciders.Length; i++)
        {
            if (IndexOf(deciders[i].Decision) != i)
            {
                throw new ArgumentException($"The decision '{deciders[i].Decision}' has two tables.", nameof(deciders));
            }
        }
    }

    /// <summary>The kebab-case id.</summary>
    public string Id { get; }

    /// <summary>What the office or its rules are called.</summary>
    public Label Title { get; }

    /// <summary>The working days it counts by.</summary>
    public WorkingCalendar Calendar => calendar.Value;

    /// <summary>The tables.</summary>
    public ImmutableArray<IDecider> Deciders
    {
        get
        {
            var built = ImmutableArray.CreateBuilder<IDecider>(deciders.Length);
            foreach (var decider in deciders)
            {
                built.Add(decider.Table);
            }

            return built.MoveToImmutable();
        }
    }

    /// <summary>The figures that the office sets, by <c>procedure/limit</c>.</summary>
    public IReadOnlyDictionary<string, TimeAllowed> Figures => figures ?? NoFigures();

    /// <summary>The sessions of the congresses that the office knows of, in the order of their first days.</summary>
    public ImmutableArray<CongressSession> Sessions { get; private init; } = [];

    private LadderSet Ladders { get; init; } = LadderSet.Empty;

    /// <summary>The office's ladder for every limit that has none of its own; without rungs unless set.</summary>
    public Ladder Ladder => Ladders.ForAll;

    /// <summary>The same office with another id.</summary>
    public Profile Named(string id, Label title) => new(id, title, calendar, deciders, figures) { Sessions = Sessions, Ladders = Ladders };

    /// <summary>The same office that knows of one more session.</summary>
    /// <exception cref="ArgumentException">The session ends before it begins, or overlaps another of its congress.</exception>
    public Profile With(CongressSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.To < session.From)
        {
            throw new ArgumentException($"'{session.Title}' ends before it begins.", nameof(session));
        }

        var index = 0;
        foreach (var other in Sessions)
        {
            if (other.Congress == session.Congress && other.From <= session.To && session.From <= other.To)
            {
                throw new ArgumentException($"'{session.Title}' overlaps '{other.Title}'.", nameof(session));
            }

            index += other.From <= session.From ? 1 : 0;
        }

        return new(Id, Title, calendar, deciders, figures) { Sessions = Sessions.Insert(index, session), Ladders = Ladders };
    }

    /// <summary>The same office with another calendar.</summary>
    public Profile With(WorkingCalendar calendar) => new(Id, Title, Present(calendar), deciders, figures) { Sessions = Sessions, Ladders = Ladders };

    /// <summary>The same office with a table put in the place of the one for its decision, or added.</summary>
    public Profile With(IDecider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        var index = IndexOf(decider.Decision.Id);
        return new(Id, Title, calendar, index < 0 ? deciders.Add(new(decider)) : deciders.SetItem(index, new(decider)), figures) { Sessions = Sessions, Ladders = Ladders };
    }

    /// <summary>The same office with a figure of its own for a limit.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="figure">The figure; it replaces the notice's, or stands where the notice leaves one to be stated and nobody states it.</param>
    /// <exception cref="ArgumentException">The figure is the default value.</exception>
    public Profile With(string procedure, string limit, TimeAllowed figure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(procedure);
        ArgumentException.ThrowIfNullOrWhiteSpace(limit);
        return figure.IsValid
            ? new(Id, Title, calendar, deciders, (figures ?? NoFigures()).SetItem($"{procedure}/{limit}", figure)) { Sessions = Sessions, Ladders = Ladders }
            : throw new ArgumentException("A figure has an amount and a unit.", nameof(figure));
    }

    /// <summary>The same office with a ladder for every limit that has none of its own.</summary>
    public Profile With(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return new(Id, Title, calendar, deciders, figures) { Sessions = Sessions, Ladders = Ladders.With(ladder) };
    }

    /// <summary>The same office with a ladder of its own for a limit.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="ladder">The ladder; <see cref="Ladder.None"/> for no reminders of this limit.</param>
    public Profile With(string procedure, string limit, Ladder ladder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(procedure);
        ArgumentException.ThrowIfNullOrWhiteSpace(limit);
        ArgumentNullException.ThrowIfNull(ladder);
        return new(Id, Title, calendar, deciders, figures) { Sessions = Sessions, Ladders = Ladders.With(procedure, limit, ladder) };
    }

    /// <summary>The ladder of a limit: its own, or else the office's for all.</summary>
    /// <param name="procedure">The id of the procedure.</param>
    /// <param name="limit">The name of the limit.</param>
    public Ladder LadderOf(string procedure, string limit)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(limit);
        return Ladders.Of(procedure, limit);
    }

    internal TimeAllowed? Figure(string procedure, string limit) =>
        figures is not null && figures.TryGetValue($"{procedure}/{limit}", out var figure) ? figure : null;

    internal IDecider? Decider(Decision decision) =>
        IndexOf(decision.Id) is var index and >= 0 && deciders[index].Table is var table && ReferenceEquals(table.Decision, decision) ? table : null;

    /// <summary>When the time is up; the calendar is built only for a figure of working days.</summary>
    internal bool TryDue(TimeAllowed figure, Instant anchor, out Instant due) =>
        figure.TryDue(anchor, figure.Unit == TimeUnit.WorkingDays ? Calendar : null, DayCounting.Usual, out due);

    /// <summary>The last instant that is so long before a start: by the clock, or the end of the day so many days before.</summary>
    internal bool TryDueBefore(TimeAllowed ahead, Instant start, out Instant due) =>
        ahead.TryBefore(start, ahead.Unit == TimeUnit.WorkingDays ? Calendar : null, out due);

    private int IndexOf(string decision)
    {
        for (var i = 0; i < deciders.Length; i++)
        {
            if (deciders[i].Decision == decision)
            {
                return i;
            }
        }

        return -1;
    }

    private static Lazy<WorkingCalendar> Present(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(calendar);
    }

    private static ImmutableArray<LazyDecider> Present(ImmutableArray<IDecider> deciders)
    {
        if (deciders.IsDefault)
        {
            return [];
        }

        var present = ImmutableArray.CreateBuilder<LazyDecider>(deciders.Length);
        foreach (var decider in deciders)
        {
            present.Add(new(decider));
        }

        return present.MoveToImmutable();
    }

    private static ImmutableDictionary<string, TimeAllowed> NoFigures() => ImmutableDictionary.Create<string, TimeAllowed>(StringComparer.Ordinal);
}

/// <summary>A table that is built when it is first asked for. Safe for concurrent use.</summary>
internal sealed class LazyDecider
{
    private readonly Lazy<IDecider> table;

    internal LazyDecider(IDecider table)
    {
        Decision = table.Decision.Id;
        this.table = new(table);
    }

    /// <summary>Names the decision by its id, since to ask it for its vocabularies is to build them.</summary>
    internal LazyDecider(string decision, Func<IDecider> build)
    {
        Decision = decision;
        table = new(() => build() is var built && built.Decision.Id == decision
            ? built
            : throw new InvalidOperationException($"The table under '{decision}' answers '{built.Decision.Id}'."));
    }

    internal string Decision { get; }

    internal IDecider Table => table.Value;
}
