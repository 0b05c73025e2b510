using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>One question for a due instant: so much time after an anchor, or so much ahead of a start.</summary>
/// <param name="Anchor">From where it is counted.</param>
/// <param name="IsAhead">Whether it is counted back.</param>
/// <param name="Allowed">How much time there is.</param>
/// <param name="Counting">How days are counted; without bearing on a count back.</param>
internal sealed record DueQuestion(Instant Anchor, bool IsAhead, TimeAllowed Allowed, DayCounting Counting)
{
    /// <summary>The answer; null where the count leaves the calendar.</summary>
    internal Instant? Due(WorkingCalendar calendar) =>
        (IsAhead ? Allowed.TryDueBefore(Anchor, calendar, out var due) : Allowed.TryDueFrom(Anchor, calendar, Counting, out due)) ? due : null;

    internal JsonObject Json(Instant due)
    {
        var json = new JsonObject
        {
            [IsAhead ? "before" : "anchor"] = JsonOutput.Of(Anchor),
            ["limit"] = Allowed.ToString(),
        };
        if (!IsAhead)
        {
            json["first-day"] = DayCounting.Starts.All[DayCounting.Starts.Ordinal(Counting.Start)].Name;
            json["last-day"] = DayCounting.Ends.All[DayCounting.Ends.Ordinal(Counting.End)].Name;
        }

        json["due"] = JsonOutput.Of(due);
        return json;
    }
}
