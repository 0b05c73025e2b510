using Baodi.Procedures.Meetings;
using Baodi.Procedures.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Baodi.Procedures.Tests;

public sealed class CoverageTests
{
    private static readonly HashSet<string> Carried = [.. BaodiOffice.Default.Procedures.SelectMany(Citations).Concat(RowCitations()).Concat(NoticeScope.Elements.Select(element => element.Citation)).Select(c => c.Clause.Number)];

    [Fact]
    public void EveryClause_IsCarried() => Assert.Empty(BaodiNotice.Of2017.Clauses.Where(clause => !Carried.Contains(clause.Number)));

    [Fact]
    public void EveryProcedure_OfTheNotice_IsThere_InItsOrder() =>
        Assert.Equal(BaodiNotice.Of2017.Procedures.Select(procedure => procedure.Id), BaodiOffice.Default.Procedures.Select(procedure => procedure.Id));

    [Fact]
    public void OfficeMeetings_AreSixAndFollowTheProceduresOfTheirSection()
    {
        Assert.Equal(6, OfficeMeetings.All.Length);
        Assert.Equal(
            BaodiNotice.Of2017.Procedures.Where(procedure => BaodiNotice.Of2017.Clauses.Any(clause => clause.Procedure == procedure.Id && clause.Number.StartsWith("2.1.", StringComparison.Ordinal))).Select(procedure => procedure.Id),
            OfficeMeetings.All.Select(meeting => meeting.Procedure).Distinct());
    }

    [Fact]
    public void EveryElement_CitesAClauseOfItsOwnProcedure()
    {
        foreach (var procedure in BaodiOffice.Default.Procedures)
        {
            Assert.NotEmpty(Citations(procedure));
            Assert.All(Citations(procedure), citation => Assert.Equal(procedure.Id, citation.Clause.Procedure));
        }
    }

    [Fact]
    public void AddBaodiProcedures_WithAProfileOfItsOwn_RegistersOneOfficeBoundToIt()
    {
        using var services = new ServiceCollection()
            .AddBaodiProcedures(profile => profile.With("supervision", "completion", TimeAllowed.WorkingDays(5)))
            .BuildServiceProvider();
        var office = services.GetRequiredService<Office>();
        Assert.Same(office, services.GetRequiredService<Office>());
        Assert.Same(services.GetRequiredService<Profile>(), office.Profile);
        Assert.Equal(TimeAllowed.WorkingDays(5), office.Procedure<Supervisions.SupervisionMatter>().Limits.Single(limit => limit.Name == "completion").Figure);
    }

    private static IEnumerable<Citation> Citations(Procedure procedure) => procedure.Elements.Select(element => element.Citation);

    private static IEnumerable<Citation> RowCitations() =>
        NoticeRules.All.SelectMany(set => set.Stated).Select(rule => rule.Citation);
}
