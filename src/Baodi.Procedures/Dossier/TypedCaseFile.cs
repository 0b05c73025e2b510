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
        var name = Naming.Kebab(command.GetType().Name);
        return !Case.IsVisibleTo(by) ? Entered(Case.Procedure.Do(Case, command, by, at), null)
            : commandId is not null && Dossier.Find(commandId) is { } earlier ? Again(earlier, command, name, by, commandId)
            : Unfit(name, seenVersion) is { } reason ? new(this, new(Case, new Refusal([reason])))
            : Entered(Case.Procedure.Do(Case, command, by, at), commandId);
    }

    /// <inheritdoc/>
    public override FileAnswer Do(string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId = null, int? seenVersion = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(by);
        Dossier.CheckCommandId(commandId);
        return !Case.IsVisibleTo(by) ? Entered((Outcome<TState, TMatter>)Case.Procedure.Do(Case, act, utf8Json, by, at), null)
            : commandId is not null && Dossier.Find(commandId) is { } earlier ? Again(earlier, ContentReader.Read(earlier.Act, utf8Json).Command, act, by, commandId)
            : Unfit(act, seenVersion) is { } reason ? new(this, new(Case, new Refusal([reason])))
            : Entered((Outcome<TState, TMatter>)Case.Procedure.Do(Case, act, utf8Json, by, at), commandId);
    }

    /// <summary>The answer that the command had, if it is the same one of the same officer.</summary>
    private FileAnswer<TState, TMatter> Again(Event earlier, Command? command, string name, Officer by, string commandId)
    {
        if (command is null || earlier.Act.Name != name || earlier.By.OfficerId != by.Id || !earlier.Act.WritesAlike(earlier.Command, command))
        {
            return new(this, new(Case, new Refusal([new CommandIdTaken(ActOf(name), commandId, earlier.Sequence)])));
        }

        return new(this, new(Case.Procedure.Fold(EventsUpTo(earlier.Sequence)), earlier), isRepeat: true);
    }

    /// <summary>What stands against any command, whatever it is.</summary>
    private Reason? Unfit(string name, int? seenVersion) =>
        seenVersion is { } seen && seen != Case.Version ? new StaleVersion(ActOf(name), seen, Case.Version, Since(seen))
        : IsUnderTheOfficesRules ? null
        : new OtherRules(ActOf(name), Dossier.Chain[^1].Rules);

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

    private Act? ActOf(string name)
    {
        foreach (var act in ((Case)Case).Procedure.Acts)
        {
            if (act.Name == name)
            {
                return act;
            }
        }

        return null;
    }

    private FileAnswer<TState, TMatter> Entered(Outcome<TState, TMatter> outcome, string? commandId)
    {
        var dossier = outcome.IsAccepted ? Dossier.Add(outcome.Event, commandId)
            : outcome.Note is { } note ? Dossier.Add(note)
            : Dossier;
        return new(ReferenceEquals(dossier, Dossier) ? this : new(Office, outcome.IsAccepted ? outcome.Case : Case, dossier), outcome);
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

    private protected override Outcome UntypedOutcome => Outcome;

    private protected override CaseFile? UntypedFile => file;
}
