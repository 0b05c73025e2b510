using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A limit runs from the event that started it until the one that meets or releases it, once; none runs on in a final state.</summary>
internal sealed class LimitsRunOnce : Law
{
    internal override void Judge(Taken taken)
    {
        if (!taken.Outcome.IsAccepted)
        {
            return;
        }

        var after = taken.Outcome.Case;
        Assert.True(!after.IsClosed || after.AllLimits.IsEmpty, $"In the final state '{after.Status}' there still runs: {string.Join("; ", after.AllLimits.Select(Named))}.");
        var (folded, kept) = (Running(taken.Earlier.Add(taken.Outcome.Event)).ToHashSet(StringComparer.Ordinal), after.AllLimits.Select(Written.Of).ToHashSet(StringComparer.Ordinal));
        Assert.True(folded.SetEquals(kept) && kept.Count == after.AllLimits.Length, $"By the events there runs, and does not: {Told(folded.Except(kept))}. There runs, and by the events does not: {Told(kept.Except(folded))}.");
        Assert.All(after.AllLimits, running =>
        {
            Assert.True(taken.Procedure.Limits.Contains(running.Limit), $"{Named(running)} is no limit of '{taken.Procedure}'.");
            Assert.True(running.Due >= running.Anchor || CountsBack(running), $"{Named(running)} is due before it began.");
            Assert.False(running.IsPassed(running.Due), $"{Named(running)} has passed at the very instant it is due.");
        });
    }

    private static bool CountsBack(RunningLimit running) =>
        running.Limit.Kind is LimitKind.BeforeStart or LimitKind.ByDate || running is { Course: null, Limit.Kind: LimitKind.PerItem or LimitKind.Stated } || running.Limit.Rule is { Kind: RuleKind.Ahead };

    private static Dictionary<string, string>.ValueCollection Running(IEnumerable<Event> events)
    {
        var running = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in events.SelectMany(happened => happened.Limits))
        {
            var key = change.Running.ToString();
            Assert.True(change.Turn == LimitTurn.Started || running.ContainsKey(key), $"{Named(change.Running)} is {change.Turn}, and does not run.");
            if (change.Turn is LimitTurn.Met or LimitTurn.Released)
            {
                running.Remove(key);
            }
            else
            {
                running[key] = Written.Of(change.Running);
            }
        }

        return running.Values;
    }

    /// <summary>The clause, the limit, and of what it is where it is one of several.</summary>
    private static string Named(RunningLimit running) => $"{running.Limit.Citation} '{running}' ({running.Limit.Label.English})";

    private static string Told(IEnumerable<string> limits) => string.Join("; ", limits.Order(StringComparer.Ordinal).DefaultIfEmpty("none"));
}
