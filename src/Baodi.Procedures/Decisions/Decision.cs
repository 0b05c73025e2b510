using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>A typed question of finite inputs.</summary>
/// <typeparam name="TSelf">The question itself.</typeparam>
public interface IQuestion<TSelf>
    where TSelf : struct, IQuestion<TSelf>
{
    /// <summary>The inputs in their order.</summary>
    static abstract ImmutableArray<Input> Inputs { get; }

    /// <summary>Tells the ordinal of each input's value, in the order of <see cref="Inputs"/>.</summary>
    /// <typeparam name="TOrdinals">What takes them; a table looks each up as it is told, so that none is stored on the way.</typeparam>
    /// <param name="ordinals">Takes exactly one for each input.</param>
    void Tell<TOrdinals>(ref TOrdinals ordinals)
        where TOrdinals : struct, IOrdinals;
}

/// <summary>Takes the ordinals of a question's values, one after another.</summary>
public interface IOrdinals
{
    /// <summary>Takes the next one.</summary>
    /// <param name="ordinal">The position of the value in its input's domain, from 0; any other number for a value outside it.</param>
    void Add(int ordinal);
}

/// <summary>The ordinals of values that are no numbers.</summary>
internal static class Ordinals
{
    /// <summary>Adds a term's, whose members are numbered from 1; what is no member is outside by itself.</summary>
    internal static void Add<TOrdinals, TTerm>(this ref TOrdinals ordinals, TTerm value)
        where TOrdinals : struct, IOrdinals
        where TTerm : struct, Enum =>
        ordinals.Add(Unsafe.BitCast<TTerm, int>(value) - 1);

    internal static void Add<TOrdinals>(this ref TOrdinals ordinals, bool yes)
        where TOrdinals : struct, IOrdinals =>
        ordinals.Add(yes ? 1 : 0);
}

/// <summary>A question owned by the domain that each office answers by a table of its profile. Immutable.</summary>
public abstract class Decision
{
    private protected Decision(string id, Label label, string clause, ImmutableArray<Input> inputs, Terms answers)
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
}

/// <summary>A decision with its typed question and answer.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TAnswer">The answer, a content enum.</typeparam>
public sealed class Decision<TQuestion, TAnswer> : Decision
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    internal Decision(string id, Label label, string clause, Terms<TAnswer> answers)
        : base(id, label, clause, TQuestion.Inputs, answers) => Terms = answers;

    /// <summary>The possible answers, typed.</summary>
    public Terms<TAnswer> Terms { get; }
}

/// <summary>One row of a decision table: what it answers and the ground it stands on.</summary>
/// <param name="Id">The id of the row, unique in its table, such as <c>3.1.3-accompanied</c>.</param>
/// <param name="Citation">The clause, or the reading, the row puts into force.</param>
public sealed record DecisionRow(string Id, Citation Citation);

/// <summary>The outcome of a decision.</summary>
/// <typeparam name="TAnswer">The answer, a content enum.</typeparam>
/// <param name="Value">The answer, or null when no rule covers the question.</param>
/// <param name="Row">The row that answered, or null when no rule covers the question.</param>
public readonly record struct Answer<TAnswer>(TAnswer? Value, DecisionRow? Row)
    where TAnswer : struct, Enum;

/// <summary>What answers one decision for one office. Implementations are immutable and safe for concurrent use.</summary>
public interface IDecider
{
    /// <summary>The decision that is answered.</summary>
    Decision Decision { get; }

    /// <summary>Writes how it answers as one JSON object, of which the digest of a procedure's rules is made: whatever answers otherwise writes something else.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    void WriteTo(Utf8JsonWriter json);
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
