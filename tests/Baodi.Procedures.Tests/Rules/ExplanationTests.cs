using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Why a set answers as it does: what became of each rule, and which of its conditions held.</summary>
public sealed class ExplanationTests
{
    private static readonly Visit MinisterAlone = new(GuestOrigin.NationalMinistry, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: false);

    [Fact]
    public void Explain_Answered_NamesTheRuleItsClauseAndItsAnswer()
    {
        var explanation = VisitRules.Whole.Explain(MinisterAlone);
        Assert.Same(VisitRules.Whole, explanation.Set);
        Assert.Equal("3.1.3 3.1.3-alone", Assert.Single(explanation.Rules) is var rule ? $"{rule.Citation} {rule.Id}" : "");
        Assert.Equal("counterpart-department", explanation.Answer!.Name);
        Assert.Equal(["guest: national ministry", "rank: ministerial", "purpose: study", "accompanied: no"], explanation.Values.Select(value => $"{value.Input.Name}: {value.Value.English}"));
        Assert.Equal(["国家部委", "部级", "调研", "否"], explanation.Values.Select(value => value.Value.Chinese));
        Assert.Empty(explanation.Conclusions);
    }

    [Fact]
    public void Explain_OtherRules_TheFirstConditionThatFailedInBothLanguages()
    {
        var reasons = VisitRules.Whole.Explain(MinisterAlone).All.ToDictionary(one => one.Rule.Id, one => one.Reason, StringComparer.Ordinal);
        Assert.Equal(new Label("来访方为国家部委，要求市政府", "guest is national ministry, asked is municipal government"), reasons["3.1.1"]);
        Assert.Equal(new Label("市领导陪同为否，要求是", "accompanied is no, asked is yes"), reasons["3.1.3-accompanied"]);
        Assert.Equal(new Label("适用：对口部门", "applies: counterpart department"), reasons["3.1.3-alone"]);
        Assert.Equal(new Label("级别为部级，要求厅级及以下", "rank is ministerial, asked is bureau director or below"), reasons["3.1.4"]);
        Assert.Equal(new Label("来访方为国家部委，要求市政府", "guest is national ministry, asked is municipal government"), reasons["municipal-business"]);
        Assert.Equal(new Label("目的为调研，要求公务", "purpose is study, asked is business"), reasons["afar-business"]);
    }

    [Fact]
    public void Explain_Conditions_EachHeldOrNot()
    {
        var explained = VisitRules.Whole.Explain(MinisterAlone).All.Single(one => one.Rule.Id == "3.1.3-accompanied");
        Assert.Equal(RuleOutcome.NotFired, explained.Outcome);
        Assert.Equal([true, true, true, false], explained.Conditions.Select(one => one.Holds));
        Assert.Equal(explained.Rule.Conditions.Select(one => one.Text), explained.Conditions.Select(one => one.Condition.Text));
    }

    [Fact]
    public void Explain_DeclaredNoRule_SaysSo()
    {
        var explanation = VisitRules.Whole.Explain(MinisterAlone with { Guest = GuestOrigin.PeerDistrict });
        Assert.Null(explanation.Answer);
        Assert.Equal("peer-district", Assert.Single(explanation.Rules).Id);
        var fired = Assert.Single(explanation.All, one => one.Outcome == RuleOutcome.Fired);
        Assert.Equal(("peer-district", new Label("适用：无规定", "applies: no rule")), (fired.Rule.Id, fired.Reason));
    }

    [Fact]
    public void Explain_LaterRulesHoldUnderFirst_AreOverruled()
    {
        var explanation = TollRules.Whole.Explain(new Toll(12, null, 2_000));
        Assert.Equal(["serious-deaths"], explanation.Rules.Select(rule => rule.Id));
        Assert.Equal(
            [
                ("especially-serious-deaths", RuleOutcome.NotFired),
                ("especially-serious-injured", RuleOutcome.NotFired),
                ("especially-serious-loss", RuleOutcome.NotFired),
                ("serious-deaths", RuleOutcome.Fired),
                ("serious-injured", RuleOutcome.NotFired),
                ("serious-loss", RuleOutcome.NotFired),
                ("relatively-serious-deaths", RuleOutcome.Overruled),
                ("relatively-serious-injured", RuleOutcome.NotFired),
                ("relatively-serious-loss", RuleOutcome.Overruled),
                ("deaths-unknown", RuleOutcome.NotFired),
                ("injured-unknown", RuleOutcome.Overruled),
                ("loss-unknown", RuleOutcome.NotFired),
                ("ordinary", RuleOutcome.Overruled),
            ],
            explanation.All.Select(one => (one.Rule.Id, one.Outcome)));
        Assert.Equal(new Label("重伤人数为尚不清楚，要求100及以上", "severely injured is not yet known, asked is 100 or above"), explanation.All[1].Reason);
        Assert.Equal(new Label("另有规则在先", "another rule stands before it"), explanation.All[6].Reason);
    }

