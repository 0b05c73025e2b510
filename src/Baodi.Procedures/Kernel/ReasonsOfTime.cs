using NodaTime;

namespace Baodi.Procedures;

/// <summary>The act waits until a time limit has passed.</summary>
public sealed class LimitNotPassed : Reason
{
    internal LimitNotPassed(Act act, TimeLimit limit, Instant? due, string? item = null)
        : base(act)
    {
        Limit = limit;
        Due = due;
        Item = item;
    }

    /// <summary>What must have passed before.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it is due; null when it does not run.</summary>
    public Instant? Due { get; }

    /// <summary>The thing for which it must have passed; null where it is one for the whole case, or has passed for nothing.</summary>
    public string? Item { get; }

    /// <inheritdoc/>
    public override string Code => "limit-not-passed";

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var limit = RunningLimit.LabelOf(Limit, Item);
            return new($"“{limit.Chinese}”尚未到期", $"the limit '{limit.English}' has not passed");
        }
    }
}

/// <summary>The act is for the time before a limit, and that has passed.</summary>
public sealed class LimitAlreadyPassed : Reason
{
    internal LimitAlreadyPassed(Act act, TimeLimit limit, Instant due)
        : base(act)
    {
        Limit = limit;
        Due = due;
    }

    /// <summary>What must not have passed.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it was due.</summary>
    public Instant Due { get; }

    /// <inheritdoc/>
    public override string Code => "limit-already-passed";

    /// <inheritdoc/>
    public override Label Label => new($"“{Limit.Label.Chinese}”已到期", $"the limit '{Limit.Label.English}' has passed");
}

/// <summary>A limit must be stated, and neither the command, the matter nor the profile states it.</summary>
public sealed class LimitWithoutFigure : Reason
{
    internal LimitWithoutFigure(Act act, TimeLimit limit)
        : base(act) => Limit = limit;

    /// <summary>What is to be given a figure.</summary>
    public TimeLimit Limit { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Limit.Citation;

    /// <inheritdoc/>
    public override string Code => "limit-without-figure";

    /// <inheritdoc/>
    public override Label Label => new($"“{Limit.Label.Chinese}”没有明确期限", $"the limit '{Limit.Label.English}' has no figure");
}

/// <summary>The clock of a limit cannot be stopped, started again or given more time.</summary>
public sealed class ClockCannotTurn : Reason
{
    internal ClockCannotTurn(Act act, TimeLimit limit, string? item, ClockProblem problem, ExtensionRule? bound = null)
        : base(act)
    {
        Limit = limit;
        Item = item;
        Problem = problem;
        Bound = bound;
    }

    /// <summary>Why it cannot, with names and labels.</summary>
    public static Terms<ClockProblem> Problems { get; } = new("时限情形", "没有运行", "已经届满", "已中止", "没有中止", "超出可延长的次数或幅度", "以写明的日期为限");

    /// <summary>Whose clock it is.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The thing for which it was to be turned; null where the limit is one for the whole case.</summary>
    public string? Item { get; }

    /// <summary>What stands against it.</summary>
    public ClockProblem Problem { get; }

    /// <summary>How often and by how much it may be extended; null where that is not the matter, or nothing bounds it.</summary>
    public ExtensionRule? Bound { get; }

    /// <summary>A code for each problem, such as <c>limit-passed</c>.</summary>
    public override string Code => Problems.All[Problems.Ordinal(Problem)].Name;

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var limit = RunningLimit.LabelOf(Limit, Item);
            var problem = Problems.LabelOf(Problem);
            var bound = Bound?.Label ?? new("", "");
            return new($"“{limit.Chinese}”{problem.Chinese}{bound.Chinese}", $"{English(limit.English)}{bound.English}");
        }
    }

    private string English(string limit) => Problem switch
    {
        ClockProblem.LimitNotRunning => $"the limit '{limit}' does not run",
        ClockProblem.LimitPassed => $"the limit '{limit}' has passed",
        ClockProblem.LimitSuspended => $"the clock of the limit '{limit}' stands already",
        ClockProblem.LimitNotSuspended => $"the clock of the limit '{limit}' runs",
        ClockProblem.ExtensionTooLong => $"the limit '{limit}' cannot be extended by that much, in that unit or once more",
        ClockProblem.LimitByDate => $"the limit '{limit}' goes by a date",
    };
}

/// <summary>Counting a limit leaves the years whose calendar is published.</summary>
public sealed class NoCalendar : Reason
{
    internal NoCalendar(Act act, TimeLimit limit, int year)
        : base(act)
    {
        Limit = limit;
        Year = year;
    }

    /// <summary>What was to be counted.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The year in which counting began, or of the date that was stated.</summary>
    public int Year { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Limit.Citation;

    /// <inheritdoc/>
    public override string Code => "no-calendar";

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Limit.Label.Chinese}”自{Year}年起算，超出已公布的工作日历",
        $"the limit '{Limit.Label.English}', counted from {Year}, leaves the published calendar");
}

/// <summary>The step is earlier than the last one of the case.</summary>
public sealed class EarlierThanLast : Reason
{
    internal EarlierThanLast(Act act, Instant last)
        : base(act) => Last = last;

    /// <summary>The instant of the last step.</summary>
    public Instant Last { get; }

    /// <inheritdoc/>
    public override string Code => "earlier-than-last";

    /// <inheritdoc/>
    public override Label Label => new("时间早于上一步", "the time is earlier than that of the last step");
}
