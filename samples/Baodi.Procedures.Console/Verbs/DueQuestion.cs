using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>One question for a due instant: a rule with its anchor, what was added to it, and when the clock stood.</summary>
/// <param name="Anchor">From where it is counted.</param>
/// <param name="IsAhead">Whether the anchor was given as a start that the limit is ahead of.</param>
/// <param name="Limit">The limit as it was written.</param>
/// <param name="Rule">How it is counted.</param>
/// <param name="Extended">What was added.</param>
/// <param name="Stood">When the clock stood, in order.</param>
internal sealed record DueQuestion(Instant Anchor, bool IsAhead, string Limit, TimeRule Rule, IReadOnlyList<TimeAllowed> Extended, IReadOnlyList<Suspension> Stood)
{
    /// <summary>Reads the limit, of what is ahead of a start where the anchor is one.</summary>
    internal static TimeRule? RuleOf(string limit, bool isAhead, DayCounting counting, out Label? problem) =>
        TimeRule.TryParse(isAhead ? limit + " before" : limit, counting, out var rule, out problem) ? rule : null;

    /// <summary>Whether the form of a limit leaves open how days are counted.</summary>
    internal static bool TakesCounting(string limit, TimeRule rule) => rule.Kind == RuleKind.Within && char.IsAsciiDigit(limit[0]);

    /// <summary>The answer; null where the count leaves the calendar, or where something is wrong with the question as a whole.</summary>
    internal DueDerivation? Derive(WorkingCalendar calendar, out Label? problem)
    {
        problem = null;
        if (Extended.Count == 0 && Stood.Count == 0)
        {
            var derivation = DueDerivation.Of(Rule, Anchor, calendar);
            problem = derivation is null && Rule is { Kind: RuleKind.OnMonthDay, Day: { } day } && IsBehind(day, calendar) ? Texts.DayIsBehind : null;
            return derivation;
        }

        return CourseIn(calendar, out problem) is { } course ? DueDerivation.Of(course, calendar) : null;
    }

    private TimeCourse? CourseIn(WorkingCalendar calendar, out Label? problem)
    {
        problem = Rule is { Kind: RuleKind.Within, Opening: null } ? null : Texts.OnlyAnAmountTurns;
        if (problem is not null)
        {
            return null;
        }

        var course = new TimeCourse(Anchor, Rule.Amount!.Value, Rule.Counting);
        foreach (var extension in Extended)
        {
            if (!course.CanBeExtended(extension))
            {
                problem = Texts.NotAnExtension(extension, course.Allowed);
                return null;
            }

            course = course.Extended(extension);
        }

        foreach (var stood in Stood)
        {
            problem = stood.From < course.LastTurn || stood.To < stood.From ? Texts.NotInOrder
                : course.TryDue(calendar, out var due) && stood.From >= due ? Texts.StandsTooLate(due, course.EndsWithDay)
                : null;
            if (problem is not null)
            {
                return null;
            }

            course = course.Suspended(stood.From).Resumed(stood.To);
        }

        return course;
    }

    private bool IsBehind(MonthDay day, WorkingCalendar calendar) =>
        day.TryFindIn(DistrictTime.DateOf(Anchor).ToYearMonth().PlusMonths(Rule.MonthsLater), calendar, out var date) && DistrictTime.EndOf(date) < Anchor;

    /// <summary>How it is counted, with what was added and whether the clock stood.</summary>
    internal string Figure(Session session)
    {
        List<Label> parts = [Rule.Label];
        if (Rule.CountingLabel is { } counting)
        {
            parts.Add(counting);
        }

        parts.AddRange(Extended.Select(extension => new Label($"延长{extension.Label.Chinese}", $"extended by {extension.Label.English}")));
        parts.AddRange(Stood.Count == 0 ? [] : [Texts.ClockStood(Stood.Count)]);
        return session.Wording.Join(parts);
    }

    internal JsonObject Json(DueDerivation derivation)
    {
        var json = new JsonObject
        {
            [IsAhead ? "before" : "anchor"] = JsonOutput.Of(Anchor),
            ["limit"] = Limit,
        };
        if (Rule.Kind == RuleKind.Within)
        {
            json["first-day"] = DayCounting.Starts.All[DayCounting.Starts.Ordinal(Rule.Counting.Start)].Name;
            json["last-day"] = DayCounting.Ends.All[DayCounting.Ends.Ordinal(Rule.Counting.End)].Name;
        }

        if (Extended.Count > 0)
        {
            json["extended"] = JsonOutput.Names(Extended.Select(extension => extension.ToString()));
        }

        if (Stood.Count > 0)
        {
            json["stood"] = JsonOutput.List(Stood.Select(stood => (JsonNode)new JsonObject { ["from"] = JsonOutput.Of(stood.From), ["to"] = JsonOutput.Of(stood.To) }));
        }

        if (derivation.Opens is { } opens)
        {
            json["opens"] = JsonOutput.Of(opens);
        }

        json["due"] = JsonOutput.Of(derivation.Due);
        json["end-of-day"] = derivation.IsDueByEndOfDay;
        return json;
    }
}
