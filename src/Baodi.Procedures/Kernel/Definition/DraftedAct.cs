using System.Runtime.CompilerServices;

namespace Baodi.Procedures;

/// <summary>What is written down of an act, whatever its command, for those who put the definition together.</summary>
internal sealed class DraftedAct<TMatter>(Act<TMatter> act, NamedState[] from)
    where TMatter : class
{
    internal Act<TMatter> Act => act;

    internal NamedState[] From => from;

    internal Actor<TMatter>? Actor { get; set; }

    internal List<RouteDraft<TMatter>> Routes { get; } = [];

    internal List<(Type Command, Condition<TMatter>[] When)> AfterCommands { get; } = [];

    internal List<Type> NotByCommands { get; } = [];

    internal List<Type> RenewedCommands { get; } = [];

    /// <summary>The commands whose papers the file must hold.</summary>
    internal List<Type> FiledCommands { get; } = [];

    internal Type? MemberOfCommand { get; set; }

    internal Type? ExcusedCommand { get; set; }

    internal bool IsOptional { get; set; }
}

/// <summary>A route as it is being written down.</summary>
internal sealed record RouteDraft<TMatter>(NamedState To, RouteEntry Entry, Condition<TMatter>[] When)
    where TMatter : class;

/// <summary>A state as an act names it, declared or not.</summary>
/// <param name="Ordinal">The ordinal that the state has when it is declared.</param>
/// <param name="Name">The member of the enum, which is put into words only where a fault names it.</param>
internal sealed record NamedState(int Ordinal, object Name)
{
    internal static NamedState Of<TState>(TState state)
        where TState : struct, Enum => new(Unsafe.As<TState, int>(ref state) - 1, state);
}
