using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Damage to the members of objects.</summary>
internal static class MemberDamage
{
    private static readonly string[] Strange = ["surplus", "", "$type", "__proto__", "Sequence", "at ", "\\u0000", "名", new('x', 70_000)];

    internal static byte[]? LeftOut(Sample one, Sample other, Random random)
    {
        if (random.WithAtLeast(one, one.Anatomy.Objects, 1) is not { } container)
        {
            return null;
        }

        var members = one.ChildrenOf(container);
        members.RemoveAt(random.Next(members.Count));
        return one.Bytes.With(one.Anatomy.Values[container], members);
    }

    /// <summary>A member stands there twice, alike or with another value, its name alike or in escapes.</summary>
    internal static byte[]? Twice(Sample one, Sample other, Random random)
    {
        if (random.WithAtLeast(one, one.Anatomy.Objects, 1) is not { } container)
        {
            return null;
        }

        var members = one.ChildrenOf(container);
        var again = members[random.Next(members.Count)];
        if (random.Next(2) == 0)
        {
            again = again.With(1, 2, Encoding.UTF8.GetBytes($"\\u{(int)again[1]:x4}"));
        }

        if (random.Next(2) == 0)
        {
            again = [.. again.AsSpan(0, again.IndexOf((byte)':') + 1), .. "null"u8];
        }

        members.Insert(random.Next(members.Count + 1), again);
        return one.Bytes.With(one.Anatomy.Values[container], members);
    }

    internal static byte[] Unknown(Sample one, Sample other, Random random)
    {
        var container = random.OneOf(one.Anatomy.Objects)!.Value;
        var members = one.ChildrenOf(container);
        members.Insert(random.Next(members.Count + 1), Encoding.UTF8.GetBytes($"\"{Strange[random.Next(Strange.Length)]}\":{(random.Next(2) == 0 ? "null" : "1")}"));
        return one.Bytes.With(one.Anatomy.Values[container], members);
    }

    private static int IndexOf(this byte[] bytes, byte wanted) => Array.IndexOf(bytes, wanted);
}
