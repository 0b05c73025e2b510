using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>How one run of the program talks: in which language, of which office, as JSON or to be read, on what.</summary>
internal sealed class Session(Terminal terminal, Language language, Office office, bool isJson, bool isPlain)
{
    internal Terminal Terminal => terminal;

    /// <summary>The office whose profile was asked for.</summary>
    internal Office Office => office;

    internal bool IsJson => isJson;

    internal Wording Wording { get; } = new(language);

    internal IScreen Screen { get; } = terminal.Console is { } console && !isPlain ? new RichScreen(console) : new PlainScreen(terminal.Out);

    /// <summary>The terminal that somebody looks at while a story is told; null when the story is only written down.</summary>
    internal RichScreen? LiveScreen => terminal.IsLive && !isJson ? Screen as RichScreen : null;

    internal string Of(Label label) => label.In(language);

    internal void Write(JsonNode node) => terminal.Out.Write(JsonOutput.Text(node));

    /// <summary>Says what is wrong with the input, where, and gives the exit status for it.</summary>
    internal int Complain(IReadOnlyList<Problem> problems)
    {
        if (isJson)
        {
            Write(new JsonObject { ["problems"] = JsonOutput.List(problems.Select(problem => (JsonNode)JsonOutput.Of(problem))) });
            return ExitStatus.BadInput;
        }

        foreach (var problem in problems)
        {
            Tell(problem);
        }

        return ExitStatus.BadInput;
    }

    /// <summary>Says that the answer could not be written, which is then not told whole, and gives the exit status for it.</summary>
    internal int TellUnwritten(string why)
    {
        try
        {
            Tell(new Problem(Texts.Unwritable(why)));
        }
        catch (IOException)
        {
            // Complaints cannot be written either; the exit status says it alone.
        }

        return ExitStatus.Unwritten;
    }

    /// <summary>Says something about the input beside the output.</summary>
    internal void Tell(Problem problem)
    {
        var where = problem.Where.Length == 0 ? "baodi" : problem.Where;
        terminal.Error.WriteLine(PlainScreen.Printable($"{where}: {(problem.Path is null ? "" : problem.Path + ": ")}{Of(problem.Text)}"));
    }
}

internal static class ExitStatus
{
    /// <summary>Everything was as expected.</summary>
    internal const int AsExpected = 0;

    /// <summary>A scenario's expectation failed.</summary>
    internal const int NotAsExpected = 1;

    /// <summary>The input was bad; nothing was done.</summary>
    internal const int BadInput = 2;

    /// <summary>Nothing is wrong that could be seen, but not everything was decided anew.</summary>
    internal const int Undecided = 3;

    /// <summary>What was to be said could not be written, or not all of it; a reader who went away, as <c>head</c> does, is no such case.</summary>
    internal const int Unwritten = 4;
}
