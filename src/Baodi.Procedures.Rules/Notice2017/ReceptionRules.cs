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
            Rule("3.1.3-accompanied", ReceptionLead.Office, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == StudyOrInspection && visit.Accompanied),
            Rule("3.1.3-alone", ReceptionLead.CounterpartDepartment, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == StudyOrInspection && !visit.Accompanied));
        Clause("3.1.4",
            Rule("3.1.4", ReceptionLead.CounterpartDepartment, visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank <= BureauDirector));
        Reading("3.1.1", "市政府领导仅为接洽工作而来的，未作规定", "the municipal government coming only to do business is not named",
            NoRule("municipal-business", visit => visit.Origin == MunicipalGovernment && visit.Purpose == Business));
        Reading("3.1.3", "副部级以上来宾仅为接洽工作而来的，未作规定", "a guest of vice-ministerial rank or above coming only to do business is not named",
            NoRule("vice-ministerial-business", visit => visit.Origin.IsOneOf(FromAfar) && visit.Rank >= ViceMinisterial && visit.Purpose == Business));
        Reading("3.1.4", "兄弟区县、中央党群和人大政协机关、企业和外宾，未作规定", "peer districts, national Party or congress bodies, enterprises and foreign guests are not named",
            NoRule("not-named", visit => visit.Origin.IsOneOf(NotNamed)));
    }
}
