using Baodi.Procedures.Architecture.Planted.Cases;

namespace Baodi.Procedures.Architecture.Planted.Time;

internal static partial class Halved
{
    internal static int Lower() => OfNeighbour.Call();

    internal static IEnumerable<int> LowerByIterator()
    {
        yield return OfHalfInIterator.Call();
    }
}
