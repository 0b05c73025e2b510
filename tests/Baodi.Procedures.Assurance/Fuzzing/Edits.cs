using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Cutting documents and putting them together.</summary>
internal static class Edits
{
    internal static byte[] With(this byte[] json, int start, int end, ReadOnlySpan<byte> instead)
    {
        var result = new byte[json.Length - (end - start) + instead.Length];
        json.AsSpan(0, start).CopyTo(result);
        instead.CopyTo(result.AsSpan(start));
        json.AsSpan(end).CopyTo(result.AsSpan(start + instead.Length));
        return result;
    }

    internal static byte[] With(this byte[] json, Value value, string instead) => json.With(value.Start, value.End, Encoding.UTF8.GetBytes(instead));

    /// <summary>The document with an object or list that has these members or entries instead of its own.</summary>
    internal static byte[] With(this byte[] json, Value container, IEnumerable<byte[]> children)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte(container.IsObject ? (byte)'{' : (byte)'[');
        var isFirst = true;
        foreach (var child in children)
        {
            if (!isFirst)
            {
                bytes.WriteByte((byte)',');
            }

            bytes.Write(child);
            isFirst = false;
        }

        bytes.WriteByte(container.IsObject ? (byte)'}' : (byte)']');
        return json.With(container.Start, container.End, bytes.ToArray());
    }

    /// <summary>The members of an object or the entries of a list, each with its name.</summary>
    internal static List<byte[]> ChildrenOf(this Sample sample, int container) =>
        sample.Anatomy.Children(container).ConvertAll(child => sample.Bytes[child.Whole]);

    /// <summary>One of some; null where there is none.</summary>
    internal static int? OneOf(this Random random, IReadOnlyList<int> indices) => indices.Count == 0 ? null : indices[random.Next(indices.Count)];

    /// <summary>An object or list with at least so many members or entries; null where a few attempts find none.</summary>
    internal static int? WithAtLeast(this Random random, Sample sample, IReadOnlyList<int> containers, int children)
    {
        for (var left = 6; left > 0; left--)
        {
            if (random.OneOf(containers) is { } index && sample.Anatomy.Values.Skip(index + 1).Count(value => value.Parent == index) >= children)
            {
                return index;
            }
        }

        return null;
    }
}
