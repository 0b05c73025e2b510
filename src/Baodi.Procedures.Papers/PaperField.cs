namespace Baodi.Procedures.Papers;

/// <summary>A field of a paper with what stands in it.</summary>
/// <param name="Label">What is to be written there.</param>
/// <param name="Value">What was written; null where the field was left open.</param>
/// <param name="IsRequired">Whether it may not be left open.</param>
public sealed record PaperField(Label Label, PaperValue? Value, bool IsRequired)
{
    /// <summary>Whether it says to whom the paper is addressed.</summary>
    public bool IsAddressee { get; init; }

    /// <summary>Whether its value says by itself what is so or not so; no label stands before it.</summary>
    public bool IsSentence { get; init; }
}

/// <summary>What stands in a field of a paper: a text, a list, or parts with labels of their own.</summary>
public abstract record PaperValue
{
    private protected PaperValue()
    {
    }
}

/// <summary>A text; the same in both languages where people wrote it.</summary>
/// <param name="Text">The text.</param>
public sealed record PaperText(Label Text) : PaperValue;

/// <summary>A list with at least one entry.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record PaperList(ImmutableArray<PaperValue> Entries) : PaperValue;

/// <summary>Parts with labels of their own, such as the numbers of casualties.</summary>
/// <param name="Parts">The parts in order.</param>
public sealed record PaperParts(ImmutableArray<PaperField> Parts) : PaperValue;

/// <summary>An entry on a paper: a signature, what stands in the place of one, or what was done with a paper that goes from desk to desk.</summary>
/// <param name="What">What was done: the act that made the paper, the verb of the round, or the act that sent it back.</param>
/// <param name="By">Who did it, in which seats and by whose delegation.</param>
/// <param name="At">When.</param>
/// <param name="Citation">On which ground.</param>
/// <param name="SendsBack">Whether the paper was sent back with it.</param>
/// <param name="Remarks">What was written with it; fields left open are left out.</param>
public sealed record PaperSignature(Label What, Performer By, Instant At, Citation Citation, bool SendsBack, ImmutableArray<PaperField> Remarks)
{
    /// <summary>Whether who signed read it and wrote what is to be done, which is no sign-off.</summary>
    internal bool Instructs { get; init; }

    /// <summary>Who entered it as he was told by telephone; null where who did it entered it.</summary>
    public Performer? EnteredBy { get; init; }

    /// <summary>When it happened; the same as <see cref="At"/> but for what was recorded afterwards.</summary>
    public Instant HappenedAt { get; init; } = At;

    /// <summary>What it departed from, each with its ground; empty for nothing.</summary>
    public ImmutableArray<PaperDeparture> Departures { get; init; } = [];
}

/// <summary>What the step that made a paper departed from.</summary>
/// <param name="From">What was asked for and was not so.</param>
/// <param name="Citation">The clause or the reading that asks for it.</param>
/// <param name="Ground">Why, as it was written.</param>
/// <param name="Consent">Who consented; null where nobody had to.</param>
public sealed record PaperDeparture(Label From, Citation Citation, string Ground, Performer? Consent);
