using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>How acts of a case would open, asked by somebody who may do nothing.</summary>
internal static class PathsTold
{
    /// <summary>Of how many acts one is asked for, each at another step: a search costs much more than a step does.</summary>
    private const int OneOf = 6;

    private static readonly Officer Nobody = Player.Holding("nobody-else").Officer;

    internal static IEnumerable<ShortestPath> In(Walk walk, Case theCase, Instant at, int place)
    {
        foreach (var candidate in walk.Office.CanDo(theCase, Nobody, at))
        {
            if (place++ % OneOf == 0)
            {
                yield return candidate.ShortestPath();
            }
        }
    }
}
