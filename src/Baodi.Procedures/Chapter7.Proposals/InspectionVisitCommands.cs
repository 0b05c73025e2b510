namespace Baodi.Procedures.InspectionVisits;

/// <summary>Records what the congress or the CPPCC arranges (7.4.1).</summary>
/// <param name="Arranger">Who arranges it.</param>
/// <param name="Kind">Inspection tour or study.</param>
/// <param name="Theme">What it looks at.</param>
/// <param name="Subject">The same in words.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="Starts">When it starts.</param>
public sealed record RecordArrangement(
    [Field("组织单位")] Arranger Arranger,
    [Field("活动类别")] VisitKind Kind,
    [Field("活动主题")] VisitTheme Theme,
    [Field("视察调研事项")] string Subject,
    [Field("参加人员")] string Participants,
    [Field("开始时间")] Instant Starts) : Opening<InspectionVisitState, InspectionVisit>;

/// <summary>Determines the department that hosts the visit (7.4.2).</summary>
/// <param name="Department">The kebab-case id of the department.</param>
public sealed record NameHost([Field("承接部门", ChargeOf = PostNames.Unit)] string Department) : Command<InspectionVisit>;

/// <summary>Chooses the places that are visited (7.4.2).</summary>
/// <param name="Stops">The places, in their order.</param>
public sealed record ChooseStops([Field("点位")] ImmutableArray<string> Stops) : Command<InspectionVisit>;

/// <summary>The host submits its report materials (7.4.2).</summary>
/// <param name="Text">The materials.</param>
public sealed record SubmitMaterials([Field("材料内容")] string Text) : Command<InspectionVisit>;

/// <summary>The supervision office approves the materials (7.4.2).</summary>
public sealed record ApproveMaterials : Command<InspectionVisit>;

/// <summary>Sends the materials back to the host.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendMaterialsBack([Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>Has another department host the visit.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeHost(
    [Field("承接部门", ChargeOf = PostNames.Unit)] string Department,
    [Field("改换理由")] string Reason) : Command<InspectionVisit>;

/// <summary>Takes up again materials that are approved; they are submitted and approved anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
public sealed record ReopenMaterials([Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>Helps to organise the visit (7.4.2).</summary>
/// <param name="Arrangements">What was arranged.</param>
public sealed record HelpOrganise([Field("组织情况")] string Arrangements) : Command<InspectionVisit>;

/// <summary>Records that the visit was held.</summary>
/// <param name="HeldAt">When it started.</param>
/// <param name="Course">How it went.</param>
public sealed record RecordVisit([Field("活动时间")] Instant HeldAt, [Field("活动情况")] string Course) : Command<InspectionVisit>;

/// <summary>Puts right what was entered of the visit.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="HeldAt">When it started.</param>
/// <param name="Course">How it went.</param>
public sealed record CorrectVisit(
    [Field("更正原因")] string Reason,
    [Field("活动时间")] Instant HeldAt,
    [Field("活动情况")] string Course) : Command<InspectionVisit>;

/// <summary>Takes the written opinions that were handed in, or none (7.4.3).</summary>
/// <param name="Opinions">The opinions; each becomes a suggestion between sessions.</param>
public sealed record TakeOpinions([Field("书面意见建议")] ImmutableArray<WrittenOpinion> Opinions = default) : Command<InspectionVisit>;

/// <summary>Files the papers of the visit and closes it.</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record CloseVisit([Field("档号")] string FileNumber) : Command<InspectionVisit>, IFiled;

/// <summary>Enters what has changed of the arrangement, or was entered wrongly; what is left out is as it was.</summary>
/// <param name="Reason">Why, and who said so.</param>
/// <param name="Arranger">Who arranges it.</param>
/// <param name="Kind">Inspection tour or study.</param>
/// <param name="Theme">What it looks at.</param>
/// <param name="Subject">The same in words.</param>
/// <param name="Participants">Who takes part.</param>
public sealed record ChangeArrangement(
    [Field("变更原因")] string Reason,
    [Field("组织单位")] Arranger? Arranger = null,
    [Field("活动类别")] VisitKind? Kind = null,
    [Field("活动主题")] VisitTheme? Theme = null,
    [Field("视察调研事项")] string? Subject = null,
    [Field("参加人员")] string? Participants = null) : Command<InspectionVisit>;

/// <summary>Records that the visit is moved to another time.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveVisit([Field("开始时间")] Instant Starts, [Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>Records that the visit is called off; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelVisit([Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>The host takes back the materials that it submitted, before anybody has acted on it (7.4.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackMaterials([Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>The supervision office takes back that it approved the materials, before anybody has acted on it (7.4.2).</summary>
/// <param name="Reason">Why.</param>
public sealed record TakeBackApproval([Field("理由")] string Reason) : Command<InspectionVisit>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InspectionVisit))]
[JsonSerializable(typeof(RecordArrangement))]
[JsonSerializable(typeof(NameHost))]
[JsonSerializable(typeof(ChooseStops))]
[JsonSerializable(typeof(SubmitMaterials))]
[JsonSerializable(typeof(ApproveMaterials))]
[JsonSerializable(typeof(SendMaterialsBack))]
[JsonSerializable(typeof(ChangeHost))]
[JsonSerializable(typeof(ReopenMaterials))]
[JsonSerializable(typeof(ChangeArrangement))]
[JsonSerializable(typeof(CorrectVisit))]
[JsonSerializable(typeof(HelpOrganise))]
[JsonSerializable(typeof(RecordVisit))]
[JsonSerializable(typeof(TakeOpinions))]
[JsonSerializable(typeof(CloseVisit))]
[JsonSerializable(typeof(MoveVisit))]
[JsonSerializable(typeof(CancelVisit))]
[JsonSerializable(typeof(TakeBackMaterials))]
[JsonSerializable(typeof(TakeBackApproval))]
internal sealed partial class InspectionVisitJson : JsonSerializerContext;
