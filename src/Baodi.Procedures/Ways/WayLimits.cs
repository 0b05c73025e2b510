using NodaTime;

namespace Baodi.Procedures;

/// <summary>What acts ask of the limits and make of them, some steps ahead, where no instant is known.</summary>
internal sealed class WayLimits<TMatter>(Case theCase, Instant at)
    where TMatter : class
{
    /// <summary>How the limits stand in the case.</summary>
    internal LimitStates Of()
    {
        var states = new LimitStates(ulong.MaxValue, 0, 0, 0);
        foreach (var running in theCase.AllLimits)
        {
            var bit = Bit(running.Limit);
            states = running.SuspendedSince is not null ? states with { Standing = states.Standing | bit }
                : running.IsPassed(at) ? states with { Passed = states.Passed | bit }
                : states with { Running = states.Running | bit };
        }

        return states with { Idle = ~states.Begun };
    }

    /// <summary>Whether the limits may be as an act asks; of those that must have passed, one that must do so first.</summary>
    internal bool Allow(in LimitStates states, Act act, out TimeLimit? waits)
    {
        waits = null;
        foreach (var limit in act.Past)
        {
            if (((states.Running | states.Passed) & Bit(limit)) == 0)
            {
                return false;
            }

            waits = (states.Passed & Bit(limit)) == 0 ? limit : waits;
        }

        foreach (var limit in act.NotPast)
        {
            if (((states.Idle | states.Running | states.Standing) & Bit(limit)) == 0)
            {
                return false;
            }
        }

        return act.Turns.IsEmpty || CanTurn(states, act);
    }

    internal LimitStates AfterPassing(in LimitStates states, TimeLimit? limit) => limit is null ? states : states.AfterPassing(Bit(limit));

    /// <summary>How the limits stand after an act.</summary>
    internal LimitStates After(in LimitStates before, Act<TMatter> act, State? led, int to)
    {
        var states = before;
        var state = led ?? theCase.Procedure.StateAt(to);
        foreach (var limit in theCase.Procedure.Limits)
        {
            var bit = Bit(limit);
            if (((act.MeetsMask >> limit.Index) & 1) != 0)
            {
                states = limit.Kind == LimitKind.PerItem ? states with { Idle = states.Idle | bit }
                    : limit.Kind == LimitKind.Recurring && !state.IsFinal && (states.Begun & bit) != 0 ? states.Started(bit, surely: false)
                    : states.Without(bit);
            }
            else if (limit.IsOverAfter(act, state))
            {
                states = states.Without(bit);
            }
        }

        foreach (var moved in act.TypedMoves)
        {
            states = (states.Begun & Bit(moved)) != 0 ? states.Started(Bit(moved), surely: false) : states;
        }

        foreach (var start in act.TypedStarts)
        {
            states = states.Started(Bit(start.Limit), surely: start.When.IsEmpty && start.Limit.Kind != LimitKind.PerItem);
        }

        foreach (var turn in act.Turns)
        {
            states = turn.Turn == LimitTurn.Suspended ? states with { Standing = states.Standing | Bit(turn.Limit) } : states.Started(Bit(turn.Limit), surely: false);
        }

        return states;
    }

    private static bool CanTurn(in LimitStates states, Act act)
    {
        foreach (var turn in act.Turns)
        {
            var fitting = turn.Turn switch
            {
                LimitTurn.Resumed => states.Standing,
                LimitTurn.Suspended => states.Running,
                _ => states.Running | states.Standing,
            };
            if ((fitting & Bit(turn.Limit)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Bit(TimeLimit limit) => 1UL << limit.Index;
}
