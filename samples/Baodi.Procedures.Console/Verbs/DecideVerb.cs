using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Baodi.Procedures.Rules;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Asks a rule set, or lists the sets.</summary>
internal sealed class DecideVerb : HostVerb
{
    private readonly Cli.Argument<string?> id;
    private readonly Cli.Argument<string[]> values;

    internal DecideVerb(SharedOptions options, Terminal terminal)
        : base(
            "decide", Texts.DecideVerb, options, terminal,
            "baodi decide",
            "baodi decide proposed-grade",
            "baodi decide proposed-grade kind=accident deaths=4 severely-injured=13 loss=unknown missing=2 judged=ordinary reported=not-yet-reported",
            "baodi decide reviewer district-head-must-sign=yes --lang zh")
    {
        id = new("SET") { Description = Texts.SetArgument.In(options.Language), Arity = Cli.ArgumentArity.ZeroOrOne };
        values = new("name=value") { Description = Texts.ValuesArgument.In(options.Language), Arity = Cli.ArgumentArity.ZeroOrMore };
        Arguments.Add(id);
        Arguments.Add(values);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var given = parsed.GetValue(values) ?? [];
        if (parsed.GetValue(id) is not { } name)
        {
            return List(HostOffice.RuleSets, session);
        }

        var set = HostOffice.RuleSets.FirstOrDefault(one => one.Id == name)
            ?? throw new InputException(new Problem(Texts.UnknownSet(Document.Shown(name), HostOffice.RuleSets.Select(known => known.Id))));
        if (given.Length == 0)
        {
            return List([set], session);
        }

        if (!set.Decision.TryRead(given.Select(NameAndValue), out var question, out var problems))
        {
            throw new InputException([.. problems.Select(problem => new Problem(Texts.OfQuestion(problem)))]);
        }

        var explanation = set.Explain(question);
        if (session.IsJson)
        {
            session.Write(DecisionJson.Of(explanation));
        }
        else
        {
            session.Screen.Show(DecisionsPage.Of(explanation, session.Wording));
        }

        return ExitStatus.AsExpected;
    }

    private static KeyValuePair<string, string> NameAndValue(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new(Document.Shown(text[..equals]), Document.Shown(text[(equals + 1)..]))
            : throw new InputException(new Problem(Texts.NotNameValue(Document.Shown(text))));
    }

    private static int List(IReadOnlyList<RuleSet> sets, Session session)
    {
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(sets.Select(set => (JsonNode)DecisionJson.Of(set))));
        }
        else
        {
            session.Screen.Show(DecisionsPage.Of(sets, session.Wording));
        }

        return ExitStatus.AsExpected;
    }
}
