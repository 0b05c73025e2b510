namespace Baodi.Procedures.Petitions;

/// <summary>A department reports its result on the feedback card (5.3).</summary>
/// <param name="Result">What it found and did.</param>
public sealed record ReportResult([Field("办理结果")] string Result) : Command<Petition>;

/// <summary>Urges a department that is late, and gives it a new limit.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Message">What it is told.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record UrgeDepartment(
    [Field("责任部门")] string Department,
    [Field("催办内容")] string Message,
    [Field("新的时限")] TimeGiven? Limit = null) : Command<Petition>;

/// <summary>Checks in the result of one department (5.4).</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Findings">What the check found, if anything.</param>
public sealed record CheckInResult([Field("责任部门")] string Department, [Field("查收意见")] string? Findings = null) : Command<Petition>;

/// <summary>Stops the clock of a department's limit, as for a hearing or an appraisal.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Ground">Why: what it waits for and cannot hasten.</param>
/// <param name="Basis">The provision it goes by; null for the office's own judgement.</param>
public sealed record SuspendHandling(
    [Field("责任部门")] string Department,
    [Field("事由")] string Ground,
    [Field("依据")] string? Basis = null) : Command<Petition>;

/// <summary>Starts the clock of a department's limit again.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Ground">What has ended.</param>
public sealed record ResumeHandling([Field("责任部门")] string Department, [Field("事由")] string Ground) : Command<Petition>;

/// <summary>Gives a department more time before its limit has passed.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why.</param>
public sealed record ExtendHandling(
    [Field("责任部门")] string Department,
    [Field("延长时间")] TimeAllowed By,
    [Field("事由")] string Ground) : Command<Petition>;

/// <summary>Sets another limit for one of a department that goes by a date, before it has passed.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Limit">The limit now.</param>
/// <param name="Ground">Why, and who said so.</param>
public sealed record ResetHandling(
    [Field("责任部门")] string Department,
    [Field("改定的时限")] TimeGiven Limit,
    [Field("事由")] string Ground) : Command<Petition>;

/// <summary>Sends a result back that will not do, with a new limit.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record SendResultBack(
    [Field("责任部门")] string Department,
    [Field("理由")] string Reason,
    [Field("新的时限")] TimeGiven? Limit = null) : Command<Petition>;

