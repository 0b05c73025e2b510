using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What is taken back leaves the case as it was before it was done: state, facts, what is done and by whom, rounds and limits. The step taken back is the last one, and of who takes it back.</summary>
/// <param name="counts">Counts what was taken back; null where nothing is counted.</param>
internal sealed class TakingBackPutsBack(SignerCounts? counts = null) : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        Taken? last = null;
        foreach (var taken in played.Steps.Where(taken => taken.Outcome.IsAccepted))
        {
            if (!taken.Outcome.Event!.Act.TakesBack.IsEmpty)
            {
                Judge(last!, taken.Outcome);
                counts?.AddTakenBack();
            }

            last = taken;
        }
    }

    private static void Judge(Taken last, Outcome outcome)
    {
        var (done, back) = (last.Outcome.Event!, outcome.Event!);
        Assert.Contains(done.Act, back.Act.TakesBack);
        Assert.Equal(done.By.OfficerId, back.By.OfficerId);
        Assert.Equal(StandingOf(last.Before!), StandingOf(outcome.Case));
    }

    /// <summary>All but the version and when the last step was taken.</summary>
    private static string StandingOf(Case theCase) => string.Join('\n',
        theCase.Status,
        string.Join(", ", theCase.Procedure.Facts.Select(fact => $"{fact.Name} {fact.Read(theCase.UntypedMatter)}")),
        $"done: {string.Join(", ", theCase.Done.Select(Written.Of).Order(StringComparer.Ordinal))}",
        $"passed over: {string.Join(", ", theCase.PassedOver.Select(Written.Of))}",
        $"rounds: {string.Join("; ", theCase.Rounds.Select(round => $"{Written.Of(round.Act)} by {string.Join(", ", round.Signed)} without {string.Join(", ", round.Excused)}"))}",
        $"hands: {string.Join("; ", theCase.Performers.Select(kept => $"{Written.Of(kept.Act)} by {kept.By.OfficerId} in {kept.Sequence}"))}",
        $"limits: {string.Join("; ", theCase.AllLimits.Select(Written.Of).Order(StringComparer.Ordinal))}");
}
