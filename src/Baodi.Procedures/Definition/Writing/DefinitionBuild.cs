namespace Baodi.Procedures.Definition;

/// <summary>Makes of what was written down the acts of a procedure, or tells every mistake in it.</summary>
internal sealed partial class DefinitionBuild(Notice notice, string id, Profile profile, Func<object, ClassificationLevel?>? level)
{
    private readonly List<string> faults = [];
    private readonly HashSet<DepartureSetting> appliedDepartures = [];

    internal required List<State> States { get; init; }

    internal required List<Fact> Facts { get; init; }

    internal required List<TimeLimit> Limits { get; init; }

    internal required List<ActBuilder> Rows { get; init; }

    internal required List<ExclusionDraft> Exclusions { get; init; }

    internal required List<RecusalDraft> Recusals { get; init; }

    internal required List<GroundDraft> Grounds { get; init; }

    internal required List<Form> Forms { get; init; }

    internal required List<ObligationDraft> Obligations { get; init; }

    internal required List<ProcedureOption> Options { get; init; }

    /// <summary>The acts in the order of the definition.</summary>
    internal ImmutableArray<Act> Acts { get; private set; } = [];

    /// <summary>Joins the acts to each other and to what they name, and checks the whole.</summary>
    /// <exception cref="DefinitionException">The definition has a mistake.</exception>
    internal void Run()
    {
        Acts = Rows.ConvertAll(row => row.Act).ToImmutableArray();
        Rows.ForEach(Place);
        Rows.ForEach(Join);
        Rows.ForEach(Amend);
        Rows.ForEach(MakeUp);
        Exclusions.ForEach(Exclude);
        Recusals.ForEach(Recuse);
        Grounds.ForEach(Ground);
        SetLimits();
        CheckOptions();
        CheckObligations();
        Forms.ForEach(Check);
        Throw();
        new DefinitionCheck(States, Limits, Acts, faults).Run();
        new DefinitionNames(States, Facts, Limits, Acts, faults).Run();
        new DefinitionSense(notice, States, Acts, faults).Run();
        new DefinitionSeparation(Acts, faults).Run();
        new DefinitionFiling(Acts, faults).Run();
        Throw();
        Rows.ForEach(Require);
        CheckDepartures();
        new DefinitionRequirements(Facts, Acts, faults).Run();
        Throw();
    }

    /// <summary>Fields stand where their act stands, so content without an act would stand nowhere.</summary>
    private void Check(Form form)
    {
        faults.AddRange(form.Faults);
        faults.AddIf(!Acts.Any(act => act.Form == form), $"It speaks of the content of '{Naming.Kebab(form.Command.Name)}', which is not an act.");
    }

    private void Throw()
    {
        if (faults.Count > 0)
        {
            throw new DefinitionException(id, [.. faults]);
        }
    }

    /// <summary>States and routes of one act, and the clause of its content.</summary>
    private void Place(ActBuilder row)
    {
        var act = row.Act;
        if (act.Citation is { } citation)
        {
            act.Form.Cite(citation);
        }

        act.From = Resolve(row.From, act.Name);
        act.EvenFrom = Resolve(row.EvenFromStates, act.Name);
        faults.AddIf(!act.EvenFrom.IsEmpty && act.Nature != ActNature.Records, act, "only what is recorded is entered from states that do not offer it.");
        foreach (var (to, entry, when) in row.Routes)
        {
            act.Routes = act.Routes.AddRange(Resolve([to], act.Name).Taken(state => new Route(state, entry, when)));
        }

        act.IsOwed = act.Kind == ActKind.Duty || (act.Kind == ActKind.Round && act.Routes.IsEmpty && !row.IsOptional);
        faults.AddIf(act.Question?.Bind(profile) == false, act, $"the profile '{profile.Id}' has no table for '{act.Decision?.Id}'.");
    }

    /// <summary>What refers to other acts.</summary>
    private void Join(ActBuilder row)
    {
        var act = row.Act;
        foreach (var (command, when, isAnywhere) in row.AfterCommands)
        {
            act.After = act.After.Add(new(ActsOf(act, command, isAnywhere), when));
        }

        foreach (var command in row.NotByCommands)
        {
            var earlier = ActsOf(act, command, anywhere: true);
            act.NotBy = act.NotBy.AddRange(earlier);
            foreach (var other in earlier)
            {
                other.PerformersAreKept = true;
                other.IsJudgedByThing |= act.IsSameThingOnly;
            }
        }

        foreach (var command in row.PassedCommands)
        {
            act.PassesOver = act.PassesOver.AddRange(ActsOf(act, command, anywhere: true));
        }

        foreach (var command in row.RenewedCommands)
        {
            act.Renews = act.Renews.AddRange(ActsOf(act, command, anywhere: true));
        }

        foreach (var command in row.FiledCommands)
        {
            JoinFile(act, command);
        }

        JoinTakenBack(row);
        JoinRounds(row);
    }

