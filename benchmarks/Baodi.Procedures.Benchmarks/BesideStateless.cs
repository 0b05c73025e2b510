using System.Diagnostics;
using System.Globalization;
using Baodi.Procedures.Incidents;

namespace Baodi.Procedures.Benchmarks;

/// <summary>The library beside Stateless as its users use it, in one process: every figure is a median, every ratio taken pair by pair.</summary>
internal sealed class BesideStateless
{
    private const int Rounds = 21;
    private const int Calls = 400;

    private readonly DutyRoom room = new();
    private readonly BareMachine<IncidentState> bare;
    private readonly Stateless.Reflection.StateMachineInfo info;

    private BesideStateless()
    {
        info = DutyRoom.Office.MachineOf(room.Procedure).Info;
        bare = new(info);
    }

    internal static int Run()
    {
        var beside = new BesideStateless();
        beside.Steps();
        beside.Asking();
        beside.Refusing();
        beside.Holding();
        return 0;
    }

    private void Steps()
    {
        var ratios = new double[DutyRoom.Steps];
        var (ours, theirs) = (new double[DutyRoom.Steps], new double[DutyRoom.Steps]);
        long bytes = 0;
        long bareBytes = 0;
        for (var i = 0; i < DutyRoom.Steps; i++)
        {
            var (index, step) = (i, Pair(i));
            (ours[i], theirs[i], ratios[i]) = Compare(() => room.Take(step.Before, index), () => bare.Fire(step.From, step.Trigger, step.Attempt));
            bytes += Bytes(() => room.Take(step.Before, index));
            bareBytes += Bytes(() => bare.Fire(step.From, step.Trigger, step.Attempt));
        }

        var worst = Array.IndexOf(ratios, ratios.Max());
        Tell("accepted step, mean of the 34-step incident", ours.Average(), theirs.Average(), ours.Average() / theirs.Average(), bytes / DutyRoom.Steps, bareBytes / DutyRoom.Steps);
        Tell($"the step that is furthest off: {room.Run[worst].Command.GetType().Name}", ours[worst], theirs[worst], ratios[worst], null, null);
        var judge = Pair(1);
        var (own, made, ratio) = Compare(
            () => room.Take(judge.Before, 1),
            () => new BareMachine<IncidentState>(info).Fire(judge.From, judge.Trigger, judge.Attempt),
            calls: 20);
        Tell("the same against a machine configured for each case", own, made, ratio, null, Bytes(() => new BareMachine<IncidentState>(info)));
    }

    /// <summary>For each act that the state offers: whether it is open, beside whether its trigger can be fired.</summary>
    private void Asking()
    {
        var theCase = room.Cases[20];
        var by = room.Run[21].By;
        var asked = new List<Candidate>();
        foreach (var candidate in DutyRoom.Office.CanDo(theCase, by, room.At))
        {
            if (candidate.Act.IsOfferedIn(theCase.Status))
            {
                asked.Add(candidate);
            }
        }

        var types = asked.ConvertAll(candidate => TypeOf(candidate.Act.Name));
        var attempt = new BareAttempt { To = theCase.State, Moves = false };
        var (ours, theirs, ratio) = Compare(
            () => asked.Count(candidate => candidate.IsOpen),
            () => types.Count(type => bare.CanFire(theCase.State, type, attempt)));
        var open = asked.Find(candidate => candidate.IsOpen);
        Tell("what can be done, for each act that the state offers", ours / asked.Count, theirs / types.Count, ratio, Bytes(() => open.IsOpen), Bytes(() => bare.CanFire(theCase.State, types[0], attempt)));
    }

    private void Refusing()
    {
        var theCase = room.Cases[20];
        var attempt = new BareAttempt { To = theCase.State, Moves = true, Post = 2 };
        var duty = room.Run[0].By;
        var (ours, theirs, ratio) = Compare(
            () => DutyRoom.Office.Do(theCase, new EndHandling("x"), duty, room.At).Refusal!.Reasons.Length,
            () => bare.Fire(theCase.State, typeof(EndHandling), attempt));
        Tell("a refusal with all its reasons", ours, theirs, ratio, Bytes(() => DutyRoom.Office.Do(theCase, new EndHandling("x"), duty, room.At)), Bytes(() => bare.Fire(theCase.State, typeof(EndHandling), attempt)));
    }

    /// <summary>What is kept of a case after its opening, beside its matter.</summary>
    private void Holding()
    {
        const int Many = 20_000;
        var cases = new object[Many];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Many; i++)
        {
            cases[i] = room.Take(null, 0).Case;
        }

        var with = GC.GetTotalMemory(forceFullCollection: true) - before;
        for (var i = 0; i < Many; i++)
        {
            cases[i] = ((Case)cases[i]).UntypedMatter;
        }

        var matters = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(cases);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a case after its opening, beside its matter, one limit running | {(with - matters) / Many} B | | | |"));
    }

    private (Case<IncidentState, Incident>? Before, IncidentState From, Type Trigger, BareAttempt Attempt) Pair(int index)
    {
        var before = index == 0 ? null : room.Cases[index - 1];
        var happened = room.Events[index];
        var to = room.Cases[index].State;
        var moves = before is null || before.State != to || happened.Begins;
        return (before, before?.State ?? default, room.Run[index].Command.GetType(), new() { To = to, Moves = moves });
    }

    private static Type TypeOf(string act) =>
        typeof(RecordIncident).Assembly.GetTypes().Single(type => type.Namespace == typeof(RecordIncident).Namespace && type.IsSubclassOf(typeof(Command)) && Kebab(type) == act);

    private static string Kebab(Type type) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);

    private static (double Ours, double Theirs, double Ratio) Compare<TOurs, TTheirs>(Func<TOurs> ours, Func<TTheirs> theirs, int calls = Calls)
    {
        var (first, second, ratios) = (new double[Rounds], new double[Rounds], new double[Rounds]);
        Time(ours, calls * 20);
        Time(theirs, calls * 5);
        for (var i = 0; i < Rounds; i++)
        {
            (first[i], second[i]) = (Time(ours, calls), Time(theirs, calls));
            ratios[i] = first[i] / second[i];
        }

        return (Median(first), Median(second), Median(ratios));
    }

    private static double Time<T>(Func<T> run, int calls)
    {
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(began).TotalNanoseconds / calls;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static long Bytes<T>(Func<T> run)
    {
        Time(run, Calls * 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    private static void Tell(string what, double ours, double theirs, double ratio, long? bytes, long? bareBytes) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {ours:F0} ns{(bytes is null ? "" : $", {bytes} B")} | {theirs:F0} ns{(bareBytes is null ? "" : $", {bareBytes} B")} | {ratio:F2} |"));
}
