namespace Baodi.Procedures;

/// <summary>Finds acts that file papers and do not say which, and acts that close a file which might lack one: each paper that the file must hold was made on every way there.</summary>
/// <remarks>
/// Tried by leaving the paper's command out: then nothing that needs it can be done, no state whose duty it is can be left but by an
/// act that leaves duties behind, and the closing act must be out of reach. Conditions are not looked at, so that a paper that is
/// only made under some is not one that the file must hold.
/// </remarks>
internal sealed class DefinitionFiling<TMatter>(Act<TMatter>[] acts, List<string> faults)
    where TMatter : class
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            if (act.Files.IsEmpty && LabelWords.SayFiling(act.Label))
            {
                faults.Add($"{act.Name}: it files papers, and does not say which its file must hold.");
            }

            foreach (var form in act.Files)
            {
                if (form.Paper is null)
                {
                    faults.Add($"{act.Name}: '{Naming.Kebab(form.Command.Name)}', which its file must hold, is no paper.");
                }
                else if (CanBeDone(act, ActsWithout(form)))
                {
                    faults.Add($"{act.Name}: it can be done without '{form.Paper.Value.English}', which its file must hold.");
                }
            }
        }
    }

    /// <summary>The acts that are left when a command is never done, by their bits.</summary>
    private ulong ActsWithout(Form form)
    {
        var left = 0UL;
        foreach (var act in acts)
        {
            left |= act.Form == form ? 0 : act.Bit;
        }

        for (var before = 0UL; before != left;)
        {
            // What needed an act that has just gone goes with the next round.
            before = left;
            foreach (var act in acts)
            {
                left &= HasWhatItNeeds(act, left) ? left : ~act.Bit;
            }
        }

        return left;
    }

    private static bool HasWhatItNeeds(Act<TMatter> act, ulong left)
    {
        foreach (var prerequisite in act.TypedAfter)
        {
            if (prerequisite.Conditions.IsEmpty && !prerequisite.IsDone(left))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanBeDone(Act<TMatter> wanted, ulong left)
    {
        var reached = 0UL;
        for (var before = ulong.MaxValue; before != reached;)
        {
            before = reached;
            foreach (var act in acts)
            {
                if ((act.Bit & left) != 0 && (act.Kind == ActKind.Opening || (act.FromMask & reached & ~StuckStates(act, left)) != 0))
                {
                    reached |= TargetsOf(act);
                }
            }
        }

        return (wanted.Bit & left) != 0 && (wanted.FromMask & reached & ~StuckStates(wanted, left)) != 0;
    }

    /// <summary>The states that an act cannot lead away from, since a duty of theirs that is always owed cannot be done.</summary>
    private ulong StuckStates(Act<TMatter> leaving, ulong left)
    {
        var stuck = 0UL;
        foreach (var act in acts)
        {
            if (!leaving.LeavesBehind && act is { IsOwed: true, TypedOwedWhen.IsEmpty: true, TypedGuards.IsEmpty: true } duty && (duty.Bit & left) == 0)
            {
                stuck |= duty.FromMask;
            }
        }

        return stuck;
    }

    private static ulong TargetsOf(Act<TMatter> act)
    {
        var targets = 0UL;
        foreach (var route in act.TypedRoutes)
        {
            targets |= route.To.Bit;
        }

        return targets;
    }
}
