namespace Baodi.Procedures.Definition;

/// <summary>The content is JSON of the act's form: of one that cannot be read, what was found in it is the reason.</summary>
internal sealed class ContentIsReadable(Act act) : Requirement(act.Citation, Moments.Content)
{
    public override bool IsSpecific => false;

    public override Label Label => new("内容可读", "the content can be read");

    internal override Moments OfForm => Moments.Content;

    private protected override bool HoldsUnread(Situation situation) => situation.Tell(new MalformedContent(act, situation.Unreadable!.Value));
}

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
