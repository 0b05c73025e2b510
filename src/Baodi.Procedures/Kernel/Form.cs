using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>One field of a command's content. Immutable.</summary>
public abstract class Field
{
    private protected Field(string member, string chinese, bool isRequired)
    {
        Name = Naming.Kebab(member);
        Label = Naming.Label(chinese, member);
        IsRequired = isRequired;
    }

    /// <summary>The kebab-case name, as JSON writes it.</summary>
    public string Name { get; }

    /// <summary>What is to be written there.</summary>
    public Label Label { get; }

    /// <summary>Whether the command is refused without it.</summary>
    public bool IsRequired { get; }

    /// <summary>The ground on which the field is asked for.</summary>
    public Citation Citation { get; internal set; } = null!;

    /// <summary>What is wrong with the field's value in a command; null when nothing is.</summary>
    internal abstract FieldFault? Check(Command command);
}

/// <summary>What can be wrong with a field.</summary>
public enum FieldFault
{
    /// <summary>It is required and not there, blank or empty.</summary>
    Missing = 1,

    /// <summary>It is longer than <see cref="Form.LongestText"/> characters or <see cref="Form.LongestList"/> entries.</summary>
    TooLong,

    /// <summary>It is not a value of its vocabulary, or a number outside its bounds.</summary>
    OutOfDomain,
}

/// <summary>The labels of what can be wrong with a field.</summary>
public static class FieldFaults
{
    /// <summary>Every fault with its labels.</summary>
    public static Terms<FieldFault> All { get; } = new("填写问题", "缺填", "过长", "超出取值范围");
}

/// <summary>The fields of one command, and the paper they make where the notice names one. Immutable once built.</summary>
public sealed class Form
{
    /// <summary>The most characters a text may have.</summary>
    public const int LongestText = 4_000;

    /// <summary>The most entries a list may have.</summary>
    public const int LongestList = 200;

    private readonly List<Field> fields = [];

    internal Form(Type command) => Command = command;

    /// <summary>What the paper is called; null when the command makes none.</summary>
    public Label? Paper { get; internal set; }

    /// <summary>The clause that asks for the paper; null when the command makes none.</summary>
    public Citation? PaperCitation { get; internal set; }

    /// <summary>The fields in the order of the definition.</summary>
    public ImmutableArray<Field> Fields { get; private set; } = [];

    internal Type Command { get; }

    /// <summary>The field of a member; null when there is none.</summary>
    internal Field? Find(string member)
    {
        var name = Naming.Kebab(member);
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    internal void Add(Field field)
    {
        fields.Add(field);
        Fields = [.. fields];
    }
}
