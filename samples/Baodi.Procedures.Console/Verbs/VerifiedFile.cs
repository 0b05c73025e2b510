using Baodi.Procedures.ConsoleHost.Json;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>A file with what was found in it and, where it is whole and this host knows its rules, how its case stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Found">What was found; null where the file cannot be read.</param>
/// <param name="Standing">How the case stands; null where that cannot be told.</param>
/// <param name="Problems">Why it cannot be read.</param>
internal sealed record VerifiedFile(string File, Verification? Found, CaseStanding? Standing, IReadOnlyList<Problem> Problems)
{
    /// <summary>Verifies a file of several; one that cannot be read is told of like any other.</summary>
    internal static VerifiedFile Of(NamedFile file, Seal? kept, IReadOnlyList<Digest> earlier, Instant at)
    {
        var (verified, problems) = file.Problem is { } problem ? new(null, [problem]) : FileReading.Tried(file.Path, path => Of(path, kept, earlier, at));
        return verified ?? new(file.Path, null, null, problems);
    }

    /// <summary>Verifies the chain and, where this host knows the rules, the steps.</summary>
    private static VerifiedFile Of(string file, Seal? kept, IReadOnlyList<Digest> earlier, Instant at)
    {
        var bytes = DossierCases.BytesOf(file);
        var chain = Verification.Of(bytes, kept);
        if (HostOffice.Find(chain.Profile ?? "") is not { } office)
        {
            return new(file, chain, null, []);
        }

        var found = FoundIn(bytes, office, kept, earlier);
        return new(file, found, found is { Faults.IsEmpty: true, Dossier: not null } ? CaseStanding.Of(CaseFile.Read(bytes, office), at) : null, []);
    }

    /// <summary>Verifies the chain and the steps by the rules of an office.</summary>
    internal static Verification FoundIn(ReadOnlySpan<byte> bytes, Office office, Seal? kept, IReadOnlyList<Digest> earlier)
    {
        var found = Verification.Of(bytes, office, kept, earlier);

        // A case may have been opened under another profile of this host and moved.
        return found is { Dossier.Procedure: { } procedure } && found.Faults.Any(fault => fault.Kind == DossierFaultKind.UnknownRules)
            ? Verification.Of(bytes, office, kept, [.. earlier, .. HostOffice.ProfileIds.Select(id => HostOffice.Find(id)!.Find(procedure.Id)!.RulesDigest)])
            : found;
    }

    /// <summary>The kebab-case name of the verdict.</summary>
    internal string Name => Found is null ? "unreadable" : JsonOutput.NameOf(Verification.Verdicts, Found.Verdict);

    internal Label Label => Found is null ? Texts.CannotBeRead : Verification.Verdicts.LabelOf(Found.Verdict);

    internal Tone Tone => Found?.Verdict switch { Verdict.Whole => Tone.Good, Verdict.Undecided => Tone.Warning, Verdict.Faulty or null => Tone.Bad };

    /// <summary>How many entries stand complete before the place where something that is no dossier goes wrong; null where it is not about an entry.</summary>
    internal static int? EntriesBefore(DossierFault fault) => fault.Kind == DossierFaultKind.NotADossier ? fault.Entry - 1 : null;
}

/// <summary>Where a case has come to by its dossier: its state, what runs and what may be done next.</summary>
/// <param name="File">The case with its dossier.</param>
/// <param name="At">When it is looked at; not before its last step.</param>
/// <param name="Open">The acts that are open, each with who may do it; none under rules to which the case was not moved.</param>
internal sealed record CaseStanding(CaseFile File, Instant At, IReadOnlyList<ActToldOf> Open)
{
    internal static CaseStanding Of(CaseFile file, Instant at)
    {
        // A note may tell of any time; where the case stands, its steps and moves say.
        var last = file.Dossier.Where(entry => entry is not Note).Max(entry => entry.At);
        at = Instant.Max(at, last);
        return new(file, at, WhyAnswer.OpenTo(file, at));
    }

    internal Case Case => File.Case;

    /// <summary>The limit that is due next or, where all have passed, passed last; null where none runs.</summary>
    internal RunningLimit? Nearest
    {
        get
        {
            var (coming, passed) = (Case.Limits.Where(limit => !limit.IsPassed(At)).ToList(), Case.Limits);
            return coming.Count > 0 ? coming.MinBy(limit => limit.Due) : passed.Length > 0 ? passed.MaxBy(limit => limit.Due) : null;
        }
    }
}
