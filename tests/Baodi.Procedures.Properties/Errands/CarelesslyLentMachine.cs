using NodaTime;
using Stateless.Reflection;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>A machine that remembers whom it works for while it works, and so mixes up two who come at once.</summary>
internal sealed class CarelesslyLentMachine(ProcedureMachine<ErrandState, Errand> right) : ProcedureMachine(right.Procedure)
{
    private int users;

    public override StateMachineInfo Info => right.Info;

    internal override Outcome Fire(Case? before, in Trigger trigger, Officer by, Instant at)
    {
        try
        {
            return Interlocked.Increment(ref users) == 1
                ? right.Fire(before, trigger, by, at)
                : throw new InvalidOperationException("Somebody else has the machine.");
        }
        finally
        {
            Interlocked.Decrement(ref users);
        }
    }

    internal override Case Apply(Case? before, Event next) => right.Apply(before, next);
}
