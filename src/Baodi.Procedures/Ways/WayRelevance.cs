using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Finds the acts that can have to do with whether another one opens; a search leaves the rest aside.</summary>
internal sealed class WayRelevance<TMatter>(Act<TMatter>[] acts, WayFacts<TMatter> facts, WayPlace start, ulong within)
    where TMatter : class
{
    private readonly bool[] spokenOf = new bool[facts.Count];
    private ulong limitsAsked;
    private ulong wanted;
    private ulong lacking;

    /// <summary>The acts that have to do with one act and with those that lead towards it.</summary>
    internal ulong Of(Act<TMatter> goal, ulong leading)
    {
        var found = goal.Bit | leading;
        foreach (var act in acts)
        {
            found |= act.IsOwed ? act.Bit : 0;
        }

        found &= within;

        for (var before = 0UL; before != found;)
        {
            before = found;
            foreach (var act in acts)
            {
                if ((found & act.Bit) != 0)
                {
                    Ask(act);
                }
            }

            found |= wanted & within;
            foreach (var act in acts)
            {
                found |= (found & act.Bit) == 0 && HasToDoWith(act, found) ? act.Bit & within : 0;
            }
        }

        return found;
    }

    /// <summary>Those of the relevant acts that do nothing but be done, so that it never matters how early.</summary>
    /// <remarks>Asked after <see cref="Of"/>, which finds the limits that count.</remarks>
    internal ulong Plain(ulong relevant)
    {
        var plain = 0UL;
        foreach (var act in acts)
        {
            var isPlain = act.Sets.IsEmpty && act.TypedRoutes.IsEmpty && act.RenewMask == 0 && act.Excuses is null && act.Past.IsEmpty
                && (WayRules<TMatter>.Supplied(act) & lacking) == 0 && !Touches(act);
            plain |= isPlain ? relevant & act.Bit : 0;
        }

        return plain;
    }

    private void Ask(Act<TMatter> act)
    {
        Speak(act.TypedGuards);
        Speak(act.TypedProvisions);
        Speak(act.TypedOwedWhen);
        foreach (var route in act.TypedRoutes)
        {
            Speak(route.Conditions);
        }

        foreach (var prerequisite in act.TypedAfter)
        {
            Speak(prerequisite.Conditions);
            foreach (var first in prerequisite.AnyOf)
            {
                wanted |= first.Bit;
            }
        }

        foreach (var limit in act.Past)
        {
            limitsAsked |= 1UL << limit.Index;
        }

        foreach (var limit in act.NotPast)
        {
            limitsAsked |= 1UL << limit.Index;
        }

        foreach (var turn in act.Turns)
        {
            limitsAsked |= 1UL << turn.Limit.Index;
        }

        lacking |= act.Bit & start.Lacking;
    }

    private void Speak(Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            spokenOf[facts.PlaceOf(condition.Fact)] = true;
        }
    }

    private bool HasToDoWith(Act<TMatter> act, ulong found)
    {
        foreach (var fact in act.Sets)
        {
            if (spokenOf[facts.PlaceOf(fact)])
            {
                return true;
            }
        }

        return (act.RenewMask & found) != 0
            || (act.Excuses is { } excused && (excused.Bit & found) != 0)
            || (WayRules<TMatter>.Supplied(act) & lacking) != 0
            || Touches(act);
    }

    private bool Touches(Act<TMatter> act)
    {
        var touched = act.MeetsMask;
        foreach (var started in act.TypedStarts)
        {
            touched |= 1UL << started.Limit.Index;
        }

        foreach (var moved in act.TypedMoves)
        {
            touched |= 1UL << moved.Index;
        }

        foreach (var turn in act.Turns)
        {
            touched |= 1UL << turn.Limit.Index;
        }

        return (touched & limitsAsked) != 0;
    }
}
