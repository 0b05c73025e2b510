using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>English and kebab-case names, both derived from identifiers so that neither is written twice.</summary>
internal static class Naming
{
    internal static string Kebab(string identifier) => JsonNamingPolicy.KebabCaseLower.ConvertName(identifier);

    /// <summary>Whether a text is words of ASCII letters in lower case and digits joined by single hyphens, the first beginning with a letter.</summary>
    internal static bool IsKebab(string text)
    {
        var previous = '-';
        foreach (var c in text)
        {
            var isWord = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isWord && (c != '-' || previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-' && char.IsAsciiLetterLower(text[0]);
    }

    internal static string Words(string identifier) => Kebab(identifier).Replace('-', ' ');

    internal static Label Label(string chinese, string identifier) => new(chinese, Words(identifier));

    /// <summary>The member a selector such as <c>c => c.Number</c> reads, from the text of its argument.</summary>
    internal static string Member(string selector)
    {
        var dot = selector.LastIndexOf('.');
        return dot < 0 ? selector : selector[(dot + 1)..].TrimEnd(')', '!', ' ');
    }
}
