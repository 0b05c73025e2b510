using System.Text.Json;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What a set writes for the digest of a procedure's rules.</summary>
public sealed class DigestTests
{
    [Fact]
    public void WriteTo_Rows_WhatEachTakesAndSays() =>
        Assert.Equal(
            ["few [seats=-5..2,4][guests=unknown,0..9] office", "many [seats=3,5][guests=unknown,0..9] ", "none [guests=10..500] "],
            RulesOf(Set(HitPolicy.Unique,
                Halls("none", null, h => h.Guests > 9),
                Halls("many", null, h => h.Seats.IsOneOf(3, 5) && (h.Guests == null || h.Guests < 10)),
                Halls("few", VisitLead.Office, h => !h.Seats.IsOneOf(3, 5) && !(h.Guests > 9)))));

    [Fact]
    public void WriteTo_AConstantOfAVariable_IsWhatItIsWorth()
    {
        Assert.Equal(From(3).Written(), From(3).Written());
        Assert.NotEqual(From(3).Written(), From(4).Written());
        Assert.Equal(From(3).Written(), Set(HitPolicy.Unique, Halls("from", VisitLead.Office, h => h.Seats >= 3), Halls("below", null, h => h.Seats < 3)).Written());
        Assert.Equal(["from"], From(3).Decide(new(3, null)).Ids());
        Assert.Equal(["below"], From(4).Decide(new(3, null)).Ids());
    }

    [Fact]
    public void WriteTo_AConstantOfAVariableReadTogether_IsWhatItIsWorth()
    {
        Assert.Equal(Together(3).Written(), Together(3).Written());
        Assert.NotEqual(Together(3).Written(), Together(4).Written());
    }

    [Fact]
    public void WriteTo_WhatAnswersOtherwise_WritesSomethingElse()
    {
        var (few, many) = (Halls("few", VisitLead.Office, h => h.Seats < 3), Halls("many", null, h => h.Seats >= 3));
        var citation = new Citation(BaodiNotice.Of2017.Clause("3.1.1"), new Label("读法", "a reading"));
        var all = new List<string>
        {
            Set(HitPolicy.Unique, few, many).Written(),
            Set(HitPolicy.Any, few, many).Written(),
            Set(HitPolicy.First, few, many).Written(),
            Set(HitPolicy.First, many, few).Written(),
            Set(HitPolicy.Unique, few, Halls("more", null, h => h.Seats >= 3)).Written(),
            Set(HitPolicy.Unique, few, Halls("many", VisitLead.CounterpartDepartment, h => h.Seats >= 3)).Written(),
            Set(HitPolicy.Unique, few, Halls("many", VisitLead.Office, h => h.Seats >= 3)).Written(),
            Set(HitPolicy.Unique, Halls("few", VisitLead.Office, h => h.Seats < 2), Halls("many", null, h => h.Seats >= 2)).Written(),
            new OwnRules<Hall, VisitLead>(Set(HitPolicy.Unique, few, many), []).Written(),
            new OwnRules<Hall, VisitLead>(Set(HitPolicy.Unique, few, many), [], Halls("added", VisitLead.Office, h => h.Seats == 5)).Written(),
            new OwnRules<Hall, VisitLead>(Set(HitPolicy.Unique, few, many), ["many"], many).Written(),
            new OwnRules<Hall, VisitLead>(Hall.Lead, HitPolicy.Unique, own => own.AddUnder(citation, many), few).Written(),
        };
        Assert.Equal(all[0], all[8]);
        all.RemoveAt(8);
        Assert.Equal(all.Distinct().Count(), all.Count);
        Assert.Equal(all[0], Set(HitPolicy.Unique, many, few).Written());
    }

    [Fact]
    public void WriteTo_AnAskingThatExcludesNothing_IsNoPartOfIt()
    {
        var isSo = true;
        Assert.Equal(
            Set(HitPolicy.Unique, Halls("few", VisitLead.Office, h => h.Seats < 3), Halls("many", null, h => h.Seats >= 3)).Written(),
            Set(HitPolicy.Unique, Halls("few", VisitLead.Office, h => isSo && h.Seats < 3 && h.Seats >= -5), Halls("many", null, h => h.Seats >= 3 && (h.Guests == null || h.Guests != null))).Written());
    }

