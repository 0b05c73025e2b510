namespace Baodi.Procedures.Definition;

/// <summary>What is owed in a state is done before it is left.</summary>
/// <remarks>Told before the content where every route leaves, and otherwise on the route that does.</remarks>
internal sealed class DutyDone(Act act, Act duty) : Requirement(act.Citation, Moments.Before | Moments.Route), IPassesOver
{
    public override bool IsSpecific => false;

    public override bool IsOfDuty => true;

    public override Label Label => new($"应办的“{duty.Label.Chinese}”已经办妥", $"'{duty.Label.English}' is done first, if owed");

    Act IPassesOver.Passed => duty;

    internal override string Code => DutyOwed.Kind;

    internal override string About => duty.Name;

    internal override Force ForceIn(ActNature nature) => nature == ActNature.Records || !duty.Approves ? Force.Departable : Force.Firm;

    internal override bool HoldsBefore(Situation situation) => !act.SurelyLeaves(situation.Case!.Status) || IsDone(situation);

    internal override bool HoldsOn(Situation situation, Route? route) =>
        route?.Moves(situation.Case!.Status) != true || act.SurelyLeaves(situation.Case!.Status) || IsDone(situation);

    private bool IsDone(Situation situation) => !duty.IsOwedIn(situation.Case!) || situation.Tell(new DutyOwed(act, duty));
}

/// <summary>A duty of the state is still owed.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class DutyOwed : Reason
{
    internal const string Kind = "duty-owed";

    internal DutyOwed(Act act, Act duty)
        : base(act, Kind) => Duty = duty;

    /// <summary>What must still be done before the state is left.</summary>
    public Act Duty { get; }

    /// <inheritdoc/>
    public override string? About => Duty.Name;

    /// <inheritdoc/>
    public override Citation? Citation => Duty.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"“{Duty.Label.Chinese}”尚未完成", $"'{Duty.Label.English}' is still owed");
}
