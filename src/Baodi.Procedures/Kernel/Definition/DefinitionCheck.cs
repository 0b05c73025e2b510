using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Finds the mistakes that only the whole definition shows.</summary>
internal sealed class DefinitionCheck<TMatter>(
    List<State> states, List<TimeLimit<TMatter>> limits, Act<TMatter>[] acts, List<string> faults)
    where TMatter : class
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            CheckAct(act);
            CheckRoutes(act);
        }

        CheckSameCommand();
        CheckStates();
        CheckLimits();
    }

    private void CheckAct(Act<TMatter> act)
    {
        if (act.Citation is null)
        {
            faults.Add($"{act.Name}: it stands under no clause and no reading.");
        }

        foreach (var field in act.Form.Fields)
        {
            if (field.Citation is null)
            {
                faults.Add($"{act.Name}: its field '{field.Name}' stands under no clause and no reading.");
            }
        }

        foreach (var made in act.TypedMakes)
        {
            if (!act.Sets.Contains(made.Fact))
            {
                faults.Add($"{act.Name}: it makes something of '{made.Fact.Name}', which it does not set.");
            }
        }

        CheckTurns(act);
        if (act is { TypedRound: not null, DecisionStep: not null })
        {
            faults.Add($"{act.Name}: a round asks no decision, since several sign it.");
        }

        if (act.Kind is ActKind.Step or ActKind.Opening && act.Routes.IsEmpty)
        {
            faults.Add($"{act.Name}: it leads nowhere.");
        }

        if (act.Kind is ActKind.Duty or ActKind.Option && !act.Routes.IsEmpty)
        {
            faults.Add($"{act.Name}: a duty or an option stays in its state.");
        }

        if (act is { Kind: ActKind.Duty, IsRepeatable: true, TypedGuards.IsEmpty: true, TypedOwedWhen.IsEmpty: true })
        {
            faults.Add($"{act.Name}: a repeatable duty must say when it is owed, or it is owed for ever.");
        }

        if (act.Kind == ActKind.Opening && act.SeatsAreNamed)
        {
            faults.Add($"{act.Name}: before there is a matter it can name no seats.");
        }

        if (act.Kind != ActKind.Opening && act.From.IsEmpty)
        {
            faults.Add($"{act.Name}: it is offered in no state.");
        }

        foreach (var state in act.From)
        {
            if (state.IsFinal)
            {
                faults.Add($"{act.Name}: it is offered in the final state '{state.Name}'.");
            }
        }
    }

    /// <summary>Only an amount of time can be stopped or added to, and a clock that is stopped must be started again by somebody.</summary>
    private void CheckTurns(Act<TMatter> act)
    {
        foreach (var turn in act.Turns)
        {
            if (turn.Limit.Kind is LimitKind.BeforeStart or LimitKind.ByDate or LimitKind.Recurring || turn.Limit.Rule is { Kind: RuleKind.OnMonthDay } or { Opening: not null })
            {
                faults.Add($"{act.Name}: the clock of '{turn.Limit.Name}' cannot be turned, since it goes by no amount of its own.");
            }

            if ((turn.Item is not null) != (turn.Limit.Kind == LimitKind.PerItem))
            {
                faults.Add($"{act.Name}: only the clock of a limit that each thing has for itself is turned for a thing that the command names; '{turn.Limit.Name}' does not fit.");
            }

            if (turn.Turn == LimitTurn.Suspended && !Array.Exists(acts, other => IsResumedBy(other, turn.Limit)))
            {
                faults.Add($"{act.Name}: it stops the clock of '{turn.Limit.Name}', and nothing starts it again.");
            }
        }
    }

    private static bool IsResumedBy(Act<TMatter> act, TimeLimit limit)
    {
        foreach (var turn in act.Turns)
        {
            if (turn.Turn == LimitTurn.Resumed && ReferenceEquals(turn.Limit, limit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tries every combination of the facts that routes and provisions speak of: exactly one route fits each.</summary>
    private void CheckRoutes(Act<TMatter> act)
    {
        if (act.TypedRoutes.IsEmpty)
        {
            return;
        }

        var spoken = new List<Fact>();
        foreach (var route in act.TypedRoutes)
        {
            Collect(spoken, route.Conditions);
        }

        Collect(spoken, act.TypedProvisions);
        var values = new int[spoken.Count];
        do
        {
            if (!Hold(act.TypedProvisions, spoken, values))
            {
                continue;
            }

            var fitting = Array.FindAll(act.TypedRoutes, route => Hold(route.Conditions, spoken, values));
            if (fitting.Length == 0)
            {
                faults.Add($"{act.Name}: no route fits when {Describe(spoken, values)}.");
                return;
            }

            if (fitting.Length > 1)
            {
                faults.Add($"{act.Name}: the routes to '{fitting[0].To.Name}' and '{fitting[1].To.Name}' both fit when {Describe(spoken, values)}.");
                return;
            }
        }
        while (Advance(spoken, values));
    }

    private void CheckSameCommand()
    {
        for (var i = 0; i < acts.Length; i++)
        {
            for (var j = i + 1; j < acts.Length; j++)
            {
                var (one, other) = (acts[i], acts[j]);
                if (one.Command == other.Command && ((one.FromMask & other.FromMask) != 0 || (one.From.IsEmpty && other.From.IsEmpty)))
                {
                    faults.Add($"{one.Name}: two acts of this command are offered in one state.");
                }
            }
        }
    }

    private void CheckStates()
    {
        var reached = 0UL;
        var grown = true;
        while (grown)
        {
            grown = false;
            foreach (var act in acts)
            {
                if (act.Kind != ActKind.Opening && (act.FromMask & reached) == 0)
                {
                    continue;
                }

                foreach (var route in act.Routes)
                {
                    grown |= (reached & route.To.Bit) == 0;
                    reached |= route.To.Bit;
                }
            }
        }

        foreach (var state in states)
        {
            if ((reached & state.Bit) == 0)
            {
                faults.Add($"The state '{state.Name}' cannot be reached.");
            }

            if (!state.IsFinal && !Array.Exists(acts, act => (act.FromMask & state.Bit) != 0 && Array.Exists(act.TypedRoutes, route => route.To != state)))
            {
                faults.Add($"The state '{state.Name}' is not final and nothing leaves it.");
            }
        }
    }

    private void CheckLimits()
    {
        foreach (var limit in limits)
        {
            if (limit.Citation is null)
            {
                faults.Add($"The limit '{limit.Name}' stands under no clause and no reading.");
            }

            if (!Array.Exists(acts, act => Array.Exists(act.TypedStarts, start => ReferenceEquals(start.Limit, limit))))
            {
                faults.Add($"The limit '{limit.Name}' has no anchor: no act starts it.");
            }

            if (limit.MetIn == 0)
            {
                faults.Add($"The limit '{limit.Name}' is met by no act.");
            }
        }
    }

    private static void Collect(List<Fact> spoken, Condition<TMatter>[] conditions)
    {
        foreach (var condition in conditions)
        {
            if (!spoken.Contains(condition.Fact))
            {
                spoken.Add(condition.Fact);
            }
        }
    }

    private static bool Hold(Condition<TMatter>[] conditions, List<Fact> spoken, int[] values)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Allows(values[spoken.IndexOf(condition.Fact)]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Advance(List<Fact> spoken, int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (++values[i] < spoken[i].Terms.All.Length)
            {
                return true;
            }

            values[i] = 0;
        }

        return false;
    }

    private static string Describe(List<Fact> spoken, int[] values)
    {
        var parts = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            parts[i] = $"{spoken[i].Name} is {spoken[i].Terms.All[values[i]].Name}";
        }

        return parts.Length == 0 ? "asked" : string.Join(" and ", parts);
    }
}
