using System.Diagnostics.CodeAnalysis;

namespace Baodi.Procedures.Cases;

/// <summary>What is wrong with a remark.</summary>
public enum RemarkProblem
{
    /// <summary>Who wants to add it has no part in the procedure, and none was asked of him.</summary>
    NoPartInIt = 1,

    /// <summary>It presses nobody, or is passed round to nobody.</summary>
    NobodyNamed,

    /// <summary>It names somebody, and is of a kind that is for nobody.</summary>
    SomebodyNamed,

    /// <summary>It says nothing and brings no paper.</summary>
    NothingSaid,

    /// <summary>A text of it is empty, too long or cannot be shown.</summary>
    UnfitText,

    /// <summary>It is earlier than the last step.</summary>
    BeforeLastStep,
}

/// <summary>A remark that cannot be added as it is.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class RemarkUnfit : Reason
{
    internal RemarkUnfit(RemarkProblem problem)
        : base(null, Problems.NameOf(problem)) => Problem = problem;

    /// <summary>What is wrong with it.</summary>
    public RemarkProblem Problem { get; }

    /// <summary>The problems with their names, which are the codes.</summary>
    public static Terms<RemarkProblem> Problems { get; } = new("附记的问题", "不参与本流程", "未写明对象", "此类附记没有对象", "没有内容", "文字不合要求", "早于上一步");

    /// <inheritdoc/>
    public override Label Label => Problems.LabelOf(Problem);
}

/// <summary>The answer to who wants to add a remark: the remark, or every reason why not. Immutable.</summary>
public sealed class RemarkOutcome
{
    internal RemarkOutcome(Remark remark) => Remark = remark;

    internal RemarkOutcome(Refusal refusal) => Refusal = refusal;

    /// <summary>Whether it may be added.</summary>
    [MemberNotNullWhen(true, nameof(Remark))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Remark is not null;

    /// <summary>The remark, for the dossier; null when it was refused.</summary>
    public Remark? Remark { get; }

    /// <summary>Why it was refused; null when it was accepted.</summary>
    public Refusal? Refusal { get; }
}
