using System.Text.Json;
using NRules.RuleModel;

namespace Baodi.Procedures.Rules;

/// <summary>The rules that answer one decision: an NRules rule set, written clause by clause and checked before it is first asked. Immutable and safe for concurrent use.</summary>
public abstract class RuleSet : IDecider
{
    /// <summary>So many answers each set remembers; with the next one all are forgotten, and it is the first again.</summary>
    public const int RememberedAnswers = 256;

    private readonly Lazy<RuleDraft> written;
    private readonly Lazy<CompiledRules> compiled;

    private protected RuleSet(Decision decision, HitPolicy policy, Notice notice, QuestionShape shape)
    {
        Basis = new(decision, Enum.IsDefined(policy) ? policy : throw new ArgumentOutOfRangeException(nameof(policy), policy, "Not a named policy."), notice, shape);
        (written, compiled) = (new(Write), new(Compile));
    }

    /// <inheritdoc/>
    public Decision Decision => Basis.Decision;

    /// <summary>The id of the decision.</summary>
    public string Id => Decision.Id;

    /// <summary>What it means when several rules answer.</summary>
    public HitPolicy HitPolicy => Basis.HitPolicy;

    /// <summary>The notice whose clauses the rules cite.</summary>
    public Notice Notice => Basis.Notice;

    /// <summary>The rules in their order; those of an extension stand before the ones it extends.</summary>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public ImmutableArray<StatedRule> Stated => Compiled.Stated;

    /// <summary>The same rules as NRules has them.</summary>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public IEnumerable<IRuleDefinition> Rules => Stated.Select(rule => rule.Definition);

    internal RuleSetBasis Basis { get; }

    internal QuestionShape Shape => Basis.Shape;

    internal CompiledRules Compiled => compiled.Value;

    internal RuleDraft Written => written.Value;

    /// <summary>The faults for which it is refused. The sets of this assembly are proved by its tests, and not again in each process.</summary>
    internal ImmutableArray<RuleFault> Refused => GetType().Assembly == typeof(RuleSet).Assembly ? [] : Analyse();

    /// <summary>Compiles the set now, where it else is when it is first asked.</summary>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public void Warm() => _ = Compiled.Factory;

    /// <summary>Everything that is wrong with the rules, for which a set is refused when it is asked.</summary>
    /// <returns>The faults; empty for a set that can be used.</returns>
    public ImmutableArray<RuleFault> Analyse() => Written is { Faults: { IsEmpty: false } faults } ? faults : [.. RuleAnalysis.Of(Basis, Written.Rules)];

    /// <inheritdoc/>
    ImmutableArray<string> IDecider.FindFaults() => [.. Refused.Select(fault => fault.ToString())];

    /// <summary>Tells which rules answer a question, and why each of the others does not.</summary>
    /// <param name="question">One value an input, as <see cref="Decision.TryRead"/> gives them. One outside its domain is explained, not thrown at.</param>
    /// <exception cref="ArgumentException">There is not exactly one value of the right type an input.</exception>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public Explanation Explain(ImmutableArray<object?> question) => new(this, Shape.Given(question));

    /// <inheritdoc/>
    /// <remarks>How it answers and not how it is written: which questions each rule takes or, where rules tell each other something, what comes out for every question that they tell apart.</remarks>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        RuleSetWriter.Write(json, Basis, Stated);
    }

    /// <summary>Has the rules written, once.</summary>
    private protected abstract RuleDraft Write();

    private CompiledRules Compile() => Refused is { IsEmpty: false } faults ? throw new RuleSetException(Id, faults) : new(Basis, Written.Rules);
}
