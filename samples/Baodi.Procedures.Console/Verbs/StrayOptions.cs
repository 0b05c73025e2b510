using System.CommandLine.Parsing;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Options of no such name, which the parser takes for values of whatever may still have one, or for words too many.</summary>
internal static class StrayOptions
{
    /// <summary>What is wrong with each; a value that begins so is written after <c>--</c>.</summary>
    internal static IEnumerable<Problem> In(Cli.ParseResult parsed) => parsed.Action is HelpAction ? [] :
        WordsOf(parsed).Where(IsOption).Select(word => new Problem(Texts.StrayWord(Document.Shown(word), Known(parsed))));

    /// <summary>Whether an error of the parser comes of such an option, or is about what would have been its value.</summary>
    internal static bool Explain(ParseError error, Cli.ParseResult parsed)
    {
        var words = WordsOf(parsed).ToList();
        return words.Where((word, at) => IsOption(word) || (at > 0 && IsOption(words[at - 1]))).Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));
    }

    /// <summary>The names that options have where the command line stands.</summary>
    internal static IEnumerable<string> Known(Cli.ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name);

    private static IEnumerable<string> WordsOf(Cli.ParseResult parsed) =>
        parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument).Select(token => token.Value);

    private static bool IsOption(string word) => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal);
}