    /// <summary>What is taken back leaves no duty behind, begins nothing anew and changes what that changed.</summary>
    private void JoinTakenBack(ActBuilder row)
    {
        var act = row.Act;
        if (row.TakenBackCommands.IsEmpty)
        {
            return;
        }

        act.TakesBack = ActsOf(act, row.TakenBackCommands) is var all && all.RemoveAll(taken => !LeadsBackTo(act, taken)) is { IsEmpty: false } fitting ? fitting : all;

        act.Actor ??= act.TakesBack[0].Actor;
        (act.LeavesBehind, act.IsRepeatable) = (!act.Routes.IsEmpty, true);
        act.Routes = act.Routes.Taken(route => new Route(route.To, RouteEntry.Resumed, route.When));
        act.Unseparated ??= new("只撤回本人所办", "it only takes back what the same person did");
        foreach (var taken in act.TakesBack)
        {
            taken.CanBeTakenBack = true;
            act.Sets = act.Sets.Joined(taken.Sets);
            faults.AddIf(taken.Kind == ActKind.Opening, act, $"it takes back '{taken.Name}', before which there is no case.");
            faults.AddIf(!taken.Opens.IsEmpty, act, $"it takes back '{taken.Name}', which opens cases.");
            faults.AddIf(!taken.Meets.IsEmpty, act, $"it takes back '{taken.Name}', by which limits are met.");
            faults.AddIf(taken.Form.Command.IsAssignableTo(typeof(INumbered)), act, $"it takes back '{taken.Name}', by which a number is given.");
            faults.AddIf(taken.Kind != ActKind.Opening && !LeadsBackTo(act, taken), act, $"it does not lead back to where '{taken.Name}' is done.");
        }
    }

    private static bool LeadsBackTo(Act act, Act taken) => act.Routes.IsEmpty
        ? act.From.All(taken.From.Contains)
        : act.Routes.Length == taken.From.Length && taken.From.All(state => act.Routes.Any(route => route.To == state));

    /// <summary>Whoever puts right or changes what an act said is kept out of whatever that act's hands are kept out of.</summary>
    private void Amend(ActBuilder row)
    {
        var act = row.Act;
        act.Corrects = ActsOf(act, row.CorrectedCommands);
        act.Changes = ActsOf(act, row.ChangedCommands);
        foreach (var judging in Acts.RemoveAll(other => !other.NotBy.Any(judged => act.Corrects.Contains(judged) || act.Changes.Contains(judged))))
        {
            judging.NotBy = judging.NotBy.Joined([act]);
            act.PerformersAreKept = true;
            act.IsJudgedByThing |= judging.IsSameThingOnly;
        }
    }

    /// <summary>A duty that records what happened is made up in later states, where a departure passed it over; of several of one command, by one for all.</summary>
    private void MakeUp(ActBuilder row)
    {
        var act = row.Act;
        if (act is { IsOwed: true, Nature: ActNature.Records, Round: null, Routes.IsEmpty: true })
        {
            act.MadeUpIn = Reach.StatesReachedFrom(act.From, Acts)
                .RemoveAll(state => state.IsFinal || Acts.Any(other => other.Command == act.Command && (other.IsEnteredIn(state))));
        }
    }

    /// <summary>What the office says of departures must be about something that can be departed from.</summary>
    private void CheckDepartures()
    {
        foreach (var setting in profile.Departures)
        {
            faults.AddIf(setting.Procedure == id && !appliedDepartures.Contains(setting), $"The profile '{profile.Id}' speaks of a departure from '{setting}', which there is not.");
        }
    }

    private void JoinFile(Act act, Type command)
    {
        if (Forms.Find(form => form.Command == command) is { } form)
        {
            act.Files = act.Files.Add(form);
        }
        else
        {
            faults.Add($"{act.Name}: the procedure has no '{Naming.Kebab(command.Name)}' for its file to hold.");
        }
    }

    private void JoinRounds(ActBuilder row)
    {
        var act = row.Act;
        act.MemberOf = RoundOf(act, row.MemberOfCommand);
        act.Excuses = RoundOf(act, row.ExcusedCommand);
        faults.AddIf(act.Excuses is { Routes.IsEmpty: false } && act.Routes.IsEmpty, act, $"the round '{act.Excuses?.Name}' leads on, so nobody can be excused from it by an act that does not.");

        act.Actor = act.MemberOf?.Round!.Signers ?? act.Actor;
        faults.AddIf(act.Actor is null, act, "it does not say who acts.");
    }

    private Act? RoundOf(Act act, Type? command)
    {
        if (command is null)
        {
            return null;
        }

        if (ActsOf(act, command) is [{ Round: not null } round])
        {
            return round;
        }

        faults.Add($"{act.Name}: '{Naming.Kebab(command.Name)}' is not one round of its states.");
        return null;
    }

    /// <summary>The acts of a command: those that share a state with the act, or all where none does.</summary>
    private ImmutableArray<Act> ActsOf(Act act, Type command, bool anywhere = false)
    {
        var all = Acts.RemoveAll(other => other.Command != command);
        faults.AddIf(all.IsEmpty, act, $"it refers to '{Naming.Kebab(command.Name)}', which is not an act.");

        var near = all.RemoveAll(other => !other.From.Any(act.IsOfferedIn));
        return near.IsEmpty || anywhere ? all : near;
    }

    private ImmutableArray<Act> ActsOf(Act act, ImmutableArray<Type> commands)
    {
        ImmutableArray<Act> found = [];
        foreach (var command in commands)
        {
            found = found.AddRange(ActsOf(act, command, anywhere: true));
        }

        return found;
    }

    private ImmutableArray<State> Resolve(ImmutableArray<object> named, string act)
    {
        var found = ImmutableArray.CreateBuilder<State>(named.Length);
        foreach (var one in named)
        {
            if (States.Find(state => state.Value.Equals(one)) is { } state)
            {
                found.Add(state);
            }
            else if ($"{act}: the state '{one}' is not declared." is var fault && !faults.Contains(fault))
            {
                faults.Add(fault);
            }
        }

        return found.DrainToImmutable();
    }
}
