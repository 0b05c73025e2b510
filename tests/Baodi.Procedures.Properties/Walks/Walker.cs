using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Makes a walk by taking it: mostly something open with content that fits, so that it gets deep, and anything else besides.</summary>
internal sealed class Walker
{
    private const int FittingTries = 12;
    private const int WordsLuck = 0x2545F491;

    /// <summary>What is liked above all is done at once; for some ways other things must come before it.</summary>
    private static readonly int[] Favours = [300, 30, 4, 1];

    private static readonly int[] Likings = [1, 8, 8, 8, 40];

    private static readonly Instant Usual = Instant.FromUtc(2021, 1, 14, 1, 0);

    /// <summary>After the last year whose calendar is published, some limits cannot be counted.</summary>
    internal static Instant EndOfTheCalendar { get; } = Instant.FromUtc(2026, 12, 20, 1, 0);

    private readonly List<Asked> steps = [];
    private readonly Office office;
    private readonly Procedure procedure;
    private readonly Random random;
    private readonly Cast cast;
    private readonly Spoilt spoilt;
    private readonly Sayings sayings;
    private readonly Words words;
    private readonly Random saying;
    private readonly Dictionary<Act, int> liking;
    private Case? current;
    private bool hasThrown;
    private bool isFollowing;
    private Instant now;

    private Walker(Office office, Procedure procedure, int seed, Walk? from)
    {
        (this.office, this.procedure, random, saying) = (office, procedure, new(seed), new(~seed & int.MaxValue));
        cast = new Cast(procedure, random).With(from?.People ?? []);
        sayings = new(procedure, cast, saying);
        words = new(cast, new(seed ^ WordsLuck));
        spoilt = new(random);
        liking = procedure.Acts.ToDictionary(act => act, _ => Likings[random.Next(Likings.Length)]);
        now = (random.Next(6) == 0 ? EndOfTheCalendar : Usual) + Duration.FromMinutes(random.Next(0, 10_000));
    }

    /// <summary>A walk that follows from its seed and, where it goes on with another, from that.</summary>
    internal static Walk Take(Office office, Procedure procedure, int seed, int longest, Walk? from = null, Act? favourite = null)
    {
        var walker = new Walker(office, procedure, seed, from);
        if (favourite is not null)
        {
            walker.liking[favourite] = Favours[walker.random.Next(Favours.Length)];
        }

        walker.isFollowing = true;
        foreach (var asked in from?.Steps ?? [])
        {
            walker.Take(asked);
        }

        walker.isFollowing = false;

        for (var left = walker.random.Next(1, longest + 1); left > 0; left--)
        {
            walker.Say(walker.current is null ? walker.Opening() : walker.InCase(walker.current));
            left = walker.hasThrown ? 0 : walker.current is { IsClosed: true } ? Math.Min(left, 3) : left;
        }

        return new Walk(office, procedure, walker.cast.People, []).With([.. walker.steps]);
    }

    /// <summary>Takes a step: sometimes first as it cannot have come about, and again with departures where it is refused for nothing firm.</summary>
    private void Say(Asked asked)
    {
        if (sayings.WantsToBeWrong)
        {
            Take(sayings.Wrongly(asked, ActOf(asked), current, Do(asked)));
        }

        asked = hasThrown ? asked : sayings.Rightly(asked, ActOf(asked), current);
        if (!hasThrown && Take(asked) is { Refusal: { } refusal } && sayings.Departing(asked, refusal) is { } departing)
        {
            Take(departing);
        }
    }

    private Act? ActOf(Asked asked) => procedure.FindAct(asked.Act, current?.Status);

    private Outcome? Take(Asked asked)
    {
        asked = isFollowing ? asked : words.Before(asked, current);
        steps.Add(asked);
        var outcome = Do(asked);
        if (outcome is { IsAccepted: true })
        {
            (current, now) = (outcome.Case, asked.At);
        }

        return outcome;
    }

    /// <summary>A walk ends with what throws, and whoever plays it sees it thrown; null then.</summary>
    private Outcome? Do(Asked asked)
    {
        try
        {
            return Taken.Do(office, procedure, current, asked.Act, asked.Utf8, Officer(asked.By), asked.At, asked.Said.Of(Officer));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            hasThrown = true;
            return null;
        }
    }

    private Officer Officer(string id) => cast.People.First(person => person.Id == id).Officer;

    private Asked Opening()
    {
        var openings = procedure.Acts.Where(act => act.Kind == ActKind.Opening).ToList();
        var act = random.Next(20) == 0 ? procedure.Acts[random.Next(procedure.Acts.Length)] : openings[random.Next(openings.Count)];
        var able = cast.People.Where(person => person.Officer.Performers.Any(performer => act.Actor.MayBe(performer.Seat.Post))).ToList();
        var by = able.Count == 0 || random.Next(10) == 0 ? cast.Anybody() : able[random.Next(able.Count)];
        return random.Next(8) == 0 ? Spoiling(act, by, now) : Fitting(act, by, now);
    }

