using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A question with inputs of each kind, few enough values to try them all.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Probe(GuestRank Rank, bool Yes, bool Also, int Number, int? Count) : IQuestion<Probe>
{
    internal const int Greatest = 9;
    internal const int LeastCount = -3;
    internal const int GreatestCount = 3;

    private static readonly Terms<GuestRank> Ranks = new("级别", "处级", "厅级", "副部级", "部级");

    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Rank), "级别", Ranks),
        Input.YesNo(nameof(Yes), "是否"),
        Input.YesNo(nameof(Also), "又是否"),
        Input.Number(nameof(Number), "数", 0, Greatest),
        Input.Number(nameof(Count), "计数", LeastCount, GreatestCount, mayBeUnknown: true),
    ];

    internal static readonly Decision<Probe, VisitLead> Lead =
        new("probe", new("试", "probe"), "3.1.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));

    /// <summary>Every probe there is.</summary>
    internal static ImmutableArray<Probe> All { get; } =
    [
        .. from rank in Enum.GetValues<GuestRank>()
           from yes in new[] { false, true }
           from also in new[] { false, true }
           from number in Enumerable.Range(0, Greatest + 1)
           from count in Enumerable.Range(LeastCount - 1, GreatestCount - LeastCount + 2)
           select new Probe(rank, yes, also, number, count < LeastCount ? null : count),
    ];
}
