using Baodi.Procedures.Rules;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A question written as names and values.</summary>
public sealed class TryReadTests
{
    [Fact]
    public void TryRead_NamesInAnyOrder_AnswersAsTheTypedQuestion()
    {
        Assert.True(Visit.Lead.TryRead(Values("accompanied=yes", "purpose=study", "rank=ministerial", "guest=other-province"), out var values, out var problems));
        Assert.Empty(problems);
        Assert.Equal([GuestOrigin.OtherProvince, GuestRank.Ministerial, VisitPurpose.Study, true], values.ToArray());
        RuleSet set = VisitRules.Whole;
        Assert.Equal("3.1.3-accompanied", set.Explain(values).Rules.Single().Id);
    }

    [Fact]
    public void TryRead_EveryVisit_IsReadAsItIsWritten()
    {
        var read = 0;
        foreach (var visit in Visit.All())
        {
            object[] said = [visit.Guest, visit.Rank, visit.Purpose, visit.Accompanied];
            Assert.True(Visit.Lead.TryRead(Visit.Lead.Inputs.Zip(said, (input, value) => KeyValuePair.Create(input.Name, input.TermOf(value)!.Name)), out var values, out _));
            Assert.Equal(said, values.ToArray());
            read++;
        }

        Assert.Equal(120, read);
    }

    [Theory]
    [InlineData("unknown", null)]
    [InlineData("0", 0)]
    [InlineData("+7", 7)]
    [InlineData("100000", 100_000)]
    public void TryRead_Number_IsRead(string deaths, int? number)
    {
        Assert.True(Toll.Grade.TryRead(Values($"deaths={deaths}", "severely-injured=1", "loss=1"), out var values, out _));
        Assert.Equal([number, 1, 1], values.ToArray());
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
        Assert.False(Toll.Grade.TryRead(Values($"deaths={deaths}", "severely-injured=1", "loss=1"), out var values, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal((InputProblemKind.UnknownValue, "deaths", deaths), (problem.Kind, problem.Name, problem.Value));
        Assert.Equal(["0..100000", "unknown"], problem.Expected.ToArray());
        Assert.Empty(values);
    }

    [Fact]
    public void TryRead_UnknownForANumberAlwaysKnown_IsRefused()
    {
        Assert.False(Hall.Lead.TryRead(Values("seats=unknown", "guests=unknown"), out _, out var problems));
        Assert.Equal("seats cannot be unknown; it can be -5..5", Assert.Single(problems).ToString());
        Assert.True(Hall.Lead.TryRead(Values("seats=-5", "guests=unknown"), out var values, out _));
        Assert.Equal([-5, null], values.ToArray());
    }

    [Fact]
    public void TryRead_NotYetKnownOfAVocabulary_IsReadByItsName()
    {
        Assert.True(Seating.Lead.TryRead(Values("host=not-named", "visitor=host", "formal=no"), out var values, out _));
        Assert.Equal([Standing.Host, null, false], values.ToArray());
        Assert.False(Seating.Lead.TryRead(Values("host=unknown", "visitor=not-named", "formal=no"), out _, out var problems));
        Assert.Equal(
            ["host cannot be unknown; it can be guest, host, principal, not-named", "visitor cannot be not-named; it can be guest, host, principal"],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void TryRead_EveryKindOfProblem_AllNamed()
    {
        Assert.False(Visit.Lead.TryRead(Values("host=me", "rank=premier", "rank=ministerial", "accompanied=no", "accompanied=no"), out var values, out var problems));
        Assert.Empty(values);
        Assert.Equal(
            [InputProblemKind.UnknownName, InputProblemKind.UnknownValue, InputProblemKind.Duplicate, InputProblemKind.Duplicate, InputProblemKind.Missing, InputProblemKind.Missing],
            problems.Select(problem => problem.Kind));
        Assert.Equal(
            [
                "there is no input host; there are guest, rank, purpose, accompanied",
                "rank cannot be premier; it can be section-chief, bureau-director, vice-ministerial, ministerial",
                "rank is given twice, again as ministerial",
                "accompanied is given twice, again as no",
                "guest is missing; it can be municipal-government, other-municipal-body, national-ministry, other-province, peer-district",
                "purpose is missing; it can be study, inspection, business",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.Equal(
            ["没有名为“host”的项；可用：guest, rank, purpose, accompanied", "“accompanied”重复（no）", "缺少“purpose”；可用：study, inspection, business"],
            new[] { problems[0], problems[3], problems[^1] }.Select(problem => problem.Text.Chinese));
        Assert.Null(problems[^1].Value);
    }

    private static KeyValuePair<string, string>[] Values(params string[] pairs) =>
        [.. pairs.Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}