    private Asked InCase(Case theCase)
    {
        var mode = random.Next(100);
        var at = mode >= 97 ? now - Duration.FromMinutes(random.Next(1, 600)) : now + new Pauses(random, theCase, now).Next();
        var here = procedure.Acts.Where(act => act.IsEnteredIn(theCase.Status)).ToList();
        if (sayings.WantsToDepart && OpenWith(Openness.WithDepartures, theCase, here, at) is { } departing)
        {
            return departing;
        }

        if (here.Count == 0 || mode is >= 94 and < 97)
        {
            return Anything(at);
        }

        return mode switch
        {
            >= 92 and < 94 => steps[^1] with { At = at },
            >= 80 and < 92 => Closed(theCase, here, at) ?? Anything(at),
            >= 74 and < 80 => Contending(here, at),
            _ => Open(theCase, here, at, isSpoilt: mode >= 66) ?? Contending(here, at),
        };
    }

    private Asked Anything(Instant at)
    {
        var act = procedure.Acts[random.Next(procedure.Acts.Length)];
        var asked = new Asked(act.Name, Contents.Text(ContentsAt(at).For(act)), cast.Anybody().Id, at);
        return random.Next(6) == 0 ? asked with { Act = "no-such-act" } : asked;
    }

    /// <summary>Something that the state offers, by whoever.</summary>
    private Asked Contending(List<Act> here, Instant at)
    {
        var act = here[random.Next(here.Count)];
        var excluded = cast.People.Where(person => act.Excluded.Any(one => person.Officer.HasAnyOf(one.Posts))).ToList();
        return Fitting(act, excluded.Count > 0 && random.Next(2) == 0 ? excluded[random.Next(excluded.Count)] : cast.Anybody(), at);
    }

    /// <summary>Something that is closed for other reasons than the post.</summary>
    private Asked? Closed(Case theCase, List<Act> here, Instant at)
    {
        var act = here[random.Next(here.Count)];
        var closed = cast.People.Where(person => theCase.IsVisibleTo(person.Officer)
            && office.MachineOf(procedure).ReasonsAgainst(theCase, act, person.Officer, at) is { IsEmpty: false } reasons && !reasons.Any(reason => reason is WrongPost)).ToList();
        return closed.Count == 0 ? null : Fitting(act, closed[random.Next(closed.Count)], at);
    }

    /// <summary>Something that is just so open to somebody.</summary>
    private Asked? OpenWith(Openness openness, Case theCase, List<Act> here, Instant at)
    {
        var machine = office.MachineOf(procedure);
        ImmutableArray<(Act Act, Player By)> open =
            [.. here.SelectMany(act => cast.People.Where(person => theCase.IsVisibleTo(person.Officer) && machine.OpennessOf(theCase, act, person.Officer, at) == openness).Select(person => (act, person)))];
        if (open.IsEmpty)
        {
            return null;
        }

        var (act, by) = open[saying.Next(open.Length)];
        return Fitting(act, by, at);
    }

    private Asked? Open(Case theCase, List<Act> here, Instant at, bool isSpoilt)
    {
        var machine = office.MachineOf(procedure);
        var open = here.FindAll(act => machine.IsOpen(theCase, act, null, at));
        while (open.Count > 0)
        {
            var act = Weighed(theCase, open);
            var able = cast.People.Where(person => theCase.IsVisibleTo(person.Officer) && machine.IsOpen(theCase, act, person.Officer, at)).ToList();
            if (able.Count > 0)
            {
                var by = able[random.Next(able.Count)];
                return isSpoilt ? Spoiling(act, by, at) : Fitting(act, by, at);
            }

            open.Remove(act);
        }

        return null;
    }

    private Act Weighed(Case theCase, List<Act> open)
    {
        var left = random.Next(open.Sum(act => Weight(theCase, act)));
        return open.First(act => (left -= Weight(theCase, act)) < 0);
    }

    /// <summary>What is done once comes before what may be repeated, and the end last; besides, each walk has a liking for some acts and shuns others.</summary>
    private int Weight(Case theCase, Act act)
    {
        var ends = !act.Routes.IsEmpty && act.Routes.All(route => route.To.IsFinal);
        var usual = ends ? (act.LeavesBehind ? 2 : 8) : act.Kind is ActKind.Duty or ActKind.Round ? 40 : theCase.HasDone(act) ? 10 : 25;
        return usual * liking[act];
    }

    private Asked Spoiling(Act act, Player by, Instant at) => new(act.Name, spoilt.Of(ContentsAt(at).For(act)), by.Id, at);

    /// <summary>Content that the matter takes, where a few tries find some: a procedure of many steps is not walked through on luck alone.</summary>
    private Asked Fitting(Act act, Player by, Instant at)
    {
        var contents = ContentsAt(at);
        var asked = new Asked(act.Name, Contents.Text(contents.For(act)), by.Id, at);
        for (var left = FittingTries; left > 0 && Do(asked) is { IsAccepted: false } outcome && MayFit(outcome.Refusal.Reasons); left--)
        {
            asked = asked with { Json = Contents.Text(contents.For(act)) };
        }

        return asked;
    }

    private static bool MayFit(ImmutableArray<Reason> reasons) => reasons.All(IsOfContent) && !reasons.All(reason => reason.IsDepartable);

    private static bool IsOfContent(Reason reason) => reason is not (WrongPost or WrongState or NoSuchCase or UnknownAct or EarlierThanLast);

    private Contents ContentsAt(Instant at) => new(random, at, cast, current);
}
