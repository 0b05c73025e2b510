namespace Baodi.Procedures.Definition;

/// <summary>Something that a procedure leaves to the office, and whether this one goes by it. Immutable.</summary>
public sealed class ProcedureOption
{
    internal ProcedureOption(string identifier, string chinese, bool isTaken)
    {
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        IsTaken = isTaken;
    }

    /// <summary>The kebab-case name, as <see cref="OptionSetting"/> has it.</summary>
    public string Name { get; }

    /// <summary>What is left to the office.</summary>
    public Label Label { get; }

    /// <summary>Whether the office goes by it: as its profile says or, where that says nothing, as the notice is read.</summary>
    public bool IsTaken { get; }
}
