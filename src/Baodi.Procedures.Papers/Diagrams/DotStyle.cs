using System.Text;
using Stateless.Reflection;
using State = Baodi.Procedures.Definition.State;

namespace Baodi.Procedures.Papers;

/// <summary>The notation of Graphviz, a directed graph.</summary>
internal sealed class DotStyle(Procedure procedure, Language language) : ProcedureStyle(procedure, language)
{
    private const string Start = "start";

    public override string GetPrefix() =>
        $$"""
        digraph "{{Escaped(Procedure.Id)}}" {
            label="{{Escaped(Of(Procedure.Title))}}";
            labelloc=t;
            node [shape=box, style=rounded];
            {{Start}} [shape=point, width=0.15, label=""];
        """;

    /// <summary>A case begins where an opening leads; here the graph only ends.</summary>
    public override string GetInitialTransition(StateInfo initialState) => "\n}";

    private protected override string Node(State state, List<string> owed)
    {
        var text = new StringBuilder($"\n    {NameOf(state)} [label=\"{Escaped(Of(state.Label))}");
        for (var i = 0; i < owed.Count; i++)
        {
            text.Append(i == 0 ? "\\n\\n" : "").Append(Escaped(owed[i])).Append("\\l");
        }

        return text.Append(state.IsFinal ? "\", peripheries=2];" : "\"];").ToString();
    }

    private protected override string Arrow(State? from, State to, string label) =>
        $"    {(from is null ? Start : NameOf(from))} -> {NameOf(to)} [label=\"{Escaped(label)}\"];";

    internal static string Escaped(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var c in VisibleText.ShownOnOneLine(label))
        {
            escaped.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
