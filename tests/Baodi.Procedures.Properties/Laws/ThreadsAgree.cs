using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Eight threads that play a walk in one office at once each come to what one comes to.</summary>
internal sealed class ThreadsAgree : Law
{
    private const int Threads = 8;

    internal override void JudgeAtEnd(Played played)
    {
        var alone = Transcript(played);
        var told = new string[Threads];
        using var together = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            together.SignalAndWait();
            told[index] = Told(played.Walk);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(told, one => Assert.Equal(alone, one));
    }

    /// <summary>What a thread throws would end the process.</summary>
    private static string Told(Walk walk)
    {
        try
        {
            return Transcript(Played.Of(walk));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private static string Transcript(Played played) => string.Join('\n', played.Steps.Select(taken => Written.Of(taken.Outcome)).Append(played.Case is null ? "" : Written.Of(played.Case)));
}
