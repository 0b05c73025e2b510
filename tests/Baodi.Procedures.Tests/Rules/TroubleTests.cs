using Baodi.Procedures.Rules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What goes wrong in a rule is a fault of its set with an example, and nothing runs for ever.</summary>
public sealed class TroubleTests
{
    /// <summary>A condition that compares what two inputs come to reads both, however it is nested.</summary>
    [Fact]
    public void ACondition_OfWhetherTwoThingsAreAlike_ReadsBoth()
    {
        var set = Set(
            HitPolicy.Unique,
            Visits("alike", VisitLead.Office, visit => visit.Accompanied == (visit.Guest == GuestOrigin.PeerDistrict)),
            Visits("unlike", VisitLead.CounterpartDepartment, visit => visit.Accompanied != (visit.Guest == GuestOrigin.PeerDistrict)));
        Assert.Empty(set.Analyse());
        Assert.All(Enum.GetValues<GuestOrigin>(), origin =>
        {
            Assert.Equal(origin == GuestOrigin.PeerDistrict ? VisitLead.Office : VisitLead.CounterpartDepartment, set.Decide(new(origin, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: true)).Value);
            Assert.Equal(origin == GuestOrigin.PeerDistrict ? VisitLead.CounterpartDepartment : VisitLead.Office, set.Decide(new(origin, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: false)).Value);
        });
    }

    [Fact]
    public void RulesThatTellEachOtherSomethingWithoutEnd_AreAFault()
    {
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(Visit.Lead, HitPolicy.Unique, own =>
        {
            own.Add<Begins>();
            own.Add<CountsOn>();
        }).Analyse());
        Assert.Equal(RuleFaultKind.Fails, fault.Kind);
        Assert.Contains("do not come to an end", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void AConclusion_OfADecisionThatHasNone_IsAFault()
    {
        var fault = Assert.Single(new OwnRules<Visit, VisitLead>(Visit.Lead, HitPolicy.Unique, own => own.Add<ConcludesInVain>()).Analyse());
        Assert.Equal(RuleFaultKind.Fails, fault.Kind);
        Assert.Contains("'in-vain' says", fault.Detail, StringComparison.Ordinal);
    }

    /// <summary>A class that nobody puts into its set answers nothing and is not missed by anybody.</summary>
    [Fact]
    public void EveryRuleWrittenAsAClass_StandsInASetOfTheNotice()
    {
        var stated = NoticeRules.All.SelectMany(set => set.Stated).Where(rule => !rule.IsRow).Select(rule => rule.Id).ToList();
        var written = typeof(RuleSet).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !type.ContainsGenericParameters).ToArray();
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(written));
        Assert.True(written.Length > 20);
        Assert.Empty(repository.GetRuleSets().SelectMany(set => set.Rules).Select(rule => rule.Name).Except(stated, StringComparer.Ordinal));
    }

    private sealed record Counted(int Number);

    [Name("begins"), Clause("3.1.1")]
    private sealed class Begins : Rule
    {
        public override void Define()
        {
            When().Match<Visit>(visit => visit.Accompanied);
            Then().Do(context => context.Insert(new Counted(0)));
        }
    }

    [Name("counts-on"), Clause("3.1.1")]
    private sealed class CountsOn : Rule
    {
        public override void Define()
        {
            Counted counted = null!;
            When().Match(() => counted);
            Then().Do(context => context.Insert(new Counted(counted.Number + 1)));
        }
    }

    [Name("in-vain"), Clause("3.1.1")]
    private sealed class ConcludesInVain : Rule
    {
        public override void Define()
        {
            Visit visit = default;
            When().Match(() => visit, v => v.Accompanied);
            Then().Do(context => context.Conclude(VisitLead.Office));
        }
    }
}
