namespace Baodi.Procedures.Properties.Laws;

/// <summary>What walks came past of ways: a law that was never put to the test is not held to stand.</summary>
internal sealed class PathCounts
{
    private readonly SortedDictionary<PathKind, int> kinds = [];
    private readonly List<string> missed = [];

    /// <summary>How many acts opened as it was told.</summary>
    internal int Kept { get; private set; }

    /// <summary>How many ways had time to pass in them.</summary>
    internal int Waiting { get; private set; }

    /// <summary>How many ways were followed.</summary>
    internal int Followed { get; private set; }

    /// <summary>How many of them led to their act.</summary>
    internal int Arrived => Followed - missed.Count;

    /// <summary>How many led there as they were first told.</summary>
    internal int Straight { get; private set; }

    internal int Of(PathKind kind) => kinds.GetValueOrDefault(kind);

    internal void Add(ShortestPath way)
    {
        kinds[way.Kind] = Of(way.Kind) + 1;
        Waiting += way.Steps.Any(step => step is TimeToPass { Limit: not null }) ? 1 : 0;
    }

    /// <summary>Counts an act of which it was told how it opens.</summary>
    internal void AddTold(bool hasOpened) => Kept += hasOpened ? 1 : 0;

    /// <summary>Counts a way that was followed.</summary>
    /// <param name="stopped">Where it was left and why; null where it led to its act.</param>
    /// <param name="askedAnew">How often it was asked for anew on the way.</param>
    internal void AddFollowed(string? stopped, int askedAnew)
    {
        Followed++;
        Straight += stopped is null && askedAnew == 0 ? 1 : 0;
        if (stopped is not null)
        {
            missed.Add(stopped);
        }
    }

    /// <summary>The counts, and what was missed most often.</summary>
    public override string ToString() =>
        $"{string.Join(", ", kinds)}; waiting {Waiting}; kept {Kept}; followed {Arrived} of {Followed} ({100.0 * Arrived / Math.Max(1, Followed):F1} %), as first told {Straight} ({100.0 * Straight / Math.Max(1, Followed):F1} %)"
        + string.Concat(missed.CountBy(one => one).OrderByDescending(one => one.Value).Take(6).Select(one => $"\n  {one.Value} x {one.Key}"));
}
