using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.LandPlanningMeetings;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Receptions;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.SectorMeetings;
using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Tests;

/// <summary>An office whose rule sets are replaced by the plainest stand-ins, for tests of the procedures alone.</summary>
internal static class TestProfile
{
    internal static Profile Create() => new("test", new("测试", "test"), WorkingCalendar.MainlandChina, [
        new StandIn<GradeQuestion, Grade>(IncidentDecisions.ProposedGrade, question => question.Deaths switch
        {
            null or 0 => null,
            >= 30 => Grade.EspeciallySerious,
            >= 10 => Grade.Serious,
            >= 3 => Grade.RelativelySerious,
            _ => Grade.Ordinary,
        }),
        new StandIn<ReviewerQuestion, Reviewer>(RequestReportDecisions.Reviewer, question =>
            question.DistrictHeadMustSign ? Reviewer.OfficeDirector : Reviewer.DeputyDirectorInCharge),
        new StandIn<LegalReviewQuestion, LegalReview>(OutgoingDocumentDecisions.LegalReview, question =>
            question == default ? LegalReview.NotRequired : LegalReview.Required),
        new StandIn<SignatoryQuestion, Signatory>(OutgoingDocumentDecisions.Signatory, question => question switch
        {
            { Weighty: true } => Signatory.DistrictHead,
            { SeveralLeaders: true } => Signatory.LeadersInTurn,
            { IssuedInNameOf: IssuingBody.Office } => Signatory.LeaderOrDelegate,
            _ => Signatory.LeaderInCharge,
        }),
        new StandIn<LandTopicQuestion, PriorOpinion>(LandPlanningDecisions.PriorOpinion, question =>
            question is { IsIndustrial: true, ConcernsLand: true } ? PriorOpinion.Needed : PriorOpinion.NotNeeded),
        new StandIn<MeetingApprovalQuestion, ApprovalChain>(SectorMeetingDecisions.Chain, question => question switch
        {
            { DistrictHeadAttends: false, HeadsMustAttend: false } => ApprovalChain.LeaderInCharge,
            { DistrictHeadAttends: false } => ApprovalChain.LeaderInChargeAndAsking,
            { HeadsMustAttend: false } => ApprovalChain.DistrictHead,
            _ => ApprovalChain.DistrictHeadAndAsking,
        }),
        new StandIn<ReceptionQuestion, ReceptionLead>(ReceptionDecisions.Lead, question => question.Origin switch
        {
            Origin.MunicipalGovernment => ReceptionLead.Office,
            Origin.OtherMunicipalBody => ReceptionLead.CounterpartDepartment,
            _ => null,
        }),
        new StandIn<TopicQuestion, TopicPrecedence>(ExecutiveMeetingDecisions.Precedence, question =>
            question is { IsWeighty: true, IsUrgent: true } ? TopicPrecedence.First : question.IsLate ? TopicPrecedence.NotTaken : TopicPrecedence.InOrder),
        new StandIn<DisposalQuestion, Disposal>(MunicipalProposalDecisions.Disposal, question =>
            question.IsWithinAuthority ? Disposal.Claim : Disposal.Return),
        new StandIn<NoticeQuestion, NoticeOfSupervision>(SupervisionDecisions.Notice, question =>
            question is { DepartmentNamed: true, LimitNamed: true } ? NoticeOfSupervision.None : NoticeOfSupervision.Issue),
    ]);

    private sealed class StandIn<TQuestion, TAnswer>(Decision<TQuestion, TAnswer> decision, Func<TQuestion, TAnswer?> answer)
        : IDecider<TQuestion, TAnswer>
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
    {
        public Decision Decision => decision;

        public Answer<TAnswer> Decide(in TQuestion question) => new(answer(question), [], []);

        public void WriteTo(System.Text.Json.Utf8JsonWriter json) => json.WriteStringValue($"stand-in for {decision.Id}");
    }
}
