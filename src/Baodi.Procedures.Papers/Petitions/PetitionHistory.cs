using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>What the month's report and the inventory read of one petition: its dates, departments and papers. Immutable.</summary>
/// <remarks>It is read from the events alone, so that a report computed again later, or for an earlier month, counts the same.</remarks>
public sealed record PetitionHistory
{
    internal PetitionHistory(string caseId, RecordPetition record, Instant receivedAt)
    {
        CaseId = caseId;
        Record = record;
        ReceivedAt = receivedAt;
        Courses = [new(receivedAt)];
    }

    /// <summary>The id that the host gave the petition.</summary>
    public string CaseId { get; }

    /// <summary>The petition as it was recorded, with what has been corrected of it since.</summary>
    public RecordPetition Record { get; private init; }

    /// <summary>When it was recorded, which is when it counts as received.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>The last proposal put before a leader; null where there was none.</summary>
    public PresentProposal? Proposal { get; internal init; }

    /// <summary>What the leaders instructed, in order.</summary>
    public ImmutableArray<string> Instructions { get; internal init; } = [];

    /// <summary>Each instruction's way to the departments, in order.</summary>
    public ImmutableArray<PetitionDispatch> Dispatches { get; internal init; } = [];

    /// <summary>What each department was given to do, in order; a result that is sent back makes another one.</summary>
    public ImmutableArray<PetitionAssignment> Assignments { get; internal init; } = [];

    /// <summary>What the last report on the handling says it came to; null where there is none.</summary>
    public PetitionOutcome? Outcome { get; internal init; }

    /// <summary>Each time that it was open, in order: since it was recorded, and since it was taken up again in a later month than it had ended in.</summary>
    /// <remarks>An end that is undone in its own month is none, so that a report of any month counts an end once and for good.</remarks>
    public ImmutableArray<PetitionCourse> Courses { get; private init; }

    /// <summary>When the leader read that report and asked for nothing more; null until then, and again once it is taken up again.</summary>
    public Instant? CompletedAt => Courses[^1].CompletedAt;

    /// <summary>How it ended otherwise; null where it did not, and again once it is taken up again.</summary>
    public PetitionOtherEnd? OtherEnd => Courses[^1].OtherEnd;

    /// <summary>When it ended otherwise; null where it did not, and again once it is taken up again.</summary>
    public Instant? OtherEndAt => Courses[^1].OtherEndAt;

    /// <summary>When it was filed; null until then.</summary>
    public Instant? FiledAt { get; internal init; }

    /// <summary>The entry in the inventory; null until it is filed.</summary>
    public FilePetition? Filing { get; internal init; }

    /// <summary>When each situation special report went out.</summary>
    public ImmutableArray<Instant> SituationReports { get; internal init; } = [];

    /// <summary>The special reports of a month that it was entered as counted in, in order.</summary>
    public ImmutableArray<EnterSpecialReport> SpecialReports { get; internal init; } = [];

    /// <summary>When the petitioner was answered.</summary>
    public ImmutableArray<Instant> Answers { get; internal init; } = [];

    /// <summary>The papers it brought forth, in order.</summary>
    public ImmutableArray<PetitionPaper> Papers { get; internal init; } = [];

    /// <summary>When it ended, either way; null while it is open. Filing does not count.</summary>
    public Instant? EndedAt => Courses[^1].EndedAt;

    /// <summary>Reads the history of one petition.</summary>
    /// <exception cref="ArgumentException">The dossier is empty or about a case of another procedure.</exception>
    public static PetitionHistory Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        PetitionHistory? history = null;
        foreach (var happened in dossier.Events)
        {
            history = happened.Command is RecordPetition record
                ? new(happened.CaseId, record, happened.At)
                : history ?? throw NotAPetition(dossier);
            history = history.With(happened);
        }

