using System.Buffers;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Tries running cases under other rules, and moves those that can be moved where a folder for them is given.</summary>
internal sealed class MoveVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> to;
    private readonly Cli.Option<string> folder;
    private readonly Cli.Option<string> order;
    private readonly Cli.Option<string> by;
    private readonly Cli.Option<string> at;

    internal MoveVerb(SharedOptions options, Terminal terminal)
        : base(
            "move", Texts.MoveVerb, options, terminal,
            "baodi move dossiers --to national-law",
            "baodi move dossiers --to national-law --out moved --order \"order 3 of 2022\" --by director --at 2022-05-01T08:00:00+08:00")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        to = new("--to") { Description = Texts.ToProfileOption.In(options.Language), HelpName = string.Join('|', HostOffice.ProfileIds), Required = true };
        folder = new("--out") { Description = Texts.MoveOutOption.In(options.Language), HelpName = "DIR" };
        order = new("--order") { Description = Texts.OrderOption.In(options.Language), HelpName = "TEXT" };
        by = new("--by") { Description = Texts.ByOption.In(options.Language), HelpName = "NAME" };
        at = new("--at") { Description = Texts.MoveAtOption.In(options.Language), HelpName = "TIME" };
        Arguments.Add(files);
        Options.Add(to);
        Options.Add(folder);
        Options.Add(order);
        Options.Add(by);
        Options.Add(at);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var target = parsed.GetRequiredValue(to);
        var office = HostOffice.Find(target) ?? throw new InputException(new Problem(Texts.UnknownProfile(Document.Shown(target), HostOffice.ProfileIds)));
        var sorted = NamedFile.Of(parsed.GetRequiredValue(files)).Select(file => SortedFile.Of(file, session.Office, office)).ToList();
        if (parsed.GetValue(folder) is { } into)
        {
            CarryOut(sorted.FindAll(one => one.Goes), into, parsed.GetValue(order), parsed.GetValue(by), parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock());
        }

        if (session.IsJson)
        {
            session.Write(JsonOutput.List(sorted.Select(one => (JsonNode)Json(one))));
        }
        else
        {
            session.Screen.Show(Page(sorted, session.Wording));
        }

        return sorted.Exists(one => one.Move is null) ? ExitStatus.BadInput : ExitStatus.AsExpected;
    }

    private static void CarryOut(List<SortedFile> going, string folder, string? order, string? by, Instant at)
    {
        if (string.IsNullOrWhiteSpace(order) || string.IsNullOrWhiteSpace(by))
        {
            throw new InputException(new Problem(Texts.OrderNeeded));
        }

        var moved = new FileSet();
        foreach (var one in going)
        {
            if (at < one.Move!.Earliest)
            {
                throw new InputException(new Problem(Texts.BeforeLastStep, one.File));
            }

            var written = new ArrayBufferWriter<byte>();
            one.Move.CarryOut(new(by, by), at, order).WriteTo(written);
            if (!moved.TryAdd(Path.Combine(folder, Path.GetFileName(one.File)), written.WrittenSpan.ToArray()))
            {
                throw new InputException(new Problem(Texts.MovedTwice(Path.GetFileName(one.File)), one.File));
            }
        }

        moved.Write();
    }

    private static JsonObject Json(SortedFile one) => new()
    {
        ["file"] = one.File,
        ["case"] = one.Move?.File.Case.Id,
        ["result"] = one.Name,
        ["findings"] = JsonOutput.List((one.Move?.Findings ?? []).Select(finding => (JsonNode)new JsonObject { ["entry"] = finding.Entry, ["label"] = JsonOutput.Of(finding.Label) })),
        ["problems"] = JsonOutput.List(one.Problems.Select(problem => (JsonNode)JsonOutput.Of(problem))),
    };

    private static IEnumerable<Block> Page(List<SortedFile> sorted, Wording wording)
    {
        yield return new Table(
            [new(wording.Of(Texts.DossierColumn)), new(wording.Of(Texts.CaseColumn), IsFirm: true), new(wording.Of(Texts.ResultColumn), IsFirm: true), new(wording.Of(Texts.WhyColumn))],
            [.. sorted.Select(one => (IReadOnlyList<Line>)
            [
                one.File,
                one.Move?.File.Case.Id ?? "",
                Line.Of(wording.Of(one.Label), one.Tone),
                string.Join(wording.Semicolon, one.Reasons.Select(wording.Of)),
            ])]);
    }
}
