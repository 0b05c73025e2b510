namespace Baodi.Procedures.MunicipalProposals;

/// <summary>Where an item of the municipal level or above stands (chapter 7, section 1).</summary>
public enum MunicipalProposalState
{
    /// <summary>Assigned by the platform, to be analysed (7.1.1).</summary>
    Assigned = 1,

    /// <summary>Returned through the platform (7.1.1).</summary>
    Returned,

    /// <summary>Claimed; the reply is drafted with the departments (7.1.2).</summary>
    Drafting,

    /// <summary>The reply is before the District Head (7.1.2).</summary>
    AwaitingApproval,

    /// <summary>Approved: the author is met, the reply submitted and given (7.1.2).</summary>
    Replying,

    /// <summary>The district is a joint unit: its approved opinion goes to the unit that leads.</summary>
    SendingOpinion,

    /// <summary>Submitted and given; the author is followed up (7.1.3).</summary>
    Replied,

    /// <summary>The author is not satisfied; to be handled again.</summary>
    Dissatisfied,

    /// <summary>Carried out, beside the work report (7.1.3, 7.1.4).</summary>
    Implementing,

    /// <summary>Recorded as done or as continuing; to be archived (7.1.5).</summary>
    Concluded,

    /// <summary>In the archive (7.1.5).</summary>
    Archived,

    /// <summary>Withdrawn by its author.</summary>
    Withdrawn,

    /// <summary>Struck out: the platform assigned it elsewhere, or it had been entered before.</summary>
    Cancelled,
}

/// <summary>Of which level an item is that the platform assigns.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ItemLevel>))]
public enum ItemLevel
{
    /// <summary>市级.</summary>
    Municipal = 1,

    /// <summary>全国: items of the nation come by the same platform.</summary>
    National,
}

/// <summary>What becomes of an item that the platform assigns (7.1.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Disposal>))]
public enum Disposal
{
    /// <summary>认领: the district handles it.</summary>
    Claim = 1,

    /// <summary>退回: it goes back through the platform.</summary>
    Return,
}

/// <summary>How an author is followed up (7.1.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FollowUpManner>))]
public enum FollowUpManner
{
    /// <summary>电话回访: by a call.</summary>
    Telephone = 1,

    /// <summary>上门回访: by a visit.</summary>
    Visit,
}

/// <summary>The vocabularies of chapter 7, section 1.</summary>
public static class MunicipalProposalTerms
{
    /// <summary>Of which level an item is.</summary>
    public static Terms<ItemLevel> Levels { get; } = new("事项层级", "市级", "全国");

    /// <summary>What becomes of an item.</summary>
    public static Terms<Disposal> Disposals { get; } = new("认领或退回", "认领", "退回");

    /// <summary>How an author is followed up.</summary>
    public static Terms<FollowUpManner> Manners { get; } = new("回访方式", "电话", "上门");
}

/// <summary>What becomes of an item that the platform assigns (7.1.1).</summary>
/// <param name="Level">Of which level it is.</param>
/// <param name="IsWithinAuthority">Whether it lies within the district's authority.</param>
public readonly record struct DisposalQuestion(ItemLevel Level, bool IsWithinAuthority) : IQuestion<DisposalQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Level), "事项层级", MunicipalProposalTerms.Levels),
        Input.YesNo(nameof(IsWithinAuthority), "属本区职权范围"),
    ];
}

/// <summary>The questions of chapter 7, section 1 that a rule set answers.</summary>
public static class MunicipalProposalDecisions
{
    /// <summary>Whether an item is claimed or returned (7.1.1).</summary>
    public static Decision<DisposalQuestion, Disposal> Disposal { get; } =
        new(DecisionIds.ProposalDisposal, new("认领或退回", "whether an item is claimed or returned"), "7.1.1", MunicipalProposalTerms.Disposals);
}
