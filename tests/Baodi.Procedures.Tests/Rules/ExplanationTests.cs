using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class ExplanationTests
{
    private static readonly Visit MinisterAlone = new(GuestOrigin.NationalMinistry, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: false);

    [Fact]
    public void Explain_Answered_NamesTheRowItsClauseAndItsAnswer()
    {
        var explanation = VisitTables.Whole.Explain(MinisterAlone);

        Assert.Same(VisitTables.Whole, explanation.Table);
        Assert.Equal("3.1.3-alone", explanation.Row!.Id);
        Assert.Equal("3.1.3", explanation.Row.Citation.Clause.Number);
        Assert.Equal("counterpart-department", explanation.Answer!.Name);
        Assert.Equal(["national ministry", "ministerial", "study", "no"], explanation.Values.Select(v => v.Value.English));
    }

    [Fact]
    public void Explain_OtherRows_TheFirstCellThatFailedInBothLanguages()
    {
        var reasons = VisitTables.Whole.Explain(MinisterAlone).Rows.ToDictionary(r => r.Row.Id, r => r.Reason, StringComparer.Ordinal);

        Assert.Equal(new Label("来访方为国家部委，要求市政府", "guest is national ministry, asked is municipal government"), reasons["3.1.1"]);
        Assert.Equal(new Label("市领导陪同为否，要求是", "accompanied is no, asked is yes"), reasons["3.1.3-accompanied"]);
        Assert.Equal(new Label("适用：对口部门", "applies: counterpart department"), reasons["3.1.3-alone"]);
        Assert.Equal(new Label("级别为部级，要求厅级及以下", "rank is ministerial, asked is bureau director or below"), reasons["3.1.4"]);
        Assert.Equal(new Label("目的为调研，要求公务", "purpose is study, asked is business"), reasons["afar-business"]);
    }

    [Fact]
    public void Explain_SeveralCellsFail_TheFirstIsNamed()
    {
        var row = VisitTables.Whole.Explain(MinisterAlone).Rows.Single(r => r.Row.Id == "municipal-business");

        Assert.Equal(RowOutcome.CellFailed, row.Outcome);
        Assert.Equal("guest", row.Cell!.Input.Name);
        Assert.Equal("guest", row.Given!.Input.Name);
    }

    [Fact]
    public void Explain_DeclaredNoRule_SaysSo()
    {
        var explanation = VisitTables.Whole.Explain(MinisterAlone with { Guest = GuestOrigin.PeerDistrict });

        Assert.Equal("peer-district", explanation.Row!.Id);
        Assert.Null(explanation.Answer);
        Assert.Equal(new Label("适用：无规定", "applies: no rule"), explanation.Rows.Single(r => r.Row == explanation.Row).Reason);
    }

    [Fact]
    public void Explain_LaterRowMatchesUnderFirst_AnEarlierRowMatched()
    {
        var explanation = TollTables.Whole.Explain(new Toll(12, null, 2_000));

        Assert.Equal("serious-deaths", explanation.Row!.Id);
        Assert.Equal(
            [
                ("especially-serious-deaths", RowOutcome.CellFailed),
                ("especially-serious-injured", RowOutcome.CellFailed),
                ("especially-serious-loss", RowOutcome.CellFailed),
                ("serious-deaths", RowOutcome.Answered),
                ("serious-injured", RowOutcome.CellFailed),
                ("serious-loss", RowOutcome.CellFailed),
                ("relatively-serious-deaths", RowOutcome.EarlierRowMatched),
                ("relatively-serious-injured", RowOutcome.CellFailed),
                ("relatively-serious-loss", RowOutcome.EarlierRowMatched),
                ("deaths-unknown", RowOutcome.CellFailed),
                ("injured-unknown", RowOutcome.EarlierRowMatched),
                ("loss-unknown", RowOutcome.CellFailed),
                ("ordinary", RowOutcome.EarlierRowMatched),
            ],
            explanation.Rows.Select(r => (r.Row.Id, r.Outcome)));
        Assert.Equal(new Label("重伤人数为尚不清楚，要求100及以上", "severely injured is not yet known, asked is 100 or above"), explanation.Rows[1].Reason);
        Assert.Equal(new Label("前面的行已适用", "an earlier row matched"), explanation.Rows[6].Reason);
    }

    [Fact]
    public void Explain_ValueOutsideDomain_NoRowAndTheInputNamed()
    {
        var explanation = VisitTables.Whole.Explain(MinisterAlone with { Rank = (GuestRank)77 });

        Assert.Null(explanation.Row);
        Assert.All(explanation.Rows, row =>
        {
            Assert.Equal(RowOutcome.ValueOutsideDomain, row.Outcome);
            Assert.Equal("rank", row.Cell!.Input.Name);
        });
        Assert.Equal(new Label("级别为超出取值范围的值", "rank is a value outside the domain"), explanation.Rows[0].Reason);
    }

    [Fact]
    public void Explain_WrongNumberOfOrdinals_Throws() =>
        Assert.Throws<ArgumentException>(() => VisitTables.Whole.Explain([1, 2, 3]));

    [Fact]
    public void Explain_EveryVisit_OneRowAnswersAndItIsTheOneThatDecides()
    {
        foreach (var visit in Visit.All())
        {
            var explanation = VisitTables.Whole.Explain(visit);
            Assert.Equal(VisitTables.Whole.Decide(visit).Row!.Id, explanation.Row!.Id);
            Assert.Single(explanation.Rows, r => r.Outcome == RowOutcome.Answered);
            Assert.DoesNotContain(explanation.Rows, r => r.Outcome == RowOutcome.EarlierRowMatched);
        }
    }

    [Fact]
    public void Rows_OfATable_AreReadWithoutItsTypes()
    {
        DecisionTable table = VisitTables.Whole;
        var row = table.Rows[2];

        Assert.Equal("visit-lead", table.Id);
        Assert.Equal(HitPolicy.Unique, table.HitPolicy);
        Assert.Equal(["国家部委或外省市", "副部级及以上", "调研或考察", "是"], row.Cells.Select(c => c.Text.Chinese));
        Assert.Equal(["national ministry or other province", "vice ministerial or above", "study or inspection", "yes"], row.Cells.Select(c => c.Text.English));
        Assert.Equal("office", row.Answer!.Name);
        Assert.Equal([false, true, true, true], table.Rows[1].Cells.Select(c => c.IsAny));
    }
}
