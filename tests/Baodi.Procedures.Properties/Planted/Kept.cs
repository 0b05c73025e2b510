using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Long;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;

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
