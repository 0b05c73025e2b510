using System.Runtime.InteropServices;
using NodaTime.Text;

namespace Baodi.Procedures.Time;

/// <summary>The time that somebody gives: so much from when it is given, so much from a day, or until the end of a date. Immutable; the default value is none and is not valid.</summary>
/// <remarks>
/// The text form is that of an amount, <c>5 working-days</c>; an amount and the day from which it is counted, as that of the document that set
/// it, <c>5 working-days from 2022-01-10</c>; or a date, <c>2022-01-28</c>, whose end is still in time. It is also the form in JSON.
/// </remarks>
[JsonConverter(typeof(TimeGivenConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimeGiven
{
    private const string Between = " from ";

    private TimeGiven(TimeAllowed amount, LocalDate? countedFrom, LocalDate? lastDay) =>
        (Amount, CountedFrom, LastDay) = (amount, countedFrom, lastDay);

    /// <summary>How much; none where a date is given.</summary>
    public TimeAllowed Amount { get; }

    /// <summary>The day from which it is counted, in the way in which days are counted from an act; null where it is counted from the act itself, and where a date is given.</summary>
    public LocalDate? CountedFrom { get; }

    /// <summary>The last day that is in time; null where an amount is given.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether anything is given: false for the default value only.</summary>
    public bool IsValid => LastDay is not null || Amount.IsValid;

    /// <summary>What people call it, such as "5个工作日", "自 2022-01-10 起5个工作日" and "截至 2022-01-28".</summary>
    public Label Label =>
        LastDay is { } last ? new($"截至 {TimeWords.Iso(last)}", $"until {TimeWords.Iso(last)}")
        : CountedFrom is { } from ? new($"自 {TimeWords.Iso(from)} 起{Amount.Label.Chinese}", $"{Amount.Label.English} from {TimeWords.Iso(from)}")
        : Amount.Label;

    /// <summary>So much, from when it is given.</summary>
    public static TimeGiven FromTimeAllowed(TimeAllowed amount) => new(amount, null, null);

    /// <summary>So much, from when it is given.</summary>
    public static implicit operator TimeGiven(TimeAllowed amount) => FromTimeAllowed(amount);

    /// <summary>Until the end of a date.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or before the year 1.</exception>
    public static TimeGiven Until(LocalDate lastDay) => new(default, null, DistrictTime.Iso(lastDay, nameof(lastDay)));

    /// <summary>So many days or months from a day.</summary>
    /// <exception cref="ArgumentException">The amount is missing or runs by the clock, or the date is not of the ISO calendar or before the year 1.</exception>
    public static TimeGiven Counted(TimeAllowed amount, LocalDate from) =>
        amount is { IsValid: true, IsByClock: false }
            ? new(amount, DistrictTime.Iso(from, nameof(from)), null)
            : throw new ArgumentException("From a day, days or months are counted.", nameof(amount));

    /// <summary>Reads the text form and nothing else.</summary>
    /// <returns>False, with none as the result, when the text is not the form exactly.</returns>
    public static bool TryParse(string? text, out TimeGiven result)
    {
        result = default;
        if (text is null)
        {
            return false;
        }

        var between = text.IndexOf(Between, StringComparison.Ordinal);
        if (TimeAllowed.TryParse(between < 0 ? text : text[..between], out var amount))
        {
            result = between < 0 ? FromTimeAllowed(amount)
                : !amount.IsByClock && DateIn(text[(between + Between.Length)..]) is { } from ? Counted(amount, from)
                : default;
        }
        else if (DateIn(text) is { } last)
        {
            result = Until(last);
        }

        return result.IsValid;
    }

    /// <summary>The text form; <c>none</c> for the default value, which is not read back.</summary>
    public override string ToString() =>
        LastDay is { } last ? TimeWords.Iso(last)
        : CountedFrom is { } from ? $"{Amount}{Between}{TimeWords.Iso(from)}"
        : Amount.ToString();

    private static LocalDate? DateIn(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && DistrictTime.IsWritten(date) ? date : null;
}
