using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Baodi.Procedures.Petitions;

/// <summary>Records a petition and puts it in order (5.1). It counts as received when it is recorded.</summary>
/// <param name="Number">Its number in the register.</param>
/// <param name="Channel">The channel by which it came (5.0).</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Petitioner">Who brings it, as he names himself.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="AccusedDepartments">The kebab-case ids of departments that it accuses; it is not transferred to them.</param>
/// <param name="AccusedLeaders">The leaders that it accuses; it is not put before them.</param>
/// <param name="About">The ids of the officers whom it is about; they have no part in it.</param>
public sealed record RecordPetition(
    string Number,
    PetitionChannel Channel,
    PetitionKind Kind,
    string Petitioner,
    string Subject,
    ImmutableArray<string> AccusedDepartments = default,
    ImmutableArray<Seat> AccusedLeaders = default,
    ImmutableArray<string> About = default) : Command<Petition>
{
    internal bool IsAbout(string officer) => !About.IsDefault && About.Contains(officer, StringComparer.Ordinal);

    internal bool Accuses(Seat seat) =>
        (!AccusedLeaders.IsDefault && AccusedLeaders.Holds(seat))
        || (seat.Post is Post.UnitHead or Post.UnitOfficer && seat.Charge is { } unit && !AccusedDepartments.IsDefault && AccusedDepartments.Contains(unit, StringComparer.Ordinal));
}

/// <summary>Puts the petition with a preliminary proposal of handling before a leader (5.1).</summary>
/// <param name="Proposal">How it might be handled.</param>
/// <param name="Leader">Before whom.</param>
/// <param name="Field">The kebab-case id of the field of work, which tells the leader in charge.</param>
public sealed record PresentProposal(string Proposal, PetitionLeader Leader, string Field) : Command<Petition>;

/// <summary>The leader reads the proposal and instructs (5.1).</summary>
/// <param name="Instruction">What he instructs.</param>
/// <param name="Departments">The kebab-case ids of departments that he names; the transfer reaches at least these.</param>
/// <param name="Limit">The time that he gives each department for which the transfer states none.</param>
public sealed record Instruct(string Instruction, ImmutableArray<string> Departments = default, TimeAllowed? Limit = null) : Command<Petition>;

/// <summary>The leader sends the proposal back.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SendProposalBack(string Reason) : Command<Petition>;

/// <summary>Transfers the petition with the instruction and the result feedback card to the departments (5.2).</summary>
/// <param name="CardNumber">The number of the result feedback card.</param>
/// <param name="Departments">The departments, each with its limit.</param>
/// <param name="Requirements">What is required of them beyond the instruction.</param>
public sealed record Transfer(string CardNumber, ImmutableArray<PetitionTransfer> Departments, string? Requirements = null) : Command<Petition>;

/// <summary>One department to which a petition is transferred, and its limit. Immutable.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Limit">The time it is given; null for the time that the leader gave, and refused where neither he nor the profile gives one.</param>
public sealed record PetitionTransfer(string Department, TimeAllowed? Limit = null) : IContent
{
    ImmutableArray<Label> IContent.Labels =>
        [Naming.Label("承办部门", nameof(Department)), Naming.Label("办理时限", nameof(Limit))];

    FieldFault? IContent.Check() => Content.Judge(Department) ?? (Limit is null ? null : Content.Judge(Limit));
}

/// <summary>A department reports its result on the feedback card (5.3).</summary>
/// <param name="Result">What it found and did.</param>
public sealed record ReportResult(string Result) : Command<Petition>;

/// <summary>Urges a department that is late, and gives it a new limit.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Message">What it is told.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record UrgeDepartment(string Department, string Message, TimeAllowed? Limit = null) : Command<Petition>;

/// <summary>Checks in the result of one department (5.4).</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Findings">What the check found, if anything.</param>
public sealed record CheckInResult(string Department, string? Findings = null) : Command<Petition>;

/// <summary>Stops the clock of a department's limit, as for a hearing or an appraisal.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Ground">Why: what it waits for and cannot hasten.</param>
/// <param name="Basis">The provision it goes by; null for the office's own judgement.</param>
public sealed record SuspendHandling(string Department, string Ground, string? Basis = null) : Command<Petition>;

/// <summary>Starts the clock of a department's limit again.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Ground">What has ended.</param>
public sealed record ResumeHandling(string Department, string Ground) : Command<Petition>;

