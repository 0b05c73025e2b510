using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A procedure with typed states and matter. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TMatter">What its cases are about.</typeparam>
public sealed partial class Procedure<TState, TMatter> : Procedure, IDuties<TMatter>
    where TState : struct, Enum
    where TMatter : class
{
    private readonly ActMap<TMatter> map;
    private readonly DoneRules doneRules;

    internal Procedure(string id, Profile profile, ImmutableArray<State> states, Act<TMatter>[] acts)
        : base(id, profile)
    {
        States = states;
        TypedActs = acts;
        Acts = acts.Frozen<Act>();
        StatesByOrdinal = new State[64];
        foreach (var state in states)
        {
            StatesByOrdinal[state.Ordinal] = state;
        }

        foreach (var act in acts)
        {
            act.Procedure = this;
        }

        doneRules = new(states, Acts);
        map = new(acts);
    }

    internal Act<TMatter>[] TypedActs { get; }

    internal override JsonTypeInfo MatterJson => MatterJsonSource();

    internal Func<JsonTypeInfo> MatterJsonSource { get; init; } = null!;

    /// <summary>How secret a matter is; null where none can be.</summary>
    internal Func<TMatter, ClassificationLevel?>? Level { get; init; }

    internal override ClassificationLevel? LevelOf(object matter) => Level?.Invoke(Unsafe.As<TMatter>(matter));

    /// <summary>Opens a case.</summary>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new.</param>
    /// <param name="command">The opening command with its content.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The id of the case that this one follows, or null.</param>
    /// <exception cref="ArgumentException">An id is blank, too long or not Unicode, or <paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public Outcome<TState, TMatter> Open(string caseId, Command<TMatter> command, Officer by, Instant at, string? openedBy = null)
    {
        Case.CheckIds(caseId, openedBy);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        return map.Opening(command.GetType()) is { } act
            ? Decide(null, caseId, act, command, by, at, openedBy)
            : NotOffered(null, Naming.Kebab(command.GetType().Name), by);
    }

    /// <summary>Takes a step in a case.</summary>
    /// <param name="theCase">The case; it is not changed.</param>
    /// <param name="command">What is asked for, with its content.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public Outcome<TState, TMatter> Do(Case<TState, TMatter> theCase, Command<TMatter> command, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        if (!ReferenceEquals(((Case)theCase).Procedure, this))
        {
            throw new ForeignCaseException(this, theCase);
        }

        if (MayBeClassified && !theCase.IsVisibleTo(by))
        {
            return Hidden(theCase, Naming.Kebab(command.GetType().Name), by, at);
        }

        return map.Find(command.GetType(), theCase.StateOrdinal) is { } act
            ? Noted(Decide(theCase, theCase.Id, act, command, by, at, null), by, at)
            : Noted(NotOffered(theCase, Naming.Kebab(command.GetType().Name), by), by, at);
    }

    /// <inheritdoc/>
    public override Outcome Open(string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? openedBy = null)
    {
        Case.CheckIds(caseId, openedBy);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        if (FindAct(act, -1) is not { } found)
        {
            return NotOffered(null, act, by);
        }

        var read = ContentReader.Read(found, utf8Json);
        if (read.Command is Command<TMatter> command)
        {
            return Open(caseId, command, by, at, openedBy);
        }

        var log = new ReasonLog();
        Admission<TMatter>.Explain(null, null, TypedActs[found.Index], by, at, this, ref log);
        log.Add(read.Problem!);
        return Refuse(null, log);
    }

    /// <inheritdoc/>
    public override Outcome Do(Case theCase, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        if (theCase is not Case<TState, TMatter> typed || !ReferenceEquals(theCase.Procedure, this))
        {
            throw new ForeignCaseException(this, theCase);
        }

        if (MayBeClassified && !theCase.IsVisibleTo(by))
        {
            return Hidden(theCase, act, by, at);
        }

        if (FindAct(act, theCase.StateOrdinal) is not { } found)
        {
            return Noted(NotOffered(typed, act, by), by, at);
        }

        var read = ContentReader.Read(found, utf8Json);
        if (read.Command is Command<TMatter> command)
        {
            return Do(typed, command, by, at);
        }

        var log = new ReasonLog();
        Fill(new(theCase, found, by, at), ref log);
        log.Add(read.Problem!);
        return Noted(Refuse(typed, log), by, at);
    }

    private Outcome<TState, TMatter> NotOffered(Case<TState, TMatter>? theCase, string act, Officer by)
    {
        var log = new ReasonLog();
        AddNotOffered(act, theCase?.Status, by, ref log);
        return Refuse(theCase, log);
    }

    /// <summary>The answer of a case that does not exist, with the note of the attempt for its dossier.</summary>
    private static Outcome<TState, TMatter> Hidden(Case theCase, string act, Officer by, Instant at) =>
        new(null, new Refusal([new NoSuchCase(theCase.Id)]) { Note = Note.OfHidden(theCase, act, by, at) });

    /// <summary>Adds the note of an attempt by somebody whose post it is not, where the procedure keeps them.</summary>
    private Outcome<TState, TMatter> Noted(Outcome<TState, TMatter> outcome, Officer by, Instant at)
    {
        if (KeepsAttempts && outcome.Refusal is { } refusal)
        {
            foreach (var reason in refusal.Reasons)
            {
                if (reason is WrongPost)
                {
                    return new(outcome.Case, new Refusal(refusal.Reasons) { Note = Note.Of(outcome.Case, refusal, by, at) });
                }
            }
        }

        return outcome;
    }

    /// <inheritdoc/>
    public override Case<TState, TMatter> Fold(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        Case<TState, TMatter>? folded = null;
        foreach (var next in events)
        {
            folded = Apply(folded, next);
        }

        return folded ?? throw new FoldException(0, "there is no event.");
    }

    /// <summary>Adds one event to the case that those before it made.</summary>
    /// <param name="before">The case before the event; null for an opening.</param>
    /// <param name="next">The event.</param>
    /// <exception cref="FoldException">The event does not follow from the case.</exception>
    public Case<TState, TMatter> Apply(Case<TState, TMatter>? before, Event next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Sequence != (before?.Version ?? 0) + 1)
        {
            throw new FoldException(next.Sequence, $"the case has {before?.Version ?? 0} events.");
        }

        if (before is not null && next.CaseId != before.Id)
        {
            throw new FoldException(next.Sequence, $"it belongs to '{next.CaseId}', not to '{before.Id}'.");
        }

        if (next.Act.Index >= Acts.Length || !ReferenceEquals(Acts[next.Act.Index], next.Act))
        {
            throw new FoldException(next.Sequence, $"'{next.Act.Name}' is not an act of '{Id}'.");
        }

        var act = Unsafe.As<Act<TMatter>>(next.Act);
        if (before is null ? act.Kind != ActKind.Opening : ((act.FromMask >> before.StateOrdinal) & 1) == 0)
        {
            throw new FoldException(next.Sequence, $"'{act.Name}' is not offered in {before?.Status.Name ?? "no case"}.");
        }

        var matter = act.Effect(before?.Matter, next.Command, new(next.By, next.At));
        if (act.DecisionStep is { } decision)
        {
            if (next.Decided is not { } decided || !ReferenceEquals(decided.Decision, decision.Decision))
            {
                throw new FoldException(next.Sequence, $"it lacks the answer to '{decision.Decision.Id}'.");
            }

            matter = decision.Record(matter, decided);
        }

        return After(before, act, next, matter);
    }

    internal override Case Append(Case? before, Event next) => Apply((Case<TState, TMatter>?)before, next);

    internal override CaseFile FileOf(Office office, Dossier dossier) => new CaseFile<TState, TMatter>(office, Fold(dossier.Events), dossier);

    internal override FileAnswer OpenFile(Office office, string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId, string? openedBy) =>
        FileOf(office, (Outcome<TState, TMatter>)Open(caseId, act, utf8Json, by, at, openedBy), commandId);

    internal override FileAnswer OpenFile(Office office, string caseId, Command opening, Officer by, Instant at, string? commandId, string? openedBy) =>
        FileOf(office, Open(caseId, (Command<TMatter>)opening, by, at, openedBy), commandId);

    internal static FileAnswer<TState, TMatter> FileOf(Office office, Outcome<TState, TMatter> opened, string? commandId) =>
        new(opened.IsAccepted ? new(office, opened.Case, Dossier.Empty.Add(opened.Event, commandId)) : null, opened);

    internal override Outcome DecideAnew(Case? before, Event happened) =>
        Decide(
            (Case<TState, TMatter>?)before,
            happened.CaseId,
            Unsafe.As<Act<TMatter>>(happened.Act),
            Unsafe.As<Command<TMatter>>(happened.Command),
            Officer.Of(happened.By),
            happened.At,
            happened.OpenedBy);

    internal TState Value(int ordinal)
    {
        var value = ordinal + 1;
        return Unsafe.As<int, TState>(ref value);
    }

    internal override void Fill(in Candidate candidate, ref ReasonLog log)
    {
        var theCase = (Case<TState, TMatter>)candidate.Case;
        if ((candidate.Act.FromMask & candidate.Case.Status.Bit) == 0)
        {
            AddNotOffered(candidate.Act.Name, candidate.Case.Status, candidate.By, ref log);
            return;
        }

        Admission<TMatter>.Explain(theCase, theCase.Matter, TypedActs[candidate.Act.Index], candidate.By, candidate.At, this, ref log);
    }

    internal override Way WayTo(in Candidate candidate)
    {
        var theCase = (Case<TState, TMatter>)candidate.Case;
        return new WaySearch<TMatter>(theCase, theCase.Matter, TypedActs, doneRules, this, candidate.At).To(TypedActs[candidate.Act.Index]);
    }

    internal override bool IsOpen(Case theCase, Act act, Officer by, Instant at)
    {
        var typed = Unsafe.As<Case<TState, TMatter>>(theCase);
        return Admission<TMatter>.IsOpen(typed, typed.Matter, Unsafe.As<Act<TMatter>>(act), by, at, this);
    }

    Act? IDuties<TMatter>.NextOwed(Case theCase, ulong done, TMatter matter, int from)
    {
        var open = from > 63 ? 0 : doneRules.Owed(theCase.StateOrdinal, done) & (ulong.MaxValue << from);
        while (open != 0)
        {
            var act = TypedActs[BitOperations.TrailingZeroCount(open)];
            if (act.TypedOwedWhen.AllHold(matter) && act.TypedGuards.AllHold(matter))
            {
                return act;
            }

            open &= open - 1;
        }

        return null;
    }
}
