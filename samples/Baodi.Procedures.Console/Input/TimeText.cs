using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Reads an instant as people write it: with seconds and its offset, from 1992 to 2999.</summary>
internal static class TimeText
{
    internal const int FirstYear = 1992;

    internal const int LastYear = 2999;

    /// <summary>Reads an instant; 24:00 is none, since it ends one day and would be counted from the next.</summary>
    internal static bool TryRead(string text, out Instant at, out Label problem)
    {
        at = default;
        problem = text.Contains("T24:", StringComparison.Ordinal) ? Texts.EndOfDayAsATime(Document.Shown(text)) : Texts.NotATime(Document.Shown(text));
        if (text.Contains("T24:", StringComparison.Ordinal) || OffsetDateTimePattern.Rfc3339.Parse(text) is not { Success: true } parsed || parsed.Value.Year is < FirstYear or > LastYear)
        {
            return false;
        }

        at = parsed.Value.ToInstant();
        return true;
    }
}
