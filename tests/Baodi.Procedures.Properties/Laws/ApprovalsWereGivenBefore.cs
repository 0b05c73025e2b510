using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What is recorded as earlier than an approval that it rests on departs from that; and it departs from none that was given by then. Read from the events, the rows and what is done, not from what a case keeps of it.</summary>
/// <param name="counts">Counts what rested on approvals; null where it is not counted.</param>
internal sealed class ApprovalsWereGivenBefore(GivenCounts? counts = null) : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        var (given, before) = (ImmutableDictionary<Act, Times>.Empty, ImmutableDictionary<Act, Times>.Empty);
        foreach (var taken in played.Steps.Where(taken => taken.Outcome.IsAccepted))
        {
            if (taken.Before is not null && taken.Outcome.Event!.Act.Nature == ActNature.Records)
            {
                Judge(taken.Outcome.Event, given);
            }

            (given, before) = (taken.Outcome.Event!.Act.TakesBack.IsEmpty ? After(given, taken) : before, given);
        }
    }

    private void Judge(Event happened, ImmutableDictionary<Act, Times> given)
    {
        var departed = happened.Departures.Where(departure => departure.Code == GivenAfterwards.Kind).Select(departure => departure.About).ToHashSet(StringComparer.Ordinal);
        var rested = given.Where(one => RestsOn(happened.Act, one.Key)).ToList();
        foreach (var (approval, times) in rested.Where(one => happened.HappenedAt < one.Value.First))
        {
            Assert.True(departed.Contains(approval.Name), $"'{happened.Act}' happened at {happened.HappenedAt}, '{approval}' was given at {times.First}, and it does not depart from that.");
        }

        foreach (var about in departed)
        {
            Assert.True(rested.Exists(one => one.Key.Name == about && happened.HappenedAt < one.Value.Last), $"'{happened.Act}' departs from '{about}', which was given by {happened.HappenedAt}.");
        }

        counts?.Add(happened, hasRested: rested.Count > 0, departed.Count);
    }

    /// <summary>Those its row passes over or puts first, and the round that leads to where it is recorded.</summary>
    private static bool RestsOn(Act act, Act approval) => approval.Nature == ActNature.Decides && (
        act.PassesOver.Contains(approval)
        || act.After.Any(first => first.AnyOf.Contains(approval))
        || (approval.Round is not null && !approval.From.Any(act.From.Contains) && approval.Routes.Any(route => route.Entry != RouteEntry.Resumed && act.From.Contains(route.To))));

    /// <summary>An approval that is given again while it stands was given the first time, or may begin anew; both are kept.</summary>
    private static ImmutableDictionary<Act, Times> After(ImmutableDictionary<Act, Times> given, Taken taken)
    {
        var (done, at) = (taken.After!.Done, taken.Outcome.Event!.HappenedAt);
        var after = given.RemoveRange(given.Keys.Where(act => !done.Contains(act)));
        foreach (var act in done.Where(act => act == taken.Outcome.Event.Act || !given.ContainsKey(act)))
        {
            after = after.SetItem(act, after.TryGetValue(act, out var times) ? times.With(at) : new(at, at));
        }

        return after;
    }

    private sealed record Times(Instant First, Instant Last)
    {
        internal Times With(Instant at) => new(Instant.Min(First, at), Instant.Max(Last, at));
    }
}
