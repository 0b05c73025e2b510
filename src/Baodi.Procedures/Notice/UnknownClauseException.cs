namespace Baodi.Procedures;

/// <summary>A citation names a clause that the notice does not have.</summary>
public sealed class UnknownClauseException : Exception
{
    /// <summary>Says which number was asked for.</summary>
    public UnknownClauseException(string number)
        : base($"The notice {Notice.Edition.Id} has no clause {number}.") => Number = number;

    /// <summary>The number as it was asked for.</summary>
    public string Number { get; }
}
