using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Proposals;

/// <summary>Brings an item in.</summary>
internal interface IProposalEntry
{
    ProposalKind Kind { get; }

    string? Number { get; }

    string Title { get; }

    string Text { get; }

    string Author { get; }

    ImmutableArray<string> CoAuthors { get; }
}

/// <summary>Concludes implementation.</summary>
internal interface IConclusion
{
    ImplementationStanding Standing { get; }

    string? Reason { get; }

    /// <summary>What goes on says why.</summary>
    internal static bool IsReasoned(IConclusion? conclusion) =>
        conclusion is not { Standing: ImplementationStanding.Continuing } || conclusion.Reason is not null;
}

/// <summary>Withdraws an item for its author.</summary>
internal interface IWithdrawal
{
    Instant SaidAt { get; }
}

/// <summary>What items of both levels ask of a content in the same words. Who does it, when and under which clause stays with each level.</summary>
internal static class ProposalRows
{
    internal static ActBuilder<TState, TMatter, TCommand> WithAuthorsReason<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, YesNoFact timesAreInOrder)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter>, IWithdrawal =>
        act.Sets((m, c, step) => m with { TimesAreInOrder = c.SaidAt <= step.At }, timesAreInOrder)
            .Provided(timesAreInOrder.Holds);
}
