using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Properties.Laws;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Follows a way with contents made at random, each step by whoever may take it; where a step does not leave so what the way had hoped, it does what else brings that about, and asks anew.</summary>
internal sealed class Follower(Walk walk, Case theCase, Instant now, Random random)
{
    private const int Attempts = 150;
    private const int MostTimes = 12;

    /// <summary>How often a way is asked for anew.</summary>
    private const int MostAsked = 4;

    /// <summary>Of how many tries one begins anew.</summary>
    private const int AnewOneOf = 2;

    /// <summary>Whatever is refused is further from what is wanted than what is taken, whatever it leaves unmade.</summary>
    private const int Refused = 1_000;

    private static readonly Duration Pause = Duration.FromMinutes(1);
    private static readonly Officer Nobody = Player.Holding("nobody-else").Officer;

    private readonly Cast cast = new(walk.Procedure, random);
    private readonly List<(Act Act, Condition Hope)> vain = [];
    private Case current = theCase;
    private Instant at = now;

    /// <summary>How often the way was asked for anew.</summary>
    internal int AskedAnew { get; private set; }

    /// <summary>Why the way was left; null where its act is open at the end.</summary>
    internal string? Follow(ShortestPath way)
    {
        var first = current;
        for (var next = way; ; AskedAnew++)
        {
            if (Left(next) is not { } stopped)
            {
                return null;
            }

            if (AskedAnew == MostAsked || current == first)
            {
                return stopped;
            }

            BringAbout();
            if (Asked(way.Act) is not { } anew)
            {
                return stopped;
            }

            next = anew;
        }
    }

    /// <summary>Does what else sets a fact that was hoped for in vain, where a short way leads there.</summary>
    private void BringAbout()
    {
        foreach (var (act, hope) in vain.Where(one => !one.Hope.Holds(current.UntypedMatter)).ToList())
        {
            var ways = walk.Procedure.Acts.Where(other => other.Command != act.Command && other.Sets.Contains(hope.Fact) && !other.Amends && !vain.Contains((other, hope)))
                .Select(Asked).OfType<ShortestPath>().OrderBy(found => found.Length);
            if (ways.FirstOrDefault() is { } other && Left(other) is null)
            {
                _ = Do(new(other.Act, other.Who, other.Seats, [hope]));
            }
        }
    }

    /// <summary>How an act opens from here; null where it does not.</summary>
    private ShortestPath? Asked(Act goal)
    {
        foreach (var candidate in walk.Office.CanDo(current, Nobody, at))
        {
            if (candidate.Act == goal && candidate.ShortestPath() is { Kind: PathKind.Open or PathKind.Found } way)
            {
                return way;
            }
        }

        return null;
    }

    private string? Left(ShortestPath way)
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

        return Strangers.IsOpenToSomebody(walk, current, way.Act, at) ? null : $"{way.Act}: not open at the end, {Against(way.Act)}";
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

        vain.AddRange(step.Makes.Where(made => !made.Holds(current.UntypedMatter)).Select(made => (step.Act, made)));
        return stopped.Length == 0 ? null : stopped;
    }

    /// <summary>The case once more after the act, where some tries find content that it takes; best of all such that the facts are so. Each try begins anew, or varies the best content so far in one member, now or when something that the matter knows is to come.</summary>
    private Case? Once(ActToDo step, out string stopped)
    {
        var able = Strangers.WhoMay(walk, current, step.Act, at).ToList();
        var contents = new Contents(random, at, cast, current) { IsAiming = true };
        var times = contents.ToCome.Add(at);
        (Case? Case, JsonObject? Content, int Wrong) best = (null, null, int.MaxValue);
        stopped = able.Count == 0 ? $"nobody may, {Against(step.Act)}" : "";
        for (var left = able.Count == 0 ? 0 : Attempts; left > 0 && best.Wrong > 0; left--)
        {
            var content = best.Content is null || left % AnewOneOf == 0 ? contents.For(step.Act) : contents.Varied(step.Act, best.Content);
            var outcome = walk.Office.Do(current, step.Act.Name, Encoding.UTF8.GetBytes(Contents.Text(content)), able[random.Next(able.Count)], random.Next(2) == 0 ? at : times[random.Next(times.Length)]);
            var unmade = outcome.IsAccepted ? step.Makes.Where(made => !made.Holds(outcome.Case.UntypedMatter)).ToList() : [];
            var wrong = outcome.IsAccepted ? unmade.Count : Refused + outcome.Refusal.Reasons.Length;
            if (wrong <= best.Wrong)
            {
                best = (outcome.IsAccepted ? outcome.Case : null, content, wrong);
                stopped = outcome.IsAccepted ? string.Join(", ", unmade.Select(made => $"not so: {made}")) : Told(outcome.Refusal.Reasons);
            }
        }

        at = best.Case is { LastStepAt: var taken } ? Instant.Max(at, taken) : at;
        return best.Case;
    }

    /// <summary>What stands against an act, whoever asks.</summary>
    private string Against(Act act) => !act.IsEnteredIn(current.Status) ? $"{WrongState.Kind} {act.Name}" : Told(walk.Office.MachineOf(walk.Procedure).ReasonsAgainst(current, act, null, at));

    private static string Told(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(reason => $"{reason.Code} {reason.About}".TrimEnd()));
}
