using System.Globalization;
using Baodi.Procedures.Archives;
using Baodi.Procedures.ConsoleHost.Json;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Writes the archive list of a year from dossiers.</summary>
internal sealed class ArchiveVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> year;
    private readonly Cli.Option<string> clearance;
    private readonly Cli.Option<string> format;

    internal ArchiveVerb(SharedOptions options, Terminal terminal)
        : base("archive", Texts.ArchiveVerb, options, terminal, "baodi archive dossiers --year 2024", "baodi archive dossiers --year 2024 --clearance highly-secret", "baodi archive dossiers --year 2024 --format html --lang zh")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        year = new("--year") { Description = Texts.YearOption.In(options.Language), HelpName = "YYYY", Required = true };
        clearance = ClearanceOption.In(options.Language, Texts.ArchiveClearanceOption);
        format = new("--format") { Description = Texts.PaperFormatOption.In(options.Language), HelpName = "markdown|html" };
        Arguments.Add(files);
        Options.Add(year);
        Options.Add(clearance);
        Options.Add(format);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var asked = YearOf(parsed.GetRequiredValue(year));
        var isHtml = PetitionReportVerb.IsHtml(parsed.GetValue(format) ?? "markdown");
        var level = ClearanceOption.LevelOf(parsed.GetValue(clearance));
        var list = ArchiveList.Of(asked, DossierCases.FilesOfCases(parsed.GetRequiredValue(files), session.Office).Select(file => file.Dossier), session.Office).For(level);
        if (session.IsJson)
        {
            session.Write(JsonOutput.Written(list.WriteTo));
        }
        else
        {
            session.Screen.Show(new Verbatim(isHtml ? list.ToHtml(session.Wording.Language) : list.ToMarkdown(session.Wording.Language)));
        }

        return list.NumberFaults.Any(fault => fault.Kind != NumberFaultKind.DocumentNumberMalformed) ? ExitStatus.NotAsExpected : ExitStatus.AsExpected;
    }

    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1992 and <= 2999
            ? year
            : throw new InputException(new Problem(Texts.NotAYear(Document.Shown(text))));
}
