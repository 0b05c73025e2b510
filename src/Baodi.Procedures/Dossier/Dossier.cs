using System.Collections;
using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The history of one case: an immutable chain of its events, kept by the host beside the case.</summary>
/// <remarks>Adding gives a new dossier that shares the old one.</remarks>
public sealed class Dossier : IReadOnlyList<Event>
{
    private readonly ImmutableList<Event> events;

    private Dossier(ImmutableList<Event> events) => this.events = events;

    /// <summary>A dossier with nothing in it.</summary>
    public static Dossier Empty { get; } = new([]);

    /// <summary>How many events there are.</summary>
    public int Count => events.Count;

    /// <summary>The event at a position, from 0; its sequence is one more.</summary>
    public Event this[int index] => events[index];

    /// <summary>A dossier with one more event.</summary>
    /// <exception cref="FoldException">The event is not the next one of the same case.</exception>
    public Dossier Add(Event next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Sequence != Count + 1)
        {
            throw new FoldException(next.Sequence, $"the dossier has {Count} events.");
        }

        if (Count > 0 && next.CaseId != events[0].CaseId)
        {
            throw new FoldException(next.Sequence, $"it belongs to '{next.CaseId}', the dossier to '{events[0].CaseId}'.");
        }

        return new(events.Add(next));
    }

    /// <inheritdoc/>
    public IEnumerator<Event> GetEnumerator() => events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
