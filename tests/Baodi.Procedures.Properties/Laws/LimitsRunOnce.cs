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
        Assert.True(!after.IsClosed || after.AllLimits.IsEmpty, $"In the final state '{after.Status}' there still runs: {string.Join(", ", after.AllLimits)}.");
        Assert.Equal(Running(taken.Earlier.Add(taken.Outcome.Event)), after.AllLimits.Select(Written.Of).Order(StringComparer.Ordinal));
        Assert.All(after.AllLimits, running =>
        {
            Assert.Contains(running.Limit, taken.Procedure.Limits);
            Assert.True(running.Due >= running.Anchor || CountsBack(running), $"'{running}' is due before it began.");
            Assert.False(running.IsPassed(running.Due), $"'{running}' has passed at the very instant it is due.");
        });
    }

    private static bool CountsBack(RunningLimit running) =>
        running.Limit.Kind is LimitKind.BeforeStart or LimitKind.ByDate || running is { Course: null, Limit.Kind: LimitKind.PerItem or LimitKind.Stated } || running.Limit.Rule is { Kind: RuleKind.Ahead };

    private static IEnumerable<string> Running(IEnumerable<Event> events)
    {
        var running = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in events.SelectMany(happened => happened.Limits))
        {
            var key = change.Running.ToString();
            Assert.True(change.Turn == LimitTurn.Started || running.ContainsKey(key), $"'{key}' is {change.Turn}, and does not run.");
            if (change.Turn is LimitTurn.Met or LimitTurn.Released)
            {
                running.Remove(key);
            }
            else
            {
                running[key] = Written.Of(change.Running);
            }
        }

        return running.Values.Order(StringComparer.Ordinal);
    }
}
