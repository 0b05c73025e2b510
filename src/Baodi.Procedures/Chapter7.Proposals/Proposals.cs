namespace Baodi.Procedures.Proposals;

/// <summary>What deputies and members hand in (chapter 7, sections 1 and 2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProposalKind>))]
public enum ProposalKind
{
    /// <summary>建议: a suggestion of deputies to the people's congress.</summary>
    Suggestion = 1,

    /// <summary>提案: a proposal of members of the CPPCC.</summary>
    Proposal,
}

/// <summary>What the author says of a reply.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AuthorResponse>))]
public enum AuthorResponse
{
    /// <summary>The reply is accepted.</summary>
    Satisfied = 1,

    /// <summary>Accepted on the whole: implementation begins.</summary>
    BasicallySatisfied,

    /// <summary>Not satisfied: the item is handled again.</summary>
    NotSatisfied,

    /// <summary>Nothing, so far.</summary>
    NothingSaid,
}

/// <summary>How implementation stands when it is concluded.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ImplementationStanding>))]
public enum ImplementationStanding
{
    /// <summary>What the reply promised is done.</summary>
    Done = 1,

    /// <summary>It goes on, with a reason, and the papers are filed all the same.</summary>
    Continuing,
}

/// <summary>A suggestion or proposal as it was received. Immutable.</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Number">Its number; null where it has none yet.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says; it is in writing.</param>
/// <param name="Author">The deputy or member who leads it.</param>
/// <param name="CoAuthors">Who signed it too.</param>
public sealed record ProposalPaper(ProposalKind Kind, string? Number, string Title, string Text, string Author, ImmutableArray<string> CoAuthors)
{
    internal static ProposalPaper Of(IProposalEntry entry) => new(entry.Kind, entry.Number, entry.Title, entry.Text, entry.Author, entry.CoAuthors.OrEmpty());

    internal ProposalPaper Corrected(IProposalCorrection correction) => this with
    {
        Kind = correction.Kind ?? Kind,
        Number = correction.Number ?? Number,
        Title = correction.Title ?? Title,
        Text = correction.Text ?? Text,
        Author = correction.Author ?? Author,
        CoAuthors = correction.CoAuthors.IsDefault ? CoAuthors : correction.CoAuthors,
    };

    /// <summary>Whether it is of nobody but the author and those who signed it too, of whom several may be named.</summary>
    internal bool IsOf(string persons) => Array.TrueForAll(
        persons.Split('、', StringSplitOptions.TrimEntries), person => person == Author || CoAuthors.OrEmpty().Contains(person, StringComparer.Ordinal));

    /// <summary>Whether what a reply answers, and whom, is the same in both.</summary>
    internal bool AsksTheSameAs(ProposalPaper other) => (Title, Text, Author) == (other.Title, other.Text, other.Author);
}

/// <summary>A suggestion or proposal that is answered, of whatever level. Immutable.</summary>
public abstract record AnsweredProposal : ITitled
{
    private protected AnsweredProposal()
    {
    }

    Label ITitled.Title => Label.Written(Paper.Title);

    /// <summary>The paper as it was received.</summary>
    public required ProposalPaper Paper { get; init; }

    /// <summary>Whether the last correction says something else than what stood there.</summary>
    public bool CorrectionIsSaid { get; init; } = true;

    /// <summary>Whether it touches what a reply answers, or whom: the title, the text or the author.</summary>
    public bool PaperIsTouched { get; init; }

    /// <summary>Whether the times that the last step states fit what went before it.</summary>
    public bool TimesAreInOrder { get; init; } = true;

    /// <summary>Whether it was the author, or who signed too, that said the last word on a reply.</summary>
    public bool AuthorSpoke { get; init; } = true;

    /// <summary>Whether a time was set for the reply when it was last taken up again.</summary>
    public bool TimeIsStated { get; init; }

    /// <summary>What the author says of the last reply.</summary>
    public AuthorResponse Response { get; init; } = AuthorResponse.NothingSaid;

