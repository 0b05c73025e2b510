using System.Text.Json;

namespace Baodi.Procedures.Meetings;

/// <summary>What the definitions of the meetings with a notice declare in the same words.</summary>
internal abstract class NotifiedMeetingDefinition<TState, TMatter>(string id, Func<JsonSerializerOptions, JsonSerializerContext> json)
    : ProcedureDefinition<TState, TMatter>(BaodiNotice.Of2017, id, json)
    where TState : struct, Enum
    where TMatter : NotifiedMeeting
{
    protected YesNoFact TimeIsFixed() => Fact("会议时间已确定", m => m.TimeIsFixed, "会议时间尚未确定");

    protected YesNoFact IsOnItsDay() => Fact("不早于会议当日", m => m.IsOnItsDay, "早于会议当日");

    /// <summary>Whether the minutes are signed, which the notice leaves to the office.</summary>
    private protected bool MinutesAreSigned() => Option("minutesAreSigned", "会议纪要须经审签", unlessSet: false);

    protected YesNoFact NoticeIsGiven() => Fact("已按确定的会议时间通知全部应通知对象", m => m.NoticeIsGiven, "尚未按确定的会议时间通知全部应通知对象");
}
