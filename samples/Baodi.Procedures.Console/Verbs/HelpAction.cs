using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Help in the language asked for, with examples.</summary>
internal sealed class HelpAction(SharedOptions options, Terminal terminal) : SynchronousCommandLineAction
{
    private static readonly IReadOnlyList<string> RootExamples =
    [
        "baodi",
        "baodi --lang zh --pace 0",
        "baodi procedures",
        "baodi show incident",
        "baodi diagram incident --format dot | dot -Tsvg -o incident.svg",
        "baodi run samples/scenarios/incident-*.json",
        "baodi play incident",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(Cli.ParseResult parseResult)
    {
        var session = options.SessionOf(parseResult, terminal);
        session.Screen.Show(Page(parseResult.CommandResult.Command, session));
        return ExitStatus.AsExpected;
    }

    private static IEnumerable<Block> Page(Cli.Command command, Session session)
    {
        var verb = command as HostVerb;
        yield return new Paragraph(command.Description ?? "");
        yield return new Heading(session.Of(Texts.Usage));
        yield return new Paragraph(Line.Of(session.Of(UsageOf(command)), Tone.Strong), 2);
        if (command.Subcommands.Count > 0)
        {
            yield return new Heading(session.Of(Texts.Verbs));
            yield return new Pairs([.. command.Subcommands.Select(sub => (Line.Of(SynopsisOf(sub), Tone.Strong), Line.Of(sub.Description ?? "")))], 2);
        }

        if (command.Arguments.Count > 0)
        {
            yield return new Heading(session.Of(Texts.Arguments));
            yield return new Pairs([.. command.Arguments.Select(argument => (Line.Of(argument.Name, Tone.Strong), Line.Of(argument.Description ?? "")))], 2);
        }

        yield return new Heading(session.Of(Texts.Options));
        var all = command.Options.Concat(verb is null ? [] : ((Cli.Command)command.Parents.First()).Options.Where(option => option.Recursive));
        yield return new Pairs([.. all.Select(option => (Line.Of(OptionOf(option), Tone.Strong), Line.Of(option.Description ?? "")))], 2);
        yield return new Heading(session.Of(Texts.Examples));
        foreach (var example in verb?.Examples ?? RootExamples)
        {
            yield return new Paragraph(Line.Of(example, Tone.Clause), 2);
        }

        if (verb is null)
        {
            yield return new Heading(session.Of(Texts.Statuses));
            yield return new Pairs([.. Texts.StatusWords.Select(status => (Line.Of(status.Status, Tone.Strong), Line.Of(session.Of(status.Words))))], 2);
        }
    }

    private static Label UsageOf(Cli.Command command) => command is HostVerb ? Texts.UsageOf(SynopsisOf(command)) : Texts.UsageOfAll;

    private static string SynopsisOf(Cli.Command command) =>
        string.Join(' ', command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{Several(argument)}]" : Several(argument)).Prepend(command.Name));

    private static string Several(Cli.Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + " …" : argument.Name;

    private static string OptionOf(Cli.Option option) => option is HelpOption
        ? "--help"
        : option.Name + (option.HelpName is { } name ? " " + name : "");
}
