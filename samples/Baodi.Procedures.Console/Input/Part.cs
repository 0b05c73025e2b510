using System.Globalization;

namespace Baodi.Procedures.ConsoleHost;

internal enum PartKind
{
    Object = 1,
    Array,
    Text,
    Number,
    YesNo,
    Null,
}

/// <summary>One value of a JSON document that knows where it stands.</summary>
/// <param name="parent">The object or list it stands in; null for the document itself.</param>
/// <param name="name">The name it has in an object; null in a list.</param>
internal sealed class Part(PartKind kind, Part? parent, string? name, int start)
{
    private readonly int index = parent?.Items.Count ?? 0;
    private List<(string Name, int NameStart, Part Value)>? members;
    private List<Part>? items;

    internal PartKind Kind { get; } = kind;

    /// <summary>Where in the document, such as <c>$.steps[2].by</c>; put together when it is asked for, since most are never.</summary>
    internal string Path =>
        parent is null ? "$"
        : name is null ? string.Create(CultureInfo.InvariantCulture, $"{parent.Path}[{index}]")
        : parent.PathOf(name);

    /// <summary>The offset of its first byte.</summary>
    internal int Start { get; } = start;

    /// <summary>The offset after its last byte.</summary>
    internal int End { get; set; }

    /// <summary>The text of a text; empty for anything else.</summary>
    internal string Text { get; set; } = "";

    internal IReadOnlyList<(string Name, int NameStart, Part Value)> Members => members ?? [];

    internal IReadOnlyList<Part> Items => items ?? [];

    internal Part? this[string name]
    {
        get
        {
            foreach (var member in members ?? [])
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    internal string PathOf(string member) => $"{Path}.{Document.Shown(member)}";

    internal void Add(string member, int nameStart, Part value) => (members ??= []).Add((member, nameStart, value));

    internal void Add(Part item) => (items ??= []).Add(item);
}
