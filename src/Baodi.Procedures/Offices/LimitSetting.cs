namespace Baodi.Procedures.Offices;

/// <summary>What an office, or the law it goes by, says of one limit. Immutable.</summary>
public sealed record LimitSetting
{
    internal LimitSetting(string procedure, string limit)
    {
        Procedure = procedure;
        Limit = limit;
    }

    /// <summary>The id of the procedure.</summary>
    public string Procedure { get; }

    /// <summary>The name of the limit.</summary>
    public string Limit { get; }

    /// <summary>The office's own rule; null where it leaves the notice's, or leaves a figure to be stated.</summary>
    public TimeRule? Rule { get; internal init; }

    /// <summary>The figures of the law, no two in force on the same day.</summary>
    public ImmutableArray<LawFigure> LawFigures { get; internal init; } = [];

    /// <summary>How often and by how much the limit may be extended; null for no bound of the office's own.</summary>
    public ExtensionRule? Extension { get; internal init; }

    /// <summary>The limit's own schedule; null where the office's for all is its.</summary>
    public ReminderSchedule? ReminderSchedule { get; internal init; }
}
