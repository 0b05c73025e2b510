using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>People who had no part in a case: an act is open to somebody where it is to one of them, or to one who had.</summary>
internal static class Strangers
{
    private static readonly ConditionalWeakTable<Procedure, Holders> Kept = [];

    /// <summary>Whether somebody may do an act, asked of people alone.</summary>
    internal static bool IsOpenToSomebody(Walk walk, Case theCase, Act act, Instant at) => WhoMay(walk, theCase, act, at).Any();

    internal static IEnumerable<Officer> WhoMay(Walk walk, Case theCase, Act act, Instant at)
    {
        if (!act.IsEnteredIn(theCase.Status))
        {
            return [];
        }

        var named = act.Signers.SeatsOf(theCase.UntypedMatter).Distinct().Select(Holding);
        var machine = walk.Office.MachineOf(walk.Procedure);
        return Kept.GetValue(walk.Procedure, procedure => new(procedure)).Of(act)
            .Concat(named)
            .Concat(walk.People.Select(person => person.Officer.Cleared(ClassificationLevel.TopSecret)))
            .Where(officer => machine.IsOpen(theCase, act, officer, at));
    }

    private static Officer Holding(Seat seat) => Player.Holding($"stranger-{seat}", seat).Officer;

    private sealed class Holders(Procedure procedure)
    {
        private readonly ImmutableArray<Officer> all = [.. new Cast(procedure, new(0)).Seats.Select(Holding)];

        internal IEnumerable<Officer> Of(Act act) => all.Where(officer => act.Actor.MayBe(officer.Performers[0].Seat.Post));
    }
}
