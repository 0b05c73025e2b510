namespace Baodi.Procedures.Supervisions;

/// <summary>The supervision office proposes that a matter is supervised (6.1).</summary>
/// <param name="Subject">What is to be done.</param>
/// <param name="Source">Where it comes from: a document, a meeting, an instruction of a municipal leader.</param>
/// <param name="Department">The kebab-case id of the undertaking department, where the source names it.</param>
/// <param name="Limit">The time it is given, where the source names it.</param>
/// <param name="Level">The classification level of the source, where it bears one; the matter is as secret from then on.</param>
public sealed record ProposeInitiation(
    [Field("事项")] string Subject,
    [Field("来源")] string Source,
    [Field("承办部门", ChargeOf = PostNames.Unit)] string? Department = null,
    [Field("办结时限")] TimeAllowed? Limit = null,
    [Field("密级")] ClassificationLevel? Level = null) : Opening<SupervisionState, SupervisionMatter>
{
    /// <summary>What a case of another procedure asks for, under the name by which it is known there.</summary>
    internal static ProposeInitiation For(FollowUpRequest request) =>
        new(request.Subject, Content.Fitted($"{request.Procedure} {request.Name}"), request.Department, request.Limit, request.Level);
}

/// <summary>The Office Director reviews and agrees (6.1).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record AgreeToInitiation([Field("审核意见")] string? Opinion = null) : Command<SupervisionMatter>;

/// <summary>The Office Director does not agree; the matter ends.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineInitiation([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>Registers the matter in the list (6.1).</summary>
/// <param name="Number">Its number there.</param>
public sealed record RegisterInList([Field("督查编号")] string Number) : Command<SupervisionMatter>;

/// <summary>Issues the notice of supervision to the undertaking department (6.2).</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Requirements">What is required of it.</param>
/// <param name="Limit">The time it is given; without a figure the notice is refused, unless the profile has one.</param>
public sealed record IssueNotice(
    [Field("承办部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("督查要求")] string Requirements,
    [Field("办结时限")] TimeAllowed? Limit = null) : Command<SupervisionMatter>;

/// <summary>Checks how far the matter has come (6.3).</summary>
/// <param name="Progress">What was found.</param>
public sealed record CheckProgress([Field("进展")] string Progress) : Command<SupervisionMatter>;

/// <summary>Reminds the department before the limit.</summary>
/// <param name="Message">What it is told.</param>
public sealed record Remind([Field("提醒内容")] string Message) : Command<SupervisionMatter>;

/// <summary>Urges a department that has not completed in time, and gives it a deadline (6.3).</summary>
/// <param name="Message">What it is told.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record Urge([Field("催办内容")] string Message, [Field("新的时限")] TimeAllowed? Limit = null) : Command<SupervisionMatter>;

/// <summary>Stops the clock of the limit for completion, which then cannot pass.</summary>
/// <param name="Ground">Why: what the department waits for and cannot hasten.</param>
/// <param name="Basis">The provision it goes by; null for the office's own judgement.</param>
public sealed record SuspendCompletion([Field("事由")] string Ground, [Field("依据")] string? Basis = null) : Command<SupervisionMatter>;

/// <summary>Starts the clock again when what stopped it is over.</summary>
/// <param name="Ground">What has ended.</param>
public sealed record ResumeCompletion([Field("事由")] string Ground) : Command<SupervisionMatter>;

/// <summary>Gives the limit for completion more time before it has passed.</summary>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why.</param>
public sealed record ExtendCompletion([Field("延长时间")] TimeAllowed By, [Field("事由")] string Ground) : Command<SupervisionMatter>;

/// <summary>The department reports the matter complete (6.4).</summary>
/// <param name="Text">The report on the handling.</param>
/// <param name="IsSigned">Whether the principal leader of the department has signed it.</param>
/// <param name="IsSealed">Whether it bears the seal of the department.</param>
public sealed record ReportCompletion(
    [Field("办理情况")] string Text,
    [Field("主要领导已签字")] bool IsSigned,
    [Field("已加盖公章")] bool IsSealed) : Command<SupervisionMatter>;

/// <summary>The supervision office verifies the report (6.4).</summary>
/// <param name="Findings">What was verified and how.</param>
public sealed record Verify([Field("核实情况")] string Findings) : Command<SupervisionMatter>;

/// <summary>Sends a report back that does not hold, with a new limit.</summary>
/// <param name="Reason">What does not hold.</param>
/// <param name="Limit">The new time the department is given.</param>
public sealed record SendBackReport([Field("理由")] string Reason, [Field("新的时限")] TimeAllowed? Limit = null) : Command<SupervisionMatter>;

/// <summary>Presents the verified report to the district leaders (6.4).</summary>
/// <param name="Leaders">To whom.</param>
/// <param name="CircularNeeded">Whether a circular is needed, as the supervision office judges.</param>
public sealed record PresentReport(
    [Field("呈送领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders,
    [Field("需要通报")] bool CircularNeeded) : Command<SupervisionMatter>;

/// <summary>Edits and circulates the circular (6.4).</summary>
/// <param name="Text">The circular.</param>
public sealed record Circulate([Field("通报内容")] string Text) : Command<SupervisionMatter>;

/// <summary>Collects and archives all materials (6.5).</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record Archive([Field("档号")] string FileNumber) : Command<SupervisionMatter>, IFiled;

/// <summary>Withdraws a proposal, or cancels a matter that was agreed to.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelSupervision([Field("理由")] string Reason) : Command<SupervisionMatter>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SupervisionMatter))]
[JsonSerializable(typeof(ProposeInitiation))]
[JsonSerializable(typeof(AgreeToInitiation))]
[JsonSerializable(typeof(DeclineInitiation))]
[JsonSerializable(typeof(RegisterInList))]
[JsonSerializable(typeof(IssueNotice))]
[JsonSerializable(typeof(CheckProgress))]
[JsonSerializable(typeof(Remind))]
[JsonSerializable(typeof(Urge))]
[JsonSerializable(typeof(SuspendCompletion))]
[JsonSerializable(typeof(ResumeCompletion))]
[JsonSerializable(typeof(ExtendCompletion))]
[JsonSerializable(typeof(ReportCompletion))]
[JsonSerializable(typeof(Verify))]
[JsonSerializable(typeof(SendBackReport))]
[JsonSerializable(typeof(PresentReport))]
[JsonSerializable(typeof(Circulate))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(CancelSupervision))]
internal sealed partial class SupervisionJson : JsonSerializerContext;
