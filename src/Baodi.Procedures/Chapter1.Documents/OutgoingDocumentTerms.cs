using System.Runtime.InteropServices;

namespace Baodi.Procedures.OutgoingDocuments;

/// <summary>Where an outgoing document stands (chapter 1, section 3).</summary>
public enum OutgoingDocumentState
{
    /// <summary>Received and to be checked (1.3.1).</summary>
    Received = 1,

    /// <summary>With the Legal Affairs Office (1.3.1).</summary>
    InLegalReview,

    /// <summary>Before the leader who consents to the issue or not (1.3.2).</summary>
    AwaitingConsent,

    /// <summary>Consented to; the text is revised and the sheet filled in (1.3.2).</summary>
    Revising,

    /// <summary>Before the Deputy Director in charge (1.3.2, 1.3.3).</summary>
    WithDeputyDirector,

    /// <summary>Before the leaders who countersign in turn (1.3.3).</summary>
    Countersigning,

    /// <summary>Before who signs it off for issue (1.3.3).</summary>
    SigningOff,

    /// <summary>Signed off; rechecked and proofread (1.3.4).</summary>
    Rechecking,

    /// <summary>An error of form is mended (1.3.4).</summary>
    Mending,

    /// <summary>An error of substance is corrected (1.3.4).</summary>
    Correcting,

    /// <summary>Free of error; registered, checked for layout and sent (1.3.4).</summary>
    Issuing,

    /// <summary>Sent out; to be archived (1.3.5).</summary>
    Issued,

    /// <summary>In the archive (1.3.5).</summary>
    Archived,

    /// <summary>Sent back because it fails the first check.</summary>
    Returned,

    /// <summary>Not to be issued, as a leader decided.</summary>
    Declined,

    /// <summary>Withdrawn before it was issued.</summary>
    Withdrawn,

    /// <summary>Something is done of a document that is in the archive: sent further, recalled, its number corrected (1.3.5).</summary>
    TakenUp,

    /// <summary>What was done after the archive is put to the earlier file (1.3.5).</summary>
    Appended,
}

/// <summary>What is asked with a draft (1.3.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Submission>))]
public enum Submission
{
    /// <summary>批转: the government is asked to endorse and forward it.</summary>
    EndorseAndForward = 1,

    /// <summary>转发: the office is asked to relay it.</summary>
    Relay,

    /// <summary>The office drafted it itself.</summary>
    OwnDraft,
}

/// <summary>What a text may touch that calls for legal review (1.3.1); the list is open.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TouchedMatter>))]
public enum TouchedMatter
{
    /// <summary>行政许可.</summary>
    Licensing = 1,

    /// <summary>行政处罚.</summary>
    Penalties,

    /// <summary>行政收费.</summary>
    Fees,

    /// <summary>行政强制措施.</summary>
    CoerciveMeasures,

    /// <summary>Something else, with a reason.</summary>
    Other,
}

/// <summary>Whether the Legal Affairs Office reviews a text (1.3.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LegalReview>))]
public enum LegalReview
{
    /// <summary>It does and gives a written opinion.</summary>
    Required = 1,

    /// <summary>It does not.</summary>
    NotRequired,
}

/// <summary>What a legal opinion comes to (1.3.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LegalFinding>))]
public enum LegalFinding
{
    /// <summary>The text is lawful.</summary>
    Lawful = 1,

    /// <summary>It is lawful once it is amended as the opinion says.</summary>
    LawfulOnceAmended,

    /// <summary>It is not lawful.</summary>
    Adverse,
}

/// <summary>In whose name a document is issued (1.3.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IssuingBody>))]
public enum IssuingBody
{
    /// <summary>The district government.</summary>
    Government = 1,

    /// <summary>The district government office.</summary>
    Office,
}

/// <summary>Who signs a document off (1.3.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Signatory>))]
public enum Signatory
{
    /// <summary>The leader in charge alone.</summary>
    LeaderInCharge = 1,

    /// <summary>The leaders whose portfolios it touches in turn, the main one last.</summary>
    LeadersInTurn,

    /// <summary>The District Head, after the leaders in charge have countersigned.</summary>
    DistrictHead,

    /// <summary>The leader in charge, or whom of the office he delegates.</summary>
    LeaderOrDelegate,
}

/// <summary>Whom of the office the leader in charge may let sign off (1.3.3).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SignOffDelegate>))]
public enum SignOffDelegate
{
    /// <summary>办公室主任, whatever the field.</summary>
    OfficeDirector = 1,

    /// <summary>A Deputy Director, told by his field.</summary>
    DeputyDirector,
}

