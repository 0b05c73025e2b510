namespace Baodi.Procedures.Decisions;

/// <summary>The ids of the questions that the procedures ask, by which a profile has its rule sets before any is made.</summary>
internal static class DecisionIds
{
    internal const string Reviewer = "reviewer";
    internal const string LegalReview = "legal-review";
    internal const string Signatory = "signatory";
    internal const string TopicPrecedence = "topic-precedence";
    internal const string PriorOpinion = "prior-opinion";
    internal const string SectorMeetingApproval = "sector-meeting-approval";
    internal const string ReceptionLead = "reception-lead";
    internal const string SupervisionNotice = "supervision-notice";
    internal const string ProposalDisposal = "proposal-disposal";
    internal const string ProposedGrade = "proposed-grade";
    internal const string Retention = "retention";
}
