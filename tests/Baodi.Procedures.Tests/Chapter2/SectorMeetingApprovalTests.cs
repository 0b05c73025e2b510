using Baodi.Procedures.Rules;
using Baodi.Procedures.SectorMeetings;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class SectorMeetingApprovalTests
{
    [Theory]
    [InlineData(false, false, ApprovalChain.LeaderInCharge, "2.2.1.1")]
    [InlineData(false, true, ApprovalChain.LeaderInChargeAndAsking, "2.2.1.1")]
    [InlineData(true, false, ApprovalChain.DistrictHead, "2.2.1.1")]
    [InlineData(true, true, ApprovalChain.DistrictHeadAndAsking, "2.2.1.1 R")]
    public void Chain_EveryAttendance_HasItsRow(bool districtHead, bool heads, ApprovalChain expected, string citation)
    {
        var answer = new SectorMeetingApprovalRules().Decide(new(districtHead, heads));
        Assert.Equal((expected, citation), (answer.Value, answer.Rules.Single().Citation.ToString()));
    }
}
