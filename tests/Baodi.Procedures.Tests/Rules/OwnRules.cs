using System.Collections.Immutable;
using System.Linq.Expressions;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A set of whatever rows a test puts into it, or an extension by them; it knows how often it was defined.</summary>
internal sealed class OwnRules<TQuestion, TAnswer> : RuleSet<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly ImmutableArray<RuleRow<TQuestion, TAnswer>> rows;
    private readonly string[] without;
    private readonly Action<OwnRules<TQuestion, TAnswer>>? more;
    private int defined;

    internal OwnRules(Decision<TQuestion, TAnswer> decision, HitPolicy policy, params RuleRow<TQuestion, TAnswer>[] rows)
        : base(decision, policy) => (this.rows, without) = ([.. rows], []);

    internal OwnRules(Decision<TQuestion, TAnswer> decision, HitPolicy policy, Action<OwnRules<TQuestion, TAnswer>> more, params RuleRow<TQuestion, TAnswer>[] rows)
        : this(decision, policy, rows) => this.more = more;

    internal OwnRules(RuleSet<TQuestion, TAnswer> extended, string[] without, params RuleRow<TQuestion, TAnswer>[] rows)
        : base(extended) => (this.rows, this.without) = ([.. rows], without);

    internal OwnRules(RuleSet<TQuestion, TAnswer> extended, Action<OwnRules<TQuestion, TAnswer>> more, params RuleRow<TQuestion, TAnswer>[] rows)
        : this(extended, [], rows) => this.more = more;

    internal int TimesDefined => defined;

    internal void Add<TRule>()
        where TRule : Rule, new() => Fluent<TRule>();

    internal void TakeOut(string id) => Without(id);

    internal void AddUnder(Citation citation, params RuleRow<TQuestion, TAnswer>[] cited) => Under(citation, cited);

    protected override void Define()
    {
        Interlocked.Increment(ref defined);
        Array.ForEach(without, Without);
        Clause("3.1.1", [.. rows]);
        more?.Invoke(this);
    }
}

/// <summary>Rows for tests, and what is read of sets.</summary>
internal static class Own
{
    /// <summary>A row; no answer declares that there is no rule.</summary>
    internal static RuleRow<Visit, VisitLead> Visits(string id, VisitLead? lead, Expression<Func<Visit, bool>> when) => new(id, lead, when);

    internal static RuleRow<Toll, TollGrade> Tolls(string id, TollGrade? grade, Expression<Func<Toll, bool>> when) => new(id, grade, when);

    internal static RuleRow<Hall, VisitLead> Halls(string id, VisitLead? lead, Expression<Func<Hall, bool>> when) => new(id, lead, when);

    internal static OwnRules<Visit, VisitLead> Set(HitPolicy policy, params RuleRow<Visit, VisitLead>[] rows) => new(Visit.Lead, policy, rows);

    internal static OwnRules<Toll, TollGrade> Set(HitPolicy policy, params RuleRow<Toll, TollGrade>[] rows) => new(Toll.Grade, policy, rows);

    internal static OwnRules<Hall, VisitLead> Set(HitPolicy policy, params RuleRow<Hall, VisitLead>[] rows) => new(Hall.Lead, policy, rows);

    internal static IEnumerable<string> Ids<TAnswer>(this Answer<TAnswer> answer)
        where TAnswer : struct, Enum => answer.Rules.Select(rule => rule.Id);

    internal static IEnumerable<string> Ids(this RuleFault fault) => fault.Rules.Select(rule => rule.Id);

    /// <summary>What a decider writes for the digest of rules.</summary>
    internal static string Written(this IDecider decider)
    {
        var written = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new System.Text.Json.Utf8JsonWriter(written))
        {
            decider.WriteTo(json);
        }

        return System.Text.Encoding.UTF8.GetString(written.WrittenSpan);
    }

    /// <summary>The question that the example of a fault is.</summary>
    internal static TQuestion Read<TQuestion>(this Decision decision, RuleFault fault)
        where TQuestion : struct, IQuestion<TQuestion>
    {
        Assert.True(decision.TryRead(fault.Example, out var values, out var problems), string.Join("; ", problems));
        Assert.Equal(decision.Inputs.Select(input => input.Name), fault.Example.Select(one => one.Key));
        return (TQuestion)Activator.CreateInstance(typeof(TQuestion), [.. values])!;
    }

    /// <summary>The rows whose predicates hold of the example of a fault, which knows nothing of how they were analysed.</summary>
    internal static IEnumerable<string> ShownBy<TQuestion, TAnswer>(this RuleFault fault, Decision decision, IEnumerable<RuleRow<TQuestion, TAnswer>> rows)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
    {
        var question = decision.Read<TQuestion>(fault);
        return rows.Where(row => row.When.Compile()(question)).Select(row => row.Id);
    }
}
