using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeTables
{
    /// <summary>Every table. Building them checks them.</summary>
    public static ImmutableArray<IDecider> All => BaodiOffice.Profile.Deciders;

    /// <summary>Every table, built and checked when it is first asked for.</summary>
    internal static ImmutableArray<Table> WhenAsked { get; } =
    [
        Table.Of(DecisionIds.Reviewer, static () => RequestReportTables.Reviewer),
        Table.Of(DecisionIds.LegalReview, static () => OutgoingDocumentTables.LegalReview),
        Table.Of(DecisionIds.Signatory, static () => OutgoingDocumentTables.Signatory),
        Table.Of(DecisionIds.TopicPrecedence, static () => ExecutiveMeetingTables.Precedence),
        Table.Of(DecisionIds.PriorOpinion, static () => LandPlanningTables.PriorOpinion),
        Table.Of(DecisionIds.SectorMeetingApproval, static () => SectorMeetingTables.Chain),
        Table.Of(DecisionIds.ReceptionLead, static () => ReceptionTables.Lead),
        Table.Of(DecisionIds.SupervisionNotice, static () => SupervisionTables.Notice),
        Table.Of(DecisionIds.ProposalDisposal, static () => ProposalTables.Disposal),
        Table.Of(DecisionIds.ProposedGrade, static () => IncidentTables.ProposedGrade),
        Table.Of(DecisionIds.Retention, static () => RetentionTables.Retention),
    ];
}
