namespace Baodi.Procedures.Definition;

/// <summary>Finds the mistakes that only the whole definition shows.</summary>
internal sealed class DefinitionCheck(
    List<State> states, List<TimeLimit> limits, ImmutableArray<Act> acts, List<string> faults)
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

    private void CheckAct(Act act)
    {
        faults.AddIf(act.Citation is null, act, "it stands under no clause and no reading.");

        foreach (var made in act.Makes)
        {
            faults.AddIf(!act.Sets.Contains(made.Fact), act, $"it makes something of '{made.Fact.Name}', which it does not set.");
        }

        CheckTurns(act);
        faults.AddIf(act is { Round: not null, Question: not null }, act, "a round asks no decision, since several sign it.");
        faults.AddIf(act.Kind is ActKind.Step or ActKind.Opening && act.Routes.IsEmpty, act, "it leads nowhere.");
        faults.AddIf(act.Kind is ActKind.Duty or ActKind.Option && !act.Routes.IsEmpty, act, "a duty or an option stays in its state.");
        faults.AddIf(act is { Kind: ActKind.Duty, IsRepeatable: true, Guards.IsEmpty: true, OwedWhen.IsEmpty: true }, act, "a repeatable duty must say when it is owed, or it is owed for ever.");
        faults.AddIf(act.Kind == ActKind.Opening && act.Actor.NeedsMatter, act, "before there is a matter it can name no seats.");
        faults.AddIf(act.Kind != ActKind.Opening && act.From.IsEmpty, act, "it is offered in no state.");

        foreach (var state in act.From)
        {
            faults.AddIf(state.IsFinal, act, $"it is offered in the final state '{state.Name}'.");
        }
    }

    /// <summary>Only an amount of time can be stopped or added to, and a clock that is stopped must be started again by somebody.</summary>
    private void CheckTurns(Act act)
    {
        foreach (var turn in act.Turns)
        {
            faults.AddIf(turn.Limit.Kind is LimitKind.BeforeStart or LimitKind.ByDate or LimitKind.Recurring || turn.Limit.Rule is { Kind: RuleKind.OnMonthDay } or { Opening: not null }, act, $"the clock of '{turn.Limit.Name}' cannot be turned, since it goes by no amount of its own.");
            faults.AddIf((turn.Item is not null) != (turn.Limit.Kind == LimitKind.PerItem), act, $"only the clock of a limit that each thing has for itself is turned for a thing that the command names; '{turn.Limit.Name}' does not fit.");
            faults.AddIf(turn.Turn == LimitTurn.Suspended && !acts.Any(other => IsResumedBy(other, turn.Limit)), act, $"it stops the clock of '{turn.Limit.Name}', and nothing starts it again.");
        }
    }

    private static bool IsResumedBy(Act act, TimeLimit limit) =>
        act.Turns.Any(turn => turn.Turn == LimitTurn.Resumed && ReferenceEquals(turn.Limit, limit));

    /// <summary>Tries every combination of the facts that routes and provisions speak of: exactly one route fits each.</summary>
    private void CheckRoutes(Act act)
    {
        if (act.Routes.IsEmpty)
        {
            return;
        }

        var spoken = new List<Fact>();
        foreach (var route in act.Routes)
        {
            Collect(spoken, route.When);
        }

        Collect(spoken, act.Provisions);
        var values = new int[spoken.Count];
        do
        {
            if (!Hold(act.Provisions, spoken, values))
            {
                continue;
            }

            var fitting = act.Routes.RemoveAll(route => !Hold(route.When, spoken, values));
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
                faults.AddIf(one.Command == other.Command && (one.From.Any(other.IsOfferedIn) || (one.From.IsEmpty && other.From.IsEmpty)), $"{one.Name}: two acts of this command are offered in one state.");
            }
        }
    }

    private void CheckStates()
    {
        ImmutableArray<State> opened = [];
        foreach (var act in acts)
        {
            opened = act.Kind == ActKind.Opening ? opened.Joined(Reach.TargetsOf(act)) : opened;
        }

        var reached = Reach.StatesReachedFrom(opened, acts);
        foreach (var state in states)
        {
            faults.AddIf(!reached.Contains(state), $"The state '{state.Name}' cannot be reached.");
            faults.AddIf(!state.IsFinal && !acts.Any(act => act.IsOfferedIn(state) && act.Routes.Any(route => route.To != state)), $"The state '{state.Name}' is not final and nothing leaves it.");
        }
    }

    private void CheckLimits()
    {
        foreach (var limit in limits)
        {
            faults.AddIf(limit.Citation is null, $"The limit '{limit.Name}' stands under no clause and no reading.");
            faults.AddIf(!acts.Any(act => act.LimitStarts.Any(start => ReferenceEquals(start.Limit, limit))), $"The limit '{limit.Name}' has no anchor: no act starts it.");
            faults.AddIf(limit.MetIn.IsEmpty, $"The limit '{limit.Name}' is met by no act.");
        }
    }

    private static void Collect(List<Fact> spoken, ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!spoken.Contains(condition.Fact))
            {
                spoken.Add(condition.Fact);
            }
        }
    }

    private static bool Hold(ImmutableArray<Condition> conditions, List<Fact> spoken, int[] values)
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
