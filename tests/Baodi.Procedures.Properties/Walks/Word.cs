using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>A word that somebody adds to the file before a step of a walk.</summary>
/// <param name="Said">What is said, and to whom.</param>
/// <param name="By">The id of who says it.</param>
/// <param name="At">When.</param>
public sealed record Word(RemarkRequest Said, string By, Instant At)
{
    /// <summary>The kind, who says it and when.</summary>
    public override string ToString() => $"{At} {By}: {Remarks.Kinds.NameOf(Said.Kind)} {Said.Text}";
}

/// <summary>A word with what came of it.</summary>
internal sealed record WordAdded(Word Word, Officer By, RemarkOutcome Outcome);
