namespace Baodi.Procedures.Rules;

/// <summary>What can be wrong with a rule set.</summary>
public enum RuleFaultKind
{
    /// <summary>No rule covers the example, neither with an answer nor as one that is declared to have none.</summary>
    Gap = 1,

    /// <summary>Two rules answer the example: of a <see cref="HitPolicy.Unique"/> set however they answer, of a <see cref="HitPolicy.Any"/> set differently.</summary>
    Overlap,

    /// <summary>The first rule named fires for the example, and for no question is it the one that answers: the others stand before it.</summary>
    Masked,

    /// <summary>The rule never fires: what it asks can never hold together.</summary>
    Dead,

    /// <summary>A rule reads a number otherwise than by comparing it with a constant, the question as a whole, or the value of what may not be known without asking first; or rules read so much together that not every question can be looked at.</summary>
    NotAnalysable,

    /// <summary>A rule throws for the example, or rules tell each other something without end.</summary>
    Fails,

    /// <summary>Two rules have one id.</summary>
    RuleId,

    /// <summary>The answer of a row is not a named member of its enum.</summary>
    AnswerOutsideTerms,

    /// <summary>A rule written as a class has no attribute that cites.</summary>
    Uncited,

    /// <summary>The rule to be taken out is not in the set.</summary>
    UnknownRule,
}

/// <summary>One thing that is wrong with a rule set. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rules">The rules involved with their clauses, in the order of the set; empty for a gap.</param>
/// <param name="Example">A question that shows it, as <see cref="Decision.TryRead"/> reads it; empty where there is none.</param>
/// <param name="Detail">The same in a sentence, in English, for the author of the set.</param>
public sealed record RuleFault(
    RuleFaultKind Kind,
    ImmutableArray<FiredRule> Rules,
    ImmutableArray<KeyValuePair<string, string>> Example,
    string Detail)
{
    /// <summary>The detail, followed by the clauses and the example as <c>name=value</c>.</summary>
    public override string ToString()
    {
        var (clauses, example) = (string.Join("; ", Rules.OrEmpty().Select(rule => rule?.Citation)), string.Join(' ', Example.OrEmpty().Select(value => $"{value.Key}={value.Value}")));
        return $"{Kind}: {Detail}{(clauses == "" ? "" : $" ({clauses})")}{(example == "" ? "" : $", as in {example}")}";
    }
}

/// <summary>A rule set that cannot be used, with everything that is wrong with it.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(string setId, ImmutableArray<RuleFault> faults)
        : base($"Rule set {setId} has {faults.Length} fault(s):\n- {string.Join("\n- ", faults)}")
    {
        SetId = setId;
        Faults = faults;
    }

    /// <summary>The id of the decision the set was to answer.</summary>
    public string SetId { get; }

    /// <summary>All faults; never empty.</summary>
    public ImmutableArray<RuleFault> Faults { get; }
}
