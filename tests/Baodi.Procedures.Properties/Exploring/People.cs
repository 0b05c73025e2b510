using System.Collections.Immutable;
using System.Numerics;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>One holder of each post that has to do with a procedure; a set of them is a mask.</summary>
internal sealed class People
{
    /// <summary>What every text of an exploration says, so that it also names a charge that somebody bears.</summary>
    internal const string Word = "agriculture";

    private const int Most = 64;

    internal People(Procedure procedure)
    {
        Posts = [.. procedure.Notice.Posts.Where(post => procedure.Acts.Any(act => HasToDoWith(act, post)) || procedure.Lines.Any(line => line.Post == post || line.StandIns.Contains(post)))];
        Officers = [.. Posts.Select(post => Player.Holding(post.Id, SeatsOf(procedure, post)).Officer)];
        if (Posts.Length > Most)
        {
            throw new NotSupportedException($"'{procedure.Id}' has {Posts.Length} posts, and a mask holds {Most}.");
        }
    }

    internal ImmutableArray<Post> Posts { get; }

    internal ImmutableArray<Officer> Officers { get; }

    /// <summary>Nobody, each alone and, if asked for, each two.</summary>
    internal IEnumerable<ulong> OutOfReach(bool withPairs) =>
        from one in Enumerable.Range(-1, Posts.Length + 1)
        from other in Enumerable.Range(one, withPairs && one >= 0 ? Posts.Length - one : 1)
        orderby one < 0 ? 0 : one == other ? 1 : 2
        select MaskOf(one) | MaskOf(other);

    internal static ulong MaskOf(int index) => index < 0 ? 0 : 1UL << index;

    internal ulong MaskOf(Post post) => MaskOf(Posts.IndexOf(post));

    internal string Told(ulong mask, string between = ", ") => mask == 0 ? "nobody" : string.Join(between, Posts.Where(post => (MaskOf(post) & mask) != 0));

    internal string FirstOf(ulong mask) => Posts[BitOperations.TrailingZeroCount(mask)].Id;

    /// <summary>Without a charge and with one; that comes first where some act is for the charge that the matter names.</summary>
    private static ImmutableArray<Seat> SeatsOf(Procedure procedure, Post post)
    {
        var isOfACharge = procedure.Acts.Any(act => act.Actor.Posts.Contains(post) && !act.Actor.IsAnyHolderOf(post));
        return isOfACharge ? [new(post, Word), new(post)] : [new(post), new(post, Word)];
    }

    private static bool HasToDoWith(Act act, Post post) =>
        act.Actor.IsAnyHolderOf(post) || act.Actor.Posts.Contains(post) || (act.Actor is { NeedsMatter: true, Posts: [] } && (post == Procedures.Posts.UnitOfficer || post == Procedures.Posts.UnitHead)) || act.ToldTo.Contains(post)
        || act.OwnLines.Any(line => line.Post == post || line.StandIns.Contains(post))
        || act.Form.Fields.Any(field => field.SeatsOf.Contains(post));
}
