namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The clauses of the notice with what carries them: elements of procedures and rules of rule sets.</summary>
internal sealed class Grounds
{
    private readonly ILookup<string, Carrier> carriers;

    internal Grounds(Office office) =>
        carriers = NoticeScope.Elements.Select(element => new Carrier("", element.Kind, element.Name, element.Label, element.Citation))
            .Concat(office.Procedures.SelectMany(procedure => procedure.Elements, (procedure, element) => new Carrier(procedure.Id, element.Kind, element.Name, element.Label, element.Citation)))
            .Concat(HostOffice.RuleSets.SelectMany(set => set.Stated, (set, rule) => new Carrier(set.Id, null, rule.Id, rule.Answer?.Label ?? (rule.IsRow ? Texts.NoRule : set.Decision.Label), rule.Citation)))
            .ToLookup(carrier => carrier.Citation.Clause.Number, StringComparer.Ordinal);

    internal IReadOnlyList<Carrier> Of(Clause clause) => [.. carriers[clause.Number]];
}

/// <summary>One thing that carries a clause.</summary>
/// <param name="Home">The id of its procedure or its rule set; empty for the notice itself.</param>
/// <param name="Kind">What it is; null for a rule.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Citation">The clause, or the reading of it.</param>
internal sealed record Carrier(string Home, ElementKind? Kind, string Name, Label Label, Citation Citation)
{
    internal Label KindLabel => Kind is { } kind ? Elements.Kinds.LabelOf(kind) : Texts.RuleOfASet;
}
