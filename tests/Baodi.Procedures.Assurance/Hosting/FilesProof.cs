using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Whatever stands in a folder, each file is told of and none keeps the others from it; what is written replaces plain files alone.</summary>
internal sealed class FilesProof : Proof
{
    private const int Folders = 8;
    private const int Damaged = 160;
    private const int Writings = 200;
    private const int Seed = 20170605;

    /// <summary>What is no plain file, or too large for one: it is never read.</summary>
    private static readonly string[] NeverRead = ["folder.json", "large.json", "nowhere.json", "round.json", "device.json", "pipe.json", "socket.json"];

    private static readonly string[][] Listings =
    [
        ["limits", "--at", "2024-03-12T14:17:00+08:00"], ["archive", "--year", "2024"], ["move", "--to", "national-law"],
        ["calendar", "--from", "2024-03-01", "--to", "2024-03-31", "--dossier"],
    ];

    internal override string Name => "files";

    internal override string Promise =>
        $"{Folders} folders by chance of dossiers, whole and changed, and of files of every other kind, verified and listed: each file is told of, the whole ones as if they stood alone, and no pipe, socket or device is read. "
        + $"{Damaged} scenarios with a member taken out or put wrong, played: each is told of. {Writings} files written over files of every kind: plain ones are replaced whole, behind a link its target, and nothing else is touched or left.";

    internal override Findings Run(Effort effort)
    {
        using var around = Surroundings.New();
        var findings = new Findings();
        var failures = new ConcurrentQueue<string>();
        var files = 0;
        Parallel.For(0, Math.Max(1, effort.Of(Folders)), part => Interlocked.Add(ref files, ReadFolder(around, part, failures)));
        findings.Count("files in folders, verified and listed", files);
        Parallel.For(0, effort.Of(Damaged), part => Play(around, part, failures));
        findings.Count("damaged scenarios", effort.Of(Damaged));
        var (written, refused) = Write(around, effort.Of(Writings), failures);
        findings.Count("files written", written);
        findings.Count("files not written over", refused);
        foreach (var failure in failures.Order(StringComparer.Ordinal))
        {
            findings.Fail(failure);
        }

        return findings;
    }

    private static int ReadFolder(Surroundings around, int part, ConcurrentQueue<string> failures)
    {
        var random = new Random(Seed + part);
        var folder = around.OutputOf(part);
        var whole = Directory.GetFiles(around.Dossiers).Order(StringComparer.Ordinal).Where(_ => random.Next(3) > 0).ToList();
        var odd = Directory.GetFileSystemEntries(around.Odd).Order(StringComparer.Ordinal).Where(name => random.Next(Path.GetFileName(name) == "large.json" ? 8 : 2) == 0).ToList();
        foreach (var file in whole.Concat(odd))
        {
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        }

        File.WriteAllBytes(Path.Combine(folder, "changed.json"), Changed(random, Directory.GetFiles(around.Dossiers).Order(StringComparer.Ordinal).First()));
        var count = whole.Count + odd.Count + 1;
        var answer = HostAnswer.Of(["verify", folder, "--json"]);
        if (HostAnswer.Fault(answer) is { } fault)
        {
            failures.Enqueue($"verify of folder {part}: {fault}");
            return count;
        }

        using var told = JsonDocument.Parse(answer!.Out);
        var verdicts = told.RootElement.EnumerateArray().ToDictionary(one => Path.GetFileName(one.GetProperty("file").GetString()!), one => one.GetProperty("verdict").GetString()!, StringComparer.Ordinal);
        Expect(verdicts.Count == count, $"verify of folder {part} tells of {verdicts.Count} files, not {count}", failures);
        Expect(whole.TrueForAll(file => verdicts.GetValueOrDefault(Path.GetFileName(file)) == "whole"), $"verify of folder {part} does not find whole what is", failures);
        Expect(odd.TrueForAll(file => verdicts.GetValueOrDefault(Path.GetFileName(file)) is "faulty" or "unreadable" or "undecided"), $"verify of folder {part} does not tell of what is no dossier", failures);
        Expect(odd.TrueForAll(file => !NeverRead.Contains(Path.GetFileName(file)) || verdicts[Path.GetFileName(file)] == "unreadable"), $"verify of folder {part} read what is no plain file", failures);
        Expect(verdicts["changed.json"] == "faulty", $"verify of folder {part} does not find the change", failures);
        File.Delete(Path.Combine(folder, "changed.json"));
        foreach (var listing in whole.Count == 0 ? [] : Listings)
        {
            var listed = HostAnswer.Of([listing[0], .. listing[1..], folder]);
            Expect(HostAnswer.Fault(listed) is null, $"{listing[0]} of folder {part}: {HostAnswer.Fault(listed)}", failures);
            Expect(odd.TrueForAll(file => (listed?.Out + listed?.Error).Contains(Path.GetFileName(file), StringComparison.Ordinal)), $"{listing[0]} of folder {part} does not name each file", failures);
        }

        return count;
    }

