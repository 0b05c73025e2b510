namespace Baodi.Procedures.Text;

/// <summary>What is not so, in words, from the words of what is so.</summary>
internal static class Negation
{
    /// <summary>How labels of what is so begin, with how that is said of what is not; the longer ones first.</summary>
    private static readonly (string So, string NotSo)[] Beginnings =
    [
        ("尚未", "已"), ("尚无", "已有"), ("尚有", "已无"), ("已有", "尚无"), ("需要", "不需要"), ("已", "未"), ("有", "无"), ("须", "无须"), ("由", "不由"), ("安排", "未安排"),
    ];

    internal static Label Of(Label label) => new(Chinese(label.Chinese), English(label.English));

    private static string Chinese(string text)
    {
        foreach (var (so, notSo) in Beginnings)
        {
            if (text.StartsWith(so, StringComparison.Ordinal))
            {
                return notSo + text[so.Length..];
            }
        }

        // What is said of several at once is denied as a whole.
        var done = text.IndexOf('已');
        return done > 0 && !text.AsSpan().ContainsAny('均', '或', '每') ? $"{text[..done]}未{text[(done + 1)..]}" : "并非" + text;
    }

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
