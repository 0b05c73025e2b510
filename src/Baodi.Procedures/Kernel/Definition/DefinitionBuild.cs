using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures;

/// <summary>Makes of what was written down the acts of a procedure, or tells every mistake in it.</summary>
internal sealed partial class DefinitionBuild<TMatter>(
    string id,
    Profile profile,
    List<State> states,
    List<Fact> facts,
    List<TimeLimit<TMatter>> limits,
    List<DraftedAct<TMatter>> drafts,
    List<BarDraft<TMatter>> bars,
    List<RecusalDraft<TMatter>> recusals,
    List<Form> forms,
    List<ObligationDraft> obligations,
    Func<Type, JsonTypeInfo> json)
    where TMatter : class
{
    private const int MostActs = 64;

    private readonly List<string> faults = [];

    /// <summary>The acts in the order of the definition.</summary>
    internal Act<TMatter>[] Acts { get; } = new Act<TMatter>[drafts.Count];

    /// <summary>Joins the acts to each other and to what they name, and checks the whole.</summary>
    /// <exception cref="DefinitionException">The definition has a mistake.</exception>
    internal void Run()
    {
        if (drafts.Count > MostActs)
        {
            faults.Add($"There are {drafts.Count} acts; at most {MostActs} fit in one word.");
            Throw();
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            Acts[i] = drafts[i].Act;
            Acts[i].Index = i;
        }

        foreach (var draft in drafts)
        {
            Place(draft);
        }

        foreach (var draft in drafts)
        {
            Join(draft);
        }

        bars.ForEach(Bar);
        recusals.ForEach(Recuse);
        Number();
        var names = new HashSet<string>(StringComparer.Ordinal);
        obligations.ForEach(draft => Check(draft, names));
        Throw();
        new DefinitionCheck<TMatter>(states, limits, Acts, faults).Run();
        new DefinitionNames<TMatter>(states, facts, limits, Acts, faults).Run();
        new DefinitionSense<TMatter>(states, Acts, faults).Run();
        new DefinitionSeparation<TMatter>(Acts, faults).Run();
        new DefinitionFiling<TMatter>(Acts, faults).Run();
        Throw();
    }

    private void Throw()
    {
        if (faults.Count > 0)
        {
            throw new DefinitionException(id, [.. faults]);
        }
    }

    /// <summary>States and routes of one act.</summary>
    private void Place(DraftedAct<TMatter> draft)
    {
        var act = draft.Act;
        act.Json = () => json(act.Command);
        act.From = [.. Resolve(draft.From, act.Name)];
        foreach (var state in act.From)
        {
            act.FromMask |= state.Bit;
        }

        var routes = new List<Route<TMatter>>(draft.Routes.Count);
        foreach (var route in draft.Routes)
        {
            foreach (var to in Resolve([route.To], act.Name))
            {
                routes.Add(new(to, route.Entry, route.When));
            }
        }

        act.TypedRoutes = [.. routes];
        act.Routes = act.TypedRoutes.Frozen<Route>();
        act.IsOwed = act.Kind == ActKind.Duty || (act.Kind == ActKind.Round && act.Routes.IsEmpty && !draft.IsOptional);
        act.OnceMask = act.IsRepeatable ? 0 : act.Bit;
        act.LeavesMask = LeavesMaskOf(act);
        if (act.DecisionStep?.Bind(profile) == false)
        {
            faults.Add($"{act.Name}: the profile '{profile.Id}' has no table for '{act.DecisionStep.Decision.Id}'.");
        }
    }

    private static ulong LeavesMaskOf(Act<TMatter> act)
    {
        var mask = act.Routes.IsEmpty || act.Kind == ActKind.Round || act.LeavesBehind ? 0 : act.FromMask;
        foreach (var route in act.Routes)
        {
            mask &= route.Entry == RouteEntry.Afresh ? mask : ~route.To.Bit;
        }

        return mask;
    }

    /// <summary>What refers to other acts.</summary>
    private void Join(DraftedAct<TMatter> draft)
    {
        var act = draft.Act;
        var after = new List<Prerequisite<TMatter>>(draft.AfterCommands.Count);
        foreach (var (command, when) in draft.AfterCommands)
        {
            var firsts = ActsOf(act, command);
            var mask = MaskOf(firsts);
            after.Add(new(firsts, mask, when));
            if (firsts.Length == 1 && when.Length == 0)
            {
                act.AfterMask |= mask;
            }
            else
            {
                act.HasIntricateAfter = true;
            }
        }

        act.TypedAfter = [.. after];
        act.After = act.TypedAfter.Frozen<Prerequisite>();
        foreach (var command in draft.NotByCommands)
        {
            var earlier = ActsOf(act, command, anywhere: true);
            act.NotBy = act.NotBy.AddRange(earlier);
            act.NotByMask |= MaskOf(earlier);
            foreach (var other in earlier)
            {
                other.HandsAreKept = true;
            }
        }

        foreach (var command in draft.RenewedCommands)
        {
            var renewed = ActsOf(act, command);
            act.Renews = act.Renews.AddRange(renewed);
            act.RenewMask |= MaskOf(renewed);
        }

        foreach (var command in draft.FiledCommands)
        {
            if (forms.Find(form => form.Command == command) is { } form)
            {
                act.Files = act.Files.Add(form);
            }
            else
            {
                faults.Add($"{act.Name}: the procedure has no '{Naming.Kebab(command.Name)}' for its file to hold.");
            }
        }

        act.MemberOf = RoundOf(act, draft.MemberOfCommand);
        act.Excuses = RoundOf(act, draft.ExcusedCommand);
        if (act.Excuses is { Routes.IsEmpty: false })
        {
            faults.Add($"{act.Name}: the round '{act.Excuses.Name}' leads on, so nobody can be excused from it.");
        }

        if ((act.MemberOf?.TypedRound?.Signers ?? draft.Actor) is { } actor)
        {
            act.Let(actor);
        }
        else
        {
            faults.Add($"{act.Name}: it does not say who acts.");
        }
    }

    private Act<TMatter>? RoundOf(Act<TMatter> act, Type? command)
    {
        if (command is null)
        {
            return null;
        }

        if (ActsOf(act, command) is [Act<TMatter> { TypedRound: not null } round])
        {
            return round;
        }

        faults.Add($"{act.Name}: '{Naming.Kebab(command.Name)}' is not one round of its states.");
        return null;
    }

    /// <summary>The acts of a command: those that share a state with the act, or all where none does.</summary>
    private ImmutableArray<Act> ActsOf(Act<TMatter> act, Type command, bool anywhere = false)
    {
        var near = new List<Act>();
        var all = new List<Act>();
        foreach (var other in Acts)
        {
            if (other.Command == command)
            {
                all.Add(other);
                if ((other.FromMask & act.FromMask) != 0)
                {
                    near.Add(other);
                }
            }
        }

        if (all.Count == 0)
        {
            faults.Add($"{act.Name}: it refers to '{Naming.Kebab(command.Name)}', which is not an act.");
        }

        return near.Count == 0 || anywhere ? [.. all] : [.. near];
    }

    private static ulong MaskOf(ImmutableArray<Act> acts)
    {
        var mask = 0UL;
        foreach (var act in acts)
        {
            mask |= act.Bit;
        }

        return mask;
    }

    private void Number()
    {
        foreach (var setting in profile.Settings)
        {
            if (setting.Procedure == id && !limits.Exists(limit => limit.Name == setting.Limit))
            {
                faults.Add($"The profile '{profile.Id}' sets the limit '{setting.Limit}', which there is not.");
            }
        }

        for (var i = 0; i < limits.Count; i++)
        {
            limits[i].Index = i;
            limits[i].Procedure = id;
            if (profile.SettingOf(id, limits[i].Name) is { } setting)
            {
                Set(limits[i], setting);
            }

            limits[i].Counting = limits[i].Rule?.Counting ?? profile.Counting;
        }

        foreach (var act in Acts)
        {
            foreach (var limit in act.Meets)
            {
                limit.MetIn |= act.FromMask;
                act.MeetsMask |= 1UL << limit.Index;
            }
        }

        foreach (var limit in limits)
        {
            limit.MeetableFrom = ThoseThatReach(limit.MetIn);
        }
    }

    private ulong ThoseThatReach(ulong reached)
    {
        for (var before = 0UL; before != reached;)
        {
            before = reached;
            foreach (var act in Acts)
            {
                foreach (var route in act.TypedRoutes)
                {
                    reached |= (route.To.Bit & before) != 0 ? act.FromMask : 0;
                }
            }
        }

        return reached;
    }

    private List<State> Resolve(NamedState[] named, string act)
    {
        var found = new List<State>(named.Length);
        foreach (var one in named)
        {
            if (states.Find(state => state.Ordinal == one.Ordinal) is { } state)
            {
                found.Add(state);
            }
            else if ($"{act}: the state '{one.Name}' is not declared." is var fault && !faults.Contains(fault))
            {
                faults.Add(fault);
            }
        }

        return found;
    }
}
