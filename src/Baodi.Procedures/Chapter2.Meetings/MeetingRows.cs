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

/// <summary>What the meetings ask and say of a content in the same words. Who does it, when and under which clause stays with each meeting.</summary>
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

        return act.AsNotice()
            .Sets((m, c) => m with { Notice = new(c.Starts, c.Place, told(c).OrEmpty()) }, [.. facts]);
    }

    /// <summary>Its content is the notice of the meeting.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> AsNotice<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> => act.Paper("会议通知", "MeetingNotice");

    /// <summary>Its content is the record of the meeting.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> AsRecord<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> => act.Paper("会议记录", "MeetingRecord");

    /// <summary>Its content is the minutes of the meeting.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> AsMinutes<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> => act.Paper("会议纪要", "Minutes");

    /// <summary>It judges what the media wrote, from whom nobody of the office is to be kept apart.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> OnMediaCopy<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> =>
        act.Unseparated("新闻稿由新闻单位撰写", "the copy is written by the media, outside the office");
}
