using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>Tries to follow a way with random contents and whoever stands to its acts.</summary>
internal sealed class WayFollower(Random random)
{
    private const int Attempts = 60;
    private const int MostSignatures = 12;

    internal string Stopped { get; private set; } = "";

    internal static IEnumerable<Officer> WhoCan(Case theCase, Act act, Instant at)
    {
        if (act.Kind == ActKind.Opening || !act.From.Contains(theCase.Status))
        {
            return [];
        }

        var seats = ImmutableArray.CreateBuilder<Seat>();
        act.AddSeats(theCase.UntypedMatter, seats);
        var named = seats.Distinct().Select(seat => new Officer($"also-{seat}", "Also", seat).Cleared(ClassificationLevel.TopSecret));
        return Pool.Officers.Concat(named).Where(officer => theCase.Procedure.CanDo(theCase, officer, at)[act.Index].IsOpen);
    }

    internal bool Follows(Case theCase, Way way, Instant at)
    {
        foreach (var step in way.Steps)
        {
            if (step is TimeToPass wait)
            {
                at = wait.Limit is null ? theCase.LastStepAt : theCase.FirstDue(wait.Limit) is { } due && due >= at ? due + Duration.FromMinutes(1) : at;
                continue;
            }

            at += Duration.FromMinutes(1);
            if (Taken(theCase, (ActToDo)step, ref at) is not { } next)
            {
                Stopped = $"{((ActToDo)step).Act}: {Stopped}";
                return false;
            }

            theCase = next;
        }

        Stopped = "not open at the end";
        return WhoCan(theCase, way.Act, at).Any();
    }

    private Case? Taken(Case theCase, ActToDo step, ref Instant at)
    {
        var before = theCase;
        for (var signature = 0; signature < MostSignatures; signature++)
        {
            if (Once(theCase, step, at) is not { } next)
            {
                return null;
            }

            theCase = next;
            if (step.Act.Round is null || theCase.HasDone(step.Act) || theCase.Status != before.Status)
            {
                return theCase;
            }

            at += Duration.FromMinutes(1);
        }

        Stopped = "never complete";
        return null;
    }

    private Case? Once(Case theCase, ActToDo step, Instant at)
    {
        var people = WhoCan(theCase, step.Act, at).ToList();
        if (people.Count == 0)
        {
            Stopped = "nobody";
            return null;
        }

        var contents = new Contents(random, at, step.Seats, theCase, JsonSerializer.SerializeToElement(theCase.UntypedMatter, theCase.Procedure.MatterJson));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var outcome = theCase.Procedure.Do(theCase, step.Act.Name, Contents.Bytes(contents.For(step.Act)), people[random.Next(people.Count)], at);
            if (!outcome.IsAccepted)
            {
                Stopped = string.Join(", ", outcome.Refusal.Reasons.Select(reason => reason.Code));
            }
            else if (step.Makes.All(fact => Holds(fact, outcome.Case)))
            {
                return outcome.Case;
            }
            else
            {
                Stopped = "facts";
            }
        }

        return null;
    }

    private static bool Holds(Condition condition, Case theCase) =>
        condition.Allows((int)condition.Fact.GetType().GetMethod("Read", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(condition.Fact, [theCase.UntypedMatter])!);
}
