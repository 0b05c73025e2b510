using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeTables
{
    /// <summary>Every table. Building them checks them.</summary>
    public static ImmutableArray<IDecider> All => BaodiOffice.Profile.Deciders;

    /// <summary>Every table, built and checked when it is first asked for.</summary>
    internal static LazyDecider[] WhenAsked { get; } =
    [
        new(DecisionIds.Reviewer, static () => RequestReportTables.Reviewer),
        new(DecisionIds.LegalReview, static () => OutgoingDocumentTables.LegalReview),
        new(DecisionIds.Signatory, static () => OutgoingDocumentTables.Signatory),
        new(DecisionIds.TopicPrecedence, static () => ExecutiveMeetingTables.Precedence),
        new(DecisionIds.PriorOpinion, static () => LandPlanningTables.PriorOpinion),
        new(DecisionIds.SectorMeetingApproval, static () => SectorMeetingTables.Chain),
        new(DecisionIds.ReceptionLead, static () => ReceptionTables.Lead),
        new(DecisionIds.SupervisionNotice, static () => SupervisionTables.Notice),
        new(DecisionIds.ProposalDisposal, static () => ProposalTables.Disposal),
        new(DecisionIds.ProposedGrade, static () => IncidentTables.ProposedGrade),
        new(DecisionIds.Retention, static () => RetentionTables.Retention),
    ];
}
