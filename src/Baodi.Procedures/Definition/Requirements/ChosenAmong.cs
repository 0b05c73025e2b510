namespace Baodi.Procedures.Definition;

/// <summary>A field names what the matter offers. Where it offers nothing, the act is closed whatever its content.</summary>
internal sealed class ChosenAmong(Act act, AllowedValues allowed) : Requirement(allowed.Field.Citation ?? act.Citation, Moments.Before | Moments.Choice)
{
    public override bool IsSpecific => false;

    public override Label Label => allowed.AreAllNeeded
        ? new($"“{allowed.Field.Label.Chinese}”写明全部应列各项", $"'{allowed.Field.Label.English}' names all there are")
        : new($"“{allowed.Field.Label.Chinese}”为已有之项", $"'{allowed.Field.Label.English}' names what there is");

    internal override Moments OfForm => Moments.Before | Moments.Choice;

    internal override bool HoldsBefore(Situation situation) =>
        allowed.Offered.IsAny(situation.Before!) || situation.Tell(new NotAmong(act, allowed.Field, [], allowed.AreAllNeeded));

    private protected override bool HoldsOfContent(Situation situation, Command command) =>
        !allowed.Offered.IsAny(situation.Before!) || allowed.Allow(situation.Before!, command)
        || situation.Tell(new NotAmong(act, allowed.Field, allowed.Offered.Names(situation.Before!), allowed.AreAllNeeded));
}

/// <summary>A field of the content names something that the matter does not offer. Where it offers nothing, the act is closed whatever its content.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NotAmong : Reason
{
    internal NotAmong(Act act, Field field, ImmutableArray<string> offered, bool areAllNeeded)
        : base(act, "not-among") =>
            (Field, Offered, AreAllNeeded) = (field, offered, areAllNeeded);

    /// <summary>Where in the form the name stands.</summary>
    public Field Field { get; }

    /// <summary>What the matter offers; empty when nothing.</summary>
    public ImmutableArray<string> Offered { get; }

    /// <summary>Whether the field must name all that is offered, not only nothing else.</summary>
    public bool AreAllNeeded { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override Label Label => Offered.IsEmpty
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）没有可选的", $"there is nothing that '{Field.Name}' could name")
        : AreAllNeeded
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）应写明全部且仅限：{string.Join('、', Offered)}", $"'{Field.Name}' must name all of these and no other: {string.Join(", ", Offered)}")
        : new($"“{Field.Label.Chinese}”（{Field.Name}）应为其中之一：{string.Join('、', Offered)}", $"'{Field.Name}' must be of these: {string.Join(", ", Offered)}");
}
