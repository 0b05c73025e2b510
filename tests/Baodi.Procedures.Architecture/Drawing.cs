using System.Globalization;
using System.Text;

namespace Baodi.Procedures.Architecture;

/// <summary>The house in the language of Graphviz: floors from the roof down, packages as boxes, the chapters as one. An arrow that others imply is left out, one that is forbidden is red.</summary>
internal sealed class Drawing
{
    private const string Chapters = "Chapters";

    private static readonly Dictionary<string, (string Box, string Room)> Colours = new(StringComparer.Ordinal)
    {
        ["Baodi.Procedures"] = ("#f4f6f8", "#d5e0ea"),
        ["Baodi.Procedures.Rules"] = ("#faf6ee", "#ecdfc4"),
        ["Baodi.Procedures.Analysis"] = ("#f7f3f8", "#e2d5e6"),
        ["Baodi.Procedures.Papers"] = ("#f2f7f2", "#d3e3d3"),
    };

    private static readonly List<IGrouping<int, Room>> Floors = [.. Rooms.All.GroupBy(room => room.Floor).OrderByDescending(floor => floor.Key)];

    private readonly Dictionary<(string From, string To), int> users;
    private readonly Dictionary<string, int> floors = Rooms.All.DistinctBy(Name).ToDictionary(Name, room => room.Floor);

    private Drawing(Library library) => users = library.Uses
        .Select(use => (Arrow: (From: Name(use.From.Room), To: Name(use.To.Room)), use.From.Type))
        .Where(use => use.Arrow.From != use.Arrow.To)
        .Distinct()
        .CountBy(use => use.Arrow)
        .ToDictionary();

    internal static string Of(Library library) => new Drawing(library).Drawn();

    private static string Name(Room room) => room.IsChapter ? Chapters : room.Name;

    private string Drawn()
    {
        var dot = new StringBuilder("""
            digraph rooms {
              graph [newrank=true, rankdir=TB, ranksep=0.55, nodesep=0.5, pad=0.3, bgcolor=white, fontname="Helvetica,Arial,sans-serif", fontsize=12, fontcolor="#5c6670"]
              node [shape=box, style="rounded,filled", color="#8a97a3", penwidth=0.8, margin="0.22,0.11", fontname="Helvetica,Arial,sans-serif", fontsize=15, fontcolor="#27313a"]
              edge [color="#7d8a96", penwidth=1, arrowsize=0.7, fontname="Helvetica,Arial,sans-serif", fontsize=10, fontcolor="#6b7680"]

            """);
        AppendFloors(dot);
        foreach (var package in Rooms.All.GroupBy(room => room.Package))
        {
            AppendPackage(dot, package.Key, package);
        }

        AppendRanks(dot);
        foreach (var ((from, to), count) in users.OrderByDescending(use => floors[use.Key.From]).ThenBy(use => use.Key.From, StringComparer.Ordinal).ThenBy(use => use.Key.To, StringComparer.Ordinal))
        {
            AppendArrow(dot, from, to, count);
        }

        return dot.Append("}\n").ToString();
    }

    private static void AppendPackage(StringBuilder dot, string package, IEnumerable<Room> rooms)
    {
        var (box, fill) = Colours.GetValueOrDefault(package, ("#f5f5f5", "#dddddd"));
        dot.Append(CultureInfo.InvariantCulture, $$"""
              subgraph "cluster {{package}}" {
                label="{{package}}"; labeljust=l; style="rounded,filled"; color="#c3ccd4"; fillcolor="{{box}}"; margin=16
                node [fillcolor="{{fill}}"]

            """);
        foreach (var node in rooms.GroupBy(Name))
        {
            dot.Append(CultureInfo.InvariantCulture, $"    {node.Key}{(node.Key == Chapters ? $" [label=\"{string.Join("\\n", node.Select(room => room.Name))}\", fontsize=12]" : "")}\n");
        }

        dot.Append("  }\n");
    }

    // Numbers first, so that they stand at the left; rooms are ranked once they have their colours.
    private static void AppendFloors(StringBuilder dot) => dot.Append(CultureInfo.InvariantCulture, $$"""
          subgraph floors {
            node [shape=plaintext, style="", fontsize=13, fontcolor="#9aa5ae"]
            {{string.Join(" -> ", Floors.Select(floor => floor.Key))}} [style=invis]
          }

        """);

    private static void AppendRanks(StringBuilder dot)
    {
        foreach (var floor in Floors)
        {
            dot.Append(CultureInfo.InvariantCulture, $"  {{ rank=same; {floor.Key}; {string.Join("; ", floor.Select(Name).Distinct())} }}\n");
        }
    }

    private void AppendArrow(StringBuilder dot, string from, string to, int count)
    {
        if (!IsDown(from, to))
        {
            dot.Append(CultureInfo.InvariantCulture, $"  {from} -> {to} [label=\" {count}\", color=\"#b4473c\", fontcolor=\"#b4473c\", constraint=false]\n");
        }
        else if (!users.Keys.Any(first => first.From == from && first.To != to && IsDown(from, first.To) && Leads(first.To, to)))
        {
            dot.Append(CultureInfo.InvariantCulture, $"  {from} -> {to} [label=\" {count}\", penwidth={Math.Round(1 + Math.Log2(count) / 3, 1)}]\n");
        }
    }

    private bool Leads(string from, string to) => users.Keys.Any(next => next.From == from && IsDown(from, next.To) && (next.To == to || Leads(next.To, to)));

    private bool IsDown(string from, string to) => floors[from] > floors[to];
}
