namespace Baodi.Procedures.Definition;

/// <summary>A rule of the office answers the question that the act asks.</summary>
internal sealed class HasAnswer(Act act, Decision decision) : Requirement(act.Citation, Moments.After)
{
    public override bool IsSpecific => false;

    public override Label Label => new($"“{decision.Label.Chinese}”有适用的规定", $"a rule covers '{decision.Label.English}'");

    internal override bool HoldsAfter(Situation situation) =>
        situation.Decided is { Ordinal: not null } || situation.Tell(new NoRule(act, situation.Decided!));
}

/// <summary>The act asks a question that no rule of the office's set covers.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NoRule : Reason
{
    internal NoRule(Act act, Decided decided)
        : base(act, "no-rule") => Decided = decided;

    /// <summary>The question, with the rule that declares to have no answer where there is one.</summary>
    public Decided Decided { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Decided.Rules is [var rule, ..] ? rule.Citation : base.Citation;

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Decided.Decision.Label.Chinese}”没有适用的规定",
        $"no rule covers '{Decided.Decision.Label.English}'");
}
