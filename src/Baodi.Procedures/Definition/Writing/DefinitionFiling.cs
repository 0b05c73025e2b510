namespace Baodi.Procedures.Definition;

/// <summary>Finds acts that file papers and do not say which, and acts that close a file which might lack one: each paper that the file must hold was made on every way there.</summary>
/// <remarks>
/// Tried by leaving the paper's command out: then nothing that needs it can be done, no state whose duty it is can be left but by an
/// act that leaves duties behind, and the closing act must be out of reach. Conditions are not looked at, so that a paper that is
/// only made under some is not one that the file must hold.
/// </remarks>
internal sealed class DefinitionFiling(ImmutableArray<Act> acts, List<string> faults)
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            faults.AddIf(act.Files.IsEmpty && LabelWords.SayFiling(act.Label), act, "it files papers, and does not say which its file must hold.");

            foreach (var form in act.Files)
            {
                faults.AddIf(form.Paper is null, act, $"'{Naming.Kebab(form.Command.Name)}', which its file must hold, is no paper.");
                if (form.Paper is not null && CanBeDone(act, ActsWithout(form)))
                {
                    faults.Add($"{act.Name}: it can be done without '{form.Paper.Value.English}', which its file must hold.");
                }
            }
        }
    }

    /// <summary>The acts that are left when a command is never done.</summary>
    private ImmutableArray<Act> ActsWithout(Form form)
    {
        // What is taken back leads to nowhere but where the case was.
        var left = acts.RemoveAll(act => act.Form == form || !act.TakesBack.IsEmpty);
        for (var before = -1; before != left.Length;)
        {
            // What needed an act that has just gone goes with the next round.
            before = left.Length;
            left = left.RemoveAll(act => !HasWhatItNeeds(act, left));
        }

        return left;
    }

    private static bool HasWhatItNeeds(Act act, ImmutableArray<Act> left) =>
        !act.After.Any(prerequisite => prerequisite.When.IsEmpty && !prerequisite.IsDone(left));

    private bool CanBeDone(Act wanted, ImmutableArray<Act> left)
    {
        ImmutableArray<State> reached = [];
        for (var before = -1; before != reached.Length;)
        {
            before = reached.Length;
            foreach (var act in left)
            {
                if (act.Kind == ActKind.Opening || CanLeave(act, reached, left))
                {
                    reached = reached.Joined(Reach.TargetsOf(act));
                }
            }
        }

        return left.Contains(wanted) && CanLeave(wanted, reached, left);
    }

    private bool CanLeave(Act act, ImmutableArray<State> reached, ImmutableArray<Act> left) =>
        act.From.Any(state => reached.Contains(state) && !IsStuck(act, state, left));

    /// <summary>Whether an act cannot lead away from a state, since a duty there that is always owed cannot be done.</summary>
    private bool IsStuck(Act leaving, State state, ImmutableArray<Act> left) =>
        !leaving.LeavesBehind
        && acts.Any(duty => duty.IsOfferedIn(state) && duty is { IsOwed: true, OwedWhen.IsEmpty: true, Guards.IsEmpty: true } && !left.Contains(duty));
}
