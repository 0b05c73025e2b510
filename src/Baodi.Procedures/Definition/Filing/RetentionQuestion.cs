using System.Runtime.InteropServices;

namespace Baodi.Procedures.Definition;

/// <summary>What is asked to find how long a file is kept.</summary>
/// <param name="Kind">What the file is of.</param>
/// <param name="Weight">Whether the matter was weighty, by what its own file says.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RetentionQuestion(FileKind Kind, FileWeight Weight) : IQuestion<RetentionQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Kind), "案卷类别", RetentionTerms.Kinds),
        Input.Of(nameof(Weight), "事项轻重", RetentionTerms.Weights),
    ];
}

/// <summary>The question that the archive asks.</summary>
public static class RetentionDecisions
{
    /// <summary>How long a file is kept (1.1.6: "under the archive rules").</summary>
    public static Decision<RetentionQuestion, RetentionClass> Retention { get; } =
        new(DecisionIds.Retention, new("案卷保管期限", "how long a file is kept"), "1.1.6", RetentionTerms.Classes);
}
