using System.Globalization;

namespace Baodi.Procedures.Time;

/// <summary>Puts a rule of time into its text form and into words.</summary>
internal static class RuleWords
{
    internal const string SameDay = "same-day";
    internal const string NextDay = "next-day";
    internal const string NextWorkingDay = "next-working-day";
    internal const string Before = "before";
    internal const string To = "to";
    internal const string Of = "of";
    internal const string ThisMonth = "this-month";
    internal const string NextMonth = "next-month";
    internal const string MonthsLater = "-months-later";

    internal static string TextOf(TimeRule rule) =>
        rule == TimeRule.SameDay ? SameDay
        : rule == TimeRule.NextDay ? NextDay
        : rule == TimeRule.NextWorkingDay ? NextWorkingDay
        : rule.Kind switch
        {
            RuleKind.Within => Span(rule),
            RuleKind.Ahead => rule.Amount is null ? Before : $"{Span(rule)} {Before}",
            RuleKind.OnMonthDay => $"{rule.Day} {Of} {Month(rule.MonthsLater)}",
        };

    internal static Label LabelOf(TimeRule rule) =>
        rule == TimeRule.SameDay ? new("当日", "the same day")
        : rule == TimeRule.NextDay ? new("次日", "the next day")
        : rule == TimeRule.NextWorkingDay ? new("下一个工作日", "the next working day")
        : rule.Kind switch
        {
            RuleKind.Within => Spoken(rule),
            RuleKind.Ahead => rule.Amount is null ? new("开始前", "before the start") : new($"开始前{Spoken(rule).Chinese}", $"{Spoken(rule).English} before the start"),
            RuleKind.OnMonthDay => OnDay(rule.Day!.Value.Label, rule.MonthsLater),
        };

    internal static Label? CountingOf(TimeRule rule)
    {
        if (rule.Kind != RuleKind.Within || rule.Amount is not { IsByClock: false } amount)
        {
            return null;
        }

        Label start = rule.Counting.Start switch
        {
            StartDay.NotCounted => new("起算日不计", "the first day not counted"),
            StartDay.Counted => new("起算日计入", "the first day counted"),
        };
        if (amount.Unit == TimeUnit.WorkingDays)
        {
            return start;
        }

        Label end = rule.Counting.End switch
        {
            EndDay.AsItFalls => new("末日不顺延", "ending as it falls"),
            EndDay.NextWorkingDay => new("末日非工作日的顺延", "ending with a working day"),
        };
        return Text.Label.Join([start, end], "，", ", ");
    }

    private static string Span(TimeRule rule) =>
        rule.Opening is { } opening ? string.Create(CultureInfo.InvariantCulture, $"{opening.Amount} {To} {rule.Amount}") : rule.Amount.ToString()!;

    private static Label Spoken(TimeRule rule) =>
        rule.Opening is not { } opening ? rule.Amount!.Value.Label
        : new(
            rule.Kind == RuleKind.Ahead
                ? string.Create(CultureInfo.InvariantCulture, $"{rule.Amount!.Value.Amount}至{opening.Label.Chinese}")
                : string.Create(CultureInfo.InvariantCulture, $"{opening.Amount}至{rule.Amount!.Value.Label.Chinese}"),
            string.Create(CultureInfo.InvariantCulture, $"{opening.Amount} to {rule.Amount!.Value.Amount} {TimeAllowed.Units.LabelOf(opening.Unit).English}"));

    private static Label OnDay(Label day, int monthsLater) => monthsLater switch
    {
        0 => new($"当月{day.Chinese}", $"{day.English} of the month"),
        1 => new($"次月{day.Chinese}", $"{day.English} of the next month"),
        _ => new($"其后第{monthsLater}个月的{day.Chinese}", $"{day.English} of the month {monthsLater} months later"),
    };

    private static string Month(int later) => later switch
    {
        0 => ThisMonth,
        1 => NextMonth,
        _ => string.Create(CultureInfo.InvariantCulture, $"{later}{MonthsLater}"),
    };
}
