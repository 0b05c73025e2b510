using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.VisitTables;

namespace Baodi.Procedures.Tests.Rules;

public class TableFaultTests
{
    [Fact]
    public void Build_RowsMissing_OneGapAHole()
    {
        var faults = Faults(WithoutNoRules());

        Assert.Equal(
            [
                "Gap: no row covers guest municipal-government|peer-district, purpose business, as in guest=municipal-government rank=section-chief purpose=business accompanied=no",
                "Gap: no row covers guest national-ministry|other-province, rank vice-ministerial..ministerial, purpose business, as in guest=national-ministry rank=vice-ministerial purpose=business accompanied=no",
                "Gap: no row covers guest peer-district, purpose study|inspection, as in guest=peer-district rank=section-chief purpose=study accompanied=no",
            ],
            faults.Select(f => f.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Build_NoRows_EverythingIsOneGap()
    {
        var fault = Assert.Single(Faults(Draft(HitPolicy.First).Clause("3.1")));

        Assert.Equal(TableFaultKind.Gap, fault.Kind);
        Assert.Contains("any question", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_GapExample_IsReadAndCoveredByNoRow()
    {
        foreach (var fault in Faults(WithoutNoRules()))
        {
            Assert.True(Whole.TryRead(fault.Example, out var ordinals, out _));
            Assert.Null(Whole.Explain(ordinals.AsSpan()).Answer);
        }
    }

    [Fact]
    public void Build_TwoRowsMatchUnderUnique_OverlapEvenIfTheyAnswerAlike()
    {
        var fault = Assert.Single(Faults(Draft(HitPolicy.Unique).Clause("3.1")
            .Row("low", VisitLead.Office, Rank.AtMost(GuestRank.ViceMinisterial))
            .Row("high", VisitLead.Office, Rank.AtLeast(GuestRank.ViceMinisterial))));

        Assert.Equal(TableFaultKind.Overlap, fault.Kind);
        Assert.Equal(["low", "high"], fault.Rows.ToArray());
        Assert.Contains(new("rank", "vice-ministerial"), fault.Example);
    }

    [Fact]
    public void Build_ThreeRowsMatchUnderUnique_EachPairIsNamed()
    {
        var faults = Faults(Draft(HitPolicy.Unique).Clause("3.1")
            .Row("a", VisitLead.Office)
            .Row("b", VisitLead.Office, Accompanied.Yes)
            .NoRule("c", Guest.Is(GuestOrigin.PeerDistrict)));

        Assert.Equal(["a b", "a c", "b c"], faults.Select(f => string.Join(' ', f.Rows)));
        Assert.All(faults, f => Assert.Equal(TableFaultKind.Overlap, f.Kind));
    }

    [Fact]
    public void Build_RowsThatMeetUnderFirst_NoFault()
    {
        var table = Draft(HitPolicy.First).Clause("3.1")
            .Row("low", VisitLead.Office, Rank.AtMost(GuestRank.ViceMinisterial))
            .Row("high", VisitLead.CounterpartDepartment, Rank.AtLeast(GuestRank.ViceMinisterial))
            .Build();

        Assert.Equal(VisitLead.Office, table.Decide(new(GuestOrigin.PeerDistrict, GuestRank.ViceMinisterial, VisitPurpose.Study, false)).Value);
        Assert.Equal(VisitLead.CounterpartDepartment, table.Decide(new(GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, false)).Value);
    }

    [Fact]
    public void Build_RowHiddenByTwoTogetherUnderFirst_MaskedByBoth()
    {
        var fault = Assert.Single(Faults(Draft(HitPolicy.First).Clause("3.1")
            .Row("apart", VisitLead.Office, Guest.Is(GuestOrigin.PeerDistrict))
            .Row("low", VisitLead.Office, Rank.AtMost(GuestRank.BureauDirector))
            .Row("high", VisitLead.Office, Rank.AtLeast(GuestRank.ViceMinisterial))
            .Row("hidden", VisitLead.CounterpartDepartment, Guest.Is(GuestOrigin.OtherProvince), Accompanied.Yes)));

        Assert.Equal(TableFaultKind.Masked, fault.Kind);
        Assert.Equal(["hidden", "low", "high"], fault.Rows.ToArray());
        Assert.Contains(new("guest", "other-province"), fault.Example);
    }

    [Fact]
    public void Build_CellFaults_AllNamedAndNoneTakenForAGap()
    {
        var (deaths, loss) = (TollTables.Deaths, TollTables.Loss);
        var faults = Faults(TollTables.Draft(HitPolicy.First).Clause("8.2")
            .Row("above", TollGrade.Serious, deaths.AtLeast(100_001))
            .Row("negative", TollGrade.Serious, loss.Between(-1, 5))
            .Row("reversed", TollGrade.Serious, loss.Between(6, 5))
            .Row("empty", TollGrade.Serious, loss.OneOf())
            .Row("twice", TollGrade.Serious, loss.Is(1), loss.Is(2)));

        Assert.Equal(
            [
                (TableFaultKind.ValueOutsideDomain, "above"),
                (TableFaultKind.ValueOutsideDomain, "negative"),
                (TableFaultKind.RangeReversed, "reversed"),
                (TableFaultKind.EmptyCell, "empty"),
                (TableFaultKind.ColumnTwice, "twice"),
            ],
            faults.Select(f => (f.Kind, f.Rows[0])));
        Assert.Contains("100001 is not a value of deaths (0..100000, unknown)", faults[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_VocabularyCellFaults_AllNamed()
    {
        var faults = Faults(Draft(HitPolicy.First).Clause("3.1")
            .Row("stranger", VisitLead.Office, Rank.Is((GuestRank)9))
            .Row("reversed", VisitLead.Office, Rank.Between(GuestRank.Ministerial, GuestRank.SectionChief))
            .Row("all-excluded", VisitLead.Office, Purpose.Not(VisitPurpose.Study, VisitPurpose.Inspection, VisitPurpose.Business))
            .Row("nothing-excluded", VisitLead.Office, Purpose.Not()));

        Assert.Equal(
            [TableFaultKind.ValueOutsideDomain, TableFaultKind.RangeReversed, TableFaultKind.EmptyCell, TableFaultKind.EmptyCell],
            faults.Select(f => f.Kind));
    }

    [Fact]
    public void Build_UnknownOfANumberAlwaysKnown_IsAFault()
    {
        var seats = Column.Of((Hall h) => h.Seats);
        var draft = DecisionTable.For(Hall.Lead, HitPolicy.First, VisitNotice);

        var fault = Assert.Single(Faults(draft.Clause("3.1").Row("r", VisitLead.Office, seats.Unknown)));

        Assert.Equal(TableFaultKind.ValueOutsideDomain, fault.Kind);
    }

    [Fact]
    public void Build_NumberAlwaysKnown_FirstAndLastAreReached()
    {
        var seats = Column.Of((Hall h) => h.Seats);
        var table = DecisionTable.For(Hall.Lead, HitPolicy.Unique, VisitNotice).Clause("3.1")
            .Row("least", VisitLead.Office, seats.Is(-5))
            .Row("more", VisitLead.CounterpartDepartment, seats.Not(-5))
            .Build();

        Assert.Equal(VisitLead.Office, table.Decide(new(-5)).Value);
        Assert.Equal(VisitLead.CounterpartDepartment, table.Decide(new(-4)).Value);
        Assert.Equal(VisitLead.CounterpartDepartment, table.Decide(new(5)).Value);
        Assert.Equal(default, table.Decide(new(6)));
        Assert.Equal(default, table.Decide(new(-6)));
    }

    [Fact]
    public void Build_FaultsOfEveryOtherKind_AllInOneException()
    {
        var error = Assert.Throws<TableException>(() => Draft(HitPolicy.First)
            .Without("never-there")
            .Clause("3.9.9")
                .Row("same", VisitLead.Office, Accompanied.Yes)
                .Row("same", VisitLead.Office, Accompanied.No)
            .Reading("9.9", "虚构", "made up")
                .Row(" ", default, Guest.Is(GuestOrigin.PeerDistrict))
            .Build());

        Assert.Equal("visit-lead", error.TableId);
        Assert.Equal(
            [
                TableFaultKind.UnknownRow,
                TableFaultKind.UnknownClause,
                TableFaultKind.UnknownClause,
                TableFaultKind.AnswerOutsideTerms,
                TableFaultKind.RowId,
                TableFaultKind.RowId,
                TableFaultKind.Masked,
            ],
            error.Faults.Select(f => f.Kind));
        Assert.All(error.Faults, f => Assert.Contains(f.ToString(), error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_TooManyCombinations_IsAFaultAndNotAWait()
    {
        var rows = TollTables.Draft(HitPolicy.First).Clause("8.2");
        for (var i = 0; i < 120; i++)
        {
            rows.Row($"r{i}", TollGrade.Serious, TollTables.Deaths.Is(i), TollTables.Injured.Is(i), TollTables.Loss.Is(i));
        }

        Assert.Equal([TableFaultKind.TooLarge], Faults(rows).Select(f => f.Kind));
    }

    [Fact]
    public void Decide_CitationMadeElsewhere_IsNotLookedUp()
    {
        var citation = new Citation(new Notice(VisitNotice.Edition, [], [], [new("A.1", "reception", new("细则", "rules"))], []).Clause("A.1"));
        var table = Draft(HitPolicy.First).Under(citation).Row("all", VisitLead.Office).Build();

        Assert.Same(citation, table.Rows[0].Citation);
    }

    private static TableFault[] Faults<TQuestion, TAnswer>(CitedRows<TQuestion, TAnswer> rows)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
        => [.. Assert.Throws<TableException>(rows.Build).Faults];
}
