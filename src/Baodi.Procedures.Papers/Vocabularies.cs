using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.InspectionVisits;
using Baodi.Procedures.LandPlanningMeetings;
using Baodi.Procedures.LargeEvents;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.PlenaryMeetings;
using Baodi.Procedures.Proposals;
using Baodi.Procedures.Receptions;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.SectorMeetings;
using Baodi.Procedures.SpecialWorkReports;
using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Papers;

/// <summary>The vocabularies of what content says by a term, found by the enum; a test asks that none is left out.</summary>
internal static class Vocabularies
{
    /// <summary>Every vocabulary, in the order of the notice.</summary>
    internal static ImmutableArray<Terms> All { get; } =
    [
        ClassificationLevels.All,
        ClassifiedDocumentTerms.Markings,
        ClassifiedDocumentTerms.ProposedRoutes,
        ClassifiedDocumentTerms.Whereabouts,
        OutgoingDocumentTerms.Submissions,
        OutgoingDocumentTerms.TouchedMatters,
        OutgoingDocumentTerms.LegalReviews,
        OutgoingDocumentTerms.LegalFindings,
        OutgoingDocumentTerms.IssuingBodies,
        OutgoingDocumentTerms.Signatories,
        OutgoingDocumentTerms.SignOffDelegates,
        OutgoingDocumentTerms.RecheckResults,
        RequestReportTerms.Kinds,
        RequestReportTerms.Reviewers,
        RequestReportTerms.SupervisionStandings,
        ExecutiveMeetingTerms.Sources,
        ExecutiveMeetingTerms.Standings,
        ExecutiveMeetingTerms.Precedences,
        ExecutiveMeetingTerms.PaperTimings,
        LandPlanningTerms.PriorOpinions,
        PlenaryMeetingTerms.Kinds,
        SectorMeetingTerms.Chains,
        SectorMeetingTerms.Assistances,
        SectorMeetingTerms.Handlings,
        ReceptionTerms.Origins,
        ReceptionTerms.Ranks,
        ReceptionTerms.Purposes,
        ReceptionTerms.Leads,
        ReceptionTerms.Assistances,
        LargeEventTerms.Roles,
        LargeEventTerms.Supports,
        LargeEventTerms.VenueItems,
        PetitionTerms.Channels,
        PetitionTerms.Kinds,
        PetitionTerms.Forms,
        PetitionTerms.Outcomes,
        PetitionTerms.OtherEnds,
        PetitionTerms.Reopenings,
        PetitionTerms.Leaders,
        SupervisionTerms.Notices,
        DistrictProposalTerms.Levels,
        DistrictProposalTerms.Occasions,
        InspectionVisitTerms.Arrangers,
        InspectionVisitTerms.Kinds,
        InspectionVisitTerms.Themes,
        MunicipalProposalTerms.Levels,
        MunicipalProposalTerms.Disposals,
        MunicipalProposalTerms.Manners,
        ProposalTerms.Kinds,
        ProposalTerms.Responses,
        ProposalTerms.Standings,
        SpecialWorkReportTerms.Deliberations,
        IncidentTerms.Grades,
        IncidentTerms.Kinds,
        IncidentTerms.NoIncidents,
    ];

    /// <summary>What a term is called; by its name alone where it has no vocabulary.</summary>
    internal static Label LabelOf(Enum term)
    {
        foreach (var vocabulary in All)
        {
            if (vocabulary.EnumType == term.GetType())
            {
                return vocabulary.All[(int)(object)term - 1].Label;
            }
        }

        var words = Naming.Words(term.ToString());
        return new(words, words);
    }
}
