using Baodi.Procedures.Receptions;
using static Baodi.Procedures.Receptions.Origin;
using static Baodi.Procedures.Receptions.Purpose;
using static Baodi.Procedures.Receptions.Rank;

namespace Baodi.Procedures.Rules;

/// <summary>Who leads a reception (3.1).</summary>
/// <remarks>Rank is that of the head of the delegation; "or above" and "or below" include the rank. 3.1.4 holds whoever accompanies.</remarks>
public sealed class ReceptionLeadRules() : RuleSet<ReceptionQuestion, ReceptionLead>(ReceptionDecisions.Lead)
{
    private static readonly Origin[] FromAfar = [NationalMinistry, OtherProvince];

    private static readonly Origin[] NotNamed = [PeerDistrict, NationalPartyOrCongress, Enterprise, Foreign];

    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("3.1.1",
            Rule("3.1.1", ReceptionLead.Office, visit => visit.Origin == MunicipalGovernment && visit.Purpose == StudyOrInspection));
        Clause("3.1.2",
            Rule("3.1.2", ReceptionLead.CounterpartDepartment, visit => visit.Origin == OtherMunicipalBody));
        Clause("3.1.3",
            Rule("3.1.3-accompanied", ReceptionLead.Office, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == StudyOrInspection && visit.Accompanied == true),
            Rule("3.1.3-alone", ReceptionLead.CounterpartWithOffice, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == StudyOrInspection && visit.Accompanied == false));
        Clause("3.1.4",
            Rule("3.1.4", ReceptionLead.CounterpartDepartment, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank <= BureauDirector));
        Reading("3.1.1", "市政府领导只来接洽工作的，通知未作规定", "the municipal government coming only to do business is not named",
            NoRule("municipal-business", visit => visit.Origin == MunicipalGovernment && visit.Purpose == Business));
        Reading("3.1.3", "市政府领导是否陪同尚不清楚的，待明确后确定", "while it is not yet known whether a leader of the municipal government accompanies, the answer waits",
            NoRule("3.1.3-not-yet-known", visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == StudyOrInspection && visit.Accompanied == null));
        Reading("3.1.3", "副部级以上领导只来接洽工作的，通知未作规定", "a guest of vice-ministerial rank or above coming only to do business is not named",
            NoRule("vice-ministerial-business", visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == Business));
        Reading("3.1.4", "带队领导级别尚不清楚的，待明确后确定", "while the rank of the head of the delegation is not yet known, the answer waits",
            NoRule("rank-not-yet-known", visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank == null));
        Reading("3.1.4", "兄弟区县、全国党群、人大、政协机关和企业、外宾来访的，通知未作规定", "peer districts, national Party or congress bodies, enterprises and foreign guests are not named",
            NoRule("not-named", visit => visit.Origin.IsOneOf(NotNamed)));
    }
}
