namespace Baodi.Procedures.Machines;

/// <summary>Asks whether an act is open, whatever its content will be: the requirements of the act, without firing. Used again and again by one thread at a time.</summary>
internal sealed class Asking : Situation
{
    private Case theCase = null!;
    private Officer? by;
    private Instant at;
    private List<Reason>? reasons;

    internal override IProgress Case => theCase;

    internal override Officer? By => by;

    internal override Instant At => at;

    internal override Command? Command => null;

    internal override Profile Profile => theCase.Procedure.Profile;

    internal override object After => throw new InvalidOperationException("Nothing is done yet.");

    internal override Decided? Decided => throw new InvalidOperationException("Nothing is asked yet.");

    internal override bool Tell(Reason reason)
    {
        reasons?.Add(reason);
        return false;
    }

    /// <summary>Whether nothing stands against an act that the state offers, for an officer or for anybody.</summary>
    internal bool IsOpen(Case asked, Act act, Officer? officer, Instant when)
    {
        Begin(asked, act, officer, when);
        foreach (var requirement in act.Requirements)
        {
            if (requirement.IsJudgedAt(Moments.Before) && !requirement.HoldsBefore(this))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Everything that stands against an act that the state offers.</summary>
    internal ImmutableArray<Reason> ReasonsAgainst(Case asked, Act act, Officer? officer, Instant when)
    {
        Begin(asked, act, officer, when);
        reasons = [];
        foreach (var requirement in act.Requirements)
        {
            if (requirement.IsJudgedAt(Moments.Before))
            {
                requirement.HoldsBefore(this);
            }
        }

        var told = reasons.ToImmutableArray();
        reasons = null;
        return told;
    }

    private void Begin(Case asked, Act act, Officer? officer, Instant when)
    {
        (theCase, Act, by, at) = (asked, act, officer, when);
        Clear();
    }
}
