using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>What of a procedure bears on an act while a case is in one state, and in those it can still come to: what it comes after, whatever changes a fact that is asked for before one of these, renews one or excuses from its round, and so on; on the way to it, rounds that lead on and the facts that decide where steps lead.</summary>
internal sealed class Bearing
{
    internal Bearing(Procedure procedure, ImmutableArray<Act> goals, State state)
    {
        var toCome = ToCome(procedure, state);
        var acts = procedure.Acts.Where(act => toCome.Any(act.IsEnteredIn) && (goals.Contains(act) || act is { Round: not null, Routes.IsEmpty: false })).ToHashSet();
        var facts = procedure.Acts.Where(act => !act.Routes.IsEmpty).SelectMany(AskedBefore).Select(condition => condition.Fact).ToHashSet();
        for (var known = -1; known != acts.Count + facts.Count;)
        {
            known = acts.Count + facts.Count;
            acts.UnionWith([.. acts.SelectMany(act => act.After.SelectMany(first => first.AnyOf).Concat(act.SignedRound is { } round ? [round] : []))]);
            facts.UnionWith(acts.SelectMany(AskedBefore).Select(condition => condition.Fact));
            acts.UnionWith(procedure.Acts.Where(act => act.Kind != ActKind.Opening && Changes(act, acts, facts)));
        }

        Acts = [.. procedure.Acts.Where(acts.Contains)];
        Facts = [.. procedure.Facts.Where(facts.Contains)];
        AllFacts = [.. procedure.Facts.Where(fact => facts.Contains(fact) || acts.Any(act => AskedAfter(act).Any(condition => condition.Fact == fact)))];
    }

    internal ImmutableArray<Act> Acts { get; }

    /// <summary>Whether an act can help: it bears on the goal, or names a post, as out of reach or as standing in.</summary>
    internal bool IsHelpedBy(Act act) => Acts.Contains(act) || act.Form.Fields.Any(field => FieldValues.TypeOf(act, field) is var type && (type == typeof(Seat) || type == typeof(Post)));

    /// <summary>Those that are asked for before an act is done; what is asked only of its outcome and changed by it is as its content makes it.</summary>
    internal ImmutableArray<Fact> Facts { get; }

    /// <summary>These, and those that are asked of an outcome.</summary>
    internal ImmutableArray<Fact> AllFacts { get; }

    internal static IEnumerable<Condition> ConditionsOf(Act act) => [.. act.Guards, .. act.OwedWhen, .. act.After.SelectMany(first => first.When), .. AskedAfter(act)];

    /// <summary>Of the outcome as well, what the act does not change itself.</summary>
    private static IEnumerable<Condition> AskedBefore(Act act) =>
        [.. act.Guards, .. act.OwedWhen, .. act.After.SelectMany(first => first.When), .. AskedAfter(act).Where(condition => !act.Sets.Contains(condition.Fact))];

    private static IEnumerable<Condition> AskedAfter(Act act) => [.. act.Provisions, .. act.Routes.SelectMany(route => route.When)];

    /// <summary>The state and those that a case can still come to from there: what is settled now may be asked for in any of them.</summary>
    private static HashSet<State> ToCome(Procedure procedure, State state)
    {
        var toCome = new HashSet<State> { state };
        for (var known = 0; known != toCome.Count;)
        {
            known = toCome.Count;
            toCome.UnionWith([.. procedure.Acts.Where(act => toCome.Any(act.IsEnteredIn)).SelectMany(act => act.Routes).Select(route => route.To)]);
        }

        return toCome;
    }

    private static bool Changes(Act act, HashSet<Act> acts, HashSet<Fact> facts) =>
        act.Sets.Any(facts.Contains) || act.Renews.Any(acts.Contains) || (act.Excuses is { } round && acts.Contains(round));
}
