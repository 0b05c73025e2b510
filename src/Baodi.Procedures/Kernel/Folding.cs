using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <content>What an event makes of a case; deciding and replaying share it.</content>
public sealed partial class Procedure<TState, TMatter>
{
    private Case<TState, TMatter> After(Case<TState, TMatter>? before, Act<TMatter> act, Event next, TMatter matter)
    {
        var was = before?.Trail;
        var trail = new TrailChange(was);
        var done = (before?.Done ?? 0) & ~act.RenewMask;
        if (act.RenewMask != 0)
        {
            trail.DropRounds(act.RenewMask);
        }

        if (act.TypedRound is { } round)
        {
            var progress = trail.Sign(act, next.By);
            done |= round.IsComplete(matter, progress) ? act.Bit : 0;
        }
        else
        {
            done |= act.Bit;
        }

        if (act.Excuses is { } excused)
        {
            var progress = trail.Excuse(excused, act.ExcusedBy(next.Command));
            done |= excused.TypedRound!.IsComplete(matter, progress) ? excused.Bit : 0;
        }

        if (act.HandsAreKept)
        {
            trail.Keep(act, next.By.OfficerId);
        }

        if (before is not null && before.StateOrdinal != next.To.Ordinal)
        {
            done &= ~stepsByState[next.To.Ordinal];
        }

        if (next.Begins)
        {
            var fresh = FreshOnEntry(before, next);
            done &= ~fresh;
            trail.DropRounds(fresh);
        }

        if (next.Limits is { IsEmpty: false } limits)
        {
            trail.Change(limits);
        }

        return new(before?.Identity ?? new(this, next.CaseId, next.OpenedBy), next.ToOrdinal, matter, next.Sequence, next.At, done, trail.Result(was));
    }

    /// <summary>The acts that begin anew: of another state, those that the state left does not share; of the same state, those that are owed.</summary>
    private ulong FreshOnEntry(Case<TState, TMatter>? before, Event next) =>
        before?.StateOrdinal == next.ToOrdinal
            ? dutiesByState[next.ToOrdinal]
            : actsByState[next.ToOrdinal] & ~(before is null ? 0 : actsByState[before.StateOrdinal]);
}
