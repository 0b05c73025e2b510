namespace Baodi.Procedures.Notices;

/// <summary>A citation names a clause that the notice does not have.</summary>
public sealed class UnknownClauseException : Exception
{
    /// <summary>Says which number was asked for, and of which notice.</summary>
    public UnknownClauseException(Notice notice, string number)
        : base($"The notice {notice?.Id} has no clause {number}.")
    {
        ArgumentNullException.ThrowIfNull(notice);
        Notice = notice;
        Number = number;
    }

    /// <summary>The notice that was asked.</summary>
    public Notice Notice { get; }

    /// <summary>The number as it was asked for.</summary>
    public string Number { get; }
}
