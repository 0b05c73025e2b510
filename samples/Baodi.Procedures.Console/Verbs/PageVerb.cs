using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Writes the page of one procedure as Markdown with its diagram, or the pages of all into a folder.</summary>
internal sealed class PageVerb : HostVerb
{
    private readonly Cli.Argument<string?> id;
    private readonly Cli.Option<string> output;

    internal PageVerb(SharedOptions options, Terminal terminal)
        : base("page", Texts.PageVerb, options, terminal, "baodi page incident", "baodi page incident --lang zh --out incident.md", "baodi page --out docs/procedures")
    {
        id = new("ID") { Description = Texts.PageArgument.In(options.Language), Arity = Cli.ArgumentArity.ZeroOrOne };
        output = new("--out") { Description = Texts.PageOutOption.In(options.Language), HelpName = "FILE|DIR" };
        Arguments.Add(id);
        Options.Add(output);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var target = parsed.GetValue(output);
        if (parsed.GetValue(id) is not { } name)
        {
            var pages = new FileSet();
            foreach (var procedure in session.Office.Procedures)
            {
                pages.Add(Path.Combine(target ?? throw new InputException(new Problem(Texts.FolderNeeded)), procedure.Id + ".md"), Encoding.UTF8.GetBytes(PageOf(procedure, session)));
            }

            pages.Write();
        }
        else if (target is not null)
        {
            SafeFile.Write(target, Encoding.UTF8.GetBytes(PageOf(Found(name, session), session)), makesFolder: false);
        }
        else if (session.IsJson)
        {
            session.Write(new JsonObject { ["procedure"] = name, ["page"] = PageOf(Found(name, session), session) });
        }
        else
        {
            session.Screen.Show(new Verbatim(PageOf(Found(name, session), session)));
        }

        return ExitStatus.AsExpected;
    }

    private static string PageOf(Procedure procedure, Session session) => Markdown.Of(new ProcedurePage(session.Office.MachineOf(procedure), session.Wording).WithDiagram());
}
