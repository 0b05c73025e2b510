using NodaTime;

namespace Baodi.Procedures;

/// <content>Cases of the office: opening them, acting in them, asking what can be done.</content>
public sealed partial class Office
{
    /// <summary>Opens a case and begins its dossier.</summary>
    /// <param name="procedure">One of this office's procedures.</param>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="command">The opening command with its content.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
    /// <param name="openedBy">The id of the case that this one follows, or null.</param>
    /// <exception cref="ArgumentException">The procedure is another office's, an id is blank, too long or not Unicode, or <paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public FileAnswer<TState, TMatter> OpenFile<TState, TMatter>(
        Procedure<TState, TMatter> procedure, string caseId, Command<TMatter> command, Officer by, Instant at, string? commandId = null, string? openedBy = null)
        where TState : struct, Enum
        where TMatter : class
    {
        Check(procedure, commandId);
        return Procedure<TState, TMatter>.FileOf(this, procedure.Open(caseId, command, by, at, openedBy), commandId);
    }

    /// <summary>Opens a case from JSON content and begins its dossier.</summary>
    /// <param name="procedure">One of this office's procedures, such as <see cref="Find"/> gives by its id.</param>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="act">The kebab-case name of the opening.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
    /// <param name="openedBy">The id of the case that this one follows, or null.</param>
    /// <exception cref="ArgumentException">The procedure is another office's, an id is blank, too long or not Unicode, or <paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public FileAnswer OpenFile(
        Procedure procedure, string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId = null, string? openedBy = null)
    {
        Check(procedure, commandId);
        return procedure.OpenFile(this, caseId, act, utf8Json, by, at, commandId, openedBy);
    }

    /// <summary>Opens a case that a step of another asked for, with the content that the step left for it.</summary>
    /// <param name="followUp">What the step asked for. Where it left out content that is needed, the answer is a refusal that names it; the host then opens the case with content of its own.</param>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The id of the case that asked.</param>
    /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
    /// <exception cref="ArgumentException">The office has no such procedure or the procedure no such opening, an id is blank, too long or not Unicode, or <paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public FileAnswer OpenFile(FollowUp followUp, string caseId, Officer by, Instant at, string openedBy, string? commandId = null)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(openedBy);
        Dossier.CheckCommandId(commandId);
        var procedure = Find(followUp.Procedure) ?? throw new ArgumentException($"The office has no procedure '{followUp.Procedure}'.", nameof(followUp));
        return procedure.FindOpening(followUp.Opening) is not null
            ? procedure.OpenFile(this, caseId, followUp.Opening, by, at, commandId, openedBy)
            : throw new ArgumentException($"'{procedure.Id}' has no opening '{Naming.Kebab(followUp.Opening.GetType().Name)}'.", nameof(followUp));
    }

    /// <summary>Takes a step in a case; the same as <see cref="Procedure{TState, TMatter}.Do(Case{TState, TMatter}, Command{TMatter}, Officer, Instant)"/>.</summary>
    /// <param name="theCase">The case; it is not changed.</param>
    /// <param name="command">What is asked for, with its content.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    public Outcome<TState, TMatter> Do<TState, TMatter>(Case<TState, TMatter> theCase, Command<TMatter> command, Officer by, Instant at)
        where TState : struct, Enum
        where TMatter : class
    {
        CheckMine(theCase);
        return theCase.Procedure.Do(theCase, command, by, at);
    }

    /// <summary>What an officer can do in a case at an instant; nothing in a case that he may not know of. Costs nothing until it is read.</summary>
    /// <remarks>A case alone does not say under which rules it was kept: where it has a dossier, <see cref="CaseFile.CanDo"/> asks that too.</remarks>
    /// <param name="theCase">The case.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When; an instant before the last step closes every act.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is later than the year 9999 at +08:00.</exception>
    public Permissions CanDo(Case theCase, Officer by, Instant at)
    {
        CheckMine(theCase);
        return theCase.Procedure.CanDo(theCase, by, at);
    }

    private void Check(Procedure procedure, string? commandId)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        Dossier.CheckCommandId(commandId);
        if (!ReferenceEquals(procedure.Profile, Profile))
        {
            throw new ArgumentException($"'{procedure.Id}' is of the profile '{procedure.Profile.Id}', not '{Profile.Id}'.", nameof(procedure));
        }
    }

    private void CheckMine(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        if (!ReferenceEquals(theCase.Procedure.Profile, Profile))
        {
            throw new ForeignCaseException(theCase.Procedure, theCase);
        }
    }
}
