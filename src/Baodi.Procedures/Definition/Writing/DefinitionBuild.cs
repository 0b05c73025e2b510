namespace Baodi.Procedures.Definition;

/// <summary>Makes of what was written down the acts of a procedure, or tells every mistake in it.</summary>
internal sealed partial class DefinitionBuild(Notice notice, string id, Profile profile, Func<object, ClassificationLevel?>? level)
{
    private readonly List<string> faults = [];

    internal required List<State> States { get; init; }

    internal required List<Fact> Facts { get; init; }

    internal required List<TimeLimit> Limits { get; init; }

    internal required List<ActBuilder> Rows { get; init; }

    internal required List<ExclusionDraft> Exclusions { get; init; }

    internal required List<RecusalDraft> Recusals { get; init; }

    internal required List<Form> Forms { get; init; }

    internal required List<ObligationDraft> Obligations { get; init; }

    /// <summary>The acts in the order of the definition.</summary>
    internal ImmutableArray<Act> Acts { get; private set; } = [];

    /// <summary>Joins the acts to each other and to what they name, and checks the whole.</summary>
    /// <exception cref="DefinitionException">The definition has a mistake.</exception>
    internal void Run()
    {
        Acts = Rows.ConvertAll(row => row.Act).ToImmutableArray();
        Rows.ForEach(Place);
        Rows.ForEach(Join);
        Exclusions.ForEach(Exclude);
        Recusals.ForEach(Recuse);
        SetLimits();
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
        foreach (var (command, when) in row.AfterCommands)
        {
            act.After = act.After.Add(new(ActsOf(act, command), when));
        }

        foreach (var command in row.NotByCommands)
        {
            var earlier = ActsOf(act, command, anywhere: true);
            act.NotBy = act.NotBy.AddRange(earlier);
            foreach (var other in earlier)
            {
                other.PerformersAreKept = true;
            }
        }

        foreach (var command in row.RenewedCommands)
        {
            act.Renews = act.Renews.AddRange(ActsOf(act, command));
        }

        foreach (var command in row.FiledCommands)
        {
            JoinFile(act, command);
        }

        JoinRounds(row);
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
        faults.AddIf(act.Excuses is { Routes.IsEmpty: false }, act, $"the round '{act.Excuses?.Name}' leads on, so nobody can be excused from it.");

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
