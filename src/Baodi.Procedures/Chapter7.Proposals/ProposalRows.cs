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

    string Account { get; }

    string? Reason { get; }

    /// <summary>What goes on says why.</summary>
    internal static bool IsReasoned(IConclusion? conclusion) =>
        conclusion is not { Standing: ImplementationStanding.Continuing } || conclusion.Reason is not null;
}

/// <summary>Withdraws an item for its author.</summary>
internal interface IWithdrawal
{
    string Person { get; }

    Instant SaidAt { get; }

    string Reason { get; }
}

/// <summary>Files the papers of an item.</summary>
internal interface IProposalFile
{
    string PaperFile { get; }

    string ElectronicFile { get; }

    string Originals { get; }

    string Replies { get; }
}

/// <summary>What items of both levels ask of a content in the same words. Who does it, when and under which clause stays with each level.</summary>
internal static class ProposalRows
{
    internal static ActDraft<TState, TMatter, TCommand> WithPaper<TState, TMatter, TCommand>(this ActDraft<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter>, IProposalEntry =>
        act.Needs("类别", c => c.Kind)
            .Needs("标题", c => c.Title)
            .Needs("内容", c => c.Text)
            .Needs("代表、委员", c => c.Author)
            .Takes("附议人", c => c.CoAuthors);

    internal static ActDraft<TState, TMatter, TCommand> WithConclusion<TState, TMatter, TCommand>(
        this ActDraft<TState, TMatter, TCommand> act, YesNoFact<TMatter> reasonIsGiven)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter>, IConclusion =>
        act.Needs("落实情况", c => c.Standing)
            .Needs("落实内容", c => c.Account)
            .Takes("继续落实的理由", c => c.Reason)
            .Provided(reasonIsGiven.Holds);

    internal static ActDraft<TState, TMatter, TCommand> WithAuthorsReason<TState, TMatter, TCommand>(
        this ActDraft<TState, TMatter, TCommand> act, YesNoFact<TMatter> timesAreInOrder)
        where TState : struct, Enum
        where TMatter : AnsweredProposal
        where TCommand : Command<TMatter>, IWithdrawal =>
        act.Needs("提出人", c => c.Person)
            .Needs("提出时间", c => c.SaidAt)
            .Needs("理由", c => c.Reason)
            .Sets((m, c, step) => m with { TimesAreInOrder = c.SaidAt <= step.At }, timesAreInOrder)
            .Provided(timesAreInOrder.Holds);

    internal static ActDraft<TState, TMatter, TCommand> WithFile<TState, TMatter, TCommand>(this ActDraft<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter>, IProposalFile =>
        act.Needs("纸质档号", c => c.PaperFile)
            .Needs("电子档号", c => c.ElectronicFile)
            .Needs("原件", c => c.Originals)
            .Needs("答复件", c => c.Replies);
}
