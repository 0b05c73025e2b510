using System.Text.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>The dossiers of files and folders, as far as they could be read.</summary>
/// <param name="Files">Each with its case.</param>
/// <param name="Names">The files they stand in, in the same order.</param>
/// <param name="Problems">What is wrong with the others.</param>
internal sealed record DossierCases(List<CaseFile> Files, List<string> Names, List<Problem> Problems)
{
    internal List<Case> Cases => Files.ConvertAll(static file => file.Case);

    /// <summary>Those who took or entered a step in them, each with every seat that he did it in.</summary>
    internal List<CastMember> People => PeopleOf(Files);

    /// <summary>Those who took or entered a step in files.</summary>
    internal static List<CastMember> PeopleOf(IEnumerable<CaseFile> files) =>
        files.SelectMany(static file => file.Dossier.Events.SelectMany(HandsOf)).GroupBy(static performer => performer.OfficerId, StringComparer.Ordinal)
            .Select(static performers => MemberOf(Officer.Of([.. performers]))).ToList();

    private static IEnumerable<Performer> HandsOf(Event step) => step.EnteredBy is { } entered ? [step.By, entered] : [step.By];

    private static CastMember MemberOf(Officer officer) => new(officer, new(officer.Name, officer.Name), null);

    /// <summary>Checks that no two cases have one id, where they are told of by it.</summary>
    /// <exception cref="InputException">Two have.</exception>
    internal static void CheckIds(IEnumerable<Case> cases)
    {
        if (cases.GroupBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } shared)
        {
            throw new InputException(new Problem(Texts.IdOfTwoCases(Document.Shown(shared.Key))));
        }
    }

    /// <summary>Reads the dossiers of files and folders; a file that is none of the office is told of, and the others are gone on with.</summary>
    /// <exception cref="InputException">Two are of one case, so that nobody can tell which counts.</exception>
    internal static DossierCases Read(IEnumerable<string> paths, Office office)
    {
        var read = new DossierCases([], [], []);
        var known = new Dictionary<(string Procedure, string Case), string>();
        var isTwice = false;
        foreach (var (path, problem) in NamedFile.Of(paths))
        {
            var (file, problems) = problem is null ? FileReading.Tried(path, file => FileOf(file, office)) : new(null, [problem]);
            read.Problems.AddRange(problems);
            if (file is null)
            {
                continue;
            }

            var key = (file.Case.Procedure.Id, file.Case.Id);
            if (known.TryAdd(key, path))
            {
                read.Files.Add(file);
                read.Names.Add(path);
            }
            else
            {
                isTwice = true;
                read.Problems.Add(new(Texts.SameCase(known[key]), path));
            }
        }

        return isTwice ? throw new InputException(read.Problems) : read;
    }

    /// <summary>The same, where there is anything to tell.</summary>
    /// <exception cref="InputException">None of them could be read.</exception>
    internal DossierCases IfAny() => Files.Count == 0 && Problems.Count > 0 ? throw new InputException(Problems) : this;

    /// <summary>What stands in a file, within the bounds of a dossier.</summary>
    /// <exception cref="InputException">The file cannot be read or is too large.</exception>
    internal static byte[] BytesOf(string file) => BytesOf(file, Texts.ADossier);

    /// <summary>The same, where something else may stand in it too.</summary>
    internal static byte[] BytesOf(string file, Label wanted) => Document.Bytes(file, ReadingBounds.DossierBytes, wanted);

    /// <summary>Whether bytes are a dossier and no scenario: one says of which format it is.</summary>
    internal static bool IsDossier(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadingBounds.DossierDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("format"u8))
                {
                    return true;
                }

                reader.Skip();
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The case file of a dossier.</summary>
    /// <exception cref="InputException">The file is no dossier of the office.</exception>
    internal static CaseFile FileOf(string file, Office office) => FileOf(file, BytesOf(file), office);

    /// <summary>The case file that the bytes of a file are.</summary>
    /// <exception cref="InputException">They are no dossier of the office.</exception>
    internal static CaseFile FileOf(string file, ReadOnlySpan<byte> utf8, Office office)
    {
        try
        {
            return CaseFile.Read(utf8, office);
        }
        catch (DossierFormatException e)
        {
            throw new InputException(new Problem(Texts.NotADossier(e.Label), file, Path: e.Path));
        }
    }
}
