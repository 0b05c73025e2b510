using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What a set remembers, when it is written and compiled, and what it says when it is at fault.</summary>
public sealed class AnswerMemoryTests
{
    private static readonly Visit Studying = new(GuestOrigin.PeerDistrict, GuestRank.BureauDirector, VisitPurpose.Study, Accompanied: false);

    private static OwnRules<Toll, TollGrade> Sound() =>
        Set(HitPolicy.Unique, Tolls("some", TollGrade.Serious, t => t.Deaths >= 500), Tolls("few", TollGrade.Ordinary, t => t.Deaths < 500), Tolls("unknown", null, t => t.Deaths == null));

    [Fact]
    public void Decide_TheSameQuestionAgain_IsTheSameAnswer()
    {
        var set = Sound();
        var answer = set.Decide(new(1, 2, 3));
        Assert.Same(answer, set.Decide(new(1, 2, 3)));
        Assert.NotSame(answer, set.Decide(new(1, 2, 4)));
        Assert.Equal(answer.Value, set.Decide(new(1, 2, 4)).Value);
    }

    [Fact]
    public void Decide_AnotherSetOfTheSameRules_RemembersForItself() => Assert.NotSame(Sound().Decide(default), Sound().Decide(default));

    [Fact]
    public void Decide_OneQuestionMoreThanIsRemembered_AllAreForgotten_AndItIsTheFirst()
    {
        var set = Sound();
        var answers = Enumerable.Range(0, RuleSet.RememberedAnswers).Select(deaths => set.Decide(new(deaths, 0, 0))).ToList();
        Assert.Equal(256, answers.Count);
        Assert.Same(answers[0], set.Decide(new(0, 0, 0)));
        Assert.Same(answers[^1], set.Decide(new(RuleSet.RememberedAnswers - 1, 0, 0)));
        var next = set.Decide(new(null, 0, 0));
        Assert.Same(next, set.Decide(new(null, 0, 0)));
        var again = set.Decide(new(0, 0, 0));
        Assert.NotSame(answers[0], again);
        Assert.Equal((answers[0].Value, answers[0].Rules.Single()), (again.Value, again.Rules.Single()));
        for (var deaths = 1; deaths < RuleSet.RememberedAnswers - 1; deaths++)
        {
            Assert.Equal(answers[deaths].Value, set.Decide(new(deaths, 0, 0)).Value);
        }

        Assert.Same(next, set.Decide(new(null, 0, 0)));
        _ = set.Decide(new(RuleSet.RememberedAnswers, 0, 0));
        Assert.NotSame(next, set.Decide(new(null, 0, 0)));
    }

    [Fact]
    public void Warm_ASoundSet_IsWrittenOnceForAll()
    {
        var set = Sound();
        Assert.Equal(0, set.TimesDefined);
        set.Warm();
        Assert.Equal(1, set.TimesDefined);
        Assert.Empty(set.Analyse());
        Assert.Equal(TollGrade.Ordinary, set.Decide(new(1, 1, 1)).Value);
        set.Warm();
        Assert.Equal((1, 3), (set.TimesDefined, set.Stated.Length));
    }

    [Fact]
    public async Task Decide_ByTwoAtOnceOfAFreshSet_IsAnsweredAlike()
    {
        var (same, other) = (0, 0);
        for (var i = 0; i < 20; i++)
        {
            var set = Sound();
            using var both = new Barrier(2);
            var asked = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                both.SignalAndWait();
                return Enumerable.Range(0, 30).Select(at => set.Decide(new(at % 7 == 0 ? null : at * 25, 0, 0))).ToList();
            })));
            foreach (var (one, two) in asked[0].Zip(asked[1]))
            {
                Assert.Equal(one.Value, two.Value);
                Assert.Equal(one.Ids(), two.Ids());
                _ = one.Value == TollGrade.Ordinary ? same++ : other++;
            }

            Assert.Equal(1, set.TimesDefined);
        }

        Assert.True(same > 300 && other > 100, $"{same} ordinary, {other} not");
    }

    [Fact]
    public void ASetAtFault_IsRefusedWithAllFaults_WhateverItIsAsked()
    {
        var set = Set(HitPolicy.Unique,
            Visits("study", VisitLead.Office, v => v.Purpose == VisitPurpose.Study),
            Visits("ministers", VisitLead.Office, v => v.Rank == GuestRank.Ministerial),
            Visits("never", VisitLead.Office, v => v.Accompanied && !v.Accompanied));
        var thrown = Assert.Throws<RuleSetException>(() => set.Decide(Studying));
        Assert.Equal("visit-lead", thrown.SetId);
        Assert.Equal(["Dead", "Overlap", "Gap"], thrown.Faults.Select(fault => fault.Kind.ToString()));
        Assert.Equal(set.Analyse().Select(fault => fault.ToString()), thrown.Faults.Select(fault => fault.ToString()));
        Assert.Equal($"Rule set visit-lead has 3 fault(s):\n- {string.Join("\n- ", thrown.Faults)}", thrown.Message);
        foreach (var asked in new Action[] { set.Warm, () => set.Explain(Studying), () => _ = set.Stated, () => _ = set.Rules, () => set.Written(), () => set.Decide(default) })
        {
            Assert.Equal(thrown.Message, Assert.Throws<RuleSetException>(asked).Message);
        }

        Assert.Equal(1, set.TimesDefined);
    }
}
