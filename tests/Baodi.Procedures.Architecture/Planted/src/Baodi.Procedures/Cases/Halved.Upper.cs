using Baodi.Procedures.Architecture.Planted.Cases;

namespace Baodi.Procedures.Architecture.Planted.Time;

/// <content>On a floor that may use what the other half may not.</content>
internal static partial class Halved
{
    internal static int Upper() => OfNeighbour.Call() + OfHalfInIterator.Call();

    internal static IEnumerable<int> UpperByIterator()
    {
        yield return UpperOnly.Call();
    }
}
