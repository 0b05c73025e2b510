using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class DecideTests
{
    private static readonly int?[] Counts = [null, 0, 1, 2, 3, 4, 9, 10, 11, 29, 30, 31, 49, 50, 51, 99, 100, 101, 99_999, 100_000];
    private static readonly int?[] Losses = [null, 0, 999, 1_000, 1_001, 4_999, 5_000, 5_001, 9_999, 10_000, 10_001, 999_999, 1_000_000];

    [Fact]
    public void Decide_EveryVisit_AsWrittenByHand()
    {
        var seen = 0;
        foreach (var visit in Visit.All())
        {
            Assert.Equal(VisitTables.ByHand(visit), VisitTables.Whole.Decide(visit).Value);
            seen++;
        }

        Assert.Equal(5 * 4 * 3 * 2, seen);
    }

    [Fact]
    public void Decide_TollsAtEveryThreshold_AsWrittenByHand()
    {
        var grades = new HashSet<TollGrade?>();
        foreach (var deaths in Counts)
        {
            foreach (var injured in Counts)
            {
                foreach (var loss in Losses)
                {
                    var toll = new Toll(deaths, injured, loss);
                    var answer = TollTables.Whole.Decide(toll);
                    Assert.Equal(TollTables.ByHand(toll), answer.Value);
                    Assert.NotNull(answer.Row);
                    grades.Add(answer.Value);
                }
            }
        }

        Assert.Equal(5, grades.Count);
    }

    [Fact]
    public void Decide_Answered_NamesRowAndClause()
    {
        var answer = VisitTables.Whole.Decide(new(GuestOrigin.OtherProvince, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: true));

        Assert.Equal(VisitLead.Office, answer.Value);
        Assert.Equal("3.1.3-accompanied", answer.Row!.Id);
        Assert.Equal("3.1.3", answer.Row.Citation.ToString());
    }

    [Fact]
    public void Decide_DeclaredNoRule_NamesTheRowThatDeclaresIt()
    {
        var answer = VisitTables.Whole.Decide(new(GuestOrigin.PeerDistrict, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: true));

        Assert.Null(answer.Value);
        Assert.Equal("peer-district", answer.Row!.Id);
        Assert.Equal("3.1 R", answer.Row.Citation.ToString());
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(6, 1, 1)]
    [InlineData(-1, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 5, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 4)]
    [InlineData(int.MaxValue, int.MinValue, int.MaxValue)]
    public void Decide_ValueOutsideVocabulary_NoRuleAndNoRow(int guest, int rank, int purpose)
    {
        var answer = VisitTables.Whole.Decide(new((GuestOrigin)guest, (GuestRank)rank, (VisitPurpose)purpose, Accompanied: false));

        Assert.Equal(default, answer);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(100_001, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, 1_000_001)]
    public void Decide_NumberOutsideBounds_NoRuleAndNoRow(int deaths, int injured, int loss) =>
        Assert.Equal(default, TollTables.Whole.Decide(new(deaths, injured, loss)));

    [Fact]
    public void Decide_DefaultQuestion_NoRule() => Assert.Equal(default, VisitTables.Whole.Decide(default));

    [Fact]
    public void Decide_WarmedUp_AllocatesNothing()
    {
        var visit = new Visit(GuestOrigin.OtherProvince, GuestRank.Ministerial, VisitPurpose.Study, Accompanied: true);
        var toll = new Toll(4, null, 20);
        var hits = Ask(visit, toll, 10_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        hits += Ask(visit, toll, 10_000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(40_000, hits);
    }

    private static int Ask(Visit visit, Toll toll, int times)
    {
        var hits = 0;
        for (var i = 0; i < times; i++)
        {
            hits += VisitTables.Whole.Decide(visit).Value is VisitLead.Office ? 1 : 0;
            hits += TollTables.Whole.Decide(toll).Value is TollGrade.RelativelySerious ? 1 : 0;
        }

        return hits;
    }
}
