using System.Collections.Immutable;
using System.Linq.Expressions;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A row by what it asks; no answer declares that there is no rule.</summary>
internal sealed record SketchRow(string Id, VisitLead? Answer, ImmutableArray<Asked> Asks)
{
    internal bool Holds(Probe probe) => Asks.All(asked => asked.Holds(probe));

    /// <summary>Its predicate, each part written in one of its ways, the parts in any order.</summary>
    internal Expression<Func<Probe, bool>> When(Random? pen)
    {
        List<Expression<Func<Probe, bool>>> parts = [.. Asks.Select(asked => asked.Spellings[pen?.Next(asked.Spellings.Length) ?? 0])];
        if (pen is not null)
        {
            pen.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parts));
        }

        return parts.Count == 0 ? _ => true : parts.Aggregate((one, other) => Asked.Joined(ExpressionType.AndAlso, one, other));
    }

    internal RuleRow<Probe, VisitLead> Row(Random? pen) => new(Id, Answer, When(pen));

    public override string ToString() => $"{Id}: {string.Join(", ", Asks)} -> {Answer?.ToString() ?? "no rule"}";
}

/// <summary>A set by its rows, which stand before those of a set that it extends where it extends one.</summary>
internal sealed record Sketch(HitPolicy Policy, ImmutableArray<SketchRow> Rows, ImmutableArray<SketchRow> Extended)
{
    /// <summary>All rows in the order of the set.</summary>
    internal ImmutableArray<SketchRow> All => [.. Rows, .. Extended];

    internal int LayerOf(SketchRow row) => !Extended.IsEmpty && Rows.Contains(row) ? 1 : 0;

    internal RuleSet<Probe, VisitLead> Written(Random? pen = null) => Extended.IsEmpty
        ? new OwnRules<Probe, VisitLead>(Probe.Lead, Policy, RowsBy(Rows, pen))
        : new OwnRules<Probe, VisitLead>(new OwnRules<Probe, VisitLead>(Probe.Lead, Policy, RowsBy(Extended, pen)), [], RowsBy(Rows, pen));

    private static RuleRow<Probe, VisitLead>[] RowsBy(ImmutableArray<SketchRow> rows, Random? pen) => [.. rows.Select(row => row.Row(pen))];

    public override string ToString() => $"{Policy}\n  {string.Join("\n  ", Rows)}{(Extended.IsEmpty ? "" : $"\n extends\n  {string.Join("\n  ", Extended)}")}";
}
