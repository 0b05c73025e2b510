using System.Collections.Immutable;
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
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The procedures of one office, each built when it is first asked for. Immutable to its users and safe for concurrent use.</summary>
public sealed partial class Office
{
    // Not by their types: to name the type of a procedure loads all of it, and a process loads only those it asks for.
    private readonly Lazy<Procedure>[] built;
    private readonly ProcedureBuilder[] builders;

    /// <summary>Binds the procedures to an office.</summary>
    /// <param name="profile">The office.</param>
    public Office(Profile profile)
        : this(profile, ProcedureBuilders.All)
    {
    }

    /// <summary>Binds other definitions to an office, such as another version of the library would have.</summary>
    internal Office(Profile profile, ProcedureBuilder[] builders)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Profile = profile;
        this.builders = builders;
        built = new Lazy<Procedure>[builders.Length];
        for (var i = 0; i < built.Length; i++)
        {
            var builder = builders[i];
            built[i] = new(() => builder.Build(profile));
        }
    }

    /// <summary>The office's posts, tables and figures.</summary>
    public Profile Profile { get; }

    /// <summary>How a request or report goes through the office and before the leaders (chapter 1, section 1).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<RequestReportState, RequestReport> RequestReport => (Procedure<RequestReportState, RequestReport>)Built(ProcedureIds.RequestReport)!;

    /// <summary>How a classified document goes out of the confidential room and comes back, copy by copy (chapter 1, section 2).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<ClassifiedDocumentState, ClassifiedDocument> ClassifiedDocument =>
        (Procedure<ClassifiedDocumentState, ClassifiedDocument>)Built(ProcedureIds.ClassifiedDocument)!;

    /// <summary>How a document of the government or its office is checked, signed off, issued and filed (chapter 1, section 3).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<OutgoingDocumentState, OutgoingDocument> OutgoingDocument =>
        (Procedure<OutgoingDocumentState, OutgoingDocument>)Built(ProcedureIds.OutgoingDocument)!;

    /// <summary>How Party group and plenary meetings are arranged and served (chapter 2, section 1, item 1).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<PlenaryMeetingState, PlenaryMeeting> PlenaryMeeting =>
        (Procedure<PlenaryMeetingState, PlenaryMeeting>)Built(ProcedureIds.PlenaryMeeting)!;

    /// <summary>The executive meeting from its topic pool to the last decided item (chapter 2, section 1, item 2).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<ExecutiveMeetingState, ExecutiveMeeting> ExecutiveMeeting =>
        (Procedure<ExecutiveMeetingState, ExecutiveMeeting>)Built(ProcedureIds.ExecutiveMeeting)!;

    /// <summary>The deputy heads' texts of a month and the District Head's meeting on them (chapter 2, section 1, item 3).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<MonthlyMeetingState, MonthlyMeeting> MonthlyMeeting =>
        (Procedure<MonthlyMeetingState, MonthlyMeeting>)Built(ProcedureIds.MonthlyMeeting)!;

    /// <summary>How a matter that needs coordination comes before a special-topic meeting (chapter 2, section 1, item 4).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<SpecialTopicMeetingState, SpecialTopicMeeting> SpecialTopicMeeting =>
        (Procedure<SpecialTopicMeetingState, SpecialTopicMeeting>)Built(ProcedureIds.SpecialTopicMeeting)!;

    /// <summary>How topics of land and planning come before the joint meeting (chapter 2, section 1, item 5).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<LandPlanningMeetingState, LandPlanningMeeting> LandPlanningMeeting =>
        (Procedure<LandPlanningMeetingState, LandPlanningMeeting>)Built(ProcedureIds.LandPlanningMeeting)!;

    /// <summary>How a department calls a meeting in the district government's name, and what the office does for it (chapter 2, section 2).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<SectorMeetingState, SectorMeeting> SectorMeeting => (Procedure<SectorMeetingState, SectorMeeting>)Built(ProcedureIds.SectorMeeting)!;

    /// <summary>Who leads a reception, and what the lead and the office do (chapter 3).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<ReceptionState, Reception> Reception => (Procedure<ReceptionState, Reception>)Built(ProcedureIds.Reception)!;

    /// <summary>How a large event is planned, approved, set up, rechecked and held (chapter 4).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<LargeEventState, LargeEvent> LargeEvent => (Procedure<LargeEventState, LargeEvent>)Built(ProcedureIds.LargeEvent)!;

    /// <summary>How a petition is put before a leader, handled by departments, reported on and filed (chapter 5).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<PetitionState, Petition> Petition => (Procedure<PetitionState, Petition>)Built(ProcedureIds.Petition)!;

    /// <summary>How a matter is put under supervision and pressed for until it is done (chapter 6).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<SupervisionState, SupervisionMatter> Supervision => (Procedure<SupervisionState, SupervisionMatter>)Built(ProcedureIds.Supervision)!;

    /// <summary>How an item of the municipal level or above is claimed, answered and carried out (chapter 7, section 1).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<MunicipalProposalState, MunicipalProposal> MunicipalProposal =>
        (Procedure<MunicipalProposalState, MunicipalProposal>)Built(ProcedureIds.MunicipalProposal)!;

    /// <summary>How a suggestion or proposal of the district is assigned, answered in person and carried out (chapter 7, section 2).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<DistrictProposalState, DistrictProposal> DistrictProposal =>
        (Procedure<DistrictProposalState, DistrictProposal>)Built(ProcedureIds.DistrictProposal)!;

    /// <summary>How a special work report comes before the Standing Committee, and what follows its opinions (chapter 7, section 3).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<SpecialWorkReportState, SpecialWorkReport> SpecialWorkReport =>
        (Procedure<SpecialWorkReportState, SpecialWorkReport>)Built(ProcedureIds.SpecialWorkReport)!;

    /// <summary>How the district helps deputies and members to inspect and study its work (chapter 7, section 4).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<InspectionVisitState, InspectionVisit> InspectionVisit =>
        (Procedure<InspectionVisitState, InspectionVisit>)Built(ProcedureIds.InspectionVisit)!;

    /// <summary>What the duty room does with an incident (chapter 8).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<IncidentState, Incident> Incident => (Procedure<IncidentState, Incident>)Built(ProcedureIds.Incident)!;

    /// <summary>Every procedure, in the order of the notice. Builds those not asked for before.</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that one of them needs.</exception>
    public ImmutableArray<Procedure> Procedures
    {
        get
        {
            var procedures = ImmutableArray.CreateBuilder<Procedure>(built.Length);
            foreach (var procedure in built)
            {
                procedures.Add(procedure.Value);
            }

            return procedures.MoveToImmutable();
        }
    }

    /// <summary>Finds a procedure by its kebab-case id, and builds it if it was not asked for before; null when there is none.</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Built(id);
    }

    /// <summary>What recurs in a span of dates, in the order of the notice and then of time.</summary>
    /// <remarks>
    /// A monthly obligation is listed when its day falls into the span, one of a session or a session's year when its period touches
    /// the span, one that is called for as needed always, with the span as its period. Sessions are those of <see cref="Profile.Sessions"/>.
    /// </remarks>
    /// <param name="span">The dates, both included.</param>
    /// <exception cref="CalendarYearException">A day of a month is asked for in a year without a calendar.</exception>
    /// <exception cref="DefinitionException">The profile lacks a table that a procedure needs.</exception>
    public ImmutableArray<ObligationPeriod> ObligationsIn(DateInterval span)
    {
        ArgumentNullException.ThrowIfNull(span);
        var found = ImmutableArray.CreateBuilder<ObligationPeriod>();
        foreach (var procedure in Procedures)
        {
            foreach (var obligation in procedure.Obligations)
            {
                ObligationPeriods.AddTo(found, obligation, span, Profile);
            }
        }

        return found.DrainToImmutable();
    }

    private Procedure? Built(string id)
    {
        for (var i = 0; i < built.Length; i++)
        {
            if (builders[i].Id == id)
            {
                return built[i].Value;
            }
        }

        return null;
    }
}
