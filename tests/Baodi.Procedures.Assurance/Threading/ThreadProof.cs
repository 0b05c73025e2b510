using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Threading;

/// <summary>Threads that walk the same ways through procedures they share.</summary>
internal sealed class ThreadProof : Proof
{
    private const int WalksOfAProcedure = 20;
    private const int Seed = 20180601;

    private static readonly int[] Threads = [2, 8];

    internal override string Name => "threads";

    internal override string Promise =>
        $"{WalksOfAProcedure} random walks through each procedure of both offices, by one thread, then by {string.Join(" and by ", Threads)} at once over procedures that nobody has built yet: "
        + "every dossier and every last case is the one thread's, byte for byte.";

    internal override Findings Run(Effort effort)
    {
        var findings = new Findings();
        var walks = effort.Of(WalksOfAProcedure);
        foreach (var office in SampleOffices.All)
        {
            var profile = office.Profile;
            var alone = Walked(new Office(profile), walks);
            foreach (var threads in Threads)
            {
                findings.Count($"`{profile.Id}`: walks by {threads} threads, compared", threads * alone.Count);
                Compare(new Office(profile), threads, walks, alone, findings);
            }
        }

        return findings;
    }

    private static void Compare(Office shared, int threads, int walks, List<byte[]> alone, Findings findings)
    {
        using var together = new Barrier(threads);
        var results = new List<byte[]>[threads];
        var running = Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            together.SignalAndWait();
            results[i] = Walked(shared, walks);
        })).ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
        foreach (var result in results)
        {
            for (var i = 0; i < alone.Count; i++)
            {
                findings.Expect(result[i].AsSpan().SequenceEqual(alone[i]), $"walk {i} of {threads} threads is another");
            }
        }
    }

    private static List<byte[]> Walked(Office office, int walks)
    {
        var written = new List<byte[]>();
        foreach (var procedure in office.Procedures)
        {
            for (var i = 0; i < walks; i++)
            {
                var walked = Walks.Walk(office, procedure, Seed + i);
                written.Add([.. Written.Of(walked.Dossier, office), .. Written.Of(walked.Cases[^1])]);
            }
        }

        return written;
    }
}
