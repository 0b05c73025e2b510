namespace Baodi.Procedures.Text;

/// <summary>What is not so, in words, from the words of what is so.</summary>
internal static class Negation
{
    /// <summary>Chinese denies the whole: a condition that is asked in Chinese says in words of its own what is not so.</summary>
    internal static Label Of(Label label) => new("并非" + label.Chinese, English(label.English));

    /// <summary>The identifiers are short sentences: what is denied is their verb or, where they have none that is known, the whole.</summary>
    private static string English(string text)
    {
        var words = text.Split(' ');
        if (words[0] is "all")
        {
            return "not " + text;
        }

        if (words[0] is "no" or "none")
        {
            return Joined([], "some", words.AsSpan(1));
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "is" or "are" && i + 1 < words.Length && words[i + 1] == "not")
            {
                return Joined(words.AsSpan(0, i + 1), words[i + 2], words.AsSpan(i + 3));
            }

            if (words[i] is "is" or "are" or "may" || (words[i] == "has" && i > 0))
            {
                return Joined(words.AsSpan(0, i + 1), "not", words.AsSpan(i + 1));
            }

            if (i > 0 && VerbOf(words[i]) is { } verb)
            {
                return Joined(words.AsSpan(0, i), verb, words.AsSpan(i + 1));
            }
        }

        return words switch
        {
            ["goes", ..] => Joined([], "does not go", words.AsSpan(1)),
            ["has", var done] when IsDone(done) => $"has not {done}",
            ["has" or "awaits", ..] => Joined(words.AsSpan(0, 1), "no", words.AsSpan(1)),
            [var done, ..] when IsDone(done) => "not " + text,
            [var what, var done] when IsDone(done) => $"{what} not {done}",
            _ => "not so: " + text,
        };
    }

    private static bool IsDone(string word) => word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The verbs that the identifiers of facts have in the middle.</summary>
    private static string? VerbOf(string word) => word switch
    {
        "waits" => "does not wait",
        "goes" => "does not go",
        "gave" => "did not give",
        "approves" => "does not approve",
        "asks" => "does not ask",
        "leads" => "does not lead",
        "speaks" => "does not speak",
        "reaches" => "does not reach",
        "names" => "does not name",
        "remain" or "await" or "run" or "cover" or "leave" or "lower" => "do not " + word,
        "runs" => "does not run",
        _ => null,
    };

    private static string Joined(ReadOnlySpan<string> before, string middle, ReadOnlySpan<string> after) => string.Join(' ', [.. before, middle, .. after]);
}
