using System.Collections;

namespace Baodi.Procedures.Analysis;

/// <summary>The answer of a <see cref="LimitIndex"/> to a question: limits in the order of the index, found as they are read. Immutable and safe for concurrent use.</summary>
public sealed class LimitRange : IEnumerable<IndexedLimit>
{
    private readonly ImmutableArray<LimitSegment> segments;

    internal LimitRange(ImmutableArray<LimitSegment> segments)
    {
        this.segments = segments;
        Count = LimitSegment.CountOf(segments);
    }

    /// <summary>How many there are; known without reading them.</summary>
    public int Count { get; }

    /// <summary>The next limits, as many as asked for or as there are left.</summary>
    /// <param name="size">The most to give, at least 1.</param>
    /// <param name="after">The last limit of the page before; null for the first page. It need not be in the range any more, nor in the index, so paging goes on in a newer index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is less than 1.</exception>
    public ImmutableArray<IndexedLimit> Page(int size, IndexedLimit? after = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var page = ImmutableArray.CreateBuilder<IndexedLimit>(Math.Min(size, Count));
        var reader = new LimitMerge(segments, after);
        while (page.Count < size && reader.MoveNext(out var limit, out _))
        {
            page.Add(limit);
        }

        return page.DrainToImmutable();
    }

    /// <inheritdoc/>
    public IEnumerator<IndexedLimit> GetEnumerator()
    {
        var reader = new LimitMerge(segments, null);
        while (reader.MoveNext(out var limit, out _))
        {
            yield return limit;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The reminders that limits reached, in the order of the limits, found as they are read. Immutable and safe for concurrent use.</summary>
public sealed class ReachedReminders : IEnumerable<ReachedReminder>
{
    private readonly ImmutableArray<LimitSegment> segments;
    private readonly WorkingCalendar calendar;

    internal ReachedReminders(ImmutableArray<LimitSegment> segments, WorkingCalendar calendar)
    {
        this.segments = segments;
        this.calendar = calendar;
        Count = LimitSegment.CountOf(segments);
    }

    /// <summary>How many there are; known without reading them.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public IEnumerator<ReachedReminder> GetEnumerator()
    {
        var reader = new LimitMerge(segments, null);
        while (reader.MoveNext(out var limit, out var reminder))
        {
            yield return new(limit, reminder!, reminder!.Place.TryInstantOf(limit.Due, calendar, out var at) ? at : null);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A limit that reached a reminder of its schedule.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Reminder">The reminder.</param>
/// <param name="At">When; null where the calendar does not tell, though it is certain that it did.</param>
public readonly record struct ReachedReminder(IndexedLimit Limit, Reminder Reminder, Instant? At);

/// <summary>A part of an order of time: from one rank on, up to another, itself excluded.</summary>
internal readonly record struct LimitSegment(LimitOrder Limits, int From, int To, Reminder? Reminder)
{
    internal static int CountOf(ImmutableArray<LimitSegment> segments)
    {
        var count = 0;
        foreach (var segment in segments)
        {
            count += segment.To - segment.From;
        }

        return count;
    }
}

/// <summary>Reads segments as one order; of those that stand at the same limit, the first given comes first.</summary>
internal sealed class LimitMerge
{
    private readonly ImmutableArray<LimitSegment> segments;
    private readonly int[] next;
    private readonly IndexedLimit?[] heads;

    internal LimitMerge(ImmutableArray<LimitSegment> segments, IndexedLimit? after)
    {
        this.segments = segments;
        next = new int[segments.Length];
        heads = new IndexedLimit?[segments.Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = Math.Max(segments[i].From, after is null ? 0 : segments[i].Limits.RankAfter(after));
            Advance(i);
        }
    }

    internal bool MoveNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IndexedLimit? limit, out Reminder? reminder)
    {
        var first = -1;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] is { } head && (first < 0 || IndexedLimit.ByDue.Compare(head, heads[first]!) < 0))
            {
                first = i;
            }
        }

        (limit, reminder) = first < 0 ? (null, null) : (heads[first], segments[first].Reminder);
        if (first >= 0)
        {
            Advance(first);
        }

        return limit is not null;
    }

    private void Advance(int segment) =>
        heads[segment] = next[segment] < segments[segment].To ? segments[segment].Limits[next[segment]++] : null;
}
