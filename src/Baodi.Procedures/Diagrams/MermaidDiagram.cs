using System.Globalization;
using System.Text;

namespace Baodi.Procedures;

/// <summary>Draws a procedure in the notation of Mermaid.</summary>
internal sealed class MermaidDiagram(Procedure procedure, Language language)
{
    private readonly DiagramWords words = new(language);
    private readonly StringBuilder text = new();

    internal string Draw()
    {
        text.Append("---\ntitle: \"").Append(Title(words.Of(procedure.Title))).Append("\"\n---\nstateDiagram-v2\n");
        foreach (var state in procedure.States)
        {
            var node = DiagramWords.Node(state);
            text.Append("    state \"").Append(Escaped(words.Of(state.Label))).Append("\" as ").Append(node).Append('\n');
            foreach (var duty in words.Duties(procedure, state))
            {
                text.Append("    ").Append(node).Append(" : ").Append(Escaped(duty)).Append('\n');
            }
        }

        foreach (var act in procedure.Acts)
        {
            foreach (var route in act.Routes)
            {
                Arrows(act, route);
            }
        }

        foreach (var state in procedure.States)
        {
            if (state.IsFinal)
            {
                text.Append("    ").Append(DiagramWords.Node(state)).Append(" --> [*]\n");
            }
        }

        return text.ToString();
    }

    private void Arrows(Act act, Route route)
    {
        if (act.Kind == ActKind.Opening)
        {
            Arrow("[*]", act, route);
        }

        foreach (var from in act.From)
        {
            Arrow(DiagramWords.Node(from), act, route);
        }
    }

    private void Arrow(string from, Act act, Route route) =>
        text.Append("    ").Append(from).Append(" --> ").Append(DiagramWords.Node(route.To)).Append(" : ").Append(Escaped(words.Of(act, route))).Append('\n');

    /// <summary>The title stands in a YAML header, in double quotes.</summary>
    private static string Title(string label) =>
        label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');

    /// <summary>Whatever Mermaid or the HTML it becomes might read as its own is written as a numbered character.</summary>
    internal static string Escaped(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (c is '"' or '#' or ';' or ':' or '<' or '>' or '{' or '}' or '&' or '%' or '\\' or '`' or '*' or '_' or '~')
            {
                escaped.Append('#').Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                escaped.Append(char.IsControl(c) ? ' ' : c);
            }
        }

        return escaped.ToString();
    }
}
