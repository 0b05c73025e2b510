using Baodi.Procedures.Receptions;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>An office's own rule beside those of the notice decides in a case, and stands in its dossier.</summary>
public sealed class ReceptionExtensionTests
{
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);

    private static readonly Procedures.Office Own = new(BaodiOffice.Profile.With(new LeadOfOwn()));

    private static AnnounceVisit Visitors(Origin origin) => new(
        "visitors", origin, Receptions.Purpose.StudyOrInspection, Receptions.Rank.BureauDirector, "united-front", "united-front-department", false, Walk.Start0 + Duration.FromDays(2));

    [Fact]
    public void With_AnExtension_ItsRuleDecidesAndStandsInTheEvent()
    {
        var walk = Own.Start(Visitors(Origin.PeerDistrict), Clerk).Reaches(ReceptionState.Planning);
        var decided = walk.Events[^1].Decided!;
        Assert.Equal("office", decided.Answer!.Name);
        var rule = Assert.Single(decided.Rules);
        Assert.Equal(("peer-districts", "3.1.4 R"), (rule.Id, rule.Citation.ToString()));
        Assert.Contains("\"rules\":[{\"rule\":\"peer-districts\"", IncidentHistory.Write(Dossier.Empty.Add(walk.Events[0]), Own), StringComparison.Ordinal);
    }

    [Fact]
    public void With_AnExtension_WhatTheNoticeSaysStays()
    {
        Assert.Equal("3.1.2", Own.Start(Visitors(Origin.OtherMunicipalBody), Clerk).Reaches(ReceptionState.Planning).Events[^1].Decided!.Rules.Single().Id);
        var enterprise = Own.Start(Visitors(Origin.Enterprise), Clerk).Reaches(ReceptionState.AwaitingLead).Events[^1].Decided!;
        Assert.Null(enterprise.Answer);
        Assert.Equal("not-named", enterprise.Rules.Single().Id);
    }

    [Fact]
    public void OfTheOfficeWithoutIt_NobodyIsNamed_AndTheRulesHaveAnotherDigest()
    {
        var built = BaodiOffice.Default.Start(Visitors(Origin.PeerDistrict), Clerk).Reaches(ReceptionState.AwaitingLead);
        Assert.Equal("not-named", built.Events[^1].Decided!.Rules.Single().Id);
        Assert.NotEqual(BaodiOffice.Default.Procedure<Reception>().RulesDigest, Own.Procedure<Reception>().RulesDigest);
        Assert.Equal(new Procedures.Office(BaodiOffice.Profile.With(new LeadOfOwn())).Procedure<Reception>().RulesDigest, Own.Procedure<Reception>().RulesDigest);
    }

    [Fact]
    public void LeadOfOwn_IsWithoutFault() => Assert.Empty(new LeadOfOwn().Analyse());

    private sealed class LeadOfOwn() : RuleSet<ReceptionQuestion, ReceptionLead>(new ReceptionLeadRules())
    {
        protected override void Define() =>
            Reading("3.1.4", "兄弟区县来的由办公室牵头", "the office leads when peer districts come",
                Rule("peer-districts", ReceptionLead.Office, visit => visit.Origin == Origin.PeerDistrict));
    }
}
