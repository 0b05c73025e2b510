namespace Baodi.Procedures.Cases;

/// <summary>What kind of word is added to a file without a step.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RemarkKind>))]
public enum RemarkKind
{
    /// <summary>补充: something is remarked, or a paper is put to the file.</summary>
    Added = 1,

    /// <summary>催办: somebody is pressed for what is waited for.</summary>
    Pressed,

    /// <summary>传阅: it is passed round for reading; nothing waits for the readers.</summary>
    PassedRound,

    /// <summary>已阅: somebody has read it.</summary>
    Read,
}

/// <summary>The vocabulary of remarks.</summary>
public static class Remarks
{
    /// <summary>The kinds of remark.</summary>
    public static Terms<RemarkKind> Kinds { get; } = new("附记类别", "补充", "催办", "传阅", "已阅");
}

/// <summary>What somebody wants to add to a file without a step. Immutable.</summary>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Text">What is said; null for nothing, which is enough for all but <see cref="RemarkKind.Added"/>.</param>
public sealed record RemarkRequest(RemarkKind Kind, string? Text = null)
{
    /// <summary>Who is pressed, or to whom it is passed round; none for the other kinds.</summary>
    public ImmutableArray<Seat> To { get; init; } = [];

    /// <summary>The titles of the papers that are put to the file.</summary>
    public ImmutableArray<string> Papers { get; init; } = [];
}

/// <summary>A word added to a file without a step: a remark, a pressing, a passing round or that it was read. Immutable.</summary>
/// <remarks>Folding passes over it: nobody is bound by it, and nothing waits for it.</remarks>
[JsonConverter(typeof(ShownJson))]
public sealed class Remark : Entry
{
    internal Remark(string caseId, Instant at, RemarkRequest said, Performer by, State state, int version)
        : base(caseId, at)
    {
        Said = said;
        By = by;
        State = state;
        Version = version;
    }

    /// <summary>What is said, and to whom.</summary>
    public RemarkRequest Said { get; }

    /// <summary>Who says it and in which seats.</summary>
    public Performer By { get; }

    /// <summary>The state the case was in.</summary>
    public State State { get; }

    /// <summary>The version of the case, which is also how many events stand before the remark.</summary>
    public int Version { get; }

    internal override bool IsUnderRules => false;
}
