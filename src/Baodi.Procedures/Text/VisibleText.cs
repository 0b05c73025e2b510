using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Baodi.Procedures.Text;

/// <summary>What of a text can be seen: one rule for what is taken in and one for what is shown, whoever wrote it. Safe for concurrent use.</summary>
/// <remarks>
/// A text is taken when something of it can be seen and nothing of it is a control character other than a tab or a line break,
/// half a surrogate pair, or a code point that Unicode keeps out of texts (such as U+FFFF). An id is taken when all of it can be seen.
/// </remarks>
public static class VisibleText
{
    private const int NoCharacter = 0xFFFF;

    /// <summary>Code points that print as nothing though their category says letter or symbol: fillers, blanks, and the place of an object that is not there.</summary>
    private static readonly (int First, int Last)[] Blank =
        [(0x115F, 0x1160), (0x2800, 0x2800), (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0xFFFC, 0xFFFC), (0x13441, 0x13442), (0x1D159, 0x1D159)];

    /// <summary>Chinese characters that stand a second time in Unicode, for the sake of older codes.</summary>
    private static readonly (int First, int Last)[] SecondForms = [(0xF900, 0xFAFF), (0x2F800, 0x2FA1F)];

    /// <summary>Whether a text can be the id of a person, a case, a unit or a command: every character is seen by itself, with no space but single ones between them.</summary>
    /// <remarks>
    /// So no two ids differ only by a space at the end, a line break, a character that prints as nothing, or by how one character is put together:
    /// marks that join the character before them are not taken, nor Chinese characters in the second form that older codes had. What only looks alike,
    /// such as a Latin and a Cyrillic letter, is not told apart here.
    /// </remarks>
    /// <param name="text">The text; of whatever length.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isAfterSeen = false;
        for (var i = 0; i < text.Length;)
        {
            var rune = RuneAt(text.AsSpan(i), out var length);
            if (IsSeen(rune) ? IsIn(SecondForms, rune) : rune.Value != ' ' || !isAfterSeen)
            {
                return false;
            }

            isAfterSeen = rune.Value != ' ';
            i += length;
        }

        return isAfterSeen;
    }

    /// <summary>A text as it is shown on a screen or a paper, in a list, a calendar or a diagram: what would steer the reader's program, or not be seen, is written as its number, such as <c>[U+202E]</c>.</summary>
    /// <remarks>Written so are control characters, characters that turn the direction of reading or have no width, fillers, and what is no character. Tabs become spaces and line breaks <c>\n</c>.</remarks>
    /// <param name="text">The text, whoever wrote it.</param>
    /// <returns>The same text where nothing of it has to be written otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainLength(text);
        return plain == text.Length ? text : Shown(text.AsSpan(0, plain), text.AsSpan(plain));
    }

    /// <summary>A text as it is shown on one line.</summary>
    internal static string ShownOnOneLine(string text) => Shown(text).Replace('\n', ' ');

    /// <summary>What of a text is seen, wide forms of ASCII as ASCII itself: what two texts that look alike have in common.</summary>
    internal static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSeen(rune))
            {
                // The wide forms stand in the order of ASCII; normalizing would need data that not every host has.
                seen.Append(rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFF01 + '!') : rune);
            }
        }

        return seen.ToString();
    }

    /// <summary>Whether nothing of a text is seen, or there is none.</summary>
    internal static bool IsBlank([NotNullWhen(false)] string? text) => text is null || !HasSomethingSeen(text);

    /// <summary>Whether something of a text is seen.</summary>
    internal static bool HasSomethingSeen(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (IsSeen(RuneAt(text.AsSpan(i), out var length)))
            {
                return true;
            }

            i += length;
        }

        return false;
    }

    /// <summary>The place of the first character that no text may have; below 0 where there is none.</summary>
    internal static int IndexOfForbidden(string text)
    {
        for (var i = PlainLength(text); i < text.Length;)
        {
            if (IsForbidden(RuneAt(text.AsSpan(i), out var length)))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>How the character at a place of a text is told, such as <c>U+0000</c>.</summary>
    internal static string NumberAt(string text, int place) =>
        char.IsSurrogatePair(text, place) ? Number(char.ConvertToUtf32(text, place)) : Number(text[place]);

    private static string Shown(ReadOnlySpan<char> plain, ReadOnlySpan<char> rest)
    {
        var shown = new StringBuilder(plain.Length + rest.Length + 16).Append(plain);
        while (!rest.IsEmpty)
        {
            var rune = RuneAt(rest, out var length);
            _ = rest[0] switch
            {
                '\r' when rest is [_, '\n', ..] => shown,
                '\r' or '\n' => shown.Append('\n'),
                '\t' => shown.Append(' '),
                _ when IsShown(rune) => shown.Append(rest[..length]),
                var first => shown.Append('[').Append(Number(length == 1 ? first : rune.Value)).Append(']'),
            };
            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static string Number(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The length of the beginning that is ordinary Latin and Chinese, as nearly every text is whole.</summary>
    private static int PlainLength(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u3015') or (>= '\uFF01' and <= '\uFF5E'))
        {
            i++;
        }

        return i;
    }

    /// <summary>The character at the beginning; half a surrogate pair is none, as U+FFFF is none.</summary>
    private static Rune RuneAt(ReadOnlySpan<char> text, out int length) =>
        Rune.DecodeFromUtf16(text, out var rune, out length) == OperationStatus.Done ? rune : new(NoCharacter);

    private static bool IsForbidden(Rune rune) => IsNoCharacter(rune) || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'));

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator => false,
        _ => !IsMark(rune) && !IsIn(Blank, rune),
    };

    private static bool IsShown(Rune rune) => IsSeen(rune) || IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsIn((int First, int Last)[] ranges, Rune rune)
    {
        foreach (var (first, last) in ranges)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return true;
            }
        }

        return false;
    }
}
