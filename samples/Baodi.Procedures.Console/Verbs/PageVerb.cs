using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Writes the page of one procedure as Markdown with its diagram, or the pages of all into a folder with one of what can be departed from.</summary>
internal sealed class PageVerb : HostVerb
{
    private readonly Cli.Argument<string?> id;
    private readonly Cli.Option<string> output;

    internal PageVerb(SharedOptions options, Terminal terminal)
        : base("page", Texts.PageVerb, options, terminal, "baodi page incident", "baodi page incident --lang zh --out incident.md", "baodi page departures", "baodi page --out docs/procedures")
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
            foreach (var page in session.Office.Procedures.Select(procedure => procedure.Id).Append(ForcesPage.Name))
            {
                pages.Add(Path.Combine(target ?? throw new InputException(new Problem(Texts.FolderNeeded)), page + ".md"), Encoding.UTF8.GetBytes(PageOf(page, session)));
            }

            pages.Write();
        }
        else if (target is not null)
        {
            SafeFile.Write(target, Encoding.UTF8.GetBytes(PageOf(name, session)), makesFolder: false);
        }
        else if (session.IsJson)
        {
            session.Write(new JsonObject { ["procedure"] = name, ["page"] = PageOf(name, session) });
        }
        else
        {
            session.Screen.Show(new Verbatim(PageOf(name, session)));
        }

        return ExitStatus.AsExpected;
    }

    private static string PageOf(string name, Session session) => Markdown.Of(name == ForcesPage.Name
        ? ForcesPage.Of(session.Office, session.Wording)
        : new ProcedurePage(session.Office.MachineOf(Found(name, session)), session.Wording).WithDiagram());
}
