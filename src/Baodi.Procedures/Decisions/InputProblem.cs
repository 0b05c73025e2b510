namespace Baodi.Procedures.Decisions;

/// <summary>What can be wrong with a question written as names and values.</summary>
public enum InputProblemKind
{
    /// <summary>No input has the name.</summary>
    UnknownName = 1,

    /// <summary>The input cannot have the value.</summary>
    UnknownValue,

    /// <summary>The input has no value.</summary>
    Missing,

    /// <summary>The input has a second value.</summary>
    Duplicate,
}

/// <summary>One thing that is wrong with a question written as names and values. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The name as it was written, or that of the input that is missing.</param>
/// <param name="Value">The value as it was written; null when the input is missing.</param>
/// <param name="Expected">What would be right: the names of the inputs for an unknown name, otherwise the values of the input, its numbers as <c>least..greatest</c>.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Kind"/> is not a named kind.</exception>
public sealed record InputProblem(InputProblemKind Kind, string Name, string? Value, ImmutableArray<string> Expected)
{
    /// <summary>What is wrong.</summary>
    public InputProblemKind Kind { get; init; } = Enum.IsDefined(Kind) ? Kind : throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "Not a named kind.");

    /// <summary>The problem in a sentence, with what would be right.</summary>
    public Label Text => Kind switch
    {
        InputProblemKind.UnknownName => new($"没有名为“{Name}”的项；可用：{Choices}", $"there is no input {Name}; there are {Choices}"),
        InputProblemKind.UnknownValue => new($"“{Name}”不能是“{Value}”；可用：{Choices}", $"{Name} cannot be {Value}; it can be {Choices}"),
        InputProblemKind.Missing => new($"缺少“{Name}”；可用：{Choices}", $"{Name} is missing; it can be {Choices}"),
        _ => new($"“{Name}”重复（{Value}）", $"{Name} is given twice, again as {Value}"),
    };

    private string Choices => string.Join(", ", Expected.OrEmpty());

    /// <summary>The text in English.</summary>
    public override string ToString() => Text.English;
}
