using Baodi.Procedures.Meetings;

namespace Baodi.Procedures.MonthlyMeetings;

/// <summary>Where a monthly meeting of the District Head stands (2.1.3).</summary>
public enum MonthlyMeetingState
{
    /// <summary>Texts come in and are read, the time is fixed, notice and invitations go out (2.1.3.1 to 2.1.3.3).</summary>
    Preparing = 1,

    /// <summary>The meeting is being held.</summary>
    InSession,

    /// <summary>It has ended: minutes, record (2.1.3.4).</summary>
    Afterwards,

    /// <summary>Its papers are filed.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>The District Head's meeting of one month. Immutable.</summary>
public sealed record MonthlyMeeting : NotifiedMeeting, ITitled, ICollects
{
    int ICollects.Collected => Deputies.OrEmpty().Length + Texts.OrEmpty().Length;

    Label ITitled.Title => TimeWords.Month(Month);

    /// <summary>A day of the month whose work the texts report.</summary>
    public required LocalDate Month { get; init; }

    /// <summary>The deputy heads, each by a field of his, in the order in which they were named.</summary>
    public required ImmutableArray<Seat> Deputies { get; init; }

    /// <summary>The texts that came in, the last of each deputy head (2.1.3.1).</summary>
    public ImmutableArray<MonthlyText> Texts { get; init; } = [];

    /// <summary>Whether the text sent last took the place of one that was there.</summary>
    public bool TextWasThere { get; init; } = true;

    /// <summary>Whether the record has been tidied (2.1.3.4).</summary>
    public bool RecordIsTidied { get; init; }

    /// <summary>Whether the minutes, as they are now, and the record as it was last tidied have been sent to the leaders (2.1.3.4).</summary>
    public bool IsSentToLeaders { get; init; }

    /// <summary>The deputy head whose text the District Head last decided to go on without; null before.</summary>
    public Seat? GoneOnWithout { get; init; }

    internal bool TextIsUnread => Texts.Any(text => !text.IsRead);

    internal bool NamesADeputy => GoneOnWithout is { } seat && Deputies.Holds(seat);

    internal static MonthlyMeeting Of(OpenMonth month)
    {
        var deputies = month.Fields.OrEmpty().Taken(field => new Seat(Posts.LeaderInCharge, field));
        return new() { Month = month.Month, Deputies = ImmutableArray<Seat>.Empty.Joined(deputies) };
    }

    internal MonthlyMeeting With(SubmitMonthlyText text, Performer by) =>
        this with { Texts = Texts.RemoveAll(one => one.Deputy == by.Seat).Add(new(by.Seat, text.Completed, text.NotDone, text.NextMonth, IsRead: false)) };

    /// <summary>His text as it now stands, to be read anew.</summary>
    internal MonthlyMeeting Replaced(ReplaceMonthlyText text, Performer by) => this with
    {
        TextWasThere = Texts.Any(one => one.Deputy == by.Seat),
        Texts = Texts.RemoveAll(one => one.Deputy == by.Seat).Add(new(by.Seat, text.Completed, text.NotDone, text.NextMonth, IsRead: false)),
    };

    internal MonthlyMeeting AllRead() => this with { Texts = Texts.Changed(text => text with { IsRead = true }) };
}

/// <summary>What a deputy head wrote about a month (2.1.3.1).</summary>
/// <param name="Deputy">Whose text it is.</param>
/// <param name="Completed">What was completed.</param>
/// <param name="NotDone">Why what was not done was not.</param>
/// <param name="NextMonth">What is arranged for the month after.</param>
/// <param name="IsRead">Whether the District Head has read it.</param>
public sealed record MonthlyText(Seat Deputy, string Completed, string NotDone, string NextMonth, bool IsRead);
