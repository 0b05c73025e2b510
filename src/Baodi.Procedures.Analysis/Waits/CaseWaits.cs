namespace Baodi.Procedures.Analysis;

/// <summary>Finds what a case waits for now.</summary>
/// <remarks>The duties that are owed and the rounds that are not complete; where there are none, the steps that lead on; where there are none either, what a limit runs for.</remarks>
internal static class CaseWaits
{
    internal static ImmutableArray<Wait> Of(Office office, Case theCase)
    {
        var machine = office.MachineOf(theCase);
        var (owed, onward, due) = (ImmutableArray.CreateBuilder<Wait>(), ImmutableArray.CreateBuilder<Wait>(), ImmutableArray.CreateBuilder<Wait>());
        foreach (var act in theCase.Procedure.Acts)
        {
            if (theCase.IsClosed || !act.IsOfferedIn(theCase.Status))
            {
                continue;
            }

            if (IsAwaited(act, theCase))
            {
                owed.AddRange(Of(machine, theCase, act));
            }
            else if (LeadsOn(act, theCase))
            {
                onward.AddRange(Of(machine, theCase, act));
            }
            else if (IsTimed(act, theCase))
            {
                due.AddRange(Of(machine, theCase, act));
            }
        }

        return (owed.Count > 0 ? owed : onward.Count > 0 ? onward : due).DrainToImmutable();
    }

    private static bool IsAwaited(Act act, Case theCase) =>
        act.IsOwedIn(theCase) || (act is { Kind: ActKind.Round, Routes.IsEmpty: false } && !theCase.HasDone(act));

    /// <summary>What gives up the duties of the state is a way out of the case, and what amends a step need not come; nobody waits for either.</summary>
    private static bool LeadsOn(Act act, Case theCase) =>
        act is { Kind: ActKind.Step, LeavesBehind: false, Amends: false } && act.Guards.AllHold(theCase.UntypedMatter);

    /// <summary>Whether a limit runs that it would meet.</summary>
    private static bool IsTimed(Act act, Case theCase) =>
        act.Guards.AllHold(theCase.UntypedMatter) && theCase.Limits.Any(running => act.Meets.Contains(running.Limit));

    /// <summary>Each who must sign a round is waited for on his own; of anything else one of those whose it is will do.</summary>
    private static ImmutableArray<Wait> Of(ProcedureMachine machine, Case theCase, Act act)
    {
        var reasons = machine.ReasonsAgainst(theCase, act, null, theCase.LastStepAt);
        var seats = SeatsOf(act, theCase);
        return act.SignedRound?.Round?.Mode == RoundMode.AllOf
            ? seats.Taken(seat => new Wait(theCase, act, [seat], theCase.LastStepAt, reasons))
            : [new(theCase, act, seats, theCase.LastStepAt, reasons)];
    }

    private static ImmutableArray<Seat> SeatsOf(Act act, Case theCase)
    {
        var matter = theCase.UntypedMatter;
        return act.SignedRound is not { Round: { } round } signed ? act.Actor.SeatsOf(matter)
            : round.Mode != RoundMode.InTurn ? round.Wanted(matter, theCase.ProgressOf(signed))
            : round.NextSigner(matter, theCase.ProgressOf(signed)) is { } next ? [next]
            : [];
    }
}