    [Fact]
    public void Explain_AnsweredByAnExtension_TheDeclaredNoRuleIsOverruled()
    {
        var set = new OwnRules<Visit, VisitLead>(VisitRules.Whole, [], Visits("peers", VisitLead.Office, v => v.Guest == GuestOrigin.PeerDistrict && v.Accompanied));
        var all = set.Explain(MinisterAlone with { Guest = GuestOrigin.PeerDistrict, Accompanied = true }).All;
        Assert.Equal([("peers", RuleOutcome.Fired), ("peer-district", RuleOutcome.Overruled)], all.Where(one => one.Outcome != RuleOutcome.NotFired).Select(one => (one.Rule.Id, one.Outcome)));
        Assert.Equal("applies: no rule", set.Explain(MinisterAlone with { Guest = GuestOrigin.PeerDistrict }).All[^1].Reason.English);
    }

    [Fact]
    public void Explain_AClassThatAnotherRuleStandsBefore_IsOverruled()
    {
        var set = new OwnRules<Seating, VisitLead>(Seating.Lead, HitPolicy.First, own => own.Add<FormalSeats>(), new RuleRow<Seating, VisitLead>("hosts", VisitLead.Office, s => s.Visitor == Standing.Host), new RuleRow<Seating, VisitLead>("guests", null, s => s.Visitor != Standing.Host && !s.Formal));
        Assert.Empty(set.Analyse());
        var (before, alone) = (set.Explain(new Seating(Standing.Host, null, true)).All[^1], set.Explain(new Seating(Standing.Guest, null, true)).All[^1]);
        Assert.Equal(("formal-seats", RuleOutcome.Overruled, "another rule stands before it"), (before.Rule.Id, before.Outcome, before.Reason.English));
        Assert.Equal((RuleOutcome.Fired, "applies: counterpart department"), (alone.Outcome, alone.Reason.English));
    }

    [Fact]
    public void Explain_SeveralAgreeUnderAny_AllFired()
    {
        var set = Set(HitPolicy.Any, Visits("one", VisitLead.Office, v => v.Rank > GuestRank.SectionChief), Visits("other", VisitLead.Office, _ => true));
        var explanation = set.Explain(MinisterAlone);
        Assert.Equal(["one", "other"], explanation.Rules.Select(rule => rule.Id));
        Assert.All(explanation.All, one => Assert.Equal((RuleOutcome.Fired, "applies: office"), (one.Outcome, one.Reason.English)));
    }

    [Fact]
    public void Explain_ValueOutsideDomain_NoRuleIsAsked_AndTheValueIsNamed()
    {
        var explanation = VisitRules.Whole.Explain(MinisterAlone with { Rank = (GuestRank)77 });
        Assert.Null(explanation.Answer);
        Assert.Empty(explanation.Rules);
        Assert.All(explanation.All, one =>
        {
            Assert.Equal((RuleOutcome.ValueOutsideDomain, 0), (one.Outcome, one.Conditions.Length));
            Assert.Equal(new Label("级别为超出取值范围的值", "rank is a value outside the domain"), one.Reason);
        });
        Assert.Equal(["national ministry", "a value outside the domain", "study", "no"], explanation.Values.Select(value => value.Value.English));
        Assert.Equal("severely injured is a value outside the domain", TollRules.Whole.Explain(new Toll(0, -1, 0)).All[0].Reason.English);
    }

    [Fact]
    public void Explain_ConclusionBeside_IsNamedByTheRuleThatMadeIt()
    {
        var explanation = SeatingRules.Whole.Explain(new Seating(Standing.Principal, Standing.Host, false));
        Assert.Equal(("office", "above"), (explanation.Answer!.Name, Assert.Single(explanation.Rules).Id));
        var conclusion = Assert.Single(explanation.Conclusions);
        Assert.Equal(("uneven", "uneven"), (conclusion.Term.Name, Assert.Single(conclusion.Rules).Id));
        var uneven = explanation.All[^1];
        Assert.Equal((RuleOutcome.Fired, new Label("结论：级别不对等", "concludes: uneven")), (uneven.Outcome, uneven.Reason));
        var even = SeatingRules.Whole.Explain(new Seating(Standing.Host, Standing.Host, false));
        Assert.Empty(even.Conclusions);
        Assert.Equal(new Label("不具备：来宾身份不等于主人身份", "does not hold: visitor unlike host"), even.All[^1].Reason);
    }

