namespace Baodi.Procedures.Petitions;

/// <summary>A petition: a letter, a visit or a message that the supervision office handles. Immutable.</summary>
public sealed record Petition : ITitled, ICollects
{
    int ICollects.Collected =>
        ChosenLeader.OrEmpty().Length + Tasks.OrEmpty().Length + ResponsibleDepartments.OrEmpty().Length + FurtherReports.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Record.Subject);

    /// <summary>The petition as it was recorded, with what has been corrected of it since.</summary>
    public required RecordPetition Record { get; init; }

    /// <summary>Whether the leader has yet to instruct anew, because what he instructed on was corrected.</summary>
    public bool AwaitsInstruction { get; init; }

    /// <summary>The last proposal of handling; null before 5.1 is done.</summary>
    public PresentProposal? Proposal { get; init; }

    /// <summary>The leader before whom it is; none before 5.1 is done.</summary>
    public ImmutableArray<Seat> ChosenLeader { get; init; } = [];

    /// <summary>What the leader last instructed; null before he has.</summary>
    public Instruct? Instruction { get; init; }

    /// <summary>How often it was transferred (5.2).</summary>
    public int TimesTransferred { get; init; }

    /// <summary>The departments of the last transfer, and how far each has come.</summary>
    public ImmutableArray<DepartmentTask> Tasks { get; init; } = [];

    /// <summary>Those who may report for the departments that have not yet.</summary>
    public ImmutableArray<Seat> ResponsibleDepartments { get; init; } = [];

    /// <summary>What units sent that were not asked, or no more.</summary>
    public ImmutableArray<RecordFurtherReport> FurtherReports { get; init; } = [];

    /// <summary>The last report on the handling; null before 5.4 is done.</summary>
    public PresentHandlingReport? Report { get; init; }

    /// <summary>The leader before whom that report is; none before 5.4 is done.</summary>
    public ImmutableArray<Seat> ReportLeader { get; init; } = [];

    /// <summary>The leaders to whom the last situation special report went.</summary>
    public ImmutableArray<Seat> SituationReaders { get; init; } = [];

    /// <summary>How many situation special reports it gave rise to (5.5).</summary>
    public int SituationReports { get; init; }

    /// <summary>The last answer to the petitioner; null until there is one.</summary>
    public AnswerPetitioner? Answer { get; init; }

    /// <summary>The number of the file; null before 5.6 is done.</summary>
    public string? FileNumber { get; init; }

    internal bool LeaderIsNotConcerned => !ChosenLeader.Any(Record.Concerns);

    internal bool ReportLeaderIsNotConcerned => !ReportLeader.Any(Record.Concerns);

    internal bool ReadersAreNotConcerned => !SituationReaders.OrEmpty().Any(Record.Concerns);

    internal bool OtherLeaderIsExplained { get; private init; }

    internal bool ChannelIsNamed => Record.ChannelIsNamed;

    internal bool CorrectionIsSaid { get; private init; }

    internal bool SubstanceStays { get; private init; }

    internal bool ResetIsInTime { get; private init; }

    internal bool IsInstructedAsItIs => !AwaitsInstruction;

    internal bool NoDepartmentTwice => new HashSet<string>(Tasks.Taken(static task => task.Department), StringComparer.Ordinal).Count == Tasks.Length;

    internal bool NoDepartmentIsAccused => !Tasks.Any(task => Record.ConcernsUnit(task.Department));

    internal bool InstructionIsFollowed => Instruction is null || !Instruction.Departments.OrEmpty().Any(named => TaskOf(named) < 0);

    internal bool HasResult => Tasks.Any(static task => task.Result is not null);

    internal bool HasResultToCheckIn => !Tasks.All(static task => task.Result is null || task.IsCheckedIn);

    internal bool AwaitsResults => !Tasks.All(static task => task.IsCheckedIn || task.IsWaitedForNoMore);

    internal bool SomebodyHandles => Tasks.Any(static task => !task.IsWaitedForNoMore);

    /// <summary>The report named those who were silent when it was presented, and nobody else.</summary>
    internal bool SilentAreNamed { get; init; } = true;

    private ImmutableArray<string> Silent => Tasks.Taken(static task => task.IsWaitedForNoMore, static task => task.Department);

    internal ImmutableArray<LimitItem> Limits =>
        Tasks.Taken(static task => task.IsAtWork, static task => new LimitItem(task.Department, task.Since, task.Limit));

    internal Petition Before(PresentProposal proposal) => this with
    {
        Proposal = proposal,
        ChosenLeader = [SeatOf(proposal.Leader, proposal.Field)],
    };

    internal Petition PassedTo(PassToLeader pass) => this with { ChosenLeader = [SeatOf(pass.Leader, pass.Field ?? Proposal!.Field)] };

    /// <summary>What a leader instructs; what he was to instruct on anew he has.</summary>
    internal Petition Instructed(Instruct instruction) => this with { Instruction = instruction, AwaitsInstruction = false };

    /// <summary>Those whom the leader named before stay named, unless he says that they are not.</summary>
    internal Petition InstructedFurther(InstructFurther further) => Instructed(new(
        further.Instruction,
        (Instruction?.Departments ?? []).OrEmpty().Joined(further.Departments).RemoveAll(named => further.NoLongerNamed.OrEmpty().Contains(named, StringComparer.Ordinal)),
        further.Limit ?? Instruction?.Limit));

    /// <summary>Whoever read the report and is not content is asked from then on.</summary>
    internal Petition InstructedAgain(InstructAgain again) =>
        Instructed(new(again.Instruction, again.Departments, again.Limit)) with { ChosenLeader = ReportLeader };

    internal Petition ReportedOn(PresentHandlingReport report)
    {
        var to = report.Leader is { } leader ? [SeatOf(leader, Proposal!.Field)] : ChosenLeader;
        var (silent, named) = (Silent, report.Silent.OrEmpty());
        return this with { Report = report, ReportLeader = to, OtherLeaderIsExplained = report.LeaderReason is not null || ChosenLeader.Holds(to[0]), SilentAreNamed = named.IsWithin(silent) && silent.IsWithin(named) };
    }

    /// <summary>A department that turns out to be accused has nothing more to do with it.</summary>
    internal Petition CorrectedBy(CorrectRecord correction)
    {
        var record = Record.CorrectedBy(correction);
        return With(Tasks.Taken(task => !record.ConcernsUnit(task.Department), task => task)) with
        {
            Record = record,
            CorrectionIsSaid = correction.SaysSomething,
            SubstanceStays = !correction.TouchesSubstance,
            AwaitsInstruction = AwaitsInstruction || (Instruction is not null && correction.TouchesSubstance),
        };
    }

    internal Petition TransferredTo(ImmutableArray<PetitionTransfer> transfers, Instant at) =>
        With(transfers.OrEmpty().Taken(transfer => new DepartmentTask(transfer.Department, transfer.Limit ?? Instruction?.Limit, at)))
            with
        { TimesTransferred = TimesTransferred + 1, Report = null };

    /// <summary>To further departments, beside those that have it.</summary>
    internal Petition TransferredFurther(ImmutableArray<PetitionTransfer> transfers, Instant at) =>
        With(Tasks.AddRange(transfers.OrEmpty().Taken(transfer => new DepartmentTask(transfer.Department, transfer.Limit ?? Instruction?.Limit, at))))
            with
        { TimesTransferred = TimesTransferred + 1 };

    internal Petition DeniedBy(string? department, string reason) => Changed(department, task => task with { Denied = reason });

    internal Petition GoneOnWithout(GoOnWithoutDepartment c) => Changed(c.Department, task => task with { WaitedForNoMore = c.Reason });

    internal Petition TakenBack(string department) => With(Tasks.Taken(task => task.Department != department, task => task));

    internal Petition Reset(ResetHandling reset, Instant at) =>
        Changed(reset.Department, task => task with { Limit = reset.Limit, Since = at }) with
        {
            ResetIsInTime = TaskOf(reset.Department) is var index and >= 0 && Tasks[index].Limit is { LastDay: { } last } && at <= DistrictTime.EndOf(last),
        };

    internal Petition Reported(string? department, string result) => Changed(department, task => task with { Result = result, WaitedForNoMore = null });

    internal Petition Urged(string department, TimeGiven? limit, Instant at) =>
        Changed(department, task => task with { Limit = limit, Since = at, TimesUrged = task.TimesUrged + 1 });

    internal Petition CheckedIn(string department) => Changed(department, static task => task with { IsCheckedIn = true });

    internal Petition SentBack(string department, TimeGiven? limit, Instant at) =>
        Changed(department, task => task with { Limit = limit, Since = at, Result = null, IsCheckedIn = false });

    private static Seat SeatOf(PetitionLeader leader, string field) =>
        leader == PetitionLeader.DistrictHead ? new(Posts.DistrictHead) : new(Posts.LeaderInCharge, field);

    private Petition Changed(string? department, Func<DepartmentTask, DepartmentTask> change) =>
        TaskOf(department) is var index and >= 0 ? With(Tasks.SetItem(index, change(Tasks[index]))) : this;

    private Petition With(ImmutableArray<DepartmentTask> tasks) => this with
    {
        Tasks = tasks,
        ResponsibleDepartments = Seat.OfUnits(tasks.Taken(static task => task.Result is null, static task => task.Department)),
    };

    private int TaskOf(string? department) => Tasks.IndexOfFirst(task => task.Department == department);
}

/// <summary>What one department has to do for a petition, and how far it has come (5.3). Immutable.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Limit">The time it is given; null where the profile's figure holds.</param>
/// <param name="Since">When that time began: with the transfer, or when it was urged or its result sent back.</param>
/// <param name="TimesUrged">How often it was urged.</param>
/// <param name="Result">What it reported; null until then, and again when it was sent back.</param>
/// <param name="IsCheckedIn">Whether the result is checked in (5.4).</param>
/// <param name="Denied">Why it says that the matter is not its own; null where it has not.</param>
/// <param name="WaitedForNoMore">Why its result is no longer waited for; null where it is, and again once it reports.</param>
public sealed record DepartmentTask(
    string Department, TimeGiven? Limit, Instant Since, int TimesUrged = 0, string? Result = null, bool IsCheckedIn = false, string? Denied = null, string? WaitedForNoMore = null)
{
    internal bool IsWaitedForNoMore => WaitedForNoMore is not null;

    internal bool IsAtWork => Result is null && !IsWaitedForNoMore;
}
