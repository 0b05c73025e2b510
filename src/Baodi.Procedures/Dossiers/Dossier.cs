using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>The history of one case: an immutable chain of its events, notes, remarks and changes of rules in order, kept by the host beside the case. Safe for concurrent use.</summary>
/// <remarks>Adding gives a new dossier that shares the old one. Digests are made when the dossier is sealed or written, not when something is added.</remarks>
public sealed class Dossier : IReadOnlyList<Entry>
{
    /// <summary>The most characters the id of a command may have.</summary>
    public const int LongestCommandId = 200;

    private readonly ImmutableList<Link> links;
    private readonly Event? last;

    private Dossier(ImmutableList<Link> links, Event? last, string? openedUnder, Instant? movedAt)
    {
        this.links = links;
        this.last = last;
        OpenedUnder = openedUnder;
        MovedAt = movedAt;
    }

    /// <summary>A dossier with nothing in it.</summary>
    public static Dossier Empty { get; } = new([], null, null, null);

    /// <summary>How many entries there are.</summary>
    public int Count => links.Count;

    /// <summary>How many events there are: the version of the case they make.</summary>
    public int Version => last?.Sequence ?? 0;

    /// <summary>The case it is about; null while it is empty.</summary>
    public string? CaseId => last?.CaseId;

    /// <summary>The procedure the case follows; null while it is empty.</summary>
    public Procedure? Procedure => last?.Act.Procedure;

    /// <summary>The id of the profile that the case was opened under; null while it is empty.</summary>
    public string? OpenedUnder { get; }

    /// <summary>The entries with their places, commands and digests.</summary>
    public IReadOnlyList<Link> Chain => links;

    /// <summary>What closes the chain; null while an entry is not sealed yet.</summary>
    public Seal? Seal => links is [.., { Hash: { } hash }] ? new(Count, hash) : null;

    /// <summary>The events alone, in order, as folding wants them.</summary>
    public IEnumerable<Event> Events
    {
        get
        {
            foreach (var link in links)
            {
                if (link.Entry is Event happened)
                {
                    yield return happened;
                }
            }
        }
    }

    /// <summary>The entry at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no entry at <paramref name="index"/>.</exception>
    public Entry this[int index] => links[index].Entry;

