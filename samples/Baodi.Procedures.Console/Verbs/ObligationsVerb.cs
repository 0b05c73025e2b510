using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using NodaTime.Text;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists what recurs in a span of dates.</summary>
internal sealed class ObligationsVerb : HostVerb
{
    private const int MostDays = 3_660;

    private readonly Cli.Option<string> from;
    private readonly Cli.Option<string> to;
    private readonly Cli.Option<string[]> sessions;

    internal ObligationsVerb(SharedOptions options, Terminal terminal)
        : base(
            "obligations", Texts.ObligationsVerb, options, terminal,
            "baodi obligations --from 2017-01-01 --to 2017-12-31", "baodi obligations --from 2017-01-01 --to 2017-12-31 --session district:2017-01-04:2017-01-07 --json")
    {
        from = new("--from") { Description = Texts.FromOption.In(options.Language), HelpName = "DATE", Required = true };
        to = new("--to") { Description = Texts.ToOption.In(options.Language), HelpName = "DATE", Required = true };
        sessions = new("--session") { Description = Texts.SessionOption.In(options.Language), HelpName = "district|municipal:DATE:DATE" };
        Options.Add(from);
        Options.Add(to);
        Options.Add(sessions);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var (start, end) = (DateOf(parsed.GetRequiredValue(from)), DateOf(parsed.GetRequiredValue(to)));
        if (end < start || Period.DaysBetween(start, end) > MostDays)
        {
            throw new InputException(new Problem(Texts.NotASpan(MostDays)));
        }

        var span = new DateInterval(start, end);
        var office = With(parsed.GetValue(sessions) ?? []);
        var found = Find(office, span);
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(found.Select(one => (JsonNode)JsonOf(one.Procedure, one.Period))));
        }
        else
        {
            session.Screen.Show(ObligationsPage.Of(found, span, session.Wording));
        }

        return ExitStatus.AsExpected;
    }

    private static List<(Procedure Procedure, ObligationPeriod Period)> Find(Office office, DateInterval span)
    {
        try
        {
            return [.. office.ObligationsIn(span).Select(period => (office.Procedures.First(procedure => procedure.Obligations.Contains(period.Obligation)), period))];
        }
        catch (CalendarYearException e)
        {
            throw new InputException(new Problem(Texts.NoCalendarYear(e.Year)));
        }
    }

    private static Office With(string[] sessions)
    {
        var profile = HostOffice.Default.Profile;
        foreach (var text in sessions)
        {
            var parts = text.Split(':');
            var congress = parts[0] switch { "district" => Congress.District, "municipal" => Congress.Municipal, _ => (Congress?)null };
            if (parts.Length != 3 || congress is null)
            {
                throw new InputException(new Problem(Texts.NotASession(Document.Shown(text))));
            }

            try
            {
                profile = profile.With(new CongressSession(congress.Value, text, DateOf(parts[1]), DateOf(parts[2])));
            }
            catch (ArgumentException)
            {
                throw new InputException(new Problem(Texts.NotASession(Document.Shown(text))));
            }
        }

        return sessions.Length == 0 ? HostOffice.Default : new(profile);
    }

    private static LocalDate DateOf(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw new InputException(new Problem(Texts.NotADate(Document.Shown(text))));

    private static JsonObject JsonOf(Procedure procedure, ObligationPeriod period) => new()
    {
        ["procedure"] = procedure.Id,
        ["obligation"] = period.Obligation.Name,
        ["label"] = JsonOutput.Of(period.Obligation.Label),
        ["citation"] = JsonOutput.Of(period.Obligation.Citation),
        ["who"] = Posts.All.All[Posts.All.Ordinal(period.Obligation.Who)].Name,
        ["from"] = ObligationsPage.Iso(period.From),
        ["to"] = ObligationsPage.Iso(period.To),
        ["due"] = period.Due is { } due ? ObligationsPage.Iso(due) : null,
    };
}
