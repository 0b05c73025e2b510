namespace Baodi.Procedures;

/// <summary>A state of a procedure. Immutable.</summary>
public sealed class State
{
    internal State(int ordinal, string identifier, string chinese, bool isFinal)
    {
        Ordinal = ordinal;
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        IsFinal = isFinal;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What the state is called.</summary>
    public Label Label { get; }

    /// <summary>Whether a case in it is closed: declared, not inferred; nothing leads out of it.</summary>
    public bool IsFinal { get; }

    internal int Ordinal { get; }

    internal ulong Bit => 1UL << Ordinal;

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}
