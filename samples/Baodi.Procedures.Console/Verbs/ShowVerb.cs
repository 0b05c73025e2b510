using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Shows everything the definition of one procedure says.</summary>
internal sealed class ShowVerb : HostVerb
{
    private readonly Cli.Argument<string> id;

    internal ShowVerb(SharedOptions options, Terminal terminal)
        : base("show", Texts.ShowVerb, options, terminal, "baodi show incident", "baodi show incident --lang zh", "baodi show incident --json")
    {
        id = ProcedureArgument(options.Language);
        Arguments.Add(id);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var procedure = Found(parsed.GetRequiredValue(id), session);
        if (session.IsJson)
        {
            session.Write(DefinitionJson.Whole(procedure));
        }
        else
        {
            session.Screen.Show(new ProcedurePage(session.Office.MachineOf(procedure), session.Wording).Blocks());
        }

        return ExitStatus.AsExpected;
    }
}
