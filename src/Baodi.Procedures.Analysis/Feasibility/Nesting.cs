namespace Baodi.Procedures.Analysis;

/// <summary>What is looked for: limits inside one, from an act that starts it, or that meets one before the same start, to an act that meets it.</summary>
internal sealed record Nesting(TimeLimit Outer, TimeLimit? Earlier, Act From, Act To)
{
    /// <summary>Whether a step on the way meets the outer limit or begins it anew.</summary>
    internal bool IsEndedBy(Act step) => step.Meets.Contains(Outer) || step.Moves.Contains(Outer) || (Earlier is null && step.Starts.Contains(Outer));

    /// <summary>Whether a duty that is owed in any case meets the outer limit before a state is left.</summary>
    internal bool IsMetBeforeLeaving(Procedure procedure, State state, Act step)
    {
        foreach (var duty in procedure.Acts)
        {
            var isAlwaysOwed = duty.IsOwed && duty.OwedWhen.IsEmpty && duty.Guards.IsEmpty;
            if (isAlwaysOwed && duty.IsOfferedIn(state) && duty.Meets.Contains(Outer) && !step.LeavesBehind && duty != From)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a step releases the outer limit.</summary>
    internal bool IsReleasedBy(Act step, State to) => Earlier is null && Outer.IsOverAfter(step, to);
}
