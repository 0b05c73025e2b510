using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What somebody asks for in a walk.</summary>
internal sealed record Asked(string Act, byte[] Json, Officer By, Instant At)
{
    private const int LongestShown = 300;

    public override string ToString() =>
        $"{At} {By.Id}: {Act} {(Json.Length > LongestShown ? Encoding.UTF8.GetString(Json, 0, LongestShown) + "…" : Encoding.UTF8.GetString(Json))}";
}

/// <summary>A step that breaks a law, with the walk that led there.</summary>
internal sealed class BrokenLawException(string walk) : Exception(walk);

/// <summary>Looks on while cases are walked.</summary>
internal interface IOnlooker
{
    /// <summary>A step was accepted and made this case; an opening begins another one.</summary>
    void Came(Case theCase, Event happened);
}

/// <summary>Walks one case of any procedure from seeds and holds each step against the laws.</summary>
internal sealed class LawWalk<TState, TMatter>(Procedure<TState, TMatter> procedure, Coverage coverage, IOnlooker? onlooker = null, Cast? cast = null)
    where TState : struct, Enum
    where TMatter : class
{
    private readonly List<string> trace = [];
    private readonly ImmutableArray<Officer> people = cast?.Officers ?? Pool.Officers;
    private readonly List<Event> events = [];
    private Case<TState, TMatter>? current;
    private Reference<TMatter> reference = new() { Procedure = procedure };
    private Instant now;
    private Asked? last;

    internal void Run(StepSeeds seeds)
    {
        try
        {
            foreach (var seed in seeds.All)
            {
                var random = new System.Random(seed);
                Take(PerhapsUncleared(Choose(random), random));
            }

            End();
        }
        catch (Exception e)
        {
            throw new BrokenLawException($"{e.Message}\nat the end of this walk of '{procedure.Id}':\n{string.Join('\n', trace)}\n{string.Join('\n', e.StackTrace!.Split('\n').Where(line => line.Contains("Baodi", StringComparison.Ordinal)).Take(4))}");
        }

        coverage.Ended(trace.Count);
    }

    private void Take(Asked asked)
    {
        trace.Add(asked.ToString());
        var expected = Expected(asked);
        var outcome = current is null
            ? procedure.Open("case-1", asked.Act, asked.Json, asked.By, asked.At, openedBy: "case-0")
            : procedure.Do(current, asked.Act, asked.Json, asked.By, asked.At);
        trace[^1] += outcome.IsAccepted ? $" -> {outcome.Event.To}" : $" -> {string.Join(", ", outcome.Refusal.Reasons.Select(Words))}";
        if (outcome.IsAccepted)
        {
            Assert.True(expected.After is not null, $"Accepted, but the definition says: {string.Join(", ", expected.Reasons)}.");
            Accepted(asked, outcome, expected);
        }
        else
        {
            Assert.Equal(expected.Reasons, outcome.Refusal.Reasons.Select(Words).Order(StringComparer.Ordinal));
            Refused(asked, outcome);
        }

        coverage.Asked(outcome, current, asked.By);
    }

    private static string Words(Reason reason) => reason is WrongState ? "wrong-state" : $"{reason.Code} {reason.Citation}".TrimEnd();

    /// <summary>Where secrets are kept, now and then the same is asked by somebody cleared for less.</summary>
    private Asked PerhapsUncleared(Asked asked, System.Random random) =>
        procedure.MayBeClassified && random.Next(8) == 0
            ? asked with { By = asked.By.Cleared(random.Next(2) == 0 ? null : ClassificationLevel.Secret) }
            : asked;

    private Verdict<TMatter> Expected(Asked asked)
    {
        if (reference.IsHiddenFrom(asked.By))
        {
            return new(["no-such-case"], null, []);
        }

        if (reference.Offered(asked.Act) is not { } act)
        {
            var known = procedure.Acts.Where(act => act.Name == asked.Act).ToList();
            var isNeverHis = known.TrueForAll(act => (act.PossibleMask & asked.By.Mask) == 0);
            return new(known.Count == 0 ? ["unknown-act"] : isNeverHis ? [$"wrong-post {known[^1].Citation}", "wrong-state"] : ["wrong-state"], null, []);
        }

        var read = ContentReader.Read(act, asked.Json);
        if (read.Command is { } command)
        {
            return reference.Judge(act, command, asked.By, asked.At);
        }

        return new([.. reference.Closed(act, asked.By, asked.At).Append($"malformed-content {act.Citation}").Order(StringComparer.Ordinal)], null, []);
    }

    private void Refused(Asked asked, Outcome outcome)
    {
        Law.RefusalTellsWhy(outcome.Refusal!);
        foreach (var reason in outcome.Refusal!.Reasons.OfType<WrongState>())
        {
            Law.WrongStateNamesTheStates(procedure, current, reason, asked.Act);
        }

        if (current is null || reference.IsHiddenFrom(asked.By))
        {
            Assert.Throws<RefusedException>(() => outcome.Case);
            Law.NothingIsToldOfAHiddenCase(current, outcome, asked);
            return;
        }

        Assert.Same(current, outcome.Case);
        if (reference.Offered(asked.Act) is { } act)
        {
            Law.PermissionsAgree(procedure.CanDo(current, asked.By, asked.At)[act.Index], outcome.Refusal);
        }
    }

    private void Accepted(Asked asked, Outcome outcome, Verdict<TMatter> expected)
    {
        var before = current;
        var after = (Case<TState, TMatter>)outcome.Case;
        var happened = outcome.Event!;
        if (before is not null)
        {
            Assert.False(before.IsClosed, "A final state accepted something.");
            Assert.True(procedure.CanDo(before, asked.By, asked.At)[happened.Act.Index].IsOpen, "Accepted, though it was not open.");
        }

        Law.EventIsWhole(happened, asked);
        Assert.True(after.IsVisibleTo(asked.By), "Somebody made a case that he may not know of.");
        Law.HandsAreKeptApart(events, happened);
        Law.SignsForAllHisSeats(reference, happened, asked);
        Law.StateFollowsTheDefinition(before, happened, after);
        Law.OnlyDeclaredFactsChange(procedure, before?.Matter, after.Matter, happened.Act);
        Law.WhatItMakesHolds(happened, after.Matter);
        Law.LimitsAreDeclared(after);
        Law.CommandSurvivesJson(happened);
        Assert.Equal(expected.Limits, happened.Limits.Select(change => $"{change.Turn} {Reference<TMatter>.LimitInWords(change.Running)}"));
        Assert.Equal(expected.After!.Describe(), Reference<TMatter>.Describe(after));
        Law.SameCase(after, procedure.Apply(before, happened));
        reference = expected.After;
        current = after;
        now = asked.At;
        events.Add(happened);
        NobodyIsStuck();
        onlooker?.Came(after, happened);
    }

    /// <summary>A round that leaving waits for, or that leads on itself, has somebody left to sign it.</summary>
    private void NobodyIsStuck()
    {
        var leading = current!.Procedure.Acts.Where(act => act.Round is not null && !act.Routes.IsEmpty && act.From.Contains(current.Status) && !reference.Done.Contains(act));
        foreach (var act in reference.Owed(reference.Done).Concat(leading).Where(act => act.Round is not null))
        {
            Assert.True(reference.SignersOf((Act<TMatter>)act).Any(seat => !reference.HasSigned(act, seat)), $"Nobody is left to sign '{act}'.");
        }
    }

    private void End()
    {
        if (current is null)
        {
            Assert.Throws<FoldException>(() => procedure.Fold(events));
            return;
        }

        Law.SameCase(current, procedure.Fold(events));
        var dossier = events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next));
        Law.SameCase(current, procedure.Fold(dossier.Events));
    }

    /// <summary>A closed case has no more to say; the walk goes on with another.</summary>
    private void Forget()
    {
        current = null;
        reference = new() { Procedure = procedure };
        events.Clear();
        last = null;
    }

    private Asked Choose(System.Random random)
    {
        var mode = random.Next(100);
        if (current is { IsClosed: true } && random.Next(3) > 0)
        {
            End();
            Forget();
        }

        if (current is null)
        {
            return ChooseOpening(random, mode);
        }

        var at = mode is >= 70 and < 74 ? now - Duration.FromMinutes(random.Next(1, 600)) : now + (UntilPassed(random) ?? Pause(random));
        var likely = Likely();
        var contents = new Contents(random, at, likely, current, JsonSerializer.SerializeToElement(current.Matter, procedure.MatterJson), cast);
        var here = procedure.Acts.Where(act => act.From.Contains(current.Status)).ToList();
        var present = Present(random);
        var pairs = here.SelectMany(act => present.Select(officer => (Act: act, By: officer, Is: procedure.CanDo(current, officer, at)[act.Index]))).ToList();
        if (here.Count == 0 || mode >= 97)
        {
            var any = procedure.Acts[random.Next(procedure.Acts.Length)];
            return new(mode == 99 ? "no-such-act" : any.Name, Contents.Bytes(contents.For(any)), Anybody(random), at);
        }

        if (mode is >= 92 and < 97 && last is not null)
        {
            return last with { At = at };
        }

        if (mode is >= 80 and < 92)
        {
            var barred = pairs.Where(pair => !pair.Is.IsOpen && pair.Is.Reasons.All(reason => reason is not WrongPost)).ToList();
            if (barred.Count > 0)
            {
                var (act, by, _) = barred[random.Next(barred.Count)];
                return new(act.Name, Contents.Bytes(contents.For(act)), by, at);
            }
        }

        if (mode is >= 74 and < 80)
        {
            var act = here.Find(act => !act.Bars.IsEmpty) is { } barred && random.Next(2) == 0 ? barred : here[random.Next(here.Count)];
            var by = people.Where(officer => act.Bars.Any(bar => (bar.Posts & officer.Mask) != 0)).ElementAtOrDefault(random.Next(4));
            return new(act.Name, Contents.Bytes(contents.For(act)), by ?? Anybody(random), at);
        }

        var open = pairs.Where(pair => pair.Is.IsOpen).GroupBy(pair => pair.Act).ToList();
        if (open.Count == 0)
        {
            var act = here[random.Next(here.Count)];
            return new(act.Name, Contents.Bytes(contents.For(act)), Anybody(random), at);
        }

        var weights = open.ConvertAll(group => Weight(group.Key));
        var left = random.Next(weights.Sum());
        var index = 0;
        while (left >= weights[index])
        {
            left -= weights[index++];
        }

        var chosen = open[index].ElementAt(random.Next(open[index].Count()));
        last = new(chosen.Act.Name, mode < 64 ? Fitting(contents, chosen.Act, chosen.By, at) : contents.Spoilt(chosen.Act), chosen.By, at);
        return last;
    }

    /// <summary>Content that the matter takes, where a few attempts find some: a procedure of many steps is not walked through on luck alone.</summary>
    private byte[] Fitting(Contents contents, Act act, Officer by, Instant at)
    {
        var json = Contents.Bytes(contents.For(act));
        for (var left = 8; left > 0 && !procedure.Do(current!, act.Name, json, by, at).IsAccepted; left--)
        {
            json = Contents.Bytes(contents.For(act));
        }

        return json;
    }

    private Asked ChooseOpening(System.Random random, int mode)
    {
        var start = random.Next(8) == 0 ? Instant.FromUtc(2026, 12, 20, 1, 0) : Instant.FromUtc(2021, 1, 14, 1, 0);
        now = start + Duration.FromMinutes(random.Next(0, 10_000));
        var openings = procedure.Acts.Where(act => act.Kind == ActKind.Opening).ToList();
        var act = mode >= 97 ? procedure.Acts[random.Next(procedure.Acts.Length)] : openings[random.Next(openings.Count)];
        var contents = new Contents(random, now, [], null, cast: cast);
        var by = mode < 80 ? people.Where(officer => (officer.Mask & act.PostMask) != 0).ElementAtOrDefault(random.Next(3)) : Anybody(random);
        return new(act.Name, mode is >= 90 and < 97 ? contents.Spoilt(act) : Contents.Bytes(contents.For(act)), by ?? Anybody(random), now);
    }

    /// <summary>What is done once comes before what may be repeated, and the end last.</summary>
    private int Weight(Act act)
    {
        var ends = !act.Routes.IsEmpty && act.Routes.All(route => route.To.IsFinal);
        return ends ? (act.From.Length > 1 ? 1 : 6) : act.Kind == ActKind.Duty || act.Kind == ActKind.Round ? 12 : current!.HasDone(act) ? 3 : 8;
    }

    /// <summary>The seats that acts of this state ask for by name.</summary>
    private ImmutableArray<Seat> Likely() =>
        [.. procedure.TypedActs.Where(act => act.From.Contains(current!.Status) && (act.TypedRound ?? act.MemberOf?.TypedRound) is not null).SelectMany(act => reference.SignersOf(act.TypedRound is null ? act.MemberOf! : act))];

    /// <summary>Those who hold several posts, and some of the others.</summary>
    private List<Officer> Present(System.Random random) =>
        [.. people.Where(officer => officer.Seats.Length > 1), .. Enumerable.Range(0, 12).Select(_ => Anybody(random))];

    private Officer Anybody(System.Random random) => people[random.Next(people.Length)];

    /// <summary>Now and then as long as it takes until a limit has passed that an act of this state waits for.</summary>
    private Duration? UntilPassed(System.Random random)
    {
        foreach (var running in current!.Limits)
        {
            if (running.Due >= now && random.Next(2) == 0 && procedure.Acts.Any(act => act.From.Contains(current.Status) && (act.Past.Contains(running.Limit) || act.NotPast.Contains(running.Limit))))
            {
                return running.Due - now + Duration.FromMinutes(1);
            }
        }

        return null;
    }

    private static Duration Pause(System.Random random) => random.Next(10) switch
    {
        0 => Duration.Zero,
        1 => Duration.FromHours(random.Next(1, 60)),
        2 => Duration.FromMinutes(30),
        3 => Duration.FromDays(random.Next(1, 20)),
        _ => Duration.FromMinutes(random.Next(1, 40)),
    };
}
