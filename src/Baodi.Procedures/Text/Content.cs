using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures.Text;

/// <summary>What is wrong with a text; one that is not there is missing.</summary>
internal static class Content
{
    /// <summary>The most characters a text may have.</summary>
    internal const int LongestText = 4_000;

    internal static FieldFault? Judge(string? text) =>
        text is null ? FieldFault.Missing
        : text.Length > LongestText ? FieldFault.TooLong
        : VisibleText.IndexOfForbidden(text) >= 0 ? FieldFault.Unprintable
        : VisibleText.HasSomethingSeen(text) ? null
        : FieldFault.Missing;

    /// <summary>Which character of a text is none for a text, and where.</summary>
    internal static Label Forbidden(string text, int place) => VisibleText.NumberAt(text, place) is var number
        ? new($"第{place + 1}个字符 {number} 不可用于文本", $"its character {place + 1}, {number}, cannot stand in a text")
        : default;

    /// <summary>What stands in a dossier must be read back as it was.</summary>
    /// <exception cref="ArgumentException">Nothing of the text is seen, it is too long, or a character of it is none for a text.</exception>
    internal static void Check(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (Judge(text) is not null)
        {
            throw new ArgumentException("The text is blank, too long, or has a character that no text may have.", parameter);
        }
    }

    /// <summary>Whether a text is an id, and not too long for a text.</summary>
    internal static bool IsId([NotNullWhen(true)] string? text) => text is { Length: <= LongestText } && VisibleText.IsId(text);

    /// <summary>What tells one from another must look different too.</summary>
    /// <exception cref="ArgumentException">The text is no id, or too long.</exception>
    internal static void CheckId(string text, string parameter, int longest = LongestText)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length > longest || !VisibleText.IsId(text))
        {
            throw new ArgumentException("An id is a text of which every character is seen, with single spaces between them at most, and not too long.", parameter);
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
}
