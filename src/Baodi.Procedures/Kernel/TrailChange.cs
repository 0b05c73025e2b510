using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures;

/// <summary>What one step makes of a case's trail: a new one at most once, and none when nothing changes.</summary>
internal ref struct TrailChange(Trail? was)
{
    private ImmutableArray<RunningLimit> limits = was is null ? [] : was.Limits;
    private Signature? lastSignature = was?.LastSignature;
    private ImmutableArray<KeptHand> hands = was is null ? [] : was.Hands;

    internal readonly Trail? Result(Trail? was) =>
        limits.IsEmpty && lastSignature is null && hands.IsEmpty ? null
        : was is not null && limits == was.Limits && ReferenceEquals(lastSignature, was.LastSignature) && hands == was.Hands ? was
        : new(limits, lastSignature, hands);

    internal readonly Signatures SignaturesOf(Act round) => new(round, lastSignature);

    internal void Sign(Act round, Hand by) => lastSignature = new(round, by.Seats, isExcuse: false, lastSignature);

    internal void Excuse(Act round, Seat seat) => lastSignature = new(round, [seat], isExcuse: true, lastSignature);

    internal void DropRounds(ulong rounds)
    {
        if (rounds != 0 && lastSignature is not null)
        {
            lastSignature = Signature.Without(lastSignature, rounds);
        }
    }

    /// <summary>Every hand of an act counts, unless what was done takes the place of what was done before by the same command.</summary>
    internal void Keep(Act act, Hand by)
    {
        for (var i = hands.Length - 1; i >= 0; i--)
        {
            if (act.IsReplacing && hands[i].Act.Command == act.Command)
            {
                hands = hands.RemoveAt(i);
            }
            else if (ReferenceEquals(hands[i].Act, act) && hands[i].By.IsAs(by))
            {
                return;
            }
        }

        hands = hands.Add(new(act, by));
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
