using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>Collects the values of one question, and what is wrong with them.</summary>
internal sealed class QuestionReader
{
    private readonly ImmutableArray<Input> inputs;
    private readonly ImmutableArray<InputProblem>.Builder problems = ImmutableArray.CreateBuilder<InputProblem>();
    private readonly int[] ordinals;
    private readonly bool[] given;

    internal QuestionReader(ImmutableArray<Input> inputs)
    {
        this.inputs = inputs;
        ordinals = new int[inputs.Length];
        given = new bool[inputs.Length];
    }

    internal ImmutableArray<int> Ordinals => [.. ordinals];

    internal void Read(string name, string value)
    {
        var position = Position(name);
        if (position < 0)
        {
            problems.Add(new(InputProblemKind.UnknownName, name, value, ValueText.NamesOf(inputs)));
            return;
        }

        if (given[position])
        {
            Add(InputProblemKind.Duplicate, position, value);
            return;
        }

        given[position] = true;
        ordinals[position] = ValueText.Ordinal(inputs[position], value);
        if (ordinals[position] < 0)
        {
            Add(InputProblemKind.UnknownValue, position, value);
        }
    }

    internal ImmutableArray<InputProblem> Finish()
    {
        for (var i = 0; i < given.Length; i++)
        {
            if (!given[i])
            {
                Add(InputProblemKind.Missing, i, value: null);
            }
        }

        return problems.ToImmutable();
    }

    private void Add(InputProblemKind kind, int position, string? value) =>
        problems.Add(new(kind, inputs[position].Name, value, ValueText.Choices(inputs[position])));

    private int Position(string name)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
