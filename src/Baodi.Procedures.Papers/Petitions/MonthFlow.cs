using System.Globalization;
using System.Runtime.InteropServices;
using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>What was open before a month, came in, went out and was open after it. Immutable; one that does not balance cannot be made.</summary>
public sealed record MonthFlow
{
    /// <summary>Puts five counts, each made for itself, side by side.</summary>
    /// <param name="openBefore">Open when the month began.</param>
    /// <param name="received">Received, or assigned, in the month.</param>
    /// <param name="completed">Completed, or reported on, in the month.</param>
    /// <param name="endedOtherwise">Ended in the month in another way.</param>
    /// <param name="openAfter">Open when the month ended.</param>
    /// <param name="reopened">Taken up again in the month, having ended in an earlier one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">What was open before and came in is not what went out and is open after.</exception>
    public MonthFlow(int openBefore, int received, int completed, int endedOtherwise, int openAfter, int reopened = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(openBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(received);
        ArgumentOutOfRangeException.ThrowIfNegative(completed);
        ArgumentOutOfRangeException.ThrowIfNegative(endedOtherwise);
        ArgumentOutOfRangeException.ThrowIfNegative(openAfter);
        ArgumentOutOfRangeException.ThrowIfNegative(reopened);

        if ((long)openBefore + received + reopened != (long)completed + endedOtherwise + openAfter)
        {
            throw new ArgumentException($"{openBefore} + {received} + {reopened} is not {completed} + {endedOtherwise} + {openAfter}.", nameof(openAfter));
        }

        OpenBefore = openBefore;
        Received = received;
        Completed = completed;
        EndedOtherwise = endedOtherwise;
        OpenAfter = openAfter;
        Reopened = reopened;
    }

    /// <summary>Open when the month began.</summary>
    public int OpenBefore { get; }

    /// <summary>Received in the month; of a department, assigned.</summary>
    public int Received { get; }

    /// <summary>Taken up again in the month, having ended in an earlier one; of a department none, for it is assigned anew.</summary>
    public int Reopened { get; }

    /// <summary>Completed in the month; of a department, reported on.</summary>
    public int Completed { get; }

    /// <summary>Ended in the month in another way; of a department, freed of it.</summary>
    public int EndedOtherwise { get; }

    /// <summary>Open when the month ended.</summary>
    public int OpenAfter { get; }

    /// <summary>Whether there is nothing at all.</summary>
    public bool IsEmpty => (OpenBefore | Received | Reopened | Completed | EndedOtherwise | OpenAfter) == 0;
}

/// <summary>How many out of how many, kept exact; rounded only where it is written. The default value is none of none. Immutable.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Share
{
    /// <summary>So many out of so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or larger than the whole.</exception>
    public Share(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        Part = part;
        Whole = whole;
    }

    /// <summary>How many.</summary>
    public int Part { get; }

    /// <summary>Out of how many.</summary>
    public int Whole { get; }

    /// <summary>In tenths of a percent, halves rounded up; null for a share of nothing.</summary>
    public int? PerMille => Whole == 0 ? null : (int)(((2000L * Part) + Whole) / (2L * Whole));

    /// <summary>Such as <c>2/3 (66.7%)</c>; <c>—</c> for a share of nothing.</summary>
    public override string ToString() =>
        PerMille is { } tenths ? string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole} ({tenths / 10}.{tenths % 10}%)") : "—";
}

/// <summary>A mean of whole calendar days, kept exact; rounded only where it is written. The default value is the mean of nothing. Immutable.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeanDays
{
    /// <summary>So many days over so many things.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative.</exception>
    public MeanDays(long days, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Days = days;
        Count = count;
    }

    /// <summary>The days of all things together.</summary>
    public long Days { get; }

    /// <summary>How many things.</summary>
    public int Count { get; }

    /// <summary>The mean in tenths of a day, halves rounded up; null for the mean of nothing.</summary>
    public long? Tenths => Count == 0 ? null : ((20 * Days) + Count) / (2L * Count);

    /// <summary>Such as <c>12.5</c>; <c>—</c> for the mean of nothing.</summary>
    public override string ToString() =>
        Tenths is { } tenths ? string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}") : "—";
}
