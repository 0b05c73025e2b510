using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Rules that read two ranks together, in rows, and one that notices something beside the answer.</summary>
internal sealed class SeatingRules() : RuleSet<Seating, VisitLead>(Seating.Lead)
{
    internal static SeatingRules Whole { get; } = new();

    protected override void Define()
    {
        Clause("3.1.1",
            Rule("above", VisitLead.Office, s => s.Visitor > s.Host),
            Rule("not-above", VisitLead.CounterpartDepartment, s => s.Visitor <= s.Host),
            NoRule("not-named", s => s.Host == null));
        Fluent<UnevenIsNoticed>();
    }
}

[NRules.Fluent.Dsl.Name("uneven"), Reading("3.1.1", "不对等时须提示", "what is uneven is pointed out")]
internal sealed class UnevenIsNoticed : Rule
{
    public override void Define()
    {
        Seating seating = default;
        When().Match(() => seating, s => s.Visitor != s.Host, s => s.Host != null);
        Then().Do(context => context.Conclude(SeatingNote.Uneven));
    }
}