    /// <summary>Reads what <see cref="WriteTo(IBufferWriter{byte}, Office)"/> wrote.</summary>
    /// <remarks>
    /// Nothing is guessed or passed over: a member that is unknown, missing or there twice, a name that the office's procedure does
    /// not have, a citation that is not the act's, content that its form refuses, a gap in the sequence, a step back in time, an
    /// act or a state that does not follow from the events before it, a digest that is not the entry's and rules that were not in force are errors.
    /// Whether everybody held the seats he acted in, and whether each step would be accepted today, is not asked again: that is what <see cref="Verification"/> is for.
    /// </remarks>
    /// <param name="utf8Json">The dossier, within <see cref="ReadingBounds"/>.</param>
    /// <param name="office">The office whose profile the case follows.</param>
    /// <exception cref="DossierFormatException">The bytes are not a dossier of the office.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return DossierReader.Read(utf8Json, office);
    }

    /// <summary>Reads what <see cref="WriteTo(IBufferWriter{byte}, Office)"/> wrote, if it is still what was written then.</summary>
    /// <remarks>It is read as <see cref="Read(ReadOnlySpan{byte}, Office)"/> reads it; white space and the order of members may be other ones, as a store may leave them.</remarks>
    /// <param name="utf8Json">The dossier, within <see cref="ReadingBounds"/>.</param>
    /// <param name="office">The office whose profile the case follows.</param>
    /// <param name="kept">The seal of the dossier as it was last written, kept where whoever can change dossiers cannot.</param>
    /// <exception cref="DossierFormatException">The bytes are not a dossier of the office.</exception>
    /// <exception cref="KeptSealException">It was changed, or an earlier or a later state of it has another seal.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office, Seal kept)
    {
        ArgumentNullException.ThrowIfNull(office);
        return DossierReader.Read(utf8Json, office, kept);
    }

    /// <summary>A dossier with one more event.</summary>
    /// <param name="next">The event.</param>
    /// <param name="commandId">The id of the command that asked for it, or null.</param>
    /// <exception cref="FoldException">The event is not the next one of the same case, or is earlier than the last.</exception>
    /// <exception cref="OtherRulesException">The last step or change of rules was made under other rules than the event's procedure has: the case is to be moved first, see <see cref="RulesMove"/>.</exception>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>), longer than <see cref="LongestCommandId"/>, or stands in the dossier already.</exception>
    /// <exception cref="InvalidOperationException">It has <see cref="ReadingBounds.DossierListEntries"/> entries; with more it could not be read.</exception>
    public Dossier Add(Event next, string? commandId = null)
    {
        ArgumentNullException.ThrowIfNull(next);
        CheckNext(next);
        CheckCommandId(commandId);
        if (commandId is not null && Find(commandId) is not null)
        {
            throw new ArgumentException("The id was given before.", nameof(commandId));
        }

        return With(Link.Fresh(Count + 1, next, commandId));
    }

    /// <summary>A dossier with one more note.</summary>
    /// <exception cref="ArgumentException">The note is about another case, or about a version other than the last.</exception>
    /// <exception cref="InvalidOperationException">It has <see cref="ReadingBounds.DossierListEntries"/> entries; with more it could not be read.</exception>
    public Dossier Add(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return last is not null && note.CaseId == last.CaseId && note.Version == last.Sequence && ReferenceEquals(note.State, last.To)
            ? With(Link.Fresh(Count + 1, note, null))
            : throw new ArgumentException($"The note is about version {note.Version} of '{note.CaseId}', the dossier has version {Version} of '{CaseId}'.", nameof(note));
    }

    /// <summary>A dossier with one more remark.</summary>
    /// <exception cref="ArgumentException">The remark is about another case or about a version other than the last, or is earlier than the last step.</exception>
    /// <exception cref="InvalidOperationException">It has <see cref="ReadingBounds.DossierListEntries"/> entries; with more it could not be read.</exception>
    public Dossier Add(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return last is not null && remark.CaseId == last.CaseId && remark.Version == last.Sequence && ReferenceEquals(remark.State, last.To) && remark.At >= Earliest
            ? With(Link.Fresh(Count + 1, remark, null))
            : throw new ArgumentException($"The remark is about version {remark.Version} of '{remark.CaseId}' at {remark.At}, the dossier has version {Version} of '{CaseId}'.", nameof(remark));
    }

    /// <summary>Finds the event that a command of that id made; null when there is none.</summary>
    public Event? Find(string commandId)
    {
        ArgumentNullException.ThrowIfNull(commandId);
        foreach (var link in links)
        {
            if (link.CommandId == commandId)
            {
                return (Event)link.Entry;
            }
        }

        return null;
    }

    /// <summary>The same dossier with the digests of the entries that had none yet; those that have them are not looked at again.</summary>
    /// <param name="office">The office of the case.</param>
    /// <exception cref="InvalidOperationException">The dossier is empty.</exception>
    /// <exception cref="ArgumentException">The case is not of this office, or one of its steps asks for a case that the office does not open.</exception>
    public Dossier Sealed(Office office)
    {
        ArgumentNullException.ThrowIfNull(office);
        if (last is null)
        {
            throw new InvalidOperationException("An empty dossier is about no case.");
        }

        if (!ReferenceEquals(last.Act.Procedure.Profile, office.Profile))
        {
            throw new ArgumentException($"Case '{CaseId}' follows the profile '{last.Act.Procedure.Profile.Id}', not '{office.Profile.Id}'.", nameof(office));
        }

        return Seal is null ? new(Sealing.Of(this, links, office), last, OpenedUnder, MovedAt) : this;
    }

    /// <summary>Writes the dossier as one JSON object in UTF-8, without white space, with the digests of its entries and its seal.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="office">The office of the case; the cases that its steps ask for are openings of this office's procedures.</param>
    /// <exception cref="InvalidOperationException">The dossier is empty, or has more bytes than <see cref="ReadingBounds.DossierBytes"/>; what was written then is to be thrown away.</exception>
    /// <exception cref="ArgumentException">The case is not of this office, or one of its steps asks for a case that the office does not open.</exception>
    public void WriteTo(IBufferWriter<byte> output, Office office)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        WriteTo(json, office);
    }

    /// <summary>Writes the dossier as one JSON object, with the digests of its entries and its seal.</summary>
    /// <param name="json">Where to write, with the encoder of the caller's choice; flushing it is left to the caller.</param>
    /// <param name="office">The office of the case; the cases that its steps ask for are openings of this office's procedures.</param>
    /// <exception cref="InvalidOperationException">The dossier is empty, or has more bytes than <see cref="ReadingBounds.DossierBytes"/>; what was written then is to be thrown away.</exception>
    /// <exception cref="ArgumentException">The case is not of this office, or one of its steps asks for a case that the office does not open.</exception>
    public void WriteTo(Utf8JsonWriter json, Office office)
    {
        ArgumentNullException.ThrowIfNull(json);
        var before = json.BytesCommitted + json.BytesPending;
        DossierWriter.Write(json, Sealed(office), office);
        if (json.BytesCommitted + json.BytesPending - before > ReadingBounds.DossierBytes)
        {
            throw new InvalidOperationException($"The dossier of '{CaseId}' has more bytes than can be read.");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator()
    {
        foreach (var link in links)
        {
            yield return link.Entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static void CheckCommandId(string? commandId)
    {
        if (commandId is not null)
        {
            Content.CheckId(commandId, nameof(commandId), LongestCommandId);
        }
    }

    /// <summary>Whether the last step or change of rules was made under the rules of a procedure, which it is while it has no digests yet. A note says nothing of rules.</summary>
    internal bool IsUnder(Procedure procedure)
    {
        var link = LastUnderRules;
        return link.IsFresh || link.Rules == procedure.RulesDigest;
    }

    /// <summary>The digest of the rules under which the last step or change of rules was made; null until it is sealed.</summary>
    internal Digest? LastRules => LastUnderRules.Rules;

    /// <summary>No step and no change of rules is earlier than the one before; a note may be, where the attempt was refused for that.</summary>
    internal Instant Earliest => Instant.Max(last?.At ?? Instant.MinValue, MovedAt ?? Instant.MinValue);

    /// <summary>When the case was last moved to other rules; no step is earlier.</summary>
    internal Instant? MovedAt { get; }

    private Link LastUnderRules
    {
        get
        {
            var place = links.Count - 1;
            while (!links[place].Entry.IsUnderRules)
            {
                place--;
            }

            return links[place];
        }
    }

    /// <summary>A dossier with one more link, which was found to follow.</summary>
    /// <exception cref="InvalidOperationException">It has <see cref="ReadingBounds.DossierListEntries"/> entries.</exception>
    internal Dossier With(Link next) => links.Count < ReadingBounds.DossierListEntries
        ? new(links.Add(next), next.Entry as Event ?? last, OpenedUnder ?? ((Event)next.Entry).Act.Procedure.Profile.Id, next.Entry is RulesChange ? next.Entry.At : MovedAt)
        : throw new InvalidOperationException($"The dossier of '{CaseId}' is full: one with more than {ReadingBounds.DossierListEntries} entries could not be read.");

    /// <summary>Whether a note of a refused attempt says something that those since the last step do not: somebody who tries again and again fills no dossier.</summary>
    internal bool IsWorth(Note note)
    {
        var others = 0;
        for (var place = links.Count - 1; links[place].Entry is not Event; place--)
        {
            if (links[place].Entry is Note earlier && earlier.OfficerId == note.OfficerId)
            {
                others++;
                if (earlier.SaysWhat(note) || others == Note.MostOfOneOfficer)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>A dossier that a document says was opened under a profile.</summary>
    internal static Dossier Of(string openedUnder) => new([], null, openedUnder, null);

    private void CheckNext(Event next)
    {
        if (next.Sequence != Version + 1)
        {
            throw new FoldException(next.Sequence, $"the dossier has {Version} events.");
        }

        if (last is not null && (next.CaseId != last.CaseId || !ReferenceEquals(next.Act.Procedure, last.Act.Procedure)))
        {
            throw new FoldException(next.Sequence, $"it belongs to '{next.CaseId}' of '{next.Act.Procedure.Id}', the dossier to '{last.CaseId}' of '{last.Act.Procedure.Id}'.");
        }

        if (next.At < Earliest)
        {
            throw new FoldException(next.Sequence, "it is earlier than the one before.");
        }

        if (last is not null && !IsUnder(last.Act.Procedure))
        {
            throw new OtherRulesException(last.Act.Procedure, next.CaseId, LastRules!.Value);
        }
    }
}
