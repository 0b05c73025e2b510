namespace Baodi.Procedures.Architecture.Planted.Cases;

internal static class OfNeighbour
{
    internal static int Call() => 1;
}
