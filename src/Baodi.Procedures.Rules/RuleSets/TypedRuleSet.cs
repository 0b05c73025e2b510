using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using NRules.Fluent.Dsl;

namespace Baodi.Procedures.Rules;

/// <summary>A rule set with its typed question and answer. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public abstract class RuleSet<[DynamicallyAccessedMembers(QuestionShape.Members)] TQuestion, TAnswer> : RuleSet, IDecider<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    private readonly Decision<TQuestion, TAnswer> decision;
    private readonly AnswerMemory<TQuestion, TAnswer> memory = new();
    private readonly RuleDraft draft;

    /// <summary>Begins a set of its own.</summary>
    /// <param name="decision">What the set answers.</param>
    /// <param name="policy">What it means when several rules answer.</param>
    /// <param name="notice">The notice whose clauses its rules cite; null for that of 2017.</param>
    /// <exception cref="ArgumentException">The question is not a positional record whose parameters are the inputs of the decision.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a named policy.</exception>
    protected RuleSet(Decision<TQuestion, TAnswer> decision, HitPolicy policy = HitPolicy.Unique, Notice? notice = null)
        : this(decision ?? throw new ArgumentNullException(nameof(decision)), policy, notice ?? BaodiNotice.Of2017, null)
    {
    }

    /// <summary>Begins a set whose rules stand before those of another, which stays as it is.</summary>
    /// <param name="extended">The set that is extended.</param>
    /// <remarks>
    /// Where an added rule answers what an earlier one declared to have no rule, the added one wins under every policy. Under
    /// <see cref="HitPolicy.First"/> added rules win over all earlier ones, which may then never answer. Otherwise what would be an
    /// error within one set is one here too: take the earlier rule out with <see cref="Without"/> to replace it.
    /// </remarks>
    protected RuleSet(RuleSet<TQuestion, TAnswer> extended)
        : this((extended ?? throw new ArgumentNullException(nameof(extended))).decision, extended.HitPolicy, extended.Notice, extended)
    {
    }

    private RuleSet(Decision<TQuestion, TAnswer> decision, HitPolicy policy, Notice notice, RuleSet? extended)
        : base(decision, policy, notice, new(typeof(TQuestion), decision.Inputs)) =>
        (this.decision, draft) = (decision, new(Basis, extended is null ? null : new(() => extended.Written), () => extended?.Refused ?? []));

    /// <summary>What is being written, while it is.</summary>
    private RuleDraft Draft => draft.IsOpen ? draft : throw new InvalidOperationException("The rules of a set are written in its Define, and nowhere else.");

    /// <summary>Answers a question: from memory where it was asked before, else by a session of NRules.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answer with the rules that led to it; no answer and the rule that declares it where there is none on purpose; neither for a value outside its input's domain.</returns>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public Answer<TAnswer> Decide(in TQuestion question) =>
        memory.TryFind(question, out var answer) ? answer : memory.Keep(question, Asked(question));

    /// <summary>Tells which rules answer a question, and why each of the others does not.</summary>
    /// <param name="question">The question. One with a value outside its domain is explained, not thrown at.</param>
    /// <exception cref="RuleSetException">The set has a fault.</exception>
    public Explanation Explain(in TQuestion question) => new(this, question);

    /// <summary>Writes the rules down, clause by clause.</summary>
    protected abstract void Define();

    /// <summary>A row that answers where all holds that it asks.</summary>
    /// <param name="id">The id, unique in the set, such as <c>3.1.3-accompanied</c>.</param>
    /// <param name="answer">What it answers.</param>
    /// <param name="when">What it asks of the question; each part joined by "and" becomes one condition of NRules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    protected static RuleRow<TQuestion, TAnswer> Rule(string id, TAnswer answer, Expression<Func<TQuestion, bool>> when) => new(id, answer, when);

    /// <summary>A row that declares on purpose that no rule covers what it matches; somebody then decides, with a reason.</summary>
    /// <param name="id">The id, unique in the set.</param>
    /// <param name="when">What it asks of the question.</param>
    protected static RuleRow<TQuestion, TAnswer> NoRule(string id, Expression<Func<TQuestion, bool>> when) => new(id, null, when);

    /// <summary>Puts rows under the clause that states them.</summary>
    /// <param name="number">The number of a clause of the notice, such as <c>3.1.3</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="UnknownClauseException">The notice has no such clause.</exception>
    /// <exception cref="ArgumentException">A row is null or has no id.</exception>
    /// <exception cref="InvalidOperationException">It is called outside <see cref="Define"/>.</exception>
    protected void Clause(string number, params RuleRow<TQuestion, TAnswer>[] rows) => Under(new(Notice.Clause(number)), rows);

    /// <summary>Puts rows under how a clause is read where it is silent.</summary>
    /// <param name="number">The number of a clause of the notice.</param>
    /// <param name="chinese">The reading in Chinese; never empty.</param>
    /// <param name="english">The same in English; never empty.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="UnknownClauseException">The notice has no such clause.</exception>
    /// <exception cref="ArgumentException">A row is null or has no id.</exception>
    /// <exception cref="InvalidOperationException">It is called outside <see cref="Define"/>.</exception>
    protected void Reading(string number, string chinese, string english, params RuleRow<TQuestion, TAnswer>[] rows) =>
        Under(new(Notice.Clause(number), new Label(chinese, english)), rows);

    /// <summary>Puts rows under a citation made elsewhere, whose clause is not looked up.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="InvalidOperationException">It is called outside <see cref="Define"/>.</exception>
    protected void Under(Citation citation, params RuleRow<TQuestion, TAnswer>[] rows) =>
        Array.ForEach(rows, row => Draft.Add((row ?? throw new ArgumentException("A row is null.", nameof(rows))).Id, citation, row.When, row.Answer is { } answer ? decision.Terms.Ordinal(answer) : null));

    /// <summary>Adds a rule written as a class of NRules' fluent language; its name is its id, and <see cref="ClauseAttribute"/> or <see cref="ReadingAttribute"/> its citation.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <exception cref="InvalidOperationException">It is called outside <see cref="Define"/>.</exception>
    protected void Fluent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TRule>()
        where TRule : Rule, new() => Draft.Add<TRule>();

    /// <summary>Takes a rule out of the set that is extended.</summary>
    /// <param name="id">The id of a rule of that set; not of one of this.</param>
    /// <exception cref="InvalidOperationException">It is called outside <see cref="Define"/>.</exception>
    protected void Without(string id) => Draft.Remove(id);

    private protected override RuleDraft Write()
    {
        draft.IsOpen = true;
        Define();
        draft.IsOpen = false;
        return draft;
    }

    private Answer<TAnswer> Asked(object question) => Compiled is var rules && Shape.StrangerIn(question) >= 0 ? new() : Told(rules.Hear(question));

    private Answer<TAnswer> Told(Hearing hearing) => new(hearing.Ordinal >= 0 ? decision.Terms[hearing.Ordinal] : null, hearing.Rules, hearing.Conclusions);
}
