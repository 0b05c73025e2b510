namespace Baodi.Procedures.Definition;

/// <summary>A condition must hold of the matter: before the act, or once its effect is in.</summary>
internal sealed class MustHold(Act act, Condition condition, Moments moment) : Requirement(act.Citation, moment)
{
    public override Label Label => condition.Label;

    public override ImmutableArray<Fact> Facts => [condition.Fact];

    internal override string? Code => MayBeOpen ? ConditionUnmet.Kind : null;

    internal override string About => condition.Fact.Name;

    internal override Force ForceIn(ActNature nature) => IsOpened || (nature == ActNature.Records && IsJudgedAt(Moments.Before)) ? Force.Departable : Force.Firm;

    /// <summary>What must hold of the content is firm, unless the row says that it may differ.</summary>
    private bool MayBeOpen => IsJudgedAt(Moments.Before) || IsOpened;

    private bool IsOpened => act.DepartableAbout.Contains(condition.Fact.Name, StringComparer.Ordinal);

    internal override bool HoldsBefore(Situation situation) => Holds(situation, situation.Before!);

    internal override bool HoldsAfter(Situation situation) => Holds(situation, situation.After);

    private bool Holds(Situation situation, object matter) => condition.Holds(matter) || situation.Tell(new ConditionUnmet(act, condition));
}

/// <summary>A condition on the matter does not hold.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class ConditionUnmet : Reason
{
    internal const string Kind = "condition-unmet";

    internal ConditionUnmet(Act act, Condition condition)
        : base(act, Kind) => Condition = condition;

    /// <summary>What must hold.</summary>
    public Condition Condition { get; }

    /// <inheritdoc/>
    public override string? About => Condition.Fact.Name;

    /// <inheritdoc/>
    public override Label Label => new($"条件不满足：{Condition.Label.Chinese}", $"condition unmet: {Condition.Label.English}");
}
