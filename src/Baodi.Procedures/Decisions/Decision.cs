using System.Text.Json;

namespace Baodi.Procedures.Decisions;

/// <summary>A typed question of finite inputs: a positional record struct whose parameters are its inputs, in their order.</summary>
/// <typeparam name="TSelf">The question itself.</typeparam>
public interface IQuestion<TSelf>
    where TSelf : struct, IQuestion<TSelf>
{
    /// <summary>The inputs in the order of the parameters, each named after its parameter.</summary>
    static abstract ImmutableArray<Input> Inputs { get; }
}

/// <summary>A question owned by the domain that each office answers by a rule set of its profile. Immutable.</summary>
public abstract class Decision
{
    private protected Decision(string id, Label label, string clause, ImmutableArray<Input> inputs, Terms answers, Terms? conclusions)
    {
        if (inputs.IsDefault)
        {
            throw new ArgumentException($"The question of {id} has no inputs yet: declare its inputs before its decision.", nameof(inputs));
        }

        Id = id;
        Label = label;
        Clause = clause;
        Inputs = inputs;
        Answers = answers;
        Conclusions = conclusions;
    }

    /// <summary>The kebab-case id, such as <c>reception-lead</c>.</summary>
    public string Id { get; }

    /// <summary>What is decided.</summary>
    public Label Label { get; }

    /// <summary>The number of the clause that asks the question.</summary>
    public string Clause { get; }

    /// <summary>The inputs in their order.</summary>
    public ImmutableArray<Input> Inputs { get; }

    /// <summary>The possible answers.</summary>
    public Terms Answers { get; }

    /// <summary>What may be concluded beside the answer; null when nothing is.</summary>
    public Terms? Conclusions { get; }

    /// <summary>Reads a question written as names and values: vocabulary by kebab-case names, numbers in digits, what is not yet known by its name.</summary>
    /// <param name="given">The values in any order, each input once.</param>
    /// <param name="values">One value an input, in their order, as the question has it; empty when there is a problem.</param>
    /// <param name="problems">Everything that is wrong, first what was written, then what is missing; empty when the question was read.</param>
    /// <returns>Whether the question was read.</returns>
    public bool TryRead(IEnumerable<KeyValuePair<string, string>> given, out ImmutableArray<object?> values, out ImmutableArray<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(given);
        var reader = new QuestionReader(Inputs);
        foreach (var (name, value) in given)
        {
            reader.Read(name, value);
        }

        problems = reader.Finish();
        values = problems.IsEmpty ? [.. reader.Values] : [];
        return problems.IsEmpty;
    }
}

/// <summary>A decision with its typed question and answer.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer, a content enum.</typeparam>
public sealed class Decision<TQuestion, TAnswer> : Decision
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    internal Decision(string id, Label label, string clause, Terms<TAnswer> answers, Terms? conclusions = null)
        : base(id, label, clause, TQuestion.Inputs, answers, conclusions) => Terms = answers;

    /// <summary>The possible answers, typed.</summary>
    public Terms<TAnswer> Terms { get; }
}

/// <summary>A rule that led to an answer or a conclusion. Immutable.</summary>
/// <param name="Id">The id of the rule, unique in its set, such as <c>3.1.3-accompanied</c>.</param>
/// <param name="Citation">The clause, or the reading, that the rule puts into force.</param>
public sealed record FiredRule(string Id, Citation Citation);

/// <summary>What was concluded beside an answer. Immutable.</summary>
/// <param name="Term">One of the decision's <see cref="Decision.Conclusions"/>.</param>
/// <param name="Rules">The rules that led to it, in the order of the set; never empty.</param>
public sealed record Conclusion(Term Term, ImmutableArray<FiredRule> Rules);

/// <summary>The outcome of a decision. Immutable.</summary>
/// <typeparam name="TAnswer">The answer, a content enum.</typeparam>
public sealed class Answer<TAnswer>
    where TAnswer : struct, Enum
{
    /// <summary>No answer, and no rule that says so: a value lies outside its input's domain, or nothing is said of it.</summary>
    public Answer()
        : this(null, [], [])
    {
    }

    /// <summary>Puts an answer together.</summary>
    /// <param name="value">The answer, or null when no rule covers the question.</param>
    /// <param name="rules">The rules that led to it.</param>
    /// <param name="conclusions">What was concluded beside it.</param>
    public Answer(TAnswer? value, ImmutableArray<FiredRule> rules, ImmutableArray<Conclusion> conclusions)
    {
        Value = value;
        Rules = rules.OrEmpty();
        Conclusions = conclusions.OrEmpty();
    }

    /// <summary>The answer, or null when no rule covers the question.</summary>
    public TAnswer? Value { get; }

    /// <summary>The rules that led to the answer, or declare that there is none, in the order of the set.</summary>
    public ImmutableArray<FiredRule> Rules { get; }

    /// <summary>What was concluded beside it, in the order of the decision's conclusions.</summary>
    public ImmutableArray<Conclusion> Conclusions { get; }
}

/// <summary>What answers one decision for one office. Implementations are immutable and safe for concurrent use.</summary>
public interface IDecider
{
    /// <summary>The decision that is answered.</summary>
    Decision Decision { get; }

    /// <summary>Writes how it answers as one JSON object, of which the digest of a procedure's rules is made: whatever answers otherwise writes something else.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    void WriteTo(Utf8JsonWriter json);

    /// <summary>Everything that is wrong with it, each in a sentence, for <see cref="Office.Validate"/>; empty unless an implementation says otherwise.</summary>
    ImmutableArray<string> FindFaults() => [];
}

/// <summary>What answers one decision for one office, typed.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public interface IDecider<TQuestion, TAnswer> : IDecider
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    /// <summary>Answers a question. A value outside an input's domain gives no rule, never a guess.</summary>
    Answer<TAnswer> Decide(in TQuestion question);
}
