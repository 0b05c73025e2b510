namespace Baodi.Procedures.Definition;

/// <summary>Finds what is well written and yet can never happen, or can never end.</summary>
internal sealed class DefinitionSense(Notice notice, List<State> states, ImmutableArray<Act> acts, List<string> faults)
{
    internal void Run()
    {
        CheckEnds();
        foreach (var act in acts)
        {
            CheckOpening(act);
            CheckActor(act);
            CheckConditions(act, act.Guards);
            CheckConditions(act, act.Provisions);
            CheckPrerequisites(act);
            foreach (var rule in act.Opens)
            {
                faults.AddIf(notice.FindProcedure(rule.Procedure) is null, act, $"it opens '{rule.Procedure}', which is not a procedure.");
            }
        }

        CheckCircles();
    }

    /// <summary>A case can end from wherever it can be.</summary>
    private void CheckEnds()
    {
        var ending = Reach.StatesThatReach([.. states.FindAll(state => state.IsFinal)], acts);
        foreach (var state in states)
        {
            // One that nothing leaves at all is told already.
            faults.AddIf(!ending.Contains(state) && acts.Any(act => act.IsOfferedIn(state) && act.Routes.Any(route => route.To != state)), $"From the state '{state.Name}' no final state can be reached.");
        }
    }

    private void CheckOpening(Act act)
    {
        if (act.Kind != ActKind.Opening)
        {
            return;
        }

        faults.AddIf(act.Effect is null, act, "it opens a case and does not make the matter.");
        faults.AddIf(!act.Guards.IsEmpty || !act.After.IsEmpty || !act.NotBy.IsEmpty || !act.Past.IsEmpty || !act.NotPast.IsEmpty || !act.Meets.IsEmpty || act.MemberOf is not null || act.Excuses is not null, act, "before there is a case nothing can be asked of it but its content.");
    }

    private void CheckActor(Act act)
    {
        if (act.Actor.IsNobody)
        {
            faults.Add(act.Round is null ? $"{act.Name}: it does not say who acts." : $"{act.Name}: a round without signers is never done.");
        }
    }

    private void CheckConditions(Act act, ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!IsWanted(conditions, condition.Fact))
            {
                faults.Add($"{act.Name}: it can never be done: no value of '{condition.Fact.Name}' is wanted.");
                return;
            }
        }
    }

    private void CheckPrerequisites(Act act)
    {
        foreach (var prerequisite in act.After)
        {
            if (!prerequisite.When.IsEmpty)
            {
                continue;
            }

            foreach (var state in act.From)
            {
                faults.AddIf(!prerequisite.AnyOf.Any(first => CanBeDoneBefore(first, state)), act, $"it comes after '{prerequisite.AnyOf[0].Name}', which cannot have been done in '{state.Name}'.");
            }

            if (act.IsOwed && ClosedBy(act, prerequisite) is { } fact)
            {
                faults.Add($"{act.Name}: it is owed only when '{prerequisite.AnyOf[0].Name}', which comes before it, is closed by '{fact.Name}'.");
            }
        }
    }

    /// <summary>Whether a case may come to a state after the act was done, or while it is offered there.</summary>
    private bool CanBeDoneBefore(Act first, State state) =>
        first.Kind == ActKind.Opening || Reach.StatesReachedFrom(first.From, acts).Contains(state);

    /// <summary>A fact that nothing ever changes, and whose values for the duty and for every act before it exclude each other.</summary>
    private Fact? ClosedBy(Act act, Prerequisite prerequisite)
    {
        Fact? closing = null;
        foreach (var first in prerequisite.AnyOf)
        {
            closing = null;
            foreach (var guard in first.Guards)
            {
                var isOpen = IsWanted([.. act.Guards, .. act.OwedWhen, guard], guard.Fact);
                closing = !isOpen && !acts.Any(other => other.Sets.Contains(guard.Fact)) ? guard.Fact : closing;
            }

            if (closing is null)
            {
                return null;
            }
        }

        return closing;
    }

    /// <summary>Whether some value of a fact is allowed by all of the conditions.</summary>
    private static bool IsWanted(ImmutableArray<Condition> conditions, Fact fact)
    {
        for (var ordinal = 0; ordinal < fact.Terms.All.Length; ordinal++)
        {
            if (!conditions.Any(condition => ReferenceEquals(condition.Fact, fact) && !condition.Allows(ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Acts that wait for each other are never done.</summary>
    private void CheckCircles()
    {
        ImmutableArray<Act> possible = [];
        for (var before = -1; before != possible.Length;)
        {
            before = possible.Length;
            foreach (var act in acts)
            {
                if (!possible.Contains(act) && !act.After.Any(first => first.When.IsEmpty && !first.IsDone(possible)))
                {
                    possible = possible.Add(act);
                }
            }
        }

        foreach (var act in acts)
        {
            faults.AddIf(!possible.Contains(act), act, "it comes after itself.");
        }
    }
}
