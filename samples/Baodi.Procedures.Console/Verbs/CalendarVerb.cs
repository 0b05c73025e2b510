using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Writes what recurs, starts and is due as iCalendar.</summary>
internal sealed class CalendarVerb : HostVerb
{
    private readonly Cli.Option<string> from;
    private readonly Cli.Option<string> to;
    private readonly Cli.Option<string[]> sessions;
    private readonly Cli.Option<string[]> dossiers;
    private readonly Cli.Option<string> clearance;
    private readonly Cli.Option<string[]> alarms;
    private readonly Cli.Option<string> at;
    private readonly Cli.Option<string> output;

    internal CalendarVerb(SharedOptions options, Terminal terminal)
        : base(
            "calendar", Texts.CalendarVerb, options, terminal,
            "baodi calendar --from 2017-01-01 --to 2017-12-31 --lang zh --out office.ics",
            "baodi calendar --from 2024-01-01 --to 2024-12-31 --dossier dossiers --alarm \"30 minutes\" --out office.ics",
            "baodi calendar --from 2017-01-01 --to 2017-12-31 --session district:2017-01-04:2017-01-07 --json")
    {
        from = new("--from") { Description = Texts.FromOption.In(options.Language), HelpName = "DATE", Required = true };
        to = new("--to") { Description = Texts.ToOption.In(options.Language), HelpName = "DATE", Required = true };
        sessions = SessionsOption.In(options.Language);
        dossiers = new("--dossier") { Description = Texts.DossiersOption.In(options.Language), HelpName = "FILE|DIR", AllowMultipleArgumentsPerToken = true };
        clearance = ClearanceOption.In(options.Language, Texts.ListClearanceOption);
        alarms = new("--alarm") { Description = Texts.AlarmOption.In(options.Language), HelpName = "AMOUNT|none" };
        at = new("--at") { Description = Texts.StampOption.In(options.Language), HelpName = "TIME" };
        output = new("--out") { Description = Texts.OutOption.In(options.Language), HelpName = "FILE" };
        foreach (var option in new Cli.Option[] { from, to, sessions, dossiers, clearance, alarms, at, output })
        {
            Options.Add(option);
        }
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var span = DateSpan.Of(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        var ahead = Alarms(parsed.GetValue(alarms) ?? []);
        var stamp = parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock();
        var office = SessionsOption.OfficeWith(parsed.GetValue(sessions) ?? [], session.Office);
        var level = ClearanceOption.LevelOf(parsed.GetValue(clearance));
        var read = DossierCases.Read(parsed.GetValue(dossiers) ?? [], office).IfAny();
        var (cases, withheld) = ClearanceOption.Parted(read.Cases, level);
        var entries = Entries(office, span, cases, ahead);
        var calendar = new ArrayBufferWriter<byte>();
        CalendarFile.Write(calendar, entries, stamp, session.Wording.Language, office.Profile.Title);
        var file = parsed.GetValue(output);
        if (file is not null)
        {
            SafeFile.Write(file, calendar.WrittenSpan, makesFolder: false);
        }

        if (session.IsJson)
        {
            session.Write(JsonOutput.List(entries.Select(entry => (JsonNode)JsonOf(entry))));
        }
        else if (file is null)
        {
            session.Terminal.Out.Write(Encoding.UTF8.GetString(calendar.WrittenSpan));
        }

        if (withheld.Count > 0)
        {
            session.Tell(new Problem(Texts.CasesWithheld(withheld.Count)));
        }

        return session.TellBeside(read.Problems);
    }

    private static ImmutableArray<CalendarEntry> Entries(Office office, DateInterval span, List<Case> cases, CalendarAlarms alarms)
    {
        try
        {
            return CalendarEntries.Of(office, span, cases, alarms);
        }
        catch (CalendarYearException e)
        {
            throw new InputException(new Problem(Texts.NoCalendarYear(e.Year)));
        }
    }

    private static CalendarAlarms Alarms(string[] texts)
    {
        if (texts.Length == 0)
        {
            return CalendarAlarms.Usual;
        }

        if (texts is ["none"])
        {
            return CalendarAlarms.None;
        }

        ImmutableArray<Duration> aheads = [.. texts.Select(Ahead)];
        return new(aheads, aheads);
    }

    private static Duration Ahead(string text)
    {
        var ahead = !TimeAllowed.TryParse(text, out var amount) ? Duration.Zero : amount.Unit switch
        {
            TimeUnit.Minutes => Duration.FromMinutes(amount.Amount),
            TimeUnit.Hours => Duration.FromHours(amount.Amount),
            TimeUnit.CalendarDays or TimeUnit.WorkingDays or TimeUnit.Months => Duration.Zero,
        };
        return ahead > Duration.Zero && ahead <= Duration.FromDays(366) ? ahead : throw new InputException(new Problem(Texts.NotAnAlarm(Document.Shown(text))));
    }

    private static JsonObject JsonOf(CalendarEntry entry) => new()
    {
        ["uid"] = entry.Uid,
        ["kind"] = CalendarEntry.Kinds.All[CalendarEntry.Kinds.Ordinal(entry.Kind)].Name,
        ["procedure"] = entry.Procedure.Id,
        ["case"] = entry.CaseId,
        ["title"] = JsonOutput.Of(entry.Title),
        ["text"] = JsonOutput.Of(entry.Text),
        ["place"] = entry.Place,
        ["citation"] = JsonOutput.Of(entry.Citation),
        ["from"] = ObligationsPage.Iso(entry.FirstDay),
        ["to"] = ObligationsPage.Iso(entry.LastDay),
        ["whole-days"] = entry.IsWholeDays,
        ["starts"] = JsonOutput.Of(entry.Starts),
        ["ends"] = JsonOutput.Of(entry.Ends),
        ["called-off"] = entry.IsCalledOff,
        ["revision"] = entry.Revision,
        ["alarms"] = JsonOutput.List(entry.Alarms.Select(alarm => (JsonNode?)JsonOutput.Of(alarm))),
    };
}
