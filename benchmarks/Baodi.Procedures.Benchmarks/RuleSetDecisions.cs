using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using BenchmarkDotNet.Attributes;
using NRules;

namespace Baodi.Procedures.Benchmarks;

/// <summary>A decision by a rule set, known already or new, beside a session of NRules over the same rules. Per question.</summary>
[MemoryDiagnoser]
public class RuleSetDecisions
{
    private readonly RuleSet<GradeQuestion, Grade> rules;
    private readonly ISessionFactory factory;
    private readonly GradeQuestion known = new(IncidentKind.Accident, 4, 13, null, null, Grade.Ordinary, null);
    private int next;

    /// <summary>Compiles the rules for both, and asks what is to be known.</summary>
    public RuleSetDecisions()
        : this(new ProposedGradeRules())
    {
    }

    /// <summary>The same over other rules.</summary>
    protected RuleSetDecisions(RuleSet<GradeQuestion, Grade> rules)
    {
        this.rules = rules;
        var bare = new NRules.RuleModel.RuleSet("bare");
        bare.Add(rules.Rules);
        factory = new RuleCompiler().Compile([bare]);
        rules.Decide(known);
    }

    /// <summary>A session that is asked a question, and what its rules told.</summary>
    [Benchmark(Baseline = true)]
    public int Bare()
    {
        var session = factory.CreateSession();
        session.Insert(New());
        session.Fire();
        var told = 0;
        foreach (var _ in session.Query<object>())
        {
            told++;
        }

        return told;
    }

    /// <summary>A question that was never asked.</summary>
    [Benchmark]
    public Answer<Grade> NewQuestion() => rules.Decide(New());

    /// <summary>A question that was asked before.</summary>
    [Benchmark]
    public Answer<Grade> KnownQuestion() => rules.Decide(known);

    private GradeQuestion New() => new(IncidentKind.Accident, next++ % 50, 13, next, 0, Grade.Ordinary, null);
}

/// <summary>The same by rules that are rows, none of which tells another anything.</summary>
public class RowDecisions() : RuleSetDecisions(new Rows())
{
    private sealed class Rows() : RuleSet<GradeQuestion, Grade>(IncidentDecisions.ProposedGrade)
    {
        protected override void Define() => Clause(
            "8.2",
            Rule("many", Grade.EspeciallySerious, i => i.Deaths >= 30),
            Rule("some", Grade.Serious, i => i.Deaths >= 10 && i.Deaths < 30),
            Rule("few", Grade.Ordinary, i => i.Deaths < 10),
            NoRule("not-known", i => i.Deaths == null));
    }
}
