namespace Baodi.Procedures.Definition;

/// <summary>Thrown when a definition has mistakes: a mistake of its author, found when the procedure is built.</summary>
public sealed class DefinitionException : InvalidOperationException
{
    internal DefinitionException(string procedure, ImmutableArray<string> faults)
        : base($"The definition of '{procedure}' has {faults.Length} mistake(s):\n{string.Join('\n', faults)}")
    {
        Procedure = procedure;
        Faults = faults;
    }

    /// <summary>The id of the procedure.</summary>
    public string Procedure { get; }

    /// <summary>Every mistake, each naming its element.</summary>
    public ImmutableArray<string> Faults { get; }
}
