using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The rule sets of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeRules
{
    /// <summary>Every set. Each compiles when it is first asked, or by <see cref="RuleSet.Warm"/>.</summary>
    public static ImmutableArray<RuleSet> All => [.. Array.ConvertAll([.. BaodiOffice.Profile.Deciders], decider => (RuleSet)decider)];

    /// <summary>Every set, made when it is first asked for.</summary>
    internal static ImmutableArray<Table> WhenAsked { get; } =
    [
        Table.Of(DecisionIds.Reviewer, static () => new ReviewerRules()),
        Table.Of(DecisionIds.LegalReview, static () => new LegalReviewRules()),
        Table.Of(DecisionIds.Signatory, static () => new SignatoryRules()),
        Table.Of(DecisionIds.TopicPrecedence, static () => new TopicPrecedenceRules()),
        Table.Of(DecisionIds.PriorOpinion, static () => new PriorOpinionRules()),
        Table.Of(DecisionIds.SectorMeetingApproval, static () => new SectorMeetingApprovalRules()),
        Table.Of(DecisionIds.ReceptionLead, static () => new ReceptionLeadRules()),
        Table.Of(DecisionIds.SupervisionNotice, static () => new SupervisionNoticeRules()),
        Table.Of(DecisionIds.ProposalDisposal, static () => new ProposalDisposalRules()),
        Table.Of(DecisionIds.ProposedGrade, static () => new ProposedGradeRules()),
        Table.Of(DecisionIds.Retention, static () => new RetentionRules()),
    ];
}