        return history ?? throw NotAPetition(dossier);
    }

    private static ArgumentException NotAPetition(Dossier dossier) =>
        new($"The dossier is about '{dossier.Procedure?.Id ?? "nothing"}', not about a petition.", nameof(dossier));

    private PetitionHistory With(Event happened)
    {
        var next = happened.Command switch
        {
            CorrectRecord correction => this with { Record = Record.CorrectedBy(correction) },
            PresentProposal proposal => this with { Proposal = proposal },
            Instruct instruct => this with { Instructions = Instructions.Add(instruct.Instruction) },
            InstructFurther instruct => this with { Instructions = Instructions.Add(instruct.Instruction) },
            InstructAgain instruct => this with { Instructions = Instructions.Add(instruct.Instruction) },
            PresentHandlingReport report => this with { Outcome = report.Outcome },
            ReadHandlingReport => Ended(course => course with { CompletedAt = happened.At, Outcome = Outcome }),
            TakeBackReading or ReopenPetition => TakenUpAt(happened.At),
            EnterSpecialReport entry => this with { SpecialReports = SpecialReports.Add(entry) },
            ReportSituation => this with { SituationReports = SituationReports.Add(happened.At) },
            AnswerPetitioner => this with { Answers = Answers.Add(happened.At) },
            FilePetition filing => this with { FiledAt = happened.At, Filing = filing },
            DeclinePetition => EndedBy(PetitionOtherEnd.NotAccepted, happened.At),
            RecordWithdrawal => EndedBy(PetitionOtherEnd.Withdrawn, happened.At),
            MergePetition => EndedBy(PetitionOtherEnd.Merged, happened.At),
            CancelPetition => EndedBy(PetitionOtherEnd.Cancelled, happened.At),
            _ => this,
        };
        foreach (var change in happened.Limits)
        {
            next = change.Running.Item is { } department
                ? next with { Assignments = Assigned(next.Assignments, department, change, happened) }
                : next with { Dispatches = Dispatched(next.Dispatches, change, happened.At) };
        }

        return happened.Act.Form.Paper is { } paper ? next with { Papers = next.Papers.Add(new(paper, happened.At)) } : next;
    }

    private PetitionHistory EndedBy(PetitionOtherEnd end, Instant at) => Ended(course => course with { OtherEnd = end, OtherEndAt = at });

    private PetitionHistory Ended(Func<PetitionCourse, PetitionCourse> end) => this with { Courses = Courses.SetItem(Courses.Length - 1, end(Courses[^1])) };

    private PetitionHistory TakenUpAt(Instant at) => this with
    {
        Courses = MonthOf(Courses[^1].EndedAt!.Value) == MonthOf(at) ? Courses.SetItem(Courses.Length - 1, new(Courses[^1].From)) : Courses.Add(new(at)),
    };

    private static YearMonth MonthOf(Instant at) => DistrictTime.DateOf(at).ToYearMonth();

    private static ImmutableArray<PetitionDispatch> Dispatched(ImmutableArray<PetitionDispatch> before, in LimitChange change, Instant at) => change.Turn switch
    {
        LimitTurn.Started => before.Add(new(change.Running.Anchor, change.Running.Due)),
        LimitTurn.Met => before.SetItem(before.Length - 1, before[^1] with { TransferredAt = at }),
        LimitTurn.Released or LimitTurn.Suspended or LimitTurn.Resumed or LimitTurn.Extended => before,
    };

    private static ImmutableArray<PetitionAssignment> Assigned(ImmutableArray<PetitionAssignment> before, string department, in LimitChange change, Event happened)
    {
        var open = OpenOf(before, department);
        return change.Turn switch
        {
            LimitTurn.Started when open < 0 => before.Add(new(department, happened.At, change.Running.Due, change.Running.DueDay)),
            LimitTurn.Met => before.SetItem(open, before[open] with { ReportedAt = Instant.Max(before[open].From, happened.HappenedAt) }),
            LimitTurn.Released => before.SetItem(open, before[open] with { ReleasedAt = happened.At }),
            LimitTurn.Started or LimitTurn.Suspended or LimitTurn.Resumed or LimitTurn.Extended =>
                before.SetItem(open, before[open].Moved(change.Running, happened.At, happened.Command is UrgeDepartment)),
        };
    }

    private static int OpenOf(ImmutableArray<PetitionAssignment> assignments, string department)
    {
        for (var i = assignments.Length - 1; i >= 0; i--)
        {
            if (assignments[i].Department == department && assignments[i].ClosedAt is null)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One time that a petition was open (5.5). Immutable.</summary>
/// <param name="From">When it was recorded or taken up again.</param>
/// <param name="CompletedAt">When the leader read the report on it and asked for nothing more; null where he has not.</param>
/// <param name="Outcome">What that report says it came to.</param>
/// <param name="OtherEnd">How it ended otherwise; null where it did not.</param>
/// <param name="OtherEndAt">When it ended otherwise; null where it did not.</param>
public sealed record PetitionCourse(
    Instant From, Instant? CompletedAt = null, PetitionOutcome? Outcome = null, PetitionOtherEnd? OtherEnd = null, Instant? OtherEndAt = null)
{
    /// <summary>When it ended, either way; null while it is open.</summary>
    public Instant? EndedAt => CompletedAt ?? OtherEndAt;
}

/// <summary>The way of one instruction to the departments (5.2). Immutable.</summary>
/// <param name="InstructedAt">When the leader instructed.</param>
/// <param name="Due">The end of that day at +08:00.</param>
/// <param name="TransferredAt">When it was transferred; null where it has not been, or the petition ended first.</param>
public sealed record PetitionDispatch(Instant InstructedAt, Instant Due, Instant? TransferredAt = null)
{
    /// <summary>Whether it was transferred on the day of the instruction.</summary>
    public bool IsInTime => TransferredAt <= Due;
}

/// <summary>What one department was given to do, from a transfer or a sending back to its result (5.3). Immutable.</summary>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="From">When its time began.</param>
/// <param name="Due">The limit it was given, as it was lawfully moved: extended, its clock stopped and started again, or set anew before it had passed. Urging gives a later one and does not undo that this one was missed.</param>
/// <param name="DueDay">The day at +08:00 that <paramref name="Due"/> ends or, where it is a moment, the one in which it falls.</param>
public sealed record PetitionAssignment(string Department, Instant From, Instant Due, LocalDate DueDay)
{
    /// <summary>The limit that it was last given.</summary>
    public Instant LastDue { get; internal init; } = Due;

    /// <summary>Whether its clock stands; nothing is due then.</summary>
    public bool Stands { get; internal init; }

    /// <summary>Whether it was urged because the limit had passed, so that no other one undoes that.</summary>
    public bool IsMissed { get; internal init; }

    /// <summary>What the limit was, and since when, in order.</summary>
    internal ImmutableArray<DueMove> Moves { get; init; } = [new(From, Due, DueDay, Stands: false)];

    /// <summary>What the limit is.</summary>
    internal DueMove LastMove => Moves[^1];

    /// <summary>When it was urged.</summary>
    public ImmutableArray<Instant> UrgedAt { get; internal init; } = [];

    /// <summary>When it reported its result; null where it has not.</summary>
    public Instant? ReportedAt { get; internal init; }

    /// <summary>When it was freed of it, because the petition ended; null where it was not.</summary>
    public Instant? ReleasedAt { get; internal init; }

    /// <summary>When it was done with it, either way; null while it is not.</summary>
    public Instant? ClosedAt => ReportedAt ?? ReleasedAt;

    /// <summary>Whether the result came within the limit, or while its clock stood.</summary>
    public bool IsInTime => ReportedAt is { } at && ((Stands && !IsMissed) || at <= Due);

    /// <summary>What the limit was before an instant.</summary>
    internal DueMove MoveBefore(Instant moment)
    {
        for (var i = Moves.Length - 1; i > 0; i--)
        {
            if (Moves[i].At < moment)
            {
                return Moves[i];
            }
        }

        return Moves[0];
    }

    /// <summary>With its limit moved.</summary>
    internal PetitionAssignment Moved(RunningLimit to, Instant at, bool isUrging)
    {
        var stands = to.SuspendedSince is not null;
        var moved = this with
        {
            LastDue = to.Due,
            Stands = stands,
            IsMissed = IsMissed || isUrging || (!Stands && at > LastDue),
            UrgedAt = isUrging ? UrgedAt.Add(at) : UrgedAt,
        };
        return moved.IsMissed ? moved : moved with { Due = to.Due, DueDay = to.DueDay, Moves = Moves.Add(new(at, to.Due, to.DueDay, stands)) };
    }
}

/// <summary>What a limit was from an instant on.</summary>
/// <param name="At">Since when.</param>
/// <param name="Due">When it was due.</param>
/// <param name="DueDay">On which day.</param>
/// <param name="Stands">Whether its clock stood.</param>
internal readonly record struct DueMove(Instant At, Instant Due, LocalDate DueDay, bool Stands);

/// <summary>A paper that a petition brought forth. Immutable.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="At">When it was made.</param>
public readonly record struct PetitionPaper(Label Title, Instant At);
