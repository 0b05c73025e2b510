using System.Buffers;

namespace Baodi.Procedures.Dossiers;

/// <summary>案卷: a case with its dossier, as a host keeps it. Immutable and safe for concurrent use; a step makes a new one.</summary>
/// <remarks>
/// Steps taken through the file are entered in its dossier. So are refused attempts where the procedure keeps them, and those on a case that the officer may not
/// know of: of one officer, as long as the case stands as it does, each attempt once and at most <see cref="Note.MostOfOneOfficer"/> of them. A command with the id of one that was
/// accepted is answered as that one was and changes nothing; one that names a version other than the case's is refused with what happened
/// in between. A refused command leaves no trace of its id and is judged anew when it comes again.
/// </remarks>
public abstract class CaseFile
{
    private protected CaseFile(Office office, Dossier dossier)
    {
        Office = office;
        Dossier = dossier;
    }

    /// <summary>The office by whose rules the case goes on.</summary>
    public Office Office { get; }

    /// <summary>The case as it stands.</summary>
    public Case Case => UntypedCase;

    /// <summary>Its history.</summary>
    public Dossier Dossier { get; }

    /// <summary>Whether the office's rules are those under which the last step or change of rules was made; if not, nothing can be done until the case is moved to them.</summary>
    public bool IsUnderTheOfficesRules => Dossier.IsUnder(Case.Procedure);

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <param name="utf8Json">The dossier, within <see cref="ReadingBounds"/>.</param>
    /// <param name="office">The office whose profile the case follows.</param>
    /// <exception cref="DossierFormatException">The bytes are not a dossier of the office.</exception>
    public static CaseFile Read(ReadOnlySpan<byte> utf8Json, Office office) => Of(Dossier.Read(utf8Json, office), office);

    /// <summary>Reads what <see cref="WriteTo"/> wrote, if it is still what was written then: what was changed meanwhile must not go on under a new seal.</summary>
    /// <param name="utf8Json">The dossier, within <see cref="ReadingBounds"/>.</param>
    /// <param name="office">The office whose profile the case follows.</param>
    /// <param name="kept">The <see cref="Dossier.Seal"/> of the file as it was last written, kept where whoever can change dossiers cannot.</param>
    /// <exception cref="DossierFormatException">The bytes are not a dossier of the office.</exception>
    /// <exception cref="KeptSealException">It was changed, or an earlier or a later state of it has another seal.</exception>
    public static CaseFile Read(ReadOnlySpan<byte> utf8Json, Office office, Seal kept) => Of(Dossier.Read(utf8Json, office, kept), office);

    /// <summary>Takes a step from JSON content.</summary>
    /// <param name="act">The kebab-case name of the act.</param>
    /// <param name="utf8Json">The content as one JSON object in UTF-8.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="at">When; not earlier than the last step.</param>
    /// <param name="commandId">The id of the command, unique in the case, or null; at most <see cref="Dossier.LongestCommandId"/> characters.</param>
    /// <param name="seenVersion">The version of the case that the sender saw, or null not to ask.</param>
    /// <param name="circumstances">When it happened, who told it and what it departs from; null for nothing of the kind.</param>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>) or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public abstract FileAnswer Do(string act, ReadOnlySpan<byte> utf8Json, Officer by, NodaTime.Instant at, string? commandId = null, int? seenVersion = null, Circumstances? circumstances = null);

    /// <summary>Adds a word to the file without a step: a remark, a pressing, a passing round or that it was read. The case stays as it is.</summary>
    /// <param name="said">What is said, and to whom.</param>
    /// <param name="by">Who says it: whoever has a part in the procedure, may know of the case and is not recused from the whole of it; that he has read it, also anybody else who may know of it.</param>
    /// <param name="at">When; not earlier than the last step or change of rules.</param>
    /// <param name="file">The file with the remark; this one where it is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public RemarkOutcome Remark(RemarkRequest said, Officer by, NodaTime.Instant at, out CaseFile file)
    {
        var outcome = Office.Remark(Case, said, by, at);
        outcome = outcome.IsAccepted && at < Dossier.Earliest ? new(new Refusal([new RemarkUnfit(RemarkProblem.BeforeLastStep)])) : outcome;
        file = outcome.IsAccepted ? Of(Dossier.Add(outcome.Remark)) : this;
        return outcome;
    }

