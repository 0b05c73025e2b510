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
        foreach (var one in taken.Earlier.Where((one, place) => apart.Contains(Written.Of(one.Act)) && !IsReplaced(taken, place)))
        {
            Assert.True(!PeopleOf(happened.By).Intersect(PeopleOf(one.By)).Any(), $"'{happened.Act}' shares a hand with '{one.Act}'.");
        }
    }

    /// <summary>What was done in the place of something is the only one of its command that counts.</summary>
    private static bool IsReplaced(Taken taken, int place) =>
        taken.Earlier.Skip(place + 1).Any(later => later.Act.IsReplacing && later.Act.Command == taken.Earlier[place].Act.Command);

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
