namespace Baodi.Procedures;

/// <content>Cases of the office: opening them, acting in them, asking what can be done.</content>
public sealed partial class Office
{
    /// <summary>Opens a case.</summary>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="opening">The opening command with its content; its kind of matter tells the procedure.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The case that this one follows, or null.</param>
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ArgumentException">The office has no such procedure, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Outcome<TState, TMatter> Open<TState, TMatter>(string caseId, Opening<TState, TMatter> opening, Officer by, Instant at, CaseReference? openedBy = null, Circumstances? circumstances = null)
        where TState : struct, Enum
        where TMatter : class
    {
        ArgumentNullException.ThrowIfNull(opening);
        Case.CheckId(caseId);
        Check(by, at);
        return (Outcome<TState, TMatter>)MachineOf(typeof(TMatter)).Fire(null, Trigger.Of(caseId, opening, openedBy) with { Circumstances = circumstances ?? Circumstances.None }, by, at);
    }

    /// <summary>Opens a case from JSON content.</summary>
    /// <param name="procedure">One of this office's procedures, such as <see cref="Find"/> gives by its id.</param>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="act">The kebab-case name of the opening.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The case that this one follows, or null.</param>
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ArgumentException">The procedure is another office's, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Outcome Open(Procedure procedure, string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, CaseReference? openedBy = null, Circumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        Case.CheckId(caseId);
        Check(by, at);
        return MachineOf(procedure).Fire(null, ContentReader.TriggerOf(procedure, caseId, act, utf8Json, openedBy) with { Circumstances = circumstances ?? Circumstances.None }, by, at);
    }

    /// <summary>Opens a case that a step of another asked for, with the content that the step left for it.</summary>
    /// <param name="followUp">What the step asked for. Where it left out content that is needed, the answer is a refusal that names it; the host then opens the case with content of its own.</param>
    /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="openedBy">The case that asked.</param>
    /// <exception cref="ArgumentException">The office has no such procedure or the procedure no such opening, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Outcome Open(FollowUp followUp, string caseId, Officer by, Instant at, CaseReference openedBy)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(openedBy);
        Case.CheckId(caseId);
        Check(by, at);
        var procedure = Find(followUp.Procedure) ?? throw new ArgumentException($"The office has no procedure '{followUp.Procedure}'.", nameof(followUp));
        return procedure.Acts.Any(act => act.Kind == ActKind.Opening && act.Command == followUp.Opening.GetType())
            ? MachineOf(procedure).Fire(null, Trigger.Of(caseId, followUp.Opening, openedBy), by, at)
            : throw new ArgumentException($"'{procedure.Id}' has no opening '{Naming.Kebab(followUp.Opening.GetType().Name)}'.", nameof(followUp));
    }

    /// <summary>Takes a step in a case.</summary>
    /// <param name="theCase">The case; it is not changed.</param>
    /// <param name="command">What is asked for, with its content.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="at">When it is entered; not earlier than the last step.</param>
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Outcome<TState, TMatter> Do<TState, TMatter>(Case<TState, TMatter> theCase, Command<TMatter> command, Officer by, Instant at, Circumstances? circumstances = null)
        where TState : struct, Enum
        where TMatter : class
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(command);
        Check(by, at);
        return (Outcome<TState, TMatter>)MachineOf(theCase).Fire(theCase, Trigger.Of(theCase.Id, command) with { Circumstances = circumstances ?? Circumstances.None }, by, at);
    }

    /// <summary>Takes a step in a case from JSON content.</summary>
    /// <param name="theCase">The case; it is not changed.</param>
    /// <param name="act">The kebab-case name of the act.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="at">When it is entered; not earlier than the last step.</param>
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Outcome Do(Case theCase, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, Circumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(act);
        Check(by, at);
        return MachineOf(theCase).Fire(theCase, ContentReader.TriggerOf(theCase.Procedure, theCase.Id, act, utf8Json) with { Circumstances = circumstances ?? Circumstances.None }, by, at);
    }

    /// <summary>Judges what is to be added to a file without a step: a remark, a pressing, a passing round or that it was read.</summary>
    /// <remarks>The notice is silent on these; nobody is bound by them and nothing waits for them. Pressing that a clause names, as 6.3 does, is an act of its procedure.</remarks>
    /// <param name="theCase">The case; it stays as it is.</param>
    /// <param name="said">What is said, and to whom.</param>
    /// <param name="by">Who says it: whoever has a part in the procedure, may know of the case and is not recused from the whole of it; that he has read it, also anybody else who may know of it.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public RemarkOutcome Remark(Case theCase, RemarkRequest said, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(said);
        Check(by, at);
        _ = MachineOf(theCase);
        return RemarkCheck.Of(theCase, said, by, at);
    }

    /// <summary>What an officer can do in a case at an instant; nothing in a case that he may not know of. Costs nothing until it is read.</summary>
    /// <remarks>A case alone does not say under which rules it was kept: where it has a dossier, its file asks that too.</remarks>
    /// <param name="theCase">The case.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When; an instant before the last step closes every act.</param>
    /// <exception cref="ForeignCaseException">The case follows another office's procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Permissions CanDo(Case theCase, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        Check(by, at);
        return new(MachineOf(theCase), theCase, by, at);
    }

    /// <summary>Folds events into the case they made.</summary>
    /// <param name="events">The events of one case of this office, all of them, in order.</param>
    /// <exception cref="FoldException">There is no event, or one does not follow from those before it.</exception>
    public Case Fold(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        Case? folded = null;
        ProcedureMachine? machine = null;
        foreach (var next in events)
        {
            machine ??= MachineThat(builder => builder.Id == next.Given(nameof(events)).Act.Procedure.Id)
                ?? throw new FoldException(next.Sequence, $"the office has no procedure '{next.Act.Procedure.Id}'.");
            folded = machine.Apply(folded, next.Given(nameof(events)));
        }

        return folded ?? throw new FoldException(0, "there is no event.");
    }

    internal ProcedureMachine MachineOf(Case theCase) =>
        Find(theCase.Procedure.Id) is { } mine && ReferenceEquals(mine, theCase.Procedure)
            ? MachineOf(mine)
            : throw new ForeignCaseException(Find(theCase.Procedure.Id) ?? theCase.Procedure, theCase);

    private static void Check(Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
    }
}