    /// <summary>What an officer can do in the case at an instant, as <see cref="Do"/> would answer him; nothing in a case that he may not know of. Costs nothing until it is read.</summary>
    /// <remarks>Where the case follows other rules than the office's, every act is closed, <see cref="OtherRules"/>, and nothing else is told; so it is before the instant of its last move, <see cref="EarlierThanLast"/>.</remarks>
    /// <param name="by">The officer.</param>
    /// <param name="at">When; an instant before the last step or change of rules closes every act.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public Permissions CanDo(Officer by, NodaTime.Instant at)
    {
        ArgumentNullException.ThrowIfNull(by);
        DistrictTime.CheckHasDate(at, nameof(at));
        return new(Office.MachineOf(Case), Case, by, at, !IsUnderTheOfficesRules || at < Dossier.MovedAt ? act => Against(act, act.Name, at)! : null);
    }

    /// <summary>The same file with the digests of its entries, whose <see cref="Dossier.Seal"/> can be kept elsewhere.</summary>
    public CaseFile Sealed() => Of(Dossier.Sealed(Office));

    /// <summary>Writes the dossier, sealed.</summary>
    /// <param name="output">Where to write.</param>
    /// <exception cref="InvalidOperationException">It has more bytes than <see cref="ReadingBounds.DossierBytes"/>; what was written is to be thrown away.</exception>
    public void WriteTo(IBufferWriter<byte> output) => Dossier.WriteTo(output, Office);

    /// <summary>The file of a dossier that was read by an office.</summary>
    internal static CaseFile Of(Dossier dossier, Office office) => office.Fold(dossier.Events).With(new FileOf(office, dossier));

    /// <summary>What stands against every act, whatever the case says of it; null where nothing does.</summary>
    /// <param name="act">The act; null where it is not known.</param>
    /// <param name="askedFor">The name that was asked for.</param>
    /// <param name="at">When.</param>
    internal Reason? Against(Act? act, string askedFor, NodaTime.Instant at) =>
        !IsUnderTheOfficesRules ? new OtherRules(act, askedFor, Dossier.LastRules!.Value)
        : act is not null && at < Dossier.MovedAt ? new EarlierThanLast(act, Dossier.MovedAt.Value)
        : null;

    /// <summary>The same case with another dossier of it.</summary>
    private protected abstract CaseFile Of(Dossier dossier);

    private protected abstract Case UntypedCase { get; }

    private sealed record FileOf(Office Office, Dossier Dossier) : ICaseUse<CaseFile>
    {
        public CaseFile Use<TState, TMatter>(Case<TState, TMatter> theCase)
            where TState : struct, Enum
            where TMatter : class => new CaseFile<TState, TMatter>(Office, theCase, Dossier);
    }
}

/// <summary>The answer to a command that was put to a file. Immutable.</summary>
public abstract class FileAnswer
{
    private protected FileAnswer(bool isRepeat) => IsRepeat = isRepeat;

    /// <summary>Whether the command had been accepted before, and is answered as it was then.</summary>
    public bool IsRepeat { get; }

    /// <summary>What was decided; of a repeat, what was decided the first time.</summary>
    public Outcome Outcome => UntypedOutcome;

    /// <summary>The file afterwards: with the new entry, or the one there was where nothing is to be entered.</summary>
    /// <exception cref="RefusedException">An opening was refused, so there is no file.</exception>
    public CaseFile File => UntypedFile ?? throw new RefusedException(Outcome.Refusal!);

    private protected abstract Outcome UntypedOutcome { get; }

    private protected abstract CaseFile? UntypedFile { get; }
}
