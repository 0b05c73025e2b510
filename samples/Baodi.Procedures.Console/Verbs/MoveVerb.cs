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
        List<(string File, RulesMove Move)> moves = [.. DossierCases.FilesOf(parsed.GetRequiredValue(files)).Select(file => (file, RulesMove.Try(DossierCases.FileOf(file, session.Office), office)))];
        if (parsed.GetValue(folder) is { } into)
        {
            CarryOut(moves, into, parsed.GetValue(order), parsed.GetValue(by), parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock());
        }

        if (session.IsJson)
        {
            session.Write(JsonOutput.List(moves.Select(one => (JsonNode)Json(one.File, one.Move))));
        }
        else
        {
            session.Screen.Show(Page(moves, session.Wording));
        }

        return ExitStatus.AsExpected;
    }

    private static void CarryOut(List<(string File, RulesMove Move)> moves, string folder, string? order, string? by, Instant at)
    {
        if (string.IsNullOrWhiteSpace(order) || string.IsNullOrWhiteSpace(by))
        {
            throw new InputException(new Problem(Texts.OrderNeeded));
        }

        if (moves.Find(one => one.Move.Kind != MoveKind.Blocked && one.Move.File.Case.LastStepAt > at) is { File: { } late })
        {
            throw new InputException(new Problem(Texts.BeforeLastStep, late));
        }

        foreach (var (file, move) in moves)
        {
            if (move.Kind != MoveKind.Blocked)
            {
                var written = new ArrayBufferWriter<byte>();
                move.CarryOut(new(by, by), at, order).WriteTo(written);
                SafeFile.Write(Path.Combine(folder, Path.GetFileName(file)), written.WrittenSpan);
            }
        }
    }

    private static JsonObject Json(string file, RulesMove move) => new()
    {
        ["file"] = file,
        ["case"] = move.File.Case.Id,
        ["result"] = JsonOutput.NameOf(RulesMove.Kinds, move.Kind),
        ["findings"] = JsonOutput.List(move.Findings.Select(finding => (JsonNode)new JsonObject { ["entry"] = finding.Entry, ["label"] = JsonOutput.Of(finding.Label) })),
    };

    private static IEnumerable<Block> Page(List<(string File, RulesMove Move)> moves, Wording wording)
    {
        yield return new Table(
            [new(wording.Of(Texts.CaseColumn), IsFirm: true), new(wording.Of(Texts.ResultColumn), IsFirm: true), new(wording.Of(Texts.WhyColumn))],
            [.. moves.Select(one => (IReadOnlyList<Line>)
            [
                one.Move.File.Case.Id,
                Line.Of(wording.Of(RulesMove.Kinds.LabelOf(one.Move.Kind)), one.Move.Kind switch { MoveKind.Same => Tone.Good, MoveKind.Moved => Tone.Strong, MoveKind.Blocked => Tone.Bad }),
                string.Join("; ", one.Move.Findings.Select(finding => wording.Of(finding.Label))),
            ])]);
    }
}
