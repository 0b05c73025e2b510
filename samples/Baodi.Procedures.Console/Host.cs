using System.CommandLine.Parsing;
using Baodi.Procedures.ConsoleHost.Verbs;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>The program: reads the command line, runs a verb, gives the exit status.</summary>
internal static class Host
{
    internal static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var options = SharedOptions.Of(args);
        try
        {
            var status = Answer(args, options, terminal);
            terminal.Out.Flush();
            return status;
        }
        catch (Exception e) when (Session.IsOfOutput(e))
        {
            return options.Bare(terminal).TellUnwritten(e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return options.Bare(terminal).TellUnforeseen();
        }
    }

    private static int Answer(IReadOnlyList<string> args, SharedOptions options, Terminal terminal)
    {
        var root = new RootVerb(options, terminal);
        var parsed = root.Parse(args, new Cli.ParserConfiguration { ResponseFileTokenReplacer = null });
        return Answer(args, parsed, root, options.SessionOf(parsed, terminal));
    }

    private static int Answer(IReadOnlyList<string> args, Cli.ParseResult parsed, RootVerb root, Session session)
    {
        try
        {
            return args.FirstOrDefault(arg => arg.Length > Form.LongestText) is { } absurd
                ? session.Complain([new(Texts.TextTooLong(absurd.Length, Form.LongestText))])
                : parsed.Errors.Count > 0 || StrayOptions.In(parsed).Any()
                ? session.Complain(ProblemsOf(parsed, root))
                : parsed.Invoke(new Cli.InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Terminal.Out, Error = session.Terminal.Error });
        }
        catch (InputException e)
        {
            return session.Complain(e.Problems);
        }
        catch (HalfWrittenException e)
        {
            return session.Complain(e);
        }
    }

    private static List<Problem> ProblemsOf(Cli.ParseResult parsed, RootVerb root)
    {
        var verb = parsed.CommandResult.Command as HostVerb;
        var stray = verb is null && parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') ? first : null;
        List<Problem> problems = stray is not null
            ? [new(Texts.UnknownVerb(Document.Shown(stray), root.Subcommands.Select(known => known.Name)))]
            : [.. StrayOptions.In(parsed), .. parsed.Errors.Where(error => !StrayOptions.Explain(error, parsed)).Select(error => new Problem(WordsOf(error, parsed)))];
        problems.Add(new(Texts.HelpHint(verb is null ? "" : " " + verb.Name)));
        return problems;
    }

    /// <summary>The parser words its errors in English and speaks of types; what they are about is told by the results they stand at.</summary>
    private static Label WordsOf(ParseError error, Cli.ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.FirstOrDefault(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)) is { } stray)
        {
            return Texts.StrayWord(Document.Shown(stray), StrayOptions.Known(parsed));
        }

        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        return option is not null ? WordsOf(option)
            : error.SymbolResult is ArgumentResult { Tokens.Count: 0 } missing ? Texts.ArgumentMissing(missing.Argument.Name)
            : error.SymbolResult is CommandResult command && MissingIn(command) is { } owed ? Texts.OptionMissing(owed.Name)
            : Texts.BadCommandLine;
    }

    private static Label WordsOf(OptionResult option) =>
        option.Implicit ? Texts.OptionMissing(option.Option.Name)
        : option.Tokens is not [var token] ? option.Tokens.Count == 0 ? Texts.OptionWithoutValue(option.Option.Name) : Texts.OptionWithSeveralValues(option.Option.Name)
        : SharedOptions.ProblemWith(option.Option.Name, token.Value) ?? Texts.NotAValue(option.Option.Name, Document.Shown(token.Value));

    private static Cli.Option? MissingIn(CommandResult command) =>
        command.Command.Options.FirstOrDefault(option => option.Required && command.GetResult(option) is null or { Implicit: true });
}
