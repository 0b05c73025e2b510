using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public enum TollGrade
{
    Ordinary = 1,
    RelativelySerious,
    Serious,
    EspeciallySerious,
}

/// <summary>A question of three numbers that may be unknown; loss in ten-thousand yuan.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Toll(int? Deaths, int? SeverelyInjured, int? Loss) : IQuestion<Toll>
{
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Number(nameof(Deaths), "死亡人数", 0, 100_000, mayBeUnknown: true),
        Input.Number(nameof(SeverelyInjured), "重伤人数", 0, 100_000, mayBeUnknown: true),
        Input.Number(nameof(Loss), "直接经济损失", 0, 1_000_000, mayBeUnknown: true),
    ];

    public void Tell<TOrdinals>(ref TOrdinals ordinals)
        where TOrdinals : struct, IOrdinals
    {
        ordinals.Add(Inputs[0].OrdinalOf(Deaths));
        ordinals.Add(Inputs[1].OrdinalOf(SeverelyInjured));
        ordinals.Add(Inputs[2].OrdinalOf(Loss));
    }
}

/// <summary>A table of grades by numbers: the gravest sign decides, and nothing is ordinary while a number is unknown.</summary>
internal static class TollTables
{
    internal static readonly NumberColumn<Toll> Deaths = Column.Of((Toll t) => t.Deaths);
    internal static readonly NumberColumn<Toll> Injured = Column.Of((Toll t) => t.SeverelyInjured);
    internal static readonly NumberColumn<Toll> Loss = Column.Of((Toll t) => t.Loss);

    internal static readonly Decision<Toll, TollGrade> Grade =
        new("toll-grade", new("等级", "grade"), "8.2", new Terms<TollGrade>("等级", "一般", "较大", "重大", "特别重大"));

    internal static TableDraft<Toll, TollGrade> Draft(HitPolicy policy) =>
        DecisionTable.For(Grade, policy);

    internal static DecisionTable<Toll, TollGrade> Whole { get; } = Draft(HitPolicy.First)
        .Reading("8.2", "按数字建议等级", "numbers propose a grade")
            .Row("especially-serious-deaths", TollGrade.EspeciallySerious, Deaths.AtLeast(30))
            .Row("especially-serious-injured", TollGrade.EspeciallySerious, Injured.AtLeast(100))
            .Row("especially-serious-loss", TollGrade.EspeciallySerious, Loss.AtLeast(10_000))
            .Row("serious-deaths", TollGrade.Serious, Deaths.AtLeast(10))
            .Row("serious-injured", TollGrade.Serious, Injured.AtLeast(50))
            .Row("serious-loss", TollGrade.Serious, Loss.AtLeast(5_000))
            .Row("relatively-serious-deaths", TollGrade.RelativelySerious, Deaths.AtLeast(3))
            .Row("relatively-serious-injured", TollGrade.RelativelySerious, Injured.AtLeast(10))
            .Row("relatively-serious-loss", TollGrade.RelativelySerious, Loss.AtLeast(1_000))
        .Reading("8.1", "数字可以不清楚", "a number may be unknown")
            .NoRule("deaths-unknown", Deaths.Unknown)
            .NoRule("injured-unknown", Injured.Unknown)
            .NoRule("loss-unknown", Loss.Unknown)
        .Reading("8.2", "低于各级界线", "below every threshold")
            .Row("ordinary", TollGrade.Ordinary)
        .Build();

    /// <summary>The thresholds, written down apart from the table.</summary>
    internal static TollGrade? ByHand(Toll toll)
    {
        var grade = Math.Max(Step(toll.Deaths, 3, 10, 30), Math.Max(Step(toll.SeverelyInjured, 10, 50, 100), Step(toll.Loss, 1_000, 5_000, 10_000)));
        var whole = toll is { Deaths: not null, SeverelyInjured: not null, Loss: not null };
        return grade > 1 || whole ? (TollGrade)grade : null;
    }

    private static int Step(int? number, params int[] thresholds) => 1 + thresholds.Count(t => number >= t);
}
