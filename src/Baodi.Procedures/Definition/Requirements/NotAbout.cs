namespace Baodi.Procedures.Definition;

/// <summary>Whom the matter is about keeps out. Of an opening only what it makes tells that.</summary>
internal sealed class NotAbout(Act act, Recusal recusal) : Requirement(recusal.Citation, act.Kind == ActKind.Opening ? Moments.After : Moments.Before)
{
    public override Label Label => recusal.Label;

    internal override bool HoldsBefore(Situation situation) => Holds(situation, situation.Before!);

    internal override bool HoldsAfter(Situation situation) => Holds(situation, situation.After);

    private bool Holds(Situation situation, object matter) =>
        situation.By is not { } by || ((recusal.PersonIn(matter, by, situation.Authority.Performer) ?? Entering(situation, matter)) is not { } person
        || situation.Tell(new MustRecuse(act, recusal, person, NameOf(person, by, situation))));

    private static string NameOf(string person, Officer by, Situation situation) =>
        by.Id == person ? by.Name
        : situation.EnteredBy is { } entering && entering.Id == person ? entering.Name
        : (situation.Authority.Performer ?? by.AnyPerformer).NameOf(person);

    private string? Entering(Situation situation, object matter) =>
        situation.EnteredBy is { } entering ? recusal.PersonIn(matter, entering, situation.EnteredAs ?? entering.AnyPerformer) : null;
}

/// <summary>The matter is about the officer, or about somebody in whose seat he would act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class MustRecuse : Reason
{
    private readonly string name;

    internal MustRecuse(Act act, Recusal recusal, string person, string name)
        : base(act, "must-recuse") =>
            (Recusal, Person, this.name) = (recusal, person, name);

    /// <summary>The rule that keeps him out.</summary>
    public Recusal Recusal { get; }

    /// <summary>The id of the officer whom the matter is about: the one who asked, or one whose seat he holds by delegation.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Recusal.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"{Recusal.Label.Chinese}（{name}）", $"{Recusal.Label.English} ({name})");
}
