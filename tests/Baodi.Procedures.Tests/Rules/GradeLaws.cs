using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;
using static Baodi.Procedures.Incidents.Grade;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>The grade that the numbers propose, and what is noticed beside it, against order 493 of 2007, article 3, written down a second time.</summary>
public sealed class GradeLaws
{
    internal static readonly RuleSet<GradeQuestion, Grade> Set = (RuleSet<GradeQuestion, Grade>)NoticeRules.All.Single(set => set.Id == "proposed-grade");

    private static readonly Thresholds Deaths = new("deaths", [3, 10, 30]);
    private static readonly Thresholds Injured = new("injured", [10, 50, 100]);
    private static readonly Thresholds Loss = new("loss", [1_000, 5_000, 10_000]);

    private static readonly Grade?[] Grades = [null, .. Enum.GetValues<Grade>()];

    private static readonly Gen<GradeQuestion> Questions =
        from kind in Gen.Frequency((4, Gen.Constant(IncidentKind.Accident)), (1, Gen.Elements(Enum.GetValues<IncidentKind>())))
        from deaths in Gen.Elements(Deaths.Around)
        from injured in Gen.Elements(Injured.Around)
        from loss in Gen.Elements(Loss.Around)
        from missing in Gen.Elements<int?>(null, 0, 0, 1, Casualties.Largest)
        from judged in Gen.Elements(Grades)
        from reported in Gen.Elements(Grades)
        select new GradeQuestion(kind, deaths, injured, loss, missing, judged, reported);

