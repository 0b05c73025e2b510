namespace Baodi.Procedures.Definition;

/// <summary>Finds acts that judge and say neither whose hand they must not share nor why there is none.</summary>
/// <remarks>An act judges when it is a round of signatures, or when its label says one of the words by which the notice judges.</remarks>
internal sealed class DefinitionSeparation(ImmutableArray<Act> acts, List<string> faults)
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            var isSeparated = !act.NotBy.IsEmpty;
            faults.AddIf(Judges(act) && !isSeparated && act.Unseparated is null, act, "it judges, and says neither whose hand it must not share nor why there is none.");
            faults.AddIf(isSeparated && act.Unseparated is not null, act, "it says whose hand it must not share, and that there is none.");
            faults.AddIf(act.IsReplacing && (act.Round is not null || !act.PerformersAreKept), act, "what it replaces keeps no hand apart from another.");
        }
    }

    /// <summary>An opening has nothing before it that it could judge.</summary>
    private static bool Judges(Act act) =>
        act.Kind != ActKind.Opening
        && (act.Round is { } round ? round.Verb != Verb.Perform : LabelWords.SayJudging(act.Label));
}
