using System.Text;
using System.Text.Json.Nodes;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Draws the states of one procedure.</summary>
internal sealed class DiagramVerb : HostVerb
{
    private readonly Cli.Argument<string> id;
    private readonly Cli.Option<string> format;
    private readonly Cli.Option<string> output;

    internal DiagramVerb(SharedOptions options, Terminal terminal)
        : base(
            "diagram", Texts.DiagramVerb, options, terminal,
            "baodi diagram incident --format mermaid", "baodi diagram incident --format dot --lang zh | dot -Tsvg -o incident.svg", "baodi diagram incident --out incident.mmd")
    {
        id = ProcedureArgument(options.Language);
        format = new("--format") { Description = Texts.FormatOption.In(options.Language), HelpName = "mermaid|dot" };
        output = new("--out") { Description = Texts.OutOption.In(options.Language), HelpName = "FILE" };
        Arguments.Add(id);
        Options.Add(format);
        Options.Add(output);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var procedure = Found(parsed.GetRequiredValue(id), session);
        var notation = parsed.GetValue(format) ?? "mermaid";
        var diagram = notation switch
        {
            "mermaid" => session.Office.MachineOf(procedure).ToMermaid(session.Wording.Language),
            "dot" => session.Office.MachineOf(procedure).ToDot(session.Wording.Language),
            _ => throw new InputException(new Problem(Texts.NotAFormat(Document.Shown(notation)))),
        };
        if (parsed.GetValue(output) is { } file)
        {
            SafeFile.Write(file, Encoding.UTF8.GetBytes(diagram), makesFolder: false);
        }
        else if (session.IsJson)
        {
            session.Write(new JsonObject { ["procedure"] = procedure.Id, ["format"] = notation, ["diagram"] = diagram });
        }
        else
        {
            session.Screen.Show(new Verbatim(diagram));
        }

        return ExitStatus.AsExpected;
    }
}
