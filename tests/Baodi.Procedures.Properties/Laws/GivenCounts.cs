namespace Baodi.Procedures.Properties.Laws;

/// <summary>What walks came past of things recorded afterwards that rest on approvals: a law that was never put to the test is not held to stand.</summary>
internal sealed class GivenCounts
{
    /// <summary>How many happened before their entry, and all that they rest on had been given by then.</summary>
    internal int Rested { get; private set; }

    /// <summary>How many departed from an approval that was given afterwards.</summary>
    internal int Departed { get; private set; }

    internal void Add(Event happened, bool hasRested, int departed)
    {
        Rested += hasRested && departed == 0 && happened.HappenedAt < happened.At ? 1 : 0;
        Departed += departed > 0 ? 1 : 0;
    }

    /// <summary>The counts.</summary>
    public override string ToString() => $"rested on what was given {Rested}; departed from what was given afterwards {Departed}";
}
