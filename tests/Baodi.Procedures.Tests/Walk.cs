using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>Walks a case step by step, a minute apart unless told otherwise, and keeps its events.</summary>
internal static class Walk
{
    internal static readonly Instant Start0 = Instant.FromUtc(2021, 1, 14, 1, 0);

    internal static Walk<TState, TMatter> Start<TState, TMatter>(
        this Office office, Opening<TState, TMatter> opening, Officer by, Instant? at = null)
        where TState : struct, Enum
        where TMatter : class
    {
        var outcome = office.Open("case-1", opening, by, at ?? Start0);
        Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
        return new(office, outcome.Case, [outcome.Event]);
    }

    /// <summary>The candidate of a name.</summary>
    internal static Candidate Of(this Permissions permissions, string act)
    {
        foreach (var candidate in permissions)
        {
            if (candidate.Act.Name == act)
            {
                return candidate;
            }
        }

        throw new ArgumentException($"There is no act '{act}'.", nameof(act));
    }
}

internal sealed record Walk<TState, TMatter>(Office Office, Case<TState, TMatter> Case, IReadOnlyList<Event> Events)
    where TState : struct, Enum
    where TMatter : class
{
    internal Walk<TState, TMatter> Then(Command<TMatter> command, Officer by, Instant? at, params ImmutableArray<Departure> departures) =>
        Then(command, by, at, new Circumstances { Departures = departures });

    internal Walk<TState, TMatter> Then(Command<TMatter> command, Officer by, Instant? at = null, Circumstances? circumstances = null)
    {
        var outcome = Office.Do(Case, command, by, at ?? Case.LastStepAt + Duration.FromMinutes(1), circumstances);
        Assert.True(outcome.IsAccepted, $"{command}: {outcome.Refusal}");
        return new(Office, outcome.Case, [.. Events, outcome.Event]);
    }

    internal Walk<TState, TMatter> Reaches(TState state)
    {
        Assert.Equal(state, Case.State);
        return this;
    }

    /// <summary>Each reason as its code and citation, in any order.</summary>
    internal Walk<TState, TMatter> Refuses(Command<TMatter> command, Officer by, params string[] reasons) => Refuses(command, by, Circumstances.None, reasons);

    internal Walk<TState, TMatter> Refuses(Command<TMatter> command, Officer by, ImmutableArray<Departure> departures, params string[] reasons) =>
        Refuses(command, by, new Circumstances { Departures = departures }, reasons);

    internal Walk<TState, TMatter> Refuses(Command<TMatter> command, Officer by, Circumstances circumstances, params string[] reasons)
    {
        var outcome = Office.Do(Case, command, by, Case.LastStepAt + Duration.FromMinutes(1), circumstances);
        Assert.NotNull(outcome.Refusal);
        Assert.Equal(reasons.Order(), outcome.Refusal.Reasons.Select(reason => $"{reason.Code} {reason.Citation}").Order());
        Assert.Same(Case, outcome.Case);
        return this;
    }
}