    /// <summary>A dossier with one letter of a text changed, which no spelling of JSON could make good again.</summary>
    private static byte[] Changed(Random random, string file)
    {
        var bytes = File.ReadAllBytes(file);
        while (true)
        {
            var place = random.Next(bytes.Length);
            if (bytes[place] is >= (byte)'b' and <= (byte)'y')
            {
                bytes[place]++;
                return bytes;
            }
        }
    }

    private static void Play(Surroundings around, int part, ConcurrentQueue<string> failures)
    {
        var random = new Random(Seed + part);
        var scenario = JsonNode.Parse(File.ReadAllBytes(around.Scenario))!;
        var damage = ScenarioDamage.Do(scenario, random);
        var file = Path.Combine(around.OutputOf(0), $"damaged-{part}.json");
        File.WriteAllText(file, scenario.ToJsonString());
        foreach (var verb in new[] { "run", "why" })
        {
            var answer = HostAnswer.Of([verb, file]);
            Expect(HostAnswer.Fault(answer) is null, $"{verb} of a scenario with {damage}: {HostAnswer.Fault(answer)}", failures);
        }

        File.Delete(file);
    }

    private static (int Written, int Refused) Write(Surroundings around, int times, ConcurrentQueue<string> failures)
    {
        var random = new Random(Seed);
        var output = around.OutputOf(Folders);
        var outside = Path.Combine(around.Folder, "outside");
        var (written, refused) = (0, 0);
        File.WriteAllText(outside, "");
        File.CreateSymbolicLink(Path.Combine(output, "link"), outside);
        string[] targets = [Path.Combine(output, "a"), Path.Combine(output, "b", "c"), Path.Combine(output, "link"), .. NeverRead.Where(name => name != "large.json").Select(name => Path.Combine(around.Odd, name))];
        for (var i = 0; i < times; i++)
        {
            var target = targets[random.Next(targets.Length)];
            var content = new byte[random.Next(10_000)];
            random.NextBytes(content);
            var isPlain = Array.IndexOf(targets, target) < 3;
            var before = FileKinds.Of(target);
            try
            {
                SafeFile.Write(target, content);
                written++;
                Expect(isPlain && File.ReadAllBytes(target).AsSpan().SequenceEqual(content), $"{Path.GetFileName(target)} was written over", failures);
            }
            catch (InputException)
            {
                refused++;
                Expect(!isPlain && FileKinds.Of(target) == before, $"{Path.GetFileName(target)} was not written, or is another thing", failures);
            }
        }

        Expect(FileKinds.IsLink(Path.Combine(output, "link")), "a link was replaced", failures);
        Expect(!Directory.EnumerateFileSystemEntries(around.Folder, ".baodi-*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Any(), "something was left", failures);
        return (written, refused);
    }

    private static void Expect(bool holds, string otherwise, ConcurrentQueue<string> failures)
    {
        if (!holds)
        {
            failures.Enqueue(otherwise);
        }
    }
}