/// <summary>What a recheck finds (1.3.4).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RecheckResult>))]
public enum RecheckResult
{
    /// <summary>Nothing wrong.</summary>
    FreeOfError = 1,

    /// <summary>An error of form, which is mended and rechecked.</summary>
    ErrorOfForm,

    /// <summary>An error of substance, which is corrected; every signature of 1.3.3 is given anew.</summary>
    ErrorOfSubstance,
}

/// <summary>The vocabularies of chapter 1, section 3.</summary>
public static class OutgoingDocumentTerms
{
    /// <summary>What is asked with a draft.</summary>
    public static Terms<Submission> Submissions { get; } = new("提请事项", "批转", "转发", "办公室自行起草");

    /// <summary>What a text may touch.</summary>
    public static Terms<TouchedMatter> TouchedMatters { get; } = new("涉及内容", "行政许可", "行政处罚", "行政收费", "行政强制措施", "其他");

    /// <summary>Whether there is a legal review.</summary>
    public static Terms<LegalReview> LegalReviews { get; } = new("合法性审核", "须审核", "无须审核");

    /// <summary>What a legal opinion comes to.</summary>
    public static Terms<LegalFinding> LegalFindings { get; } = new("审核结论", "合法", "修改后合法", "不合法");

    /// <summary>In whose name a document is issued.</summary>
    public static Terms<IssuingBody> IssuingBodies { get; } = new("制发名义", "区政府", "区政府办公室");

    /// <summary>Who signs off.</summary>
    public static Terms<Signatory> Signatories { get; } = new("签发人", "分管领导", "相关分管领导依次会签", "区长", "分管领导或者受托的办公室领导");

    /// <summary>To whom the sign-off may be delegated.</summary>
    public static Terms<SignOffDelegate> SignOffDelegates { get; } = new("受托人", "办公室主任", "副主任");

    /// <summary>What a recheck finds.</summary>
    public static Terms<RecheckResult> RecheckResults { get; } = new("复核结果", "无误", "形式差错", "实质差错");
}

/// <summary>Whether the Legal Affairs Office reviews a text (1.3.1).</summary>
/// <param name="Licensing">Whether it touches administrative licensing.</param>
/// <param name="Penalties">Whether it touches administrative penalties.</param>
/// <param name="Fees">Whether it touches administrative fees.</param>
/// <param name="CoerciveMeasures">Whether it touches administrative coercive measures.</param>
/// <param name="Other">Whether it touches something else that calls for the review.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LegalReviewQuestion(bool Licensing, bool Penalties, bool Fees, bool CoerciveMeasures, bool Other) : IQuestion<LegalReviewQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(Licensing), "涉及行政许可"),
        Input.YesNo(nameof(Penalties), "涉及行政处罚"),
        Input.YesNo(nameof(Fees), "涉及行政收费"),
        Input.YesNo(nameof(CoerciveMeasures), "涉及行政强制措施"),
        Input.YesNo(nameof(Other), "涉及其他内容"),
    ];
}

/// <summary>Who signs a document off (1.3.3).</summary>
/// <param name="IssuedInNameOf">In whose name it is issued.</param>
/// <param name="SeveralLeaders">Whether it touches what several leaders are in charge of, counted by leaders and not by fields.</param>
/// <param name="Weighty">Whether its content is weighty.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SignatoryQuestion(IssuingBody IssuedInNameOf, bool SeveralLeaders, bool Weighty) : IQuestion<SignatoryQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(IssuedInNameOf), "制发名义", OutgoingDocumentTerms.IssuingBodies),
        Input.YesNo(nameof(SeveralLeaders), "涉及多位领导分管"),
        Input.YesNo(nameof(Weighty), "内容重大"),
    ];
}

/// <summary>The questions of chapter 1, section 3 that a rule set answers.</summary>
public static class OutgoingDocumentDecisions
{
    /// <summary>Whether the Legal Affairs Office reviews a text (1.3.1).</summary>
    public static Decision<LegalReviewQuestion, LegalReview> LegalReview { get; } =
        new(DecisionIds.LegalReview, new("是否送合法性审核", "whether a text goes to legal review"), "1.3.1", OutgoingDocumentTerms.LegalReviews);

    /// <summary>Who signs a document off (1.3.3).</summary>
    public static Decision<SignatoryQuestion, Signatory> Signatory { get; } =
        new(DecisionIds.Signatory, new("发文签发人", "signatory of an outgoing document"), "1.3.3", OutgoingDocumentTerms.Signatories);
}
