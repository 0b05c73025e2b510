using System.Collections.Immutable;
using NodaTime;

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
    /// <summary>What was added to the file before it.</summary>
    internal ImmutableArray<WordAdded> Words { get; init; } = [];

    internal Office Office => Walk.Office;

    internal Procedure Procedure => Walk.Procedure;

    internal Case? After => Outcome.IsAccepted ? Outcome.Case : Before;

    /// <summary>The act that the state offers under the name; null where there is none.</summary>
    internal Act? Act => Procedure.FindAct(Asked.Act, Before?.Status);

    /// <summary>What was said of it beside the content.</summary>
    internal Circumstances Circumstances => Walk.CircumstancesOf(Asked);

    /// <summary>Whose act it is: who told it or, where nobody did, who asks.</summary>
    internal Officer Doer => Circumstances.ToldBy ?? By;

    /// <summary>Whether there is a case that all who have to do with the step may know of.</summary>
    internal bool IsToldOfTheCase => Before?.IsVisibleTo(By) == true && Before.IsVisibleTo(Doer);

    internal Outcome Again(Officer by, string act, byte[] utf8) => Do(Walk.Office, Procedure, Before, act, utf8, by, Asked.At, Circumstances);

    /// <summary>The same step by the same officer, of which something else is said.</summary>
    internal Outcome Saying(Circumstances said) => Do(Walk.Office, Procedure, Before, Asked.Act, Asked.Utf8, By, Asked.At, said);

    internal static Outcome Do(Office office, Procedure procedure, Case? before, string act, byte[] utf8, Officer by, Instant at, Circumstances said) => before is null
        ? office.Open(procedure, Walk.CaseId, act, utf8, by, at, circumstances: said)
        : office.Do(before, act, utf8, by, at, said);
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
            ImmutableArray<WordAdded> words;
            try
            {
                words = WordsOf(walk, current, asked);
                outcome = Taken.Do(walk.Office, walk.Procedure, current, asked.Act, asked.Utf8, by, asked.At, walk.CircumstancesOf(asked));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return new(walk, steps.ToImmutable(), e);
            }

            steps.Add(new(walk, current, asked, by, outcome, events) { Words = words });
            if (outcome.IsAccepted)
            {
                (current, events) = (outcome.Case, events.Add(outcome.Event));
            }
        }

        return new(walk, steps.MoveToImmutable(), null);
    }

    /// <summary>Where there is no case, there is no file to add them to.</summary>
    private static ImmutableArray<WordAdded> WordsOf(Walk walk, Case? current, Asked asked) => current is null
        ? []
        : [.. asked.Words.Select(word => WordOf(walk, current, word))];

    private static WordAdded WordOf(Walk walk, Case current, Word word)
    {
        var by = walk.OfficerOf(word.By);
        return new(word, by, walk.Office.Remark(current, word.Said, by, word.At));
    }

}
