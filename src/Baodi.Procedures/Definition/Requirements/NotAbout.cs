namespace Baodi.Procedures.Definition;

/// <summary>Whom the matter is about keeps out. Of an opening only what it makes tells that.</summary>
internal sealed class NotAbout(Act act, Recusal recusal) : Requirement(recusal.Citation, act.Kind == ActKind.Opening ? Moments.After : Moments.Before)
{
    public override Label Label => recusal.Label;

    internal override bool HoldsBefore(Situation situation) => Holds(situation, situation.Before!);

    internal override bool HoldsAfter(Situation situation) => Holds(situation, situation.After);

    private bool Holds(Situation situation, object matter) =>
        situation.By is not { } by || recusal.PersonIn(matter, by, situation.Authority.Performer) is not { } person
        || situation.Tell(new MustRecuse(act, recusal, person));
}

/// <summary>The matter is about the officer, or about somebody in whose seat he would act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class MustRecuse : Reason
{
    internal MustRecuse(Act act, Recusal recusal, string person)
        : base(act, "must-recuse") =>
            (Recusal, Person) = (recusal, person);

    /// <summary>The rule that keeps him out.</summary>
    public Recusal Recusal { get; }

    /// <summary>The id of the officer whom the matter is about: the one who asked, or one whose seat he holds by delegation.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Recusal.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"{Recusal.Label.Chinese}（{Person}）", $"{Recusal.Label.English} ({Person})");
}
