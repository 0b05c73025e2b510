using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>One step of a walk as it was taken.</summary>
/// <param name="Walk">The walk.</param>
/// <param name="Before">The case before; null where there was none.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="By">By whom.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Earlier">The events before.</param>
internal sealed record Taken(Walk Walk, Case? Before, Asked Asked, Officer By, Outcome Outcome, ImmutableList<Event> Earlier)
{
    internal Office Office => Walk.Office;

    internal Procedure Procedure => Walk.Procedure;

    internal Case? After => Outcome.IsAccepted ? Outcome.Case : Before;

    /// <summary>The act that the state offers under the name; null where there is none.</summary>
    internal Act? Act => Procedure.FindAct(Asked.Act, Before?.Status);

    internal Outcome Again(Officer by, string act, byte[] utf8) => Do(Walk, Before, act, utf8, by, Asked);

    internal static Outcome Do(Walk walk, Case? before, string act, byte[] utf8, Officer by, Asked asked) => before is null
        ? walk.Office.Open(walk.Procedure, Walk.CaseId, act, utf8, by, asked.At)
        : walk.Office.Do(before, act, utf8, by, asked.At);
}

/// <summary>A walk with what came of each step, as far as the first that throws.</summary>
internal sealed record Played(Walk Walk, ImmutableArray<Taken> Steps, Exception? Thrown)
{
    internal Case? Case => Steps is [.., var last] ? last.After : null;

    internal ImmutableList<Event> Events => Steps is not [.., var last] ? []
        : last.Outcome.IsAccepted ? last.Earlier.Add(last.Outcome.Event) : last.Earlier;

    internal static Played Of(Walk walk)
    {
        var steps = ImmutableArray.CreateBuilder<Taken>(walk.Steps.Length);
        Case? current = null;
        ImmutableList<Event> events = [];
        foreach (var asked in walk.Steps)
        {
            var by = walk.OfficerOf(asked);
            Outcome outcome;
            try
            {
                outcome = Taken.Do(walk, current, asked.Act, asked.Utf8, by, asked);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return new(walk, steps.ToImmutable(), e);
            }

            steps.Add(new(walk, current, asked, by, outcome, events));
            if (outcome.IsAccepted)
            {
                (current, events) = (outcome.Case, events.Add(outcome.Event));
            }
        }

        return new(walk, steps.MoveToImmutable(), null);
    }
}
