using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Meetings;

/// <summary>Says when a meeting starts.</summary>
internal interface ITimesMeeting
{
    Instant Starts { get; }
}

/// <summary>Tells of a meeting.</summary>
internal interface ITellsOfMeeting : ITimesMeeting
{
    string Place { get; }
}

/// <summary>What the meetings ask of a content in the same words. Who does it, when and under which clause stays with each meeting.</summary>
internal static class MeetingRows
{
    internal static ActBuilder<TState, TMatter, TCommand> AtTime<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, params Fact[] facts)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITimesMeeting =>
        act.Sets((m, c) => m with { Starts = c.Starts }, facts);

    /// <summary>The notice names the time that was fixed and, where it is known who is to be told, leaves nobody out.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> WithNotice<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act,
        Func<TCommand, ImmutableArray<string>> told,
        YesNoFact namesTheTime,
        YesNoFact? reachesAll = null)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITellsOfMeeting
    {
        ReadOnlySpan<YesNoFact> facts = reachesAll is null ? [namesTheTime] : [namesTheTime, reachesAll];
        foreach (var fact in facts)
        {
            act.Provided(fact.Holds);
        }

        return act.Paper("会议通知", "MeetingNotice")
            .Sets((m, c) => m with { Notice = new(c.Starts, c.Place, told(c).OrEmpty()) }, [.. facts]);
    }
}
