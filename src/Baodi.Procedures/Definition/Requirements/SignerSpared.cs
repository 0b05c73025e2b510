namespace Baodi.Procedures.Definition;

/// <summary>Who is excused from a round leaves somebody whose signature makes it complete.</summary>
internal sealed class SignerSpared(Act act, Act round) : Requirement(act.Citation, Moments.After)
{
    public override Label Label => new($"“{round.Label.Chinese}”至少有一人", $"somebody is left for '{round.Label.English}'");

    internal override bool HoldsAfter(Situation situation) => IsWanted(situation) & IsSpared(situation);

    private bool IsWanted(Situation situation) =>
        !situation.Case!.ProgressOf(round).Has(act.Excused!(situation.Command!)) || situation.Tell(new SignerNotWanted(act, round));

    private bool IsSpared(Situation situation) =>
        round.Round!.CanSpare(act.Excused!(situation.Command!), situation.After, situation.Case!.ProgressOf(round)) || situation.Tell(new SignerNeeded(act, round));
}

/// <summary>The round cannot go on without the signer, because nobody would be left whose signature makes it complete.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class SignerNeeded : Reason
{
    internal SignerNeeded(Act act, Act round)
        : base(act, "signer-needed") => Round = round;

    /// <summary>Where signatures are wanted.</summary>
    public Act Round { get; }

    /// <inheritdoc/>
    public override Label Label => new($"“{Round.Label.Chinese}”至少须有一人", $"'{Round.Label.English}' needs at least one signer");
}

/// <summary>Who would be excused from the round has signed it or is excused already.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class SignerNotWanted : Reason
{
    internal SignerNotWanted(Act act, Act round)
        : base(act, "signer-not-wanted") => Round = round;

    /// <summary>Where signatures are wanted.</summary>
    public Act Round { get; }

    /// <inheritdoc/>
    public override Label Label => new($"“{Round.Label.Chinese}”没有等候此人", $"'{Round.Label.English}' is not waiting for this person");
}
