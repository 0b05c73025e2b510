using System.Collections;

namespace Baodi.Procedures.Definition;

/// <summary>Finds in a value what is none for a text, so that its place can be told.</summary>
internal static class Unprintable
{
    /// <summary>The first text in a value that has a character which is none for a text; null where there is none.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="parts">The fields of the records in it.</param>
    internal static string? In(object? value, ImmutableArray<Field> parts) => value switch
    {
        null => null,
        string text => VisibleText.IndexOfForbidden(text) >= 0 ? text : null,
        Finding finding => In(finding.Text, parts),
        IList entries => Field.IsNoList(entries) ? null : Among(entries, parts),
        _ => InParts(value, parts),
    };

    private static string? Among(IList entries, ImmutableArray<Field> parts)
    {
        foreach (var entry in entries)
        {
            if (In(entry, parts) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? InParts(object content, ImmutableArray<Field> parts)
    {
        foreach (var part in parts)
        {
            if (part.FirstUnprintable(content) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
