namespace Baodi.Procedures.SectorMeetings;

/// <summary>A leader's speech at a sector meeting, with or without a script. Immutable.</summary>
/// <param name="Leader">Who gives it; a leader gives one at a meeting.</param>
public sealed record Speech(Seat Leader)
{
    /// <summary>Whether its script was attached to the application (2.2.1.1).</summary>
    public bool HasScript { get; init; }

    /// <summary>Whether it has been recorded, or that it was not given (2.2.2.3).</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Whether it was not given after all.</summary>
    public bool IsDropped { get; init; }

    /// <summary>What who gave it wants done with it; null while that was not said (2.2.2.3, 2.2.3.2).</summary>
    public SpeechHandling? Handling { get; init; }

    /// <summary>Whether it has been put in order and issued (2.2.3.2).</summary>
    public bool IsIssued { get; init; }

    internal bool AwaitsRecording => HasScript && !IsRecorded;

    internal bool AwaitsIssue => Handling is SpeechHandling.OfficeIssues or SpeechHandling.DepartmentIssues && !IsIssued && !IsDropped;

    /// <summary>Who puts it in order and issues it; nobody while it is not to be issued.</summary>
    internal ImmutableArray<Seat> IssuersAmong(ImmutableArray<Seat> department) =>
        !AwaitsIssue ? [] : Handling == SpeechHandling.OfficeIssues ? [Posts.OfficeClerk] : department;
}

/// <summary>The speeches of one meeting. A step names whose speech it is about where there are several.</summary>
internal static class Speeches
{
    /// <summary>Those whose scripts were attached, in that order.</summary>
    internal static ImmutableArray<Speech> Of(ImmutableArray<LeaderSpeech> scripts)
    {
        var leaders = ImmutableArray<Seat>.Empty.Joined(scripts.OrEmpty().Taken(script => script.Leader));
        return leaders.Taken(leader => new Speech(leader) { HasScript = true });
    }

    /// <summary>The speech of a leader as it then is, which he may give without having been expected to.</summary>
    internal static ImmutableArray<Speech> With(this ImmutableArray<Speech> speeches, Seat leader, Func<Speech, Speech> change) =>
        speeches.IndexOfFirst(speech => speech.Leader == leader) is >= 0 and var at
            ? speeches.SetItem(at, change(speeches[at]))
            : speeches.Add(change(new(leader)));

    /// <summary>The leader who was named, or the only one whose speech waits; null where it is not told whose is meant.</summary>
    internal static Seat? LeaderAmong(this ImmutableArray<Speech> speeches, Seat? named, Predicate<Speech> waits)
    {
        if (named is not null)
        {
            return named;
        }

        var waiting = speeches.RemoveAll(speech => !waits(speech));
        return waiting.Length == 1 ? waiting[0].Leader : default(Seat?);
    }
}
