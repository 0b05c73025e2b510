using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists the procedures.</summary>
internal sealed class ProceduresVerb(SharedOptions options, Terminal terminal)
    : HostVerb("procedures", Texts.ProceduresVerb, options, terminal, "baodi procedures", "baodi procedures --lang zh", "baodi procedures --json")
{
    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(session.Office.Procedures.Select(procedure => (JsonNode)DefinitionJson.Brief(procedure))));
        }
        else
        {
            session.Screen.Show(ProceduresPage.Of(session.Office, session.Wording));
        }

        return ExitStatus.AsExpected;
    }
}
