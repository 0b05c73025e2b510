using Baodi.Procedures.Receptions;
using static Baodi.Procedures.Receptions.Origin;
using static Baodi.Procedures.Receptions.Rank;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 3 of the notice.</summary>
public static class ReceptionTables
{
    /// <summary>Who leads a reception (3.1).</summary>
    /// <remarks>Rank is that of the head of the delegation; "or above" and "or below" include the rank. 3.1.4 holds whoever accompanies.</remarks>
    public static DecisionTable<ReceptionQuestion, ReceptionLead> Lead { get; } = BuildLead();

    private static DecisionTable<ReceptionQuestion, ReceptionLead> BuildLead()
    {
        var origin = Column.Of((ReceptionQuestion q) => q.Origin);
        var rank = Column.Of((ReceptionQuestion q) => q.Rank);
        var purpose = Column.Of((ReceptionQuestion q) => q.Purpose);
        var accompanied = Column.Of((ReceptionQuestion q) => q.Accompanied);
        var fromAfar = origin.OneOf(NationalMinistry, OtherProvince);
        var studyOrInspection = purpose.Is(Purpose.StudyOrInspection);
        return DecisionTable.For(ReceptionDecisions.Lead, HitPolicy.Unique)
            .Clause("3.1.1")
                .Row("3.1.1", ReceptionLead.Office, origin.Is(MunicipalGovernment), studyOrInspection)
            .Clause("3.1.2")
                .Row("3.1.2", ReceptionLead.CounterpartDepartment, origin.Is(OtherMunicipalBody))
            .Clause("3.1.3")
                .Row("3.1.3-accompanied", ReceptionLead.Office, fromAfar, rank.AtLeast(ViceMinisterial), studyOrInspection, accompanied.Yes)
                .Row("3.1.3-alone", ReceptionLead.CounterpartDepartment, fromAfar, rank.AtLeast(ViceMinisterial), studyOrInspection, accompanied.No)
            .Clause("3.1.4")
                .Row("3.1.4", ReceptionLead.CounterpartDepartment, fromAfar, rank.AtMost(BureauDirector))
            .Reading("3.1.1", "市政府领导仅为接洽工作而来的，未作规定", "the municipal government coming only to do business is not named")
                .NoRule("municipal-business", origin.Is(MunicipalGovernment), purpose.Is(Purpose.Business))
            .Reading("3.1.3", "副部级以上来宾仅为接洽工作而来的，未作规定", "a guest of vice-ministerial rank or above coming only to do business is not named")
                .NoRule("vice-ministerial-business", fromAfar, rank.AtLeast(ViceMinisterial), purpose.Is(Purpose.Business))
            .Reading("3.1.4", "兄弟区县、中央党群和人大政协机关、企业和外宾，未作规定", "peer districts, national Party or congress bodies, enterprises and foreign guests are not named")
                .NoRule("not-named", origin.OneOf(PeerDistrict, NationalPartyOrCongress, Enterprise, Foreign))
            .Build();
    }
}
