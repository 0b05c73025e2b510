using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>Says when a meeting starts.</summary>
internal interface ITimesMeeting
{
    Instant Starts { get; }
}

/// <summary>Moves a meeting, with the reason.</summary>
internal interface IMovesMeeting : ITimesMeeting
{
    string Reason { get; }
}

/// <summary>Tells of a meeting.</summary>
internal interface ITellsOfMeeting : ITimesMeeting
{
    string Place { get; }
}

/// <summary>Records a meeting.</summary>
internal interface IMeetingRecord
{
    string Present { get; }

    string Text { get; }
}

/// <summary>Writes the minutes of a meeting.</summary>
internal interface IMinutes
{
    string Text { get; }
}

/// <summary>What the meetings ask of a content in the same words. Who does it, when and under which clause stays with each meeting.</summary>
internal static class MeetingRows
{
    internal static ActDraft<TState, TMatter, TCommand> AtTime<TState, TMatter, TCommand>(
        this ActDraft<TState, TMatter, TCommand> act, params Fact[] facts)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITimesMeeting =>
        act.Needs("会议时间", c => c.Starts)
            .Sets((m, c) => m with { Starts = c.Starts }, facts);

    internal static ActDraft<TState, TMatter, TCommand> ToOtherTime<TState, TMatter, TCommand>(
        this ActDraft<TState, TMatter, TCommand> act, params Fact[] facts)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, IMovesMeeting =>
        act.AtTime(facts)
            .Needs("理由", c => c.Reason);

    /// <summary>The notice names the time that was fixed and, where it is known who is to be told, leaves nobody out.</summary>
    internal static ActDraft<TState, TMatter, TCommand> WithNotice<TState, TMatter, TCommand>(
        this ActDraft<TState, TMatter, TCommand> act,
        string chinese,
        Func<TCommand, ImmutableArray<string>> told,
        YesNoFact<TMatter> namesTheTime,
        YesNoFact<TMatter>? reachesAll = null,
        [CallerArgumentExpression(nameof(told))] string member = "")
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITellsOfMeeting
    {
        ReadOnlySpan<YesNoFact<TMatter>> facts = reachesAll is null ? [namesTheTime] : [namesTheTime, reachesAll];
        foreach (var fact in facts)
        {
            act.Provided(fact.Holds);
        }

        return act.Paper("会议通知", "MeetingNotice")
            .Needs("会议时间", c => c.Starts)
            .Needs("会议地点", c => c.Place)
            .Needs(chinese, told, member)
            .Sets((m, c) => m with { Notice = new(c.Starts, c.Place, told(c).OrEmpty()) }, [.. facts]);
    }

    internal static ActDraft<TState, TMatter, TCommand> WithRecord<TState, TMatter, TCommand>(this ActDraft<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter>, IMeetingRecord =>
        act.Needs("到会情况", c => c.Present)
            .Needs("记录内容", c => c.Text);

    internal static ActDraft<TState, TMatter, TCommand> WithMinutes<TState, TMatter, TCommand>(this ActDraft<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter>, IMinutes =>
        act.Paper("会议纪要", "Minutes")
            .Needs("纪要内容", c => c.Text);
}
