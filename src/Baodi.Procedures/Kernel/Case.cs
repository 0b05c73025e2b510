using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>One running matter. Immutable and safe for concurrent use; a step makes a new one.</summary>
/// <remarks>A case does not hold its history: the <see cref="Dossier"/> stands beside it.</remarks>
public abstract class Case
{
    /// <summary>The most characters the id of a case may have.</summary>
    public const int LongestId = 200;

    private protected Case(CaseIdentity identity, int state, int version, Instant lastStepAt, ulong done, Trail? trail)
    {
        Identity = identity;
        StateOrdinal = state;
        Version = version;
        LastStepAt = lastStepAt;
        Done = done;
        Trail = trail;
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
    public State Status => Procedure.StateAt(StateOrdinal);

    /// <summary>Whether it is in a final state.</summary>
    public bool IsClosed => Status.IsFinal;

    /// <summary>The limits that run, in the order in which they started or last changed.</summary>
    public ImmutableArray<RunningLimit> Limits => LimitsThat(stand: false);

    /// <summary>The limits whose clock stands; none of them has a due instant until it runs again.</summary>
    public ImmutableArray<RunningLimit> SuspendedLimits => LimitsThat(stand: true);

    /// <summary>The instant of the opening; figures of the law are those in force on its date.</summary>
    public Instant OpenedAt => Identity.OpenedAt;

    /// <summary>The rounds that have begun, in that order. Made when read.</summary>
    public ImmutableArray<RoundProgress> Rounds => Signature.RoundsOf(Trail?.Signatures);

    /// <summary>The id of the case that opened it; null when none did.</summary>
    public string? OpenedBy => Identity.OpenedBy;

    /// <summary>The cases that it has asked the host to open, in the order in which it asked.</summary>
    public ImmutableArray<OpenedCase> Opened => Identity.Opened;

    /// <summary>What is no id could not be read back as it was written.</summary>
    internal static void CheckIds(string caseId, string? openedBy)
    {
        Content.Check(caseId, nameof(caseId), LongestId);
        if (openedBy is not null)
        {
            Content.Check(openedBy, nameof(openedBy), LongestId);
        }
    }

    /// <summary>Whether an act of its procedure is done in the current round of its state.</summary>
    public bool HasDone(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return (Done & act.Bit) != 0 && ReferenceEquals(Procedure.Acts[act.Index], act);
    }

    /// <summary>How secret it is: as secret as the most secret of its papers; null where none bears a level.</summary>
    public ClassificationLevel? Classification => Procedure.MayBeClassified ? Procedure.LevelOf(UntypedMatter) : null;

    /// <summary>Whether it exists for an officer: whoever is not cleared for its level is answered as if it did not, whatever he asks.</summary>
    public bool IsVisibleTo(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return officer.MayKnow(Classification);
    }

    /// <summary>The matter as the host may show or store it without knowing its type.</summary>
    public abstract object UntypedMatter { get; }

    /// <summary>Writes the case as one JSON object for a host to show: what it follows, where it stands, limits, rounds and the matter. It is not read back.</summary>
    /// <remarks>Members with nothing in them are left out. Names of a state, an act, a limit or a member are kebab-case; times are at +08:00.</remarks>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CaseWriter.Write(json, this);
    }

    internal CaseIdentity Identity { get; }

    internal int StateOrdinal { get; }

    internal ulong Done { get; }

    internal Trail? Trail { get; }

    internal Signatures SignaturesOf(Act round) => new(round, Trail?.Signatures);

    /// <summary>The limits that run and those whose clock stands.</summary>
    internal ImmutableArray<RunningLimit> AllLimits => Trail is null ? [] : Trail.Limits;

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

    /// <summary>The first of a limit's to be due; a limit that each thing has for itself runs more than once.</summary>
    internal Instant? FirstDue(TimeLimit limit)
    {
        Instant? first = null;
        foreach (var candidate in AllLimits)
        {
            if (ReferenceEquals(candidate.Limit, limit) && candidate.SuspendedSince is null && (first is null || candidate.Due < first))
            {
                first = candidate.Due;
            }
        }

        return first;
    }

    private ImmutableArray<RunningLimit> LimitsThat(bool stand)
    {
        var all = AllLimits;
        var standing = 0;
        foreach (var limit in all)
        {
            standing += limit.SuspendedSince is null ? 0 : 1;
        }

        return standing == 0 ? (stand ? [] : all) : all.RemoveAll(limit => (limit.SuspendedSince is not null) != stand);
    }
}

/// <summary>One running matter, with typed access to its state and content. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">What the case is about.</typeparam>
public sealed class Case<TState, TMatter> : Case
    where TState : struct, Enum
    where TMatter : class
{
    internal Case(CaseIdentity identity, int state, TMatter matter, int version, Instant lastStepAt, ulong done, Trail? trail)
        : base(identity, state, version, lastStepAt, done, trail) => Matter = matter;

    /// <summary>The typed procedure.</summary>
    public new Procedure<TState, TMatter> Procedure => Unsafe.As<Procedure<TState, TMatter>>(base.Procedure);

    /// <summary>The state it is in.</summary>
    public TState State => Procedure.Value(StateOrdinal);

    /// <summary>What it is about.</summary>
    public TMatter Matter { get; }

    /// <inheritdoc/>
    public override object UntypedMatter => Matter;
}

/// <summary>A case that another one has asked the host to open.</summary>
/// <param name="Procedure">The id of the procedure it follows.</param>
/// <param name="Sequence">The event that asked for it: its place in the case that asked, from 1.</param>
public readonly record struct OpenedCase(string Procedure, int Sequence);

/// <summary>What seldom or never changes in a case, shared by all that it becomes.</summary>
internal sealed record CaseIdentity(Procedure Procedure, string CaseId, string? OpenedBy, Instant OpenedAt)
{
    internal ImmutableArray<OpenedCase> Opened { get; private init; } = [];

    internal CaseIdentity Asking(Event next)
    {
        var opened = Opened.ToBuilder();
        foreach (var followUp in next.FollowUps)
        {
            opened.Add(new(followUp.Procedure, next.Sequence));
        }

        return this with { Opened = opened.DrainToImmutable() };
    }
}

/// <summary>What only some cases have, apart from the case so that an idle one stays small.</summary>
internal sealed record Trail(
    ImmutableArray<RunningLimit> Limits,
    Link<Signature>? Signatures,
    Link<KeptHand>? Hands);

/// <summary>A hand that an act must not share later.</summary>
internal readonly record struct KeptHand(Act Act, Hand By);
