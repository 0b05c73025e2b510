using System.Runtime.InteropServices;

namespace Baodi.Procedures.Analysis;

/// <summary>What may be so of a case some steps ahead: its state, what is done in it, and what its facts and limits may have become.</summary>
/// <remarks>It says at least as much as can be so, never less; what it is equal by is all that decides how it goes on.</remarks>
/// <param name="State">The state, by its place.</param>
/// <param name="Done">The acts done.</param>
/// <param name="Begun">The rounds that somebody has signed.</param>
/// <param name="Lacking">The acts for which the matter names nobody, or nothing that their content could name.</param>
/// <param name="Facts">The values that each fact may have.</param>
/// <param name="Limits">How each limit may stand.</param>
internal sealed record PathPlace(int State, Bits Done, Bits Begun, Bits Lacking, ImmutableArray<Bits> Facts, LimitStates Limits)
{
    /// <summary>The acts done on the way that nothing has asked for yet.</summary>
    internal Bits Idle { get; init; }

    /// <summary>The approvals among those done that were passed over and not given.</summary>
    internal Bits Passed { get; init; }

    internal Bits[] CopyOfFacts() => [.. Facts];

    public bool Equals(PathPlace? other) =>
        other is not null && State == other.State && Done == other.Done && Begun == other.Begun && Lacking == other.Lacking && Idle == other.Idle && Passed == other.Passed
        && Limits == other.Limits && Facts.AsSpan().SequenceEqual(other.Facts.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(State);
        hash.Add(Done);
        hash.Add(Begun);
        hash.Add(Limits.Passed);
        foreach (var fact in Facts)
        {
            hash.Add(fact);
        }

        return hash.ToHashCode();
    }
}

/// <summary>How each limit of a case may stand, in sets of their places.</summary>
/// <param name="Idle">Does not run.</param>
/// <param name="Running">Runs and has not passed.</param>
/// <param name="Passed">Has passed.</param>
/// <param name="Standing">Its clock stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LimitStates(Bits Idle, Bits Running, Bits Passed, Bits Standing)
{
    /// <summary>Those that are not surely idle.</summary>
    internal Bits Begun => Running | Passed | Standing;

    /// <summary>Whatever may be so of the one or of the other.</summary>
    internal LimitStates Or(in LimitStates other) => new(Idle | other.Idle, Running | other.Running, Passed | other.Passed, Standing | other.Standing);

    /// <summary>Nothing but idle for some.</summary>
    internal LimitStates Without(Bits limits) => new(Idle | limits, Running - limits, Passed - limits, Standing - limits);

    /// <summary>Running for some, surely or possibly. One that starts late enough to have passed is taken to pass at once.</summary>
    internal LimitStates Started(Bits limits, bool surely) =>
        surely ? new(Idle - limits, Running | limits, Passed - limits, Standing - limits) : this with { Running = Running | limits };

    /// <summary>After the time that one needs to pass; others may have passed with it.</summary>
    internal LimitStates AfterPassing(Bits limit) => new(Idle - limit, Running - limit, Passed | limit | Running, Standing - limit);
}
