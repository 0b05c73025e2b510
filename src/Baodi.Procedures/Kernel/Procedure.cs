using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The definition of one procedure for one office: data from which everything else derives. Immutable and safe for concurrent use.</summary>
public abstract class Procedure
{
    private readonly Lazy<Digest> rules;

    private protected Procedure(string id, Profile profile)
    {
        Id = id;
        Profile = profile;
        rules = new(() => CanonicalJson.DigestOf(WriteTo));
    }

    /// <summary>The kebab-case id.</summary>
    public string Id { get; }

    /// <summary>What the procedure is called.</summary>
    public Label Title { get; internal set; }

    /// <summary>The office it is bound to.</summary>
    public Profile Profile { get; }

    /// <summary>The states in the order of the definition; the final ones say so.</summary>
    public ImmutableArray<State> States { get; internal set; } = [];

    /// <summary>The acts in the order of the notice; the position of an act is its index, at most 63.</summary>
    public ImmutableArray<Act> Acts { get; internal set; } = [];

    /// <summary>The facts that guards and routes speak of.</summary>
    public ImmutableArray<Fact> Facts { get; internal set; } = [];

    /// <summary>Every time limit that an act may start, in the order of the definition.</summary>
    public ImmutableArray<TimeLimit> Limits { get; internal set; } = [];

    /// <summary>The forms of the commands; those that are papers say so.</summary>
    public ImmutableArray<Form> Forms { get; internal set; } = [];

    /// <summary>Clauses that only name scope or vocabulary, and how they are carried.</summary>
    public ImmutableArray<Citation> Scope { get; internal set; } = [];

    /// <summary>What is owed for every period and is no step of a single case.</summary>
    public ImmutableArray<RecurringObligation> Obligations { get; internal set; } = [];

    /// <summary>Whether an attempt by somebody whose post it is not is put on record: a refusal then carries a <see cref="Note"/> for the dossier.</summary>
    public bool KeepsAttempts { get; internal set; }

    /// <summary>Whether its cases may be secret: those then do not exist for whoever is not cleared.</summary>
    public bool MayBeClassified { get; internal set; }

    /// <summary>Every element with the ground on which it stands, listed when it is asked for.</summary>
    public ImmutableArray<Element> Elements => Procedures.Elements.Of(this);

    /// <summary>The digest of all that the procedure decides by: its definition with the office's figures, the tables it asks and the days that are worked.</summary>
    /// <remarks>
    /// SHA-256 over the canonical form (RFC 8785) of what <see cref="WriteTo"/> writes; computed when first read. Two procedures with one
    /// digest declare the same. What is written as code, as the effect of an act on its matter, is not in it: that goes with the version of the library.
    /// </remarks>
    public Digest RulesDigest => rules.Value;

