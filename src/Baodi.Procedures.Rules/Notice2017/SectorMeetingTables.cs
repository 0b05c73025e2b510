using Baodi.Procedures.SectorMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 2, section 2 of the notice.</summary>
public static class SectorMeetingTables
{
    /// <summary>Whose approval a sector meeting takes (2.2.1.1).</summary>
    /// <remarks>Both conditions may hold; the office's asking about the heads goes beside the approvals.</remarks>
    public static DecisionTable<MeetingApprovalQuestion, ApprovalChain> Chain { get; } = BuildChain();

    private static DecisionTable<MeetingApprovalQuestion, ApprovalChain> BuildChain()
    {
        var districtHead = Column.Of((MeetingApprovalQuestion q) => q.DistrictHeadAttends);
        var heads = Column.Of((MeetingApprovalQuestion q) => q.HeadsMustAttend);
        return DecisionTable.For(SectorMeetingDecisions.Chain, HitPolicy.Unique)
            .Clause("2.2.1.1")
                .Row("2.2.1.1-leader", ApprovalChain.LeaderInCharge, districtHead.No, heads.No)
                .Row("2.2.1.1-leader-asking", ApprovalChain.LeaderInChargeAndAsking, districtHead.No, heads.Yes)
                .Row("2.2.1.1-head", ApprovalChain.DistrictHead, districtHead.Yes, heads.No)
            .Reading("2.2.1.1", "两项条件同时具备的，先主管区长同意、后区长审定，办公室可同时请示", "with both conditions the leader in charge consents, then the District Head approves, and the office may ask meanwhile")
                .Row("2.2.1.1-head-asking", ApprovalChain.DistrictHeadAndAsking, districtHead.Yes, heads.Yes)
            .Build();
    }
}
