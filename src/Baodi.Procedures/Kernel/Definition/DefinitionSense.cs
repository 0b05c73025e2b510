using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Finds what is well written and yet can never happen, or can never end.</summary>
internal sealed class DefinitionSense<TMatter>(List<State> states, Act<TMatter>[] acts, List<string> faults)
    where TMatter : class
{
    internal void Run()
    {
        CheckEnds();
        foreach (var act in acts)
        {
            CheckOpening(act);
            CheckActor(act);
            CheckConditions(act, act.TypedGuards);
            CheckConditions(act, act.TypedProvisions);
            CheckPrerequisites(act);
            foreach (var rule in act.TypedOpens)
            {
                if (Notice.FindProcedure(rule.Procedure) is null)
                {
                    faults.Add($"{act.Name}: it opens '{rule.Procedure}', which is not a procedure.");
                }
            }
        }

        CheckCircles();
    }

    /// <summary>A case can end from wherever it can be.</summary>
    private void CheckEnds()
    {
        var ending = 0UL;
        foreach (var state in states)
        {
            ending |= state.IsFinal ? state.Bit : 0;
        }

        for (var before = 0UL; before != ending;)
        {
            before = ending;
            foreach (var act in acts)
            {
                foreach (var route in act.TypedRoutes)
                {
                    ending |= (route.To.Bit & before) != 0 ? act.FromMask : 0;
                }
            }
        }

        foreach (var state in states)
        {
            // One that nothing leaves at all is told already.
            if ((ending & state.Bit) == 0 && Array.Exists(acts, act => (act.FromMask & state.Bit) != 0 && Array.Exists(act.TypedRoutes, route => route.To != state)))
            {
                faults.Add($"From the state '{state.Name}' no final state can be reached.");
            }
        }
    }

    private void CheckOpening(Act<TMatter> act)
    {
        if (act.Kind != ActKind.Opening)
        {
            return;
        }

        if (!act.MakesMatter)
        {
            faults.Add($"{act.Name}: it opens a case and does not make the matter.");
        }

        if (!act.TypedGuards.IsEmpty || !act.TypedAfter.IsEmpty || !act.NotBy.IsEmpty || !act.Past.IsEmpty || !act.NotPast.IsEmpty || !act.Meets.IsEmpty || act.MemberOf is not null || act.Excuses is not null)
        {
            faults.Add($"{act.Name}: before there is a case nothing can be asked of it but its content.");
        }
    }

    private void CheckActor(Act<TMatter> act)
    {
        if (act.Actor.IsNobody)
        {
            faults.Add(act.TypedRound is null ? $"{act.Name}: it does not say who acts." : $"{act.Name}: a round without signers is never done.");
        }
    }

    private void CheckConditions(Act act, Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            if (Wanted(conditions, condition.Fact) == 0)
            {
                faults.Add($"{act.Name}: it can never be done: no value of '{condition.Fact.Name}' is wanted.");
                return;
            }
        }
    }

    private void CheckPrerequisites(Act<TMatter> act)
    {
        foreach (var prerequisite in act.TypedAfter)
        {
            if (!prerequisite.Conditions.IsEmpty)
            {
                continue;
            }

            foreach (var state in act.From)
            {
                if (!prerequisite.AnyOf.Any(first => CanBeDoneBefore(first, state)))
                {
                    faults.Add($"{act.Name}: it comes after '{prerequisite.AnyOf[0].Name}', which cannot have been done in '{state.Name}'.");
                }
            }

            if (act.IsOwed && ClosedBy(act, prerequisite) is { } fact)
            {
                faults.Add($"{act.Name}: it is owed only when '{prerequisite.AnyOf[0].Name}', which comes before it, is closed by '{fact.Name}'.");
            }
        }
    }

    /// <summary>Whether a case may come to a state after the act was done, or while it is offered there.</summary>
    private bool CanBeDoneBefore(Act first, State state)
    {
        var reached = first.Kind == ActKind.Opening ? ulong.MaxValue : first.FromMask;
        for (var before = 0UL; before != reached;)
        {
            before = reached;
            foreach (var act in acts)
            {
                foreach (var route in act.TypedRoutes)
                {
                    reached |= (act.FromMask & before) != 0 ? route.To.Bit : 0;
                }
            }
        }

        return (reached & state.Bit) != 0;
    }

    /// <summary>A fact that nothing ever changes, and whose values for the duty and for every act before it exclude each other.</summary>
    private Fact? ClosedBy(Act<TMatter> act, Prerequisite<TMatter> prerequisite)
    {
        Fact? closing = null;
        foreach (var first in prerequisite.AnyOf)
        {
            closing = null;
            foreach (var guard in ((Act<TMatter>)first).TypedGuards)
            {
                var wanted = Wanted([.. act.TypedGuards, .. act.TypedOwedWhen], guard.Fact);
                closing = (wanted & guard.Allowed) == 0 && !Array.Exists(acts, other => other.Sets.Contains(guard.Fact)) ? guard.Fact : closing;
            }

            if (closing is null)
            {
                return null;
            }
        }

        return closing;
    }

    /// <summary>The values of a fact that all of the conditions allow.</summary>
    private static ulong Wanted(Condition<TMatter>[] conditions, Fact fact)
    {
        var wanted = ulong.MaxValue;
        foreach (var condition in conditions)
        {
            wanted &= ReferenceEquals(condition.Fact, fact) ? condition.Allowed : ulong.MaxValue;
        }

        return wanted;
    }

    /// <summary>Acts that wait for each other are never done.</summary>
    private void CheckCircles()
    {
        var possible = 0UL;
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var act in acts)
            {
                if ((possible & act.Bit) == 0 && Array.TrueForAll(act.TypedAfter, first => !first.Conditions.IsEmpty || first.IsDone(possible)))
                {
                    possible |= act.Bit;
                    grown = true;
                }
            }
        }

        foreach (var act in acts)
        {
            if ((possible & act.Bit) == 0)
            {
                faults.Add($"{act.Name}: it comes after itself.");
            }
        }
    }
}
