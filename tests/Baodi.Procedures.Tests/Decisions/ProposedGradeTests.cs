using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.Incidents.Grade;

namespace Baodi.Procedures.Tests.Decisions;

/// <summary>What the signs of an accident propose, and what is concluded beside it (8.2, 8.5).</summary>
public sealed class ProposedGradeTests
{
    private static readonly ProposedGradeRules Rules = new();

    /// <summary>Order 493 of 2007, article 3: the lower bound is included, the upper one is not.</summary>
    [Theory]
    [InlineData(2, Ordinary)]
    [InlineData(3, RelativelySerious)]
    [InlineData(9, RelativelySerious)]
    [InlineData(10, Serious)]
    [InlineData(29, Serious)]
    [InlineData(30, EspeciallySerious)]
    public void Deaths_AreASign(int deaths, Grade expected) => Assert.Equal(expected, Ask(deaths: deaths).Value);

    [Theory]
    [InlineData(9, Ordinary)]
    [InlineData(10, RelativelySerious)]
    [InlineData(49, RelativelySerious)]
    [InlineData(50, Serious)]
    [InlineData(99, Serious)]
    [InlineData(100, EspeciallySerious)]
    public void SeverelyInjured_AreASign(int injured, Grade expected) => Assert.Equal(expected, Ask(injured: injured).Value);

    [Theory]
    [InlineData(999, Ordinary)]
    [InlineData(1_000, RelativelySerious)]
    [InlineData(4_999, RelativelySerious)]
    [InlineData(5_000, Serious)]
    [InlineData(9_999, Serious)]
    [InlineData(10_000, EspeciallySerious)]
    public void Loss_IsASign(int loss, Grade expected) => Assert.Equal(expected, Ask(loss: loss).Value);

    [Fact]
    public void TheGravestSign_Stands_OnTheGroundOfAllThatSayIt()
    {
        var answer = Ask(deaths: 10, injured: 60, loss: 2_000);
        Assert.Equal(Serious, answer.Value);
        Assert.Equal(["deaths-10", "injured-50"], answer.Rules.Select(rule => rule.Id));
        Assert.All(answer.Rules, rule => Assert.Contains("order 493 of 2007, article 3", rule.Citation.Reading!.Value.English, StringComparison.Ordinal));
    }

