using System.Globalization;
using System.Text;
using Stateless.Reflection;
using State = Baodi.Procedures.Definition.State;

namespace Baodi.Procedures.Papers;

/// <summary>The notation of Mermaid, a <c>stateDiagram-v2</c>.</summary>
internal sealed class MermaidStyle(Procedure procedure, Language language) : ProcedureStyle(procedure, language)
{
    public override string GetPrefix() => $"---\ntitle: \"{Title(Of(Procedure.Title))}\"\n---\nstateDiagram-v2";

    /// <summary>A case begins where an opening leads, and so draws no arrow of its own; the final states end it.</summary>
    public override string GetInitialTransition(StateInfo initialState)
    {
        var text = new StringBuilder();
        foreach (var state in Procedure.States)
        {
            text.Append(state.IsFinal ? $"\n    {NameOf(state)} --> [*]" : "");
        }

        return text.ToString();
    }

    private protected override string Node(State state, List<string> owed)
    {
        var text = new StringBuilder($"\n    state \"{Escaped(Of(state.Label))}\" as {NameOf(state)}");
        foreach (var duty in owed)
        {
            text.Append("\n    ").Append(NameOf(state)).Append(" : ").Append(Escaped(duty));
        }

        return text.ToString();
    }

    private protected override string Arrow(State? from, State to, string label) =>
        $"    {(from is null ? "[*]" : NameOf(from))} --> {NameOf(to)} : {Escaped(label)}";

    /// <summary>The title stands in a YAML header, in double quotes.</summary>
    private static string Title(string label) => VisibleText.ShownOnOneLine(label).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Whatever Mermaid or the HTML it becomes might read as its own is written as a numbered character.</summary>
    internal static string Escaped(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var c in VisibleText.ShownOnOneLine(label))
        {
            if (c is '"' or '#' or ';' or ':' or '<' or '>' or '{' or '}' or '&' or '%' or '\\' or '`' or '*' or '_' or '~')
            {
                escaped.Append('#').Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
