using System.Globalization;

namespace Baodi.Procedures.Time;

/// <summary>Reads the text form of a rule of time, or says what is wrong and what would be right.</summary>
internal static class RuleReader
{
    internal static TimeRule? Read(string? text, DayCounting counting, out Label? problem)
    {
        problem = null;
        var words = (text ?? "").Split(' ');
        var rule = words switch
        {
            [RuleWords.SameDay] => TimeRule.SameDay,
            [RuleWords.NextDay] => TimeRule.NextDay,
            [RuleWords.NextWorkingDay] => TimeRule.NextWorkingDay,
            [RuleWords.Before] => TimeRule.AtStart,
            [var amount, var unit] => Amount(amount, unit, ref problem) is { } within ? TimeRule.Within(within, counting) : null,
            [var amount, var unit, RuleWords.Before] => Amount(amount, unit, ref problem) is { } ahead ? TimeRule.Ahead(ahead) : null,
            [var opening, RuleWords.To, var amount, var unit] => Window(opening, amount, unit, counting, isAhead: false, ref problem),
            [var opening, RuleWords.To, var amount, var unit, RuleWords.Before] => Window(opening, amount, unit, counting, isAhead: true, ref problem),
            [var kind, var number, RuleWords.Of, var month] => OnDay(kind, number, month, ref problem),
            _ => null,
        };
        problem ??= rule is null ? Forms : null;
        return rule;
    }

    private static Label Forms => new(
        "应写作“5 working-days”、“10 to 30 calendar-days”、“15 minutes before”、“same-day”、“next-day”、“next-working-day”、“working-day 1 of next-month”之类",
        "write it as '5 working-days', '10 to 30 calendar-days', '15 minutes before', 'same-day', 'next-day', 'next-working-day' or 'working-day 1 of next-month'");

    private static TimeAllowed? Amount(string amount, string unit, ref Label? problem)
    {
        if (TimeAllowed.Units.Find(unit) < 0)
        {
            problem = new($"没有“{unit}”这一单位，应为{Units("、")}", $"there is no unit '{unit}'; use {Units(", ")}");
            return null;
        }

        if (TimeAllowed.TryParse($"{amount} {unit}", out var allowed))
        {
            return allowed;
        }

        problem = new($"“{amount}”不是从 1 到 {TimeAllowed.MaximumAmount} 的整数", $"'{amount}' is not a whole number from 1 to {TimeAllowed.MaximumAmount}");
        return null;
    }

    private static TimeRule? Window(string from, string to, string unit, DayCounting counting, bool isAhead, ref Label? problem)
    {
        if (Amount(from, unit, ref problem) is not { } opening || Amount(to, unit, ref problem) is not { } amount)
        {
            return null;
        }

        if (TimeRule.EndsBeforeItStarts(isAhead ? RuleKind.Ahead : RuleKind.Within, opening, amount))
        {
            problem = isAhead
                ? new($"时段的结束早于开始，应为“{to} to {from} {unit} before”", $"the window ends before it starts; write '{to} to {from} {unit} before'")
                : new($"时段的结束早于开始，应为“{to} to {from} {unit}”", $"the window ends before it starts; write '{to} to {from} {unit}'");
            return null;
        }

        return isAhead ? TimeRule.Ahead(opening, amount) : TimeRule.Between(opening, amount, counting);
    }

    private static TimeRule? OnDay(string kind, string text, string month, ref Label? problem)
    {
        var later = Later(month);
        var isWorking = kind == "working-day";
        if (later < 0 || (!isWorking && kind != "day"))
        {
            return null;
        }

        var most = isWorking ? MonthDay.MaximumWorkingDay : MonthDay.MaximumDay;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number == 0 || Math.Abs((long)number) > most)
        {
            problem = new(
                $"“{text}”不是每月都有的日子，应为 1 到 {most}，或自月末倒数的 -1 到 -{most}",
                $"'{text}' is no day that every month has; use 1 to {most}, or -1 to -{most} from the end of the month");
            return null;
        }

        return TimeRule.On(isWorking ? MonthDay.WorkingDay(number) : MonthDay.Day(number), later);
    }

    private static int Later(string month) => month switch
    {
        RuleWords.ThisMonth => 0,
        RuleWords.NextMonth => 1,
        _ => month.EndsWith(RuleWords.MonthsLater, StringComparison.Ordinal)
            && int.TryParse(month.AsSpan(0, month.Length - RuleWords.MonthsLater.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var later)
            && later is > 1 and <= TimeRule.MaximumMonthsLater ? later : -1,
    };

    private static string Units(string between)
    {
        var names = new List<string>();
        foreach (var unit in TimeAllowed.Units.All)
        {
            names.Add(unit.Name);
        }

        return string.Join(between, names);
    }
}
