using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Tells whether dossiers are whole and, where not, what was done to them.</summary>
internal sealed class VerifyVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> seal;

    internal VerifyVerb(SharedOptions options, Terminal terminal)
        : base("verify", Texts.VerifyVerb, options, terminal, "baodi verify dossiers", "baodi verify dossiers/a.json --lang zh", "baodi verify dossiers --json")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        seal = new("--seal") { Description = Texts.SealOption.In(options.Language), HelpName = "N:HASH" };
        Arguments.Add(files);
        Options.Add(seal);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var paths = DossierCases.FilesOf(parsed.GetRequiredValue(files));
        if (parsed.GetValue(seal) is not null && paths.Count > 1)
        {
            throw new InputException(new Problem(Texts.SealOfOne));
        }

        var kept = parsed.GetValue(seal) is { } text ? SealOf(text) : (Seal?)null;
        List<(string File, Verification Found)> verified = [.. paths.Select(file => (file, Verify(DossierCases.BytesOf(file), kept)))];
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(verified.Select(one => (JsonNode)Json(one.File, one.Found))));
        }
        else
        {
            session.Screen.Show(Page(verified, session.Wording));
        }

        return verified.TrueForAll(one => one.Found.IsWhole) ? ExitStatus.AsExpected : ExitStatus.NotAsExpected;
    }

    /// <summary>The chain and, where this host knows the rules, the steps.</summary>
    private static Verification Verify(byte[] dossier, Seal? kept)
    {
        var chain = Verification.Of(dossier, kept);
        return HostOffice.Find(chain.Profile ?? "") is { } office ? Verification.Of(dossier, office, kept) : chain;
    }

    private static Seal SealOf(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var entries) && Digest.TryParse(parts[1], out var hash)
            ? new(entries, hash)
            : throw new InputException(new Problem(Texts.NotASeal(Document.Shown(text))));
    }

    private static JsonObject Json(string file, Verification found) => new()
    {
        ["file"] = file,
        ["whole"] = found.IsWhole,
        ["case"] = found.Dossier?.CaseId,
        ["entries"] = found.Seal?.Entries,
        ["seal"] = found.Seal?.Hash.ToString(),
        ["steps"] = JsonOutput.NameOf(Verification.Rederivations, found.Steps),
        ["faults"] = JsonOutput.List(found.Faults.Select(fault => (JsonNode)new JsonObject
        {
            ["kind"] = JsonOutput.NameOf(DossierFaults.All, fault.Kind),
            ["entry"] = fault.Entry,
            ["path"] = fault.Path,
            ["label"] = JsonOutput.Of(fault.Label),
        })),
    };

    private static IEnumerable<Block> Page(List<(string File, Verification Found)> verified, Wording wording)
    {
        yield return new Table(
            [
                new(wording.Of(Texts.DossierColumn)),
                new("", IsFirm: true),
                new(wording.Of(Texts.EntriesColumn), IsNumber: true),
                new(wording.Of(Texts.StepsColumn)),
                new(wording.Of(Texts.SealColumn)),
            ],
            [.. verified.Select(one => (IReadOnlyList<Line>)
            [
                one.File,
                one.Found.IsWhole ? Line.Of(wording.Of(Texts.Whole), Tone.Good) : Line.Of(wording.Of(Texts.NotWhole), Tone.Bad),
                one.Found.Seal?.Entries.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                wording.Of(Verification.Rederivations.LabelOf(one.Found.Steps)),
                Line.Of(one.Found.Seal?.Hash.ToString()[..16] ?? "", Tone.Faint),
            ])]);
        if (verified is [{ Found: { Seal: { } seal, IsWhole: true } }])
        {
            yield return new Pairs([(wording.Of(Texts.SealToKeep), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{seal.Entries}:{seal.Hash}"))]);
        }

        foreach (var (file, found) in verified)
        {
            if (!found.IsWhole)
            {
                yield return new Heading(file);
                yield return new Pairs([.. found.Faults.Select(fault => (Line.Of(wording.Of(DossierFaults.All.LabelOf(fault.Kind)), Tone.Bad), Line.Of(wording.Of(fault.Label))))]);
            }
        }
    }
}
