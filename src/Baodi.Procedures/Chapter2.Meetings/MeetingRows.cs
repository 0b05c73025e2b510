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

    /// <summary>A notice is recorded as it went out, and owed until the time that was fixed has been told to everybody who is to be told, where that is known.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> WithNotice<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act,
        Func<TCommand, ImmutableArray<string>> told,
        YesNoFact isGiven)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITellsOfMeeting =>
        act.AsNotice().Repeatedly().OwedWhen(isGiven.HoldsNot)
            .Sets((m, c) => m with { Notice = m.Joined(new MeetingNotice(c.Starts, c.Place, told(c).OrEmpty())) }, isGiven);

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
        where TCommand : Command<TMatter>, IMinutes => act.Paper("会议纪要", "Minutes");

    /// <summary>Its content says in one text who came, which stands until the end of the meeting tells it in full.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> NotingWhoCame<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, INotesWhoCame => act.Sets((m, c) => m with { Attended = new([c.Present]) });

    /// <summary>Its content may tell who attended, was excused and sat in.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> TellingWhoCame<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter>, ITellsWhoCame => act.Sets((m, c) => m with { Attended = c.Attendance ?? m.Attended });

    /// <summary>The meeting began: not on a day before the one announced.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> OnItsDay<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, YesNoFact isOnItsDay)
        where TState : struct, Enum
        where TMatter : NotifiedMeeting
        where TCommand : Command<TMatter> =>
        act.Sets((m, _, step) => m with { LastSeenThere = step.At }, isOnItsDay).Provided(isOnItsDay.Holds);

    /// <summary>The minutes wait for the signature where the office says so, and may have it where it does not.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> SignedWhere<TState, TMatter, TCommand>(
        this ActBuilder<TState, TMatter, TCommand> act, bool minutesAreSigned)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> => minutesAreSigned ? act : act.Optional();

    /// <summary>It judges what the media wrote, from whom nobody of the office is to be kept apart.</summary>
    internal static ActBuilder<TState, TMatter, TCommand> OnMediaCopy<TState, TMatter, TCommand>(this ActBuilder<TState, TMatter, TCommand> act)
        where TState : struct, Enum
        where TMatter : class
        where TCommand : Command<TMatter> =>
        act.Unseparated("新闻稿由新闻单位撰写", "the copy is written by the media, outside the office");
}
