using System.Text;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads what is added to a file without a step. Whether it may be the library judges.</summary>
internal sealed class RemarkRequestReader(PartReader read)
{
    private const int LongestKind = 80;
    private const int MostNamed = 64;

    /// <summary>The members that say it, beside its kind.</summary>
    internal static readonly string[] Members = ["text", "to", "papers"];

    /// <summary>Reads what is typed: a text, or an object of these members.</summary>
    /// <exception cref="InputException">There is no such kind, or something is wrong with the object.</exception>
    internal static RemarkRequest Read(string name, string said)
    {
        var kind = Find(name) ?? throw new InputException(new Problem(Texts.UnknownRemark(Document.Shown(name))));
        if (!said.StartsWith('{'))
        {
            return new(kind, said.Length > 0 ? said : null);
        }

        var read = new PartReader(Document.Parse("-", Encoding.UTF8.GetBytes(said)));
        read.IsObject(read.Document.Root, [], Members);
        var request = new RemarkRequestReader(read).Read(read.Document.Root, kind);
        return read.Problems.Count > 0 ? throw new InputException(read.Problems) : request!;
    }

    internal RemarkKind? KindOf(Part? part)
    {
        if (read.Text(part, LongestKind) is not { } name)
        {
            return null;
        }

        if (Find(name) is { } kind)
        {
            return kind;
        }

        read.Add(part!, Texts.UnknownRemark(Document.Shown(name)));
        return null;
    }

    /// <summary>What is said; null where there is no such kind.</summary>
    internal RemarkRequest? Read(Part part, RemarkKind? kind)
    {
        var text = TextOf(part["text"]);
        var to = read.List(part["to"], MostNamed).Select(read.Seat).OfType<Seat>().ToArray();
        var papers = read.List(part["papers"], MostNamed).Select(TextOf).OfType<string>().ToArray();
        return kind is { } known ? new(known, text) { To = [.. to], Papers = [.. papers] } : null;
    }

    private static RemarkKind? Find(string name) => Remarks.Kinds.Find(name) is var ordinal and >= 0 ? Remarks.Kinds[ordinal] : null;

    /// <summary>A text as it is: one that says nothing is refused by the library.</summary>
    private string? TextOf(Part? part) => part is not null && read.Is(part, PartKind.Text) ? part.Text : null;
}
