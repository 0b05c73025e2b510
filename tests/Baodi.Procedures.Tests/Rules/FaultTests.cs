using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>For each kind of fault a set of rows with exactly that one: which rules, which clauses, an example that shows it, and the sentence.</summary>
public sealed class FaultTests
{
    [Fact]
    public void Gap_ValuesLeftOut_NamesThemAndAnExample()
    {
        RuleRow<Visit, VisitLead>[] rows =
        [
            Visits("study", VisitLead.Office, v => v.Purpose == VisitPurpose.Study),
            Visits("others", VisitLead.Office, v => v.Purpose != VisitPurpose.Study && v.Rank != GuestRank.BureauDirector && v.Rank != GuestRank.ViceMinisterial),
        ];
        var fault = Assert.Single(Set(HitPolicy.Unique, rows).Analyse());
        Assert.Equal((RuleFaultKind.Gap, 0), (fault.Kind, fault.Rules.Length));
        Assert.Equal(
            "Gap: no rule covers rank bureau-director|vice-ministerial, purpose inspection|business, as in guest=municipal-government rank=bureau-director purpose=inspection accompanied=no",
            fault.ToString());
        Assert.Empty(fault.ShownBy(Visit.Lead, rows));
    }

    [Fact]
    public void Gap_OfSeveralRegions_EachIsOneFault()
    {
        var rows = VisitRules.Whole.Stated.Where(rule => rule.Answer is not null).Select(rule => rule.Id).ToHashSet();
        var faults = new OwnRules<Visit, VisitLead>(VisitRules.Whole, ["municipal-business", "afar-business", "peer-district"]).Analyse();
        Assert.Equal(
            [
                "Gap: no rule covers guest municipal-government, purpose business, as in guest=municipal-government rank=section-chief purpose=business accompanied=no",
                "Gap: no rule covers guest national-ministry|other-province, rank vice-ministerial|ministerial, purpose business, as in guest=national-ministry rank=vice-ministerial purpose=business accompanied=no",
                "Gap: no rule covers guest peer-district, as in guest=peer-district rank=section-chief purpose=study accompanied=no",
            ],
            faults.Select(fault => fault.ToString()).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.DoesNotContain(Assert.Single(VisitRules.Whole.Decide(Visit.Lead.Read<Visit>(fault)).Ids()), rows));
    }

