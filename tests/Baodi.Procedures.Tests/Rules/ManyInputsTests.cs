using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class ManyInputsTests
{
    [Fact]
    public void Decide_SixInputs_EachIsLookedAt() => FirstTickedBoxAnswers<SixBoxes>();

    [Fact]
    public void Decide_SixteenInputs_EachIsLookedAt() => FirstTickedBoxAnswers<SixteenBoxes>();

    [Fact]
    public void Build_SeventeenInputs_IsAFault()
    {
        var error = Assert.Throws<TableException>(() => Draft<SeventeenBoxes>().Clause("3.1").Row("all", VisitLead.Office).Build());

        Assert.Equal(TableFaultKind.TooLarge, Assert.Single(error.Faults).Kind);
    }

    private static void FirstTickedBoxAnswers<TBoxes>()
        where TBoxes : IBoxes
    {
        var rows = Draft<TBoxes>().Clause("3.1");
        for (var i = 0; i < TBoxes.Count; i++)
        {
            rows.Row($"{i}", VisitLead.Office, Column.Of((Form<TBoxes> f) => f.Ticked > 0, $"Box{i}").Yes);
        }

        var table = rows.NoRule("none").Build();
        for (var ticked = 0; ticked < 1 << TBoxes.Count; ticked++)
        {
            var first = ticked == 0 ? "none" : $"{int.TrailingZeroCount(ticked)}";
            Assert.Equal(first, table.Decide(new(ticked)).Row!.Id);
        }
    }

    private static TableDraft<Form<TBoxes>, VisitLead> Draft<TBoxes>()
        where TBoxes : IBoxes
    {
        var answers = new Terms<VisitLead>("牵头单位", "办公室", "对口部门");
        var decision = new Decision<Form<TBoxes>, VisitLead>("form-lead", new("表", "form lead"), "3.1", answers);
        return DecisionTable.For(decision, HitPolicy.First, VisitTables.VisitNotice);
    }
}
