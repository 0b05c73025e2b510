using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists what recurs in a span of dates.</summary>
internal sealed class ObligationsVerb : HostVerb
{
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
        sessions = SessionsOption.In(options.Language);
        Options.Add(from);
        Options.Add(to);
        Options.Add(sessions);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var span = DateSpan.Of(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        var office = SessionsOption.OfficeWith(parsed.GetValue(sessions) ?? [], session.Office);
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

    private static JsonObject JsonOf(Procedure procedure, ObligationPeriod period) => new()
    {
        ["procedure"] = procedure.Id,
        ["obligation"] = period.Obligation.Name,
        ["label"] = JsonOutput.Of(period.Obligation.Label),
        ["citation"] = JsonOutput.Of(period.Obligation.Citation),
        ["who"] = period.Obligation.Who.Id,
        ["from"] = ObligationsPage.Iso(period.From),
        ["to"] = ObligationsPage.Iso(period.To),
        ["due"] = period.Due is { } due ? ObligationsPage.Iso(due) : null,
    };
}
