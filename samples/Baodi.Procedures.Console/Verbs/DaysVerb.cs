using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists days with whether they are worked, and why.</summary>
internal sealed class DaysVerb : HostVerb
{
    private readonly Cli.Option<string> from;
    private readonly Cli.Option<string> to;

    internal DaysVerb(SharedOptions options, Terminal terminal)
        : base("days", Texts.DaysVerb, options, terminal, "baodi days --from 2021-02-01 --to 2021-02-28", "baodi days --from 2017-01-01 --to 2017-12-31 --json")
    {
        from = new("--from") { Description = Texts.FromOption.In(options.Language), HelpName = "DATE", Required = true };
        to = new("--to") { Description = Texts.ToOption.In(options.Language), HelpName = "DATE", Required = true };
        Options.Add(from);
        Options.Add(to);
    }

    internal static string NameOf(DayKind kind) => WorkingCalendar.DayKinds.All[WorkingCalendar.DayKinds.Ordinal(kind)].Name;

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var calendar = session.Office.Profile.Calendar;
        var span = DateSpan.Of(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        if ((calendar.Covers(span.Start.Year) ? calendar.Covers(span.End.Year) ? null : span.End.Year : (int?)span.Start.Year) is { } unknown)
        {
            throw new InputException(new Problem(Texts.NoCalendarYear(unknown)));
        }

        if (session.IsJson)
        {
            session.Write(Json(calendar, span));
        }
        else
        {
            session.Screen.Show(Page(calendar, span, session.Wording));
        }

        return ExitStatus.AsExpected;
    }

    private static JsonObject Json(WorkingCalendar calendar, DateInterval span) => new()
    {
        ["from"] = ObligationsPage.Iso(span.Start),
        ["to"] = ObligationsPage.Iso(span.End),
        ["working-days"] = Worked(calendar, span, span.End),
        ["days"] = JsonOutput.List(span.Select(date => (JsonNode)new JsonObject
        {
            ["date"] = ObligationsPage.Iso(date),
            ["kind"] = NameOf(calendar.KindOf(date)),
            ["worked"] = calendar.IsWorkingDay(date),
            ["holiday"] = calendar.HolidayOf(date) is { } holiday ? JsonOutput.Of(holiday) : null,
            ["worked-so-far"] = Worked(calendar, span, date),
            ["previous-working-day"] = calendar.TryPreviousWorkingDay(date, out var previous) ? ObligationsPage.Iso(previous) : null,
            ["next-working-day"] = calendar.TryNextWorkingDay(date, out var next) ? ObligationsPage.Iso(next) : null,
        })),
    };

    private static IEnumerable<Block> Page(WorkingCalendar calendar, DateInterval span, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.WorkingDays(Worked(calendar, span, span.End), ObligationsPage.Iso(span.Start), ObligationsPage.Iso(span.End))), 1);
        yield return new Table(
            [
                new(wording.Of(Texts.Day), IsFirm: true),
                new("", IsFirm: true),
                new(wording.Of(Texts.Kind)),
                new(wording.Of(Texts.Holiday)),
                new(wording.Of(Texts.WorkedSoFar), IsNumber: true),
            ],
            [.. span.Select(date => (IReadOnlyList<Line>)
            [
                Line.Of(ObligationsPage.Iso(date), calendar.IsWorkingDay(date) ? Tone.Strong : Tone.Faint),
                wording.Of(Texts.DaysOfWeek[(int)date.DayOfWeek - 1]),
                wording.Of(WorkingCalendar.DayKinds.LabelOf(calendar.KindOf(date))),
                calendar.HolidayOf(date) is { } holiday ? wording.Of(holiday) : "",
                Worked(calendar, span, date).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ])]);
    }

    /// <summary>How many days of the span are worked up to a day, that day included.</summary>
    private static int Worked(WorkingCalendar calendar, DateInterval span, LocalDate last) => calendar.WorkingDaysBetween(span.Start.PlusDays(-1), last);
}
