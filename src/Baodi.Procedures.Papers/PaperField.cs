namespace Baodi.Procedures.Papers;

/// <summary>A field of a paper with what stands in it.</summary>
/// <param name="Label">What is to be written there.</param>
/// <param name="Value">What was written; null where the field was left open.</param>
/// <param name="IsRequired">Whether it may not be left open.</param>
public sealed record PaperField(Label Label, PaperValue? Value, bool IsRequired);

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

/// <summary>A signature under a paper, or what stands in the place of one.</summary>
/// <param name="What">What was done: the act that made the paper, the verb of the round, or the act that sent it back.</param>
/// <param name="By">Who did it, in which seats and by whose delegation.</param>
/// <param name="At">When.</param>
/// <param name="Citation">On which ground.</param>
/// <param name="SendsBack">Whether the paper was sent back with it.</param>
/// <param name="Remarks">What was written with it; fields left open are left out.</param>
public sealed record PaperSignature(Label What, Performer By, Instant At, Citation Citation, bool SendsBack, ImmutableArray<PaperField> Remarks);
