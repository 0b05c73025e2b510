namespace Baodi.Procedures.ConsoleHost;

/// <summary>Finds the words that somebody may have meant who wrote another.</summary>
internal static class NearWords
{
    private const int Most = 3;
    private const int ShortestPart = 3;
    private const int LettersAMistake = 3;
    private const int LongestWord = 80;

    /// <summary>Those of some words that come nearest to a text, the nearest first: spelt nearly like it, or begun or held by it.</summary>
    internal static IReadOnlyList<string> To(string text, IEnumerable<string> words)
    {
        var written = Bare(text);
        if (written.Length is 0 or > LongestWord)
        {
            return [];
        }

        return [.. words.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Distance: Distance(written, Bare(word)), IsPart: IsPart(written, Bare(word))))
            .Where(near => near.IsPart || near.Distance <= Math.Max(1, Math.Min(written.Length, near.Word.Length) / LettersAMistake))
            .OrderBy(near => near.Distance).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Take(Most).Select(near => near.Word)];
    }

    /// <summary>Large letters, underscores, spaces and the dashes before an option are no mistake worth counting.</summary>
    private static string Bare(string word) => word.TrimStart('-').Replace('_', '-').Replace(' ', '-').ToLowerInvariant();

    /// <summary>Whether a text is how a word begins, or some of the words that it is put together from.</summary>
    private static bool IsPart(string text, string word) =>
        text.Length >= ShortestPart && (word.StartsWith(text, StringComparison.Ordinal) || $"-{word}-".Contains($"-{text}-", StringComparison.Ordinal));

    /// <summary>How many letters must be put in, taken out, changed or changed over with the next to make one text of the other.</summary>
    private static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                    Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[one.Length, other.Length];
    }
}
