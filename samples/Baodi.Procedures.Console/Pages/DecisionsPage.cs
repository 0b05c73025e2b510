using System.Collections.Immutable;
using System.Globalization;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The rule sets of an office and what they ask.</summary>
internal static class DecisionsPage
{
    internal static IEnumerable<Block> Of(IReadOnlyList<RuleSet> sets, Wording wording)
    {
        yield return new Heading(wording.Of(Texts.RuleSets), 1);
        foreach (var set in sets)
        {
            yield return new Heading(Line.Of(wording.Of(set.Decision.Label)).With("  " + set.Id, Tone.Faint).With("  " + set.Decision.Clause, Tone.Clause));
            yield return new Pairs([.. Inputs(set, wording)], 2);
            yield return Rules(set, wording);
        }

        yield return new Paragraph(Line.Of(wording.Of(sets is [var only] ? Texts.DecideHintWith(QuestionOf(only)) : Texts.DecideHint), Tone.Faint));
    }

    /// <summary>The answer to one question, what was concluded beside it, and what became of each rule.</summary>
    internal static IEnumerable<Block> Of(Explanation explanation, Wording wording)
    {
        yield return new Heading($"{wording.Of(explanation.Set.Decision.Label)} · {explanation.Set.Id}", 1);
        yield return new Pairs([.. explanation.Values.Select(value => (Line.Of(wording.Of(value.Input.Label), Tone.Faint), Line.Of(wording.Of(value.Value))))], 2);
        yield return new Blank();
        foreach (var block in Decided(explanation.Answer, explanation.Rules, explanation.Conclusions, wording))
        {
            yield return block;
        }

        yield return new Blank();
        yield return new Table(
            [new("", IsFirm: true), new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Rule)), new(wording.Of(Texts.Why))],
            [.. explanation.All.Select(rule => (IReadOnlyList<Line>)
            [
                rule.Outcome == RuleOutcome.Fired ? Line.Of("✓", Tone.Good) : Line.Of("✗", Tone.Faint),
                wording.Of(rule.Rule.Citation),
                Line.Of(rule.Rule.Id, Tone.Faint),
                wording.Of(rule.Reason),
            ])]);
    }

    /// <summary>An answer with its rules, and each conclusion with its own.</summary>
    internal static IEnumerable<Block> Decided(Term? answer, ImmutableArray<FiredRule> rules, ImmutableArray<Conclusion> conclusions, Wording wording)
    {
        yield return new Paragraph(Line.Of(wording.Of(Texts.Answer) + wording.Colon, Tone.Strong).With(AnswerOf(answer, wording)));
        yield return Grounds(rules, wording);
        foreach (var conclusion in conclusions)
        {
            yield return new Paragraph(Line.Of("! " + wording.Of(conclusion.Term.Label), Tone.Warning));
            yield return Grounds(conclusion.Rules, wording);
        }
    }

    internal static Line AnswerOf(Term? answer, Wording wording) =>
        answer is null ? Line.Of(wording.Of(Texts.NoRule), Tone.Warning) : Line.Of(wording.Of(answer.Label), Tone.Strong);

    private static Pairs Grounds(ImmutableArray<FiredRule> rules, Wording wording) =>
        new([.. rules.Select(rule => (wording.Of(rule.Citation), Line.Of(rule.Id, Tone.Faint).With(rule.Citation.Reading is { } reading ? "  " + wording.Of(reading) : "", Tone.Faint)))], 2);

    private static IEnumerable<(Line Key, Line Text)> Inputs(RuleSet set, Wording wording)
    {
        foreach (var input in set.Decision.Inputs)
        {
            yield return (Named(input.Name, input.Label, wording), Line.Of(ValuesOf(input, wording)));
        }

        yield return (Line.Of("→ " + wording.Of(Texts.Answer), Tone.Good), Line.Of(Terms(set.Decision.Answers.All, wording)));
        if (set.Decision.Conclusions is { } conclusions)
        {
            yield return (Line.Of("! " + wording.Of(Texts.Conclusions), Tone.Warning), Line.Of(Terms(conclusions.All, wording)));
        }
    }

    /// <summary>A whole question to a set, as it is written on the command line.</summary>
    private static string QuestionOf(RuleSet set) => string.Join(' ', set.Decision.Inputs.Select(input =>
        $"{input.Name}={input.Terms?.All[0].Name ?? input.Minimum.ToString(CultureInfo.InvariantCulture)}").Prepend(set.Id));

    private static Table Rules(RuleSet set, Wording wording) => new(
        [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Rule)), new(wording.Of(Texts.When)), new(wording.Of(Texts.Answer))],
        [.. set.Stated.Select(rule => (IReadOnlyList<Line>)
        [
            wording.Of(rule.Citation),
            Line.Of(rule.Id, Tone.Faint),
            string.Join(wording.Semicolon, rule.Conditions.Select(condition => wording.Of(condition.Text))),
            rule.IsRow ? AnswerOf(rule.Answer, wording) : Line.Of(wording.Of(rule.Citation.Reading ?? rule.Citation.Clause.Heading), Tone.Faint),
        ])]);

    /// <summary>The name to be written and, where it says more, the label.</summary>
    private static Line Named(string name, Label label, Wording wording) =>
        Line.Of(name, Tone.Strong).With(wording.Of(label) == name.Replace('-', ' ') ? "" : " " + wording.Of(label));

    private static string Terms(ImmutableArray<Term> terms, Wording wording) => string.Join(wording.Comma, terms.Select(term => wording.Of(term.Label)));

    private static string ValuesOf(Input input, Wording wording)
    {
        IEnumerable<string> known = input.Terms is { } terms
            ? terms.All.Select(term => Named(term.Name, term.Label, wording).Text)
            : [string.Create(CultureInfo.InvariantCulture, $"{input.Minimum}..{input.Maximum}")];
        return string.Join(wording.Comma, input.Unknown is { } unknown ? known.Append(Named(unknown.Name, unknown.Label, wording).Text) : known);
    }
}
