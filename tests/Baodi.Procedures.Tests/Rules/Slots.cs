using System.Collections.Immutable;
using System.Linq.Expressions;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A rule written as a class that says what a row of the sketch at hand says; which row, its type says.</summary>
internal abstract class Slot(int at) : Rule
{
    /// <summary>A class is made by NRules without arguments, on the thread that first asks its set.</summary>
    [ThreadStatic]
    private static (ImmutableArray<SketchRow> Rows, Random? Pen) atHand;

    public override void Define()
    {
        Probe probe = default;
        var (row, pen) = (atHand.Rows[at], atHand.Pen);
        When().Match(() => probe, [.. row.Asks.Select(asked => asked.Spellings[pen?.Next(asked.Spellings.Length) ?? 0])]);
        if (row.Answer is { } answer)
        {
            Then().Do(context => context.Answer(answer));
        }
        else
        {
            Then().Do(context => context.NoRule());
        }
    }

    /// <summary>The rows of a sketch, named r0, r1 and so on, as a set of classes.</summary>
    internal static RuleSet<Probe, VisitLead> Written(Sketch sketch, Random? pen = null)
    {
        var extended = sketch.Extended.IsEmpty ? null : Sets(sketch.Extended, more => new OwnRules<Probe, VisitLead>(Probe.Lead, sketch.Policy, more), pen);
        return Sets(sketch.Rows, more => extended is null ? new OwnRules<Probe, VisitLead>(Probe.Lead, sketch.Policy, more) : new OwnRules<Probe, VisitLead>(extended, more), pen, sketch.Extended.Length);
    }

    /// <summary>The slots of rows, the first of them in the slot of a number.</summary>
    private static OwnRules<Probe, VisitLead> Sets(ImmutableArray<SketchRow> rows, Func<Action<OwnRules<Probe, VisitLead>>, OwnRules<Probe, VisitLead>> make, Random? pen, int first = 0) => make(own =>
    {
        for (var i = first; i < first + rows.Length; i++)
        {
            // Each time anew: with the first of an extension the set extended is written too.
            atHand = ([.. new SketchRow[first], .. rows], pen);
            Adding[i](own);
        }
    });

    private static readonly Action<OwnRules<Probe, VisitLead>>[] Adding =
    [
        own => own.Add<Slot0>(), own => own.Add<Slot1>(), own => own.Add<Slot2>(), own => own.Add<Slot3>(), own => own.Add<Slot4>(), own => own.Add<Slot5>(), own => own.Add<Slot6>(), own => own.Add<Slot7>(),
        own => own.Add<Slot8>(), own => own.Add<Slot9>(), own => own.Add<Slot10>(), own => own.Add<Slot11>(), own => own.Add<Slot12>(), own => own.Add<Slot13>(), own => own.Add<Slot14>(), own => own.Add<Slot15>(),
    ];

    /// <summary>So many rows at most.</summary>
    internal static int Count => Adding.Length;

    /// <summary>The same sketch with its rows named by the slots that they come to stand in.</summary>
    internal static Sketch Named(Sketch sketch) => sketch with
    {
        Extended = [.. sketch.Extended.Select((row, at) => row with { Id = $"r{at}" })],
        Rows = [.. sketch.Rows.Select((row, at) => row with { Id = $"r{sketch.Extended.Length + at}" })],
    };

    [Name("r0"), Clause("3.1.1")]
    private sealed class Slot0() : Slot(0);

    [Name("r1"), Clause("3.1.1")]
    private sealed class Slot1() : Slot(1);

    [Name("r2"), Clause("3.1.1")]
    private sealed class Slot2() : Slot(2);

    [Name("r3"), Clause("3.1.1")]
    private sealed class Slot3() : Slot(3);

    [Name("r4"), Clause("3.1.1")]
    private sealed class Slot4() : Slot(4);

    [Name("r5"), Clause("3.1.1")]
    private sealed class Slot5() : Slot(5);

    [Name("r6"), Clause("3.1.1")]
    private sealed class Slot6() : Slot(6);

    [Name("r7"), Clause("3.1.1")]
    private sealed class Slot7() : Slot(7);

    [Name("r8"), Clause("3.1.1")]
    private sealed class Slot8() : Slot(8);

    [Name("r9"), Clause("3.1.1")]
    private sealed class Slot9() : Slot(9);

    [Name("r10"), Clause("3.1.1")]
    private sealed class Slot10() : Slot(10);

    [Name("r11"), Clause("3.1.1")]
    private sealed class Slot11() : Slot(11);

    [Name("r12"), Clause("3.1.1")]
    private sealed class Slot12() : Slot(12);

    [Name("r13"), Clause("3.1.1")]
    private sealed class Slot13() : Slot(13);

    [Name("r14"), Clause("3.1.1")]
    private sealed class Slot14() : Slot(14);

    [Name("r15"), Clause("3.1.1")]
    private sealed class Slot15() : Slot(15);
}
