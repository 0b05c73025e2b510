using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures;

/// <summary>What one step makes of a case's trail: a new one at most once, and none when nothing changes.</summary>
internal ref struct TrailChange(Trail? was)
{
    private ImmutableArray<RunningLimit> limits = was is null ? [] : was.Limits;
    private Link<Signature>? signatures = was?.Signatures;
    private Link<KeptHand>? hands = was?.Hands;

    internal readonly Trail? Result(Trail? was) =>
        limits.IsEmpty && signatures is null && hands is null ? null
        : was is not null && limits == was.Limits && ReferenceEquals(signatures, was.Signatures) && ReferenceEquals(hands, was.Hands) ? was
        : new(limits, signatures, hands);

    internal readonly Signatures SignaturesOf(Act round) => new(round, signatures);

    internal void Sign(Act round, Hand by) => signatures = new(new(round, by.Seats, IsExcuse: false), signatures);

    internal void Excuse(Act round, Seat seat) => signatures = new(new(round, [seat], IsExcuse: true), signatures);

    internal void DropRounds(ulong rounds)
    {
        if (rounds != 0)
        {
            signatures = Link<Signature>.Without(signatures, rounds, static (signature, rounds) => (signature.Round.Bit & rounds) != 0);
        }
    }

    /// <summary>Every hand of an act counts, unless what was done takes the place of what was done before by the same command.</summary>
    internal void Keep(Act act, Hand by)
    {
        if (act.IsReplacing)
        {
            hands = Link<KeptHand>.Without(hands, act.Command, static (kept, command) => kept.Act.Command == command);
        }

        for (var kept = hands; kept is not null; kept = kept.Before)
        {
            if (ReferenceEquals(kept.Value.Act, act) && kept.Value.By.IsAs(by))
            {
                return;
            }
        }

        hands = new(new(act, by), hands);
    }

    internal void Change(ImmutableArray<LimitChange> changes) => limits = Changed(limits, changes);

    /// <summary>Those that no change speaks of, then those that were started or turned, in one array made once.</summary>
    private static ImmutableArray<RunningLimit> Changed(ImmutableArray<RunningLimit> running, ImmutableArray<LimitChange> changes)
    {
        var count = 0;
        foreach (var limit in running)
        {
            count += IsChanged(limit, changes.AsSpan()) ? 0 : 1;
        }

        for (var i = 0; i < changes.Length; i++)
        {
            count += IsKept(changes.AsSpan(), i) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var result = new RunningLimit[count];
        var next = 0;
        foreach (var limit in running)
        {
            if (!IsChanged(limit, changes.AsSpan()))
            {
                result[next++] = limit;
            }
        }

        for (var i = 0; i < changes.Length; i++)
        {
            if (IsKept(changes.AsSpan(), i))
            {
                result[next++] = changes[i].Running;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static bool IsChanged(RunningLimit limit, ReadOnlySpan<LimitChange> changes)
    {
        foreach (ref readonly var change in changes)
        {
            if (change.Running.IsOf(limit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a change leaves its limit with the case and no later one of the same step speaks of that limit.</summary>
    private static bool IsKept(ReadOnlySpan<LimitChange> changes, int index) =>
        changes[index].Turn is not (LimitTurn.Met or LimitTurn.Released) && !IsChanged(changes[index].Running, changes[(index + 1)..]);
}
