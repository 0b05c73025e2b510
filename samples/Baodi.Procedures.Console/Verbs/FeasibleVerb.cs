using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Tells whether the limits inside another fit into it on every start date.</summary>
internal sealed class FeasibleVerb : HostVerb
{
    private readonly Cli.Argument<string?> id;
    private readonly Cli.Option<string[]> set;

    internal FeasibleVerb(SharedOptions options, Terminal terminal)
        : base(
            "feasible", Texts.FeasibleVerb, options, terminal,
            "baodi feasible",
            "baodi feasible executive-meeting",
            "baodi feasible executive-meeting --set venue-staffed=\"30 minutes before\" --set attendance-checked=\"1 hours before\" --json")
    {
        id = new("ID") { Description = Texts.FeasibleArgument.In(options.Language), Arity = Cli.ArgumentArity.ZeroOrOne };
        set = new("--set") { Description = Texts.SetOption.In(options.Language), HelpName = "LIMIT=RULE" };
        Arguments.Add(id);
        Options.Add(set);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var settings = parsed.GetValue(set) ?? [];
        if (parsed.GetValue(id) is { } name)
        {
            var found = Feasibility.Of(With(settings, session.Office, Found(name, session)));
            Show(session, () => FeasibilityJson.Of(found), () => FeasibilityPage.Of(found, session.Wording));
            return StatusOf([found]);
        }

        if (settings.Length > 0)
        {
            throw new InputException(new Problem(Texts.SetNeedsProcedure));
        }

        var all = session.Office.Procedures.Select(Feasibility.Of).ToList();
        Show(session, () => FeasibilityJson.Of(all), () => FeasibilityPage.Of(all, session.Wording));
        return StatusOf(all);
    }

    private static void Show(Session session, Func<System.Text.Json.Nodes.JsonNode> json, Func<IEnumerable<Block>> page)
    {
        if (session.IsJson)
        {
            session.Write(json());
        }
        else
        {
            session.Screen.Show(page());
        }
    }

    private static int StatusOf(List<Feasibility> found) => found.Exists(one => one.Verdict == Fit.DoesNotFit) ? ExitStatus.NotAsExpected : ExitStatus.AsExpected;

    /// <summary>The procedure of an office that counts some limits otherwise; what the law gives for them is left aside.</summary>
    private static Procedure With(string[] settings, Office office, Procedure procedure)
    {
        var changed = office.Profile;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in settings)
        {
            if (text.Split('=') is not [var name, var written])
            {
                throw new InputException(new Problem(Texts.NotASetting(Document.Shown(text))));
            }

            var limit = procedure.Limits.FirstOrDefault(limit => limit.Name == name)
                ?? throw new InputException(new Problem(Texts.UnknownLimit(Document.Shown(name), procedure)));
            if (!names.Add(name))
            {
                throw new InputException(new Problem(Texts.SetTwice(name)));
            }

            changed = changed.Without(procedure.Id, name).With(procedure.Id, name, RuleOf(written, limit, changed.Counting));
        }

        return settings.Length == 0 ? procedure : new Office(changed).Find(procedure.Id)!;
    }

    private static TimeRule RuleOf(string text, TimeLimit limit, DayCounting counting)
    {
        if (!TimeRule.TryParse(text, counting, out var rule, out var problem))
        {
            throw new InputException(new Problem(Texts.NotALimit(Document.Shown(text), problem!.Value)));
        }

        return limit.CanBeCountedBy(rule!) ? rule! : throw new InputException(new Problem(Texts.DoesNotCount(limit, Document.Shown(text))));
    }
}
