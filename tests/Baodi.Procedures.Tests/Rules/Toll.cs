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

    internal static readonly Decision<Toll, TollGrade> Grade =
        new("toll-grade", new("等级", "grade"), "8.2", new Terms<TollGrade>("等级", "一般", "较大", "重大", "特别重大"));
}

/// <summary>Grades by numbers: the gravest sign decides, and nothing is ordinary while a number is unknown. Its clauses are of the notice of 2017.</summary>
internal sealed class TollRules() : RuleSet<Toll, TollGrade>(Toll.Grade, HitPolicy.First)
{
    internal static TollRules Whole { get; } = new();

    protected override void Define()
    {
        Reading("8.2", "按数字建议等级", "numbers propose a grade",
            Rule("especially-serious-deaths", TollGrade.EspeciallySerious, t => t.Deaths >= 30),
            Rule("especially-serious-injured", TollGrade.EspeciallySerious, t => t.SeverelyInjured >= 100),
            Rule("especially-serious-loss", TollGrade.EspeciallySerious, t => t.Loss >= 10_000),
            Rule("serious-deaths", TollGrade.Serious, t => t.Deaths >= 10),
            Rule("serious-injured", TollGrade.Serious, t => t.SeverelyInjured >= 50),
            Rule("serious-loss", TollGrade.Serious, t => t.Loss >= 5_000),
            Rule("relatively-serious-deaths", TollGrade.RelativelySerious, t => t.Deaths >= 3),
            Rule("relatively-serious-injured", TollGrade.RelativelySerious, t => t.SeverelyInjured >= 10),
            Rule("relatively-serious-loss", TollGrade.RelativelySerious, t => t.Loss >= 1_000));
        Reading("8.1", "数字可以不清楚", "a number may be unknown",
            NoRule("deaths-unknown", t => t.Deaths == null),
            NoRule("injured-unknown", t => t.SeverelyInjured == null),
            NoRule("loss-unknown", t => t.Loss == null));
        Reading("8.2", "低于各级界线", "below every threshold",
            Rule("ordinary", TollGrade.Ordinary, _ => true));
    }

    /// <summary>The thresholds, written down apart from the set.</summary>
    internal static TollGrade? ByHand(Toll toll)
    {
        var grade = Math.Max(Step(toll.Deaths, 3, 10, 30), Math.Max(Step(toll.SeverelyInjured, 10, 50, 100), Step(toll.Loss, 1_000, 5_000, 10_000)));
        var whole = toll is { Deaths: not null, SeverelyInjured: not null, Loss: not null };
        return grade > 1 || whole ? (TollGrade)grade : null;
    }

    private static int Step(int? number, params int[] thresholds) => 1 + thresholds.Count(t => number >= t);
}
