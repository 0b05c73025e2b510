using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>What happened: who did what, when, in which post, under which clause. Immutable.</summary>
public sealed class Event : Entry
{
    // Made at every step, so kept small: the state by its ordinal, and limits alone without the record around them:
    // null, an array of LimitChange that nobody changes, or Consequences.
    private readonly byte to;
    private readonly object? consequences;

    internal Event(string caseId, int sequence, Act act, Command command, Hand by, Instant at, State to, bool begins, object? consequences)
        : base(caseId, at)
    {
        Sequence = sequence;
        Act = act;
        Command = command;
        By = by;
        this.to = (byte)to.Ordinal;
        Begins = begins;
        this.consequences = consequences;
    }

    /// <summary>Its place in the case, from 1; equal to the version of the case it makes.</summary>
    public int Sequence { get; }

    /// <summary>The act that was done.</summary>
    public Act Act { get; }

    /// <summary>The content.</summary>
    public Command Command { get; }

    /// <summary>Who did it and in which seats.</summary>
    public Hand By { get; }

    /// <summary>The state of the case after it.</summary>
    public State To => Act.Procedure.StateAt(to);

    /// <summary>Whether duties and rounds of the state after it begin anew.</summary>
    public bool Begins { get; }

    /// <summary>The ground on which it was done.</summary>
    public Citation Citation => Act.Citation;

    /// <summary>What a table decided in it; null when nothing was asked.</summary>
    public Decided? Decided => Consequences?.Decided;

    /// <summary>The limits it started, met or released.</summary>
    public ImmutableArray<LimitChange> Limits =>
        consequences is null ? []
        : consequences is LimitChange[] changes ? ImmutableCollectionsMarshal.AsImmutableArray(changes)
        : Unsafe.As<Consequences>(consequences).Limits;

    /// <summary>The cases it asks the host to open.</summary>
    public ImmutableArray<FollowUp> FollowUps => Consequences is null ? [] : Consequences.FollowUps;

    /// <summary>The case that opened this one; null but for an opening that follows another case.</summary>
    public string? OpenedBy => Consequences?.OpenedBy;

    internal int ToOrdinal => to;

    private Consequences? Consequences => consequences as Consequences;
}

/// <summary>What only some events have.</summary>
internal sealed record Consequences(
    Decided? Decided,
    ImmutableArray<LimitChange> Limits,
    ImmutableArray<FollowUp> FollowUps,
    string? OpenedBy);
