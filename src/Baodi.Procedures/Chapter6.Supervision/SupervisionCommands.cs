namespace Baodi.Procedures.Supervisions;

/// <summary>The supervision office proposes that a matter is supervised (6.1).</summary>
/// <param name="Subject">What is to be done.</param>
/// <param name="Source">Where it comes from: a document, a meeting, an instruction of a municipal leader.</param>
/// <param name="Department">The kebab-case id of the undertaking department, where it is known.</param>
/// <param name="Limit">The time it is given, where it is known: a date, or an amount from the day of the source or from the listing.</param>
/// <param name="Level">The classification level of the source, where it bears one; the matter is as secret from then on.</param>
/// <param name="JointUnits">The kebab-case ids of the units that give the undertaking department their opinions, where the source names them.</param>
/// <param name="NamedIn">The document or meeting that has named department and limit; null where neither has, and then they are proposed only, and a notice is issued (6.2).</param>
public sealed record ProposeInitiation(
    [Field("事项")] string Subject,
    [Field("来源")] string Source,
    [Field("承办部门", ChargeOf = PostNames.Unit)] string? Department = null,
    [Field("办结时限")] TimeGiven? Limit = null,
    [Field("密级")] ClassificationLevel? Level = null,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("已明确承办部门和办结时限的文件、会议")] string? NamedIn = null) : Opening<SupervisionState, SupervisionMatter>
{
    /// <summary>What a case of another procedure asks for, under the name by which it is known there.</summary>
    internal static ProposeInitiation For(FollowUpRequest request)
    {
        var source = Content.Fitted($"{request.Procedure} {request.Name}");
        return new(request.Subject, source, request.Department, request.Limit, request.Level, request.JointUnits, NamedIn: request is { Department: not null, Limit: not null } ? source : null);
    }
}

/// <summary>The Office Director reviews and agrees (6.1).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record AgreeToInitiation([Field("审核意见")] string? Opinion = null) : Command<SupervisionMatter>;

/// <summary>The Office Director does not agree; the matter ends.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineInitiation([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>Puts right what was proposed wrongly; what is left out is as it was. Once agreed to, the Office Director agrees anew.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="Subject">What is to be done, rightly.</param>
/// <param name="Source">Where it comes from, rightly.</param>
/// <param name="Level">The classification level that was left out or entered too low; it is never lowered by this.</param>
public sealed record CorrectProposal(
    [Field("更正原因")] string Reason,
    [Field("事项")] string? Subject = null,
    [Field("来源")] string? Source = null,
    [Field("密级")] ClassificationLevel? Level = null) : Command<SupervisionMatter>;

/// <summary>Registers the matter in the list (6.1).</summary>
/// <param name="Number">Its number there.</param>
public sealed record RegisterInList([Field("督查编号")] string Number) : Command<SupervisionMatter>;

