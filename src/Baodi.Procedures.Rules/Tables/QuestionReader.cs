using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>Collects the values of one question, and what is wrong with them.</summary>
internal sealed class QuestionReader
{
    private readonly ImmutableArray<Input> _inputs;
    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();
    private readonly int[] _ordinals;
    private readonly bool[] _given;

    internal QuestionReader(ImmutableArray<Input> inputs)
    {
        _inputs = inputs;
        _ordinals = new int[inputs.Length];
        _given = new bool[inputs.Length];
    }

    internal ImmutableArray<int> Ordinals => [.. _ordinals];

    internal void Read(string name, string value)
    {
        var position = Position(name);
        if (position < 0)
        {
            _problems.Add(new(InputProblemKind.UnknownName, name, value, ValueText.NamesOf(_inputs)));
            return;
        }

        if (_given[position])
        {
            Add(InputProblemKind.Duplicate, position, value);
            return;
        }

        _given[position] = true;
        _ordinals[position] = ValueText.Ordinal(_inputs[position], value);
        if (_ordinals[position] < 0)
        {
            Add(InputProblemKind.UnknownValue, position, value);
        }
    }

    internal ImmutableArray<InputProblem> Finish()
    {
        for (var i = 0; i < _given.Length; i++)
        {
            if (!_given[i])
            {
                Add(InputProblemKind.Missing, i, value: null);
            }
        }

        return _problems.ToImmutable();
    }

    private void Add(InputProblemKind kind, int position, string? value) =>
        _problems.Add(new(kind, _inputs[position].Name, value, ValueText.Choices(_inputs[position])));

    private int Position(string name)
    {
        for (var i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
