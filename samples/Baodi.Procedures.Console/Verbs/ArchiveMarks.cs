using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>A file that may not be archived as it is.</summary>
/// <param name="File">The file.</param>
/// <param name="IsChanged">Whether it is a dossier that does not hold; one that cannot be read at all is not.</param>
/// <param name="Case">The case it is about; null where it is not read, or not told.</param>
/// <param name="Number">Its number in the list; null where it is not in it.</param>
/// <param name="Why">What was found wrong with it.</param>
internal sealed record ArchiveMark(string File, bool IsChanged, string? Case, int? Number, IReadOnlyList<Label> Why);

/// <summary>What stands beside an archive list: which of its files do not hold, and which of those given could not be listed.</summary>
internal sealed record ArchiveMarks(IReadOnlyList<ArchiveMark> All)
{
    /// <summary>Looks each file over.</summary>
    /// <param name="read">The files.</param>
    /// <param name="whole">The list with nothing withheld.</param>
    /// <param name="office">Whose they are.</param>
    /// <param name="reader">To whom it is told.</param>
    internal static ArchiveMarks Of(DossierCases read, ArchiveList whole, Office office, Officer reader)
    {
        var marks = new List<ArchiveMark>();
        foreach (var (file, name) in read.Files.Zip(read.Names))
        {
            var (found, problems) = FileReading.Tried(name, path => VerifiedFile.FoundIn(DossierCases.BytesOf(path), office, null, []));
            if (found is not { Faults.IsEmpty: true })
            {
                var isTold = file.Case.IsVisibleTo(reader);
                var entry = whole.Entries.FirstOrDefault(entry => entry.CaseId == file.Case.Id && entry.Procedure.Id == file.Case.Procedure.Id);
                marks.Add(new(name, true, isTold ? file.Case.Id : null, entry?.Number, [.. problems.Select(problem => problem.Text), .. (found?.Faults ?? []).Select(fault => Told(fault, isTold)).Distinct()]));
            }
        }

        marks.AddRange(read.Problems.Select(OfUnread));
        return new(marks);
    }

    internal int Status => All.Any(mark => mark.IsChanged) ? ExitStatus.NotAsExpected : All.Count > 0 ? ExitStatus.BadInput : ExitStatus.AsExpected;

    internal JsonArray Json() => JsonOutput.List(All.Select(mark => (JsonNode)new JsonObject
    {
        ["file"] = mark.File,
        ["case"] = mark.Case,
        ["number"] = mark.Number,
        ["result"] = mark.IsChanged ? "changed" : "unreadable",
        ["why"] = JsonOutput.List(mark.Why.Select(why => (JsonNode)JsonOutput.Of(why))),
    }));

    internal IEnumerable<Block> Page(Wording wording)
    {
        yield return new Heading(wording.Of(Texts.NotToBeArchived));
        yield return new Table(
            [new(wording.Of(Texts.NumberColumn), IsNumber: true), new(wording.Of(Texts.DossierColumn)), new(wording.Of(Texts.CaseColumn)), new(wording.Of(Texts.ResultColumn)), new(wording.Of(Texts.WhyColumn))],
            [.. All.Select(mark => (IReadOnlyList<Line>)
            [
                mark.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                mark.File,
                mark.Case ?? "",
                wording.Of(mark.IsChanged ? Texts.DoesNotHold : Texts.CannotBeRead),
                string.Join(wording.Semicolon, mark.Why.Select(wording.Of)),
            ])]);
    }

    /// <summary>A file that was not read as a dossier of the office: its chain tells whether it is one that was changed. Whose it is, and so who may be told of it, is not known.</summary>
    private static ArchiveMark OfUnread(Problem problem)
    {
        var (chain, _) = FileReading.Tried(problem.File!, path => Verification.Of(DossierCases.BytesOf(path)));
        var faults = chain is { Seal: not null } ? chain.Faults : [];
        return faults.IsEmpty
            ? new(problem.File!, false, null, null, [problem.Text])
            : new(problem.File!, true, null, null, [.. faults.Select(fault => fault.Label).Distinct()]);
    }

    /// <summary>Of a file that the reader may not look into, no more than the kind of what is wrong.</summary>
    private static Label Told(DossierFault fault, bool isVisible) => isVisible ? fault.Label : DossierFaults.All.LabelOf(fault.Kind);
}
