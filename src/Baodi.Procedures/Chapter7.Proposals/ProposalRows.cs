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

    /// <summary>The author has a reply in hand and has said nothing of it yet.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> WithReplyInHand<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, YesNoFact timesAreInOrder, EnumFact<AuthorResponse> response)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter> =>
        act.Makes(response.Is(AuthorResponse.NothingSaid)).Provided(timesAreInOrder.Holds);

    /// <summary>The author has said something of the reply, after it came and not in the time to come.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> WithAuthorsWord<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, YesNoFact timesAreInOrder, EnumFact<AuthorResponse> response)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter> =>
        act.Provided(timesAreInOrder.Holds, response.IsNot(AuthorResponse.NothingSaid));

    /// <summary>Its content is the reply that the author is given.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> AsReply<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter> => act.Paper("建议提案答复件", "ProposalReply");

    /// <summary>Its content is a report on the work done for the item.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> AsWorkReport<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter> => act.Paper("工作汇报", "WorkReport");
}
