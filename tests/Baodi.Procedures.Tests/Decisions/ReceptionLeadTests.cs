using Baodi.Procedures.Receptions;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Decisions;

/// <summary>Every visitor of every rank, company and purpose against 3.1.1 to 3.1.4, read once more beside the rules.</summary>
public sealed class ReceptionLeadTests
{
    private static readonly ReceptionLeadRules Rules = new();

    [Fact]
    public void Lead_OfEveryVisit_IsWhatTheClauseSays()
    {
        var visits =
            (from origin in Enum.GetValues<Origin>()
             from rank in Enum.GetValues<Rank>().Cast<Rank?>().Append(null)
             from purpose in Enum.GetValues<Purpose>()
             from accompanied in new bool?[] { false, true, null }
             select new ReceptionQuestion(origin, rank, purpose, accompanied)).ToList();
        Assert.Equal(240, visits.Count);
        Assert.All(visits, visit =>
        {
            var answer = Rules.Decide(visit);
            var (lead, clause) = Expected(visit.Origin, visit.Rank, visit.Purpose, visit.Accompanied);
            Assert.Equal((lead, clause), (answer.Value, answer.Rules.Single().Citation.Clause.Number));
            Assert.Equal(lead is null, answer.Rules.Single().Citation.IsReading);
        });
    }

    /// <summary>Where who accompanies decides, the visit says so itself: only there does the answer wait.</summary>
    [Fact]
    public void Lead_TurnsOnAccompaniment_WhereTheQuestionSaysSo() =>
        Assert.All(
            from origin in Enum.GetValues<Origin>()
            from rank in Enum.GetValues<Rank>()
            from purpose in Enum.GetValues<Purpose>()
            select new ReceptionQuestion(origin, rank, purpose, null),
            visit => Assert.Equal(
                Rules.Decide(visit with { Accompanied = true }).Value != Rules.Decide(visit with { Accompanied = false }).Value, visit.TurnsOnAccompaniment));

    /// <summary>Of which visitors the rank decides, the visit says itself as well.</summary>
    [Fact]
    public void Lead_WaitsForTheRank_WhereTheQuestionSaysSo() =>
        Assert.All(
            from origin in Enum.GetValues<Origin>()
            from purpose in Enum.GetValues<Purpose>()
            select new ReceptionQuestion(origin, null, purpose, true),
            visit => Assert.Equal(Rules.Decide(visit).Rules.Single().Id == "rank-not-yet-known", visit.TurnsOnRank));

    /// <summary>厅级 is a bureau director, 副部级 a vice minister, and both bounds are included.</summary>
    [Theory]
    [InlineData(Rank.BelowBureauDirector, ReceptionLead.CounterpartDepartment)]
    [InlineData(Rank.BureauDirector, ReceptionLead.CounterpartDepartment)]
    [InlineData(Rank.ViceMinisterial, ReceptionLead.Office)]
    [InlineData(Rank.MinisterialOrAbove, ReceptionLead.Office)]
    public void Lead_OfAnAccompaniedMinistry_TurnsBetweenTheTwoRanks(Rank rank, ReceptionLead expected) =>
        Assert.Equal(expected, Rules.Decide(new(Origin.NationalMinistry, rank, Purpose.StudyOrInspection, Accompanied: true)).Value);

    [Theory]
    [InlineData(Origin.PeerDistrict, Purpose.StudyOrInspection, "not-named")]
    [InlineData(Origin.NationalPartyOrCongress, Purpose.Business, "not-named")]
    [InlineData(Origin.Enterprise, Purpose.StudyOrInspection, "not-named")]
    [InlineData(Origin.Foreign, Purpose.Business, "not-named")]
    [InlineData(Origin.MunicipalGovernment, Purpose.Business, "municipal-business")]
    [InlineData(Origin.OtherProvince, Purpose.Business, "vice-ministerial-business")]
    public void Lead_OfAVisitorNobodyCovers_IsNoRuleByName(Origin origin, Purpose purpose, string rule)
    {
        var answer = Rules.Decide(new(origin, Rank.ViceMinisterial, purpose, Accompanied: false));
        Assert.Equal((null, rule), (answer.Value, answer.Rules.Single().Id));
    }

    private static (ReceptionLead? Lead, string Clause) Expected(Origin origin, Rank? rank, Purpose purpose, bool? accompanied) => origin switch
    {
        Origin.MunicipalGovernment => (purpose == Purpose.StudyOrInspection ? ReceptionLead.Office : null, "3.1.1"),
        Origin.OtherMunicipalBody => (ReceptionLead.CounterpartDepartment, "3.1.2"),
        Origin.NationalMinistry or Origin.OtherProvince when rank is null => (null, "3.1.4"),
        Origin.NationalMinistry or Origin.OtherProvince when rank is Rank.BelowBureauDirector or Rank.BureauDirector => (ReceptionLead.CounterpartDepartment, "3.1.4"),
        Origin.NationalMinistry or Origin.OtherProvince when purpose == Purpose.Business => (null, "3.1.3"),
        Origin.NationalMinistry or Origin.OtherProvince => (accompanied is { } known ? known ? ReceptionLead.Office : ReceptionLead.CounterpartWithOffice : null, "3.1.3"),
        _ => (null, "3.1.4"),
    };
}
