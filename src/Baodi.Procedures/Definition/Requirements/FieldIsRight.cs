namespace Baodi.Procedures;

/// <summary>A field is filled in where it must be, and rightly where it is.</summary>
internal sealed class FieldIsRight(Act act, Field asked) : Requirement(asked.Citation ?? act.Citation, Moments.Content)
{
    public override bool IsSpecific => false;

    public override Label Label => asked.IsRequired
        ? new($"写明“{asked.Label.Chinese}”", $"'{asked.Label.English}' is given")
        : new($"“{asked.Label.Chinese}”如有填写应合格", $"'{asked.Label.English}', if given, is right");

    internal override Moments OfForm => Moments.Content;

    private protected override bool HoldsOfContent(Situation situation, Command command) =>
        asked.Check(command) is not { } fault || situation.Tell(new FieldWrong(act, asked, fault, fault == FieldFault.Unprintable ? asked.FirstUnprintable(command) : null));
}

/// <summary>A field of the content is missing or not right.</summary>
public sealed class FieldWrong : Reason
{
    private readonly string? unprintable;

    internal FieldWrong(Act act, Field field, FieldFault fault, string? unprintable)
        : base(act, fault == FieldFault.Missing ? "missing-field" : "malformed-field") =>
            (Field, Fault, this.unprintable) = (field, fault, unprintable);

    /// <summary>Where in the form something is missing or not right.</summary>
    public Field Field { get; }

    /// <summary>What is wrong with it.</summary>
    public FieldFault Fault { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override Label Label => unprintable is { } text && Content.Forbidden(text, VisibleText.IndexOfForbidden(text)) is var where
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）{where.Chinese}", $"'{Field.Name}': {where.English}")
        : new($"“{Field.Label.Chinese}”（{Field.Name}）{FieldFaults.All.LabelOf(Fault).Chinese}", $"'{Field.Name}' is {FieldFaults.All.LabelOf(Fault).English}");
}
