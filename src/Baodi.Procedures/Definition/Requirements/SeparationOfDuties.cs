namespace Baodi.Procedures.Definition;

/// <summary>Nobody does it as whose step an earlier act counts, nor a delegate of his.</summary>
internal sealed class SeparationOfDuties(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override Label Label
    {
        get
        {
            ImmutableArray<Act> commands = [];
            foreach (var one in act.NotBy)
            {
                commands = commands.Any(other => other.Name == one.Name) ? commands : commands.Add(one);
            }

            var names = Label.Join([.. commands.Taken(one => one.Label)], "”“", "', '");
            return new($"不由办理“{names.Chinese}”的人办理", $"not by the hand of '{names.English}'");
        }
    }

    internal override bool HoldsBefore(Situation situation)
    {
        if (situation.By is not { } by || situation.Case!.Performers.IsEmpty)
        {
            return true;
        }

        var hold = true;
        HashSet<(Act, string)>? told = null;
        foreach (var kept in situation.Case.Performers)
        {
            if (act.NotBy.Contains(kept.Act) && PersonIn(kept.By, by, situation.Authority.Performer) is { } person && (told ??= []).Add((kept.Act, person)))
            {
                hold = situation.Tell(new SamePerformer(act, kept.Act, person));
            }
        }

        return hold;
    }

    private static string? PersonIn(Performer kept, Officer by, Performer? performer) =>
        performer is not null ? performer.PersonSharedWith(kept)
        : kept.ActsFor(by.Id) ? by.Id
        : null;
}

/// <summary>An earlier step that somebody else must follow counts as taken by the same person.</summary>
/// <remarks>A step counts as taken by the officer who took it and by everyone whose seat he acted in by delegation.</remarks>
[JsonConverter(typeof(ShownJson))]
public sealed class SamePerformer : Reason
{
    internal SamePerformer(Act act, Act earlier, string person)
        : base(act, "same-hand") =>
            (Earlier, Person) = (earlier, person);

    /// <summary>The earlier step.</summary>
    public Act Earlier { get; }

    /// <summary>The id of the officer as whose step both would count.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Earlier.Label.Chinese}”由{Person}经办或者以其名义办理，本人及其受托人不得办理此事",
        $"'{Earlier.Label.English}' was done by {Person} or in his name; neither he nor a delegate of his may do this");
}
