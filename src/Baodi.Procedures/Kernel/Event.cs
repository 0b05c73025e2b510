using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>What happened: who did what, when, in which post, under which clause. Immutable.</summary>
public sealed class Event : Entry
{
    // Made at every step, so kept small: the state by its ordinal, and limits or a decision alone without the record around them.
    private readonly byte to;

    internal Event(string caseId, int sequence, Act act, Command command, Hand by, Instant at, State to, bool begins, object? consequences)
        : base(caseId, at)
    {
        Sequence = sequence;
        Act = act;
        Command = command;
        By = by;
        this.to = (byte)to.Ordinal;
        Begins = begins;
        Consequences = consequences;
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
    public Decided? Decided => Consequences as Decided ?? More?.Decided;

    /// <summary>The limits it started, met or released.</summary>
    public ImmutableArray<LimitChange> Limits =>
        Consequences is null ? []
        : Consequences is LimitChange[] changes ? ImmutableCollectionsMarshal.AsImmutableArray(changes)
        : More is { } more ? more.Limits
        : [];

    /// <summary>The cases it asks the host to open.</summary>
    public ImmutableArray<FollowUp> FollowUps => More is null ? [] : More.FollowUps;

    /// <summary>The case that opened this one; null but for an opening that follows another case.</summary>
    public string? OpenedBy => More?.OpenedBy;

    /// <summary>The same event, its limits with their figures where an earlier dossier left them out.</summary>
    internal Event Told()
    {
        var limits = Limits;
        for (var i = 0; i < limits.Length; i++)
        {
            limits = limits[i].Running.IsUntold ? limits.SetItem(i, limits[i] with { Running = limits[i].Running.Told }) : limits;
        }

        return limits == Limits ? this : new(CaseId, Sequence, Act, Command, By, At, To, Begins, new Consequences(Decided, limits, FollowUps, OpenedBy));
    }

    internal int ToOrdinal => to;

    /// <summary>Null, an array of <see cref="LimitChange"/> that nobody changes, <see cref="Procedures.Decided"/>, or <see cref="Procedures.Consequences"/> for more than one of them.</summary>
    internal object? Consequences { get; }

    private Consequences? More => Consequences as Consequences;
}

/// <summary>What only some events have.</summary>
internal sealed record Consequences(
    Decided? Decided,
    ImmutableArray<LimitChange> Limits,
    ImmutableArray<FollowUp> FollowUps,
    string? OpenedBy);
