using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>What the walks of one procedure came past: each line of Stateless's description, and each requirement of each act, seen to hold and seen to fail.</summary>
internal sealed class Coverage
{
    /// <summary>What one of so many may be missing: what is seldom come to is told by name, and another seed comes to it.</summary>
    private const int OneOf = 40;

    private readonly Procedure procedure;
    private readonly Dictionary<Edge, int> edges;
    private readonly Dictionary<(Act Act, int Index), (int Held, int Failed)> guards = [];

    internal Coverage(Office office, Procedure procedure)
    {
        this.procedure = procedure;
        edges = MachineMap.Of(office, procedure).Edges.ToDictionary(edge => edge, _ => 0);
        foreach (var act in procedure.Acts)
        {
            for (var index = 0; index < act.Requirements.Length; index++)
            {
                guards[(act, index)] = (0, 0);
            }
        }
    }

    internal int Walks { get; private set; }

    internal int Steps { get; private set; }

    internal void Observe(Played played)
    {
        Walks++;
        foreach (var taken in played.Steps)
        {
            Steps++;
            if (Judged.Of(taken) is { } judged)
            {
                Observe(judged);
                if (taken.Outcome.IsAccepted)
                {
                    edges[EdgeOf(taken, judged)]++;
                }
            }
        }

        var wanted = Wanted().Select(one => one.Act).ToHashSet();
        foreach (var judged in new Probes(procedure, wanted, Walks).Of(played))
        {
            Observe(judged);
        }
    }

    /// <summary>The acts, and a state of each, of which something is yet to be seen.</summary>
    internal IEnumerable<(State? State, Act Act)> Wanted()
    {
        foreach (var edge in edges.Where(edge => edge.Value == 0 && Exempt.Never(procedure, edge.Key) is null).Select(edge => edge.Key))
        {
            var state = procedure.States.FirstOrDefault(state => MachineMap.NameOf(state) == edge.Source);
            yield return (state, procedure.FindAct(edge.Trigger, state)!);
        }

        foreach (var ((act, index), (held, failed)) in guards)
        {
            if (held == 0 || (failed == 0 && Exempt.NeverFails(act, act.Requirements[index]) is null))
            {
                yield return (act.From.IsEmpty ? null : act.From[index % act.From.Length], act);
            }
        }
    }

    /// <summary>Whether only that is missing which by its nature cannot be seen.</summary>
    internal bool IsWhole => !Wanted().Any();

    /// <summary>Whether as much was come past as walks of a few minutes must: every requirement was seen to hold, and of what must be taken or seen to fail at most one in <see cref="OneOf"/> is missing.</summary>
    internal bool IsEnough =>
        guards.Values.All(guard => guard.Held > 0) && Missing().Count(one => one.Exempt is null) * OneOf <= edges.Count + guards.Count;

    /// <summary>Says what was come past and what was not.</summary>
    internal void Tell(TextWriter output)
    {
        var missing = Missing().ToList();
        var never = missing.FindAll(one => one.Exempt is null);
        output.WriteLine($"{procedure.Id}: {Walks} walks, {Steps} steps; transitions {edges.Count(edge => edge.Value > 0)} of {edges.Count}; "
            + $"guards {guards.Count}, held {guards.Count(guard => guard.Value.Held > 0)}, failed {guards.Count(guard => guard.Value.Failed > 0)}; exempt {missing.Count - never.Count}");
        never.ForEach(one => output.WriteLine($"  {one.Words}"));
    }

    private IEnumerable<(string Words, string? Exempt)> Missing()
    {
        foreach (var edge in edges.Where(edge => edge.Value == 0).Select(edge => edge.Key))
        {
            yield return ($"transition {edge}", Exempt.Never(procedure, edge));
        }

        foreach (var ((act, index), (held, failed)) in guards)
        {
            var words = $"{Written.Of(act)} {act.Requirements[index].GetType().Name} {act.Requirements[index]}";
            if (held == 0)
            {
                yield return ($"never holds: {words}", null);
            }

            if (failed == 0)
            {
                yield return ($"never fails: {words}", Exempt.NeverFails(act, act.Requirements[index]));
            }
        }
    }

    private void Observe(Judged judged)
    {
        for (var index = 0; index < judged.Act.Requirements.Length; index++)
        {
            var (held, failed) = guards[(judged.Act, index)];
            guards[(judged.Act, index)] = (held + (judged.HasHeld(index) ? 1 : 0), failed + (judged.HasFailed(index) ? 1 : 0));
        }
    }

    private static Edge EdgeOf(Taken taken, Judged judged)
    {
        var last = judged.Act.Round is null ? [] : new[] { Guards.OfLastSignature(judged.Route is not null).Item2 };
        var branch = (judged.Route is null ? [] : judged.Route.When.Select(condition => condition.Label.English)).Concat(judged.Act.Routes.IsEmpty ? [] : last);
        var moves = judged.Route?.Moves(taken.Before?.Status) == true;
        return new(MachineMap.NameOf(taken.Before?.Status), judged.Act.Name, moves ? MachineMap.NameOf(taken.Outcome.Case.Status) : null, string.Join(MachineMap.Between, branch));
    }
}
