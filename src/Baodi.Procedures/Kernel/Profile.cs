using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>One office: its calendar, its tables and its figures. Immutable and safe for concurrent use.</summary>
/// <remarks>A changed profile is another profile; running cases keep the one they were opened under.</remarks>
public sealed class Profile
{
    private readonly ImmutableArray<IDecider> deciders;
    private readonly ImmutableDictionary<string, TimeAllowed> figures;

    /// <summary>Describes an office that sets no figures of its own.</summary>
    /// <param name="id">A kebab-case id; dossiers name it.</param>
    /// <param name="title">What the office or its rules are called.</param>
    /// <param name="calendar">The working days it counts by.</param>
    /// <param name="deciders">One table for each decision.</param>
    /// <exception cref="ArgumentException">The id is blank, or a decision has two tables.</exception>
    public Profile(string id, Label title, WorkingCalendar calendar, ImmutableArray<IDecider> deciders)
        : this(id, title, calendar, deciders, ImmutableDictionary.Create<string, TimeAllowed>(StringComparer.Ordinal))
    {
    }

    private Profile(string id, Label title, WorkingCalendar calendar, ImmutableArray<IDecider> deciders, ImmutableDictionary<string, TimeAllowed> figures)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(calendar);
        Id = id;
        Title = title;
        Calendar = calendar;
        this.deciders = deciders.IsDefault ? [] : deciders;
        this.figures = figures;
        for (var i = 0; i < this.deciders.Length; i++)
        {
            if (!ReferenceEquals(Decider(this.deciders[i].Decision), this.deciders[i]))
            {
                throw new ArgumentException($"The decision '{this.deciders[i].Decision.Id}' has two tables.", nameof(deciders));
            }
        }
    }

    /// <summary>The kebab-case id.</summary>
    public string Id { get; }

    /// <summary>What the office or its rules are called.</summary>
    public Label Title { get; }

    /// <summary>The working days it counts by.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<IDecider> Deciders => deciders;

    /// <summary>The figures that the office sets, by <c>procedure/limit</c>.</summary>
    public IReadOnlyDictionary<string, TimeAllowed> Figures => figures;

    /// <summary>The same office with another id.</summary>
    public Profile Named(string id, Label title) => new(id, title, Calendar, deciders, figures);

    /// <summary>The same office with another calendar.</summary>
    public Profile With(WorkingCalendar calendar) => new(Id, Title, calendar, deciders, figures);

    /// <summary>The same office with a table put in the place of the one for its decision, or added.</summary>
    public Profile With(IDecider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        for (var i = 0; i < deciders.Length; i++)
        {
            if (ReferenceEquals(deciders[i].Decision, decider.Decision))
            {
                return new(Id, Title, Calendar, deciders.SetItem(i, decider), figures);
            }
        }

        return new(Id, Title, Calendar, deciders.Add(decider), figures);
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
            ? new(Id, Title, Calendar, deciders, figures.SetItem($"{procedure}/{limit}", figure))
            : throw new ArgumentException("A figure has an amount and a unit.", nameof(figure));
    }

    internal TimeAllowed? Figure(string procedure, string limit) =>
        figures.TryGetValue($"{procedure}/{limit}", out var figure) ? figure : null;

    internal IDecider? Decider(Decision decision)
    {
        foreach (var decider in deciders)
        {
            if (ReferenceEquals(decider.Decision, decision))
            {
                return decider;
            }
        }

        return null;
    }
}
