namespace Baodi.Procedures.Definition;

/// <summary>The clock of a limit cannot be stopped, started again or given more time.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class ClockCannotTurn : Reason
{
    private readonly TimeUnit? unit;

    internal ClockCannotTurn(Act act, TimeLimit limit, string? item, ClockProblem problem, ExtensionRule? bound = null, TimeUnit? unit = null)
        : base(act, Problems.NameOf(problem)) =>
            (Limit, Item, Problem, Bound, this.unit) = (limit, item, problem, bound, unit);

    /// <summary>Why it cannot, with names and labels.</summary>
    public static Terms<ClockProblem> Problems { get; } = new("时限情形", "没有运行", "已经届满", "已中止", "没有中止", "超出每次可延长的幅度", "以写明的日期为限", "已达可延长的次数", "不以所填的单位计算");

    /// <summary>Whose clock it is.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The thing for which it was to be turned; null where the limit is one for the whole case.</summary>
    public string? Item { get; }

    /// <summary>What stands against it.</summary>
    public ClockProblem Problem { get; }

    /// <summary>How often and by how much it may be extended; null where that is not the matter, or nothing bounds it.</summary>
    public ExtensionRule? Bound { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var limit = RunningLimit.LabelOf(Limit, Item);
            var problem = Problems.LabelOf(Problem);
            var bound = Problem == ClockProblem.ExtensionInOtherUnit ? InUnit : Bound?.Label ?? new("", "");
            return new($"“{limit.Chinese}”{problem.Chinese}{bound.Chinese}", $"{English(limit.English)}{bound.English}");
        }
    }

    private Label InUnit => unit is { } counted
        ? new($"，应以{TimeAllowed.Units.LabelOf(counted).Chinese}计", $", but in {TimeAllowed.Units.LabelOf(counted).English}")
        : new("", "");

    private string English(string limit) => Problem switch
    {
        ClockProblem.LimitNotRunning => $"the limit '{limit}' does not run",
        ClockProblem.LimitPassed => $"the limit '{limit}' has passed",
        ClockProblem.LimitSuspended => $"the clock of the limit '{limit}' stands already",
        ClockProblem.LimitNotSuspended => $"the clock of the limit '{limit}' runs",
        ClockProblem.ExtensionTooLong => $"the limit '{limit}' cannot be extended by that much",
        ClockProblem.LimitByDate => $"the limit '{limit}' goes by a date",
        ClockProblem.ExtensionTooOften => $"the limit '{limit}' has been extended as often as it may be",
        ClockProblem.ExtensionInOtherUnit => $"the limit '{limit}' is not counted in that unit",
    };
}
