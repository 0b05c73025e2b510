namespace Baodi.Procedures.Definition;

/// <summary>A state of a procedure. Immutable.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class State
{
    internal State(object value, string chinese, bool isFinal)
    {
        Value = value;
        Name = Naming.Kebab(value.ToString()!);
        Label = Naming.Label(chinese, value.ToString()!);
        IsFinal = isFinal;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What the state is called.</summary>
    public Label Label { get; }

    /// <summary>Whether a case in it is closed: declared, not inferred; nothing leads out of it.</summary>
    public bool IsFinal { get; }

    /// <summary>The member of the procedure's enum of states.</summary>
    internal object Value { get; }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}
