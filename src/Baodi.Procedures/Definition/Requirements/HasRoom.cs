namespace Baodi.Procedures.Definition;

/// <summary>What a case collects has an end: the lists of its matter, the hands that are kept, and how often a clock was turned.</summary>
internal sealed class HasRoom(Act act) : Requirement(act.Citation, Moments.After)
{
    public override bool IsSpecific => false;

    public override bool IsOfRecord => true;

    public override Label Label => new($"本件所记条目不超过{ReadingBounds.CaseEntries}项", $"at most {ReadingBounds.CaseEntries} entries collected");

    internal override bool HoldsAfter(Situation situation) => Holds(act, situation.Case, situation.After) || situation.Tell(new CaseIsFull(act));

    internal static bool Holds(Act act, IProgress? before, object after) =>
        ((after as ICollects)?.Collected ?? 0) is var collected && (collected <= ReadingBounds.CaseEntries || collected <= (before?.UntypedMatter as ICollects)?.Collected)
        && (before is null || ((!act.PerformersAreKept || before.Performers.Length < ReadingBounds.CaseEntries) && (act.Turns.IsEmpty || !before.AllLimits.Any(TurnedTooOften))));

    private static bool TurnedTooOften(RunningLimit limit) => limit.OwnCourse is { } course && course.Suspensions.Length + course.Extensions.Length >= ReadingBounds.CaseEntries;
}

/// <summary>The step would add to what the case collects, of which there is as much as there may be: <see cref="ReadingBounds.CaseEntries"/>.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class CaseIsFull : Reason
{
    internal CaseIsFull(Act act)
        : base(act, "case-is-full")
    {
    }

    /// <inheritdoc/>
    public override Label Label => new($"本件所记条目已满，最多{ReadingBounds.CaseEntries}项", $"the case has collected all it may, {ReadingBounds.CaseEntries} entries");
}