    /// <summary>Writes all that the procedure decides by as one JSON object: <c>definition</c>, <c>tables</c> and <c>calendar</c>.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        RulesWriter.Write(json, this);
    }

    /// <summary>Opens a case from JSON content.</summary>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new.</param>
    /// <param name="act">The kebab-case name of the opening.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The id of the case that this one follows, or null.</param>
    /// <exception cref="ArgumentException">An id is blank, too long or not Unicode, or <paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public abstract Outcome Open(string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? openedBy = null);

    /// <summary>Takes a step in a case from JSON content.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="act">The kebab-case name of the act.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ForeignCaseException">The case follows another procedure or another office's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public abstract Outcome Do(Case theCase, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at);

    /// <summary>What an officer can do in a case at an instant; nothing in a case that he may not know of. Costs nothing until it is read.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When; an instant before the last step closes every act.</param>
    /// <exception cref="ForeignCaseException">The case follows another procedure or another office's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public Permissions CanDo(Case theCase, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        return ReferenceEquals(theCase.Procedure, this) ? new(theCase, by, at) : throw new ForeignCaseException(this, theCase);
    }

    /// <summary>Folds events into the case they made.</summary>
    /// <param name="events">The events of one case, all of them, in order.</param>
    /// <exception cref="FoldException">There is no event, or one does not follow from those before it.</exception>
    public abstract Case Fold(IEnumerable<Event> events);

    /// <summary>Finds a state by its kebab-case name; null when there is none.</summary>
    public State? FindState(string name)
    {
        foreach (var state in States)
        {
            if (state.Name == name)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal abstract JsonTypeInfo MatterJson { get; }

    /// <summary>How secret a matter of this procedure is.</summary>
    internal abstract ClassificationLevel? LevelOf(object matter);

    /// <summary>Adds one event to the case that those before it made, which follows this procedure.</summary>
    internal abstract Case Append(Case? before, Event next);

    /// <summary>The file of a dossier whose events follow this procedure.</summary>
    internal abstract CaseFile FileOf(Office office, Dossier dossier);

    /// <summary>Opens a case with its dossier; the office is that of the profile, the id of the command was looked at.</summary>
    internal abstract FileAnswer OpenFile(Office office, string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId, string? openedBy);

    /// <summary>Opens a case with its dossier by the opening that another case asked for.</summary>
    internal abstract FileAnswer OpenFile(Office office, string caseId, Command opening, Officer by, Instant at, string? commandId, string? openedBy);

    /// <summary>Decides a recorded step again, by somebody who holds just the seats it was taken in.</summary>
    internal abstract Outcome DecideAnew(Case? before, Event happened);

    internal abstract void Fill(in Candidate candidate, ref ReasonLog log);

    internal abstract bool IsOpen(Case theCase, Act act, Officer by, Instant at);

    internal abstract Way WayTo(in Candidate candidate);

    internal State StateAt(int ordinal) => StatesByOrdinal[ordinal];

    private protected State[] StatesByOrdinal { get; set; } = [];

    /// <summary>The act of that name offered in a state; null when there is none.</summary>
    internal Act? FindAct(string name, int state)
    {
        foreach (var act in Acts)
        {
            if (act.Name == name && (state < 0 ? act.Kind == ActKind.Opening : ((act.FromMask >> state) & 1) != 0))
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>The first act of that name, whichever states offer it; null when there is none.</summary>
    internal Act? FindAct(string name)
    {
        foreach (var act in Acts)
        {
            if (act.Name == name)
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>Whether an act of that name is offered in some state.</summary>
    internal bool HasAct(string name) => FindAct(name) is not null;

    /// <summary>The limit of that name; null when there is none.</summary>
    internal TimeLimit? FindLimit(string name)
    {
        foreach (var limit in Limits)
        {
            if (limit.Name == name)
            {
                return limit;
            }
        }

        return null;
    }

    /// <summary>The opening that a command asks for; null when it is not one of this procedure.</summary>
    internal Act? FindOpening(Command command)
    {
        foreach (var act in Acts)
        {
            if (act.Kind == ActKind.Opening && act.Command == command.GetType())
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>Adds that an act is not offered in a state and, where no post of the officer's may do it in any, that too.</summary>
    private protected void AddNotOffered(string name, State? state, Officer by, ref ReasonLog log)
    {
        Act? known = null;
        var offered = 0UL;
        var possible = 0UL;
        foreach (var act in Acts)
        {
            if (act.Name == name)
            {
                known = act;
                offered |= act.FromMask;
                possible |= act.PossibleMask;
            }
        }

        if (known is null)
        {
            log.Add(new UnknownAct(name));
            return;
        }

        var states = ImmutableArray.CreateBuilder<State>();
        foreach (var candidate in States)
        {
            if ((offered & candidate.Bit) != 0)
            {
                states.Add(candidate);
            }
        }

        log.Add(new WrongState(known, state, states.DrainToImmutable()));
        if ((possible & by.Mask) == 0)
        {
            log.Add(new WrongPost(known, null));
        }
    }
}

/// <summary>Thrown when a case is given to a procedure it does not follow.</summary>
public sealed class ForeignCaseException : ArgumentException
{
    internal ForeignCaseException(Procedure procedure, Case theCase)
        : base($"Case '{theCase.Id}' follows '{theCase.Procedure.Id}' of the profile '{theCase.Procedure.Profile.Id}', not '{procedure.Id}' of '{procedure.Profile.Id}'.")
    {
        Procedure = procedure;
        Case = theCase;
    }

    /// <summary>The procedure that was asked.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case that was given.</summary>
    public Case Case { get; }
}

/// <summary>Thrown when events do not fold into a case.</summary>
public sealed class FoldException : InvalidOperationException
{
    internal FoldException(int sequence, string problem)
        : base($"Event {sequence}: {problem}") => Sequence = sequence;

    /// <summary>The place of the event that does not fit, from 1; 0 when there is none.</summary>
    public int Sequence { get; }
}
