using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>发文字号: the number of an official document, of the agency's code, the year and the sequence, as in 宝政发〔2024〕12号. Immutable; compared by value.</summary>
/// <remarks>
/// The form is that of GB/T 9704-2012: the year in full in hexagonal brackets, the sequence without leading zeros and without 第, then 号.
/// An order, numbered 第12号 alone, has no such number. Nothing is trimmed or converted: what reads back is what was written.
/// </remarks>
public sealed record DocumentNumber
{
    /// <summary>How many characters the code of an agency has at most.</summary>
    public const int LongestAgency = 20;

    /// <summary>The largest sequence, included; the smallest is 1.</summary>
    public const int LargestSequence = 999_999;

    private DocumentNumber(string agency, int year, int sequence) => (Agency, Year, Sequence) = (agency, year, sequence);

    /// <summary>The code of the agency with that of the kind of paper, 机关代字: letters alone.</summary>
    public string Agency { get; }

    /// <summary>The year, from 1000 to 9999.</summary>
    public int Year { get; }

    /// <summary>The place among the documents of the agency in the year, from 1.</summary>
    public int Sequence { get; }

    /// <summary>Reads a number in its form and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; null when false is returned.</param>
    /// <param name="problem">What is wrong and what would be right; null when true is returned.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number, [NotNullWhen(false)] out Label? problem)
    {
        number = null;
        var open = (text ??= "").IndexOf('〔', StringComparison.Ordinal);
        var close = text.IndexOf('〕', StringComparison.Ordinal);
        problem = open < 0 || close < open ? new("年份应置于六角括号〔〕内", "the year belongs in hexagonal brackets 〔〕")
            : !IsAgency(text.AsSpan(0, open)) ? new("机关代字应只含文字，在年份之前", "the code of the agency belongs before the year, in letters alone")
            : !IsNumber(text.AsSpan(open + 1, close - open - 1), 4, 4) ? new("年份应为四位数字", "the year has four digits")
            : !text.EndsWith('号') || !IsNumber(text.AsSpan(close + 1, text.Length - close - 2), 1, 6) ? new("年份之后应为序号和“号”字，序号不编虚位，不加“第”字", "after the year comes the sequence, without leading zeros and without 第, and then 号")
            : null;
        if (problem is not null)
        {
            return false;
        }

        number = new(text[..open], Parsed(text.AsSpan(open + 1, 4)), Parsed(text.AsSpan(close + 1, text.Length - close - 2)));
        return true;
    }

    /// <summary>The text form, as it was read.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Agency}〔{Year}〕{Sequence}号");

    private static bool IsAgency(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= LongestAgency;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9');

    private static int Parsed(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
