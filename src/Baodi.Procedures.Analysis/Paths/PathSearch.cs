namespace Baodi.Procedures.Analysis;

/// <summary>Finds the fewest acts after which one is open to somebody.</summary>
internal sealed class PathSearch
{
    private readonly ProcedureMachine machine;
    private readonly Case theCase;
    private readonly Instant asked;
    private readonly PathMap map;
    private readonly PathLimits limits;
    private readonly PathRules rules;

    /// <summary>Begins a search.</summary>
    /// <param name="machine">The machine of the case's procedure, which judges where the case stands.</param>
    /// <param name="theCase">The case.</param>
    /// <param name="asked">The instant of the question, which may be before the last step.</param>
    internal PathSearch(ProcedureMachine machine, Case theCase, Instant asked)
    {
        this.machine = machine;
        this.theCase = theCase;
        this.asked = asked;
        map = new(theCase.Procedure);
        limits = new(map);
        rules = new(map, limits);
    }

    /// <summary>The earliest instant of a next step.</summary>
    private Instant At => Instant.Max(asked, theCase.LastStepAt);

    /// <summary>The way to an act.</summary>
    internal ShortestPath To(Act act)
    {
        var words = new PathWords(theCase, map, asked);
        if (act.Kind == ActKind.Opening)
        {
            return words.None(act, PathKind.None);
        }

        if (machine.IsOpen(theCase, act, by: null, asked))
        {
            return words.None(act, PathKind.Open);
        }

        var goal = map.RowOf(act);
        var start = Start();
        var within = new PathReach(map, rules, start).Acts();
        return within.Contains(goal.Place) ? new PathLook(map, rules, IsOpenHere, words, goal, start, within).Found() : words.None(act, PathKind.None);
    }

    /// <summary>Whether an act is open where the case stands, once the limits that it waits for have passed.</summary>
    private bool IsOpenHere(Act act)
    {
        var when = At;
        foreach (var limit in act.Past)
        {
            when = theCase.AllLimits.FirstDue(limit) is { } due && due >= when ? due + Duration.Epsilon : when;
        }

        return machine.IsOpen(theCase, act, by: null, when);
    }

    private PathPlace Start()
    {
        var begun = Bits.None;
        foreach (var round in theCase.Rounds)
        {
            begun |= round.Signed.IsEmpty ? Bits.None : Bits.Of(map.PlaceOf(round.Act));
        }

        // An approval passed over is neither owed nor given any more, as if it were done; what comes after it still wants it.
        var passed = map.SetOf(theCase.PassedOver.RemoveAll(one => !one.Approves));
        return new(
            map.PlaceOf(theCase.Status),
            map.SetOf(theCase.Done) | passed,
            begun,
            map.ActsThat(act => act.IsOfferedIn(theCase.Status) && Lacks(act)),
            map.Facts.Of(theCase.UntypedMatter).Frozen(),
            limits.Of(theCase, At))
        { Passed = passed };
    }

    private bool Lacks(Act act) =>
        act.AllowedValues.Any(allowed => !allowed.Offered.IsAny(theCase.UntypedMatter)) || act.Signers.Count(theCase.UntypedMatter) == 0;
}

/// <summary>A place with the act that led to it.</summary>
/// <param name="Place">The place.</param>
/// <param name="From">Where the act was done; null where the case stands.</param>
/// <param name="Row">The act.</param>
/// <param name="Before">The place before it, with what the act asked of it.</param>
/// <param name="Waited">The limit that had to pass before the act.</param>
/// <param name="Length">How many acts there were.</param>
internal sealed record Reached(PathPlace Place, Reached? From, PathRow? Row, PathPlace? Before, TimeLimit? Waited, int Length)
{
    /// <summary>The acts that may be done from here; known once the search has looked on from here.</summary>
    internal Bits Admitted { get; set; }
}
