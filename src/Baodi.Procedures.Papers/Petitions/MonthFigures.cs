using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>The figures of petitions for one month (5.5), by dates at +08:00. Immutable.</summary>
public sealed record MonthFigures
{
    internal MonthFigures(YearMonth month, MonthFlow flow)
    {
        Month = month;
        Flow = flow;
    }

    /// <summary>The calendar month that is counted.</summary>
    public YearMonth Month { get; }

    /// <summary>All petitions.</summary>
    public MonthFlow Flow { get; }

    /// <summary>Petitions by channel; every channel has its row.</summary>
    public ImmutableArray<PetitionGroup> ByChannel { get; internal init; } = [];

    /// <summary>Petitions of other channels than those listed, each under its own name.</summary>
    public ImmutableArray<PetitionGroup> ByOtherChannel { get; internal init; } = [];

    /// <summary>Petitions by what they ask for; every kind has its row.</summary>
    public ImmutableArray<PetitionGroup> ByKind { get; internal init; } = [];

    /// <summary>Petitions by how they are brought, by how many and whether again; every form has its row.</summary>
    public ImmutableArray<PetitionGroup> ByForm { get; internal init; } = [];

    /// <summary>Petitions completed in the month by what they came to; every outcome has its row.</summary>
    public ImmutableArray<PetitionCount> ByOutcome { get; internal init; } = [];

    /// <summary>Petitions that ended otherwise in the month; every way has its row.</summary>
    public ImmutableArray<PetitionCount> ByOtherEnd { get; internal init; } = [];

    /// <summary>The departments that had something to do in the month, by their ids.</summary>
    public ImmutableArray<DepartmentFigures> Departments { get; internal init; } = [];

    /// <summary>Of the results that departments reported in the month, those within the limit, as it was lawfully moved.</summary>
    public Share ResultsInTime { get; internal init; }

    /// <summary>Of the transfers made in the month, those on the day of the instruction.</summary>
    public Share TransfersInTime { get; internal init; }

    /// <summary>Calendar days from receiving to completing, over the petitions completed in the month.</summary>
    public MeanDays DaysToComplete { get; internal init; }

    /// <summary>How many results were owed when the month ended though their limit had passed.</summary>
    public int Overdue { get; internal init; }

    /// <summary>How many situation special reports went out in the month.</summary>
    public int SituationReports { get; internal init; }

    /// <summary>How many answers petitioners were given in the month.</summary>
    public int Answers { get; internal init; }
}

/// <summary>The petitions of one channel or kind in a month. Immutable.</summary>
/// <param name="Term">The channel or kind.</param>
/// <param name="Flow">Its petitions.</param>
public sealed record PetitionGroup(Term Term, MonthFlow Flow);

/// <summary>How many petitions ended in one way in a month. Immutable.</summary>
/// <param name="Term">The outcome, or the way.</param>
/// <param name="Count">How many.</param>
public sealed record PetitionCount(Term Term, int Count);

/// <summary>What one department had to do for petitions in a month. Immutable.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Flow">What it was given to do: a petition counts again when it is transferred again or its result sent back.</param>
/// <param name="InTime">Of the results reported in the month, those within the limit, as it was lawfully moved.</param>
/// <param name="DaysToReport">Calendar days from the transfer to the result, over the results reported in the month.</param>
/// <param name="Overdue">How many results were owed when the month ended though their limit had passed.</param>
/// <param name="TimesUrged">How often it was urged in the month.</param>
public sealed record DepartmentFigures(string Department, MonthFlow Flow, Share InTime, MeanDays DaysToReport, int Overdue, int TimesUrged);
