namespace Baodi.Procedures.Analysis;

/// <summary>What an act asks of a place and makes of it: what it requires and what becomes of it, where no content and only some of the matter is known.</summary>
/// <remarks>
/// Whatever can happen to a case can happen here; more may, since content is free and what is known of different facts is not held
/// together. Which acts count as done is told by the cases themselves.
/// </remarks>
internal sealed class PathRules(PathMap map, PathLimits limits)
{
    /// <summary>The place narrowed to what the act asks of it, with the limit that must pass first; null where the act is closed.</summary>
    internal PathPlace? Admit(PathPlace place, PathRow row, out TimeLimit? waits)
    {
        waits = null;
        if (!row.From.Contains(place.State) || place.Lacking.Contains(row.Place) || (place.Done.Contains(row.Place) && !row.Act.MayBeDoneAgain) || !limits.Allow(place.Limits, row.Act, out waits))
        {
            return null;
        }

        var may = place.CopyOfFacts();
        foreach (var prerequisite in row.After)
        {
            if (!prerequisite.AnyOf.Meets(place.Done - place.Passed) && !PathFacts.Refute(may, prerequisite.When, []))
            {
                return null;
            }
        }

        return PathFacts.Narrow(may, row.Guards) && (!row.SurelyLeaves.Contains(place.State) || OwesNothing(may, place.State, place.Done, place.Passed)) ? place with { Facts = may.Frozen() } : null;
    }

    /// <summary>Where an act leads that was admitted.</summary>
    /// <remarks>Nobody puts right, changes or takes back what was said in order to open something else: those lead nowhere.</remarks>
    internal void AddMoves(PathPlace place, PathRow row, TimeLimit? waited, List<PathPlace> moves)
    {
        if (row.Act.Amends)
        {
            return;
        }

        var here = place with { Lacking = row.ChangesMatter ? Bits.None : place.Lacking, Limits = limits.AfterPassing(place.Limits, waited), Idle = Bits.None };
        AddSignature(here, row, moves);
        foreach (var lead in row.LeadsFrom(here.State))
        {
            AddMove(here, row, lead, moves);
        }
    }

    /// <summary>One signature of several: it changes the matter, or lets another signer be excused.</summary>
    private void AddSignature(PathPlace here, PathRow row, List<PathPlace> moves)
    {
        if (row.Act.Round is { Mode: not RoundMode.AnyOf } && (!row.Sets.IsEmpty || IsExcusable(row)) && Effect(here.CopyOfFacts(), row) is { } signed)
        {
            moves.Add(here with { Done = here.Done - row.Renews, Begun = (here.Begun - row.Renews) | row.Bit, Facts = signed.Frozen() });
        }
    }

    private void AddMove(PathPlace here, PathRow row, PathLead lead, List<PathPlace> moves)
    {
        var may = here.CopyOfFacts();
        if (lead.Moves && !row.Act.LeavesBehind && !row.SurelyLeaves.Contains(here.State) && !OwesNothing(may, here.State, here.Done | row.Bit, here.Passed))
        {
            return;
        }

        if (Effect(may, row) is null || !PathFacts.Narrow(may, lead.When))
        {
            return;
        }

        var completed = row.Act.Round is null ? Bits.None : row.Bit;
        var done = (lead.DoneAfter(here.Done) | completed) - lead.Fresh;
        var begun = ((here.Begun - row.Renews) | completed) - lead.Fresh;
        var to = new PathPlace(lead.To, done, begun, here.Lacking, may.Frozen(), limits.After(here.Limits, row, lead)) { Passed = here.Passed & done };
        moves.Add(to);
        if (row.Excuses.Meets(begun))
        {
            moves.Add(to with { Done = done | (row.Excuses - lead.Fresh) });
        }
    }

    /// <summary>The facts after the effect, as the provisions want them; null where they cannot be so.</summary>
    private Bits[]? Effect(Bits[] may, PathRow row)
    {
        foreach (var fact in row.Sets)
        {
            may[fact] = map.Facts.Any(fact);
        }

        return PathFacts.Narrow(may, row.Makes) && PathFacts.Narrow(may, row.Provisions) ? may : null;
    }

    /// <summary>Whether no duty of a state is owed, those passed over left aside; leaves of the facts what makes it so.</summary>
    private bool OwesNothing(Bits[] may, int state, Bits done, Bits passed)
    {
        foreach (var owed in map.Owed(state, done))
        {
            var duty = map.Rows[owed];
            if (!passed.Contains(owed) && !PathFacts.Refute(may, duty.OwedWhen, duty.Guards))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsExcusable(PathRow round) => map.Rows.Any(row => row.Excuses.Meets(round.Bit));
}
