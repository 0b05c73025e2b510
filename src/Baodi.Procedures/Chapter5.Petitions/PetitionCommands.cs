namespace Baodi.Procedures.Petitions;

/// <summary>Records a petition and puts it in order (5.1). It counts as received when it is recorded.</summary>
/// <param name="Number">Its number in the register.</param>
/// <param name="Channel">The channel by which it came (5.0).</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Petitioner">Who brings it, as he names himself.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="AccusedDepartments">The kebab-case ids of departments that it accuses; it is not transferred to them.</param>
/// <param name="AccusedLeaders">The leaders that it accuses; it is not put before them.</param>
/// <param name="About">The officers whom it is about; they have no part in it, and nothing of it goes to their seats.</param>
/// <param name="ChannelName">The name of a channel that is none of the others.</param>
/// <param name="People">How many bring it; null for one, or where nobody counted.</param>
/// <param name="IsRepeated">Whether it was brought before; null where it was not, as far as is known.</param>
public sealed record RecordPetition(
    [Field("登记号")] string Number,
    [Field("信访渠道")] PetitionChannel Channel,
    [Field("诉求类别")] PetitionKind Kind,
    [Field("信访人")] string Petitioner,
    [Field("反映事项")] string Subject,
    [Field("被检举控告单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> AccusedDepartments = default,
    [Field("被检举控告领导")] ImmutableArray<Seat> AccusedLeaders = default,
    [Field("涉及的工作人员")] ImmutableArray<PersonConcerned> About = default,
    [Field("其他渠道名称")] string? ChannelName = null,
    [Field("信访人数", AtLeast = 1)] int? People = null,
    [Field("重复信访")] bool? IsRepeated = null) : Opening<PetitionState, Petition>, IAccompanies
{
    private const int Collective = 5;

    /// <summary>How it is brought.</summary>
    internal PetitionForm Form => People >= Collective
        ? (IsRepeated == true ? PetitionForm.CollectiveRepeated : PetitionForm.CollectiveFirst)
        : (IsRepeated == true ? PetitionForm.IndividualRepeated : PetitionForm.IndividualFirst);

    internal bool ChannelIsNamed => (Channel == PetitionChannel.Other) == (ChannelName is not null);

    internal bool IsAbout(string officer) => About.OrEmpty().Any(person => person.Officer == officer);

    /// <summary>Whether somebody who holds a seat must see nothing of it.</summary>
    internal bool Concerns(Seat seat) => Accuses(seat) || About.OrEmpty().Any(person => person.Seats.OrEmpty().Holds(seat));

    /// <summary>Whether it would come before whom it accuses, or before the head of the unit whom it is about.</summary>
    internal bool ConcernsUnit(string unit) =>
        AccusedDepartments.OrEmpty().Any(accused => accused == unit) || About.OrEmpty().Any(person => person.Seats.OrEmpty().Holds(new Seat(Posts.UnitHead, unit)));

    internal RecordPetition CorrectedBy(CorrectRecord correction) => this with
    {
        Channel = correction.Channel ?? Channel,
        ChannelName = correction.Channel is null ? ChannelName : correction.ChannelName,
        Kind = correction.Kind ?? Kind,
        Petitioner = correction.Petitioner ?? Petitioner,
        Subject = correction.Subject ?? Subject,
        AccusedDepartments = correction.AccusedDepartments.IsDefault ? AccusedDepartments : correction.AccusedDepartments,
        AccusedLeaders = correction.AccusedLeaders.IsDefault ? AccusedLeaders : correction.AccusedLeaders,
        About = correction.About.IsDefault ? About : correction.About,
        People = correction.People ?? People,
        IsRepeated = correction.IsRepeated ?? IsRepeated,
    };

    internal bool Accuses(Seat seat) =>
        (!AccusedLeaders.IsDefault && AccusedLeaders.Holds(seat))
        || (seat.IsOfAUnit && seat.Charge is { } unit && !AccusedDepartments.IsDefault && AccusedDepartments.Contains(unit, StringComparer.Ordinal));
}

/// <summary>An officer whom a petition is about. Immutable.</summary>
/// <param name="Officer">His id.</param>
/// <param name="Seats">The seats that he holds; nothing of the petition goes to them.</param>
/// <param name="Name">His name, as it stands on papers; null where the petition does not tell it.</param>
public sealed record PersonConcerned(
    [Field("工作人员", IsOfficer = true)] string Officer,
    [Field("所任职务")] ImmutableArray<Seat> Seats,
    [Field("姓名")] string? Name = null);

/// <summary>Puts right what was recorded wrongly, or adds what became known later; what is left out is as it was.</summary>
/// <param name="Reason">What was wrong, or how it became known.</param>
/// <param name="Channel">The channel by which it came, rightly.</param>
/// <param name="ChannelName">The name of a channel that is none of the others; goes with the channel.</param>
/// <param name="Kind">What it asks for, rightly.</param>
/// <param name="Petitioner">Who brings it, rightly.</param>
/// <param name="Subject">What it is about, rightly.</param>
/// <param name="AccusedDepartments">All departments that it accuses.</param>
/// <param name="AccusedLeaders">All leaders that it accuses.</param>
/// <param name="About">All officers whom it is about.</param>
/// <param name="People">How many bring it, rightly.</param>
/// <param name="IsRepeated">Whether it was brought before, rightly.</param>
public sealed record CorrectRecord(
    [Field("更正原因")] string Reason,
    [Field("信访渠道")] PetitionChannel? Channel = null,
    [Field("其他渠道名称")] string? ChannelName = null,
    [Field("诉求类别")] PetitionKind? Kind = null,
    [Field("信访人")] string? Petitioner = null,
    [Field("反映事项")] string? Subject = null,
    [Field("被检举控告单位", ChargeOf = PostNames.Unit)] ImmutableArray<string> AccusedDepartments = default,
    [Field("被检举控告领导")] ImmutableArray<Seat> AccusedLeaders = default,
    [Field("涉及的工作人员")] ImmutableArray<PersonConcerned> About = default,
    [Field("信访人数", AtLeast = 1)] int? People = null,
    [Field("重复信访")] bool? IsRepeated = null) : Command<Petition>
{
    /// <summary>Whether it touches what was instructed on.</summary>
    internal bool TouchesSubstance => Kind is not null || Subject is not null;

    internal bool SaysSomething => TouchesSubstance || Channel is not null || Petitioner is not null || People is not null || IsRepeated is not null
        || !AccusedDepartments.IsDefault || !AccusedLeaders.IsDefault || !About.IsDefault;
}

/// <summary>Puts the petition with a preliminary proposal of handling before a leader (5.1).</summary>
/// <param name="Proposal">How it might be handled.</param>
/// <param name="Leader">Before whom.</param>
/// <param name="Field">The kebab-case id of the field of work, which tells the leader in charge.</param>
public sealed record PresentProposal(
    [Field("拟办意见")] string Proposal,
    [Field("呈阅领导")] PetitionLeader Leader,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string Field) : Command<Petition>;

/// <summary>The leader reads the proposal and instructs (5.1).</summary>
/// <param name="Instruction">What he instructs.</param>
/// <param name="Departments">The kebab-case ids of departments that he names; the transfer reaches at least these.</param>
/// <param name="Limit">The time that he gives each department for which the transfer states none.</param>
public sealed record Instruct(
    [Field("批示")] string Instruction,
    [Field("指定责任部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments = default,
    [Field("办理时限")] TimeGiven? Limit = null) : Command<Petition>;

/// <summary>The leader instructs further while the matter runs; it is transferred to whom he names beside.</summary>
/// <param name="Instruction">What he instructs.</param>
/// <param name="Departments">The kebab-case ids of departments that he names, beside those that he named before.</param>
/// <param name="Limit">The time that he gives each department for which the transfer states none; null for the one that he gave before.</param>
/// <param name="NoLongerNamed">The kebab-case ids of departments that he named before and no longer names; from them it may be taken back.</param>
public sealed record InstructFurther(
    [Field("批示")] string Instruction,
    [Field("指定责任部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> Departments = default,
    [Field("办理时限")] TimeGiven? Limit = null,
    [Field("不再指定的部门", ChargeOf = PostNames.Unit)] ImmutableArray<string> NoLongerNamed = default) : Command<Petition>;

/// <summary>The leader asks that another reads and instructs.</summary>
/// <param name="Leader">Before whom it goes now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Field">The kebab-case id of the field, which tells the leader in charge; null for that of the proposal.</param>
public sealed record PassToLeader(
    [Field("转请领导")] PetitionLeader Leader,
    [Field("理由")] string Reason,
    [Field("工作领域", ChargeOf = PostNames.Leader)] string? Field = null) : Command<Petition>;

/// <summary>Takes a proposal back from a leader, before whom it came by mistake or before it was complete.</summary>
/// <param name="Reason">Why.</param>
public sealed record RecallProposal([Field("理由")] string Reason) : Command<Petition>;

/// <summary>The leader sends the proposal back.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SendProposalBack([Field("理由")] string Reason) : Command<Petition>;

/// <summary>Transfers the petition with the instruction and the result feedback card to the departments (5.2).</summary>
/// <param name="CardNumber">The number of the result feedback card.</param>
/// <param name="Departments">The departments, each with its limit.</param>
/// <param name="Requirements">What is required of them beyond the instruction.</param>
public sealed record Transfer(
    [Field("反馈卡编号")] string CardNumber,
    [Field("责任部门及时限")] ImmutableArray<PetitionTransfer> Departments,
    [Field("办理要求")] string? Requirements = null) : Command<Petition>, IAccompanies;

/// <summary>One department to which a petition is transferred, and its limit. Immutable.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Limit">The time it is given; null for the time that the leader gave, and refused where neither he nor the profile gives one.</param>
public sealed record PetitionTransfer([Field("承办部门", ChargeOf = PostNames.Unit)] string Department, [Field("办理时限")] TimeGiven? Limit = null);

/// <summary>A department says that the matter is not one of its own.</summary>
/// <param name="Reason">Why it is not.</param>
/// <param name="Competent">The kebab-case id of the unit whose it is, as far as it knows.</param>
public sealed record DenyCompetence(
    [Field("不属本单位职责的理由")] string Reason,
    [Field("建议承办单位", ChargeOf = PostNames.Unit)] string? Competent = null) : Command<Petition>;

/// <summary>Takes the matter back from a department that has not reported.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">Why.</param>
public sealed record RecallTask([Field("责任部门")] string Department, [Field("理由")] string Reason) : Command<Petition>;

/// <summary>Goes on without the result of a department that is late; the report on the handling names it.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">Why: how often it was urged, or why its result is not needed.</param>
public sealed record GoOnWithoutDepartment([Field("责任部门")] string Department, [Field("理由")] string Reason) : Command<Petition>;

/// <summary>Records what a unit sent that was not asked, or no more.</summary>
/// <param name="Department">The kebab-case id of the unit.</param>
/// <param name="Text">What it says.</param>
public sealed record RecordFurtherReport(
    [Field("来文单位", ChargeOf = PostNames.Unit)] string Department,
    [Field("内容")] string Text) : Command<Petition>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Petition))]
[JsonSerializable(typeof(RecordPetition))]
[JsonSerializable(typeof(CorrectRecord))]
[JsonSerializable(typeof(PresentProposal))]
[JsonSerializable(typeof(RecallProposal))]
[JsonSerializable(typeof(PassToLeader))]
[JsonSerializable(typeof(TakeBackInstruction))]
[JsonSerializable(typeof(TakeBackFurtherInstruction))]
[JsonSerializable(typeof(TakeBackNewInstruction))]
[JsonSerializable(typeof(TakeBackReading))]
[JsonSerializable(typeof(TakeBackCheckIn))]
[JsonSerializable(typeof(TakeBackAnswer))]
[JsonSerializable(typeof(Instruct))]
[JsonSerializable(typeof(InstructFurther))]
[JsonSerializable(typeof(SendProposalBack))]
[JsonSerializable(typeof(Transfer))]
[JsonSerializable(typeof(DenyCompetence))]
[JsonSerializable(typeof(RecallTask))]
[JsonSerializable(typeof(GoOnWithoutDepartment))]
[JsonSerializable(typeof(RecordFurtherReport))]
[JsonSerializable(typeof(ResetHandling))]
[JsonSerializable(typeof(RecallReport))]
[JsonSerializable(typeof(ReportResult))]
[JsonSerializable(typeof(UrgeDepartment))]
[JsonSerializable(typeof(SuspendHandling))]
[JsonSerializable(typeof(ResumeHandling))]
[JsonSerializable(typeof(ExtendHandling))]
[JsonSerializable(typeof(CheckInResult))]
[JsonSerializable(typeof(SendResultBack))]
[JsonSerializable(typeof(PresentHandlingReport))]
[JsonSerializable(typeof(ReadHandlingReport))]
[JsonSerializable(typeof(InstructAgain))]
[JsonSerializable(typeof(SendReportBack))]
[JsonSerializable(typeof(ReportSituation))]
[JsonSerializable(typeof(ReadSituation))]
[JsonSerializable(typeof(AnswerPetitioner))]
[JsonSerializable(typeof(FilePetition))]
[JsonSerializable(typeof(ReopenPetition))]
[JsonSerializable(typeof(EnterSpecialReport))]
[JsonSerializable(typeof(DeclinePetition))]
[JsonSerializable(typeof(RecordWithdrawal))]
[JsonSerializable(typeof(MergePetition))]
[JsonSerializable(typeof(CancelPetition))]
internal sealed partial class PetitionJson : JsonSerializerContext;
