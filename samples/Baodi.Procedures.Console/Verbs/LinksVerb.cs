using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists how the procedures hang together.</summary>
internal sealed class LinksVerb(SharedOptions options, Terminal terminal)
    : HostVerb("links", Texts.LinksVerb, options, terminal, "baodi links", "baodi links --lang zh", "baodi links --json")
{
    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(LinksPage.All(HostOffice.Default).Select(link => (JsonNode)new JsonObject
            {
                ["procedure"] = link.Act.Procedure.Id,
                ["act"] = link.Act.Name,
                ["citation"] = JsonOutput.Of(link.Act.Citation),
                ["kind"] = CaseLinks.All.All[CaseLinks.All.Ordinal(link.Link.Kind)].Name,
                ["other"] = link.Link.Procedure,
            })));
        }
        else
        {
            session.Screen.Show(LinksPage.Of(HostOffice.Default, session.Wording));
        }

        return ExitStatus.AsExpected;
    }
}
