using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.VisitTables;

namespace Baodi.Procedures.Tests.Rules;

public class ExtensionTests
{
    private static readonly Visit Peer = new(GuestOrigin.PeerDistrict, GuestRank.BureauDirector, VisitPurpose.Study, Accompanied: false);

    [Fact]
    public void Extend_AnswerWhereNoRuleWasDeclared_TheAddedRowAnswersAndTheRestStays()
    {
        var table = Whole.Extend().Reading("3.1", "兄弟区县来学习的由办公室负责", "the office looks after peer districts that study")
            .Row("peer-study", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict), Purpose.Is(VisitPurpose.Study))
            .Build();

        foreach (var visit in Visit.All())
        {
            var added = visit is { Guest: GuestOrigin.PeerDistrict, Purpose: VisitPurpose.Study };
            Assert.Equal(added ? "peer-study" : Whole.Decide(visit).Row!.Id, table.Decide(visit).Row!.Id);
        }

        Assert.Equal("peer-study", table.Rows[0].Id);
        Assert.Equal(RowOutcome.EarlierRowMatched, table.Explain(Peer).Rows.Single(r => r.Row.Id == "peer-district").Outcome);
    }

    [Fact]
    public void Extend_DeclaredNoRuleWhollyOverridden_IsNoFault()
    {
        var table = Whole.Extend().Clause("3.1")
            .Row("peer", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict))
            .Build();

        Assert.Equal("peer", table.Decide(Peer).Row!.Id);
    }

    [Fact]
    public void Extend_TheTableExtended_StaysAsItWas()
    {
        Whole.Extend().Clause("3.1").Row("peer", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict)).Build();

        Assert.Equal("peer-district", Whole.Decide(Peer).Row!.Id);
        Assert.DoesNotContain(Whole.Rows, r => r.Id == "peer");
    }

    [Fact]
    public void Extend_OverAnAnsweringRowUnderUnique_IsAnOverlap()
    {
        var error = Assert.Throws<TableException>(() => Whole.Extend().Clause("3.1")
            .Row("all-ministers", VisitLead.Office, Rank.Is(GuestRank.Ministerial), Purpose.Is(VisitPurpose.Study), Accompanied.No)
            .Build());

        Assert.All(error.Faults, f => Assert.Equal(TableFaultKind.Overlap, f.Kind));
        Assert.Equal(["3.1.1", "3.1.2", "3.1.3-alone"], error.Faults.Select(f => f.Rows[1]));
    }

    [Fact]
    public void Extend_NoRuleOverANoRuleOrAnAnswerUnderUnique_IsAnOverlap()
    {
        var error = Assert.Throws<TableException>(() => Whole.Extend().Clause("3.1")
            .NoRule("nothing", Rank.Is(GuestRank.Ministerial), Purpose.Is(VisitPurpose.Business))
            .Build());

        Assert.Equal(["3.1.2", "municipal-business", "afar-business", "peer-district"], error.Faults.Select(f => f.Rows[1]));
    }

    [Fact]
    public void Extend_RowTakenOutAndReplaced_TheNewOneAnswers()
    {
        var table = Whole.Extend().Without("3.1.2").Clause("3.1.2")
            .Row("3.1.2-own", VisitLead.Office, Guest.Is(GuestOrigin.OtherMunicipalBody))
            .Build();

        Assert.Equal(VisitLead.Office, table.Decide(Peer with { Guest = GuestOrigin.OtherMunicipalBody }).Value);
    }

    [Fact]
    public void Extend_RowTakenOutAndNotReplaced_IsAGap()
    {
        var error = Assert.Throws<TableException>(() => Whole.Extend().Without("3.1.2").Build());

        var fault = Assert.Single(error.Faults);
        Assert.Equal(TableFaultKind.Gap, fault.Kind);
        Assert.Contains("guest other-municipal-body", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Extend_UnderFirst_AddedRowsStandBeforeAndMayHideTheRest()
    {
        var table = TollTables.Whole.Extend().Reading("8.2", "本区从严", "stricter in this district")
            .Row("any-death", TollGrade.EspeciallySerious, TollTables.Deaths.AtLeast(1))
            .Build();

        Assert.Equal("any-death", table.Decide(new(30, 0, 0)).Row!.Id);
        Assert.Equal("any-death", table.Decide(new(1, null, null)).Row!.Id);
        Assert.Equal(TollGrade.Ordinary, table.Decide(new(0, 0, 0)).Value);
    }

    [Fact]
    public void Extend_AddedRowHiddenByAnotherAddedUnderFirst_IsMasked()
    {
        var error = Assert.Throws<TableException>(() => TollTables.Whole.Extend().Clause("8.2")
            .Row("any-death", TollGrade.Serious, TollTables.Deaths.AtLeast(1))
            .Row("two-deaths", TollGrade.Serious, TollTables.Deaths.AtLeast(2))
            .Build());

        Assert.Equal(["two-deaths", "any-death"], Assert.Single(error.Faults).Rows.ToArray());
    }

    [Fact]
    public void Extend_Twice_TheLatestWins()
    {
        var table = Whole
            .Extend().Clause("3.1").Row("peer", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict)).Build()
            .Extend().Clause("3.1").Row("municipal", VisitLead.CounterpartDepartment, Guest.Is(GuestOrigin.MunicipalGovernment), Purpose.Is(VisitPurpose.Business)).Build();

        Assert.Equal(["municipal", "peer", "3.1.1"], table.Rows.Take(3).Select(r => r.Id));
        Assert.Equal("peer", table.Decide(Peer).Row!.Id);
    }

    [Fact]
    public void Extend_IdOfABuiltInRow_IsAFault()
    {
        var error = Assert.Throws<TableException>(() => Whole.Extend().Clause("3.1")
            .Row("3.1.2", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict))
            .Build());

        Assert.Equal(TableFaultKind.RowId, Assert.Single(error.Faults).Kind);
    }
}
