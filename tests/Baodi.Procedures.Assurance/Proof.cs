namespace Baodi.Procedures.Assurance;

/// <summary>Something that must hold, tried in earnest. Each run is the same: everything by chance comes from fixed seeds.</summary>
internal abstract class Proof
{
    /// <summary>The name by which it is asked for.</summary>
    internal abstract string Name { get; }

    /// <summary>What a whole run does and must find, in words that hold of every run.</summary>
    internal abstract string Promise { get; }

    internal abstract Findings Run(Effort effort);
}

/// <summary>How much is done: the whole, or a tenth of it to see that the program runs.</summary>
internal sealed record Effort(bool IsQuick)
{
    internal int Of(int whole) => IsQuick ? whole / 10 : whole;
}

/// <summary>What a run did and found: counts by name in the order they are told, and what broke.</summary>
internal sealed class Findings
{
    private const int MostKept = 20;

    private readonly List<(string What, long Count)> figures = [];
    private readonly List<string> failures = [];

    internal IReadOnlyList<(string What, long Count)> Figures => figures;

    /// <summary>The first of what broke.</summary>
    internal IReadOnlyList<string> Failures => failures;

    internal int Failed { get; private set; }

    internal void Count(string what, long count) => figures.Add((what, count));

    internal void Fail(string failure)
    {
        Failed++;
        if (failures.Count < MostKept)
        {
            failures.Add(failure);
        }
    }

    /// <summary>Something without which the proof would prove nothing.</summary>
    internal void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            Fail(otherwise);
        }
    }
}
