using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures;

/// <summary>Turns what was written down into a procedure, or tells every mistake in it.</summary>
internal sealed partial class DefinitionBuild<TState, TMatter>(
    string id,
    Profile profile,
    List<State> states,
    List<Fact> facts,
    List<TimeLimit<TMatter>> limits,
    List<IActDraft<TState, TMatter>> drafts,
    List<BarDraft<TMatter>> bars,
    List<RecusalDraft<TMatter>> recusals,
    Dictionary<Type, Form> forms,
    List<Citation> scope,
    List<ObligationDraft> obligations,
    bool keepsAttempts,
    Func<TMatter, ClassificationLevel?>? level,
    Func<Type, JsonTypeInfo> json)
    where TState : struct, Enum
    where TMatter : class
{
    private const int MostActs = 64;

    private readonly List<string> faults = [];

    internal Procedure<TState, TMatter> Build()
    {
        if (drafts.Count > MostActs)
        {
            faults.Add($"There are {drafts.Count} acts; at most {MostActs} fit in one word.");
            Throw();
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i].Act.Index = i;
        }

        foreach (var draft in drafts)
        {
            Place(draft);
        }

        foreach (var draft in drafts)
        {
            Join(draft);
        }

        Bar();
        Recuse();
        Number();
        Oblige();
        Throw();
        new DefinitionCheck<TState, TMatter>(states, limits, drafts, faults).Run();
        new DefinitionNames<TState, TMatter>(states, facts, limits, drafts, faults).Run();
        new DefinitionSense<TState, TMatter>(states, drafts, faults).Run();
        new DefinitionSeparation<TState, TMatter>(drafts, faults).Run();
        new DefinitionFiling<TState, TMatter>(drafts, faults).Run();
        Throw();
        return Assemble();
    }

    private void Throw()
    {
        if (faults.Count > 0)
        {
            throw new DefinitionException(id, [.. faults]);
        }
    }

    private Procedure<TState, TMatter> Assemble()
    {
        var acts = ImmutableArray.CreateBuilder<Act<TMatter>>(drafts.Count);
        foreach (var draft in drafts)
        {
            acts.Add(draft.Act);
        }

        var formList = ImmutableArray.CreateBuilder<Form>(forms.Count);
        foreach (var form in forms.Values)
        {
            formList.Add(form);
        }

        var owed = ImmutableArray.CreateBuilder<RecurringObligation>(obligations.Count);
        foreach (var draft in obligations)
        {
            owed.Add(draft.Build());
        }

        return new(id, profile, [.. states], acts.MoveToImmutable())
        {
            Obligations = owed.MoveToImmutable(),
            KeepsAttempts = keepsAttempts,
            MayBeClassified = level is not null,
            Level = level,
            Title = Notice.FindProcedure(id)?.Title ?? new(id, id),
            Facts = [.. facts],
            Limits = ImmutableArray<TimeLimit>.CastUp<TimeLimit<TMatter>>([.. limits]),
            Forms = formList.MoveToImmutable(),
            Scope = [.. scope],
            MatterJsonSource = () => json(typeof(TMatter)),
        };
    }

    /// <summary>States, routes, actor and form of one act.</summary>
    private void Place(IActDraft<TState, TMatter> draft)
    {
        var act = draft.Act;
        act.Form = draft.Form;
        act.Json = () => json(act.Command);
        act.From = [.. Resolve(draft.From, act.Name)];
        foreach (var state in act.From)
        {
            act.FromMask |= state.Bit;
        }

        var routes = ImmutableArray.CreateBuilder<Route<TMatter>>(draft.Routes.Count);
        foreach (var route in draft.Routes)
        {
            foreach (var to in Resolve([route.To], act.Name))
            {
                routes.Add(new(to, route.Entry, [.. route.When]));
            }
        }

        act.TypedRoutes = routes.DrainToImmutable();
        act.Routes = ImmutableArray<Route>.CastUp(act.TypedRoutes);
        act.IsOwed = act.Kind == ActKind.Duty || (act.Kind == ActKind.Round && act.Routes.IsEmpty && !draft.IsOptional);
        act.OnceMask = act.IsRepeatable ? 0 : act.Bit;
        act.LeavesMask = LeavesMaskOf(act);
        act.Meets = ImmutableArray<TimeLimit>.CastUp<TimeLimit<TMatter>>([.. draft.MeetsLimits]);
        act.Past = ImmutableArray<TimeLimit>.CastUp<TimeLimit<TMatter>>([.. draft.PastLimits]);
        act.NotPast = ImmutableArray<TimeLimit>.CastUp<TimeLimit<TMatter>>([.. draft.NotPastLimits]);
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
    private void Join(IActDraft<TState, TMatter> draft)
    {
        var act = draft.Act;
        var after = ImmutableArray.CreateBuilder<Prerequisite<TMatter>>(draft.AfterCommands.Count);
        foreach (var (command, when) in draft.AfterCommands)
        {
            var (firsts, mask) = ActsOf(act, command);
            after.Add(new(firsts, mask, [.. when]));
            if (firsts.Length == 1 && when.Length == 0)
            {
                act.AfterMask |= mask;
            }
            else
            {
                act.HasIntricateAfter = true;
            }
        }

        act.TypedAfter = after.MoveToImmutable();
        act.After = ImmutableArray<Prerequisite>.CastUp(act.TypedAfter);
        foreach (var command in draft.NotByCommands)
        {
            var (earlier, mask) = ActsOf(act, command, anywhere: true);
            act.NotBy = act.NotBy.AddRange(earlier);
            act.NotByMask |= mask;
            foreach (var other in earlier)
            {
                other.HandsAreKept = true;
            }
        }

        foreach (var command in draft.RenewedCommands)
        {
            var (renewed, mask) = ActsOf(act, command);
            act.Renews = act.Renews.AddRange(renewed);
            act.RenewMask |= mask;
        }

        foreach (var command in draft.FiledCommands)
        {
            if (forms.TryGetValue(command, out var form))
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

        var (rounds, _) = ActsOf(act, command);
        if (rounds is [Act<TMatter> { TypedRound: not null } round])
        {
            return round;
        }

        faults.Add($"{act.Name}: '{Naming.Kebab(command.Name)}' is not one round of its states.");
        return null;
    }

    /// <summary>The acts of a command: those that share a state with the act, or all where none does.</summary>
    private (ImmutableArray<Act> Acts, ulong Mask) ActsOf(Act act, Type command, bool anywhere = false)
    {
        ImmutableArray<Act> near = [];
        ImmutableArray<Act> all = [];
        var fromMask = 0UL;
        foreach (var state in act.From)
        {
            fromMask |= state.Bit;
        }

        foreach (var draft in drafts)
        {
            if (draft.Act.Command != command)
            {
                continue;
            }

            all = all.Add(draft.Act);
            foreach (var state in Resolve(draft.From, draft.Act.Name))
            {
                if ((state.Bit & fromMask) != 0)
                {
                    near = near.Add(draft.Act);
                    break;
                }
            }
        }

        if (all.IsEmpty)
        {
            faults.Add($"{act.Name}: it refers to '{Naming.Kebab(command.Name)}', which is not an act.");
        }

        var chosen = near.IsEmpty || anywhere ? all : near;
        var mask = 0UL;
        foreach (var one in chosen)
        {
            mask |= one.Bit;
        }

        return (chosen, mask);
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
            Set(limits[i], profile.SettingOf(id, limits[i].Name));
            foreach (var draft in drafts)
            {
                if (draft.MeetsLimits.Contains(limits[i]))
                {
                    limits[i].MetIn |= draft.Act.FromMask;
                    draft.Act.MeetsMask |= 1UL << i;
                }
            }

            limits[i].MeetableFrom = ThoseThatReach(limits[i].MetIn);
        }
    }

    private ulong ThoseThatReach(ulong reached)
    {
        for (var before = 0UL; before != reached;)
        {
            before = reached;
            foreach (var draft in drafts)
            {
                foreach (var route in draft.Act.TypedRoutes)
                {
                    reached |= (route.To.Bit & before) != 0 ? draft.Act.FromMask : 0;
                }
            }
        }

        return reached;
    }

    private List<State> Resolve(ReadOnlySpan<TState> named, string act)
    {
        var found = new List<State>(named.Length);
        foreach (var name in named)
        {
            var value = name;
            var ordinal = Unsafe.As<TState, int>(ref value) - 1;
            if (states.Find(state => state.Ordinal == ordinal) is { } state)
            {
                found.Add(state);
            }
            else if ($"{act}: the state '{name}' is not declared." is var fault && !faults.Contains(fault))
            {
                faults.Add(fault);
            }
        }

        return found;
    }
}
