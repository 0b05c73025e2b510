namespace Baodi.Procedures.Dossiers;

/// <summary>Opens cases of an office with their dossiers.</summary>
public static class OfficeFiles
{
    extension(Office office)
    {
        /// <summary>Opens a case and begins its dossier.</summary>
        /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
        /// <param name="opening">The opening command with its content; its kind of matter tells the procedure.</param>
        /// <param name="by">Who opens it.</param>
        /// <param name="at">When.</param>
        /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
        /// <param name="openedBy">The case that this one follows, or null.</param>
        /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
        /// <exception cref="ArgumentException">The office has no such procedure, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
        public FileAnswer<TState, TMatter> OpenFile<TState, TMatter>(
            string caseId, Opening<TState, TMatter> opening, Officer by, Instant at, string? commandId = null, CaseReference? openedBy = null, Circumstances? circumstances = null)
            where TState : struct, Enum
            where TMatter : class
        {
            ArgumentNullException.ThrowIfNull(office);
            Dossier.CheckCommandId(commandId);
            return FileAnswer<TState, TMatter>.Of(office, office.Open(caseId, opening, by, at, openedBy, circumstances), commandId);
        }

        /// <summary>Opens a case from JSON content and begins its dossier.</summary>
        /// <param name="procedure">One of this office's procedures, such as <see cref="Office.Find"/> gives by its id.</param>
        /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
        /// <param name="act">The kebab-case name of the opening.</param>
        /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
        /// <param name="by">Who opens it.</param>
        /// <param name="at">When.</param>
        /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
        /// <param name="openedBy">The case that this one follows, or null.</param>
        /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
        /// <exception cref="ArgumentException">The procedure is another office's, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
        public FileAnswer OpenFile(
            Procedure procedure, string caseId, string act, ReadOnlySpan<byte> utf8Json, Officer by, Instant at, string? commandId = null, CaseReference? openedBy = null, Circumstances? circumstances = null)
        {
            ArgumentNullException.ThrowIfNull(office);
            Dossier.CheckCommandId(commandId);
            return office.Open(procedure, caseId, act, utf8Json, by, at, openedBy, circumstances).With(new FileOf(office, commandId));
        }

        /// <summary>Opens a case that a step of another asked for, with the content that the step left for it, and begins its dossier.</summary>
        /// <param name="followUp">What the step asked for. Where it left out content that is needed, the answer is a refusal that names it; the host then opens the case with content of its own.</param>
        /// <param name="caseId">The id of the new case, at most <see cref="Case.LongestId"/> characters; the host sees to it that it is new in the office.</param>
        /// <param name="by">Who opens it.</param>
        /// <param name="at">When.</param>
        /// <param name="openedBy">The case that asked.</param>
        /// <param name="commandId">The id of the command, or null; where it comes again, the host puts it to the file it has.</param>
        /// <exception cref="ArgumentException">The office has no such procedure or the procedure no such opening, an id is none (<see cref="VisibleText.IsId"/>) or too long, or <paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
        public FileAnswer OpenFile(FollowUp followUp, string caseId, Officer by, Instant at, CaseReference openedBy, string? commandId = null)
        {
            ArgumentNullException.ThrowIfNull(office);
            Dossier.CheckCommandId(commandId);
            return office.Open(followUp, caseId, by, at, openedBy).With(new FileOf(office, commandId));
        }
    }

    private sealed record FileOf(Office Office, string? CommandId) : IOutcomeUse<FileAnswer>
    {
        public FileAnswer Use<TState, TMatter>(Outcome<TState, TMatter> outcome)
            where TState : struct, Enum
            where TMatter : class => FileAnswer<TState, TMatter>.Of(Office, outcome, CommandId);
    }
}
