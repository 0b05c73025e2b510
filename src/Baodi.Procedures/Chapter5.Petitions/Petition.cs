namespace Baodi.Procedures.Petitions;

/// <summary>A petition: a letter, a visit or a message that the supervision office handles. Immutable.</summary>
public sealed record Petition : ITitled, ICollects
{
    int ICollects.Collected => ChosenLeader.OrEmpty().Length + Tasks.OrEmpty().Length + ResponsibleDepartments.OrEmpty().Length;

    string ITitled.Title => Record.Subject;

    /// <summary>The petition as it was recorded.</summary>
    public required RecordPetition Record { get; init; }

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

    /// <summary>The last report on the handling; null before 5.4 is done.</summary>
    public PresentHandlingReport? Report { get; init; }

    /// <summary>How many situation special reports it gave rise to (5.5).</summary>
    public int SituationReports { get; init; }

    /// <summary>The last answer to the petitioner; null until there is one.</summary>
    public AnswerPetitioner? Answer { get; init; }

    /// <summary>The number of the file; null before 5.6 is done.</summary>
    public string? FileNumber { get; init; }

    internal bool LeaderIsNotAccused => ChosenLeader.IsEmpty || !Record.AccusedLeaders.OrEmpty().Holds(ChosenLeader[0]);

    internal bool NoDepartmentTwice => new HashSet<string>(Tasks.Taken(static task => task.Department), StringComparer.Ordinal).Count == Tasks.Length;

    internal bool NoDepartmentIsAccused => !Record.AccusedDepartments.OrEmpty().Any(accused => TaskOf(accused) >= 0);

    internal bool InstructionIsFollowed => Instruction is null || !Instruction.Departments.OrEmpty().Any(named => TaskOf(named) < 0);

    internal bool HasResultToCheckIn => !Tasks.All(static task => task.Result is null || task.IsCheckedIn);

    internal bool AwaitsResults => !Tasks.All(static task => task.IsCheckedIn);

    internal ImmutableArray<LimitItem> Limits =>
        Tasks.Taken(static task => task.Result is null, static task => new LimitItem(task.Department, task.Since, task.Limit));

    internal Petition Before(PresentProposal proposal) => this with
    {
        Proposal = proposal,
        ChosenLeader = [proposal.Leader == PetitionLeader.DistrictHead ? new(Posts.DistrictHead) : new(Posts.LeaderInCharge, proposal.Field)],
    };

    internal Petition TransferredTo(ImmutableArray<PetitionTransfer> transfers, Instant at) =>
        With(transfers.OrEmpty().Taken(transfer => new DepartmentTask(transfer.Department, transfer.Limit ?? Instruction?.Limit, at)))
            with
        { TimesTransferred = TimesTransferred + 1, Report = null };

    internal Petition Reported(string? department, string result) => Changed(department, task => task with { Result = result });

    internal Petition Urged(string department, TimeAllowed? limit, Instant at) =>
        Changed(department, task => task with { Limit = limit, Since = at, TimesUrged = task.TimesUrged + 1 });

    internal Petition CheckedIn(string department) => Changed(department, static task => task with { IsCheckedIn = true });

    internal Petition SentBack(string department, TimeAllowed? limit, Instant at) =>
        Changed(department, task => task with { Limit = limit, Since = at, Result = null });

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
public sealed record DepartmentTask(
    string Department, TimeAllowed? Limit, Instant Since, int TimesUrged = 0, string? Result = null, bool IsCheckedIn = false);
