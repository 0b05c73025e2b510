namespace Baodi.Procedures.Analysis;

/// <summary>What acts ask of the limits and make of them, some steps ahead, where no instant is known.</summary>
internal sealed class PathLimits(PathMap map)
{
    /// <summary>How the limits stand in a case.</summary>
    internal LimitStates Of(Case theCase, Instant at)
    {
        var states = new LimitStates(map.Limits, Bits.None, Bits.None, Bits.None);
        foreach (var running in theCase.AllLimits)
        {
            var bit = Bit(running.Limit);
            states = running.SuspendedSince is not null ? states with { Standing = states.Standing | bit }
                : running.IsPassed(at) ? states with { Passed = states.Passed | bit }
                : states with { Running = states.Running | bit };
        }

        return states with { Idle = map.Limits - states.Begun };
    }

    /// <summary>Whether the limits may be as an act asks; of those that must have passed, one that must do so first.</summary>
    internal bool Allow(in LimitStates states, Act act, out TimeLimit? waits)
    {
        waits = null;
        foreach (var limit in act.Past)
        {
            if (!(states.Running | states.Passed).Meets(Bit(limit)))
            {
                return false;
            }

            waits = states.Passed.Meets(Bit(limit)) ? waits : limit;
        }

        foreach (var limit in act.NotPast)
        {
            if (!(states.Idle | states.Running | states.Standing).Meets(Bit(limit)))
            {
                return false;
            }
        }

        return act.Turns.IsEmpty || CanTurn(states, act);
    }

    internal LimitStates AfterPassing(in LimitStates states, TimeLimit? limit) => limit is null ? states : states.AfterPassing(Bit(limit));

    /// <summary>How the limits stand after an act.</summary>
    internal LimitStates After(in LimitStates before, PathRow row, PathLead lead)
    {
        var states = Ended(before, row, lead);
        foreach (var moved in row.Act.Moves)
        {
            states = states.Begun.Meets(Bit(moved)) ? states.Started(Bit(moved), surely: false) : states;
        }

        foreach (var start in row.Act.LimitStarts)
        {
            states = states.Started(Bit(start.Limit), surely: start.When.IsEmpty && start.Limit is { MayBeNone: false, Kind: not LimitKind.PerItem });
        }

        foreach (var turn in row.Act.Turns)
        {
            states = turn.Turn == LimitTurn.Suspended ? states with { Standing = states.Standing | Bit(turn.Limit) } : states.Started(Bit(turn.Limit), surely: false);
        }

        return states;
    }

    /// <summary>How they stand once those that an act meets or leaves behind are over.</summary>
    private LimitStates Ended(in LimitStates before, PathRow row, PathLead lead)
    {
        var states = before.Without(lead.Over - row.Meets);
        foreach (var limit in row.Act.Meets)
        {
            var bit = Bit(limit);
            states = limit.Kind == LimitKind.PerItem ? states with { Idle = states.Idle | bit }
                : limit.Kind == LimitKind.Recurring && !lead.IsFinal && states.Begun.Meets(bit) ? states.Started(bit, surely: false)
                : states.Without(bit);
        }

        return states;
    }

    private bool CanTurn(in LimitStates states, Act act)
    {
        foreach (var turn in act.Turns)
        {
            var fitting = turn.Turn switch
            {
                LimitTurn.Resumed => states.Standing,
                LimitTurn.Suspended => states.Running,
                _ => states.Running | states.Standing,
            };
            if (fitting.Meets(Bit(turn.Limit)))
            {
                return true;
            }
        }

        return false;
    }

    private Bits Bit(TimeLimit limit) => Bits.Of(map.PlaceOf(limit));
}
