using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class NoticeTests
{
    private static readonly Notice Notice = BaodiNotice.Of2017;

    // Numbers and procedures as they were counted out in the published text.
    private static readonly string[][] Rows = DataFile.Rows("clauses.tsv", '\t');

    [Fact]
    public void Clauses_AreThoseOfTheText_InItsOrder()
    {
        Assert.Equal(115, Notice.Clauses.Length);
        Assert.Equal(Rows.Select(r => (r[0], r[1])), Notice.Clauses.Select(c => (c.Number, c.Procedure)));
    }

    [Fact]
    public void Clauses_InOrder_AscendByEachPartOfTheNumber()
    {
        var parts = Notice.Clauses.Select(c => c.Number.Split('.').Select(int.Parse).ToArray()).ToArray();
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(Compare(pair.First, pair.Second) < 0));

        static int Compare(int[] left, int[] right)
        {
            var difference = left.Zip(right, (l, r) => l - r).FirstOrDefault(d => d != 0);
            return difference != 0 ? difference : left.Length - right.Length;
        }
    }

    [Fact]
    public void FindClause_EveryNumber_FindsItsClause() =>
        Assert.All(Notice.Clauses, c =>
        {
            Assert.Same(c, Notice.FindClause(c.Number));
            Assert.Same(c, Notice.Clause(c.Number));
        });

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.1")]
    [InlineData("1.1.7")]
    [InlineData("8.3.3 ")]
    [InlineData("8.3.30")]
    [InlineData("08.3.3")]
    [InlineData("9")]
    [InlineData("8.6 R")]
    public void FindClause_NumberThatIsNone_FindsNothing(string number)
    {
        Assert.Null(Notice.FindClause(number));
        Assert.Equal(number, Assert.Throws<UnknownClauseException>(() => Notice.Clause(number)).Number);
    }

    [Fact]
    public void FindClause_AllocatesNothing()
    {
        Notice.FindClause("8.3.3");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Notice.FindClause("8.3.3");
        Notice.FindClause("9.9.9");
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Headings_AreShortAndInBothLanguages() =>
        Assert.All(Notice.Clauses, c =>
        {
            Assert.InRange(c.Heading.Chinese.Length, 4, 14);
            Assert.InRange(c.Heading.English.Length, 4, 60);
            Assert.DoesNotContain(c.Heading.Chinese, char.IsAscii);
            Assert.All(c.Heading.English, character => Assert.True(char.IsAscii(character)));
            Assert.False(char.IsUpper(c.Heading.English[0]));
            Assert.DoesNotContain('.', c.Heading.English);
        });

    [Fact]
    public void Headings_AreAllDifferent()
    {
        Assert.Distinct(Notice.Clauses.Select(c => c.Heading.Chinese));
        Assert.Distinct(Notice.Clauses.Select(c => c.Heading.English));
    }

    /// <summary>The file holds the SHA-256 of every sentence of the text, and of its parts between commas, but not the text.</summary>
    [Fact]
    public void Headings_AreNoSentencesOfTheText()
    {
        var sentences = DataFile.Lines("notice-sentences.sha256").ToHashSet(StringComparer.Ordinal);
        Assert.Contains(Hash("办理完毕后按档案管理要求归档"), sentences);
        Assert.All(Notice.Clauses, c => Assert.DoesNotContain(Hash(c.Heading.Chinese), sentences));

        static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Procedures_AreEighteen_InTheOrderTheirClausesBegin()
    {
        Assert.Equal(18, Notice.Procedures.Length);
        Assert.Equal(Rows.Select(r => r[1]).Where(id => id is not ("all" or "meetings")).Distinct(), Notice.Procedures.Select(p => p.Id));
    }

    [Fact]
    public void Procedures_StandInTheChapterOfTheirClauses() =>
        Assert.All(Notice.Procedures, p =>
        {
            Assert.Same(p, Notice.FindProcedure(p.Id));
            Assert.All(Notice.Clauses.Where(c => c.Procedure == p.Id), c => Assert.StartsWith($"{p.Chapter}.", c.Number, StringComparison.Ordinal));
            Assert.NotEmpty(p.Title.Chinese);
            Assert.NotEmpty(p.Title.English);
        });

    [Theory]
    [InlineData("all")]
    [InlineData("meetings")]
    [InlineData("Incident")]
    public void FindProcedure_IdThatIsNone_FindsNothing(string id) => Assert.Null(Notice.FindProcedure(id));

    [Fact]
    public void Chapters_AreNumberedFromOneToEight()
    {
        Assert.Equal(Enumerable.Range(1, 8), Notice.Chapters.Select(c => c.Number));
        Assert.Equal(Enumerable.Range(1, 8), Notice.Procedures.Select(p => p.Chapter).Distinct());
        Assert.Distinct(Notice.Chapters.Select(c => c.Title));
    }

    [Fact]
    public void Edition_IsThatOf2017()
    {
        Assert.Equal("baodi-2017", Notice.Id);
        Assert.Equal(new LocalDate(2017, 3, 27), Notice.Edition.Date);
    }
}
