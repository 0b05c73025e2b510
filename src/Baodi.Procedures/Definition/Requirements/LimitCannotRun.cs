namespace Baodi.Procedures.Definition;

/// <summary>A limit must be stated, and neither the command, the matter nor the profile states it.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class LimitWithoutFigure : Reason
{
    internal LimitWithoutFigure(Act act, TimeLimit limit)
        : base(act, "limit-without-figure") => Limit = limit;

    /// <summary>What is to be given a figure.</summary>
    public TimeLimit Limit { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Limit.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"“{Limit.Label.Chinese}”没有写明", $"the limit '{Limit.Label.English}' has no figure");
}

/// <summary>Counting a limit leaves the years whose calendar is published.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NoCalendar : Reason
{
    internal NoCalendar(Act act, TimeLimit limit, int year)
        : base(act, "no-calendar") =>
            (Limit, Year) = (limit, year);

    /// <summary>What was to be counted.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The year in which counting began, or of the date that was stated.</summary>
    public int Year { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Limit.Citation;

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Limit.Label.Chinese}”自{Year}年起算，超出已公布的工作日历",
        $"the limit '{Limit.Label.English}', counted from {Year}, leaves the published calendar");
}
