namespace Baodi.Procedures.Definition;

/// <summary>A field names what the matter offers. Where it offers nothing, the act is closed whatever its content.</summary>
internal sealed class ChosenAmong(Act act, AllowedValues allowed) : Requirement(allowed.Field.Citation ?? act.Citation, Moments.Before | Moments.Choice)
{
    public override bool IsSpecific => false;

    public override Label Label => allowed.AreAllNeeded
        ? new($"“{allowed.Field.Label.Chinese}”列明全部应列各项", $"'{allowed.Field.Label.English}' names all that are due")
        : new($"“{allowed.Field.Label.Chinese}”在可选范围之内", $"'{allowed.Field.Label.English}' is one of those on offer");

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
    public override Label Label
    {
        get
        {
            if (Offered.IsEmpty)
            {
                return new($"“{Field.Label.Chinese}”没有可填的内容", $"there is nothing to choose for '{Field.Name}'");
            }

            var offered = Label.Join([.. Offered.Taken(name => Field.LabelOf(name, Act!.Procedure))], "、", ", ");
            return AreAllNeeded
                ? new($"“{Field.Label.Chinese}”应列明且仅限下列各项：{offered.Chinese}", $"'{Field.Name}' must name all of these and no other: {offered.English}")
                : new($"“{Field.Label.Chinese}”应为下列之一：{offered.Chinese}", $"'{Field.Name}' must be of these: {offered.English}");
        }
    }
}
