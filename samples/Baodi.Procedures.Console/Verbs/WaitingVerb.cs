using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads dossiers and lists what their cases wait for; of one officer, his worklist.</summary>
internal sealed class WaitingVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> officer;
    private readonly Cli.Option<string> at;
    private readonly Cli.Option<string> clearance;

    internal WaitingVerb(SharedOptions options, Terminal terminal)
        : base(
            "waiting", Texts.WaitingVerb, options, terminal,
            "baodi waiting dossiers --at 2024-07-08T17:00:00+08:00",
            "baodi waiting dossiers --officer unit-officer:transport-bureau --lang zh",
            "baodi waiting dossiers --officer confidential-clerk,office-clerk --clearance highly-secret",
            "baodi waiting dossiers/a.json dossiers/b.json --json")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        officer = new("--officer") { Description = Texts.WaitingOfficerOption.In(options.Language), HelpName = "OFFICER" };
        at = new("--at") { Description = Texts.LookAtOption.In(options.Language), HelpName = "TIME" };
        clearance = ClearanceOption.In(options.Language, Texts.WaitingClearanceOption);
        Arguments.Add(files);
        Options.Add(officer);
        Options.Add(at);
        Options.Add(clearance);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var now = parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock();
        var level = ClearanceOption.LevelOf(parsed.GetValue(clearance));
        var read = DossierCases.Read(parsed.GetRequiredValue(files), session.Office).IfAny();
        DossierCases.CheckIds(read.Cases);
        var people = read.People;
        var asker = parsed.GetValue(officer) is { } who ? Asker.Of(who, level, people).Officer : null;
        var look = WaitLook.Of(read.Files, session.Office, people, asker, level, now);
        if (session.IsJson)
        {
            session.Write(WaitJson.Of(look));
        }
        else
        {
            session.Screen.Show(WaitsPage.Of(look, session.Wording));
        }

        return session.TellBeside(read.Problems);
    }
}
