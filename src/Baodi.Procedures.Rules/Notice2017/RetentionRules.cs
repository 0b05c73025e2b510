using static Baodi.Procedures.Definition.FileKind;

namespace Baodi.Procedures.Rules;

/// <summary>How long the files of the procedures are kept. The notice says "under the archive rules" (1.1.6) and no more.</summary>
/// <remarks>
/// A reading of order 8 of 2006 of the National Archives Administration (机关文件材料归档范围和文书档案保管期限规定), articles 6 to 8: what is weighty
/// for ever, what is ordinary for 30 or 10 years. Which procedure falls where is not in the order; an office may replace the set.
/// </remarks>
public sealed class RetentionRules() : RuleSet<RetentionQuestion, RetentionClass>(RetentionDecisions.Retention)
{
    private static readonly FileKind[] Business =
        [RequestReport, OutgoingDocument, LargeEvent, Petition, Supervision, MunicipalProposal, DistrictProposal, Incident];

    private static readonly FileKind[] KeptForEver = [PlenaryMeeting, ExecutiveMeeting, LandPlanningMeeting, SpecialWorkReport];

    private static readonly FileKind[] OrdinaryMeetings = [MonthlyMeeting, SpecialTopicMeeting, SectorMeeting, Reception, InspectionVisit];

    /// <inheritdoc/>
    protected override void Define()
    {
        Reading("1.1.6", "依照《机关文件材料归档范围和文书档案保管期限规定》（2006年国家档案局令第8号）第六条、第七条：重要会议、重要报告和土地事项的文件永久保管", "order 8 of 2006 of the National Archives Administration, articles 6 and 7: papers of weighty meetings and reports, and on land, are kept for ever",
            Rule("meetings-and-reports", RetentionClass.Permanent, file => file.Kind.IsOneOf(KeptForEver)));
        Reading("1.1.6", "依照《机关文件材料归档范围和文书档案保管期限规定》第七条：重要业务文件永久保管", "article 7 of the same order: papers of weighty business are kept for ever",
            Rule("weighty-business", RetentionClass.Permanent, file => file.Kind.IsOneOf(Business) && file.Weight == FileWeight.Weighty));
        Reading("1.1.6", "依照《机关文件材料归档范围和文书档案保管期限规定》第八条：一般业务文件定期保管，此处为30年", "article 8 of the same order: papers of ordinary business are kept for a term, here 30 years",
            Rule("ordinary-business", RetentionClass.ThirtyYears, file => file.Kind.IsOneOf(Business) && file.Weight == FileWeight.Ordinary));
        Reading("1.1.6", "《机关文件材料归档范围和文书档案保管期限规定》第七条、第八条区分重要与一般；案卷未载明的，由归档人员确定，不作推定", "articles 7 and 8 tell weighty from ordinary; where the file does not say, whoever files it decides, and nothing is assumed",
            NoRule("weight-not-told", file => file.Kind.IsOneOf(Business) && file.Weight == FileWeight.NotTold));
        Reading("1.1.6", "依照《机关文件材料归档范围和文书档案保管期限规定》第八条：一般会议、活动、接待的文件定期保管，此处为10年", "article 8 of the same order: papers of ordinary meetings, visits and receptions are kept for a term, here 10 years",
            Rule("ordinary-meetings", RetentionClass.TenYears, file => file.Kind.IsOneOf(OrdinaryMeetings)));
        Reading("1.2.5", "机要文件的保管期限依来文单位要求，本机关未作规定", "a classified document is kept as its sender says; the office has no rule",
            NoRule("classified", file => file.Kind == ClassifiedDocument));
    }
}