/// <summary>Gives a department more time before its limit has passed.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="By">How much, in the unit of the limit.</param>
/// <param name="Ground">Why.</param>
public sealed record ExtendHandling(string Department, TimeAllowed By, string Ground) : Command<Petition>;

/// <summary>Sends a result back that will not do, with a new limit.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Limit">The new time it is given.</param>
public sealed record SendResultBack(string Department, string Reason, TimeAllowed? Limit = null) : Command<Petition>;

/// <summary>Presents the report on the handling to the leader who instructed (5.4).</summary>
/// <param name="Text">The report.</param>
/// <param name="Outcome">What the petition came to.</param>
public sealed record PresentHandlingReport(string Text, PetitionOutcome Outcome) : Command<Petition>;

/// <summary>The leader reads the report and asks for nothing more: the petition is complete (5.4).</summary>
/// <param name="Instruction">What he writes on it, if anything.</param>
public sealed record ReadHandlingReport(string? Instruction = null) : Command<Petition>;

/// <summary>The leader is not content and instructs again.</summary>
/// <param name="Instruction">What he instructs.</param>
/// <param name="Departments">The kebab-case ids of departments that he names; the transfer reaches at least these.</param>
/// <param name="Limit">The time that he gives each department for which the transfer states none.</param>
public sealed record InstructAgain(string Instruction, ImmutableArray<string> Departments = default, TimeAllowed? Limit = null) : Command<Petition>;

/// <summary>The leader sends the report back to be written better; the results stand.</summary>
/// <param name="Reason">What is wrong with it.</param>
public sealed record SendReportBack(string Reason) : Command<Petition>;

/// <summary>Puts an especially weighty matter before the district leaders in a situation special report (5.5).</summary>
/// <param name="Situation">What has happened.</param>
/// <param name="Ground">Why it is judged especially weighty.</param>
/// <param name="Leaders">To whom it goes.</param>
public sealed record ReportSituation(string Situation, string Ground, ImmutableArray<Seat> Leaders) : Command<Petition>;

/// <summary>Records that the petitioner was answered, and what he was told.</summary>
/// <param name="Text">What he is told.</param>
/// <param name="Means">How: on the board, by letter, by telephone, in person.</param>
public sealed record AnswerPetitioner(string Text, string Means) : Command<Petition>;

/// <summary>Enters the petition in the inventory and files what belongs to it, on paper and electronically (5.6).</summary>
/// <param name="FileNumber">The number of the file.</param>
/// <param name="Materials">What is in it.</param>
/// <param name="ElectronicArchive">Where the electronic archive is.</param>
/// <param name="PaperArchive">Where the paper archive is.</param>
public sealed record FilePetition(string FileNumber, ImmutableArray<string> Materials, string ElectronicArchive, string PaperArchive) : Command<Petition>;

/// <summary>Does not accept the petition.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="ReferredTo">To whom the petitioner was referred, if to anybody.</param>
public sealed record DeclinePetition(string Reason, string? ReferredTo = null) : Command<Petition>;

/// <summary>Records that the petitioner withdraws.</summary>
/// <param name="Reason">What he said, and when.</param>
public sealed record RecordWithdrawal(string Reason) : Command<Petition>;

/// <summary>Ends the petition because another one about the same matter goes on.</summary>
/// <param name="CaseId">The id of the petition that goes on.</param>
/// <param name="Reason">Why they are the same matter.</param>
public sealed record MergePetition(string CaseId, string Reason) : Command<Petition>;

/// <summary>Strikes a petition out; open duties close and limits stop.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelPetition(string Reason) : Command<Petition>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Petition))]
[JsonSerializable(typeof(RecordPetition))]
[JsonSerializable(typeof(PresentProposal))]
[JsonSerializable(typeof(Instruct))]
[JsonSerializable(typeof(SendProposalBack))]
[JsonSerializable(typeof(Transfer))]
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
[JsonSerializable(typeof(AnswerPetitioner))]
[JsonSerializable(typeof(FilePetition))]
[JsonSerializable(typeof(DeclinePetition))]
[JsonSerializable(typeof(RecordWithdrawal))]
[JsonSerializable(typeof(MergePetition))]
[JsonSerializable(typeof(CancelPetition))]
internal sealed partial class PetitionJson : JsonSerializerContext;
