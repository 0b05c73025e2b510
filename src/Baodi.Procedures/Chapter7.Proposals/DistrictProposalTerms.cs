namespace Baodi.Procedures.DistrictProposals;

/// <summary>Where a suggestion or proposal stands (chapter 7, section 2).</summary>
public enum DistrictProposalState
{
    /// <summary>Received, to be sorted and assigned (7.2.1, 7.2.7).</summary>
    Received = 1,

    /// <summary>With the undertaking unit (7.2.2).</summary>
    Handling,

    /// <summary>The reply is before the head of the unit (7.2.2).</summary>
    AwaitingApproval,

    /// <summary>The reply is approved and to be delivered in person (7.2.2).</summary>
    Approved,

    /// <summary>Delivered; the author has yet to say whether he is satisfied (7.2.3).</summary>
    Delivered,

    /// <summary>The author is not satisfied; to be handled again (7.2.3).</summary>
    Dissatisfied,

    /// <summary>Given back while it was handled again; another unit is to be named.</summary>
    GivenBack,

    /// <summary>Carried out and checked (7.2.3).</summary>
    Implementing,

    /// <summary>Recorded as done or as continuing; to be archived (7.2.6).</summary>
    Concluded,

    /// <summary>In the archive (7.2.6).</summary>
    Archived,

    /// <summary>Withdrawn by its author.</summary>
    Withdrawn,

    /// <summary>Handled together with another one.</summary>
    Merged,

    /// <summary>Struck out: it had been entered before.</summary>
    Cancelled,
}

/// <summary>Of which congress or CPPCC an author is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AuthorLevel>))]
public enum AuthorLevel
{
    /// <summary>区级.</summary>
    District = 1,

    /// <summary>市级: only between sessions; what is handed in at a municipal session takes section 1.</summary>
    Municipal,
}

/// <summary>On what occasion a suggestion is raised between sessions (7.2.7).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Occasion>))]
public enum Occasion
{
    /// <summary>闭会期间: between sessions, on no occasion of its own.</summary>
    BetweenSessions = 1,

    /// <summary>视察考察.</summary>
    InspectionTour,

    /// <summary>调研.</summary>
    Study,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>来访.</summary>
    Visit,
}

/// <summary>The vocabularies of chapter 7, section 2.</summary>
public static class DistrictProposalTerms
{
    /// <summary>Of which congress or CPPCC an author is.</summary>
    public static Terms<AuthorLevel> Levels { get; } = new("代表、委员层级", "区级", "市级");

    /// <summary>On what occasion a suggestion is raised between sessions.</summary>
    public static Terms<Occasion> Occasions { get; } = new("提出时机", "闭会期间", "视察考察", "调研", "来信", "来访");
}