    [Fact]
    public void WriteTo_RowsThatReadTogether_QuestionsThatAreToldApartAndWhatComes()
    {
        using var written = JsonDocument.Parse(SeatingRules.Whole.Written());
        Assert.Equal(
            ["guest|host|principal;not-named|guest|host|principal;no,yes", ":not-named;counterpart-department:not-above;office:above", "0 1 1 1 0 2 1 1 0 2 2 1"],
            new[] { "questions", "outcomes", "answers" }.Select(name => written.RootElement.GetProperty(name).GetString()));
        Assert.Equal(
            "uneven [visitor=guest host=host|visitor=guest host=principal|visitor=host host=guest|visitor=host host=principal|visitor=principal host=guest|visitor=principal host=host] uneven",
            RulesOf(SeatingRules.Whole)[^1]);
    }

    [Fact]
    public void WriteTo_WhatOnlyConcludes_IsWhatItTakes_HoweverItIsCut()
    {
        Assert.Equal(Noticing<LargeIsNoticed>().Written(), Noticing<LargeIsNoticedToo>().Written());
        Assert.NotEqual(Noticing<LargeIsNoticed>().Written(), Noticing<LargerIsNoticed>().Written());
        Assert.Contains("large [seats=-5..3 guests=101..500|seats=4 guests=unknown,0..100|seats=4 guests=101..500] formal", RulesOf(Noticing<LargeIsNoticed>()));
    }

    [Fact]
    public void RulesDigest_OfAProcedure_IsAnotherWhereItsSetIs()
    {
        var own = BaodiOffice.Profile.With(new OwnRules<Receptions.ReceptionQuestion, Receptions.ReceptionLead>(new ReceptionLeadRules(), ["not-named"],
            new RuleRow<Receptions.ReceptionQuestion, Receptions.ReceptionLead>("not-named", Receptions.ReceptionLead.Office, visit => visit.Origin > Receptions.Origin.OtherProvince)));
        Assert.NotEqual(BaodiOffice.Default.Procedure<Receptions.Reception>().RulesDigest, new Procedures.Office(own).Procedure<Receptions.Reception>().RulesDigest);
        Assert.Equal(BaodiOffice.Default.Procedure<Receptions.Reception>().RulesDigest, new Procedures.Office(BaodiOffice.Profile.With(new ReceptionLeadRules())).Procedure<Receptions.Reception>().RulesDigest);
    }

    private static List<string> RulesOf(RuleSet set)
    {
        using var written = JsonDocument.Parse(set.Written());
        return [.. written.RootElement.GetProperty("rules").EnumerateArray().Select(rule => $"{rule.GetProperty("id")} {(rule.TryGetProperty("takes", out var takes) ? $"{takes} {rule.GetProperty("says")}" : "")}")];
    }

    private static OwnRules<Hall, VisitLead> From(int seats) => Set(HitPolicy.Unique, Halls("from", VisitLead.Office, h => h.Seats >= seats), Halls("below", null, h => h.Seats < seats));

    private static OwnRules<Hall, VisitLead> Together(int seats) => Set(HitPolicy.Unique, Halls("from", VisitLead.Office, h => h.Seats >= seats || h.Guests == null), Halls("below", null, h => !(h.Seats >= seats || h.Guests == null)));

    private static OwnRules<Hall, VisitLead> Noticing<TRule>()
        where TRule : Rule, new() => new(Hall.Lead, HitPolicy.Unique, own => own.Add<TRule>(), Halls("all", VisitLead.Office, _ => true));

    [Name("large"), Clause("3.1.1")]
    private sealed class LargeIsNoticed : Rule
    {
        public override void Define()
        {
            Hall hall = default;
            When().Match(() => hall, h => h.Seats > 3 || h.Guests > 100, h => h.Seats != 5);
            Then().Do(context => context.Conclude(SeatingNote.Formal));
        }
    }

    [Name("large"), Clause("3.1.1")]
    private sealed class LargeIsNoticedToo : Rule
    {
        public override void Define()
        {
            Hall hall = default;
            When().Match(() => hall, h => h.Seats < 5 && (h.Guests >= 101 || h.Seats == 4));
            Then().Do(context => context.Conclude(SeatingNote.Formal));
        }
    }

    [Name("large"), Clause("3.1.1")]
    private sealed class LargerIsNoticed : Rule
    {
        public override void Define()
        {
            Hall hall = default;
            When().Match(() => hall, h => h.Seats > 3 || h.Guests > 101, h => h.Seats != 5);
            Then().Do(context => context.Conclude(SeatingNote.Formal));
        }
    }
}
