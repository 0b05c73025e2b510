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

/// <summary>Corrects what was entered of an item; what is left out is as it was.</summary>
internal interface IProposalCorrection
{
    ProposalKind? Kind { get; }

    string? Number { get; }

    string? Title { get; }

    string? Text { get; }

    string? Author { get; }

    ImmutableArray<string> CoAuthors { get; }
}

/// <summary>Concludes implementation.</summary>
internal interface IConclusion
{
    ImplementationStanding Standing { get; }

    string? Reason { get; }
}

/// <summary>What items of both levels ask of a content in the same words. Who does it, when and under which clause stays with each level.</summary>
internal static class ProposalRows
{
    /// <summary>The author has said something of the reply, and not before it came; that another has said it is a departure.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> WithAuthorsWord<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, YesNoFact timesAreInOrder, YesNoFact authorSpoke, EnumFact<AuthorResponse> response)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter> =>
        act.Provided(timesAreInOrder.Holds, authorSpoke.Holds, response.IsNot(AuthorResponse.NothingSaid)).DepartableAbout(authorSpoke);

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
