using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A field of the content is missing or not right.</summary>
public sealed class FieldWrong : Reason
{
    internal FieldWrong(Act act, Field field, FieldFault fault)
        : base(act)
    {
        Field = field;
        Fault = fault;
    }

    /// <summary>Where in the form something is missing or not right.</summary>
    public Field Field { get; }

    /// <summary>What is wrong with it.</summary>
    public FieldFault Fault { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override string Code => Fault == FieldFault.Missing ? "missing-field" : "malformed-field";

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Field.Label.Chinese}”（{Field.Name}）{FieldFaults.All.LabelOf(Fault).Chinese}",
        $"'{Field.Name}' is {FieldFaults.All.LabelOf(Fault).English}");
}

/// <summary>A field of the content names something that the matter does not offer. Where it offers nothing, the act is closed whatever its content.</summary>
public sealed class NotAmong : Reason
{
    internal NotAmong(Act act, Field field, ImmutableArray<string> offered, bool areAllNeeded)
        : base(act)
    {
        Field = field;
        Offered = offered;
        AreAllNeeded = areAllNeeded;
    }

    /// <summary>Where in the form the name stands.</summary>
    public Field Field { get; }

    /// <summary>What the matter offers; empty when nothing.</summary>
    public ImmutableArray<string> Offered { get; }

    /// <summary>Whether the field must name all that is offered, not only nothing else.</summary>
    public bool AreAllNeeded { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override string Code => "not-among";

    /// <inheritdoc/>
    public override Label Label => Offered.IsEmpty
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）没有可选的", $"there is nothing that '{Field.Name}' could name")
        : AreAllNeeded
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）应写明全部且仅限：{string.Join('、', Offered)}", $"'{Field.Name}' must name all of these and no other: {string.Join(", ", Offered)}")
        : new($"“{Field.Label.Chinese}”（{Field.Name}）应为其中之一：{string.Join('、', Offered)}", $"'{Field.Name}' must be of these: {string.Join(", ", Offered)}");
}

/// <summary>The content is not JSON of the act's form.</summary>
public sealed class MalformedContent : Reason
{
    internal MalformedContent(Act act, string path, Label problem)
        : base(act)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>Where, as a JSON path from <c>$</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right.</summary>
    public Label Problem { get; }

    /// <inheritdoc/>
    public override string Code => "malformed-content";

    /// <inheritdoc/>
    public override Label Label => new($"{Path}：{Problem.Chinese}", $"{Path}: {Problem.English}");
}
