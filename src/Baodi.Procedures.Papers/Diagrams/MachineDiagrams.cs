namespace Baodi.Procedures.Papers;

/// <summary>Draws machines of procedures.</summary>
public static class MachineDiagrams
{
    extension(ProcedureMachine machine)
    {
        /// <summary>The machine in the notation of Mermaid, a <c>stateDiagram-v2</c>, drawn from Stateless's graph of it. Lines end with <c>\n</c> whatever the machine.</summary>
        /// <remarks>An arrow is a transition, with its clause and the guards that say more of it than every act has; what a state owes stands in the state. A state is named <c>s_</c> and its name.</remarks>
        /// <param name="language">The language of the labels; the names of the states are the same in both.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a named language.</exception>
        public string ToMermaid(Language language) => new MermaidStyle(Drawn(machine, language), language).Draw(machine.Info);

        /// <summary>The machine in the notation of Graphviz, drawn in the same way.</summary>
        /// <param name="language">The language of the labels; the names of the states are the same in both.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a named language.</exception>
        public string ToDot(Language language) => new DotStyle(Drawn(machine, language), language).Draw(machine.Info);
    }

    private static Procedure Drawn(ProcedureMachine machine, Language language)
    {
        ArgumentNullException.ThrowIfNull(machine);
        _ = machine.Procedure.Title.In(language);
        return machine.Procedure;
    }
}
