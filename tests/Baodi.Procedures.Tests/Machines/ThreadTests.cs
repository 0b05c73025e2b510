using System.Buffers;
using System.Text;
using System.Text.Json;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class ThreadTests
{
    [Fact]
    public async Task TwoThreads_OnOneProcedure_GiveWhatOneGives()
    {
        var shared = new Office(TestProfile.Create());
        using var together = new Barrier(2);
        var (one, other) = (Task.Run(() => Histories(shared, together)), Task.Run(() => Histories(shared, together)));
        var alone = Histories(new(TestProfile.Create()), null);
        Assert.Equal(alone, await one);
        Assert.Equal(alone, await other);
    }

    [Fact]
    public async Task TwoThreads_OnOneCase_GiveWhatOneGives()
    {
        var walk = Reviewing();
        string Sign() => Described(Front.Do(walk.Case, new Sign(), Wu, walk.Case.LastStepAt).Case);
        var alone = Sign();
        var several = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Enumerable.Range(0, 500).Select(_ => Sign()).Distinct().Single())));
        Assert.All(several, one => Assert.Equal(alone, one));
    }

    /// <summary>Builds a procedure and goes through it; two threads start at once, so that both ask for the first build.</summary>
    private static string Histories(Office office, Barrier? together)
    {
        together?.SignalAndWait();
        return string.Concat(Enumerable.Range(0, 10).Select(_ => IncidentHistory.Ordinary(office).Written() + IncidentHistory.Grave(office).Written()));
    }

    private static string Described(Case theCase)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            theCase.WriteTo(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
