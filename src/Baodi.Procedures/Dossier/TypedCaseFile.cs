using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A case with its dossier, typed. Immutable and safe for concurrent use.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">What the case is about.</typeparam>
public sealed class CaseFile<TState, TMatter> : CaseFile
    where TState : struct, Enum
    where TMatter : class
{
    internal CaseFile(Office office, Case<TState, TMatter> theCase, Dossier dossier)
        : base(office, dossier) => Case = theCase;

    /// <summary>The case as it stands.</summary>
    public new Case<TState, TMatter> Case { get; }

    private protected override CaseFile Of(Dossier dossier) => new CaseFile<TState, TMatter>(Office, Case, dossier);

    private protected override Case UntypedCase => Case;

    /// <summary>Takes a step.</summary>
    /// <param name="command">What is asked for. The command that opened the case is answered as it was then where it comes again with its id.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <param name="commandId">The id of the command, unique in the case, or null; at most <see cref="Dossier.LongestCommandId"/> characters.</param>
    /// <param name="seenVersion">The version of the case that the sender saw, or null not to ask.</param>
    /// <exception cref="ArgumentException">The id is blank, too long or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public FileAnswer<TState, TMatter> Do(Command<TMatter> command, Officer by, Instant at, string? commandId = null, int? seenVersion = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        Dossier.CheckCommandId(commandId);
        DistrictTime.CheckHasDate(at, nameof(at));
        var name = Naming.Kebab(command.GetType().Name);
        return !Case.IsVisibleTo(by) ? Entered(Case.Procedure.Do(Case, command, by, at), null)
            : commandId is not null && Dossier.Find(commandId) is { } earlier && IsRepeat(earlier, command, name, by) ? Again(earlier)
            : Unfit(name, at, commandId, seenVersion) is { } reason ? Refused(reason, Case.Procedure.KeepsAttempts ? Case.Procedure.Do(Case, command, by, at) : null)
            : Entered(Case.Procedure.Do(Case, command, by, at), commandId);
    }

    /// <inheritdoc/>
    public override FileAnswer Do(string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId = null, int? seenVersion = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(by);
        Dossier.CheckCommandId(commandId);
        DistrictTime.CheckHasDate(at, nameof(at));
        return !Case.IsVisibleTo(by) ? Entered(Case.Procedure.Do(Case, act, utf8Json, by, at), null)
            : commandId is not null && Dossier.Find(commandId) is { } earlier && IsRepeat(earlier, ContentReader.Read(earlier.Act, utf8Json).Command, act, by) ? Again(earlier)
            : Unfit(act, at, commandId, seenVersion) is { } reason ? Refused(reason, Case.Procedure.KeepsAttempts ? Case.Procedure.Do(Case, act, utf8Json, by, at) : null)
            : Entered(Case.Procedure.Do(Case, act, utf8Json, by, at), commandId);
    }

    /// <summary>Whether a command is the same one of the same officer that was accepted.</summary>
    private static bool IsRepeat(Event earlier, Command? command, string name, Officer by) =>
        command is not null && earlier.Act.Name == name && earlier.By.OfficerId == by.Id && earlier.Act.WritesAlike(earlier.Command, command);

    /// <summary>The answer that the command had.</summary>
    private FileAnswer<TState, TMatter> Again(Event earlier) => new(this, new(Case.Procedure.Fold(EventsUpTo(earlier.Sequence)), earlier), isRepeat: true);

    /// <summary>What stands against any command, whatever it is.</summary>
    private Reason? Unfit(string name, Instant at, string? commandId, int? seenVersion) =>
        commandId is not null && Dossier.Find(commandId) is { } earlier ? new CommandIdTaken(ActOf(name), name, commandId, earlier.Sequence)
        : seenVersion is { } seen && seen != Case.Version ? new StaleVersion(ActOf(name), name, seen, Case.Version, Since(seen))
        : Against(ActOf(name), name, at);

    /// <summary>The answer to a command that is not decided at all; that somebody made the attempt is entered where it would have been.</summary>
    private FileAnswer<TState, TMatter> Refused(Reason reason, Outcome? attempt) => attempt?.Note is { } note
        ? new(With(note), new(Case, new Refusal([reason]) { Note = note }))
        : new(this, new(Case, new Refusal([reason])));

    private IEnumerable<Event> EventsUpTo(int sequence)
    {
        foreach (var happened in Dossier.Events)
        {
            if (happened.Sequence <= sequence)
            {
                yield return happened;
            }
        }
    }

    private ImmutableArray<Event> Since(int seen)
    {
        var since = ImmutableArray.CreateBuilder<Event>();
        foreach (var happened in Dossier.Events)
        {
            if (happened.Sequence > seen)
            {
                since.Add(happened);
            }
        }

        return since.DrainToImmutable();
    }

    /// <summary>The act of that name that the state offers or, of other states, the first.</summary>
    private Act? ActOf(string name) => Case.Procedure.FindAct(name, Case.StateOrdinal) ?? Case.Procedure.FindAct(name);

    private FileAnswer<TState, TMatter> Entered(Outcome outcome, string? commandId) => new(
        outcome.IsAccepted ? new(Office, (Case<TState, TMatter>)outcome.Case, Dossier.Add(outcome.Event, commandId))
            : outcome.Note is { } note ? With(note)
            : this,
        (Outcome<TState, TMatter>)outcome);

    private CaseFile<TState, TMatter> With(Note note) => Dossier.IsWorth(note) ? new(Office, Case, Dossier.Add(note)) : this;
}

/// <summary>The answer to a command that was put to a file, typed. Immutable.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">What the case is about.</typeparam>
public sealed class FileAnswer<TState, TMatter> : FileAnswer
    where TState : struct, Enum
    where TMatter : class
{
    private readonly CaseFile<TState, TMatter>? file;

    internal FileAnswer(CaseFile<TState, TMatter>? file, Outcome<TState, TMatter> outcome, bool isRepeat = false)
        : base(isRepeat)
    {
        this.file = file;
        Outcome = outcome;
    }

    /// <summary>What was decided; of a repeat, what was decided the first time.</summary>
    public new Outcome<TState, TMatter> Outcome { get; }

    /// <summary>The file afterwards: with the new entry, or the one there was where nothing is to be entered.</summary>
    /// <exception cref="RefusedException">An opening was refused, so there is no file.</exception>
    public new CaseFile<TState, TMatter> File => file ?? throw new RefusedException(Outcome.Refusal!);

    private protected override Outcome UntypedOutcome => Outcome;

    private protected override CaseFile? UntypedFile => file;
}
