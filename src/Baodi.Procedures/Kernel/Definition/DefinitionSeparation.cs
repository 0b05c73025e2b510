namespace Baodi.Procedures;

/// <summary>Finds acts that judge and say neither whose hand they must not share nor why there is none.</summary>
/// <remarks>An act judges when it is a round of signatures, or when its label says one of the words by which the notice judges.</remarks>
internal sealed class DefinitionSeparation<TMatter>(Act<TMatter>[] acts, List<string> faults)
    where TMatter : class
{
    internal void Run()
    {
        foreach (var act in acts)
        {
            var isSeparated = !act.NotBy.IsEmpty;
            if (Judges(act) && !isSeparated && act.Unseparated is null)
            {
                faults.Add($"{act.Name}: it judges, and says neither whose hand it must not share nor why there is none.");
            }

            if (isSeparated && act.Unseparated is not null)
            {
                faults.Add($"{act.Name}: it says whose hand it must not share, and that there is none.");
            }

            if (act.IsReplacing && (act.TypedRound is not null || !act.HandsAreKept))
            {
                faults.Add($"{act.Name}: what it replaces keeps no hand apart from another.");
            }
        }
    }

    /// <summary>An opening has nothing before it that it could judge.</summary>
    private static bool Judges(Act<TMatter> act) =>
        act.Kind != ActKind.Opening
        && (act.TypedRound is { } round ? round.Verb != Verb.Perform : LabelWords.SayJudging(act.Label));
}
