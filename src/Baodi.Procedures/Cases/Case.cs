namespace Baodi.Procedures;

/// <summary>One running matter. Immutable and safe for concurrent use; a step makes a new one.</summary>
/// <remarks>A case does not hold its history: the dossier stands beside it.</remarks>
[JsonConverter(typeof(ShownJson))]
public abstract class Case : IProgress
{
    /// <summary>The most characters the id of a case may have.</summary>
    public const int LongestId = 200;

    private protected Case(CaseIdentity identity, State state, int version, Instant lastStepAt)
    {
        Identity = identity;
        Status = state;
        Version = version;
        LastStepAt = lastStepAt;
    }

    /// <summary>The procedure it follows.</summary>
    public Procedure Procedure => Identity.Procedure;

    /// <summary>The id the host gave it.</summary>
    public string Id => Identity.CaseId;

    /// <summary>How many events made it; 1 after the opening.</summary>
    public int Version { get; }

    /// <summary>The instant of the last step.</summary>
    public Instant LastStepAt { get; }

    /// <summary>The state it is in, described.</summary>
    public State Status { get; }

    /// <summary>Whether it is in a final state.</summary>
    public bool IsClosed => Status.IsFinal;

    /// <summary>The limits that run, in the order in which they started or last changed.</summary>
    public ImmutableArray<RunningLimit> Limits => LimitsThat(stand: false);

    /// <summary>The limits whose clock stands; none of them has a due instant until it runs again.</summary>
    public ImmutableArray<RunningLimit> SuspendedLimits => LimitsThat(stand: true);

    /// <summary>The instant of the opening; figures of the law are those in force on its date.</summary>
    public Instant OpenedAt => Identity.OpenedAt;

    /// <summary>When what the opening records happened; the instant of the opening where it says nothing else.</summary>
    public Instant HappenedAt => Identity.HappenedAt;

    /// <summary>The approvals and duties that departures have passed over; an approval stays missing, a duty that records may be made up until the end.</summary>
    public ImmutableArray<Act> PassedOver { get; internal init; } = [];

    /// <summary>The rounds that have begun, in that order.</summary>
    public ImmutableArray<RoundProgress> Rounds { get; internal init; } = [];

    /// <summary>The case that opened it; null when none did. It may be more secret than this one: see <see cref="CaseReference.IsVisibleTo"/>.</summary>
    public CaseReference? OpenedBy => Identity.OpenedBy;

    /// <summary>The cases that it has asked the host to open, in the order in which it asked.</summary>
    public ImmutableArray<OpenedCase> Opened => Identity.Opened;

    /// <summary>How secret it is: as secret as the most secret of its papers; null where none bears a level.</summary>
    public ClassificationLevel? Classification => Procedure.Level?.Invoke(UntypedMatter);

    /// <summary>The matter as the host may show or store it without knowing its type.</summary>
    public abstract object UntypedMatter { get; }

    /// <summary>Whether an act of its procedure is done in the current round of its state.</summary>
    public bool HasDone(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Done.Contains(act);
    }

    /// <summary>Whether it exists for an officer: whoever is not cleared for its level is answered as if it did not, whatever he asks.</summary>
    public bool IsVisibleTo(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return officer.MayKnow(Classification);
    }

    /// <summary>What is no id could not be read back as it was written.</summary>
    internal static void CheckId(string caseId) => Content.CheckId(caseId, nameof(caseId), LongestId);

    internal abstract TResult With<TResult>(ICaseUse<TResult> use);

    internal CaseIdentity Identity { get; }

    internal ImmutableArray<Act> Done { get; init; } = [];

    internal ImmutableArray<RunningLimit> AllLimits { get; init; } = [];

    internal ImmutableArray<KeptPerformer> Performers { get; init; } = [];

    /// <summary>Of what is recorded of one of several things, the things that it counts as done for.</summary>
    internal ImmutableArray<(Act Act, string Thing)> Things { get; init; } = [];