    /// <summary>Nobody is told "ordinary" of an accident in which the dead are not counted.</summary>
    [Fact]
    public void DeathsNotKnown_AndNobodyInjured_ProposeNothing()
    {
        var answer = Ask(deaths: null, injured: 0, loss: 0);
        Assert.Equal((null, "not-yet-known"), (answer.Value, answer.Rules.Single().Id));
        Assert.Equal(["deaths-not-known", "may-be-higher"], Because(answer, GradeConclusion.MayBeHigher).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASign_BesideWhatIsNotKnown_IsProposed_AndMayBeHigher()
    {
        var answer = Ask(deaths: 4, injured: null, loss: null);
        Assert.Equal(RelativelySerious, answer.Value);
        Assert.Equal(["injured-not-known", "loss-not-known", "may-be-higher"], Because(answer, GradeConclusion.MayBeHigher).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIsGravestAlready_CannotBeHigher() => Assert.Empty(Because(Ask(deaths: 30, injured: null, loss: null, missing: 5), GradeConclusion.MayBeHigher));

    [Theory]
    [InlineData(0, Ordinary)]
    [InlineData(null, Ordinary)]
    [InlineData(1, null)]
    [InlineData(500, null)]
    public void TheMissing_MakeNoGrade_AndKeepItOpen(int? missing, Grade? expected)
    {
        var answer = Ask(missing: missing);
        Assert.Equal(expected, answer.Value);
        Assert.Equal(expected is null, Because(answer, GradeConclusion.MayBeHigher).Contains("some-missing"));
        Assert.Equal(Serious, Ask(deaths: 10, missing: missing).Value);
    }

    [Theory]
    [InlineData(Ordinary, true)]
    [InlineData(RelativelySerious, true)]
    [InlineData(Serious, false)]
    [InlineData(EspeciallySerious, false)]
    [InlineData(null, false)]
    public void AGradeJudged_BelowTheSigns_IsPointedOut(Grade? judged, bool expected)
    {
        var because = Because(Ask(deaths: 10, injured: 10, judged: judged), GradeConclusion.JudgedLower);
        Assert.Equal(expected ? ["deaths-10", $"judged-{IncidentTerms.Grades.NameOf(judged!.Value)}"] : [], because.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1, 8, 998, "")]
    [InlineData(2, 9, 999, "one-short-of-deaths-3 one-short-of-injured-10 one-short-of-loss-1000")]
    [InlineData(3, 10, 1_000, "")]
    [InlineData(9, 49, 4_999, "one-short-of-deaths-10 one-short-of-injured-50 one-short-of-loss-5000")]
    [InlineData(10, 50, 5_000, "")]
    [InlineData(28, 98, 9_998, "")]
    [InlineData(29, 99, 9_999, "one-short-of-deaths-30 one-short-of-injured-100 one-short-of-loss-10000")]
    [InlineData(2, 100, 0, "")]
    [InlineData(9, 10, 0, "one-short-of-deaths-10")]
    [InlineData(29, 50, 9_999, "one-short-of-deaths-30 one-short-of-loss-10000")]
    [InlineData(30, 100, 10_000, "")]
    public void ANumber_OneShortOfAHigherGrade_IsPointedOut(int deaths, int injured, int loss, string expected) =>
        Assert.Equal(expected, string.Join(' ', Because(Ask(deaths, injured, loss), GradeConclusion.CloseToNextGrade).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(Serious, RelativelySerious, true)]
    [InlineData(Serious, Serious, false)]
    [InlineData(Ordinary, Serious, false)]
    [InlineData(Serious, null, false)]
    [InlineData(null, Ordinary, false)]
    public void AGrade_ThatRoseSinceTheLastReport_IsPointedOut(Grade? judged, Grade? reported, bool expected) =>
        Assert.Equal(expected, Because(Ask(judged: judged, reported: reported), GradeConclusion.RoseSinceReported).SequenceEqual(["rose-since-reported"]));

    [Theory]
    [InlineData(IncidentKind.NaturalDisaster)]
    [InlineData(IncidentKind.PublicHealth)]
    [InlineData(IncidentKind.SocialSafety)]
    public void WhatIsNoAccident_HasNoRule_AndNoConclusionFromNumbers(IncidentKind kind)
    {
        var answer = Rules.Decide(new(kind, 29, 99, null, 5, Ordinary, Ordinary));
        Assert.Equal((null, "not-an-accident"), (answer.Value, answer.Rules.Single().Id));
        Assert.Empty(answer.Conclusions);
    }

    [Fact]
    public void WhatIsOfNoKnownKind_ProposesNothing_AndMayBeHigher()
    {
        var answer = Rules.Decide(new(IncidentKind.NotYetKnown, 35, 0, 0, 0, null, null));
        Assert.Equal((null, "not-yet-known"), (answer.Value, answer.Rules.Single().Id));
        Assert.Equal(["kind-not-known", "may-be-higher"], Because(answer, GradeConclusion.MayBeHigher).Order(StringComparer.Ordinal));
    }

    private static Answer<Grade> Ask(int? deaths = 0, int? injured = 0, int? loss = 0, int? missing = null, Grade? judged = null, Grade? reported = null) =>
        Rules.Decide(new(IncidentKind.Accident, deaths, injured, loss, missing, judged, reported));

    private static IEnumerable<string> Because(Answer<Grade> answer, GradeConclusion conclusion) =>
        answer.Conclusions.Where(one => one.Term.Name == IncidentTerms.Conclusions.NameOf(conclusion)).SelectMany(one => one.Rules).Select(rule => rule.Id);
}
