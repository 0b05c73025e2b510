namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What a procedure amounts to in numbers, counted from its definition.</summary>
internal sealed class Figures(Procedure procedure)
{
    internal int States => procedure.States.Length;

    /// <summary>One a state that can be left, for each state that can be reached by the act.</summary>
    internal int Transitions => procedure.Acts.Sum(act => Math.Max(act.From.Length, 1) * act.Routes.Length);

    internal int Duties => procedure.Acts.Count(act => act.IsOwed);

    internal int Limits => procedure.Limits.Length;

    /// <summary>Every ground an element stands on, once, in the order of the notice, clauses before their readings.</summary>
    internal IReadOnlyList<Citation> Citations =>
    [
        .. procedure.Elements.Select(element => element.Citation)
            .Distinct()
            .OrderBy(citation => citation.Clause.Number, StringComparer.Ordinal)
            .ThenBy(citation => citation.Reading?.English, StringComparer.Ordinal),
    ];

    internal IReadOnlyList<Clause> Clauses => [.. Citations.Select(citation => citation.Clause).Distinct()];
}
