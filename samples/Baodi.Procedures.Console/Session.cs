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

    internal IScreen Screen { get; } = terminal.Console is { } console && !isPlain ? new RichScreen(console) : new PlainScreen(terminal.Out, terminal.Console?.Profile.Width);

    /// <summary>The terminal that somebody looks at while a story is told; null when the story is only written down, or there is no room to redraw anything.</summary>
    internal RichScreen? LiveScreen => terminal.IsLive && !isJson && Screen is RichScreen { Width: >= LiveTimeline.Narrowest } rich ? rich : null;

    /// <summary>Whether an exception says that an answer could not be written; of an output that is closed the system says that it may not be.</summary>
    internal static bool IsOfOutput(Exception e) => e is IOException or UnauthorizedAccessException or ObjectDisposedException;

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
    internal int TellUnwritten(Exception e)
    {
        TellIfHeard(Texts.Unwritable(SystemWords.Of(e)));
        return ExitStatus.Unwritten;
    }

    /// <summary>Says that the program is at fault, without what only its makers would understand, and gives the exit status for it.</summary>
    internal int TellUnforeseen()
    {
        TellIfHeard(Texts.Unforeseen);
        return ExitStatus.Unforeseen;
    }

    /// <summary>Says which file could not be written and which were before it, and gives the exit status for it.</summary>
    internal int Complain(HalfWrittenException e)
    {
        if (isJson)
        {
            Write(new JsonObject { ["problems"] = JsonOutput.List(e.Problems.Select(problem => (JsonNode)JsonOutput.Of(problem))), ["written"] = JsonOutput.Names(e.Written) });
            return ExitStatus.Unwritten;
        }

        TellBeside(e.Problems);
        TellWritten(e.Written);
        return ExitStatus.Unwritten;
    }

    /// <summary>Says which files stand written where not all were.</summary>
    internal void TellWritten(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            Tell(new Problem(Texts.WrittenBefore, file));
        }
    }

    /// <summary>Says what is wrong with some of the input beside an answer about the rest, and gives the exit status for it.</summary>
    internal int TellBeside(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Tell(problem);
        }

        return problems.Count == 0 ? ExitStatus.AsExpected : ExitStatus.BadInput;
    }

    /// <summary>Says something about the input beside the output.</summary>
    internal void Tell(Problem problem)
    {
        var where = problem.Where.Length == 0 ? "baodi" : problem.Where;
        terminal.Error.WriteLine(PlainScreen.Printable($"{where}: {(problem.Path is null ? "" : problem.Path + ": ")}{Of(problem.Text)}"));
    }

    private void TellIfHeard(Label text)
    {
        try
        {
            Tell(new Problem(text));
        }
        catch (Exception e) when (IsOfOutput(e))
        {
            // Complaints cannot be written either; the exit status says it alone.
        }
    }
}
