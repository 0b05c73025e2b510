namespace Baodi.Procedures.Definition;

/// <summary>Who acts in the place of a post once that is recorded out of reach. Immutable.</summary>
/// <param name="Post">The post that is out of reach.</param>
/// <param name="StandIns">Who acts in its place: the first of them who is not out of reach himself.</param>
/// <param name="Citation">The clause or the reading that says so.</param>
public sealed record InPlaceOf(Post Post, ImmutableArray<Post> StandIns, Citation Citation);

/// <summary>A matter that knows who cannot be reached.</summary>
internal interface IReachability
{
    /// <summary>The posts that are recorded as out of reach, and not as back.</summary>
    ImmutableArray<Post> OutOfReach { get; }
}
