using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A small question with an input of each kind, few enough values to try them all.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Probe(GuestRank Rank, bool Yes, int? Number) : IQuestion<Probe>
{
    internal static readonly int?[] Numbers = [null, -3, -2, -1, 0, 1, 2, 3];

    private static readonly Terms<GuestRank> RankTerms = new("级别", "处级", "厅级", "副部级", "部级");

    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Rank), "级别", RankTerms),
        Input.YesNo(nameof(Yes), "是否"),
        Input.Number(nameof(Number), "数", -3, 3, mayBeUnknown: true),
    ];

    public void Tell<TOrdinals>(ref TOrdinals ordinals)
        where TOrdinals : struct, IOrdinals
    {
        ordinals.Add(Rank);
        ordinals.Add(Yes);
        ordinals.Add(Inputs[2].OrdinalOf(Number));
    }

    internal static IEnumerable<Probe> All() =>
        from rank in Enum.GetValues<GuestRank>()
        from yes in new[] { false, true }
        from number in Numbers
        select new Probe(rank, yes, number);

    internal static Probe[] Strangers() =>
        [new(default, true, 1), new((GuestRank)5, true, 1), new(GuestRank.Ministerial, true, 4), new(GuestRank.Ministerial, true, -4)];

    internal static Probe Read(ImmutableArray<KeyValuePair<string, string>> written) => new(
        Enum.GetValues<GuestRank>()[Inputs[0].Terms!.Find(written[0].Value)],
        written[1].Value == "yes",
        written[2].Value == "unknown" ? null : int.Parse(written[2].Value, System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>The values a row lets pass; null where it asks nothing.</summary>
public sealed record SketchCells
{
    public GuestRank[]? Ranks { get; init; }

    public bool[]? Yes { get; init; }

    public int?[]? Numbers { get; init; }

    internal bool Covers(Probe probe) =>
        (Ranks is null || Ranks.Contains(probe.Rank)) && (Yes is null || Yes.Contains(probe.Yes)) && NumberPasses(probe.Number);

    /// <summary>A list with the unknown in it stands for the unknown alone, as no cell can say both.</summary>
    private bool NumberPasses(int? number) =>
        Numbers is null || (Numbers.Contains(null) ? number is null : Numbers.Contains(number));
}

/// <summary>A row by its values.</summary>
public sealed record SketchRow(SketchCells Cells, bool NoRule);

/// <summary>A table by its values, written with whichever cell says the same.</summary>
public sealed record Sketch(HitPolicy Policy, SketchRow[] Rows)
{
    private static readonly Column<Probe, GuestRank> Ranks = Column.Of((Probe p) => p.Rank);
    private static readonly YesNoColumn<Probe> YesOrNo = Column.Of((Probe p) => p.Yes);
    private static readonly NumberColumn<Probe> Numbers = Column.Of((Probe p) => p.Number);

    private static readonly Decision<Probe, VisitLead> Question =
        new("probe", new("试", "probe"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));

    internal DecisionTable<Probe, VisitLead> Build()
    {
        var table = DecisionTable.For(Question, Policy, VisitTables.VisitNotice).Clause("3.1");
        for (var i = 0; i < Rows.Length; i++)
        {
            Cell<Probe>[] cells = [Rank(Rows[i].Cells.Ranks), Yes(Rows[i].Cells.Yes), Number(Rows[i].Cells.Numbers)];
            table = Rows[i].NoRule ? table.NoRule($"r{i}", cells) : table.Row($"r{i}", VisitLead.Office, cells);
        }

        return table.Build();
    }

    private static Cell<Probe> Rank(GuestRank[]? values)
    {
        var (all, least, greatest) = (Enum.GetValues<GuestRank>(), values?.Min() ?? default, values?.Max() ?? default);
        return values switch
        {
            null => Ranks.Any,
            [var one] => Ranks.Is(one),
            _ when greatest - least + 1 != values.Length => values.Length == 3 ? Ranks.Not([.. all.Except(values)]) : Ranks.OneOf(values),
            _ when greatest == all[^1] => Ranks.AtLeast(least),
            _ when least == all[0] => Ranks.AtMost(greatest),
            _ => Ranks.Between(least, greatest),
        };
    }

    private static Cell<Probe> Yes(bool[]? values) => values switch
    {
        null or [_, _] => YesOrNo.Any,
        [true] => YesOrNo.Yes,
        _ => YesOrNo.No,
    };

    private static Cell<Probe> Number(int?[]? values)
    {
        if (values is null)
        {
            return Numbers.Any;
        }

        if (values.Contains(null))
        {
            return Numbers.Unknown;
        }

        int[] known = [.. values.Select(v => v!.Value)];
        var (least, greatest) = (known.Min(), known.Max());
        return known switch
        {
            [var one] => Numbers.Is(one),
            _ when greatest - least + 1 != known.Length && known.Length > 4 => Numbers.Not([.. Enumerable.Range(-3, 7).Except(known)]),
            _ when greatest - least + 1 != known.Length => Numbers.OneOf(known),
            _ when greatest == 3 => Numbers.AtLeast(least),
            _ when least == -3 => Numbers.AtMost(greatest),
            _ => Numbers.Between(least, greatest),
        };
    }
}