/// <summary>Presents the report on the handling to the leader in charge or the District Head (5.4).</summary>
/// <param name="Text">The report.</param>
/// <param name="Outcome">What the petition came to.</param>
/// <param name="Leader">Before whom; null for the one who instructed.</param>
/// <param name="LeaderReason">Why before another than the one who instructed.</param>
/// <param name="Silent">The kebab-case ids of the departments without whose results it goes; all of them.</param>
public sealed record PresentHandlingReport(
    [Field("处理情况")] string Text,
    [Field("办理结果")] PetitionOutcome Outcome,
    [Field("呈阅领导")] PetitionLeader? Leader = null,
    [Field("改呈理由")] string? LeaderReason = null,
    [Field("未反馈的部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Silent = default) : Command<Petition>;

/// <summary>Takes a report back from a leader, before whom it came by mistake or before it was complete.</summary>
/// <param name="Reason">Why.</param>
public sealed record RecallReport([Field("理由")] string Reason) : Command<Petition>;

/// <summary>The leader reads the report and asks for nothing more: the petition is complete (5.4).</summary>
/// <param name="Instruction">What he writes on it, if anything.</param>
public sealed record ReadHandlingReport([Field("批示")] string? Instruction = null) : Command<Petition>;

/// <summary>The leader is not content and instructs again.</summary>
/// <param name="Instruction">What he instructs.</param>
/// <param name="Departments">The kebab-case ids of departments that he names; the transfer reaches at least these.</param>
/// <param name="Limit">The time that he gives each department for which the transfer states none.</param>
public sealed record InstructAgain(
    [Field("批示")] string Instruction,
    [Field("指定责任部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments = default,
    [Field("办理时限")] TimeGiven? Limit = null) : Command<Petition>;

/// <summary>The leader sends the report back to be written better; the results stand.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SendReportBack([Field("理由")] string Reason) : Command<Petition>;

/// <summary>Puts an especially weighty matter before the district leaders in a situation special report (5.5).</summary>
/// <param name="Situation">What has happened.</param>
/// <param name="Ground">Why it is judged especially weighty.</param>
/// <param name="Leaders">To whom it goes.</param>
public sealed record ReportSituation(
    [Field("情况")] string Situation,
    [Field("认定为特别重大的理由")] string Ground,
    [Field("呈送区领导", SeatOf = PostNames.Leaders, IsAddressee = true)] ImmutableArray<Seat> Leaders) : Command<Petition>;

/// <summary>A district leader reads a situation special report (5.5).</summary>
/// <param name="Instruction">What he writes on it.</param>
public sealed record ReadSituation([Field("批示")] string Instruction) : Command<Petition>;

/// <summary>Records that the petitioner was answered, and what he was told.</summary>
/// <param name="Text">What he is told.</param>
/// <param name="Means">How: on the board, by letter, by telephone, in person.</param>
public sealed record AnswerPetitioner([Field("答复内容")] string Text, [Field("答复方式")] string Means) : Command<Petition>;

/// <summary>Takes up again what was complete or had ended otherwise.</summary>
/// <param name="Ground">What makes it necessary.</param>
/// <param name="Reason">What has come up, and how it became known.</param>
public sealed record ReopenPetition([Field("恢复办理的情形")] PetitionReopening Ground, [Field("理由")] string Reason) : Command<Petition>;

/// <summary>Enters in which special report of a month the petition is counted (5.5).</summary>
/// <param name="Month">A day of the month that is counted; which day it is does not matter.</param>
/// <param name="Issue">The number of the issue.</param>
/// <param name="PresentedAt">When it was presented to the district leaders.</param>
/// <param name="Units">The kebab-case ids of the departments and units to which it was circulated.</param>
public sealed record EnterSpecialReport(
    [Field("统计月份", IsMonth = true)] LocalDate Month,
    [Field("督查专报期号")] string Issue,
    [Field("呈送区领导时间")] Instant PresentedAt,
    [Field("通报部门和单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> Units = default) : Command<Petition>;

/// <summary>Enters the petition in the inventory and files what belongs to it, on paper and electronically (5.6).</summary>
/// <param name="FileNumber">The number of the file.</param>
/// <param name="Materials">What is in it.</param>
/// <param name="ElectronicArchive">Where the electronic archive is.</param>
/// <param name="PaperArchive">Where the paper archive is.</param>
public sealed record FilePetition(
    [Field("档号")] string FileNumber,
    [Field("归档材料")] ImmutableArray<string> Materials,
    [Field("电子档案")] string ElectronicArchive,
    [Field("书面档案")] string PaperArchive) : Command<Petition>, IFiled;

/// <summary>Does not accept the petition.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="ReferredTo">To whom the petitioner was referred, if to anybody.</param>
public sealed record DeclinePetition([Field("理由")] string Reason, [Field("指引去向")] string? ReferredTo = null) : Command<Petition>;

/// <summary>Records that the petitioner withdraws.</summary>
/// <param name="Reason">What he said, and when.</param>
public sealed record RecordWithdrawal([Field("撤回说明")] string Reason) : Command<Petition>;

/// <summary>Ends the petition because another one about the same matter goes on.</summary>
/// <param name="CaseId">The id of the petition that goes on.</param>
/// <param name="Reason">Why they are the same matter.</param>
public sealed record MergePetition([Field("并入事项编号")] string CaseId, [Field("理由")] string Reason) : Command<Petition>;

/// <summary>Strikes a petition out; open duties close and limits stop.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelPetition([Field("理由")] string Reason) : Command<Petition>;

/// <summary>A leader takes back what he instructed before it is transferred (5.1).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackInstruction([Field("理由")] string Reason) : Command<Petition>;

/// <summary>A leader takes back what he instructed beside, before anybody has acted on it (5.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackFurtherInstruction([Field("理由")] string Reason) : Command<Petition>;

/// <summary>A leader takes back what he instructed on the report before it is transferred (5.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackNewInstruction([Field("理由")] string Reason) : Command<Petition>;

/// <summary>A leader takes back that he has read the report and asks for nothing more, before anybody has acted on it (5.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackReading([Field("理由")] string Reason) : Command<Petition>;

/// <summary>The supervision office takes back that it has checked a result in, before anybody has acted on it (5.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackCheckIn([Field("理由")] string Reason) : Command<Petition>;

/// <summary>The supervision office takes back what it recorded as an answer, before anybody has acted on it (5.4).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackAnswer([Field("理由")] string Reason) : Command<Petition>;
