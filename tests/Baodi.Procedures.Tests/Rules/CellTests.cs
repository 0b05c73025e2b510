using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class CellTests
{
    private static readonly Input Deaths = Toll.Inputs[0];

    public static TheoryData<string, string, string, int?[], int?[]> NumberCells() => new()
    {
        { "any", "不限", "any", [null, 0, 100_000], [] },
        { "unknown", "尚不清楚", "not yet known", [null], [0, 1, 100_000] },
        { "is", "7", "7", [7], [null, 6, 8] },
        { "one of", "9或7或0", "9 or 7 or 0", [0, 7, 9], [null, 1, 6, 8, 10] },
        { "not", "不是0或7或8", "not 0 or 7 or 8", [1, 6, 9, 100_000], [null, 0, 7, 8] },
        { "at least", "7及以上", "7 or above", [7, 8, 100_000], [null, 0, 6] },
        { "at most", "7及以下", "7 or below", [0, 6, 7], [null, 8, 100_000] },
        { "between", "7至9", "7 to 9", [7, 8, 9], [null, 6, 10] },
        { "between one", "7至7", "7 to 7", [7], [null, 6, 8] },
    };

    [Theory]
    [MemberData(nameof(NumberCells))]
    public void NumberCell_AtItsBoundaries(string cell, string chinese, string english, int?[] passing, int?[] failing)
    {
        var written = Write(cell);

        Assert.Equal(new Label(chinese, english), written.Text);
        Assert.All(passing, number => Assert.True(written.Matches(Deaths.OrdinalOf(number)), $"{number}"));
        Assert.All(failing, number => Assert.False(written.Matches(Deaths.OrdinalOf(number)), $"{number}"));
        Assert.False(written.Matches(-1));
        Assert.False(written.Matches(Deaths.Count));
    }

    [Fact]
    public void VocabularyCells_AtTheirBoundaries()
    {
        var rank = VisitTables.Rank;

        Assert.Equal([2], Passing(rank.Is(GuestRank.ViceMinisterial)));
        Assert.Equal([0, 3], Passing(rank.OneOf(GuestRank.Ministerial, GuestRank.SectionChief, GuestRank.Ministerial)));
        Assert.Equal([0, 3], Passing(rank.Not(GuestRank.ViceMinisterial, GuestRank.BureauDirector)));
        Assert.Equal([2, 3], Passing(rank.AtLeast(GuestRank.ViceMinisterial)));
        Assert.Equal([0, 1], Passing(rank.AtMost(GuestRank.BureauDirector)));
        Assert.Equal([1, 2], Passing(rank.Between(GuestRank.BureauDirector, GuestRank.ViceMinisterial)));
        Assert.Equal([0, 1, 2, 3], Passing(rank.Any));
    }

    [Fact]
    public void YesNoCells_PassTheirValueAlone()
    {
        Assert.Equal([1], Passing(VisitTables.Accompanied.Yes));
        Assert.Equal([0], Passing(VisitTables.Accompanied.No));
        Assert.Equal([0, 1], Passing(VisitTables.Accompanied.Any));
    }

    [Fact]
    public void Text_OfVocabularyCells_InBothLanguages()
    {
        var rank = VisitTables.Rank;

        Assert.Equal(new Label("副部级及以上", "vice ministerial or above"), rank.AtLeast(GuestRank.ViceMinisterial).Text);
        Assert.Equal(new Label("处级至副部级", "section chief to vice ministerial"), rank.Between(GuestRank.SectionChief, GuestRank.ViceMinisterial).Text);
        Assert.Equal(new Label("是", "yes"), VisitTables.Accompanied.Yes.Text);
        Assert.Equal("rank: not ministerial", rank.Not(GuestRank.Ministerial).ToString());
    }

    [Fact]
    public void ColumnOf_PropertyThatIsNoInput_NamesTheInputs()
    {
        var error = Assert.Throws<ArgumentException>(() => Column.Of((Visit v) => v.Guest, "v.Host"));

        Assert.Contains("host", error.Message, StringComparison.Ordinal);
        Assert.Contains("guest, rank, purpose, accompanied", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnOf_InputOfAnotherType_Throws()
    {
        Assert.Throws<ArgumentException>(() => Column.Of((Visit v) => v.Guest, "v.Rank"));
        Assert.Throws<ArgumentException>(() => Column.Of((Visit v) => v.Accompanied, "v.Rank"));
        Assert.Throws<ArgumentException>(() => Column.Of((Visit v) => (int)v.Rank, "v.Rank"));
        Assert.Throws<ArgumentException>(() => Column.Of((Toll t) => t.Loss > 0, "t.Loss"));
    }

    private static Cell<Toll> Write(string cell) => cell switch
    {
        "any" => TollTables.Deaths.Any,
        "unknown" => TollTables.Deaths.Unknown,
        "is" => TollTables.Deaths.Is(7),
        "one of" => TollTables.Deaths.OneOf(9, 7, 0),
        "not" => TollTables.Deaths.Not(0, 7, 8),
        "at least" => TollTables.Deaths.AtLeast(7),
        "at most" => TollTables.Deaths.AtMost(7),
        "between" => TollTables.Deaths.Between(7, 9),
        _ => TollTables.Deaths.Between(7, 7),
    };

    private static int[] Passing(Cell cell) => [.. Enumerable.Range(-1, cell.Input.Count + 2).Where(cell.Matches)];
}
