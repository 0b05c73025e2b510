using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <content>What an event makes of a case; deciding and replaying share it.</content>
public sealed partial class Procedure<TState, TMatter>
{
    private Case<TState, TMatter> After(Case<TState, TMatter>? before, Act<TMatter> act, Event next, TMatter matter)
    {
        var done = doneRules.After(before?.Done ?? 0, act, before?.StateOrdinal ?? next.ToOrdinal, next.ToOrdinal);
        var trail = before?.Trail;
        var hasMore = next.Consequences is not null;
        ImmutableArray<LimitChange> limits = hasMore ? next.Limits : [];
        if (act.TouchesTrail || next.Begins || !limits.IsEmpty)
        {
            trail = TrailAfter(before, act, next, matter, limits, ref done);
        }

        var identity = before?.Identity ?? new(this, next.CaseId, next.OpenedBy, next.At);
        return new(hasMore && !next.FollowUps.IsEmpty ? identity.Asking(next) : identity, next.ToOrdinal, matter, next.Sequence, next.At, done, trail);
    }

    /// <summary>The trail after a step that may change it, and the acts done where a round or an entry tells.</summary>
    private Trail? TrailAfter(Case<TState, TMatter>? before, Act<TMatter> act, Event next, TMatter matter, ImmutableArray<LimitChange> limits, ref ulong done)
    {
        var was = before?.Trail;
        var trail = new TrailChange(was);
        trail.DropRounds(act.RenewMask);
        if (act.TypedRound is { } round)
        {
            trail.Sign(act, next.By);
            done |= round.IsComplete(matter, trail.SignaturesOf(act)) ? act.Bit : 0;
        }

        if (act.Excuses is { } excused)
        {
            trail.Excuse(excused, act.ExcusedBy(next.Command));
            done |= excused.TypedRound!.IsComplete(matter, trail.SignaturesOf(excused)) ? excused.Bit : 0;
        }

        if (act.HandsAreKept)
        {
            trail.Keep(act, next.By);
        }

        if (next.Begins)
        {
            var fresh = doneRules.Fresh(before?.StateOrdinal ?? -1, next.ToOrdinal);
            done &= ~fresh;
            trail.DropRounds(fresh);
        }

        if (!limits.IsEmpty)
        {
            trail.Change(limits);
        }

        return trail.Result(was);
    }
}
