using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>The history of one case: an immutable chain of its events and notes in order, kept by the host beside the case. Safe for concurrent use.</summary>
/// <remarks>Adding gives a new dossier that shares the old one.</remarks>
public sealed class Dossier : IReadOnlyList<Entry>
{
    private readonly ImmutableList<Entry> entries;
    private readonly Event? last;

    private Dossier(ImmutableList<Entry> entries, Event? last)
    {
        this.entries = entries;
        this.last = last;
    }

    /// <summary>A dossier with nothing in it.</summary>
    public static Dossier Empty { get; } = new([], null);

    /// <summary>How many entries there are, notes included.</summary>
    public int Count => entries.Count;

    /// <summary>How many events there are: the version of the case they make.</summary>
    public int Version => last?.Sequence ?? 0;

    /// <summary>The case it is about; null while it is empty.</summary>
    public string? CaseId => last?.CaseId;

    /// <summary>The procedure the case follows; null while it is empty.</summary>
    public Procedure? Procedure => last?.Act.Procedure;

    /// <summary>The events alone, in order, as folding wants them.</summary>
    public IEnumerable<Event> Events
    {
        get
        {
            foreach (var entry in entries)
            {
                if (entry is Event happened)
                {
                    yield return happened;
                }
            }
        }
    }

    /// <summary>The entry at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no entry at <paramref name="index"/>.</exception>
    public Entry this[int index] => entries[index];

    /// <summary>Reads what <see cref="WriteTo(IBufferWriter{byte}, Office)"/> wrote.</summary>
    /// <remarks>
    /// Nothing is guessed or passed over: a member that is unknown, missing or there twice, a name that the office's procedure does
    /// not have, a citation that is not the act's, content that its form refuses, a gap in the sequence, a step back in time and an
    /// act or a state that does not follow from the events before it are errors.
    /// Whether everybody held the seats he acted in, and whether each step would be accepted today, is not asked again.
    /// </remarks>
    /// <param name="utf8Json">The dossier, at most 64 MiB.</param>
    /// <param name="office">The office whose profile the case follows.</param>
    /// <exception cref="DossierFormatException">The bytes are not a dossier of the office.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return DossierReader.Read(utf8Json, office);
    }

    /// <summary>A dossier with one more event.</summary>
    /// <exception cref="FoldException">The event is not the next one of the same case, or is earlier than the last.</exception>
    public Dossier Add(Event next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Sequence != Version + 1)
        {
            throw new FoldException(next.Sequence, $"the dossier has {Version} events.");
        }

        if (last is not null && (next.CaseId != last.CaseId || !ReferenceEquals(next.Act.Procedure, last.Act.Procedure)))
        {
            throw new FoldException(next.Sequence, $"it belongs to '{next.CaseId}' of '{next.Act.Procedure.Id}', the dossier to '{last.CaseId}' of '{last.Act.Procedure.Id}'.");
        }

        if (last is not null && next.At < last.At)
        {
            throw new FoldException(next.Sequence, "it is earlier than the one before.");
        }

        return new(entries.Add(next), next);
    }

    /// <summary>A dossier with one more note.</summary>
    /// <exception cref="ArgumentException">The note is about another case, or about a version other than the last.</exception>
    public Dossier Add(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return last is not null && note.CaseId == last.CaseId && note.Version == last.Sequence && ReferenceEquals(note.State, last.To)
            ? new(entries.Add(note), last)
            : throw new ArgumentException($"The note is about version {note.Version} of '{note.CaseId}', the dossier has version {Version} of '{CaseId}'.", nameof(note));
    }

    /// <summary>Writes the dossier as one JSON object in UTF-8, without white space.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="office">The office of the case; the cases that its steps ask for are openings of this office's procedures.</param>
    /// <exception cref="InvalidOperationException">The dossier is empty.</exception>
    /// <exception cref="ArgumentException">The case is not of this office, or one of its steps asks for a case that the office does not open.</exception>
    public void WriteTo(IBufferWriter<byte> output, Office office)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        WriteTo(json, office);
    }

    /// <summary>Writes the dossier as one JSON object.</summary>
    /// <param name="json">Where to write, with the encoder of the caller's choice; flushing it is left to the caller.</param>
    /// <param name="office">The office of the case; the cases that its steps ask for are openings of this office's procedures.</param>
    /// <exception cref="InvalidOperationException">The dossier is empty.</exception>
    /// <exception cref="ArgumentException">The case is not of this office, or one of its steps asks for a case that the office does not open.</exception>
    public void WriteTo(Utf8JsonWriter json, Office office)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(office);
        if (last is null)
        {
            throw new InvalidOperationException("An empty dossier is about no case.");
        }

        if (!ReferenceEquals(last.Act.Procedure.Profile, office.Profile))
        {
            throw new ArgumentException($"Case '{CaseId}' follows the profile '{last.Act.Procedure.Profile.Id}', not '{office.Profile.Id}'.", nameof(office));
        }

        new DossierWriter(json, office).Write(this);
    }

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
