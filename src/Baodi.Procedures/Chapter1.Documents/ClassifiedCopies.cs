namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>One copy of a classified document as it is registered (1.2.1).</summary>
/// <param name="Number">The number of the copy.</param>
/// <param name="Level">Its classification level; absent where it bears none.</param>
/// <param name="ReturnBy">The date by which the sender wants it back (1.2.6).</param>
public sealed record RegisteredCopy(
    [Field("份号")] string Number,
    [Field("密级")] ClassificationLevel? Level = null,
    [Field("退回日期")] LocalDate? ReturnBy = null);

/// <summary>One copy, where it is and since when. Immutable.</summary>
/// <param name="Copy">The copy as it was registered.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="Where">Where it is.</param>
/// <param name="Since">Since when.</param>
/// <param name="Holder">Who has it outside the confidential room; who had it, where it is lost; otherwise null.</param>
/// <param name="WasLate">Whether it was settled after the date that the sender prescribed (1.2.6).</param>
/// <param name="Missing">What is missing of it since it came back; null where it is whole.</param>
/// <param name="MissingIs">How the loss of that stands: recorded, or closed by the Director's signature; null while it is not recorded.</param>
public sealed record CopyTrack(RegisteredCopy Copy, Instant RegisteredAt, Whereabouts Where, Instant Since, Seat? Holder = null, bool WasLate = false, string? Missing = null, Whereabouts? MissingIs = null)
{
    internal string Number => Copy.Number;

    internal bool IsSettled => Where is Whereabouts.ReturnedToSender or Whereabouts.Kept or Whereabouts.ClosedAsLost;

    /// <summary>Whether something is missing of it whose loss nobody has signed yet.</summary>
    internal bool LacksSomething => Missing is not null && MissingIs != Whereabouts.ClosedAsLost;

    /// <summary>Whether what can be recorded as lost of it is a part: the copy itself is there.</summary>
    internal bool LosesAPart => Missing is not null && MissingIs is null && Where is (Whereabouts.InRoom or Whereabouts.ReturnedToSender or Whereabouts.Kept);

    internal bool HasLossToSign => Where == Whereabouts.ReportedLost || MissingIs == Whereabouts.ReportedLost;

    internal bool IsOut => Where is Whereabouts.WithHolder or Whereabouts.ReportedLost;

    internal CopyTrack Moved(Whereabouts where, Instant at, Seat? holder = null)
    {
        var moved = this with { Where = where, Since = at, Holder = holder };
        return moved with { WasLate = moved.IsSettled && Copy.ReturnBy is { } by && DistrictTime.DateOf(at) > by };
    }
}

/// <summary>A unit that a leader or the Director named, and how far it has come.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="HasDocument">Whether the document has been brought to it.</param>
/// <param name="Report">What it last reported; null until then.</param>
/// <param name="IsImplemented">Whether it has reported that nothing is left to do.</param>
/// <param name="ReturnedFor">Why it returned the task as none of its duties; null where it did not. It is awaited until another is named.</param>
/// <param name="ReplacedFor">Why it is awaited no more, another being named in its place or not; null where that is not so.</param>
public sealed record Undertaking(
    string Unit, bool HasDocument = false, string? Report = null, bool IsImplemented = false, string? ReturnedFor = null, string? ReplacedFor = null)
{
    internal bool IsReplaced => ReplacedFor is not null;

    internal bool IsOpen => !IsImplemented && !IsReplaced;

    internal bool Waits => !HasDocument && !IsReplaced;
}

/// <summary>Looks through the copies of a document.</summary>
internal static class CopyTracks
{
    internal static ImmutableArray<CopyTrack> With(this ImmutableArray<CopyTrack> tracks, string number, Func<CopyTrack, CopyTrack> change) =>
        tracks.Changed(track => track.Number == number ? change(track) : track);

    internal static ImmutableArray<CopyTrack> Moved(this ImmutableArray<CopyTrack> tracks, string number, Whereabouts where, Instant at, Seat? holder = null) =>
        tracks.With(number, track => track.Moved(where, at, holder));

    /// <summary>What is registered; what is out of the room or settled keeps where it is, though it be registered again or left out.</summary>
    internal static ImmutableArray<CopyTrack> Registered(this ImmutableArray<CopyTrack> before, ImmutableArray<RegisteredCopy> copies, Instant at)
    {
        var tracks = copies.OrEmpty().Taken(copy => before.Find(copy.Number) is { } known ? known with { Copy = copy } : new(copy, at, Whereabouts.InRoom, at));
        return tracks.AddRange(before.Taken(track => (track.IsOut || track.IsSettled) && copies.Find(track.Number) is null, track => track));
    }

    /// <summary>None bears a higher level than that.</summary>
    internal static ImmutableArray<CopyTrack> LoweredTo(this ImmutableArray<CopyTrack> tracks, ClassificationLevel? level) =>
        tracks.Changed(track => track.Copy.Level > (level ?? default) ? track with { Copy = track.Copy with { Level = level } } : track);

    internal static CopyTrack? Find(this ImmutableArray<CopyTrack> tracks, string number) => tracks.FirstOrNone(track => track.Number == number);

    internal static RegisteredCopy? Find(this ImmutableArray<RegisteredCopy> copies, string number) =>
        copies.OrEmpty().FirstOrNone(copy => copy.Number == number);
}
