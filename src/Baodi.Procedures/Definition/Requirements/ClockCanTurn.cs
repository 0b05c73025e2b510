namespace Baodi.Procedures.Definition;

/// <summary>The clocks that the act turns can be turned: those of its limits that the case has.</summary>
internal sealed class ClockCanTurn(Act act) : Requirement(act.Citation, Moments.Before | Moments.Named)
{
    public override Label Label
    {
        get
        {
            var limits = Label.Join([.. act.Turns.Taken(turn => turn.Limit.Label)], "”或“", "' or '");
            return new($"“{limits.Chinese}”的时限可作此项变更", $"the clock of '{limits.English}' can be turned so");
        }
    }

    internal override Moments OfForm => Moments.Before | Moments.Named;

    internal override bool HoldsBefore(Situation situation) => HasAny(situation) || situation.Tell(act.Turns[0].NothingToTurn(situation));

    /// <summary>Of several clocks those are turned that can be. Where there is none at all, that was told already.</summary>
    private protected override bool HoldsOfContent(Situation situation, Command command)
    {
        var hold = true;
        foreach (var turn in HasAny(situation) ? act.Turns : [])
        {
            var isPassedOver = act.Turns.Length > 1 && !turn.HasSomething(situation);
            if (!isPassedOver && turn.ReasonAgainst(situation, command) is { } reason)
            {
                hold = situation.Tell(reason);
            }
        }

        return hold;
    }

    private bool HasAny(Situation situation)
    {
        foreach (var turn in act.Turns)
        {
            if (turn.HasSomething(situation))
            {
                return true;
            }
        }

        return false;
    }
}
