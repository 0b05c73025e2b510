using System.Collections.Immutable;
using System.Reflection;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>The members of a matter in which it names seats or posts, and which facts read which: found by putting others there.</summary>
internal sealed class NamedSeats
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ImmutableArray<PropertyInfo> members;
    private readonly ILookup<Fact, PropertyInfo> read;

    /// <param name="procedure">The procedure.</param>
    /// <param name="matter">Any matter of it.</param>
    /// <param name="posts">Posts to be named.</param>
    internal NamedSeats(Procedure procedure, object matter, ImmutableArray<Post> posts)
    {
        members = [.. procedure.Matter.GetProperties().Where(member => member.SetMethod is not null && Values(member.PropertyType, posts).Count > 0)];
        var matters = Matters(matter, members, posts).ToList();
        read = (from fact in procedure.Facts from member in members where IsRead(fact, member, matters, posts) select (fact, member)).ToLookup(one => one.fact, one => one.member);
    }

    internal ImmutableArray<PropertyInfo> ReadBy(IEnumerable<Fact> facts) => [.. members.Where(member => facts.Any(fact => read[fact].Contains(member)))];

    private static bool IsRead(Fact fact, PropertyInfo member, List<object> matters, ImmutableArray<Post> posts) =>
        matters.Exists(matter => Values(member.PropertyType, posts).Exists(value => fact.Read(With(matter, member, value)) != fact.Read(matter)));

    /// <summary>The matter with every combination of what might be named.</summary>
    private static IEnumerable<object> Matters(object matter, ImmutableArray<PropertyInfo> members, ImmutableArray<Post> posts) =>
        members.Aggregate<PropertyInfo, IEnumerable<object>>([matter], (matters, member) => [.. from one in matters from value in Values(member.PropertyType, posts) select With(one, member, value)]);

    private static object With(object matter, PropertyInfo member, object? value)
    {
        var other = Clone.Invoke(matter, null)!;
        member.SetValue(other, value);
        return other;
    }

    /// <summary>None, one and all; empty where it names no seats.</summary>
    private static List<object?> Values(Type type, ImmutableArray<Post> posts) =>
        type == typeof(Seat?) ? [null, new Seat(posts[0])]
        : type == typeof(Seat) ? [new Seat(posts[0]), new Seat(posts[^1])]
        : type == typeof(Post) ? [posts[0], posts[^1]]
        : type == typeof(ImmutableArray<Seat>) ? [ImmutableArray<Seat>.Empty, ImmutableArray.Create(new Seat(posts[0])), posts.Select(post => new Seat(post)).ToImmutableArray()]
        : type == typeof(ImmutableArray<Post>) ? [ImmutableArray<Post>.Empty, ImmutableArray.Create(posts[0]), posts]
        : [];
}
