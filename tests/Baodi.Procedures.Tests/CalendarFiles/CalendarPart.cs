namespace Baodi.Procedures.Tests.CalendarFiles;

/// <summary>One component of a calendar: its own lines, and the components in it.</summary>
internal sealed class CalendarPart
{
    private CalendarPart(string name) => Name = name;

    internal string Name { get; }

    internal List<CalendarPart> Parts { get; } = [];

    /// <summary>The lines of this component and of none in it, without those that begin and end it.</summary>
    internal List<string> Lines { get; } = [];

    /// <summary>Reads the one component that a file is.</summary>
    internal static CalendarPart Of(IEnumerable<string> lines)
    {
        var open = new Stack<CalendarPart>([new("")]);
        foreach (var line in lines)
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                var part = new CalendarPart(line["BEGIN:".Length..]);
                open.Peek().Parts.Add(part);
                open.Push(part);
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop().Name, line["END:".Length..]);
            }
            else
            {
                open.Peek().Lines.Add(line);
            }
        }

        var file = Assert.Single(open);
        Assert.Empty(file.Lines);
        return Assert.Single(file.Parts);
    }

    internal IEnumerable<CalendarPart> PartsOf(string name) => Parts.Where(part => part.Name == name);

    /// <summary>The value of a property with its parameters, such as <c>DTSTART;VALUE=DATE</c>, unescaped; null where it is not there.</summary>
    internal string? Value(string property) =>
        Lines.SingleOrDefault(line => line.StartsWith(property + ":", StringComparison.Ordinal)) is { } line ? CalendarText.Unescaped(line[(property.Length + 1)..]) : null;
}
