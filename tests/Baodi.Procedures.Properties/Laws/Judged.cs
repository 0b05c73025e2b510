using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>The requirements of an act, each asked alone of an attempt that no machine is given.</summary>
internal sealed class Judged
{
    private readonly Attempt attempt;
    private readonly bool[] asked;
    private readonly bool[] failed;

    private Judged(Act act, Attempt attempt)
    {
        (Act, this.attempt) = (act, attempt);
        asked = new bool[act.Requirements.Length];
        failed = new bool[act.Requirements.Length];
        foreach (var moment in new[] { Moments.Before, Moments.Content, Moments.Choice, Moments.Named, Moments.After })
        {
            Ask(moment, isJudged: moment is Moments.Before or Moments.Content || attempt.IsWhole);
        }

        if (attempt.IsWhole)
        {
            Route = attempt.Route;
            IsOnARoute = Route is not null || act.Routes.IsEmpty;
            Ask(Moments.Route, IsOnARoute);
        }

        attempt.JudgeCircumstances();
    }

    internal Act Act { get; }

    /// <summary>The route that it takes; null where it stays.</summary>
    internal Route? Route { get; }

    /// <summary>Whether the content could be given effect and the step has a route, or needs none.</summary>
    internal bool IsOnARoute { get; }

    /// <summary>Whether the content could be read and has its fields.</summary>
    internal bool IsReadable => attempt.Command is not null && attempt.Absent.IsEmpty;

    /// <summary>When what is recorded happened.</summary>
    internal NodaTime.Instant HappenedAt => attempt.HappenedAt;

    internal ImmutableArray<Reason> Reasons => attempt.Reasons;

    /// <summary>Null where the state offers no such act, or the officer may not know of the case: then no guard is asked.</summary>
    internal static Judged? Of(Taken taken) =>
        Of(taken, taken.Circumstances);

    /// <summary>The same, of which something else is said.</summary>
    internal static Judged? Of(Taken taken, Circumstances said) =>
        taken.Act is { } act && taken.Before?.IsVisibleTo(taken.By) != false && taken.Before?.IsVisibleTo(said.ToldBy ?? taken.By) != false
            ? Of(act, taken.Before, taken.Asked.Utf8, taken.By, taken.Asked.At, said)
            : null;

    internal static Judged Of(Act act, Case? before, byte[] utf8, Officer by, Instant at, Circumstances? said = null)
    {
        var read = ContentReader.Read(act, utf8);
        return new(act, new(act.Procedure, before, new("judged", act.Name, act.Command, read.Command, read.Problem) { Absent = read.Absent, Circumstances = said ?? new() }, by, at));
    }

    /// <summary>Whether a requirement was asked and held at every moment at which it was.</summary>
    internal bool HasHeld(int index) => asked[index] && !failed[index];

    internal bool HasFailed(int index) => failed[index];

    /// <summary>Whatever follows from content that is not whole holds unjudged.</summary>
    private void Ask(Moments moment, bool isJudged)
    {
        for (var index = 0; index < asked.Length; index++)
        {
            if (Act.Requirements[index].IsJudgedAt(moment))
            {
                asked[index] |= isJudged;
                failed[index] |= !(moment == Moments.Route ? attempt.PassesOn(Act, index, Route) : attempt.Passes(Act, index, moment));
            }
        }
    }
}
