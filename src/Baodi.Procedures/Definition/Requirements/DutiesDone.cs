namespace Baodi.Procedures.Definition;

/// <summary>What is owed in a state is done before it is left.</summary>
/// <remarks>Told before the content where every route leaves, and otherwise on the route that does.</remarks>
internal sealed class DutiesDone(Act act, ImmutableArray<Act> duties) : Requirement(act.Citation, Moments.Before | Moments.Route)
{
    public override bool IsSpecific => false;

    public override Label Label => new("应办事项已办妥", "what is owed is done");

    internal override bool HoldsBefore(Situation situation) => !act.SurelyLeaves(situation.Case!.Status) || AreDone(situation);

    internal override bool HoldsOn(Situation situation, Route? route) =>
        route?.Moves(situation.Case!.Status) != true || act.SurelyLeaves(situation.Case!.Status) || AreDone(situation);

    private bool AreDone(Situation situation)
    {
        var hold = true;
        foreach (var duty in duties)
        {
            if (duty.IsOwedIn(situation.Case!))
            {
                hold = situation.Tell(new DutyOwed(act, duty));
            }
        }

        return hold;
    }
}

/// <summary>A duty of the state is still owed.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class DutyOwed : Reason
{
    internal DutyOwed(Act act, Act duty)
        : base(act, "duty-owed") => Duty = duty;

    /// <summary>What must still be done before the state is left.</summary>
    public Act Duty { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Duty.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"“{Duty.Label.Chinese}”尚未完成", $"'{Duty.Label.English}' is still owed");
}
