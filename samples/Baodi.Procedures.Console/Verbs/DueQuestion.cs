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

    /// <summary>What is wrong with the question as a whole; null for nothing.</summary>
    internal Label? Problem()
    {
        if (Extended.Count == 0 && Stood.Count == 0)
        {
            return null;
        }

        if (Rule is not { Kind: RuleKind.Within, Opening: null, Amount: { } amount })
        {
            return Texts.OnlyAnAmountTurns;
        }

        var course = new TimeCourse(Anchor, amount, Rule.Counting);
        foreach (var extension in Extended)
        {
            if (!course.CanBeExtended(extension))
            {
                return Texts.NotAnExtension(extension, amount);
            }

            course = course.Extended(extension);
        }

        var last = Anchor;
        foreach (var stood in Stood)
        {
            if (stood.From < last || stood.To < stood.From)
            {
                return Texts.NotInOrder;
            }

            last = stood.To;
        }

        return null;
    }

    /// <summary>The answer; null where the count leaves the calendar.</summary>
    internal DueDerivation? Derive(WorkingCalendar calendar) => Extended.Count == 0 && Stood.Count == 0
        ? DueDerivation.Of(Rule, Anchor, calendar)
        : DueDerivation.Of(
            Stood.Aggregate(
                Extended.Aggregate(new TimeCourse(Anchor, Rule.Amount!.Value, Rule.Counting), (course, by) => course.Extended(by)),
                (course, stood) => course.Suspended(stood.From).Resumed(stood.To)),
            calendar);

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
        return json;
    }
}
