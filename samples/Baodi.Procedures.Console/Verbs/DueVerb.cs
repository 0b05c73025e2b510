using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using NodaTime.Text;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Computes a due instant and says how it comes about.</summary>
internal sealed class DueVerb : HostVerb
{
    private readonly Cli.Option<string> from;
    private readonly Cli.Option<string> limit;
    private readonly Cli.Option<string> start;
    private readonly Cli.Option<string> end;

    internal DueVerb(SharedOptions options, Terminal terminal)
        : base(
            "due", Texts.DueVerb, options, terminal,
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"5 working-days\"", "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"60 calendar-days\" --last-day next-working-day --json")
    {
        from = new("--from") { Description = Texts.AnchorOption.In(options.Language), HelpName = "TIME", Required = true };
        limit = new("--limit") { Description = Texts.LimitOption.In(options.Language), HelpName = "AMOUNT", Required = true };
        start = new("--first-day") { Description = Texts.FirstDayOption.In(options.Language), HelpName = "not-counted|counted" };
        end = new("--last-day") { Description = Texts.LastDayOption.In(options.Language), HelpName = "as-it-falls|next-working-day" };
        Options.Add(from);
        Options.Add(limit);
        Options.Add(start);
        Options.Add(end);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var anchor = AnchorOf(parsed.GetRequiredValue(from));
        var text = parsed.GetRequiredValue(limit);
        if (!TimeAllowed.TryParse(text, out var allowed))
        {
            throw new InputException(new Problem(Texts.NotAnAmount(Document.Shown(text))));
        }

        var counting = new DayCounting(TermOf(DayCounting.Starts, parsed.GetValue(start), StartDay.NotCounted), TermOf(DayCounting.Ends, parsed.GetValue(end), EndDay.AsItFalls));
        var derivation = DueDerivation.Of(allowed, anchor, HostOffice.Default.Profile.Calendar, counting)
            ?? throw new InputException(new Problem(Texts.BeyondTheCalendar(HostOffice.Default.Profile.Calendar)));
        if (session.IsJson)
        {
            session.Write(JsonOf(derivation));
        }
        else
        {
            foreach (var line in derivation.Lines)
            {
                session.Screen.Show(new Paragraph(session.Wording.Of(line)));
            }
        }

        return ExitStatus.AsExpected;
    }

    private static Instant AnchorOf(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } parsed && parsed.Value.ToInstant() is var at && at < DistrictTime.EndOf(new(9999, 12, 30))
            ? at
            : throw new InputException(new Problem(Texts.NotATime(Document.Shown(text))));

    private static T TermOf<T>(Terms<T> terms, string? text, T otherwise)
        where T : struct, Enum =>
        text is null ? otherwise
        : terms.Find(text) is var ordinal and >= 0 ? terms[ordinal]
        : throw new InputException(new Problem(Texts.NotATerm(Document.Shown(text), terms)));

    private static JsonObject JsonOf(DueDerivation derivation) => new()
    {
        ["anchor"] = JsonOutput.Of(derivation.Anchor),
        ["limit"] = derivation.Allowed.ToString(),
        ["first-day"] = DayCounting.Starts.All[DayCounting.Starts.Ordinal(derivation.Counting.Start)].Name,
        ["last-day"] = DayCounting.Ends.All[DayCounting.Ends.Ordinal(derivation.Counting.End)].Name,
        ["due"] = JsonOutput.Of(derivation.Due),
        ["days"] = JsonOutput.List(derivation.Days.Select(day => (JsonNode)new JsonObject
        {
            ["date"] = ObligationsPage.Iso(day.Date),
            ["kind"] = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(day.Kind.ToString()),
            ["holiday"] = day.Holiday is { } holiday ? JsonOutput.Of(holiday) : null,
        })),
        ["lines"] = JsonOutput.List(derivation.Lines.Select(line => (JsonNode)JsonOutput.Of(line))),
    };
}
