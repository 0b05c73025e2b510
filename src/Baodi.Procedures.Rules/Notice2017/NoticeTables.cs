using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeTables
{
    /// <summary>Every table. Building them checks them.</summary>
    public static ImmutableArray<IDecider> All => BaodiOffice.Profile.Deciders;

    /// <summary>Every table, built and checked when it is first asked for.</summary>
    internal static ImmutableArray<LazyDecider> WhenAsked { get; } =
    [
        new("reviewer", static () => RequestReportTables.Reviewer),
        new("legal-review", static () => OutgoingDocumentTables.LegalReview),
        new("signatory", static () => OutgoingDocumentTables.Signatory),
        new("topic-precedence", static () => ExecutiveMeetingTables.Precedence),
        new("prior-opinion", static () => LandPlanningTables.PriorOpinion),
        new("sector-meeting-approval", static () => SectorMeetingTables.Chain),
        new("reception-lead", static () => ReceptionTables.Lead),
        new("supervision-notice", static () => SupervisionTables.Notice),
        new("proposal-disposal", static () => ProposalTables.Disposal),
        new("proposed-grade", static () => IncidentTables.ProposedGrade),
        new("retention", static () => RetentionTables.Retention),
    ];
}
