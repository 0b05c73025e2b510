using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures;

/// <summary>The answer to a command: accepted with an event and a new case, or refused with every reason. Immutable.</summary>
[JsonConverter(typeof(ShownJson))]
public abstract class Outcome
{
    private protected Outcome(Event accepted) => Event = accepted;

    private protected Outcome(Refusal refusal) => Refusal = refusal;

    /// <summary>Whether the command was accepted.</summary>
    [MemberNotNullWhen(true, nameof(Event))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Event is not null;

    /// <summary>What happened; null when the command was refused.</summary>
    public Event? Event { get; }

    /// <summary>Why the command was refused; null when it was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The cases that the host is asked to open.</summary>
    public ImmutableArray<FollowUp> FollowUps => Event is null ? [] : Event.FollowUps;

    /// <summary>The note of the attempt for the dossier, where the procedure keeps attempts by those whose post it is not; else null.</summary>
    public Note? Note => Refusal?.Note;

    /// <summary>The case after the command: the new one, or the one there was when the command was refused.</summary>
    /// <exception cref="RefusedException">An opening was refused, or the case does not exist for who asked.</exception>
    public Case Case => UntypedCase ?? throw new RefusedException(Refusal!);

    internal abstract TResult With<TResult>(IOutcomeUse<TResult> use);

    private protected abstract Case? UntypedCase { get; }
}

/// <summary>The answer to a command, with the typed case. Immutable.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">What the case is about.</typeparam>
[JsonConverter(typeof(ShownJson))]
public sealed class Outcome<TState, TMatter> : Outcome
    where TState : struct, Enum
    where TMatter : class
{
    private readonly Case<TState, TMatter>? after;

    internal Outcome(Case<TState, TMatter> after, Event accepted)
        : base(accepted) => this.after = after;

    internal Outcome(Case<TState, TMatter>? before, Refusal refusal)
        : base(refusal) => after = before;

    /// <summary>The case after the command: the new one, or the one there was when the command was refused.</summary>
    /// <exception cref="RefusedException">An opening was refused, or the case does not exist for who asked.</exception>
    public new Case<TState, TMatter> Case => after ?? throw new RefusedException(Refusal!);

    internal override TResult With<TResult>(IOutcomeUse<TResult> use) => use.Use(this);

    private protected override Case? UntypedCase => after;
}

/// <summary>The answer to a command about a case that does not exist.</summary>
[JsonConverter(typeof(ShownJson))]
internal sealed class NoCaseOutcome(Refusal refusal) : Outcome(refusal)
{
    internal override TResult With<TResult>(IOutcomeUse<TResult> use) => throw new InvalidOperationException("There is no case, and no procedure.");

    private protected override Case? UntypedCase => null;
}

/// <summary>Why a command was refused: every reason, never only the first. Immutable.</summary>
/// <remarks>
/// Reasons that do not depend on the content are always complete; reasons of the content are complete when its form is whole.
/// </remarks>
[JsonConverter(typeof(ShownJson))]
public sealed class Refusal
{
    internal Refusal(ImmutableArray<Reason> reasons) => Reasons = reasons;

    /// <summary>The reasons; at least one.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    internal Note? Note { get; init; }

    /// <summary>The answer about a case that does not exist, word for word that about one the officer may not know of; for hosts that find none of an id.</summary>
    /// <param name="caseId">What was asked for.</param>
    public static Refusal NoSuchCase(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return new([new NoSuchCase(caseId)]);
    }

    /// <summary>The reasons, one a line.</summary>
    public override string ToString() => string.Join('\n', Reasons);
}

/// <summary>Thrown when the case of a refused opening is asked for, or that of a command about a case that does not exist.</summary>
public sealed class RefusedException : InvalidOperationException
{
    internal RefusedException(Refusal refusal)
        : base($"The command was refused, and there is no case. {refusal}") => Refusal = refusal;

    /// <summary>Why the command was refused.</summary>
    public Refusal Refusal { get; }
}
