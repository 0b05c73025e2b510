using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Something that happened while a scenario was played. Immutable.</summary>
internal abstract record Happening(Instant At, string Case);

/// <summary>A limit passed without what it is for being done; its instant is the due one.</summary>
internal sealed record LimitPassed(string Case, RunningLimit Running) : Happening(Running.Due, Case);

/// <summary>A step was taken, or refused, or something was looked at.</summary>
/// <param name="Step">The step as the scenario has it.</param>
/// <param name="Outcome">What the library answered; null when nobody asked for an act.</param>
/// <param name="Before">The case before; null before an opening.</param>
/// <param name="After">The case after; null after a refused opening.</param>
/// <param name="Mismatches">What was otherwise than expected; none when all was as expected.</param>
internal sealed record StepTaken(Step Step, Outcome? Outcome, Case? Before, Case? After, IReadOnlyList<Label> Mismatches)
    : Happening(Step.At, Step.Case)
{
    internal bool IsAsExpected => Mismatches.Count == 0;

    /// <summary>What the library answered to who added a remark; null where nobody did.</summary>
    internal RemarkOutcome? Remarked { get; init; }
}

/// <summary>The cases of a story at one moment, with their history.</summary>
internal sealed record Standing(Case Case, Dossier Dossier);
