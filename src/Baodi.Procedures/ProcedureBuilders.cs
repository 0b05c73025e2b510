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
        new(ProcedureIds.RequestReport, static profile => new RequestReportProcedure().Build(profile)),
        new(ProcedureIds.ClassifiedDocument, static profile => new ClassifiedDocumentProcedure().Build(profile)),
        new(ProcedureIds.OutgoingDocument, static profile => new OutgoingDocumentProcedure().Build(profile)),

        // Chapter 2
        new(ProcedureIds.PlenaryMeeting, static profile => new PlenaryMeetingProcedure().Build(profile)),
        new(ProcedureIds.ExecutiveMeeting, static profile => new ExecutiveMeetingProcedure().Build(profile)),
        new(ProcedureIds.MonthlyMeeting, static profile => new MonthlyMeetingProcedure().Build(profile)),
        new(ProcedureIds.SpecialTopicMeeting, static profile => new SpecialTopicMeetingProcedure().Build(profile)),
        new(ProcedureIds.LandPlanningMeeting, static profile => new LandPlanningMeetingProcedure().Build(profile)),
        new(ProcedureIds.SectorMeeting, static profile => new SectorMeetingProcedure().Build(profile)),

        // Chapter 3
        new(ProcedureIds.Reception, static profile => new ReceptionProcedure().Build(profile)),

        // Chapter 4
        new(ProcedureIds.LargeEvent, static profile => new LargeEventProcedure().Build(profile)),

        // Chapter 5
        new(ProcedureIds.Petition, static profile => new PetitionProcedure().Build(profile)),

        // Chapter 6
        new(ProcedureIds.Supervision, static profile => new SupervisionProcedure().Build(profile)),

        // Chapter 7
        new(ProcedureIds.MunicipalProposal, static profile => new MunicipalProposalProcedure().Build(profile)),
        new(ProcedureIds.DistrictProposal, static profile => new DistrictProposalProcedure().Build(profile)),
        new(ProcedureIds.SpecialWorkReport, static profile => new SpecialWorkReportProcedure().Build(profile)),
        new(ProcedureIds.InspectionVisit, static profile => new InspectionVisitProcedure().Build(profile)),

        // Chapter 8
        new(ProcedureIds.Incident, static profile => new IncidentProcedure().Build(profile)),
    ];
}

/// <summary>Builds one procedure for an office.</summary>
internal sealed record ProcedureBuilder(string Id, Func<Profile, Procedure> Build);
