using System.Globalization;
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
        var read = DossierCases.Read(parsed.GetRequiredValue(files), session.Office);
        var whole = ArchiveList.Of(asked, read.Files.Select(file => file.Dossier), session.Office);
        var list = whole.For(level);
        var marks = ArchiveMarks.Of(read, whole, session.Office, ClearanceOption.Reader(level));
        if (marks.Status == ExitStatus.BadInput)
        {
            read.IfAny();
        }

        if (session.IsJson)
        {
            var json = JsonOutput.Written(list.WriteTo);
            json["marks"] = marks.Json();
            session.Write(json);
            return Status(marks, list);
        }

        session.Screen.Show(new Verbatim(isHtml ? list.ToHtml(session.Wording.Language) : list.ToMarkdown(session.Wording.Language)));
        if (isHtml)
        {
            // That page is complete in itself and goes to a file; what is to be seen to is said beside it.
            session.TellBeside([.. marks.All.SelectMany(mark => mark.Why, (mark, why) => new Problem(why, mark.File))]);
        }
        else if (marks.All.Count > 0)
        {
            session.Screen.Show(new Verbatim("\n" + Markdown.Of(marks.Page(session.Wording))));
        }

        return Status(marks, list);
    }

    /// <summary>A number that two files share stands in the list, and somebody must see to it.</summary>
    private static int Status(ArchiveMarks marks, ArchiveList list) =>
        list.NumberFaults.Any(fault => fault.Kind != NumberFaultKind.DocumentNumberMalformed) ? ExitStatus.NotAsExpected : marks.Status;

    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1992 and <= 2999
            ? year
            : throw new InputException(new Problem(Texts.NotAYear(Document.Shown(text))));
}
