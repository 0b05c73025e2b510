namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>Where a classified document stands (chapter 1, section 2).</summary>
public enum ClassifiedDocumentState
{
    /// <summary>Received in the confidential room, to be registered (1.2.1).</summary>
    Received = 1,

    /// <summary>With its slip before the Office Director (1.2.1).</summary>
    WithDirector,

    /// <summary>Carried to the leaders for instructions (1.2.2).</summary>
    BeforeLeaders,

    /// <summary>With those who carry it out, tracked (1.2.2 to 1.2.4).</summary>
    Handling,

    /// <summary>Recalled copy by copy (1.2.5, 1.2.6).</summary>
    Recalling,

    /// <summary>The slip, with the copies that are kept, is in the archive (1.2.5).</summary>
    Archived,

    /// <summary>Struck out before it was registered, as one that was entered twice.</summary>
    Cancelled,
}

/// <summary>密级标志: the level marked on a document or on its cover when it comes in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClassificationMarking>))]
public enum ClassificationMarking
{
    /// <summary>It bears none.</summary>
    Unmarked = 1,

    /// <summary>秘密: <see cref="ClassificationLevel.Secret"/>.</summary>
    Secret,

    /// <summary>机密: <see cref="ClassificationLevel.HighlySecret"/>.</summary>
    HighlySecret,

    /// <summary>绝密: <see cref="ClassificationLevel.TopSecret"/>.</summary>
    TopSecret,
}

/// <summary>To whom the Director's proposal sends a document (1.2.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProposedRoute>))]
public enum ProposedRoute
{
    /// <summary>To leaders, for instructions.</summary>
    ForInstructions = 1,

    /// <summary>To departments, to handle.</summary>
    ForHandling,
}

/// <summary>Where one copy is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Whereabouts>))]
public enum Whereabouts
{
    /// <summary>In the confidential room, or in the clerk's own hands.</summary>
    InRoom = 1,

    /// <summary>With a leader or a unit to whom it was handed.</summary>
    WithHolder,

    /// <summary>Recorded as lost; the Director has not signed yet.</summary>
    ReportedLost,

    /// <summary>Back with the sender (1.2.6).</summary>
    ReturnedToSender,

    /// <summary>Kept for the archive (1.2.5).</summary>
    Kept,

    /// <summary>Lost, with a written record that the Director signed.</summary>
    ClosedAsLost,
}

/// <summary>The vocabularies of chapter 1, section 2.</summary>
public static class ClassifiedDocumentTerms
{
    /// <summary>The level marked on a document when it comes in.</summary>
    public static Terms<ClassificationMarking> Markings { get; } = new("密级标志", "未标密级", "秘密", "机密", "绝密");

    /// <summary>The level that a marking stands for; null where there is none.</summary>
    internal static ClassificationLevel? Level(this ClassificationMarking marking) => marking switch
    {
        ClassificationMarking.Unmarked => null,
        ClassificationMarking.Secret => ClassificationLevel.Secret,
        ClassificationMarking.HighlySecret => ClassificationLevel.HighlySecret,
        ClassificationMarking.TopSecret => ClassificationLevel.TopSecret,
    };

    /// <summary>To whom a proposal sends a document.</summary>
    public static Terms<ProposedRoute> ProposedRoutes { get; } = new("拟办去向", "送领导批示", "送部门办理");

    /// <summary>Where one copy is.</summary>
    public static Terms<Whereabouts> Whereabouts { get; } = new("文件下落", "在机要室", "在持有人处", "已记录丢失", "已退回来文单位", "留存归档", "丢失已销号");
}
