using System.Runtime.InteropServices;

namespace Baodi.Procedures.Dossiers;

/// <summary>One link of a dossier's chain: an entry in its place, with the command that asked for it and, once it is sealed, its digests. Immutable.</summary>
public sealed class Link
{
    private Link(int sequence, Entry entry, string? commandId, Digest? rules, Digest? previous, Digest? hash)
    {
        Sequence = sequence;
        Entry = entry;
        CommandId = commandId;
        Rules = rules;
        Previous = previous;
        Hash = hash;
    }

    /// <summary>Its place in the dossier, from 1; notes and changes of rules count as events do.</summary>
    public int Sequence { get; }

    /// <summary>What happened.</summary>
    public Entry Entry { get; }

    /// <summary>The id that the host gave the command, unique in the case; null where it gave none.</summary>
    public string? CommandId { get; }

    /// <summary>The digest of the rules in force; null until it is sealed.</summary>
    /// <remarks>Those of the first entry are in force until a <see cref="RulesChange"/>, whose own are the new ones.</remarks>
    public Digest? Rules { get; }

    /// <summary>The <see cref="Hash"/> of the entry before, or of the heading for the first; null until it is sealed.</summary>
    public Digest? Previous { get; }

    /// <summary>The digest of the entry as it is written, all of these members in it; null until it is sealed.</summary>
    public Digest? Hash { get; }

    /// <summary>Whether it was added and not sealed yet, so that the rules in force are those of its procedure.</summary>
    internal bool IsFresh => Hash is null;

    internal static Link Fresh(int sequence, Entry entry, string? commandId) => new(sequence, entry, commandId, null, null, null);

    /// <summary>An entry that was read and whose digests hold.</summary>
    internal static Link Kept(int sequence, Entry entry, string? commandId, Digest rules, Digest previous, Digest hash) =>
        new(sequence, entry, commandId, rules, previous, hash);

    /// <summary>The link after another, with the rules in force.</summary>
    internal Link After(Digest previous, Digest inForce) => new(Sequence, Entry, CommandId, inForce, previous, null);

    internal Link With(Digest hash) => new(Sequence, Entry, CommandId, Rules, Previous, hash);
}

/// <summary>What closes a chain for whoever keeps it elsewhere: with it nothing can be cut off or added unseen.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Hash">The digest of the last, which stands for all before it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Seal(int Entries, Digest Hash);
