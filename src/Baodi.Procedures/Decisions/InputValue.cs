namespace Baodi.Procedures.Decisions;

/// <summary>The value of one input of a question.</summary>
/// <param name="Input">The input.</param>
/// <param name="Value">What its value is called.</param>
public sealed record InputValue(Input Input, Label Value)
{
    internal Label Text => new($"{Input.Label.Chinese}为{Value.Chinese}", $"{Input.Label.English} is {Value.English}");
}
