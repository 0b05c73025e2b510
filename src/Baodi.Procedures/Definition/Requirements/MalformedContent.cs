namespace Baodi.Procedures.Definition;

/// <summary>What is wrong with content that is not of its form.</summary>
/// <param name="Path">Where, as a JSON path from <c>$</c>.</param>
/// <param name="Problem">What is wrong there and what would be right.</param>
internal readonly record struct ContentFault(string Path, Label Problem);

/// <summary>The content is not JSON of the act's form.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class MalformedContent : Reason
{
    internal MalformedContent(Act act, ContentFault fault)
        : base(act, "malformed-content") =>
            (Path, Problem) = (fault.Path, fault.Problem);

    /// <summary>Where, as a JSON path from <c>$</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right.</summary>
    public Label Problem { get; }

    /// <inheritdoc/>
    public override Label Label => new($"{Path}：{Problem.Chinese}", $"{Path}: {Problem.English}");
}
