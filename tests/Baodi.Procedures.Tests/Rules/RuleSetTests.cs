using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What a set answers, by which rules, and what is no question of it.</summary>
public sealed class RuleSetTests
{
    private static readonly int?[] Counts = [null, 0, 1, 2, 3, 4, 9, 10, 11, 29, 30, 31, 49, 50, 51, 99, 100, 101, 100_000];
    private static readonly int?[] Losses = [null, 0, 999, 1_000, 1_001, 4_999, 5_000, 9_999, 10_000, 1_000_000];

    private static readonly Visit Minister = new(GuestOrigin.OtherProvince, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: true);

    [Fact]
    public void Decide_EveryVisit_AsWrittenByHand()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var visit in Visit.All())
        {
            var answer = VisitRules.Whole.Decide(visit);
            Assert.Equal(VisitRules.ByHand(visit), answer.Value);
            var rule = Assert.Single(answer.Rules);
            Assert.Empty(answer.Conclusions);
            seen[rule.Id] = seen.GetValueOrDefault(rule.Id) + 1;
        }

        Assert.Equal(5 * 4 * 3 * 2, seen.Values.Sum());
        Assert.Equal(VisitRules.Whole.Stated.Select(rule => rule.Id).Order(), seen.Keys.Order());
    }

    [Fact]
    public void Decide_TollsAtEveryThreshold_AsWrittenByHand()
    {
        var grades = new HashSet<TollGrade?>();
        foreach (var toll in from deaths in Counts from injured in Counts from loss in Losses select new Toll(deaths, injured, loss))
        {
            var answer = TollRules.Whole.Decide(toll);
            Assert.Equal(TollRules.ByHand(toll), answer.Value);
            Assert.Single(answer.Rules);
            grades.Add(answer.Value);
        }

        Assert.Equal(5, grades.Count);
    }

    [Fact]
    public void Decide_Answered_NamesRuleAndClause()
    {
        var answer = VisitRules.Whole.Decide(Minister);
        Assert.Equal((VisitLead.Office, "3.1.3-accompanied", "3.1.3"), (answer.Value, Assert.Single(answer.Rules).Id, answer.Rules[0].Citation.ToString()));
        Assert.Same(VisitRules.VisitNotice, answer.Rules[0].Citation.Notice);
    }

    [Fact]
    public void Decide_DeclaredNoRule_NamesTheRuleThatDeclaresIt()
    {
        var answer = VisitRules.Whole.Decide(Minister with { Guest = GuestOrigin.PeerDistrict });
        Assert.Null(answer.Value);
        var rule = Assert.Single(answer.Rules);
        Assert.Equal(("peer-district", "3.1 R", "peer districts are not named"), (rule.Id, rule.Citation.ToString(), rule.Citation.Reading!.Value.English));
    }

    [Fact]
    public void Decide_SeveralAgreeUnderAny_AllAreCitedInTheOrderOfTheSet()
    {
        var set = Set(HitPolicy.Any,
            Visits("z", VisitLead.Office, v => v.Accompanied),
            Visits("a", VisitLead.Office, v => v.Rank == GuestRank.Ministerial),
            Visits("m", VisitLead.Office, v => v.Purpose == VisitPurpose.Study),
            Visits("rest", null, v => !v.Accompanied && v.Rank != GuestRank.Ministerial && v.Purpose != VisitPurpose.Study));
        Assert.Equal(["z", "a", "m"], set.Decide(Minister).Ids());
        Assert.Equal(["a", "m"], set.Decide(Minister with { Accompanied = false }).Ids());
        Assert.Equal(VisitLead.Office, set.Decide(Minister).Value);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(6, 1, 1)]
    [InlineData(99, 1, 1)]
    [InlineData(-1, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 5, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 4)]
    [InlineData(int.MaxValue, int.MinValue, int.MaxValue)]
    public void Decide_ValueOutsideVocabulary_NoRuleAndNoRules(int guest, int rank, int purpose) =>
        IsNone(VisitRules.Whole.Decide(new((GuestOrigin)guest, (GuestRank)rank, (VisitPurpose)purpose, Accompanied: false)));

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(100_001, 0, 0)]
    [InlineData(0, int.MinValue, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, 1_000_001)]
    public void Decide_NumberOutsideBounds_NoRuleAndNoRules(int deaths, int injured, int loss) => IsNone(TollRules.Whole.Decide(new(deaths, injured, loss)));

    [Fact]
    public void Decide_NumberAtItsBounds_IsAnswered()
    {
        var set = Set(HitPolicy.Unique, Halls("least", VisitLead.Office, h => h.Seats == -5), Halls("more", VisitLead.CounterpartDepartment, h => h.Seats != -5));
        Assert.Equal(["least"], set.Decide(new(-5, null)).Ids());
        Assert.Equal(["more"], set.Decide(new(-4, 500)).Ids());
        Assert.Equal(["more"], set.Decide(new(5, 0)).Ids());
        IsNone(set.Decide(new(6, 0)));
        IsNone(set.Decide(new(-6, 501)));
        IsNone(set.Decide(new(0, 501)));
    }

    [Fact]
    public void Decide_NotYetKnownWhereThereIsAlwaysAValue_IsOutsideItsDomain()
    {
        IsNone(SeatingRules.Whole.Decide(new(default, Standing.Host, Formal: true)));
        IsNone(SeatingRules.Whole.Decide(new(Standing.Host, default(Standing), Formal: true)));
        Assert.Equal(["not-named"], SeatingRules.Whole.Decide(new(Standing.Host, null, Formal: true)).Ids());
    }

    [Fact]
    public void Stated_InTheOrderWritten_WithClauseAnswerAndDefinition()
    {
        RuleSet set = VisitRules.Whole;
        Assert.Equal(["3.1.1", "3.1.2", "3.1.3-accompanied", "3.1.3-alone", "3.1.4", "municipal-business", "afar-business", "peer-district"], set.Stated.Select(rule => rule.Id));
        Assert.Equal(set.Stated.Select(rule => rule.Definition), set.Rules);
        Assert.Equal(["office", "counterpart-department", "office", "counterpart-department", "counterpart-department", null, null, null], set.Stated.Select(rule => rule.Answer?.Name));
        Assert.All(set.Stated, rule => Assert.True(rule.IsRow && rule.Layer == 0 && rule.Definition.Name == rule.Id));
        Assert.Equal("3.1.3 3.1.3-alone", set.Stated[3].ToString());
        Assert.Equal(["visit-lead", "Unique", "visits"], [set.Id, set.HitPolicy.ToString(), set.Notice.Id]);
        Assert.Equal([2, 1, 4, 4, 2, 2, 3, 1], set.Stated.Select(rule => rule.Conditions.Length));
    }

    [Fact]
    public void Under_CitationMadeElsewhere_IsNotLookedUp()
    {
        var citation = new Citation(new Notice(VisitRules.VisitNotice.Edition, [], [], [new("A.1", "reception", new("细则", "rules"))], []).Clause("A.1"));
        var set = new OwnRules<Visit, VisitLead>(Visit.Lead, HitPolicy.First, own => own.AddUnder(citation, Visits("all", VisitLead.Office, _ => true)));
        Assert.Same(citation, Assert.Single(set.Stated).Citation);
        Assert.Same(citation, Assert.Single(set.Decide(Minister).Rules).Citation);
    }

    [Fact]
    public void Make_WithAPolicyOfNoName_IsRefused() =>
        Assert.Equal("policy", Assert.Throws<ArgumentOutOfRangeException>(() => Set((HitPolicy)4, Visits("all", null, _ => true))).ParamName);

    [Fact]
    public void Make_OfAQuestionWhoseParametersAreNotItsInputs_IsRefused()
    {
        var misnamed = new Decision<Misnamed, VisitLead>("misnamed", new("错", "misnamed"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));
        Assert.Contains("Misnamed", Assert.Throws<ArgumentException>(() => new OwnRules<Misnamed, VisitLead>(misnamed, HitPolicy.First)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Define_ARowWithoutAnId_IsRefusedWhenFirstAsked(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Set(HitPolicy.Unique, Visits(id, null, _ => true)).Decide(Minister)).ParamName);

    [Fact]
    public void Define_ClauseThatTheNoticeLacks_IsNamedWhenFirstAsked()
    {
        var set = new OwnRules<Visit, VisitLead>(Visit.Lead, HitPolicy.First, own => own.Add<CitesNothingThere>());
        Assert.Equal("99.9", Assert.Throws<UnknownClauseException>(() => set.Decide(Minister)).Number);
    }

    private static void IsNone<TAnswer>(Answer<TAnswer> answer)
        where TAnswer : struct, Enum
    {
        Assert.Null(answer.Value);
        Assert.Empty(answer.Rules);
        Assert.Empty(answer.Conclusions);
    }

    [Clause("99.9")]
    private sealed class CitesNothingThere : NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            When().Exists<Visit>();
            Then().Do(context => context.NoRule());
        }
    }

    private readonly record struct Misnamed(bool Given) : IQuestion<Misnamed>
    {
        public static ImmutableArray<Input> Inputs { get; } = [Input.YesNo("Asked", "问")];
    }
}
