namespace Baodi.Procedures;

/// <summary>What is wrong with a text; one that is not there is missing.</summary>
internal static class Content
{
    /// <summary>The most characters a text may have.</summary>
    internal const int LongestText = 4_000;

    internal static FieldFault? Judge(string? text) =>
        text is null ? FieldFault.Missing
        : text.Length > LongestText ? FieldFault.TooLong
        : string.IsNullOrWhiteSpace(text) ? FieldFault.Missing
        : IsWellFormed(text) ? null
        : FieldFault.OutOfDomain;

    /// <summary>What stands in a dossier must be read back as it was.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or not Unicode.</exception>
    internal static void Check(string text, string parameter, int longest = LongestText)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length > longest || Judge(text) is not null)
        {
            throw new ArgumentException("The text is blank, too long or not Unicode.", parameter);
        }
    }

    /// <summary>A text and what follows it, for a field: where both are longer than it takes, the text gives way and shows it.</summary>
    /// <remarks>What a step writes must be read back, so what is put together of texts as long as they may be is not longer itself.</remarks>
    /// <param name="text">Whole characters of it are kept.</param>
    /// <param name="tail">What follows it; shorter than <see cref="LongestText"/>.</param>
    internal static string Fitted(string text, string tail = "")
    {
        if (text.Length + tail.Length <= LongestText)
        {
            return text + tail;
        }

        var kept = LongestText - tail.Length - 1;
        return $"{text.AsSpan(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)}…{tail}";
    }

    /// <summary>Whether a text is Unicode: a surrogate without its other half could not be written.</summary>
    internal static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        for (var i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0; i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (i + 1 == rest.Length || !char.IsSurrogatePair(rest[i], rest[i + 1]))
            {
                return false;
            }

            rest = rest[(i + 2)..];
        }

        return true;
    }
}
