using NodaTime;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>Procedures may stand under another notice than the one of 2017, with posts of its own.</summary>
public sealed class OwnNoticeTests
{
    private static readonly Instant At = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Office Front = new(SampleProcedure.Office, [ProcedureBuilder.Of<LoanState, Loan>("loan", static () => new LoanProcedure())]);
    private static readonly Procedure Procedure = Front.Procedure<Loan>();
    private static readonly Officer Librarian = new("sun", "Sun", LibraryRules.Librarian);
    private static readonly Officer Clerk = new("li", "Li", Posts.OfficeClerk);

    [Fact]
    public void Case_OpensAndIsRefused_UnderTheNoticeOfItsDefinition()
    {
        Assert.Equal("loan of a book", Procedure.Title.English);
        var opened = Front.Open("L-1", new AskForBook(LibraryRules.Librarian), Librarian, At);
        Assert.True(opened.IsAccepted);
        Assert.Same(LibraryRules.Of2024, opened.Event!.Act.Citation.Notice);

        var reason = Assert.IsType<WrongPost>(Assert.Single(Front.Do(opened.Case, new Lend(), Clerk, At).Refusal!.Reasons));
        Assert.Same(LibraryRules.Of2024, reason.Citation!.Notice);
        Assert.Equal(("1.2 R", "librarian"), (reason.Citation.ToString(), reason.Who.English));
        Assert.NotEqual<Clause>(BaodiNotice.Of2017.Clauses[0], reason.Citation.Clause);
    }

    [Theory]
    [InlineData("librarian", null)]
    [InlineData("librarian:east", null)]
    [InlineData("office-clerk", "malformed-content")]
    public void Content_NamesThePostsOfItsNotice_AndNoOthers(string reader, string? code)
    {
        var outcome = Front.Open(Procedure, "L-1", "ask-for-book", System.Text.Encoding.UTF8.GetBytes($$"""{"reader":"{{reader}}"}"""), Librarian, At);
        Assert.Equal(code, outcome.Refusal?.Reasons[0].Code);
    }

    [Fact]
    public void Content_ThatIsTyped_NamesThePostsOfItsNotice_AndNoOthers() =>
        Assert.Equal("malformed-field", Assert.Single(Front.Open("L-1", new AskForBook(Posts.OfficeClerk), Librarian, At).Refusal!.Reasons).Code);

    [Theory]
    [InlineData("supervision")]
    [InlineData("nothing")]
    public void Definition_OpensAProcedureThatItsNoticeHasNot_IsAMistake(string other)
    {
        var error = Assert.Throws<DefinitionException>(() => new LoanProcedure(other).Build(SampleProcedure.Office));
        Assert.Equal($"lend: it opens '{other}', which is not a procedure.", Assert.Single(error.Faults));
    }

    [Fact]
    public void Notice_ThatLacksAClause_IsNamed()
    {
        var error = Assert.Throws<UnknownClauseException>(() => LibraryRules.Of2024.Clause("8.1"));
        Assert.Equal((LibraryRules.Of2024, "8.1", "The notice library-2024 has no clause 8.1."), (error.Notice, error.Number, error.Message));
        Assert.Null(LibraryRules.Of2024.FindClause("8.1"));
        Assert.Null(LibraryRules.Of2024.FindProcedure("incident"));
    }

    [Fact]
    public void Notice_ThatSaysSomethingTwice_OrOfAChapterThatIsNot_IsRefused()
    {
        var edition = LibraryRules.Of2024.Edition;
        Chapter chapter = new(1, new("借阅", "lending"));
        ProcedureTitle loan = new("loan", new("图书外借", "loan of a book"), 1);
        ClauseHeading clause = new("1.1", "loan", new("申请借书", "ask for a book"));
        Assert.Equal("chapters", Refused(() => new(edition, [chapter, chapter], [], [], [])));
        Assert.Equal("procedures", Refused(() => new(edition, [chapter], [loan, loan], [], [])));
        Assert.Equal("procedures", Refused(() => new(edition, [], [loan], [], [])));
        Assert.Equal("clauses", Refused(() => new(edition, [chapter], [loan], [clause, clause], [])));
        Assert.Equal("posts", Refused(() => new(edition, [], [], [], [LibraryRules.Librarian, LibraryRules.Librarian])));
        Assert.Empty(new Notice(edition, default, default, default, default).Clauses);

        static string? Refused(Func<Notice> make) => Assert.Throws<ArgumentException>(make).ParamName;
    }
}
