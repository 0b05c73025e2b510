namespace Baodi.Procedures.Definition;

/// <summary>A step is taken back by who took it, and before anybody has acted on it.</summary>
internal sealed class TookLastStep(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override Label Label => new("上一步为本人所办，此后无人办理", "the last step was one's own");

    internal override bool HoldsBefore(Situation situation) =>
        (situation.Case!.LastTaken is { } taken && act.TakesBack.Contains(taken.Act) && (situation.By is not { } by || by.Id == taken.By)) || situation.Tell(new NotLastStep(act));
}

/// <summary>The last step of the case is another than the one to be taken back, or somebody else's.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NotLastStep : Reason
{
    internal const string Kind = "not-last-step";

    internal NotLastStep(Act act)
        : base(act, Kind)
    {
    }

    /// <inheritdoc/>
    public override Label Label => new("上一步不是本人所办的此事项，不能撤回", "the last step is not one's own act of this kind, and is not taken back");
}
