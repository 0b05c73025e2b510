namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The clauses of the notice with what carries them: elements of procedures and rows of tables.</summary>
internal sealed class Grounds
{
    private readonly ILookup<string, Carrier> carriers;

    internal Grounds(Office office) =>
        carriers = BaodiNotice.Scope.Select(element => new Carrier("", element.Kind, element.Name, element.Label, element.Citation))
            .Concat(office.Procedures.SelectMany(procedure => procedure.Elements, (procedure, element) => new Carrier(procedure.Id, element.Kind, element.Name, element.Label, element.Citation)))
            .Concat(HostOffice.Tables.SelectMany(table => table.Rows, (table, row) => new Carrier(table.Decision.Id, null, row.Id, row.Answer?.Label ?? Texts.NoRule, row.Citation)))
            .ToLookup(carrier => carrier.Citation.Clause.Number, StringComparer.Ordinal);

    internal IReadOnlyList<Carrier> Of(Clause clause) => [.. carriers[clause.Number]];
}

/// <summary>One thing that carries a clause.</summary>
/// <param name="Home">The id of its procedure or its table; empty for the notice itself.</param>
/// <param name="Kind">What it is; null for the row of a table.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Citation">The clause, or the reading of it.</param>
internal sealed record Carrier(string Home, ElementKind? Kind, string Name, Label Label, Citation Citation)
{
    internal Label KindLabel => Kind is { } kind ? Elements.Kinds.LabelOf(kind) : Texts.TableRow;
}
