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

/// <summary>Helps to organise the visit (7.4.2).</summary>
/// <param name="Arrangements">What was arranged.</param>
public sealed record HelpOrganise([Field("组织情况")] string Arrangements) : Command<InspectionVisit>;

/// <summary>Records that the visit was held.</summary>
/// <param name="HeldAt">When it started.</param>
/// <param name="Course">How it went.</param>
public sealed record RecordVisit([Field("活动时间")] Instant HeldAt, [Field("活动情况")] string Course) : Command<InspectionVisit>;

/// <summary>Takes the written opinions that were handed in, or none (7.4.3).</summary>
/// <param name="Opinions">The opinions; each becomes a suggestion between sessions.</param>
public sealed record TakeOpinions([Field("书面意见建议")] ImmutableArray<WrittenOpinion> Opinions = default) : Command<InspectionVisit>;

/// <summary>Files the papers of the visit and closes it.</summary>
/// <param name="FileNumber">The number of the file.</param>
public sealed record CloseVisit([Field("档号")] string FileNumber) : Command<InspectionVisit>, IFiled;

/// <summary>Records that the visit is moved to another time.</summary>
/// <param name="Starts">When it starts now.</param>
/// <param name="Reason">Why.</param>
public sealed record MoveVisit([Field("开始时间")] Instant Starts, [Field("理由")] string Reason) : Command<InspectionVisit>;

/// <summary>Records that the visit is called off; what is open closes.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelVisit([Field("理由")] string Reason) : Command<InspectionVisit>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InspectionVisit))]
[JsonSerializable(typeof(RecordArrangement))]
[JsonSerializable(typeof(NameHost))]
[JsonSerializable(typeof(ChooseStops))]
[JsonSerializable(typeof(SubmitMaterials))]
[JsonSerializable(typeof(ApproveMaterials))]
[JsonSerializable(typeof(SendMaterialsBack))]
[JsonSerializable(typeof(HelpOrganise))]
[JsonSerializable(typeof(RecordVisit))]
[JsonSerializable(typeof(TakeOpinions))]
[JsonSerializable(typeof(CloseVisit))]
[JsonSerializable(typeof(MoveVisit))]
[JsonSerializable(typeof(CancelVisit))]
internal sealed partial class InspectionVisitJson : JsonSerializerContext;
