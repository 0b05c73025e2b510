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
            var problems = parsed.Errors.Select(error => new Problem(Texts.BadCommandLine(error.Message))).ToList();
            if (problems.Count > 0)
            {
                problems.Add(new(Texts.HelpHint(parsed.CommandResult.Command is HostVerb verb ? " " + verb.Name : "")));
                return session.Complain(problems);
            }

            return parsed.Invoke(new Cli.InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error });
        }
        catch (InputException e)
        {
            return session.Complain(e.Problems);
        }
        finally
        {
            terminal.Out.Flush();
        }
    }
}
