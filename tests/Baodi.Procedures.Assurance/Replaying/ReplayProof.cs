using System.Diagnostics;
using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Replaying;

/// <summary>Dossiers of all scenarios, folded by processes of other cultures and time zones.</summary>
internal sealed class ReplayProof : Proof
{
    /// <summary>The dotless i, calendars of other years, other minus signs and digits, and days that begin elsewhere.</summary>
    private static readonly (string Culture, string Zone)[] Elsewhere =
    [
        ("tr-TR", "Europe/Istanbul"),
        ("ar-SA", "Asia/Riyadh"),
        ("th-TH", "Pacific/Kiritimati"),
        ("fa-IR", "Asia/Tehran"),
        ("sv-SE", "Pacific/Pago_Pago"),
        ("de-DE", "America/St_Johns"),
    ];

    internal override string Name => "replay";

    internal override string Promise =>
        $"The dossiers of all scenarios, read and folded by {Elsewhere.Length} other processes in the cultures and time zones {string.Join(", ", Elsewhere.Select(one => $"{one.Culture} at {one.Zone}"))}: "
        + "each gives the case and the dossier of this process, byte for byte. A process that is not where it should be fails.";

    internal override Findings Run(Effort effort)
    {
        var findings = new Findings();
        var folder = Directory.CreateTempSubdirectory("assurance-");
        try
        {
            var played = Scenarios.Played();
            findings.Count("dossiers", played.Count);
            findings.Count("processes elsewhere", Elsewhere.Length);
            findings.Count("cases and dossiers compared", Elsewhere.Sum(elsewhere => Compare(played, Directory.CreateDirectory(Path.Combine(folder.FullName, elsewhere.Culture)).FullName, elsewhere, findings)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return findings;
    }

    private static int Compare(List<Played> played, string folder, (string Culture, string Zone) elsewhere, Findings findings)
    {
        var files = played.ConvertAll(one => Path.Combine(folder, $"{one.Name}@{one.Office.Profile.Id}{ReplayChild.DossierFile}"));
        for (var i = 0; i < files.Count; i++)
        {
            File.WriteAllBytes(files[i], Written.Of(played[i].Dossier, played[i].Office));
        }

        if (RunElsewhere(folder, elsewhere) is { } problem)
        {
            findings.Fail($"{elsewhere.Culture}: {problem}");
            return 0;
        }

        for (var i = 0; i < files.Count; i++)
        {
            findings.Expect(IsSame(ReplayChild.Beside(files[i], ReplayChild.CaseFile), Written.Of(played[i].Case)), $"{elsewhere.Culture}: another case of {played[i].Name}");
            findings.Expect(IsSame(ReplayChild.Beside(files[i], ReplayChild.AgainFile), Written.Of(played[i].Dossier, played[i].Office)), $"{elsewhere.Culture}: another dossier of {played[i].Name}");
        }

        return 2 * files.Count;
    }

    private static bool IsSame(string file, byte[] expected) => File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(expected);

    private static string? RunElsewhere(string folder, (string Culture, string Zone) elsewhere)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ReplayProof).Assembly.Location);
        }

        foreach (var argument in (string[])[ReplayChild.Verb, folder, elsewhere.Culture, elsewhere.Zone])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LANG"] = start.Environment["LC_ALL"] = elsewhere.Culture.Replace('-', '_') + ".UTF-8";
        start.Environment["TZ"] = elsewhere.Zone;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        using var process = Process.Start(start)!;
        var problem = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : problem.Split('\n')[0];
    }
}
