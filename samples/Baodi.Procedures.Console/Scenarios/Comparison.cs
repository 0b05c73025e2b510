using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Compares what came of a step with what was expected of it.</summary>
internal static class Comparison
{
    internal static IReadOnlyList<Label> Of(RemarkStep step, RemarkOutcome outcome, Case after)
    {
        var found = new List<Label>();
        Compare(step.Expected, outcome.Refusal, found);
        found.AddRange(Of((Step)step, null, after));
        return found;
    }

    internal static IReadOnlyList<Label> Of(Step step, Outcome? outcome, Case? after)
    {
        var found = new List<Label>();
        var expected = step.Expected;
        if (outcome is not null)
        {
            Compare(expected, outcome.Refusal, found);
        }

        if (expected.State is { } state && after?.Status != state)
        {
            found.Add(Texts.OtherState(state, after?.Status));
        }

        if (expected.Running is { } running)
        {
            Compare(running, after is null ? [] : [.. after.Limits.Select(limit => (limit.ToString(), limit.Due))], found);
        }

        if (expected.Opens is { } opens)
        {
            CompareNames(opens, outcome is null ? [] : [.. outcome.FollowUps.Select(followUp => followUp.Procedure)], Texts.FollowUps, found);
        }

        if (expected.Overdue is { } overdue)
        {
            CompareNames(overdue, after is null ? [] : [.. after.Limits.Where(limit => limit.IsPassed(step.At)).Select(limit => limit.ToString())], Texts.OverdueLimits, found);
        }

        return found;
    }

    /// <summary>Compares a refusal, or none where it was accepted, with what was expected.</summary>
    private static void Compare(Expectation expected, Refusal? refused, List<Label> found)
    {
        if (expected.IsAccepted != refused is null)
        {
            found.Add(refused is null ? Texts.AcceptedUnexpectedly : Texts.RefusedUnexpectedly);
            return;
        }

        if (refused is not { } refusal)
        {
            return;
        }

        foreach (var ground in expected.Refused)
        {
            if (!refusal.Reasons.Any(reason => Bears(reason, ground)))
            {
                found.Add(Texts.ReasonAbsent(ground));
            }
        }

        foreach (var reason in refusal.Reasons)
        {
            if (!expected.Refused.Any(ground => Bears(reason, ground)))
            {
                found.Add(Texts.ReasonUnexpected(reason));
            }
        }
    }

    /// <summary>Whether a reason bears a ground: its clause by number, or its code.</summary>
    private static bool Bears(Reason reason, string ground) => reason.Code == ground || reason.Citation?.Clause.Number == ground;

    private static void Compare(IReadOnlyList<(string Limit, Instant Due)> expected, IReadOnlyList<(string Limit, Instant Due)> actual, List<Label> found)
    {
        foreach (var (limit, due) in expected)
        {
            if (!actual.Contains((limit, due)))
            {
                found.Add(Texts.LimitNotRunning(limit, due));
            }
        }

        foreach (var (limit, due) in actual)
        {
            if (!expected.Contains((limit, due)))
            {
                found.Add(Texts.LimitRunning(limit, due));
            }
        }
    }

    private static void CompareNames(IReadOnlyList<string> expected, IReadOnlyList<string> actual, Label what, List<Label> found)
    {
        if (!expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            found.Add(Texts.OtherNames(what, expected, actual));
        }
    }
}
