using Baodi.Procedures.SectorMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>Whose approval a sector meeting takes (2.2.1.1).</summary>
/// <remarks>Both conditions may hold; the office's asking about the heads goes beside the approvals.</remarks>
public sealed class SectorMeetingApprovalRules() : RuleSet<MeetingApprovalQuestion, ApprovalChain>(SectorMeetingDecisions.Chain)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("2.2.1.1",
            Rule("2.2.1.1-leader", ApprovalChain.LeaderInCharge, meeting => !meeting.DistrictHeadAttends && !meeting.HeadsMustAttend),
            Rule("2.2.1.1-leader-asking", ApprovalChain.LeaderInChargeAndAsking, meeting => !meeting.DistrictHeadAttends && meeting.HeadsMustAttend),
            Rule("2.2.1.1-head", ApprovalChain.DistrictHead, meeting => meeting.DistrictHeadAttends && !meeting.HeadsMustAttend));
        Reading("2.2.1.1", "两项条件同时具备的，先主管区长同意、后区长审定，办公室可同时请示", "with both conditions the leader in charge consents, then the District Head approves, and the office may ask meanwhile",
            Rule("2.2.1.1-head-asking", ApprovalChain.DistrictHeadAndAsking, meeting => meeting.DistrictHeadAttends && meeting.HeadsMustAttend));
    }
}
