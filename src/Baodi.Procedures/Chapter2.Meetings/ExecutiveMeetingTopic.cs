namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>A topic of an executive meeting. Immutable.</summary>
public sealed record Topic
{
    /// <summary>Its number, unlike that of any other topic of the meeting.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Where it comes from.</summary>
    public required TopicSource Source { get; init; }

    /// <summary>The id of the case it was taken from; null where a leader puts it forward.</summary>
    public string? SourceCase { get; init; }

    /// <summary>The instruction that the document bears; null where there is none.</summary>
    public string? Instruction { get; init; }

    /// <summary>The leader who puts it forward; null where it was taken from a case.</summary>
    public Seat? Leader { get; init; }

    /// <summary>How secret it is, which follows the document; null where that bears no level.</summary>
    public ClassificationLevel? Level { get; init; }

    /// <summary>The materials for the meeting.</summary>
    public required string Materials { get; init; }

    /// <summary>The kebab-case id of the unit that presents it.</summary>
    public required string PresenterUnit { get; init; }

    /// <summary>Whether it is weighty.</summary>
    public bool IsWeighty { get; init; }

    /// <summary>Whether it is urgent.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether it was put forward once the list was approved.</summary>
    public bool IsLate { get; init; }

    /// <summary>Where it comes in the order.</summary>
    public TopicPrecedence Precedence { get; init; } = TopicPrecedence.InOrder;

    /// <summary>Where it stands.</summary>
    public TopicStanding Standing { get; init; } = TopicStanding.AwaitingConsent;

    /// <summary>Whether its materials have gone out (2.1.2.1.4).</summary>
    public bool IsSent { get; init; }

    /// <summary>Why it was refused, withdrawn, put off or sent back; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>A leader's own names him, and he is the District Head or a deputy head; any other names the case it was taken from.</summary>
    internal bool SourceIsNamed =>
        Source == TopicSource.Leader
            ? Leader?.Post is { } post && (post == Posts.DistrictHead || post == Posts.ExecutiveDeputyHead || post == Posts.LeaderInCharge)
            : !VisibleText.IsBlank(SourceCase);

    /// <summary>What the change leaves out stays; the District Head consents anew.</summary>
    internal Topic ChangedBy(ChangeTopic change) => this with
    {
        Title = change.Title ?? Title,
        Materials = change.Materials ?? Materials,
        PresenterUnit = change.PresenterUnit ?? PresenterUnit,
        IsWeighty = change.IsWeighty ?? IsWeighty,
        IsUrgent = change.IsUrgent ?? IsUrgent,
        Level = change.Level ?? Level,
        Standing = TopicStanding.AwaitingConsent,
    };

    internal static Topic Of(CollectTopic entry) => Of(entry, entry.Source) with { SourceCase = entry.SourceCase, Instruction = entry.Instruction };

    internal static Topic Of(EnterLeadersTopic entry) => Of(entry, TopicSource.Leader) with { Leader = entry.Leader };

    internal static Topic Of(TakeUpTopic entry) => Of(entry, TopicSource.EarlierMeeting) with { SourceCase = entry.Meeting };

    internal static Topic Of(AddLateTopic entry) => Of(entry, entry.Source) with { SourceCase = entry.SourceCase, Leader = entry.Leader, IsLate = true };

    private static Topic Of(ITopicEntry entry, TopicSource source) => new()
    {
        Number = entry.Number,
        Title = entry.Title,
        Source = source,
        Level = entry.Level,
        Materials = entry.Materials,
        PresenterUnit = entry.PresenterUnit,
        IsWeighty = entry.IsWeighty,
        IsUrgent = entry.IsUrgent,
    };
}

/// <summary>What a meeting decided that somebody is to do.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">The kebab-case id of the unit that is to do it.</param>
/// <param name="NeedsDocument">Whether a document must be issued for it.</param>
/// <param name="Limit">The time it is given, an amount or a date; null where the meeting set none.</param>
/// <param name="JointUnits">The kebab-case ids of the units that do it with the owner, which leads.</param>
public sealed record DecidedItem(
    [Field("议定事项")] string Text,
    [Field("承办单位", ChargeOf = PostNames.Unit)] string Owner,
    [Field("需要制发文件")] bool NeedsDocument,
    [Field("时限")] TimeGiven? Limit = null,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default);

/// <summary>How a decided item is followed up (2.1.2.3.3). Immutable.</summary>
/// <param name="Number">The number of its topic and its place among what was decided there.</param>
/// <param name="Item">What was decided.</param>
public sealed record ItemFollowUp(string Number, DecidedItem Item)
{
    /// <summary>The number of its topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Its place among what was decided on that topic, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The classification level of its topic; null where that bears none.</summary>
    public ClassificationLevel? Level { get; init; }

    /// <summary>Whether it has been referred for supervision.</summary>
    public bool IsReferred { get; init; }

    /// <summary>The id of its supervision case; null until that is over.</summary>
    public string? SupervisionCase { get; init; }

    /// <summary>What supervision came to; null until it is over.</summary>
    public string? Result { get; init; }

    /// <summary>Whether the document it needs has been asked for.</summary>
    public bool DocumentIsRequested { get; init; }

    /// <summary>The id of the case of its document; null until that is over.</summary>
    public string? DocumentCase { get; init; }

    /// <summary>The number of the document, or why there is none; null until its case is over.</summary>
    public string? Document { get; init; }

    internal bool IsInHand => IsReferred || DocumentIsRequested;

    internal bool AwaitsSupervision => IsReferred && Result is null;

    internal bool AwaitsDocumentRequest => Item.NeedsDocument && !DocumentIsRequested;

    internal bool AwaitsDocument => DocumentIsRequested && Document is null;

    internal bool Runs => Result is null || (Item.NeedsDocument && Document is null);
}
