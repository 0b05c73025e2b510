using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What walks came past of words added to the file: a law that was never put to the test is not held to stand.</summary>
internal sealed class RemarkCounts
{
    private readonly SortedDictionary<RemarkKind, int> added = [];
    private readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);

    /// <summary>How many of a kind were added.</summary>
    internal int Of(RemarkKind kind) => added.GetValueOrDefault(kind);

    /// <summary>How often one was refused for a reason.</summary>
    internal int Refused(string code) => refused.GetValueOrDefault(code);

    internal void Add(WordAdded word)
    {
        if (word.Outcome.IsAccepted)
        {
            added[word.Word.Said.Kind] = Of(word.Word.Said.Kind) + 1;
        }

        foreach (var reason in word.Outcome.Refusal?.Reasons ?? [])
        {
            refused[reason.Code] = Refused(reason.Code) + 1;
        }
    }

    /// <summary>The counts.</summary>
    public override string ToString() => $"added {string.Join(", ", added)}; refused {string.Join(", ", refused)}";
}