    [Fact]
    public void Gap_OfNumbers_AreRangesFromConstantToConstant()
    {
        RuleRow<Hall, VisitLead>[] rows =
        [
            Halls("few", VisitLead.Office, h => h.Guests < 10),
            Halls("some", VisitLead.Office, h => h.Guests > 10 && h.Guests <= 100),
            Halls("seats", VisitLead.Office, h => h.Guests > 100 && h.Seats >= -2),
        ];
        var faults = Set(HitPolicy.Unique, rows).Analyse();
        Assert.Equal(
            ["Gap: no rule covers seats -2..5, guests unknown|10, as in seats=-2 guests=unknown", "Gap: no rule covers seats -5..-3, guests unknown|10|101..500, as in seats=-5 guests=unknown"],
            faults.Select(fault => fault.ToString()).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.Empty(fault.ShownBy(Hall.Lead, rows)));
    }

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.First)]
    public void Gap_WithoutAnyRule_IsEveryQuestion(HitPolicy policy)
    {
        var fault = Assert.Single(Set(policy, Array.Empty<RuleRow<Visit, VisitLead>>()).Analyse());
        Assert.Equal("Gap: no rule covers any question, as in guest=municipal-government rank=section-chief purpose=study accompanied=no", fault.ToString());
    }

    [Fact]
    public void Overlap_TwoAnswerUnderUnique_EvenAlike()
    {
        RuleRow<Visit, VisitLead>[] rows =
        [
            Visits("low", VisitLead.Office, v => v.Rank <= GuestRank.ViceMinisterial),
            Visits("high", VisitLead.Office, v => v.Rank >= GuestRank.ViceMinisterial),
        ];
        var fault = Assert.Single(Set(HitPolicy.Unique, rows).Analyse());
        Assert.Equal("Overlap: low and high both answer (3.1.1; 3.1.1), as in guest=municipal-government rank=vice-ministerial purpose=study accompanied=no", fault.ToString());
        Assert.Equal(["low", "high"], fault.Ids());
        Assert.Equal(["low", "high"], fault.ShownBy(Visit.Lead, rows));
    }

    [Fact]
    public void Overlap_ThreeAnswer_EachPairIsNamed()
    {
        var faults = Set(HitPolicy.Unique,
            Visits("a", VisitLead.Office, _ => true),
            Visits("b", VisitLead.Office, v => v.Accompanied),
            Visits("c", null, v => v.Guest == GuestOrigin.PeerDistrict)).Analyse();
        Assert.Equal(["a b", "a c", "b c"], faults.Select(fault => string.Join(' ', fault.Ids())));
        Assert.All(faults, fault => Assert.Equal(RuleFaultKind.Overlap, fault.Kind));
    }

    [Fact]
    public void Overlap_UnderAny_OnlyWhereTheyAnswerDifferently()
    {
        var faults = Set(HitPolicy.Any,
            Visits("a", VisitLead.Office, _ => true),
            Visits("b", VisitLead.Office, v => v.Accompanied),
            Visits("c", null, v => v.Guest == GuestOrigin.PeerDistrict),
            Visits("d", VisitLead.CounterpartDepartment, v => v.Accompanied && v.Guest == GuestOrigin.OtherProvince),
            Visits("e", null, v => v.Guest == GuestOrigin.PeerDistrict && v.Accompanied)).Analyse();
        Assert.Equal(["a c", "a d", "a e", "b c", "b d", "b e"], faults.Select(fault => string.Join(' ', fault.Ids())));
    }

    [Fact]
    public void Overlap_UnderFirst_IsNone()
    {
        var set = Set(HitPolicy.First,
            Visits("low", VisitLead.Office, v => v.Rank <= GuestRank.ViceMinisterial),
            Visits("high", VisitLead.CounterpartDepartment, v => v.Rank >= GuestRank.ViceMinisterial));
        Assert.Empty(set.Analyse());
        Assert.Equal(VisitLead.Office, set.Decide(new(GuestOrigin.PeerDistrict, GuestRank.ViceMinisterial, VisitPurpose.Study, false)).Value);
    }

    [Fact]
    public void Masked_ByTwoTogether_NamesBothAndNotTheOneApart()
    {
        RuleRow<Visit, VisitLead>[] rows =
        [
            Visits("apart", VisitLead.Office, v => v.Guest == GuestOrigin.PeerDistrict),
            Visits("low", VisitLead.Office, v => v.Rank <= GuestRank.BureauDirector),
            Visits("high", VisitLead.Office, v => v.Rank > GuestRank.BureauDirector),
            Visits("hidden", VisitLead.CounterpartDepartment, v => v.Guest == GuestOrigin.OtherProvince && v.Accompanied),
        ];
        var fault = Assert.Single(Set(HitPolicy.First, rows).Analyse());
        Assert.Equal(
            "Masked: hidden never answers: others stand before it wherever it fires (3.1.1; 3.1.1; 3.1.1), as in guest=other-province rank=section-chief purpose=study accompanied=yes",
            fault.ToString());
        Assert.Equal(["hidden", "low", "high"], fault.Ids());
        Assert.Equal(["low", "hidden"], fault.ShownBy(Visit.Lead, rows));
    }

    [Fact]
    public void Dead_ConditionsThatCannotHoldTogether_IsNotAlsoMaskedOrOverlapping()
    {
        foreach (var policy in Enum.GetValues<HitPolicy>())
        {
            var fault = Assert.Single(Set(policy,
                Halls("all", VisitLead.Office, h => h.Seats > -6),
                Halls("never", VisitLead.CounterpartDepartment, h => h.Seats > 2 && h.Guests < 5 && h.Seats <= 2)).Analyse());
            Assert.Equal("Dead: never never fires: what it asks cannot hold together (3.1.1)", fault.ToString());
            Assert.Equal(["never"], fault.Ids());
            Assert.Empty(fault.Example);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(-6)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Dead_ANumberThatTheInputCannotHave(int seats)
    {
        var faults = Set(HitPolicy.Unique, Halls("all", VisitLead.Office, _ => true), Halls("never", VisitLead.Office, h => h.Seats == seats)).Analyse();
        Assert.Equal(["never"], Assert.Single(faults, fault => fault.Kind == RuleFaultKind.Dead).Ids());
        Assert.Single(faults);
    }

    [Fact]
    public void RuleId_OfTwoRules_IsToldBeforeAnythingIsAnalysed()
    {
        var fault = Assert.Single(Set(HitPolicy.Unique,
            Visits("same", VisitLead.Office, v => v.Accompanied),
            Visits("other", VisitLead.Office, v => v.Accompanied),
            Visits("same", VisitLead.Office, v => v.Rank == GuestRank.Ministerial)).Analyse());
        Assert.Equal("RuleId: 'same' is the id of two rules (3.1.1)", fault.ToString());
        Assert.Equal((RuleFaultKind.RuleId, "same"), (fault.Kind, Assert.Single(fault.Ids())));
    }

    [Fact]
    public void AnswerOutsideTerms_IsNoNamedMember()
    {
        var faults = Set(HitPolicy.First, Visits("none", default(VisitLead), v => v.Accompanied), Visits("third", (VisitLead)3, v => !v.Accompanied)).Analyse();
        Assert.Equal(
            ["AnswerOutsideTerms: 'none' answers what is not a named member (3.1.1)", "AnswerOutsideTerms: 'third' answers what is not a named member (3.1.1)"],
            faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void TwoInputsInOneCondition_AreAnalysedOverTheirProduct()
    {
        RuleRow<Seating, VisitLead>[] rows =
        [
            new("above", VisitLead.Office, s => s.Visitor > s.Host),
            new("equal", VisitLead.Office, s => s.Visitor == s.Host),
            new("hosts", VisitLead.CounterpartDepartment, s => s.Visitor <= s.Host && s.Host == Standing.Principal),
        ];
        var faults = new OwnRules<Seating, VisitLead>(Seating.Lead, HitPolicy.Unique, rows).Analyse();
        Assert.Equal(
            [
                "Gap: no rule covers some questions, as in visitor=guest host=not-named formal=no",
                "Overlap: equal and hosts all answer (3.1.1; 3.1.1), as in visitor=principal host=principal formal=no",
            ],
            faults.Select(fault => fault.ToString()));
        Assert.Empty(faults[0].ShownBy(Seating.Lead, rows));
        Assert.Equal(faults[1].Ids(), faults[1].ShownBy(Seating.Lead, rows));
        Assert.Empty(SeatingRules.Whole.Analyse());
    }

    [Fact]
    public void ManyRowsAndValues_AreAnalysed()
    {
        RuleRow<Toll, TollGrade>[] rows = [.. Enumerable.Range(0, 130).Select(i => Tolls($"r{i}", TollGrade.Serious, t => t.Deaths >= i * 10 && t.Deaths < (i * 10) + 10 && t.Loss != i))];
        var faults = Set(HitPolicy.Unique, [.. rows, Tolls("more", null, t => t.Deaths >= 1300), Tolls("again", null, t => t.Deaths == 700 && t.Loss == 71)]).Analyse();
        Assert.Equal(["r70", "again"], Assert.Single(faults, fault => fault.Kind == RuleFaultKind.Overlap).Ids());
        var gaps = faults.Where(fault => fault.Kind == RuleFaultKind.Gap).Select(fault => fault.Detail).ToList();
        Assert.Equal(131, gaps.Count);
        Assert.Contains("no rule covers deaths 1290..1299, loss 129", gaps);
        Assert.Contains("no rule covers deaths unknown", gaps);
        Assert.Equal(132, faults.Length);
    }
}
