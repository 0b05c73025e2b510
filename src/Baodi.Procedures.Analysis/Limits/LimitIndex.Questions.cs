using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Analysis;

public sealed partial class LimitIndex
{
    /// <summary>Every limit.</summary>
    public LimitRange All => Range(static (on, _) => (0, on.Limits.Count), 0);

    /// <summary>What has passed at an instant: it is later than the due instant.</summary>
    public LimitRange PassedAt(Instant at) => Range(static (on, at) => (0, on.DueBefore(at)), at);

    /// <summary>What is due from one instant on, that instant included, and before another.</summary>
    /// <remarks>From the last look to now, these are the limits that have passed since then.</remarks>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The end, itself excluded; nothing is due between when it is not later.</param>
    public LimitRange DueBetween(Instant from, Instant to) => Range(static (on, span) => (on.DueBefore(span.from), on.DueBefore(span.to)), (from, to));

    /// <summary>What has not passed at an instant but has reached a rung that lies before the due instant.</summary>
    public LimitRange NearAt(Instant at) =>
        Range(
            static (on, now) => on.Ladder.Rungs is [{ Place.Side: RungSide.Before } first, ..] ? (on.DueBefore(now.at), on.Reached(first, now.at, now.Calendar)) : (0, 0),
            (at, Profile.Calendar));

    /// <summary>The limits that stand on a rung at an instant: they have reached it and not the next.</summary>
    /// <param name="rung">The name of the rung, on whichever ladders have one of that name.</param>
    /// <param name="at">The instant asked about.</param>
    public LimitRange StandingOn(string rung, Instant at)
    {
        ArgumentNullException.ThrowIfNull(rung);
        return Range(
            static (on, asked) => on.Ladder.Find(asked.rung) is { } found
                ? (on.Ladder.After(found) is { } next ? on.Reached(next, asked.at, asked.Calendar) : 0, on.Reached(found, asked.at, asked.Calendar))
                : (0, 0),
            (rung, at, Profile.Calendar));
    }

    /// <summary>What reached a rung after one instant and no later than another, in the order of the limits, and for one limit in that of its rungs.</summary>
    /// <remarks>
    /// A host that asks from its last look to now is told of every rung once, as long as limits neither come nor move. One that comes in or
    /// moves while a rung of it is already behind is not told here; <see cref="StandingOf"/> says where it stands when it is put in.
    /// </remarks>
    /// <param name="after">The instant after which; a rung reached at it was reached before.</param>
    /// <param name="upTo">The last instant, included.</param>
    public ReachedRungs ReachedBetween(Instant after, Instant upTo)
    {
        var segments = ImmutableArray.CreateBuilder<LimitSegment>();
        foreach (var on in ladders)
        {
            foreach (var rung in on.Ladder.Rungs)
            {
                AddTo(segments, on, (on.Reached(rung, after, Profile.Calendar), on.Reached(rung, upTo, Profile.Calendar)), rung);
            }
        }

        return new(segments.DrainToImmutable(), Profile.Calendar);
    }

    /// <summary>The first limit that has not passed at an instant; null when there is none.</summary>
    public IndexedLimit? NextDue(Instant at)
    {
        IndexedLimit? first = null;
        foreach (var on in ladders)
        {
            if (on.DueBefore(at) is var rank && rank < on.Limits.Count && (first is null || IndexedLimit.ByDue.Compare(on.Limits[rank], first) < 0))
            {
                first = on.Limits[rank];
            }
        }

        return first;
    }

    /// <summary>The next rung that any limit reaches after an instant, as far as the calendar tells; null when there is none. A host may sleep until then.</summary>
    public ReachedRung? NextRung(Instant at)
    {
        ReachedRung? first = null;
        foreach (var on in ladders)
        {
            foreach (var rung in on.Ladder.Rungs)
            {
                if (on.Reached(rung, at, Profile.Calendar) is var rank && rank < on.Limits.Count
                    && rung.Place.TryInstantOf(on.Limits[rank].Due, Profile.Calendar, out var reached) && (first is null || reached < first.Value.At))
                {
                    first = new(on.Limits[rank], rung, reached);
                }
            }
        }

        return first;
    }

    /// <summary>Where a limit stands on its ladder at an instant; it need not be in the index.</summary>
    public LadderStanding StandingOf(IndexedLimit limit, Instant at)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return LadderOf(Profile, limit).StandingOf(limit.Due, at, Profile.Calendar);
    }

    private LimitRange Range<TAsked>(Func<OnLadder, TAsked, (int From, int To)> cut, TAsked asked)
    {
        var segments = ImmutableArray.CreateBuilder<LimitSegment>(ladders.Length);
        foreach (var on in ladders)
        {
            AddTo(segments, on, cut(on, asked), null);
        }

        return new(segments.DrainToImmutable());
    }

    private static void AddTo(ImmutableArray<LimitSegment>.Builder segments, OnLadder on, (int From, int To) cut, Rung? rung)
    {
        if (cut.From < cut.To)
        {
            segments.Add(new(on.Limits, cut.From, cut.To, rung));
        }
    }
}
