using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A set whose rules stand before those of another.</summary>
public sealed class ExtensionTests
{
    private static readonly Visit Peer = new(GuestOrigin.PeerDistrict, GuestRank.BureauDirector, VisitPurpose.Study, Accompanied: false);

    private static readonly RuleRow<Visit, VisitLead> PeerStudy = Visits("peer-study", VisitLead.Office, v => v.Guest == GuestOrigin.PeerDistrict && v.Purpose == VisitPurpose.Study);

    [Fact]
    public void Analyse_OfAnExtensionOfAFaultySet_TellsWhatIsWrongBelow_AndDoesNotThrow()
    {
        var below = new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["no such rule"]);
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(below, [], PeerStudy).Analyse());
        Assert.Equal(RuleFaultKind.UnknownRule, fault.Kind);
    }

    [Fact]
    public void Rules_WrittenOutsideDefine_AreRefused()
    {
        var set = Extended(PeerStudy);
        Assert.Throws<InvalidOperationException>(() => set.TakeOut("3.1.1"));
        Assert.Empty(set.Analyse());
        Assert.Throws<InvalidOperationException>(() => set.TakeOut("3.1.1"));
        Assert.Throws<InvalidOperationException>(() => set.AddUnder(set.Stated[0].Citation, PeerStudy));
        Assert.Contains(set.Stated, rule => rule.Id == "3.1.1");
    }

    [Fact]
    public void Row_ThatAsksNothing_IsAMistakeWhereItIsWritten() =>
        Assert.Throws<ArgumentNullException>(() => new RuleRow<Visit, VisitLead>("x", VisitLead.Office, null!));

    private static OwnRules<Visit, VisitLead> Extended(params RuleRow<Visit, VisitLead>[] rows) => new(VisitRules.Whole, [], rows);

    [Fact]
    public void Decide_AnsweredWhereNoRuleWasDeclared_TheAddedRowIsCitedAloneAndTheRestStays()
    {
        var (set, added) = (Extended(PeerStudy), 0);
        foreach (var visit in Visit.All())
        {
            var isAdded = visit is { Guest: GuestOrigin.PeerDistrict, Purpose: VisitPurpose.Study };
            added += isAdded ? 1 : 0;
            Assert.Equal(isAdded ? ["peer-study"] : VisitRules.Whole.Decide(visit).Ids(), set.Decide(visit).Ids());
            Assert.Equal(isAdded ? VisitLead.Office : VisitRules.ByHand(visit), set.Decide(visit).Value);
        }

        Assert.Equal(8, added);
        Assert.Empty(set.Analyse());
    }

    [Fact]
    public void Stated_OwnRowsStandBeforeTheRest_InALayerAbove()
    {
        var set = Extended(PeerStudy);
        Assert.Equal(["peer-study", .. VisitRules.Whole.Stated.Select(rule => rule.Id)], set.Stated.Select(rule => rule.Id));
        Assert.Equal([1, .. VisitRules.Whole.Stated.Select(_ => 0)], set.Stated.Select(rule => rule.Layer));
        Assert.Same(VisitRules.VisitNotice, set.Notice);
        Assert.Same(VisitRules.VisitNotice, set.Stated[0].Citation.Notice);
        var again = new OwnRules<Visit, VisitLead>(set, [], Visits("municipal", VisitLead.Office, v => v.Guest == GuestOrigin.MunicipalGovernment && v.Purpose == VisitPurpose.Business));
        Assert.Equal([("municipal", 2), ("peer-study", 1), ("3.1.1", 0)], again.Stated.Take(3).Select(rule => (rule.Id, rule.Layer)));
        Assert.Equal(["peer-study"], again.Decide(Peer).Ids());
        Assert.Equal(["municipal"], again.Decide(Peer with { Guest = GuestOrigin.MunicipalGovernment, Purpose = VisitPurpose.Business }).Ids());
    }

    [Fact]
    public void TheSetExtended_StaysAsItWas()
    {
        Assert.Equal(["peer-study"], Extended(PeerStudy).Decide(Peer).Ids());
        Assert.Equal(["peer-district"], VisitRules.Whole.Decide(Peer).Ids());
        Assert.Equal(8, VisitRules.Whole.Stated.Length);
        Assert.NotEqual(VisitRules.Whole.Written(), Extended(PeerStudy).Written());
    }

    [Fact]
    public void Analyse_DeclaredNoRuleWhollyAnswered_IsNoFault()
    {
        var set = Extended(Visits("peer", VisitLead.Office, v => v.Guest == GuestOrigin.PeerDistrict));
        Assert.Empty(set.Analyse());
        Assert.Equal(["peer"], set.Decide(Peer).Ids());
    }

    [Fact]
    public void Analyse_OverAnAnsweringRow_IsAnOverlapOfBothWithClausesAndAnExample()
    {
        var row = Visits("ministers-alone", VisitLead.Office, v => v.Rank == GuestRank.Ministerial && v.Purpose == VisitPurpose.Study && !v.Accompanied && v.Guest != GuestOrigin.MunicipalGovernment && v.Guest != GuestOrigin.OtherMunicipalBody);
        var fault = Assert.Single(Extended(row).Analyse());
        Assert.Equal(RuleFaultKind.Overlap, fault.Kind);
        Assert.Equal(["3.1.1 ministers-alone", "3.1.3 3.1.3-alone"], fault.Rules.Select(rule => $"{rule.Citation} {rule.Id}"));
        Assert.Equal(
            "Overlap: ministers-alone and 3.1.3-alone both answer (3.1.1; 3.1.3), as in guest=national-ministry rank=ministerial purpose=study accompanied=no",
            fault.ToString());
        Assert.Equal(["ministers-alone"], fault.ShownBy(Visit.Lead, [row]));
        Assert.Equal(["3.1.3-alone"], VisitRules.Whole.Decide(Visit.Lead.Read<Visit>(fault)).Ids());
    }

    [Fact]
    public void Analyse_NoRuleOverANoRuleOrAnAnswer_IsAnOverlap()
    {
        var faults = Extended(Visits("nothing", null, v => v.Rank == GuestRank.Ministerial && v.Purpose == VisitPurpose.Business)).Analyse();
        Assert.All(faults, fault => Assert.Equal(RuleFaultKind.Overlap, fault.Kind));
        Assert.Equal(["nothing 3.1.2", "nothing municipal-business", "nothing afar-business", "nothing peer-district"], faults.Select(fault => string.Join(' ', fault.Ids())));
    }

    [Fact]
    public void Without_ARuleThatIsReplaced_TheNewOneAnswers()
    {
        var set = new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["3.1.2"], Visits("3.1.2-own", VisitLead.Office, v => v.Guest == GuestOrigin.OtherMunicipalBody));
        var answer = set.Decide(Peer with { Guest = GuestOrigin.OtherMunicipalBody });
        Assert.Equal(VisitLead.Office, answer.Value);
        Assert.Equal(["3.1.2-own"], answer.Ids());
        Assert.DoesNotContain(set.Stated, rule => rule.Id == "3.1.2");
        var sameId = new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["3.1.2"], Visits("3.1.2", VisitLead.Office, v => v.Guest == GuestOrigin.OtherMunicipalBody));
        Assert.Equal(VisitLead.Office, sameId.Decide(Peer with { Guest = GuestOrigin.OtherMunicipalBody }).Value);
    }

    [Fact]
    public void Without_ARuleThatIsNotReplaced_IsAGap()
    {
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["3.1.2"]).Analyse());
        Assert.Equal("Gap: no rule covers guest other-municipal-body, as in guest=other-municipal-body rank=section-chief purpose=study accompanied=no", fault.ToString());
    }

    [Theory]
    [InlineData("never-there")]
    [InlineData("peer-study")]
    public void Without_AnIdThatIsNotInTheSetExtended_IsAFault(string id)
    {
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(VisitRules.Whole, [id], PeerStudy).Analyse());
        Assert.Equal((RuleFaultKind.UnknownRule, $"UnknownRule: {id} is not in the set, so it cannot be taken out"), (fault.Kind, fault.ToString()));
        Assert.Empty(fault.Rules);
    }

    [Fact]
    public void Without_InASetThatExtendsNone_IsAFault()
    {
        var set = new OwnRules<Visit, VisitLead>(Visit.Lead, HitPolicy.First, own => own.TakeOut("all"), Visits("all", null, _ => true));
        Assert.Equal(RuleFaultKind.UnknownRule, Assert.Single(set.Analyse()).Kind);
    }

    [Fact]
    public void Analyse_AnIdOfTheSetExtended_IsAFault()
    {
        var fault = Assert.Single(Extended(Visits("3.1.2", VisitLead.Office, v => v.Guest == GuestOrigin.PeerDistrict)).Analyse());
        Assert.Equal("RuleId: '3.1.2' is the id of two rules (3.1.1)", fault.ToString());
    }

    [Fact]
    public void Decide_UnderFirst_AddedRowsStandBeforeAndMayHideTheRest()
    {
        var set = new OwnRules<Toll, TollGrade>(TollRules.Whole, ["loss-unknown"],
            Tolls("any-death", TollGrade.EspeciallySerious, t => t.Deaths >= 1),
            Tolls("no-loss", null, t => t.Loss == null));
        Assert.Empty(set.Analyse());
        Assert.Equal(["any-death"], set.Decide(new(30, 0, 0)).Ids());
        Assert.Equal(["any-death"], set.Decide(new(1, null, null)).Ids());
        Assert.Equal(["no-loss"], set.Decide(new(0, 100, null)).Ids());
        Assert.Null(set.Decide(new(0, 100, null)).Value);
        Assert.Equal(["especially-serious-injured"], set.Decide(new(0, 100, 0)).Ids());
    }

    [Fact]
    public void Analyse_AddedRowHiddenByAnotherAddedUnderFirst_IsMasked()
    {
        var fault = Assert.Single(new OwnRules<Toll, TollGrade>(TollRules.Whole, [],
            Tolls("any-death", TollGrade.Serious, t => t.Deaths >= 1),
            Tolls("two-deaths", TollGrade.Serious, t => t.Deaths >= 2)).Analyse());
        Assert.Equal(RuleFaultKind.Masked, fault.Kind);
        Assert.Equal(["two-deaths", "any-death"], fault.Ids());
    }

    [Fact]
    public void Decide_AFluentRuleOfItsOwn_AnswersWithItsReadingCited()
    {
        var set = new OwnRules<Visit, VisitLead>(VisitRules.Whole, own => own.Add<PeersWhoInspect>());
        Assert.Empty(set.Analyse());
        var answer = set.Decide(Peer with { Purpose = VisitPurpose.Inspection });
        Assert.Equal((VisitLead.CounterpartDepartment, "peers-inspect", "3.1.4 R"), (answer.Value, Assert.Single(answer.Rules).Id, answer.Rules[0].Citation.ToString()));
        Assert.Equal(new Label("兄弟区县来考察的", "peers who inspect"), answer.Rules[0].Citation.Reading);
        Assert.Equal(["peer-district"], set.Decide(Peer).Ids());
        Assert.False(set.Stated[0].IsRow);
    }

    [Fact]
    public void Analyse_AFluentRuleOverAnAnsweringRow_IsAnOverlap()
    {
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(VisitRules.Whole, own => own.Add<MinistersAlone>()).Analyse());
        Assert.Equal(RuleFaultKind.Overlap, fault.Kind);
        Assert.Equal(["3.1.3 ministers-alone", "3.1.3 3.1.3-alone"], fault.Rules.Select(rule => $"{rule.Citation} {rule.Id}"));
        Assert.Equal(["3.1.3-alone"], VisitRules.Whole.Decide(Visit.Lead.Read<Visit>(fault)).Ids());
        Assert.Equal(GuestRank.Ministerial, Visit.Lead.Read<Visit>(fault).Rank);
    }

    [Fact]
    public void Decide_UnderAny_OnlyAnAnswerWinsOverADeclaredNoRule()
    {
        var first = Set(HitPolicy.Any, Visits("one", null, v => v.Accompanied), Visits("other", VisitLead.Office, v => !v.Accompanied));
        var set = new OwnRules<Visit, VisitLead>(first, [], Visits("none-too", null, v => v.Accompanied && v.Rank == GuestRank.Ministerial), Visits("study", VisitLead.Office, v => v.Accompanied && v.Purpose == VisitPurpose.Study && v.Rank != GuestRank.Ministerial));
        Assert.Empty(set.Analyse());
        Assert.Equal(["none-too", "one"], set.Decide(new(GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, true)).Ids());
        Assert.Equal(["study"], set.Decide(new(GuestOrigin.PeerDistrict, GuestRank.BureauDirector, VisitPurpose.Study, true)).Ids());
        Assert.Equal(["one"], set.Decide(new(GuestOrigin.PeerDistrict, GuestRank.BureauDirector, VisitPurpose.Business, true)).Ids());
    }

    [Fact]
    public void Extend_ASetAtFault_ItsFaultsAreTold()
    {
        var faulty = Set(HitPolicy.Unique, Visits("some", VisitLead.Office, v => v.Accompanied));
        var set = new OwnRules<Visit, VisitLead>(faulty, [], Visits("others", VisitLead.Office, v => !v.Accompanied));
        Assert.Equal("accompanied no", Assert.Single(Assert.Throws<RuleSetException>(() => set.Decide(Peer)).Faults).Detail["no rule covers ".Length..]);
    }

    [Name("peers-inspect"), Reading("3.1.4", "兄弟区县来考察的", "peers who inspect")]
    private sealed class PeersWhoInspect : Rule
    {
        public override void Define()
        {
            Visit visit = default;
            When().Match(() => visit, v => v.Guest == GuestOrigin.PeerDistrict, v => v.Purpose == VisitPurpose.Inspection);
            Then().Do(context => context.Answer(VisitLead.CounterpartDepartment));
        }
    }

    [Name("ministers-alone"), Clause("3.1.3")]
    private sealed class MinistersAlone : Rule
    {
        public override void Define()
        {
            Visit visit = default;
            When().Match(() => visit, v => v.Rank == GuestRank.Ministerial, v => v.Guest == GuestOrigin.NationalMinistry, v => v.Purpose == VisitPurpose.Study, v => !v.Accompanied);
            Then().Do(context => context.Answer(VisitLead.CounterpartDepartment));
        }
    }
}
