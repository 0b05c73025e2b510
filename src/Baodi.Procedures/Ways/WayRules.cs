using System.Collections.Immutable;
using System.Numerics;

namespace Baodi.Procedures;

/// <summary>What an act asks of a place and makes of it: admission and folding, where no content and only some of the matter is known.</summary>
/// <remarks>
/// Whatever can happen to a case can happen here; more may, since content is free and what is known of different facts is not held
/// together. Which acts count as done is told by the rules of the kernel itself.
/// </remarks>
internal sealed class WayRules<TMatter>(Act<TMatter>[] acts, DoneRules doneRules, WayFacts<TMatter> facts, WayLimits<TMatter> limits)
    where TMatter : class
{
    /// <summary>The place narrowed to what the act asks of it, with the limit that must pass first; null where the act is closed.</summary>
    internal WayPlace? Admit(WayPlace place, Act<TMatter> act, out TimeLimit? waits)
    {
        waits = null;
        if (((act.FromMask >> place.State) & 1) == 0 || (act.OnceMask & place.Done) != 0 || (act.Bit & place.Lacking) != 0 || !limits.Allow(place.Limits, act, out waits))
        {
            return null;
        }

        var may = place.CopyOfFacts();
        foreach (var prerequisite in act.TypedAfter)
        {
            if (!prerequisite.IsDone(place.Done) && !facts.Refute(may, prerequisite.Conditions, []))
            {
                return null;
            }
        }

        return facts.Narrow(may, act.TypedGuards) && (((act.LeavesMask >> place.State) & 1) == 0 || OwesNothing(may, place.State, place.Done)) ? place.With(may) : null;
    }

    /// <summary>Where an act leads that was admitted.</summary>
    internal void AddMoves(WayPlace place, Act<TMatter> act, TimeLimit? waited, List<WayPlace> moves)
    {
        var from = new WayPlace(place.State, place.Done, place.Begun, place.Lacking & ~Supplied(act), place.CopyOfFacts(), limits.AfterPassing(place.Limits, waited));
        if (act.TypedRound is { } round)
        {
            // One signature of several: it changes the matter, or lets another signer be excused.
            if (round.Mode != RoundMode.AnyOf && (!act.Sets.IsEmpty || IsExcusable(act)) && Effect(from.CopyOfFacts(), act) is { } signed)
            {
                moves.Add(new(from.State, from.Done & ~act.RenewMask, (from.Begun & ~act.RenewMask) | act.Bit, from.Lacking, signed, from.Limits));
            }
        }

        foreach (var route in act.TypedRoutes)
        {
            AddMove(from, act, route, moves);
        }

        if (act.TypedRoutes.IsEmpty)
        {
            AddMove(from, act, null, moves);
        }
    }

    private void AddMove(WayPlace from, Act<TMatter> act, Route<TMatter>? route, List<WayPlace> moves)
    {
        var to = route?.To.Ordinal ?? from.State;
        var leaves = route is not null && (route.Entry == RouteEntry.Afresh || to != from.State);
        var may = from.CopyOfFacts();
        if (leaves && !act.LeavesBehind && ((act.LeavesMask >> from.State) & 1) == 0 && !OwesNothing(may, from.State, from.Done | act.Bit))
        {
            return;
        }

        if (Effect(may, act) is null || (route is not null && !facts.Narrow(may, route.Conditions)))
        {
            return;
        }

        var fresh = leaves && route!.Entry != RouteEntry.Resumed ? doneRules.Fresh(from.State, to) : 0;
        var completed = act.TypedRound is null ? 0 : act.Bit;
        var done = (doneRules.After(from.Done, act, from.State, to) | completed) & ~fresh;
        var begun = ((from.Begun & ~act.RenewMask) | completed) & ~fresh;
        var running = limits.After(from.Limits, act, route?.To, to);
        moves.Add(new(to, done, begun, from.Lacking, may, running));
        if (act.Excuses is { } excused && (begun & excused.Bit) != 0)
        {
            moves.Add(new(to, done | (excused.Bit & ~fresh), begun, from.Lacking, may, running));
        }
    }

    /// <summary>The facts after the effect, as the provisions want them; null where they cannot be so.</summary>
    private ulong[]? Effect(ulong[] may, Act<TMatter> act)
    {
        foreach (var fact in act.Sets)
        {
            may[facts.PlaceOf(fact)] = facts.Any(facts.PlaceOf(fact));
        }

        return facts.Narrow(may, act.TypedMakes) && facts.Narrow(may, act.TypedProvisions) ? may : null;
    }

    /// <summary>Whether no duty of a state is owed; leaves of the facts what makes it so.</summary>
    private bool OwesNothing(ulong[] may, int state, ulong done)
    {
        for (var owed = doneRules.Owed(state, done); owed != 0; owed &= owed - 1)
        {
            var duty = acts[BitOperations.TrailingZeroCount(owed)];
            if (!facts.Refute(may, duty.TypedOwedWhen, duty.TypedGuards))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsExcusable(Act round)
    {
        foreach (var act in acts)
        {
            if (ReferenceEquals(act.Excuses, round))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The acts for which somebody or something may be named after an act.</summary>
    internal static ulong Supplied(Act<TMatter> act) => act.ChangesMatter ? ulong.MaxValue : 0;
}
