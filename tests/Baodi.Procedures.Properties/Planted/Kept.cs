using System.Collections.Immutable;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Long;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>The kept walks of a procedure, and for each some that go on from there: they come far enough for what chance seldom comes to.</summary>
internal static class Kept
{
    private const int GoingOn = 6;
    private const int Longest = 30;

    internal static IEnumerable<Walk> Walks(string id, Office office)
    {
        var procedure = office.Find(id)!;
        return from kept in WitnessFile.Read((office, procedure))
               from seed in Enumerable.Range(0, GoingOn)
               select seed == 0 ? kept : Walker.Take(office, procedure, seed, Longest, kept);
    }

    /// <summary>Walks that go on from just before an act was done and from just after it, with a liking for one.</summary>
    internal static IEnumerable<Walk> WalksAbout(string id, Office office, string act, string liked, int seeds = GoingOn)
    {
        var procedure = office.Find(id)!;
        return from kept in WitnessFile.Read((office, procedure))
               let steps = Played.Of(kept).Steps
               from place in Enumerable.Range(1, Math.Max(0, steps.Length - 1))
               where steps[place].Outcome.Event?.Act.Name == act
               from taken in new[] { place, place + 1 }
               from seed in Enumerable.Range(1, seeds)
               select Walker.Take(office, procedure, seed, Longest, kept.With(kept.Steps[..taken]), procedure.FindAct(liked, steps[taken - 1].After!.Status));
    }

    /// <summary>The same walks, each as far as something recorded that rests on approvals: as happening when one of them was given, and just before.</summary>
    internal static IEnumerable<Walk> WalksEarlier(string id, Office office) =>
        from step in Steps(id, office)
        where step is { Before: not null, Outcome.Event.Act: { Nature: ActNature.Records, Happened: null } }
        from given in step.Before!.Given
        from at in new[] { given.At, given.At - Duration.FromMinutes(1) }
        select Ending(step, step.Asked with { Said = step.Asked.Said with { HappenedAt = at } });

    /// <summary>The same walks, each as far as something that may be told by telephone: as told to one who enters it.</summary>
    internal static IEnumerable<Walk> WalksTold(string id, Office office) =>
        from step in Steps(id, office)
        where step.Outcome.Event?.Act.ToldTo.IsEmpty == false && step.Asked.Said.ToldBy is null
        let entering = Player.Holding("entering", new Seat(step.Outcome.Event!.Act.ToldTo[0]))
        select Ending(step, step.Asked with { By = entering.Id, Said = step.Asked.Said with { ToldBy = step.Asked.By } }, entering);

    private static IEnumerable<Taken> Steps(string id, Office office) =>
        Walks(id, office).SelectMany(walk => Played.Of(walk).Steps);

    /// <summary>The walk of a step that ends with another in its place and, where that is refused for nothing firm, with the same departing from it.</summary>
    private static Walk Ending(Taken step, Asked other, params ImmutableArray<Player> people)
    {
        ImmutableArray<Asked> before = [.. step.Walk.Steps.TakeWhile(asked => !ReferenceEquals(asked, step.Asked))];
        var walk = step.Walk.With(people, before.Add(other with { Said = other.Said.Bare }));
        return Played.Of(walk).Steps is [.., { Outcome.Refusal: { } refusal } last] && new Sayings(walk.Procedure, new Cast(walk.Procedure, new(0)), new(0)).Departing(last.Asked, refusal) is { } departing
            ? walk.With([.. before, departing])
            : walk;
    }

    /// <summary>An office with nothing but the procedure, whose machine is wrong.</summary>
    internal static Office OfficeWith<TState, TMatter>(string id, ProcedureDefinition<TState, TMatter> definition, Func<ProcedureMachine<TState, TMatter>, AlteredMachine<TState, TMatter>> altered)
        where TState : struct, Enum
        where TMatter : class =>
        new(BaodiOffice.Profile, [new ProcedureBuilder(id, typeof(TMatter), profile => altered(new(definition.Build(profile))))]);

    internal static bool Breaks(Walk walk, Law law)
    {
        try
        {
            Court.Judge(walk, law);
            return false;
        }
        catch (BrokenLawException)
        {
            return true;
        }
    }
}
