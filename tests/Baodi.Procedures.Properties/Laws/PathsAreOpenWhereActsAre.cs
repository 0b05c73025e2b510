using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>The way to an act is open exactly where somebody may do it, and has steps exactly where it is found.</summary>
/// <remarks>A step is taken back by him alone who took it, and no way knows whether he still may.</remarks>
/// <param name="counts">Counts the ways of each kind; null where none is counted.</param>
internal sealed class PathsAreOpenWhereActsAre(PathCounts? counts = null) : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Before is not { } theCase)
        {
            return;
        }

        foreach (var way in PathsTold.In(taken.Walk, theCase, taken.Asked.At, taken.Earlier.Count))
        {
            counts?.Add(way);
            var isOpen = Strangers.IsOpenToSomebody(taken.Walk, theCase, way.Act, taken.Asked.At);
            Assert.True(isOpen == (way.Kind == PathKind.Open) || (way.Kind == PathKind.Open && !way.Act.TakesBack.IsEmpty), $"'{way.Act}' in '{theCase.Status}' is {(isOpen ? "open" : "closed")}, and the way is {way.Kind}: {way}");
            Assert.True(way.Kind == PathKind.Found == !way.Steps.IsEmpty, $"'{way.Act}' is {way.Kind} with {way.Steps.Length} steps.");
        }
    }
}
