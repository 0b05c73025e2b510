namespace Baodi.Procedures.Definition;

/// <summary>Nobody does it as whose step an earlier act counts, nor a delegate of his.</summary>
internal sealed class SeparationOfDuties(Act act) : Requirement(act.SeparatedUnder ?? act.Citation, act.IsSameThingOnly ? Moments.Before | Moments.Named : Moments.Before)
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
            return act.IsLastHandOnly
                ? new($"与最后办理“{names.Chinese}”的不得为同一人", $"not by whoever did '{names.English}' last")
                : act.IsSameThingOnly
                ? new($"与就同一事项办理“{names.Chinese}”的不得为同一人", $"not by whoever did '{names.English}' for the same thing")
                : new($"与办理“{names.Chinese}”的不得为同一人", $"not by whoever did '{names.English}'");
        }
    }

    internal override bool HoldsBefore(Situation situation) => (act.IsSameThingOnly && SomethingIsLeft(situation)) || IsApart(situation, thing: null, tells: true);

    /// <summary>Where nothing is left that he might judge, that was told already.</summary>
    private protected override bool HoldsOfContent(Situation situation, Command command) =>
        !SomethingIsLeft(situation) || IsApart(situation, act.ThingOf(command, by: null), tells: true);

    /// <summary>Whether there is one of the things offered that he may judge, or none is offered.</summary>
    private bool SomethingIsLeft(Situation situation)
    {
        var offered = act.AllowedValues[0].Offered.Names(situation.Before!);
        return offered.IsEmpty || offered.Any(thing => IsApart(situation, thing, tells: false));
    }

    private bool IsApart(Situation situation, string? thing, bool tells)
    {
        if (situation.By is not { } by || situation.Case!.Performers.IsEmpty)
        {
            return true;
        }

        var hold = true;
        HashSet<(Act, string)>? told = null;
        foreach (var kept in situation.Case.Performers)
        {
            if (!act.IsKeptFrom(kept, situation.Case.Performers, thing))
            {
                continue;
            }

            if (PersonIn(kept.By, by, situation.Authority.Performer) is { } person && (told ??= []).Add((kept.Act, person)))
            {
                hold = tells && situation.Tell(new SamePerformer(act, kept.Act, person, by.Id == person ? by.Name : kept.By.NameOf(person), kept.Thing));
            }

            if (situation.EnteredBy is { } entering && PersonIn(kept.By, entering, situation.EnteredAs) is { } other && (told ??= []).Add((kept.Act, other)))
            {
                hold = tells && situation.Tell(new SamePerformer(act, kept.Act, other, entering.Id == other ? entering.Name : kept.By.NameOf(other), kept.Thing));
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
    private readonly string name;

    internal SamePerformer(Act act, Act earlier, string person, string name, string? thing = null)
        : base(act, "same-hand", act.SeparatedUnder) =>
            (Earlier, Person, this.name, Thing) = (earlier, person, name, act.IsSameThingOnly ? thing : null);

    /// <summary>The earlier step.</summary>
    public Act Earlier { get; }

    /// <summary>The one of several things that the earlier step was about, where only hands on that are kept apart; null elsewhere.</summary>
    public string? Thing { get; }

    /// <summary>The id of the officer as whose step both would count.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Earlier.Label.Chinese}”由{name}经办或者以其名义办理，本人及其受托人不得办理此事项",
        $"'{Earlier.Label.English}' was done by {name} or in his name; neither he nor a delegate of his may do this");
}
