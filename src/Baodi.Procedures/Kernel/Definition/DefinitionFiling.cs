namespace Baodi.Procedures;

/// <summary>Finds acts that file papers and do not say which, and acts that close a file which might lack one: each paper that the file must hold was made on every way there.</summary>
/// <remarks>
/// Tried by leaving the paper's command out: then nothing that needs it can be done, no state whose duty it is can be left but by an
/// act that leaves duties behind, and the closing act must be out of reach. Conditions are not looked at, so that a paper that is
/// only made under some is not one that the file must hold.
/// </remarks>
internal sealed class DefinitionFiling<TMatter>(List<DraftedAct<TMatter>> drafts, List<string> faults)
    where TMatter : class
{
    /// <summary>The words by which the notice and its readings file papers.</summary>
    private static readonly string[] Words = ["归档", "归卷"];

    internal void Run()
    {
        foreach (var draft in drafts)
        {
            if (draft.Act.Files.IsEmpty && FilesPapers(draft.Act.Label))
            {
                faults.Add($"{draft.Act.Name}: it files papers, and does not say which its file must hold.");
            }

            foreach (var form in draft.Act.Files)
            {
                if (form.Paper is null)
                {
                    faults.Add($"{draft.Act.Name}: '{Naming.Kebab(form.Command.Name)}', which its file must hold, is no paper.");
                }
                else if (CanBeDone(draft.Act, ActsWithout(form)))
                {
                    faults.Add($"{draft.Act.Name}: it can be done without '{form.Paper.Value.English}', which its file must hold.");
                }
            }
        }
    }

    private static bool FilesPapers(Label label)
    {
        foreach (var word in Words)
        {
            if (label.Chinese.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The acts that are left when a command is never done.</summary>
    private List<Act<TMatter>> ActsWithout(Form form)
    {
        var left = new List<Act<TMatter>>();
        foreach (var draft in drafts)
        {
            if (draft.Act.Form != form)
            {
                left.Add(draft.Act);
            }
        }

        while (left.RemoveAll(act => !HasWhatItNeeds(act, left)) > 0)
        {
            // What needed an act that has just gone goes with the next round.
        }

        return left;
    }

    private static bool HasWhatItNeeds(Act<TMatter> act, List<Act<TMatter>> left)
    {
        foreach (var prerequisite in act.After)
        {
            if (prerequisite.When.IsEmpty && !left.Exists(other => prerequisite.AnyOf.Contains(other)))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanBeDone(Act<TMatter> wanted, List<Act<TMatter>> left)
    {
        var reached = 0UL;
        for (var before = ulong.MaxValue; before != reached;)
        {
            before = reached;
            foreach (var act in left)
            {
                if (act.Kind == ActKind.Opening || (act.FromMask & reached & ~StuckStates(act, left)) != 0)
                {
                    reached |= TargetsOf(act);
                }
            }
        }

        return left.Contains(wanted) && (wanted.FromMask & reached & ~StuckStates(wanted, left)) != 0;
    }

    /// <summary>The states that an act cannot lead away from, since a duty of theirs that is always owed cannot be done.</summary>
    private ulong StuckStates(Act<TMatter> leaving, List<Act<TMatter>> left)
    {
        var stuck = 0UL;
        foreach (var draft in drafts)
        {
            if (!leaving.LeavesBehind && draft.Act is { IsOwed: true, OwedWhen.IsEmpty: true, Guards.IsEmpty: true } duty && !left.Contains(duty))
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
