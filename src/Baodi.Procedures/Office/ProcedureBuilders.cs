using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.InspectionVisits;
using Baodi.Procedures.LandPlanningMeetings;
using Baodi.Procedures.LargeEvents;
using Baodi.Procedures.MonthlyMeetings;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.PlenaryMeetings;
using Baodi.Procedures.Receptions;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.SectorMeetings;
using Baodi.Procedures.SpecialTopicMeetings;
using Baodi.Procedures.SpecialWorkReports;
using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures;

/// <summary>How each procedure is built, in the order of the notice.</summary>
internal static class ProcedureBuilders
{
    internal static ProcedureBuilder[] All { get; } =
    [
        // Chapter 1
        ProcedureBuilder.Of<RequestReportState, RequestReport>(ProcedureIds.RequestReport, static () => new RequestReportProcedure(ProposeInitiation.For)),
        ProcedureBuilder.Of<ClassifiedDocumentState, ClassifiedDocument>(ProcedureIds.ClassifiedDocument, static () => new ClassifiedDocumentProcedure()),
        ProcedureBuilder.Of<OutgoingDocumentState, OutgoingDocument>(ProcedureIds.OutgoingDocument, static () => new OutgoingDocumentProcedure()),

        // Chapter 2
        ProcedureBuilder.Of<PlenaryMeetingState, PlenaryMeeting>(ProcedureIds.PlenaryMeeting, static () => new PlenaryMeetingProcedure()),
        ProcedureBuilder.Of<ExecutiveMeetingState, ExecutiveMeeting>(ProcedureIds.ExecutiveMeeting, static () => new ExecutiveMeetingProcedure(ProposeInitiation.For, ReceiveDraft.For)),
        ProcedureBuilder.Of<MonthlyMeetingState, MonthlyMeeting>(ProcedureIds.MonthlyMeeting, static () => new MonthlyMeetingProcedure()),
        ProcedureBuilder.Of<SpecialTopicMeetingState, SpecialTopicMeeting>(ProcedureIds.SpecialTopicMeeting, static () => new SpecialTopicMeetingProcedure()),
        ProcedureBuilder.Of<LandPlanningMeetingState, LandPlanningMeeting>(ProcedureIds.LandPlanningMeeting, static () => new LandPlanningMeetingProcedure()),
        ProcedureBuilder.Of<SectorMeetingState, SectorMeeting>(ProcedureIds.SectorMeeting, static () => new SectorMeetingProcedure(ProposeInitiation.For)),

        // Chapter 3
        ProcedureBuilder.Of<ReceptionState, Reception>(ProcedureIds.Reception, static () => new ReceptionProcedure()),

        // Chapter 4
        ProcedureBuilder.Of<LargeEventState, LargeEvent>(ProcedureIds.LargeEvent, static () => new LargeEventProcedure()),

        // Chapter 5
        ProcedureBuilder.Of<PetitionState, Petition>(ProcedureIds.Petition, static () => new PetitionProcedure()),

        // Chapter 6
        ProcedureBuilder.Of<SupervisionState, SupervisionMatter>(ProcedureIds.Supervision, static () => new SupervisionProcedure()),

        // Chapter 7
        ProcedureBuilder.Of<MunicipalProposalState, MunicipalProposal>(ProcedureIds.MunicipalProposal, static () => new MunicipalProposalProcedure()),
        ProcedureBuilder.Of<DistrictProposalState, DistrictProposal>(ProcedureIds.DistrictProposal, static () => new DistrictProposalProcedure()),
        ProcedureBuilder.Of<SpecialWorkReportState, SpecialWorkReport>(ProcedureIds.SpecialWorkReport, static () => new SpecialWorkReportProcedure()),
        ProcedureBuilder.Of<InspectionVisitState, InspectionVisit>(ProcedureIds.InspectionVisit, static () => new InspectionVisitProcedure()),

        // Chapter 8
        ProcedureBuilder.Of<IncidentState, Incident>(ProcedureIds.Incident, static () => new IncidentProcedure()),
    ];
}

/// <summary>Builds one procedure for an office, with its machine.</summary>
internal sealed record ProcedureBuilder(string Id, Type Matter, Func<Profile, ProcedureMachine> Build)
{
    internal static ProcedureBuilder Of<TState, TMatter>(string id, Func<ProcedureDefinition<TState, TMatter>> definition)
        where TState : struct, Enum
        where TMatter : class =>
        new(id, typeof(TMatter), profile => new ProcedureMachine<TState, TMatter>(definition().Build(profile)));
}
