namespace Baodi.Procedures.Dossiers;

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
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>) or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public FileAnswer<TState, TMatter> Do(Command<TMatter> command, Officer by, Instant at, string? commandId = null, int? seenVersion = null, Circumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return Do(new(Office, Case, command, Naming.Kebab(command.GetType().Name), [], by, at, circumstances), commandId, seenVersion);
    }

    /// <inheritdoc/>
    public override FileAnswer Do(string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId = null, int? seenVersion = null, Circumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(by);
        return Do(new(Office, Case, null, act, utf8Json, by, at, circumstances), commandId, seenVersion);
    }

    private FileAnswer<TState, TMatter> Do(in Asked asked, string? commandId, int? seenVersion)
    {
        Dossier.CheckCommandId(commandId);
        DistrictTime.CheckHasDate(asked.At, "at");
        var earlier = commandId is null ? null : Dossier.Find(commandId);
        return !Case.IsVisibleTo(asked.By) ? Entered(asked.Decided(), null)
            : earlier is not null && asked.IsAgain(earlier) ? Again(earlier)
            : Unfit(asked, commandId, earlier, seenVersion) is { } reason ? Refused(reason, Case.Procedure.KeepsAttempts ? asked.Decided() : null)
            : Entered(asked.Decided(), commandId);
    }

    /// <summary>The answer that the command had.</summary>
    private FileAnswer<TState, TMatter> Again(Event earlier) => new(this, new((Case<TState, TMatter>)Office.Fold(EventsUpTo(earlier.Sequence)), earlier), isRepeat: true);

    /// <summary>What stands against any command, whatever it is.</summary>
    private Reason? Unfit(in Asked asked, string? commandId, Event? earlier, int? seenVersion) =>
        earlier is not null ? new CommandIdTaken(ActOf(asked.Name), asked.Name, commandId!, earlier.Sequence)
        : seenVersion is { } seen && seen != Case.Version ? new StaleVersion(ActOf(asked.Name), asked.Name, seen, Case.Version, Since(seen))
        : Against(ActOf(asked.Name), asked.Name, asked.At);

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
    private Act? ActOf(string name) => Case.Procedure.FindAct(name, Case.Status) ?? Case.Procedure.FindAct(name);

    private FileAnswer<TState, TMatter> Entered(Outcome outcome, string? commandId) => new(
        outcome.IsAccepted ? new(Office, (Case<TState, TMatter>)outcome.Case, Dossier.Add(outcome.Event, commandId))
            : outcome.Note is { } note ? With(note)
            : this,
        (Outcome<TState, TMatter>)outcome);

    private CaseFile<TState, TMatter> With(Note note) => Dossier.IsWorth(note) ? new(Office, Case, Dossier.Add(note)) : this;

    /// <summary>What is asked for, as a command or, where that is null, as JSON by the name of its act.</summary>
    private readonly ref struct Asked(Office office, Case<TState, TMatter> theCase, Command<TMatter>? command, string name, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, Circumstances? circumstances)
    {
        private readonly ReadOnlySpan<byte> utf8Json = utf8Json;

        internal string Name { get; } = name;

        internal Officer By { get; } = by;

        internal Instant At { get; } = at;

        internal Outcome Decided() =>
            command is null ? office.Do(theCase, Name, utf8Json, By, At, circumstances) : office.Do(theCase, command, By, At, circumstances);

        /// <summary>Whether it is the same command of the same officer that was accepted.</summary>
        internal bool IsAgain(Event earlier) =>
            (command ?? ContentReader.Read(earlier.Act, utf8Json).Whole) is { } again
            && earlier.Act.Name == Name && (earlier.EnteredBy ?? earlier.By).OfficerId == By.Id && ContentReader.AreAlike(earlier.Act, earlier.Command, again);
    }
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

    /// <summary>The answer to an opening: with the file that it begins, where it was accepted.</summary>
    internal static FileAnswer<TState, TMatter> Of(Office office, Outcome<TState, TMatter> opened, string? commandId) =>
        new(opened.IsAccepted ? new(office, opened.Case, Dossier.Empty.Add(opened.Event, commandId)) : null, opened);

    private protected override Outcome UntypedOutcome => Outcome;

    private protected override CaseFile? UntypedFile => file;
}
