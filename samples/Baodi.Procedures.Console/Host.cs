using System.CommandLine.Parsing;
using Baodi.Procedures.ConsoleHost.Verbs;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>The program: reads the command line, runs a verb, gives the exit status.</summary>
internal static class Host
{
    internal static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var language = Languages.Asked(args);
        var options = new SharedOptions(language ?? Languages.OfSurroundings());
        var root = new RootVerb(options, terminal);
        var parsed = root.Parse(args, new Cli.ParserConfiguration { ResponseFileTokenReplacer = null });
        var session = options.SessionOf(parsed, terminal);
        try
        {
            var status = Answer(args, parsed, root, session);
            terminal.Out.Flush();
            return status;
        }
        catch (IOException e)
        {
            return session.TellUnwritten(e.Message);
        }
    }

    private static int Answer(IReadOnlyList<string> args, Cli.ParseResult parsed, RootVerb root, Session session)
    {
        try
        {
            return args.FirstOrDefault(arg => arg.Length > Form.LongestText) is { } absurd
                ? session.Complain([new(Texts.TextTooLong(absurd.Length, Form.LongestText))])
                : parsed.Errors.Count > 0
                ? session.Complain(ProblemsOf(parsed, root))
                : parsed.Invoke(new Cli.InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Terminal.Out, Error = session.Terminal.Error });
        }
        catch (InputException e)
        {
            return session.Complain(e.Problems);
        }
    }

    private static List<Problem> ProblemsOf(Cli.ParseResult parsed, RootVerb root)
    {
        var verb = parsed.CommandResult.Command as HostVerb;
        var stray = verb is null ? parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) : null;
        List<Problem> problems = stray is not null
            ? [new(Texts.UnknownVerb(Document.Shown(stray), root.Subcommands.Select(known => known.Name)))]
            : [.. parsed.Errors.Select(error => new Problem(WordsOf(error, parsed.UnmatchedTokens)))];
        problems.Add(new(Texts.HelpHint(verb is null ? "" : " " + verb.Name)));
        return problems;
    }

    /// <summary>The parser words its errors in English; what they are about is told by the results they stand at.</summary>
    private static Label WordsOf(ParseError error, IReadOnlyList<string> unmatched)
    {
        var message = Document.Shown(error.Message);
        if (unmatched.FirstOrDefault(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)) is { } stray)
        {
            return Texts.StrayWord(Document.Shown(stray), message);
        }

        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        return option is { Tokens.Count: 0 } ? Texts.OptionWithoutValue(option.Option.Name, message)
            : option is { Tokens.Count: > 1 } ? Texts.OptionWithSeveralValues(option.Option.Name, message)
            : error.SymbolResult is ArgumentResult { Tokens.Count: 0 } missing ? Texts.ArgumentMissing(missing.Argument.Name, message)
            : Texts.BadCommandLine(message);
    }
}
