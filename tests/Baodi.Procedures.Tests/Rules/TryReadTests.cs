using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class TryReadTests
{
    [Fact]
    public void TryRead_NamesInAnyOrder_AnswersAsTheTypedQuestion()
    {
        DecisionTable table = VisitTables.Whole;

        Assert.True(table.TryRead(Values("accompanied=yes", "purpose=study", "rank=ministerial", "guest=other-province"), out var ordinals, out var problems));

        Assert.Empty(problems);
        Assert.Equal([3, 3, 0, 1], ordinals.ToArray());
        Assert.Equal("3.1.3-accompanied", table.Explain(ordinals.AsSpan()).Row!.Id);
    }

    [Theory]
    [InlineData("unknown", 0)]
    [InlineData("0", 1)]
    [InlineData("100000", 100_001)]
    public void TryRead_Number_IsItsOrdinal(string deaths, int ordinal)
    {
        Assert.True(TollTables.Whole.TryRead(Values($"deaths={deaths}", "severely-injured=1", "loss=1"), out var ordinals, out _));
        Assert.Equal(ordinal, ordinals[0]);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("100001")]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("Unknown")]
    [InlineData("99999999999999")]
    public void TryRead_NumberThatIsNone_SaysWhatWouldBeRight(string deaths)
    {
        Assert.False(TollTables.Whole.TryRead(Values($"deaths={deaths}", "severely-injured=1", "loss=1"), out var ordinals, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal((InputProblemKind.UnknownValue, "deaths", deaths), (problem.Kind, problem.Name, problem.Value));
        Assert.Equal(["0..100000", "unknown"], problem.Expected.ToArray());
        Assert.Empty(ordinals);
    }

    [Fact]
    public void TryRead_UnknownForANumberAlwaysKnown_IsRefused()
    {
        var table = DecisionTable.For(Hall.Lead, HitPolicy.First, VisitTables.VisitNotice).Clause("3.1").Row("all", VisitLead.Office).Build();

        Assert.False(table.TryRead(Values("seats=unknown"), out _, out var problems));
        Assert.Equal("-5..5", Assert.Single(Assert.Single(problems).Expected));
        Assert.True(table.TryRead(Values("seats=-5"), out var ordinals, out _));
        Assert.Equal(0, Assert.Single(ordinals));
    }

    [Fact]
    public void TryRead_EveryKindOfProblem_AllNamed()
    {
        Assert.False(VisitTables.Whole.TryRead(
            Values("host=me", "rank=premier", "rank=ministerial", "accompanied=no", "accompanied=no"),
            out _,
            out var problems));

        Assert.Equal(
            [
                "there is no input host; there are guest, rank, purpose, accompanied",
                "rank cannot be premier; it can be section-chief, bureau-director, vice-ministerial, ministerial",
                "rank is given twice, again as ministerial",
                "accompanied is given twice, again as no",
                "guest is missing; it can be municipal-government, other-municipal-body, national-ministry, other-province, peer-district",
                "purpose is missing; it can be study, inspection, business",
            ],
            problems.Select(p => p.ToString()));
        Assert.Equal("缺少“purpose”；可用：study, inspection, business", problems[^1].Text.Chinese);
    }

    private static KeyValuePair<string, string>[] Values(params string[] pairs) =>
        [.. pairs.Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}
