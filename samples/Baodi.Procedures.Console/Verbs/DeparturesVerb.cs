using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads dossiers and lists what their cases departed from, and on which ground.</summary>
internal sealed class DeparturesVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> clearance;

    internal DeparturesVerb(SharedOptions options, Terminal terminal)
        : base(
            "departures", Texts.DeparturesVerb, options, terminal,
            "baodi departures dossiers",
            "baodi departures dossiers --lang zh",
            "baodi departures dossiers/a.json dossiers/b.json --clearance highly-secret --json")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        clearance = ClearanceOption.In(options.Language, Texts.ListClearanceOption);
        Arguments.Add(files);
        Options.Add(clearance);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var reader = ClearanceOption.Reader(ClearanceOption.LevelOf(parsed.GetValue(clearance)));
        var read = DossierCases.Read(parsed.GetRequiredValue(files), session.Office).IfAny();
        var told = read.Files.FindAll(file => file.Case.IsVisibleTo(reader)).ConvertAll(file => file.Dossier);
        var look = DepartureLook.Of(told, read.Files.Count - told.Count);
        if (session.IsJson)
        {
            session.Write(DepartureJson.Of(look));
        }
        else
        {
            session.Screen.Show(DeparturesPage.Of(look, session.Wording));
        }

        return session.TellBeside(read.Problems);
    }
}
