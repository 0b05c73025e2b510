using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <content>What an event makes of a case; deciding and replaying share it.</content>
public sealed partial class Procedure<TState, TMatter>
{
    private Case<TState, TMatter> After(Case<TState, TMatter>? before, Act<TMatter> act, Event next, TMatter matter)
    {
        var trail = before?.Trail;
        var done = (before?.Done ?? 0) & ~act.RenewMask;
        if (act.RenewMask != 0)
        {
            trail = WithoutRounds(trail, act.RenewMask);
        }

        if (act.TypedRound is { } round)
        {
            var progress = Signed(before!.Progress(act), next.By);
            trail = WithRound(trail, progress);
            done |= round.IsComplete(matter, progress) ? act.Bit : 0;
        }
        else
        {
            done |= act.Bit;
        }

        if (act.Excuses is { } excused)
        {
            var progress = before!.Progress(excused);
            progress = progress with { Excused = progress.Excused.Add(act.ExcusedBy(next.Command)) };
            trail = WithRound(trail, progress);
            done |= excused.TypedRound!.IsComplete(matter, progress) ? excused.Bit : 0;
        }

        if (act.HandsAreKept)
        {
            trail = WithHand(trail, act, next.By.OfficerId);
        }

        if (before is not null && before.StateOrdinal != next.To.Ordinal)
        {
            done &= ~stepsByState[next.To.Ordinal];
        }

        if (next.Begins)
        {
            var fresh = FreshOnEntry(before, next);
            done &= ~fresh;
            trail = WithoutRounds(trail, fresh);
        }

        if (next.Consequences is { } consequences)
        {
            trail = WithConsequences(trail, consequences);
        }

        return new(this, next.CaseId, next.To.Ordinal, matter, next.Sequence, next.At, done, trail);
    }

    /// <summary>The acts that begin anew: of another state, those that the state left does not share; of the same state, those that are owed.</summary>
    private ulong FreshOnEntry(Case<TState, TMatter>? before, Event next) =>
        before?.StateOrdinal == next.To.Ordinal
            ? dutiesByState[next.To.Ordinal]
            : actsByState[next.To.Ordinal] & ~(before is null ? 0 : actsByState[before.StateOrdinal]);

    private static RoundProgress Signed(RoundProgress progress, Hand by) => progress with { Signed = progress.Signed.AddRange(by.Seats) };

    private static Trail WithRound(Trail? trail, RoundProgress progress)
    {
        trail ??= Trail.None;
        for (var i = 0; i < trail.Rounds.Length; i++)
        {
            if (ReferenceEquals(trail.Rounds[i].Act, progress.Act))
            {
                return trail with { Rounds = trail.Rounds.SetItem(i, progress) };
            }
        }

        return trail with { Rounds = trail.Rounds.Add(progress) };
    }

    private static Trail? WithoutRounds(Trail? trail, ulong acts)
    {
        if (trail is null)
        {
            return null;
        }

        var rounds = trail.Rounds;
        for (var i = rounds.Length - 1; i >= 0; i--)
        {
            if ((rounds[i].Act.Bit & acts) != 0)
            {
                rounds = rounds.RemoveAt(i);
            }
        }

        return rounds.Length == trail.Rounds.Length ? trail : trail with { Rounds = rounds };
    }

    /// <summary>The last hand of an act counts; of a round, every hand.</summary>
    private static Trail WithHand(Trail? trail, Act<TMatter> act, string officerId)
    {
        trail ??= Trail.None;
        for (var i = 0; i < trail.Hands.Length; i++)
        {
            if (ReferenceEquals(trail.Hands[i].Act, act) && act.TypedRound is null)
            {
                return trail with { Hands = trail.Hands.SetItem(i, new(act, officerId)) };
            }
        }

        return trail with { Hands = trail.Hands.Add(new(act, officerId)) };
    }

    private static Trail? WithConsequences(Trail? trail, Consequences consequences)
    {
        var limits = trail is null ? [] : trail.Limits;
        foreach (var change in consequences.Limits)
        {
            limits = limits.RemoveAll(running => ReferenceEquals(running.Limit, change.Running.Limit));
            if (change.Turn == LimitTurn.Started)
            {
                limits = limits.Add(change.Running);
            }
        }

        if (consequences.OpenedBy is null && (trail is null ? limits.IsEmpty : limits == trail.Limits))
        {
            return trail;
        }

        return (trail ?? Trail.None) with { Limits = limits, OpenedBy = consequences.OpenedBy ?? trail?.OpenedBy };
    }
}
