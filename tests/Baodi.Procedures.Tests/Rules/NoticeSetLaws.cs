using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>The sets of the notice, which are used without being analysed in each process: here they are, and every question is asked that they can tell apart.</summary>
public sealed class NoticeSetLaws
{
    /// <summary>Each set with the number of its rules, and how many questions are asked of it.</summary>
    public static TheoryData<string, int, int> Sets => new()
    {
        { "reviewer", 2, 2 },
        { "legal-review", 6, 32 },
        { "signatory", 7, 8 },
        { "topic-precedence", 6, 8 },
        { "prior-opinion", 4, 8 },
        { "sector-meeting-approval", 4, 4 },
        { "reception-lead", 10, 240 },
        { "supervision-notice", 4, 4 },
        { "proposal-disposal", 4, 4 },
        { "retention", 6, 54 },
    };

    [Fact]
    public void Sets_AreAllOfTheNotice() =>
        Assert.Equal(NoticeRules.All.Select(set => set.Id).Order(), Sets.Select(row => (string)row[0]).Append(GradeLaws.Set.Id).Order());

    [Fact]
    public void Analyse_EverySet_IsWithoutFault()
    {
        Assert.Equal(11, NoticeRules.All.Length);
        Assert.All(NoticeRules.All, set => Assert.Empty(set.Analyse()));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryQuestion_IsAnsweredByJustTheRulesWhoseConditionsHold(string id, int rules, int questions)
    {
        var set = NoticeRules.All.Single(one => one.Id == id);
        Assert.Equal(rules, set.Stated.Length);
        Assert.All(set.Stated, rule => Assert.True(rule.IsRow && rule.Citation.Notice == BaodiNotice.Of2017));
        var (fired, asked) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var values in QuestionsOf(set))
        {
            var question = set.Shape.Of([.. values]);
            var holding = set.Stated.Where(rule => rule.Conditions.All(condition => condition.Holds(question))).ToList();
            var answer = set.Compiled.Hear(question);
            Assert.Equal(holding.Select(rule => rule.Id), answer.Rules.Select(rule => rule.Id));
            Assert.Single(holding.Select(rule => rule.Answer).Distinct());
            Assert.Equal(holding[0].Answer, answer.Answer);
            Assert.True(set.HitPolicy == HitPolicy.Any || holding.Count == 1);
            var explanation = set.Explain([.. values]);
            Assert.Equal(answer.Answer, explanation.Answer);
            Assert.Equal(holding.Select(rule => rule.Id), explanation.Rules.Select(rule => rule.Id));
            Assert.Equal(holding, explanation.All.Where(one => one.Outcome == RuleOutcome.Fired).Select(one => one.Rule));
            Assert.Empty(explanation.Conclusions);
            fired.UnionWith(holding.Select(rule => rule.Id));
            asked++;
        }

        Assert.Equal(questions, asked);
        Assert.Equal(set.Stated.Select(rule => rule.Id).Order(), fired.Order());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Analyse_WithOneRuleTakenOut_IsAGap(string id, int rules, int questions)
    {
        var set = NoticeRules.All.Single(one => one.Id == id);
        var gaps = set.Stated.Where((_, at) => new RowAnalysis(set.Basis, new(set.Shape, set.Stated.RemoveAt(at))).Faults().Any(fault => fault.Kind == RuleFaultKind.Gap)).Select(rule => rule.Id).ToList();
        Assert.Equal(set.Stated.Select(rule => rule.Id), gaps);
        Assert.True(questions >= rules);
    }

    /// <summary>All values of vocabularies and yes or no, and not yet known where that is one, as none of these sets asks a number.</summary>
    private static IEnumerable<IEnumerable<object?>> QuestionsOf(RuleSet set)
    {
        Assert.All(set.Decision.Inputs, input => Assert.NotNull(input.Terms));
        return set.Decision.Inputs.Select(input => Enumerable.Range(0, input.Terms!.All.Length).Select(input.ValueAt).Concat(input.Unknown is null ? [] : new object?[] { null }))
            .Aggregate((IEnumerable<IEnumerable<object?>>)[[]], (some, next) => some.SelectMany(one => next.Select(value => one.Append(value))));
    }
}