    [Fact]
    public void Explain_RulesThatTellEachOther_WhoAnswersAndOnWhatGround()
    {
        var set = new OwnRules<Seating, VisitLead>(Seating.Lead, HitPolicy.Unique, own =>
        {
            own.Add<TellsOfForm>();
            own.Add<AnswersByForm>();
        }, new RuleRow<Seating, VisitLead>("informal", null, s => !s.Formal));
        Assert.Empty(set.Analyse());
        var formal = set.Explain(new Seating(Standing.Host, null, true));
        Assert.Equal(["tells"], formal.Rules.Select(rule => rule.Id));
        Assert.Equal(
            [("informal", RuleOutcome.NotFired, "formal is yes, asked is no"), ("tells", RuleOutcome.Fired, "applies: office"), ("answers", RuleOutcome.Fired, "applies: office")],
            formal.All.Select(one => (one.Rule.Id, one.Outcome, one.Reason.English)));
        var informal = set.Explain(new Seating(Standing.Host, null, false)).All[^1];
        Assert.Equal((RuleOutcome.NotFired, new Label("其他规则得出的结果不满足其条件", "what other rules tell does not meet its conditions")), (informal.Outcome, informal.Reason));
    }

    [Fact]
    public void Explain_WhatIsNotKnownAskedForItsValue_DoesNotHold()
    {
        var set = Set(HitPolicy.Unique,
            Halls("many", VisitLead.Office, h => h.Guests != null && h.Guests.Value > 100),
            Halls("few", VisitLead.CounterpartDepartment, h => h.Guests != null && h.Guests.Value <= 100),
            Halls("unknown", null, h => h.Guests == null));
        var many = set.Explain(new Hall(1, null)).All[0];
        Assert.Equal([false, false], many.Conditions.Select(one => one.Holds));
        Assert.Equal(["guests: known", "guests: 101 or above"], many.Conditions.Select(one => one.Condition.Text.English));
        Assert.Equal("guests is not yet known, asked is known", many.Reason.English);
        Assert.NotEmpty(set.Written());
    }

    public static TheoryData<object?[]> NoQuestions => new(
        [],
        [GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study],
        [GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, true, true],
        [GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, "yes"],
        [GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, null],
        [GuestRank.Ministerial, GuestRank.Ministerial, VisitPurpose.Study, true]);

    [Theory]
    [MemberData(nameof(NoQuestions))]
    public void Explain_NotOneValueOfTheRightTypeAnInput_IsRefused(object?[] values) =>
        Assert.Contains("guest, rank, purpose, accompanied", Assert.ThrowsAny<ArgumentException>(() => VisitRules.Whole.Explain([.. values])).Message, StringComparison.Ordinal);

    [Fact]
    public void Explain_OfNoValuesAtAll_IsRefused() => Assert.ThrowsAny<ArgumentException>(() => VisitRules.Whole.Explain(default(ImmutableArray<object?>)));

    [Fact]
    public void Explain_OfValues_IsThatOfTheQuestion()
    {
        RuleSet set = TollRules.Whole;
        var (read, typed) = (set.Explain([12, null, 2_000]), TollRules.Whole.Explain(new Toll(12, null, 2_000)));
        Assert.Equal(typed.All.Select(one => (one.Outcome, one.Reason)), read.All.Select(one => (one.Outcome, one.Reason)));
        Assert.Equal("serious-deaths", read.Rules.Single().Id);
    }

    [Name("formal-seats"), Clause("3.1.1")]
    private sealed class FormalSeats : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Formal);
            Then().Do(context => context.Answer(VisitLead.CounterpartDepartment));
        }
    }

    [Name("tells"), Clause("3.1.1")]
    private sealed class TellsOfForm : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Formal);
            Then().Do(context => context.Insert(new FluentFaultTests.Told("form", context.Fired())));
        }
    }

    [Name("answers"), Clause("3.1.2")]
    private sealed class AnswersByForm : Rule
    {
        public override void Define()
        {
            FluentFaultTests.Told told = null!;
            When().Match(() => told);
            Then().Do(context => context.Answer(VisitLead.Office, new[] { told.Rule }));
        }
    }
}
