using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Makes documents in equal parts of every kind, has each read, and judges what became of it.</summary>
/// <remarks>The work is cut into pieces with a seed each, so that neither the number of threads nor their order changes anything.</remarks>
internal sealed class Fuzzer(IReadOnlyList<Damage> damages, IReadOnlyList<Sample> samples, int seed)
{
    private const int PieceLength = 1_000;
    private const int MostShown = 400;

    /// <summary>How often a document is read that took long: a machine that was busy elsewhere is not taken for a slow reader.</summary>
    private const int Attempts = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly long[] read = new long[damages.Count];
    private readonly long[] refused = new long[damages.Count];
    private readonly ConcurrentQueue<string> failures = new();

    internal Findings Run(int documents)
    {
        Parallel.For(0, (documents + PieceLength - 1) / PieceLength, piece => Run(piece, Math.Min(PieceLength, documents - (piece * PieceLength))));
        var findings = new Findings();
        findings.Count("documents right as they are, to make others of", samples.Count);
        for (var i = 0; i < damages.Count; i++)
        {
            findings.Count($"{damages[i].Name}: read", read[i]);
            findings.Count($"{damages[i].Name}: refused", refused[i]);
            findings.Expect(read[i] + refused[i] > 0, $"{damages[i].Name}: none was made");
        }

        findings.Count("documents read", read.Sum());
        findings.Count("documents refused", refused.Sum());
        findings.Expect(read.Sum() > documents / 10 && refused.Sum() > documents / 10, "nearly all were read, or nearly none");
        foreach (var failure in failures)
        {
            findings.Fail(failure);
        }

        return findings;
    }

    private void Run(int piece, int length)
    {
        var random = new Random(HashCode(seed, piece));
        for (var i = 0; i < length; i++)
        {
            var kind = ((piece * PieceLength) + i) % damages.Count;
            var (sample, document) = Make(damages[kind], random);
            try
            {
                var (reading, isSlow) = Read(sample, document);
                Interlocked.Increment(ref (reading.IsRefused ? refused : read)[kind]);
                if ((isSlow ? "it took too long" : Problem(damages[kind], sample, document, reading)) is { } problem)
                {
                    Fail(damages[kind], sample, document, problem);
                }
            }
            catch (Exception e)
            {
                Fail(damages[kind], sample, document, e.ToString());
            }
        }
    }

    private static (Reading Reading, bool IsSlow) Read(Sample sample, byte[] document)
    {
        for (var attempt = 1; ; attempt++)
        {
            var clock = Stopwatch.StartNew();
            var reading = sample.Read(document);
            if (clock.Elapsed <= Longest || attempt == Attempts)
            {
                return (reading, clock.Elapsed > Longest);
            }
        }
    }

    private (Sample Sample, byte[] Document) Make(Damage damage, Random random)
    {
        while (true)
        {
            var sample = samples[random.Next(samples.Count)];
            if (damage.Make(sample, samples[random.Next(samples.Count)], random) is { } document)
            {
                return (sample, document);
            }
        }
    }

    private static string? Problem(Damage damage, Sample sample, byte[] document, Reading reading) => damage.Expected switch
    {
        Expected.Refused => reading.IsRefused ? null : "it was accepted",
        Expected.Same => reading.IsRefused ? "it was refused" : reading.Written.AsSpan().SequenceEqual(sample.Written) ? null : "it was read as something else",
        Expected.Read => reading.IsRefused ? "it was refused" : Change(document, reading.Written!),
        Expected.Either => reading.IsRefused ? null : Change(document, reading.Written!),
        _ => throw new NotSupportedException(damage.Expected.ToString()),
    };

    private static string? Change(byte[] document, byte[] written) =>
        Meaning.Of(document) == Meaning.Of(written) ? null : $"it was read as something else: {Shown(written)}";

    private void Fail(Damage damage, Sample sample, byte[] document, string problem) =>
        failures.Enqueue($"{sample.About}, {damage.Name}: {problem}: {Shown(document)}");

    private static string Shown(byte[] document) =>
        document.Length <= MostShown ? Encoding.UTF8.GetString(document) : $"{Encoding.UTF8.GetString(document, 0, MostShown)}… ({document.Length} bytes, {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(document))[..12]})";

    private static int HashCode(int one, int other) => unchecked((one * 1_000_003) + (other * 7_919));
}
