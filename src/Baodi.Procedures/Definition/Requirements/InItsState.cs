namespace Baodi.Procedures.Definition;

/// <summary>A requirement that a departure from passes an act over.</summary>
internal interface IPassesOver
{
    Act Passed { get; }
}

/// <summary>The state offers the act. What is recorded from another all the same departs from it; what was passed over is made up without.</summary>
internal sealed class InItsState(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override bool IsSpecific => false;

    public override Label Label
    {
        get
        {
            var states = Label.Join([.. act.From.Taken(state => state.Label)], "”“", " or ");
            return new($"在“{states.Chinese}”环节办理", $"when {states.English}");
        }
    }

    internal override string Code => WrongState.Kind;

    internal override Force ForceIn(ActNature nature) => act.EvenFrom.IsEmpty ? Force.Firm : Force.Departable;

    internal override bool HoldsBefore(Situation situation) =>
        act.IsOfferedIn(situation.Case!.Status) || IsPassedOver(situation.Case)
        || situation.Tell(new WrongState(act, situation.Case.Status, act.From));

    private bool IsPassedOver(IProgress theCase)
    {
        foreach (var passed in theCase.PassedOver)
        {
            if (passed.Command == act.Command)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What is recorded from an earlier state passes over an approval or a duty that was not done.</summary>
internal sealed class PassesOver(Act act, Act passed) : Requirement(act.Citation, Moments.Before), IPassesOver
{
    public override bool IsSpecific => false;

    public override Label Label => new($"没有越过“{passed.Label.Chinese}”", $"'{passed.Label.English}' is not passed over");

    Act IPassesOver.Passed => passed;

    internal override string Code => PassedOver.Kind;

    internal override string About => passed.Name;

    internal override Force ForceIn(ActNature nature) => Force.Departable;

    internal override bool HoldsBefore(Situation situation) =>
        !act.EvenFrom.Contains(situation.Case!.Status) || situation.Case.Done.Contains(passed) || !IsWanted(situation) || situation.Tell(new PassedOver(act, passed));

    private bool IsWanted(Situation situation) =>
        passed.Guards.AllHold(situation.Before!) && passed.OwedWhen.AllHold(situation.Before!) && (passed.Round is not { } round || round.Signers.Count(situation.Before!) > 0);
}

/// <summary>An approval is not given after what it should have allowed.</summary>
internal sealed class NotPassedOver(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override bool IsSpecific => false;

    public override Label Label => new("须在所批事项办理之前作出", "given before what it allows is done");

    internal override bool HoldsBefore(Situation situation) => !IsPassedOver(situation.Case!) || situation.Tell(new PassedOver(act, act));

    /// <summary>One approval may be offered by several rows; a round of another state is another approval.</summary>
    private bool IsPassedOver(IProgress theCase)
    {
        foreach (var passed in theCase.PassedOver)
        {
            if (ReferenceEquals(passed, act) || (act.Round is null && passed.Command == act.Command))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An approval or a duty that was not done is passed over; it stays shown as missing.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class PassedOver : Reason
{
    internal const string Kind = "passed-over";

    internal PassedOver(Act act, Act missing)
        : base(act, Kind) => Missing = missing;

    /// <summary>What was not done: the act itself, where it is an approval that comes too late.</summary>
    public Act Missing { get; }

    /// <inheritdoc/>
    public override string? About => Missing.Name;

    /// <inheritdoc/>
    public override Citation? Citation => Missing.Citation;

    /// <inheritdoc/>
    public override Label Label => ReferenceEquals(Missing, Act)
        ? new($"“{Missing.Label.Chinese}”所批事项已先行办理，不再补批", $"'{Missing.Label.English}' was passed over, and is not given afterwards")
        : new($"“{Missing.Label.Chinese}”未经办理", $"'{Missing.Label.English}' was not done");
}

/// <summary>The act is not offered in the state of the case.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class WrongState : Reason
{
    internal const string Kind = "wrong-state";

    internal WrongState(Act act, State? state, ImmutableArray<State> offeredIn)
        : base(act, Kind) =>
            (State, OfferedIn) = (state, offeredIn);

    /// <summary>The state of the case; null where there is no case yet.</summary>
    public State? State { get; }

    /// <summary>The states in which the act is offered; empty for one that opens a case.</summary>
    public ImmutableArray<State> OfferedIn { get; }

    /// <inheritdoc/>
    public override bool IsDepartable => base.IsDepartable && State is not null && Act!.EvenFrom.Contains(State);

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var states = Label.Join([.. OfferedIn.Taken(state => state.Label)], "”“", " or ");
            var now = State?.Label ?? new Label("未启动", "not opened");
            return OfferedIn.IsEmpty
                ? new($"“{Act!.Label.Chinese}”只用于启动", $"'{Act.Label.English}' only opens a case")
                : new(
                    $"现为“{now.Chinese}”，“{Act!.Label.Chinese}”须在“{states.Chinese}”环节办理",
                    $"the case is {now.English}; '{Act.Label.English}' is offered when {states.English}");
        }
    }
}
