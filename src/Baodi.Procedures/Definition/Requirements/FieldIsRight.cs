namespace Baodi.Procedures.Definition;

/// <summary>A field is filled in where it must be, and rightly where it is.</summary>
internal sealed class FieldIsRight(Act act, Field asked) : Requirement(asked.Citation ?? act.Citation, Moments.Content)
{
    public override bool IsSpecific => false;

    public override bool IsOfRecord => true;

    public override Label Label => asked.IsRequired
        ? new($"写明“{asked.Label.Chinese}”", $"'{asked.Label.English}' is given")
        : new($"“{asked.Label.Chinese}”如填写，须合规", $"'{asked.Label.English}', if given, is right");

    internal override Moments OfForm => Moments.Content;

    private protected override bool HoldsUnread(Situation situation) =>
        !situation.Absent.Contains(asked) || situation.Tell(new FieldWrong(act, asked, FieldFault.Missing));

    private protected override bool HoldsOfContent(Situation situation, Command command) =>
        HoldsUnread(situation) && (asked.Check(command) is { } fault ? situation.Tell(new FieldWrong(act, asked, fault, fault == FieldFault.Unprintable ? asked.FirstUnprintable(command) : null)) : !asked.NamesSomething || NamesRightly(situation, command));

    private bool NamesRightly(Situation situation, Command command)
    {
        List<WrongName> wrong = [];
        asked.FindWrongNames(command, situation.Organisation, wrong);
        foreach (var (fault, value) in wrong)
        {
            situation.Tell(new FieldWrong(act, asked, fault, value));
        }

        return wrong.Count == 0;
    }
}

/// <summary>A field of the content is missing or not right.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class FieldWrong : Reason
{
    private readonly string? value;

    internal FieldWrong(Act act, Field field, FieldFault fault, string? value = null)
        : base(act, fault == FieldFault.Missing ? "missing-field" : "malformed-field") =>
            (Field, Fault, this.value) = (field, fault, value);

    /// <summary>Where in the form something is missing or not right.</summary>
    public Field Field { get; }

    /// <summary>What is wrong with it.</summary>
    public FieldFault Fault { get; }

    /// <summary>The unit, section, field of work or seat that is named and may not be; null where something else is wrong.</summary>
    public string? Value => Fault == FieldFault.Unprintable ? null : value;

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override Label Label => Fault switch
    {
        FieldFault.Unprintable when value is not null && Content.Forbidden(value, VisibleText.IndexOfForbidden(value)) is var where => new(
            $"“{Field.Label.Chinese}”{where.Chinese}",
            $"'{Field.Name}': {where.English}"),
        FieldFault.NotOfOffice => new(
            $"“{Field.Label.Chinese}”所填“{Value}”，本机关没有",
            $"'{Field.Name}' names '{Value}', which the office does not have"),
        FieldFault.WrongPost when Label.Join([.. Field.SeatsOf.Taken(post => post.Label)], "、", ", ") is var posts => new(
            $"“{Field.Label.Chinese}”所填“{Value}”不在可填岗位之列：{posts.Chinese}",
            $"'{Field.Name}' names '{Value}', which is none of these: {posts.English}"),
        _ => new(
            $"“{Field.Label.Chinese}”{FieldFaults.All.LabelOf(Fault).Chinese}",
            $"'{Field.Name}' is {FieldFaults.All.LabelOf(Fault).English}"),
    };
}
