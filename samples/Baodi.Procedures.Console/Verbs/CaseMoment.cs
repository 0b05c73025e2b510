using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>A case as it stood at a moment, read from a scenario or a dossier.</summary>
/// <param name="Case">The case.</param>
/// <param name="Office">Whose procedures it follows.</param>
/// <param name="Cast">The people of the file.</param>
/// <param name="At">The moment.</param>
/// <param name="Steps">How many steps had been taken by then.</param>
/// <param name="AllSteps">How many the file has of the case.</param>
/// <param name="Decided">What was last decided by each rule set that was asked.</param>
/// <param name="File">Its file, where a dossier was read and the case stands in it as at the moment.</param>
internal sealed record CaseMoment(Case Case, Office Office, IReadOnlyList<CastMember> Cast, Instant At, int Steps, int AllSteps, IReadOnlyList<Decided> Decided, CaseFile? File = null)
{
    /// <summary>What somebody can do in the case: as its file answers him, or, of an earlier moment, as the office's rules would have it.</summary>
    internal Permissions CanDo(Officer by) => File?.CanDo(by, At) ?? Office.CanDo(Case, by, At);

    /// <summary>Reads a case from a file.</summary>
    /// <param name="file">A scenario or a dossier.</param>
    /// <param name="name">Which case; null where the file has one.</param>
    /// <param name="at">The moment; null for the last step of a scenario, or for now.</param>
    /// <param name="session">Of which office, and what time it is now.</param>
    /// <exception cref="InputException">The file is neither, has no such case, or the case was not opened by then.</exception>
    internal static CaseMoment Read(string file, string? name, Instant? at, Session session)
    {
        var bytes = DossierCases.BytesOf(file, Texts.ADossierOrScenario);
        return DossierCases.IsDossier(bytes) ? OfDossier(DossierCases.FileOf(file, bytes, session.Office), file, name, at, session)
            : bytes.Length > DocumentBounds.FileBytes ? throw new InputException(new Problem(Texts.FileTooLarge(DocumentBounds.FileBytes >> 20), file))
            : OfScenario(ScenarioReader.Read(Document.Parse(file, bytes)), name, at);
    }

    private static CaseMoment OfScenario(Scenario scenario, string? name, Instant? at)
    {
        var player = new ScenarioPlayer(scenario);
        foreach (var taken in player.Play().OfType<StepTaken>())
        {
            if (!taken.IsAsExpected)
            {
                throw new InputException(new Problem(Texts.NotPlayedAsExpected(taken.Mismatches[0]), scenario.Document.File));
            }
        }

        var chosen = name is not null && player.Cases.ContainsKey(name) ? name
            : Chosen([.. player.Cases.Where(one => one.Value.Case.Classification is null || player.Cases.Count == 1).Select(one => one.Key).Order(StringComparer.Ordinal)], name, scenario.Document.File);
        return Of(player.Cases[chosen].Dossier, scenario.Office, scenario.Cast, at ?? scenario.Steps[^1].At, scenario.Document.File);
    }

    private static CaseMoment OfDossier(CaseFile read, string file, string? name, Instant? at, Session session)
    {
        var dossier = read.Dossier;
        if (name is not null && name != dossier.CaseId)
        {
            throw new InputException(new Problem(read.Case.Classification is null ? Texts.UnknownCase(Document.Shown(name), [dossier.CaseId!]) : Texts.NoSuchCaseIn(Document.Shown(name)), file));
        }

        var cast = DossierCases.PeopleOf([read]);
        var moment = Of(dossier, session.Office, cast, at ?? session.Terminal.Clock(), file);
        return moment.Steps == moment.AllSteps ? moment with { File = read } : moment;
    }

    private static string Chosen(IReadOnlyList<string> known, string? name, string file) =>
        known.Count == 0 ? throw new InputException(new Problem(Texts.NoCaseIn, file))
        : name is not null ? known.FirstOrDefault(one => one == name) ?? throw new InputException(new Problem(Texts.UnknownCase(Document.Shown(name), known), file))
        : known.Count == 1 ? known[0]
        : throw new InputException(new Problem(Texts.WhichCase(known), file));

    private static CaseMoment Of(Dossier dossier, Office office, IReadOnlyList<CastMember> cast, Instant at, string file)
    {
        var all = dossier.Events.ToList();
        var taken = all.TakeWhile(step => step.At <= at).ToList();
        return taken.Count == 0
            ? throw new InputException(new Problem(Texts.NotOpenedYet(Document.Shown(dossier.CaseId!)), file))
            : new(office.Fold(taken), office, cast, at, taken.Count, all.Count, [.. taken.Select(step => step.Decided).OfType<Decided>().GroupBy(one => one.Decision).Select(of => of.Last())]);
    }
}