    [Fact]
    public void EveryNumberAtItsThresholds_AnswersAndConcludesAsTheOrderSays()
    {
        var (seen, fired) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Prop.ForAll(Questions.ArrayOf(20).ToArbitrary(), asked =>
        {
            foreach (var question in asked)
            {
                var (answer, expected) = (Set.Decide(question), ByHand(question));
                Assert.Equal(expected.Grade, answer.Value);
                Assert.Equal(expected.Rules.Order(), answer.Ids().Order());
                Assert.Equal(expected.Conclusions.Order(), answer.Conclusions.Select(one => $"{one.Term.Name}: {string.Join(' ', one.Rules.Select(rule => rule.Id).Order())}").Order());
                Assert.Equal(InOrder(answer.Ids()), answer.Ids());
                Assert.All(answer.Conclusions, one => Assert.Equal(InOrder(one.Rules.Select(rule => rule.Id)), one.Rules.Select(rule => rule.Id)));
                foreach (var what in expected.Conclusions.Select(one => one.Split(':')[0]).Append(answer.Value?.ToString() ?? answer.Ids().Single(id => id.StartsWith("not-", StringComparison.Ordinal))))
                {
                    seen[what] = seen.GetValueOrDefault(what) + 1;
                }

                fired.UnionWith(answer.Ids().Concat(answer.Conclusions.SelectMany(one => one.Rules).Select(rule => rule.Id)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithQuietOnSuccess(true));
        Assert.Equal(10, seen.Count);
        Assert.All(seen, one => Assert.True(one.Value > 10, $"{one}"));
        Assert.Equal(["gravest-sign"], Set.Stated.Select(rule => rule.Id).Where(id => !fired.Contains(id)).Order());
    }

    [Fact]
    public void Explain_EveryAnswer_IsTheOneDecided_ByRulesThatFired()
    {
        var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(Questions.ToArbitrary(), question =>
        {
            var (answer, explanation) = (Set.Decide(question), Set.Explain(question));
            Assert.Equal(answer.Value is { } grade ? IncidentDecisions.ProposedGrade.Terms.NameOf(grade) : null, explanation.Answer?.Name);
            Assert.Equal(answer.Ids(), explanation.Rules.Select(rule => rule.Id));
            Assert.Equal(answer.Conclusions.Select(Told), explanation.Conclusions.Select(Told));
            Assert.Equal(Set.Stated.Select(rule => rule.Id), explanation.All.Select(one => one.Rule.Id));
            foreach (var one in explanation.All)
            {
                Assert.True(one.Conditions.All(condition => condition.Holds) || one.Outcome == RuleOutcome.NotFired);
                Assert.NotEqual(RuleOutcome.Overruled, one.Outcome);
                Assert.True(one.Outcome == RuleOutcome.Fired || !explanation.Rules.Concat(explanation.Conclusions.SelectMany(conclusion => conclusion.Rules)).Any(rule => rule.Id == one.Rule.Id));
                outcomes[$"{one.Rule.Id} {one.Outcome}"] = outcomes.GetValueOrDefault($"{one.Rule.Id} {one.Outcome}") + 1;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithQuietOnSuccess(true));
        Assert.Equal(2 * Set.Stated.Length, outcomes.Count);
    }

    /// <summary>Every question that the rules tell apart, by the engine itself; what only concludes on its own is left out, as it changes nothing for the others.</summary>
    [Fact]
    public void EveryQuestionThatRulesTellApart_HasOneAnswer_AndEveryRuleFires()
    {
        var survey = new Survey(Set.Basis, Set.Stated);
        var (asked, firing, classes) = (0, new HashSet<StatedRule>(survey.Alone), new RuleClasses(Set.Shape, Set.Stated.RemoveAll(rule => survey.Alone.Contains(rule))));
        foreach (var (at, hearing, fired) in survey.Outcomes())
        {
            var question = (GradeQuestion)Set.Shape.Of([.. at.Select((value, input) => classes.Values[input][value].First)]);
            Assert.False(hearing.IsAtOdds);
            var (grade, rules, _) = ByHand(question);
            Assert.Equal(grade, hearing.Ordinal < 0 ? null : (Grade)(hearing.Ordinal + 1));
            Assert.Equal(rules.Order(), hearing.Rules.Select(rule => rule.Id).Order());
            firing.UnionWith(fired);
            asked++;
        }

        Assert.Equal(["rose-since-reported"], survey.Alone.Select(rule => rule.Id));
        Assert.True(asked >= 2_000, $"{asked} asked");
        Assert.Equal(Set.Stated.Select(rule => rule.Id), Set.Stated.Where(firing.Contains).Select(rule => rule.Id));
    }

    private static string Told(Conclusion one) => $"{one.Term.Name}: {string.Join(' ', one.Rules.Select(rule => rule.Id))}";

    private static IEnumerable<string> InOrder(IEnumerable<string> ids) => Set.Stated.Select(rule => rule.Id).Where(ids.Contains);

    /// <summary>The order, the readings of 8.2 and 8.5 and nothing else.</summary>
    private static (Grade? Grade, List<string> Rules, List<string> Conclusions) ByHand(GradeQuestion asked)
    {
        var isAccident = asked.Kind == IncidentKind.Accident;
        (Grade Grade, string Rule)[] signs = isAccident ? [.. Deaths.Of(asked.Deaths), .. Injured.Of(asked.SeverelyInjured), .. Loss.Of(asked.Loss)] : [];
        (bool IsSo, string Rule)[] doubts = [(asked.Deaths is null, "deaths-not-known"), (asked.SeverelyInjured is null, "injured-not-known"), (asked.Loss is null, "loss-not-known"), (asked.Missing > 0, "some-missing")];
        string[] open = isAccident ? [.. doubts.Where(one => one.IsSo).Select(one => one.Rule)] : asked.Kind == IncidentKind.NotYetKnown ? ["kind-not-known"] : [];
        Grade? gravest = signs.Length > 0 ? signs.Max(sign => sign.Grade) : null;
        string[] close = isAccident ? [.. Deaths.Close(asked.Deaths, gravest), .. Injured.Close(asked.SeverelyInjured, gravest), .. Loss.Close(asked.Loss, gravest)] : [];
        var (grade, rules) = gravest is { } sign ? (gravest, signs.Where(one => one.Grade == sign).Select(one => one.Rule).ToList())
            : open.Length > 0 ? (null, ["not-yet-known"])
            : !isAccident ? (null, ["not-an-accident"])
            : ((Grade?)Ordinary, (List<string>)["no-sign"]);
        var conclusions = new List<string>();
        if (gravest > asked.Judged)
        {
            conclusions.Add(Line("judged-lower", [$"judged-{IncidentTerms.Grades.NameOf(asked.Judged!.Value)}", .. rules]));
        }

        if (open.Length > 0 && gravest != EspeciallySerious)
        {
            conclusions.Add(Line("may-be-higher", ["may-be-higher", .. open]));
        }

        if (asked.Judged > asked.Reported)
        {
            conclusions.Add(Line("rose-since-reported", ["rose-since-reported"]));
        }

        if (close.Length > 0)
        {
            conclusions.Add(Line("close-to-next-grade", close));
        }

        return (grade, rules, conclusions);
    }

    private static string Line(string conclusion, IEnumerable<string> rules) => $"{conclusion}: {string.Join(' ', rules.Order())}";

    /// <summary>From which numbers on a grade begins.</summary>
    private sealed record Thresholds(string Name, int[] From)
    {
        private static readonly Grade[] Higher = [RelativelySerious, Serious, EspeciallySerious];

        /// <summary>All numbers at which anything turns, those beside them, the bounds, and none.</summary>
        internal int?[] Around => [null, 0, 1, Casualties.Largest, .. From.SelectMany(number => new int?[] { number - 2, number - 1, number, number + 1 }).Distinct()];

        internal (Grade Grade, string Rule)[] Of(int? number)
        {
            var at = Array.FindLastIndex(From, from => number >= from);
            return at < 0 ? [] : [(Higher[at], $"{Name}-{From[at]}")];
        }

        internal string[] Close(int? number, Grade? gravest) =>
            [.. From.Where((from, at) => number == from - 1 && (gravest is not { } grade || grade < Higher[at])).Select(from => $"one-short-of-{Name}-{from}")];
    }
}
