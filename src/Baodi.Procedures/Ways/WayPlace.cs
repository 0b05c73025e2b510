using System.Runtime.InteropServices;

namespace Baodi.Procedures;

/// <summary>What may be so of a case some steps ahead: its state, what is done in it, and what its facts and limits may have become.</summary>
/// <remarks>It says at least as much as can be so, never less; what it is equal by is all that decides how it goes on.</remarks>
internal sealed class WayPlace(int state, ulong done, ulong begun, ulong lacking, ulong[] facts, LimitStates limits) : IEquatable<WayPlace>
{
    internal int State => state;

    /// <summary>The acts done.</summary>
    internal ulong Done => done;

    /// <summary>The rounds that somebody has signed.</summary>
    internal ulong Begun => begun;

    /// <summary>The acts for which the matter names nobody, or nothing that their content could name.</summary>
    internal ulong Lacking => lacking;

    /// <summary>The values that each fact may have.</summary>
    internal ReadOnlySpan<ulong> Facts => facts;

    internal LimitStates Limits => limits;

    /// <summary>The acts done on the way that nothing has asked for yet.</summary>
    internal ulong Idle { get; init; }

    internal ulong[] CopyOfFacts() => [.. facts];

    /// <summary>The same place with less that may be so of the facts.</summary>
    internal WayPlace With(ulong[] narrowed) => new(state, done, begun, lacking, narrowed, limits) { Idle = Idle };

    /// <summary>The same place with other acts that nothing has asked for yet.</summary>
    internal WayPlace With(ulong idle) => new(state, done, begun, lacking, facts, limits) { Idle = idle };

    public bool Equals(WayPlace? other) =>
        other is not null && state == other.State && done == other.Done && begun == other.Begun && lacking == other.Lacking && Idle == other.Idle && limits == other.Limits && Facts.SequenceEqual(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as WayPlace);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(state);
        hash.Add(done);
        hash.Add(begun);
        hash.Add(limits.Passed);
        foreach (var fact in facts)
        {
            hash.Add(fact);
        }

        return hash.ToHashCode();
    }
}

/// <summary>How each limit of a case may stand: a bit a limit in each word.</summary>
/// <param name="Idle">Does not run.</param>
/// <param name="Running">Runs and has not passed.</param>
/// <param name="Passed">Has passed.</param>
/// <param name="Standing">Its clock stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LimitStates(ulong Idle, ulong Running, ulong Passed, ulong Standing)
{
    /// <summary>Those that are not surely idle.</summary>
    internal ulong Begun => Running | Passed | Standing;

    /// <summary>Nothing but idle for some.</summary>
    internal LimitStates Without(ulong limits) => new(Idle | limits, Running & ~limits, Passed & ~limits, Standing & ~limits);

    /// <summary>Running for some, surely or possibly. One that starts late enough to have passed is taken to pass at once.</summary>
    internal LimitStates Started(ulong limits, bool surely) =>
        surely ? new(Idle & ~limits, Running | limits, Passed & ~limits, Standing & ~limits) : this with { Running = Running | limits };

    /// <summary>After the time that one needs to pass; others may have passed with it.</summary>
    internal LimitStates AfterPassing(ulong limit) => new(Idle & ~limit, Running & ~limit, Passed | limit | Running, Standing & ~limit);
}
