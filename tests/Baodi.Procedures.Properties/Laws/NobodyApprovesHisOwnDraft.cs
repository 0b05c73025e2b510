using System.Text.Json;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Nobody takes an act as whose step one counts that it must be kept apart from. Read from the events and the list alone.</summary>
internal sealed class NobodyApprovesHisOwnDraft : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is not { } happened)
        {
            return;
        }

        var apart = Separations.Of(happened.Act).ToHashSet(StringComparer.Ordinal);
        var standing = Standing(taken.Earlier);
        var thing = Separations.ThingOf(happened.Act);
        var counted = standing.Where((one, place) => apart.Contains(Written.Of(one.Act)) && !IsReplaced(standing, place) && (thing is null || Thing(one, thing) == Thing(happened, thing)));
        foreach (var one in Separations.IsOfLastHand(happened.Act) ? counted.TakeLast(1) : counted)
        {
            Assert.True(!HandsOf(happened).Intersect(HandsOf(one)).Any(), $"'{happened.Act}' shares a hand with '{one.Act}'.");
        }
    }

    /// <summary>What was taken back at once was not done.</summary>
    private static List<Event> Standing(IEnumerable<Event> earlier)
    {
        var standing = new List<Event>();
        foreach (var one in earlier)
        {
            if (one.Act.TakesBack.IsEmpty)
            {
                standing.Add(one);
            }
            else
            {
                standing.RemoveAt(standing.Count - 1);
            }
        }

        return standing;
    }

    /// <summary>What was done in the place of something is the only one of its command that counts.</summary>
    private static bool IsReplaced(List<Event> standing, int place) =>
        standing.Skip(place + 1).Any(later => later.Act.IsReplacing && later.Act.Command == standing[place].Act.Command);

    /// <summary>The one of several things that a field names; where there is no such field, the unit that did it.</summary>
    private static string? Thing(Event happened, string field) =>
        JsonSerializer.SerializeToElement(happened.Command, happened.Act.Procedure.JsonOf(happened.Act.Command)).TryGetProperty(field, out var named) ? named.GetString() : happened.By.Seat.Charge;

    /// <summary>What was told by telephone is of both: who told it, and who entered it.</summary>
    private static IEnumerable<string> HandsOf(Event happened) =>
        happened.EnteredBy is { } entered ? PeopleOf(happened.By).Concat(PeopleOf(entered)) : PeopleOf(happened.By);

    private static IEnumerable<string> PeopleOf(Performer performer)
    {
        yield return performer.OfficerId;
        foreach (var lent in performer.Delegations)
        {
            for (var one = lent; one is not null; one = one.Under)
            {
                yield return one.Grantor;
            }
        }
    }
}
