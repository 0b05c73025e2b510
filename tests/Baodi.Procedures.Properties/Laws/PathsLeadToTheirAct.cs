using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A short way can be followed by whoever stands to its acts, mostly: where a fact hangs on what is seldom written, luck does not write it.</summary>
/// <remarks>What takes a step back is left out: he alone who took it may, before anybody acts.</remarks>
/// <param name="counts">Counts the ways that are followed and those that lead there; how many must is for whoever asks.</param>
internal sealed class PathsLeadToTheirAct(PathCounts counts) : Law
{
    private const int LongestFollowed = 8;

    /// <summary>At one of how many steps ways are followed; at which differs from walk to walk.</summary>
    private const int OneOf = 3;

    internal override void Judge(Taken taken)
    {
        if (!taken.Outcome.IsAccepted || (taken.Earlier.Count + taken.Walk.Steps.Length) % OneOf != 0)
        {
            return;
        }

        var (theCase, at) = (taken.Outcome.Case, taken.Outcome.Event.At);
        foreach (var way in PathsTold.In(taken.Walk, theCase, at, taken.Earlier.Count + 1))
        {
            if (way.Kind == PathKind.Found && way.Length <= LongestFollowed && way.Act.TakesBack.IsEmpty)
            {
                var follower = new Follower(taken.Walk, theCase, at, new(counts.Followed));
                counts.AddFollowed(follower.Follow(way), follower.AskedAnew);
            }
        }
    }
}