/// <summary>Issues the notice of supervision to the undertaking department (6.2).</summary>
/// <param name="Department">The kebab-case id of the department; it leads where others join.</param>
/// <param name="Requirements">What is required of it.</param>
/// <param name="Limit">The time it is given; without one the notice is refused, unless the source or the profile has one.</param>
/// <param name="JointUnits">The kebab-case ids of the units that give it their opinions.</param>
/// <param name="OpinionLimit">The time that they are given; null for none.</param>
/// <param name="ProgressLimit">The time for a report on how far it has come; null where none is asked.</param>
public sealed record IssueNotice(
    [Field("承办部门", ChargeOf = PostNames.Unit, IsAddressee = true)] string Department,
    [Field("督查要求")] string Requirements,
    [Field("办结时限")] TimeGiven? Limit = null,
    [Field("会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("会办意见时限")] TimeGiven? OpinionLimit = null,
    [Field("进展报送时限")] TimeGiven? ProgressLimit = null) : Command<SupervisionMatter>;

/// <summary>Changes what the notice asks, or adds units to those that join; they are notified by it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Requirements">What is required now; null for what was.</param>
/// <param name="JointUnits">The kebab-case ids of units that join from now on.</param>
/// <param name="OpinionLimit">The time that these are given; null for none.</param>
public sealed record ChangeNotice(
    [Field("变更原因")] string Reason,
    [Field("督查要求")] string? Requirements = null,
    [Field("增列会办单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> JointUnits = default,
    [Field("会办意见时限")] TimeGiven? OpinionLimit = null) : Command<SupervisionMatter>;

/// <summary>Hands the matter to another department, which is notified by it.</summary>
/// <param name="Department">The kebab-case id of the department that undertakes it now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Limit">The time it is given; null for the time that was given before, from now on where that is an amount.</param>
public sealed record HandOnMatter(
    [Field("改派承办部门", ChargeOf = PostNames.Unit, IsAddressee = true)] string Department,
    [Field("理由")] string Reason,
    [Field("办结时限")] TimeGiven? Limit = null) : Command<SupervisionMatter>;

/// <summary>The department says that the matter is not one of its own; the supervision office hands it on, or leaves it there.</summary>
/// <param name="Reason">Why it is not, and whose it is.</param>
public sealed record DenyCompetence([Field("不属本单位职责的理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>A unit that joins gives its opinion.</summary>
/// <param name="Opinion">What it says.</param>
public sealed record GiveOpinion([Field("会办意见")] string Opinion) : Command<SupervisionMatter>;

/// <summary>Presses a unit that has not given its opinion.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Message">What it is told.</param>
/// <param name="Limit">The new time it is given; null for none.</param>
public sealed record PressUnit(
    [Field("会办单位")] string Unit,
    [Field("催办内容")] string Message,
    [Field("新的时限")] TimeGiven? Limit = null) : Command<SupervisionMatter>;

/// <summary>Excuses a unit that has not given its opinion; it may still give it.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="Reason">Why nothing waits for it.</param>
public sealed record ExcuseUnit([Field("会办单位")] string Unit, [Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>The department reports how far it has come.</summary>
/// <param name="Progress">How far.</param>
public sealed record ReportProgress([Field("进展情况")] string Progress) : Command<SupervisionMatter>;

/// <summary>Checks how far the matter has come (6.3).</summary>
/// <param name="Progress">What was found.</param>
public sealed record CheckProgress([Field("进展")] string Progress) : Command<SupervisionMatter>;

/// <summary>Reminds the department before the limit.</summary>
/// <param name="Message">What it is told.</param>
public sealed record Remind([Field("提醒内容")] string Message) : Command<SupervisionMatter>;

/// <summary>Urges a department that has not completed in time, and gives it a deadline (6.3).</summary>
/// <param name="Message">What it is told.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record Urge([Field("催办内容")] string Message, [Field("新的时限")] TimeGiven? Limit = null) : Command<SupervisionMatter>;

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

/// <summary>The department asks for more time; the supervision office extends the limit, or declines.</summary>
/// <param name="Asked">Until when, or how much.</param>
/// <param name="Ground">Why.</param>
public sealed record AskForExtension([Field("申请的时限")] TimeGiven Asked, [Field("事由")] string Ground) : Command<SupervisionMatter>;

/// <summary>Declines to give more time.</summary>
/// <param name="Reason">Why.</param>
public sealed record DeclineExtension([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>Sets another limit before it has passed, for one that goes by a date, or a shorter one for an amount; more is given by extending it.</summary>
/// <param name="Limit">The limit now.</param>
/// <param name="Ground">Why, and who said so.</param>
public sealed record ResetCompletion([Field("改定的时限")] TimeGiven Limit, [Field("事由")] string Ground) : Command<SupervisionMatter>;

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
public sealed record SendBackReport([Field("理由")] string Reason, [Field("新的时限")] TimeGiven? Limit = null) : Command<SupervisionMatter>;

/// <summary>Presents the verified report to the district leaders (6.4).</summary>
/// <param name="Leaders">To whom.</param>
/// <param name="CircularNeeded">Whether a circular is needed, as the supervision office judges.</param>
public sealed record PresentReport(
    [Field("呈送领导", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders,
    [Field("需要通报")] bool CircularNeeded) : Command<SupervisionMatter>;

/// <summary>A leader reads the report and writes on it; nothing waits for it.</summary>
/// <param name="Instruction">What he writes, if anything.</param>
public sealed record ReadReport([Field("批示")] string? Instruction = null) : Command<SupervisionMatter>;

/// <summary>A leader finds the matter not done; the department takes it up again.</summary>
/// <param name="Instruction">What is still to be done.</param>
/// <param name="Limit">The time that he gives; null where the supervision office sets it by another notice.</param>
public sealed record InstructRedoing(
    [Field("批示")] string Instruction,
    [Field("办结时限")] TimeGiven? Limit = null) : Command<SupervisionMatter>;

/// <summary>Changes whether a circular is needed, once the report is presented.</summary>
/// <param name="CircularNeeded">Whether it is.</param>
/// <param name="Reason">Why, and who said so.</param>
public sealed record DecideOnCircular([Field("需要通报")] bool CircularNeeded, [Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>Edits and circulates the circular (6.4).</summary>
/// <param name="Text">The circular.</param>
public sealed record Circulate([Field("通报内容")] string Text) : Command<SupervisionMatter>;

/// <summary>Collects and archives all materials (6.5).</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record Archive([Field("档号")] string FileNumber) : Command<SupervisionMatter>, IFiled;

/// <summary>Withdraws a proposal, or cancels a matter that was agreed to.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelSupervision([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>The Office Director takes back that he agreed, before anybody has acted on it (6.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackAgreement([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>The department takes back that it asked for more time, before anybody has acted on it (6.3).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackRequest([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>The supervision office takes back that it verified a report, before anybody has acted on it (6.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackVerification([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>A leader takes back what he wrote on the report, before anybody has acted on it (6.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReading([Field("理由")] string Reason) : Command<SupervisionMatter>;

/// <summary>A leader takes back that the matter is to be taken up again, before anybody has acted on it (6.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackRedoing([Field("理由")] string Reason) : Command<SupervisionMatter>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SupervisionMatter))]
[JsonSerializable(typeof(ProposeInitiation))]
[JsonSerializable(typeof(AgreeToInitiation))]
[JsonSerializable(typeof(DeclineInitiation))]
[JsonSerializable(typeof(CorrectProposal))]
[JsonSerializable(typeof(RegisterInList))]
[JsonSerializable(typeof(IssueNotice))]
[JsonSerializable(typeof(ChangeNotice))]
[JsonSerializable(typeof(HandOnMatter))]
[JsonSerializable(typeof(DenyCompetence))]
[JsonSerializable(typeof(GiveOpinion))]
[JsonSerializable(typeof(PressUnit))]
[JsonSerializable(typeof(ExcuseUnit))]
[JsonSerializable(typeof(ReportProgress))]
[JsonSerializable(typeof(CheckProgress))]
[JsonSerializable(typeof(Remind))]
[JsonSerializable(typeof(Urge))]
[JsonSerializable(typeof(SuspendCompletion))]
[JsonSerializable(typeof(ResumeCompletion))]
[JsonSerializable(typeof(ExtendCompletion))]
[JsonSerializable(typeof(AskForExtension))]
[JsonSerializable(typeof(DeclineExtension))]
[JsonSerializable(typeof(ResetCompletion))]
[JsonSerializable(typeof(ReportCompletion))]
[JsonSerializable(typeof(Verify))]
[JsonSerializable(typeof(SendBackReport))]
[JsonSerializable(typeof(PresentReport))]
[JsonSerializable(typeof(ReadReport))]
[JsonSerializable(typeof(InstructRedoing))]
[JsonSerializable(typeof(DecideOnCircular))]
[JsonSerializable(typeof(Circulate))]
[JsonSerializable(typeof(Archive))]
[JsonSerializable(typeof(CancelSupervision))]
[JsonSerializable(typeof(TakeBackAgreement))]
[JsonSerializable(typeof(TakeBackRequest))]
[JsonSerializable(typeof(TakeBackVerification))]
[JsonSerializable(typeof(TakeBackReading))]
[JsonSerializable(typeof(TakeBackRedoing))]
internal sealed partial class SupervisionJson : JsonSerializerContext;
