using System.Collections.Immutable;
using System.Numerics;

namespace Baodi.Procedures;

/// <summary>How many acts come at least before one opens: what it comes after, the states between, and the duties of those.</summary>
/// <remarks>Never more than there are, so that a search led by it finds the fewest.</remarks>
internal sealed class WayEstimate<TMatter>
    where TMatter : class
{
    internal const int Never = int.MaxValue / 4;

    private readonly Act<TMatter>[] acts;
    private readonly DoneRules doneRules;
    private readonly WayFacts<TMatter> facts;
    private readonly Act<TMatter> goal;
    private readonly ulong[] needed;
    private readonly List<Passage> passages = [];

    /// <summary>What must be done when the goal opens, wherever the way went, and leads nowhere itself.</summary>
    private readonly ulong always;
    private readonly int[] distances = new int[64];

    internal WayEstimate(Act<TMatter>[] acts, ImmutableArray<State> states, DoneRules doneRules, WayFacts<TMatter> facts, Act<TMatter> goal)
    {
        this.acts = acts;
        this.doneRules = doneRules;
        this.facts = facts;
        this.goal = goal;
        needed = new ulong[acts.Length];
        foreach (var act in acts)
        {
            needed[act.Index] = WithThoseBefore(act.AfterMask);
            AddPassages(act, states);
        }

        Settle();
        always = AlwaysBefore(states);
        Measure();
    }

    /// <summary>The acts that may lead on towards it.</summary>
    internal ulong Leading
    {
        get
        {
            var mask = 0UL;
            foreach (var passage in passages)
            {
                mask |= passage.AheadOf(isDone: false) < Never ? passage.Act.Bit : 0;
            }

            return mask;
        }
    }

    /// <summary>The fewest acts from a place; <see cref="Never"/> where there is no way.</summary>
    internal int Of(WayPlace place, WayUse<TMatter> use)
    {
        var isDone = (goal.OnceMask & place.Done) != 0;
        var fewest = ((goal.FromMask >> place.State) & 1) == 0 || isDone ? Never : Before(goal, place.State, ~place.Done, place.Facts);
        foreach (var passage in passages)
        {
            if (passage.From == place.State && passage.AheadOf(isDone) < Never && !(passage.To != place.State && use.Wastes(place.Idle, passage.Act, passage.To)))
            {
                fewest = Math.Min(fewest, Before(passage.Act, place.State, ~place.Done, place.Facts) + 1 + passage.AheadOf(isDone));
            }
        }

        return Math.Max(fewest, BitOperations.PopCount(always & ~place.Done) + distances[place.State]);
    }

    /// <summary>Carries marks of acts, by state, back along every passage that does not make the act begin anew; false when there is nothing more to carry.</summary>
    internal bool Carry(ulong[] marks)
    {
        var hasCarried = false;
        foreach (var passage in passages)
        {
            var carried = marks[passage.To] & ~passage.Fresh & ~marks[passage.From];
            marks[passage.From] |= carried;
            hasCarried |= carried != 0;
        }

        return hasCarried;
    }

    private void AddPassages(Act<TMatter> act, ImmutableArray<State> states)
    {
        foreach (var state in states)
        {
            foreach (var route in (act.FromMask & state.Bit) != 0 ? act.TypedRoutes : [])
            {
                // One that stays goes nowhere; whatever else it does costs its own act.
                if (route.To != state || route.Entry == RouteEntry.Afresh)
                {
                    var fresh = route.Entry == RouteEntry.Resumed ? 0 : doneRules.Fresh(state.Ordinal, route.To.Ordinal);
                    passages.Add(new(act, state.Ordinal, route.To.Ordinal, fresh, (doneRules.After(~fresh, act, state.Ordinal, route.To.Ordinal) & goal.Bit) == 0));
                }
            }

            if ((act.FromMask & state.Bit) != 0 && (act.RenewMask & goal.Bit) != 0)
            {
                passages.Add(new(act, state.Ordinal, state.Ordinal, 0, true));
            }
        }
    }

    private ulong AlwaysBefore(ImmutableArray<State> states)
    {
        var duties = ulong.MaxValue;
        var leading = 0UL;
        foreach (var state in states)
        {
            duties &= ((goal.FromMask >> state.Ordinal) & 1) == 0 ? ulong.MaxValue : ((goal.LeavesMask >> state.Ordinal) & 1) != 0 ? AlwaysOwed(state.Ordinal) : 0;
        }

        foreach (var act in acts)
        {
            leading |= act.TypedRoutes.IsEmpty ? 0 : act.Bit;
        }

        return Apart(WithThoseBefore(goal.AfterMask | duties)) & ~leading;
    }

    private ulong AlwaysOwed(int state)
    {
        var surely = 0UL;
        for (var owed = doneRules.Owed(state, 0); owed != 0; owed &= owed - 1)
        {
            var duty = acts[BitOperations.TrailingZeroCount(owed)];
            surely |= duty.TypedOwedWhen.IsEmpty && duty.TypedGuards.IsEmpty ? duty.Bit : 0;
        }

        return surely;
    }

    /// <summary>How many passages there are at least to a state in which the goal is offered.</summary>
    private void Measure()
    {
        for (var state = 0; state < distances.Length; state++)
        {
            distances[state] = ((goal.FromMask >> state) & 1) != 0 ? 0 : Never;
        }

        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var passage in passages)
            {
                if (distances[passage.To] + 1 < distances[passage.From])
                {
                    distances[passage.From] = distances[passage.To] + 1;
                    isSettled = false;
                }
            }
        }
    }

    /// <summary>Without the rounds that an act of the same set may complete by excusing their last signer: one act then does both.</summary>
    private ulong Apart(ulong before)
    {
        foreach (var one in acts)
        {
            before &= one.Excuses is { } excused && (before & one.Bit) != 0 ? ~excused.Bit : ulong.MaxValue;
        }

        return before;
    }

    /// <summary>Finds for each passage what comes at least after it.</summary>
    private void Settle()
    {
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var passage in passages)
            {
                isSettled &= !passage.Lets(Ahead(passage, isDone: false), isDone: false);
                isSettled &= !passage.Lets(Ahead(passage, isDone: true), isDone: true);
            }
        }
    }

    private int Ahead(Passage passage, bool isDone)
    {
        isDone &= !passage.Undoes;
        var ahead = !isDone && ((goal.FromMask >> passage.To) & 1) != 0 ? Before(goal, passage.To, passage.Fresh, []) : Never;
        foreach (var next in passages)
        {
            if (next.From == passage.To && next.AheadOf(isDone) < Never)
            {
                ahead = Math.Min(ahead, Before(next.Act, passage.To, passage.Fresh, []) + 1 + next.AheadOf(isDone));
            }
        }

        return ahead;
    }

    /// <summary>How many acts come at least before one in a state, of those that are surely not done.</summary>
    private int Before(Act<TMatter> act, int state, ulong undone, ReadOnlySpan<ulong> may)
    {
        var before = needed[act.Index];
        if (((act.LeavesMask >> state) & 1) != 0)
        {
            for (var owed = doneRules.Owed(state, ~undone); owed != 0; owed &= owed - 1)
            {
                var duty = acts[BitOperations.TrailingZeroCount(owed)];
                before |= IsSurelyOwed(duty, state, may) ? WithThoseBefore(duty.Bit) : 0;
            }
        }

        var count = BitOperations.PopCount(Apart(before) & undone);
        return count == 0 && !may.IsEmpty && !facts.MayHold(may, act.TypedGuards) ? 1 : count;
    }

    /// <summary>Whether a duty is owed, and nothing but itself can change that without leaving the state.</summary>
    private bool IsSurelyOwed(Act<TMatter> duty, int state, ReadOnlySpan<ulong> may) =>
        (duty.TypedOwedWhen.IsEmpty && duty.TypedGuards.IsEmpty)
        || (!may.IsEmpty && facts.SurelyHold(may, duty.TypedOwedWhen) && facts.SurelyHold(may, duty.TypedGuards) && !IsSettable(duty.TypedOwedWhen, duty, state) && !IsSettable(duty.TypedGuards, duty, state));

    private bool IsSettable(Condition<TMatter>[] conditions, Act<TMatter> duty, int state)
    {
        foreach (var act in conditions.IsEmpty ? [] : acts)
        {
            if (((act.FromMask >> state) & 1) == 0 || ReferenceEquals(act, duty))
            {
                continue;
            }

            foreach (var condition in conditions)
            {
                if (act.Sets.Contains(condition.Fact))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Acts with those that must always be done before them.</summary>
    private ulong WithThoseBefore(ulong mask)
    {
        for (var before = 0UL; before != mask;)
        {
            before = mask;
            for (var left = before; left != 0; left &= left - 1)
            {
                mask |= acts[BitOperations.TrailingZeroCount(left)].AfterMask;
            }
        }

        return mask;
    }

    /// <summary>An act that leads from a state to a state, or makes the goal due anew.</summary>
    private sealed class Passage(Act<TMatter> act, int from, int to, ulong fresh, bool undoes)
    {
        private int ahead = Never;
        private int aheadWhenDone = Never;

        internal Act<TMatter> Act => act;

        internal int From => from;

        internal int To => to;

        /// <summary>What is surely not done on arrival.</summary>
        internal ulong Fresh => fresh;

        /// <summary>Whether the goal is not done any more on arrival.</summary>
        internal bool Undoes => undoes;

        internal int AheadOf(bool isDone) => isDone ? aheadWhenDone : ahead;

        /// <summary>Whether less comes after it than was thought.</summary>
        internal bool Lets(int less, bool isDone)
        {
            var isLess = less < AheadOf(isDone);
            (ahead, aheadWhenDone) = !isLess ? (ahead, aheadWhenDone) : isDone ? (ahead, less) : (less, aheadWhenDone);
            return isLess;
        }
    }
}
