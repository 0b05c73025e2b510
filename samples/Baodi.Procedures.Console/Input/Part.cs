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
internal sealed class Part(PartKind kind, string path, int start)
{
    internal PartKind Kind { get; } = kind;

    /// <summary>Where in the document, such as <c>$.steps[2].by</c>.</summary>
    internal string Path { get; } = path;

    /// <summary>The offset of its first byte.</summary>
    internal int Start { get; } = start;

    /// <summary>The offset after its last byte.</summary>
    internal int End { get; set; }

    /// <summary>The text of a text; empty for anything else.</summary>
    internal string Text { get; set; } = "";

    internal List<(string Name, int NameStart, Part Value)> Members { get; } = [];

    internal List<Part> Items { get; } = [];

    internal Part? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}
