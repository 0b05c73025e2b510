namespace Baodi.Procedures.Decisions;

/// <summary>Collects the values of one question, and what is wrong with them.</summary>
internal sealed class QuestionReader
{
    private readonly ImmutableArray<Input> inputs;
    private readonly ImmutableArray<InputProblem>.Builder problems = ImmutableArray.CreateBuilder<InputProblem>();
    private readonly object?[] values;
    private readonly bool[] given;

    internal QuestionReader(ImmutableArray<Input> inputs)
    {
        this.inputs = inputs;
        values = new object?[inputs.Length];
        given = new bool[inputs.Length];
    }

    /// <summary>What was read, one value an input; null also for "not yet known".</summary>
    internal object?[] Values => values;

    internal void Read(string name, string value)
    {
        var position = Position(name);
        if (position < 0)
        {
            problems.Add(new(InputProblemKind.UnknownName, name, value, Names()));
            return;
        }

        if (given[position])
        {
            Add(InputProblemKind.Duplicate, position, value);
            return;
        }

        given[position] = true;
        if (!inputs[position].TryRead(value, out values[position]))
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
        problems.Add(new(kind, inputs[position].Name, value, inputs[position].Choices));

    private ImmutableArray<string> Names()
    {
        var names = ImmutableArray.CreateBuilder<string>(inputs.Length);
        foreach (var input in inputs)
        {
            names.Add(input.Name);
        }

        return names.MoveToImmutable();
    }

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
