using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Petitions;
using NodaTime;
using NodaTime.Text;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays scenario files without telling them, and writes the month's special report, or the inventory, of their petitions.</summary>
internal sealed class PetitionReportVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> month;
    private readonly Cli.Option<string> format;
    private readonly Cli.Option<bool> inventory;

    internal PetitionReportVerb(SharedOptions options, Terminal terminal)
        : base(
            "petition-report", Texts.PetitionReportVerb, options, terminal,
            "baodi petition-report samples/scenarios/petition-two-months.json --month 2017-05",
            "baodi petition-report samples/scenarios/petition-*.json --month 2017-05 --format html --lang zh",
            "baodi petition-report samples/scenarios/petition-two-months.json --month 2017-05 --inventory --json")
    {
        files = new("FILE") { Description = Texts.FilesArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        month = new("--month") { Description = Texts.MonthOption.In(options.Language), HelpName = "YYYY-MM", Required = true };
        format = new("--format") { Description = Texts.PaperFormatOption.In(options.Language), HelpName = "markdown|html" };
        inventory = new("--inventory") { Description = Texts.InventoryOption.In(options.Language) };
        Arguments.Add(files);
        Options.Add(month);
        Options.Add(format);
        Options.Add(inventory);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var asked = Month(parsed.GetRequiredValue(month));
        var isHtml = IsHtml(parsed.GetValue(format) ?? "markdown");
        var scenarios = RunVerb.Read(parsed.GetRequiredValue(files), session).ToList();
        var petitions = scenarios.SelectMany(Petitions).ToList();
        var units = scenarios[0].Office.Profile.Organisation;
        if (petitions.GroupBy(petition => petition.CaseId, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InputException(new Problem(Texts.PetitionTwice(twice.Key)));
        }

        var language = session.Wording.Language;
        if (parsed.GetValue(inventory))
        {
            var listed = PetitionInventory.Of(petitions, asked.ToDateInterval()).WithNamesOf(units);
            Show(session, listed.WriteTo, () => isHtml ? listed.ToHtml(language) : listed.ToMarkdown(language));
            return ExitStatus.AsExpected;
        }

        var report = Report(petitions, asked).WithNamesOf(units);
        Show(session, report.WriteTo, () => isHtml ? report.ToHtml(language) : report.ToMarkdown(language));
        return ExitStatus.AsExpected;
    }

    private static SupervisionSpecialReport Report(List<PetitionHistory> petitions, YearMonth month)
    {
        try
        {
            return SupervisionSpecialReport.Of(petitions, month, HostOffice.Default.Profile.Calendar);
        }
        catch (CalendarYearException e)
        {
            throw new InputException(new Problem(Texts.NoCalendarOf(e.Year)));
        }
    }

    private static YearMonth Month(string text) =>
        YearMonthPattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1992 and <= 2999 } parsed }
            ? parsed
            : throw new InputException(new Problem(Texts.NotAMonth(Document.Shown(text))));

    internal static bool IsHtml(string text) => text switch
    {
        "markdown" => false,
        "html" => true,
        _ => throw new InputException(new Problem(Texts.NotAPaperFormat(Document.Shown(text)))),
    };

    /// <summary>The petitions of a scenario that goes as it expects; figures of any other would be figures of nothing.</summary>
    private static List<PetitionHistory> Petitions(Scenario scenario)
    {
        var player = new ScenarioPlayer(scenario);
        foreach (var taken in player.Play().OfType<StepTaken>().Where(taken => !taken.IsAsExpected))
        {
            throw new InputException(new Problem(Texts.NotPlayedAsExpected(taken.Mismatches[0]), scenario.Document.File));
        }

        return [.. player.Cases.Values.Where(standing => standing.Case is Case<PetitionState, Petition>).Select(standing => PetitionHistory.Of(standing.Dossier))];
    }

    private static void Show(Session session, Action<Utf8JsonWriter> json, Func<string> text)
    {
        if (!session.IsJson)
        {
            session.Screen.Show(new Verbatim(text()));
            return;
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            json(writer);
        }

        session.Write(JsonNode.Parse(bytes.WrittenSpan)!);
    }
}
