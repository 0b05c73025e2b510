using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Lists each clause of the notice with what carries it.</summary>
internal sealed class ClausesVerb(SharedOptions options, Terminal terminal)
    : HostVerb("clauses", Texts.ClausesVerb, options, terminal, "baodi clauses", "baodi clauses --lang zh", "baodi clauses --json")
{
    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        if (session.IsJson)
        {
            var grounds = new Grounds(HostOffice.Default);
            session.Write(JsonOutput.List(BaodiNotice.Of2017.Clauses.Select(clause => (JsonNode)new JsonObject
            {
                ["clause"] = clause.Number,
                ["procedure"] = clause.Procedure,
                ["heading"] = JsonOutput.Of(clause.Heading),
                ["elements"] = JsonOutput.List(grounds.Of(clause).Select(carrier => (JsonNode)ElementOf(carrier))),
            })));
        }
        else
        {
            session.Screen.Show(ClausesPage.Of(HostOffice.Default, session.Wording));
        }

        return ExitStatus.AsExpected;
    }

    private static JsonObject ElementOf(Carrier carrier) => new()
    {
        ["in"] = carrier.Home,
        ["kind"] = carrier.Kind is { } kind ? Elements.Kinds.All[Elements.Kinds.Ordinal(kind)].Name : "rule",
        ["name"] = carrier.Name,
        ["label"] = JsonOutput.Of(carrier.Label),
        ["reading"] = carrier.Citation.Reading is { } reading ? JsonOutput.Of(reading) : null,
    };
}