    /// <summary>Whether an act that records was done before in its state, of the same thing where it is about one of several.</summary>
    internal static bool IsAgain(Case? before, Act act, Command command, Performer by) =>
        act.Nature == ActNature.Records && before is not null && before.Done.Contains(act)
        && (act.ThingOf(command, by) is not { } thing || before.Things.Contains((act, thing)));

    internal ImmutableArray<GivenApproval> Given { get; init; } = [];

    internal TakenStep? LastTaken { get; init; }

    /// <summary>The same, for a later one to go back to: a history of one step is enough.</summary>
    internal abstract Case WithoutLastTaken();

    TakenStep? IProgress.LastTaken => LastTaken;

    ImmutableArray<Act> IProgress.Done => Done;

    ImmutableArray<RunningLimit> IProgress.AllLimits => AllLimits;

    ImmutableArray<KeptPerformer> IProgress.Performers => Performers;

    ImmutableArray<GivenApproval> IProgress.Given => Given;

    RoundProgress IProgress.ProgressOf(Act round) => ProgressOf(round);

    /// <summary>How far a round has come; one that has not begun has come nowhere.</summary>
    internal RoundProgress ProgressOf(Act round)
    {
        foreach (var begun in Rounds)
        {
            if (ReferenceEquals(begun.Act, round))
            {
                return begun;
            }
        }

        return round.NotBegun;
    }

    RunningLimit? IProgress.Find(TimeLimit limit, string? item) => Find(limit, item);

    /// <summary>A limit that runs or whose clock stands; null where it does neither.</summary>
    internal RunningLimit? Find(TimeLimit limit, string? item)
    {
        foreach (var candidate in AllLimits)
        {
            if (candidate.IsOf(limit, item))
            {
                return candidate;
            }
        }

        return null;
    }

    private ImmutableArray<RunningLimit> LimitsThat(bool stand)
    {
        foreach (var limit in AllLimits)
        {
            if (limit.SuspendedSince is not null)
            {
                return AllLimits.RemoveAll(limit => (limit.SuspendedSince is not null) != stand);
            }
        }

        return stand ? [] : AllLimits;
    }
}

/// <summary>One running matter, with typed access to its state and content. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">What the case is about.</typeparam>
[JsonConverter(typeof(ShownJson))]
public sealed class Case<TState, TMatter> : Case
    where TState : struct, Enum
    where TMatter : class
{
    internal Case(CaseIdentity identity, State state, TMatter matter, int version, Instant lastStepAt)
        : base(identity, state, version, lastStepAt) => Matter = matter;

    /// <summary>The state it is in.</summary>
    public TState State => (TState)Status.Value;

    /// <summary>What it is about.</summary>
    public TMatter Matter { get; }

    /// <inheritdoc/>
    public override object UntypedMatter => Matter;

    internal override TResult With<TResult>(ICaseUse<TResult> use) => use.Use(this);

    internal override Case WithoutLastTaken() => LastTaken is null ? this : new Case<TState, TMatter>(Identity, Status, Matter, Version, LastStepAt)
    {
        Done = Done,
        Rounds = Rounds,
        Performers = Performers,
        AllLimits = AllLimits,
        PassedOver = PassedOver,
        Given = Given,
    };
}

/// <summary>What seldom or never changes in a case, shared by all that it becomes.</summary>
internal sealed record CaseIdentity(Procedure Procedure, string CaseId, CaseReference? OpenedBy, Instant OpenedAt, Instant HappenedAt)
{
    internal ImmutableArray<OpenedCase> Opened { get; private init; } = [];

    internal CaseIdentity Asking(Event next) => next.FollowUps.IsEmpty
        ? this
        : this with { Opened = Opened.AddRange(next.FollowUps.Taken(followUp => new OpenedCase(followUp.Procedure, next.Sequence))) };
}
