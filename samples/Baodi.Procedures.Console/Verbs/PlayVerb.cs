using Baodi.Procedures.ConsoleHost.Play;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Goes through a case step by step.</summary>
internal sealed class PlayVerb : HostVerb
{
    private readonly Cli.Argument<string> id;
    private readonly Cli.Option<string> at;
    private readonly Cli.Option<string> officers;

    internal PlayVerb(SharedOptions options, Terminal terminal)
        : base(
            "play", Texts.PlayVerb, options, terminal,
            "baodi play incident", "baodi play incident --at 2022-07-19T07:20:00+08:00 --lang zh", "printf '1\\n?\\nquit\\n' | baodi play incident")
    {
        id = ProcedureArgument(options.Language);
        at = new("--at") { Description = Texts.AtOption.In(options.Language), HelpName = "TIME" };
        officers = new("--officers") { Description = Texts.OfficersOption.In(options.Language), HelpName = "FILE" };
        Arguments.Add(id);
        Options.Add(at);
        Options.Add(officers);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var procedure = Found(parsed.GetRequiredValue(id), session);
        var begin = parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock();
        var cast = parsed.GetValue(officers) is { } file
            ? Cast.Of(ScenarioReader.Read(Document.Load(file)).Cast)
            : Cast.OnePerPost();
        IPlayView view = session.IsJson ? new PlayJson(session) : new PlayPage(procedure, session);
        return new PlaySession(session.Office, procedure, cast, begin, session.Terminal.In, view).Run();
    }
}
