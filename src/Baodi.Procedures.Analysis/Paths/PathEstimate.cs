namespace Baodi.Procedures.Analysis;

/// <summary>How many acts come at least before one opens: what it comes after, the states between, and the duties of those.</summary>
/// <remarks>Never more than there are, so that a search led by it finds the fewest.</remarks>
internal sealed class PathEstimate
{
    internal const int Never = int.MaxValue / 4;

    private readonly PathMap map;
    private readonly PathRow goal;
    private readonly Bits[] needed;
    private readonly List<Passage> passages = [];

    /// <summary>What must be done when the goal opens, wherever the way went, and leads nowhere itself.</summary>
    private readonly Bits always;
    private readonly int[] distances;

    internal PathEstimate(PathMap map, PathRow goal)
    {
        this.map = map;
        this.goal = goal;
        needed = [.. map.Rows.Taken(row => WithThoseBefore(row.SurelyAfter))];
        distances = new int[map.Procedure.States.Length];
        foreach (var row in map.Rows)
        {
            foreach (var state in row.From)
            {
                AddPassages(row, state);
            }
        }

        Settle();
        always = AlwaysBefore();
        Measure();
    }

    /// <summary>The acts that may lead on towards it.</summary>
    internal Bits Leading
    {
        get
        {
            var leading = Bits.None;
            foreach (var passage in passages)
            {
                leading |= passage.AheadOf(isDone: false) < Never ? passage.Row.Bit : Bits.None;
            }

            return leading;
        }
    }

    /// <summary>The fewest acts from a place; <see cref="Never"/> where there is no way.</summary>
    internal int Of(PathPlace place, PathUse use)
    {
        var isDone = !goal.Act.MayBeDoneAgain && place.Done.Contains(goal.Place);
        var undone = map.Acts - place.Done;
        var facts = place.Facts.AsSpan();
        var fewest = goal.From.Contains(place.State) && !isDone ? Before(goal, place.State, undone, facts) : Never;
        foreach (var passage in passages)
        {
            if (passage.From == place.State && passage.AheadOf(isDone) < Never && !(passage.To != place.State && use.Wastes(place.Idle, passage.Row, passage.To)))
            {
                fewest = Math.Min(fewest, Before(passage.Row, place.State, undone, facts) + 1 + passage.AheadOf(isDone));
            }
        }

        return Math.Max(fewest, (always - place.Done).Count + distances[place.State]);
    }

    /// <summary>Carries marks of acts, by state, back along every passage that does not make the act begin anew; false when there is nothing more to carry.</summary>
    internal bool Carry(Bits[] marks)
    {
        var hasCarried = false;
        foreach (var passage in passages)
        {
            var carried = marks[passage.To] - passage.Fresh - marks[passage.From];
            marks[passage.From] |= carried;
            hasCarried |= !carried.IsEmpty;
        }

        return hasCarried;
    }

    private void AddPassages(PathRow row, int state)
    {
        foreach (var lead in row.LeadsFrom(state))
        {
            // One that stays goes nowhere; whatever else it does costs its own act.
            if (lead.Moves)
            {
                passages.Add(new(row, state, lead.To, lead.Fresh, !lead.DoneAfter(map.Acts - lead.Fresh).Contains(goal.Place)));
            }
        }

        if (row.Renews.Contains(goal.Place))
        {
            passages.Add(new(row, state, state, Bits.None, true));
        }
    }

    private Bits AlwaysBefore()
    {
        var duties = map.Acts;
        foreach (var state in goal.From)
        {
            duties &= goal.SurelyLeaves.Contains(state) ? AlwaysOwed(state) : Bits.None;
        }

        return Apart(WithThoseBefore(goal.SurelyAfter | duties)) - map.ActsThat(act => !act.Routes.IsEmpty);
    }

    private Bits AlwaysOwed(int state)
    {
        var surely = Bits.None;
        foreach (var duty in map.Owed(state, Bits.None))
        {
            surely |= map.Rows[duty].IsAlwaysOwed ? Bits.Of(duty) : Bits.None;
        }

        return surely;
    }

    /// <summary>How many passages there are at least to a state in which the goal is offered.</summary>
    private void Measure()
    {
        for (var state = 0; state < distances.Length; state++)
        {
            distances[state] = goal.From.Contains(state) ? 0 : Never;
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
    private Bits Apart(Bits before)
    {
        foreach (var row in map.Rows)
        {
            before -= before.Contains(row.Place) ? row.Excuses : Bits.None;
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
        var ahead = !isDone && goal.From.Contains(passage.To) ? Before(goal, passage.To, passage.Fresh, []) : Never;
        foreach (var next in passages)
        {
            if (next.From == passage.To && next.AheadOf(isDone) < Never)
            {
                ahead = Math.Min(ahead, Before(next.Row, passage.To, passage.Fresh, []) + 1 + next.AheadOf(isDone));
            }
        }

        return ahead;
    }

    /// <summary>How many acts come at least before one in a state, of those that are surely not done.</summary>
    private int Before(PathRow row, int state, Bits undone, ReadOnlySpan<Bits> may)
    {
        var before = needed[row.Place];
        if (row.SurelyLeaves.Contains(state))
        {
            foreach (var duty in map.Owed(state, map.Acts - undone))
            {
                before |= IsSurelyOwed(map.Rows[duty], state, may) ? WithThoseBefore(Bits.Of(duty)) : Bits.None;
            }
        }

        var count = (Apart(before) & undone).Count;
        return count == 0 && !may.IsEmpty && !PathFacts.MayHold(may, row.Guards) ? 1 : count;
    }

    /// <summary>Whether a duty is owed, and nothing but itself can change that without leaving the state.</summary>
    private bool IsSurelyOwed(PathRow duty, int state, ReadOnlySpan<Bits> may) =>
        duty.IsAlwaysOwed
        || (!may.IsEmpty && PathFacts.SurelyHold(may, duty.OwedWhen) && PathFacts.SurelyHold(may, duty.Guards) && !IsSettable(duty.OwedWhen, duty, state) && !IsSettable(duty.Guards, duty, state));

    private bool IsSettable(ImmutableArray<PathCondition> conditions, PathRow duty, int state)
    {
        foreach (var row in conditions.IsEmpty ? [] : map.Rows)
        {
            if (row.From.Contains(state) && row != duty && Sets(row, conditions))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Sets(PathRow row, ImmutableArray<PathCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (row.Sets.Contains(condition.Fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Acts with those that must always be done before them.</summary>
    private Bits WithThoseBefore(Bits acts)
    {
        for (var before = Bits.None; before != acts;)
        {
            before = acts;
            foreach (var act in before)
            {
                acts |= map.Rows[act].SurelyAfter;
            }
        }

        return acts;
    }

    /// <summary>An act that leads from a state to a state, or makes the goal due anew.</summary>
    private sealed class Passage(PathRow row, int from, int to, Bits fresh, bool undoes)
    {
        private int ahead = Never;
        private int aheadWhenDone = Never;

        internal PathRow Row => row;

        internal int From => from;

        internal int To => to;

        /// <summary>What is surely not done on arrival.</summary>
        internal Bits Fresh => fresh;

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
