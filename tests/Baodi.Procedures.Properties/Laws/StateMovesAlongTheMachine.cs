using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>The state only moves from a source by a trigger to a destination that Stateless's own description lists, and stays only by a trigger that it lists as ignored.</summary>
internal sealed class StateMovesAlongTheMachine : Law
{
    internal override void Judge(Taken taken)
    {
        if (!taken.Outcome.IsAccepted)
        {
            return;
        }

        var from = MachineMap.NameOf(taken.Before?.Status);
        var to = MachineMap.NameOf(taken.Outcome.Case.Status);
        Assert.Equal(taken.Outcome.Event.To, taken.Outcome.Case.Status);
        Assert.Equal((taken.Before?.Version ?? 0) + 1, taken.Outcome.Case.Version);
        Assert.True(
            MachineMap.Of(taken.Office, taken.Procedure).Edges.Any(edge =>
                edge.Source == from && edge.Trigger == taken.Asked.Act && (edge.Destination is null ? from == to : edge.Destination == to)),
            $"The machine does not lead from '{from}' by '{taken.Asked.Act}' to '{to}'.");
    }
}
