using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>One thing of a procedure that walks come past.</summary>
/// <param name="Act">The act at which it is seen.</param>
/// <param name="State">A state in which it may be seen; null for an opening.</param>
internal abstract record Sight(Act Act, State? State)
{
    /// <summary>Why it cannot be seen by its nature; null where it must be.</summary>
    internal abstract string? WhyNever { get; }

    /// <summary>Each line of Stateless's description as taken, and each requirement of each act as holding and as failing.</summary>
    internal static IEnumerable<Sight> AllOf(Office office, Procedure procedure) =>
        MachineMap.Of(office, procedure).Edges.Select(edge => LineTaken.Of(procedure, edge)).Where(line => !line.IsMadeUp).Concat<Sight>(procedure.Acts.SelectMany(GuardJudged.OfAct));

    /// <summary>What a walk comes past.</summary>
    internal static HashSet<Sight> AllOf(Walk walk) => [.. Played.Of(walk).Steps.SelectMany(Of)];

    /// <summary>What one step comes past; a requirement that it departs from fails.</summary>
    internal static IEnumerable<Sight> Of(Taken taken) =>
        Judged.Of(taken, taken.Asked.Said.Bare.Of(taken.Walk.OfficerOf)) is not { } judged ? []
        : taken.Outcome.IsAccepted && LineTaken.By(taken, judged) is { IsMadeUp: false } line ? GuardJudged.Of(judged).Append<Sight>(line)
        : GuardJudged.Of(judged);
}

/// <summary>A line of Stateless's description is taken.</summary>
internal sealed record LineTaken(Act Act, State? State, Edge Edge) : Sight(Act, State)
{
    internal override string? WhyNever => Exempt.Never(Act.Procedure, Edge);

    /// <summary>Whether it is where the act is only made up: that is counted with departures, and not of every state.</summary>
    internal bool IsMadeUp => State is { } state && Act.MadeUpIn.Contains(state);

    internal static LineTaken Of(Procedure procedure, Edge edge)
    {
        var state = procedure.States.FirstOrDefault(state => MachineMap.NameOf(state) == edge.Source);
        return new(procedure.FindAct(edge.Trigger, state)!, state, edge);
    }

    internal static LineTaken By(Taken taken, Judged judged)
    {
        var last = judged.Act.Round is null ? [] : new[] { Guards.OfLastSignature(judged.Route is not null).Item2 };
        var branch = (judged.Route is null ? [] : judged.Route.When.Select(condition => condition.Label.English)).Concat(judged.Act.Routes.IsEmpty ? [] : last);
        var from = taken.Before?.Status;
        var to = judged.Route?.Moves(from) == true ? MachineMap.NameOf(taken.Outcome.Case.Status) : null;
        return new(judged.Act, from, new(MachineMap.NameOf(from), judged.Act.Name, to, string.Join(MachineMap.Between, branch)));
    }

    public override string ToString() => $"transition {Edge}";
}

/// <summary>A requirement holds, or fails.</summary>
internal sealed record GuardJudged(Act Act, int Index, bool Holds) : Sight(Act, Act.EnteredIn.IsEmpty ? null : Act.EnteredIn[Index % Act.EnteredIn.Length])
{
    internal override string? WhyNever => Holds ? null : Exempt.NeverFails(Act, Act.Requirements[Index]);

    internal static IEnumerable<GuardJudged> OfAct(Act act) =>
        Enumerable.Range(0, act.Requirements.Length).SelectMany(index => new GuardJudged[] { new(act, index, true), new(act, index, false) });

    internal static IEnumerable<GuardJudged> Of(Judged judged) =>
        OfAct(judged.Act).Where(one => one.Holds ? judged.HasHeld(one.Index) : judged.HasFailed(one.Index));

    public override string ToString() => $"{(Holds ? "holds" : "fails")}: {Written.Of(Act)} {Act.Requirements[Index].GetType().Name} {Act.Requirements[Index]}";
}
