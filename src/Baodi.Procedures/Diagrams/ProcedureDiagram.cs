namespace Baodi.Procedures;

/// <summary>Draws the states of a procedure from its definition and from nothing else.</summary>
/// <remarks>
/// An arrow is an act that leads on, with its clause and the conditions of its route. What a state owes stands in the state;
/// what may be done there beside that is left out. A state is named <c>s_</c> and its name with underscores, so that no name
/// is a word of the notation; a case begins at a dot, and a state that the definition declares final is marked as one.
/// Lines end with <c>\n</c> whatever the machine, so that a diagram kept beside its definition compares byte for byte.
/// </remarks>
public static class ProcedureDiagram
{
    /// <summary>The diagram in the notation of Mermaid, as a <c>stateDiagram-v2</c>.</summary>
    /// <param name="procedure">The definition.</param>
    /// <param name="language">The language of the labels; the names of the states are the same in both.</param>
    public static string Mermaid(Procedure procedure, Language language)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new MermaidDiagram(procedure, language).Draw();
    }

    /// <summary>The diagram in the notation of Graphviz, as a directed graph.</summary>
    /// <param name="procedure">The definition.</param>
    /// <param name="language">The language of the labels; the names of the states are the same in both.</param>
    public static string Dot(Procedure procedure, Language language)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new DotDiagram(procedure, language).Draw();
    }
}
