using Baodi.Procedures.RequestReports;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 1, section 1 of the notice.</summary>
public static class RequestReportTables
{
    /// <summary>Who reviews and signs first (1.1.2).</summary>
    public static DecisionTable<ReviewerQuestion, Reviewer> Reviewer { get; } = BuildReviewer();

    private static DecisionTable<ReviewerQuestion, Reviewer> BuildReviewer()
    {
        var districtHeadMustSign = Column.Of((ReviewerQuestion q) => q.DistrictHeadMustSign);
        return DecisionTable.For(RequestReportDecisions.Reviewer, HitPolicy.Unique)
            .Clause("1.1.2")
                .Row("1.1.2-district-head", RequestReports.Reviewer.OfficeDirector, districtHeadMustSign.Yes)
                .Row("1.1.2-others", RequestReports.Reviewer.DeputyDirectorInCharge, districtHeadMustSign.No)
            .Build();
    }
}