    /// <summary>The time the author was given for a word on it, where somebody stated one.</summary>
    public TimeAllowed? ResponseTime { get; init; }

    /// <summary>What goes on says why.</summary>
    internal bool ReasonIsGiven => Concluded is not { Standing: ImplementationStanding.Continuing } || Concluded.Reason is not null;

    private protected abstract IConclusion? Concluded { get; }
}

/// <summary>That a reply has come into the author's hands. Immutable.</summary>
/// <param name="ReceivedBy">Who took it.</param>
/// <param name="At">When.</param>
/// <param name="BeforeApproval">Whether that was before the reply was approved.</param>
/// <param name="OtherManner">How it came there where it was to be in person and was not; null else.</param>
public sealed record Delivery(string ReceivedBy, Instant At, bool BeforeApproval = false, string? OtherManner = null);

/// <summary>A unit that gives its opinion on an item. Immutable.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Opinion">Its opinion; null until it has given one.</param>
/// <param name="GoneOnWithout">Why the reply no longer waits for it; null where it does, or has it.</param>
public sealed record UnitOpinion(string Unit, string? Opinion = null, string? GoneOnWithout = null);

/// <summary>The units whose opinions a reply rests on. Immutable.</summary>
/// <param name="Units">Each of them once, with its opinion.</param>
/// <param name="Seats">The seats of them all.</param>
/// <param name="SilentSeats">The seats of those that have said nothing yet.</param>
public sealed record UnitOpinions(ImmutableArray<UnitOpinion> Units, ImmutableArray<Seat> Seats, ImmutableArray<Seat> SilentSeats)
{
    internal static UnitOpinions None { get; } = new([], [], []);

    internal bool AreAwaited => Units.Any(IsAwaited);

    /// <summary>A unit named twice, or that leads, is not asked besides.</summary>
    internal static UnitOpinions Of(ImmutableArray<string> named, string? lead = null)
    {
        var opinions = None;
        foreach (var unit in named.OrEmpty())
        {
            opinions = unit == lead ? opinions : opinions.With(unit);
        }

        return opinions;
    }

    /// <summary>Whether the reply still waits for a unit.</summary>
    internal static bool IsAwaited(UnitOpinion unit) => unit is { Opinion: null, GoneOnWithout: null };

    /// <summary>One more unit; one that is asked already stays as it is.</summary>
    internal UnitOpinions With(string unit) => Units.Any(known => known.Unit == unit) ? this : Of(Units.Add(new(unit)));

    internal UnitOpinions Without(string? unit) => Of(Units.RemoveAll(known => known.Unit == unit));

    internal UnitOpinions GivenBy(Seat seat, string opinion) =>
        Of(Units.Changed(unit => unit.Unit == seat.Charge ? unit with { Opinion = opinion } : unit));

    internal UnitOpinions GoneOnWithout(string named, string reason) =>
        Of(Units.Changed(unit => unit.Unit == named ? unit with { GoneOnWithout = reason } : unit));

    private static UnitOpinions Of(ImmutableArray<UnitOpinion> units) => new(
        units, Seat.OfUnits(units.Taken(_ => true, unit => unit.Unit)), Seat.OfUnits(units.Taken(unit => unit.Opinion is null, unit => unit.Unit)));
}

/// <summary>The vocabularies that the sections of chapter 7 share.</summary>
public static class ProposalTerms
{
    /// <summary>What is handed in.</summary>
    public static Terms<ProposalKind> Kinds { get; } = new("类别", "代表建议", "委员提案");

    /// <summary>What the author says of a reply.</summary>
    public static Terms<AuthorResponse> Responses { get; } = new("代表、委员意见", "满意", "基本满意", "不满意", "未表态");

    /// <summary>How implementation stands.</summary>
    public static Terms<ImplementationStanding> Standings { get; } = new("落实情况", "已落实", "继续落实");
}
