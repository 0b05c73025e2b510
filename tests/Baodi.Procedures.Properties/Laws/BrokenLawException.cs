namespace Baodi.Procedures.Properties.Laws;

/// <summary>A walk breaks a law.</summary>
public sealed class BrokenLawException : Exception
{
    internal BrokenLawException(string law, int step, Exception cause)
        : base($"'{law}' is broken at step {step}: {cause.Message}", cause) => Law = law;

    /// <summary>Which law, in words.</summary>
    public string Law { get; }
}
