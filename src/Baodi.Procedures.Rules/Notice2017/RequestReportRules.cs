using Baodi.Procedures.RequestReports;

namespace Baodi.Procedures.Rules;

/// <summary>Who reviews a request or report and signs first (1.1.2).</summary>
public sealed class ReviewerRules() : RuleSet<ReviewerQuestion, Reviewer>(RequestReportDecisions.Reviewer)
{
    /// <inheritdoc/>
    protected override void Define() =>
        Clause("1.1.2",
            Rule("1.1.2-district-head", Reviewer.OfficeDirector, q => q.DistrictHeadMustSign),
            Rule("1.1.2-others", Reviewer.DeputyDirectorInCharge, q => !q.DistrictHeadMustSign));
}
