namespace Baodi.Procedures.Rules;

/// <summary>The rule sets of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeRules
{
    /// <summary>Every set. Each compiles when it is first asked, or by <see cref="RuleSet.Warm"/>.</summary>
    public static ImmutableArray<RuleSet> All => [.. Array.ConvertAll([.. BaodiOffice.Profile.Deciders], decider => (RuleSet)decider)];

    /// <summary>Every set, made when it is first asked for.</summary>
    internal static ImmutableArray<Answering> WhenAsked { get; } =
    [
        Answering.Of(DecisionIds.Reviewer, static () => new ReviewerRules()),
        Answering.Of(DecisionIds.LegalReview, static () => new LegalReviewRules()),
        Answering.Of(DecisionIds.Signatory, static () => new SignatoryRules()),
        Answering.Of(DecisionIds.TopicPrecedence, static () => new TopicPrecedenceRules()),
        Answering.Of(DecisionIds.PriorOpinion, static () => new PriorOpinionRules()),
        Answering.Of(DecisionIds.SectorMeetingApproval, static () => new SectorMeetingApprovalRules()),
        Answering.Of(DecisionIds.ReceptionLead, static () => new ReceptionLeadRules()),
        Answering.Of(DecisionIds.SupervisionNotice, static () => new SupervisionNoticeRules()),
        Answering.Of(DecisionIds.ProposalDisposal, static () => new ProposalDisposalRules()),
        Answering.Of(DecisionIds.ProposedGrade, static () => new ProposedGradeRules()),
        Answering.Of(DecisionIds.Retention, static () => new RetentionRules()),
    ];
}
