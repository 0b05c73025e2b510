using System.Text;
using Baodi.Procedures.Properties.Laws;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Follows a way with contents made at random, each step by whoever may take it.</summary>
internal sealed class Follower(Walk walk, Case theCase, Instant now, Random random)
{
    private const int Attempts = 150;
    private const int MostTimes = 12;

    private static readonly Duration Pause = Duration.FromMinutes(1);

    private readonly Cast cast = new(walk.Procedure, random);
    private Case current = theCase;
    private Instant at = now;

    /// <summary>Why the way was left; null where its act is open at the end.</summary>
    internal string? Follow(ShortestPath way)
    {
        foreach (var step in way.Steps)
        {
            if (step is TimeToPass wait)
            {
                Wait(wait);
            }
            else if (step is ActToDo toDo && Do(toDo) is { } stopped)
            {
                return $"{toDo.Act}: {stopped}";
            }
        }

        return Strangers.IsOpenToSomebody(walk, current, way.Act, at) ? null : $"{way.Act}: not open at the end";
    }

    private void Wait(TimeToPass wait) => at =
        wait.Limit is null ? Instant.Max(at, current.LastStepAt)
        : current.AllLimits.FirstDue(wait.Limit) is { } due && due >= at ? due + Pause
        : at;

    /// <summary>Does an act; a round until it is complete, and what may be done again until the facts are so. Why it could not, or null.</summary>
    private string? Do(ActToDo step)
    {
        var from = current.Status;
        var stopped = "";
        for (var left = MostTimes; left > 0 && current.Status == from; left--)
        {
            at += Pause;
            if (Once(step, out stopped) is not { } next)
            {
                return stopped;
            }

            current = next;
            if (step.Act.Round is not null ? current.HasDone(step.Act) : stopped.Length == 0 || !step.Act.IsRepeatable)
            {
                break;
            }
        }

        return stopped.Length == 0 ? null : stopped;
    }

    /// <summary>The case once more after the act, where a few tries find content that it takes; best of all such that the facts are so.</summary>
    private Case? Once(ActToDo step, out string stopped)
    {
        var able = Strangers.WhoMay(walk, current, step.Act, at).ToList();
        var contents = new Contents(random, at, cast, current);
        Case? other = null;
        stopped = "nobody may";
        for (var left = able.Count == 0 ? 0 : Attempts; left > 0; left--)
        {
            var content = Encoding.UTF8.GetBytes(Contents.Text(contents.For(step.Act)));
            var outcome = walk.Office.Do(current, step.Act.Name, content, able[random.Next(able.Count)], at);
            if (!outcome.IsAccepted)
            {
                stopped = other is null ? string.Join(", ", outcome.Refusal.Reasons.Select(reason => reason.Code)) : stopped;
            }
            else if (step.Makes.FirstOrDefault(made => !made.Holds(outcome.Case.UntypedMatter)) is { } unmade)
            {
                (other, stopped) = (outcome.Case, $"not so: {unmade}");
            }
            else
            {
                stopped = "";
                return outcome.Case;
            }
        }

        return other;
    }
}
