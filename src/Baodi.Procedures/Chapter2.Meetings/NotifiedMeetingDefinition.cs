using System.Text.Json;

namespace Baodi.Procedures.Meetings;

/// <summary>What the definitions of the meetings with a notice declare in the same words.</summary>
internal abstract class NotifiedMeetingDefinition<TState, TMatter>(string id, Func<JsonSerializerOptions, JsonSerializerContext> json)
    : ProcedureDefinition<TState, TMatter>(BaodiNotice.Of2017, id, json)
    where TState : struct, Enum
    where TMatter : NotifiedMeeting
{
    protected YesNoFact NoticeNamesTheTime() => Fact("通知所载时间与确定的会议时间一致", m => m.NoticeNamesTheTime);
}
