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
            faults.AddIf(act.SeparatedUnder is not null && !isSeparated, act, "it says under what it is by another hand, and not than whose.");
            faults.AddIf(act.IsLastHandOnly && !isSeparated, act, "it says that only the last hand counts, and not of which acts.");
            faults.AddIf(act.IsSameThingOnly && !act.NotBy.All(judged => SharesThings(act, judged)), act, "it says that only hands on the same thing count, and does not name the things of the acts that it judges.");
            CheckAmended(act);
            faults.AddIf(act.IsReplacing && (act.Round is not null || !act.PerformersAreKept), act, "what it replaces keeps no hand apart from another.");
        }
    }

    /// <summary>Whether the other names its thing in the same field, or names none and is about the unit that does it, or about all.</summary>
    private static bool SharesThings(Act act, Act judged) =>
        act.AllowedValues is [{ IsOne: true } one]
        && (judged.AllowedValues.IsEmpty || judged.AllowedValues is [{ IsOne: true } other] && one.Field.Name == other.Field.Name);

    /// <summary>What was corrected or changed is judged anew, so that no judgement stands on what it did not see.</summary>
    private void CheckAmended(Act act)
    {
        faults.AddIf(!act.Corrects.IsEmpty && !act.Form.Fields.Any(field => field.IsRequired), act, "it corrects, and has no field that says what and why.");
        foreach (var judging in acts)
        {
            var stays = judging.From.Any(state => act.IsOfferedIn(state) && StaysIn(act, state));
            var judges = judging.NotBy.Any(judged => act.Corrects.Contains(judged) || act.Changes.Contains(judged));
            faults.AddIf(judges && stays && judging != act && !act.Renews.Contains(judging), act, $"it amends what '{judging.Name}' judges, and does not make that due anew.");
        }
    }

    private static bool StaysIn(Act act, State state) => act.Routes.IsEmpty || act.Routes.Any(route => route.When.IsEmpty && !route.Moves(state));

    /// <summary>An opening has nothing before it that it could judge.</summary>
    private static bool Judges(Act act) =>
        act.Kind != ActKind.Opening
        && (act.Round is { } round ? round.Verb != Verb.Perform : LabelWords.SayJudging(act.Label));
}
