namespace Baodi.Procedures.Notices;

/// <summary>The ids of the procedures, and the two names that scope clauses bear in place of one.</summary>
internal static class ProcedureIds
{
    internal const string All = "all";
    internal const string Meetings = "meetings";

    internal const string RequestReport = "request-report";
    internal const string ClassifiedDocument = "classified-document";
    internal const string OutgoingDocument = "outgoing-document";
    internal const string PlenaryMeeting = "plenary-meeting";
    internal const string ExecutiveMeeting = "executive-meeting";
    internal const string MonthlyMeeting = "monthly-meeting";
    internal const string SpecialTopicMeeting = "special-topic-meeting";
    internal const string LandPlanningMeeting = "land-planning-meeting";
    internal const string SectorMeeting = "sector-meeting";
    internal const string Reception = "reception";
    internal const string LargeEvent = "large-event";
    internal const string Petition = "petition";
    internal const string Supervision = "supervision";
    internal const string MunicipalProposal = "municipal-proposal";
    internal const string DistrictProposal = "district-proposal";
    internal const string SpecialWorkReport = "special-work-report";
    internal const string InspectionVisit = "inspection-visit";
    internal const string Incident = "incident";
}
