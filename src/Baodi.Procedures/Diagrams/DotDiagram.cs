using System.Text;

namespace Baodi.Procedures;

/// <summary>Draws a procedure in the notation of Graphviz.</summary>
internal sealed class DotDiagram(Procedure procedure, Language language)
{
    private readonly DiagramWords words = new(language);
    private readonly StringBuilder text = new();

    internal string Draw()
    {
        text.Append("digraph \"").Append(Escaped(procedure.Id)).Append("\" {\n")
            .Append("    label=\"").Append(Escaped(words.Of(procedure.Title))).Append("\";\n")
            .Append("    labelloc=t;\n")
            .Append("    node [shape=box, style=rounded];\n")
            .Append("    start [shape=point, width=0.15, label=\"\"];\n");
        foreach (var state in procedure.States)
        {
            text.Append("    ").Append(DiagramWords.Node(state)).Append(" [label=\"").Append(Escaped(words.Of(state.Label)));
            var first = true;
            foreach (var duty in words.Duties(procedure, state))
            {
                text.Append(first ? "\\n\\n" : "").Append(Escaped(duty)).Append("\\l");
                first = false;
            }

            text.Append(state.IsFinal ? "\", peripheries=2];\n" : "\"];\n");
        }

        foreach (var act in procedure.Acts)
        {
            foreach (var route in act.Routes)
            {
                Arrows(act, route);
            }
        }

        return text.Append("}\n").ToString();
    }

    private void Arrows(Act act, Route route)
    {
        if (act.Kind == ActKind.Opening)
        {
            Arrow("start", act, route);
        }

        foreach (var from in act.From)
        {
            Arrow(DiagramWords.Node(from), act, route);
        }
    }

    private void Arrow(string from, Act act, Route route) =>
        text.Append("    ").Append(from).Append(" -> ").Append(DiagramWords.Node(route.To)).Append(" [label=\"").Append(Escaped(words.Of(act, route))).Append("\"];\n");

    internal static string Escaped(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            escaped.Append(c is '"' or '\\' ? "\\" : "").Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
