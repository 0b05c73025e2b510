using System.Text.Json.Serialization;
using static Baodi.Procedures.Tests.Machines.LoanState;

namespace Baodi.Procedures.Tests.Machines;

public enum LoanState
{
    Asked = 1,
    OnLoan,
}

/// <summary>A book that is lent, under a notice that is not the one of 2017.</summary>
public sealed record Loan
{
    public Seat Reader { get; init; }
}

public sealed record AskForBook([Field("读者")] Seat Reader) : Opening<LoanState, Loan>;

public sealed record Lend : Command<Loan>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Loan))]
[JsonSerializable(typeof(AskForBook))]
[JsonSerializable(typeof(Lend))]
internal sealed partial class LoanJson : JsonSerializerContext;

/// <summary>A notice of two clauses and one post of its own.</summary>
internal static class LibraryRules
{
    internal static Post Librarian { get; } = new("librarian", new("馆员", "librarian"));

    internal static Notice Of2024 { get; } = new(
        new("library-2024", new("图书借阅规程", "rules of lending"), new(2024, 1, 2), new("区图书馆", "district library")),
        chapters: [new(1, new("借阅", "lending"))],
        procedures: [new("loan", new("图书外借", "loan of a book"), 1)],
        clauses: [new("1.1", "loan", new("申请借书", "ask for a book")), new("1.2", "loan", new("办理外借", "lend it"))],
        posts: [Librarian]);
}

internal sealed class LoanProcedure(string? opened = null) : ProcedureDefinition<LoanState, Loan>(LibraryRules.Of2024, "loan", static options => new LoanJson(options))
{
    protected override void Define()
    {
        State(Asked, "已申请");
        Final(OnLoan, "已外借");

        Clause("1.1",
            Open<AskForBook>("申请借书").By(LibraryRules.Librarian).To(Asked)
                .Creates(c => new() { Reader = c.Reader }));

        var lend = In(Asked).On<Lend>("办理外借").By(LibraryRules.Librarian).To(OnLoan);
        Reading("1.2", "由馆员办理", "the librarian lends", opened is null ? lend : lend.Opens(opened, _ => new Lend()));
    }
}
