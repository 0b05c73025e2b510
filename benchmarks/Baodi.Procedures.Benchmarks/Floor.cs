using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>
/// What no engine can be faster than: a state machine written by hand as a table of delegates, over a mixed run of accepted steps.
/// Figures of the kernel are ratios to this one, taken in the same run.
/// </summary>
[MemoryDiagnoser]
public class Floor
{
    private readonly FloorMachine machine = new();

    /// <summary>Guard, target, entry: nothing is kept of a step.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = FloorMachine.Steps)]
    public int FloorBare() => machine.Run();

    /// <summary>The same with the three objects that an immutable accepted step must make: its event, the new case and the outcome.</summary>
    [Benchmark(OperationsPerInvoke = FloorMachine.Steps)]
    public object FloorWithObjects() => machine.RunWithObjects();
}

/// <summary>The hand-written table. Benchmarks of the kernel may run it as their baseline.</summary>
public sealed class FloorMachine
{
    /// <summary>The length of one run, which ends in the state where it began.</summary>
    public const int Steps = 16;

    private const int States = 8;
    private const int Commands = 8;

    // Eight states in a ring, with a way back, a loop and a shortcut; half of the rows are guarded, half have an entry.
    private static readonly int[] Script = [0, 1, 6, 2, 3, 7, 2, 3, 4, 6, 6, 5, 0, 1, 2, 4];

    private readonly Row[] table = new Row[States * Commands];
    private readonly Matter matter = new() { Grade = 2, Copies = 3 };
    private readonly Instant at = Instant.FromUtc(2017, 3, 1, 1, 0);
    private readonly string officer = "officer";
    private readonly string post = "post";
    private readonly string clause = "clause";

    /// <summary>Lays out the table.</summary>
    /// <exception cref="InvalidOperationException">The script does not lead from the first state back to it.</exception>
    public FloorMachine()
    {
        Array.Fill(table, new Row(null, null, -1));
        On(0, 0, null, m => m.Entries++, 1);
        On(1, 1, m => m.Grade > 1, null, 2);
        On(2, 6, m => m.Copies > 0, m => m.Entries++, 2);
        On(2, 2, null, null, 3);
        On(3, 3, m => m.Grade < 5, m => m.Entries++, 4);
        On(4, 7, null, m => m.Entries--, 2);
        On(4, 4, m => m.Copies < 9, null, 5);
        On(5, 6, null, m => m.Entries++, 5);
        On(5, 5, m => m.Grade != 4, null, 0);
        On(3, 4, m => m.Copies != 7, null, 0);

        if (Run() != 0)
        {
            throw new InvalidOperationException("The script is not a round of the table.");
        }
    }

    /// <summary>Runs the script, keeping nothing of a step but the state.</summary>
    /// <returns>The state at the end.</returns>
    public int Run()
    {
        var state = 0;
        foreach (var command in Script)
        {
            ref readonly var row = ref table[state * Commands + command];
            if (row.Target < 0 || row.Guard is { } guard && !guard(matter))
            {
                throw new InvalidOperationException($"Command {command} is refused in state {state}.");
            }

            row.Entry?.Invoke(matter);
            state = row.Target;
        }

        return state;
    }

    /// <summary>Runs the script with an event, a case and an outcome for each step.</summary>
    /// <returns>The outcome of the last step.</returns>
    public FloorOutcome RunWithObjects()
    {
        var outcome = new FloorOutcome(new("procedure", "case", matter, 0, 0, 0, 0, 0), null, null);
        foreach (var command in Script)
        {
            var current = outcome.Case;
            ref readonly var row = ref table[current.State * Commands + command];
            if (row.Target < 0 || row.Guard is { } guard && !guard(matter))
            {
                throw new InvalidOperationException($"Command {command} is refused in state {current.State}.");
            }

            row.Entry?.Invoke(matter);
            var made = new FloorEvent(officer, post, clause, Script, at, current.Version + 1);
            var next = new FloorCase(
                current.Procedure,
                current.Id,
                current.Matter,
                current.Done | 1L << command,
                current.Open,
                current.Hands,
                row.Target,
                made.Version);
            outcome = new(next, made, null);
        }

        return outcome;
    }

    private void On(int state, int command, Func<Matter, bool>? guard, Action<Matter>? entry, int target) =>
        table[state * Commands + command] = new(guard, entry, target);

    private readonly record struct Row(Func<Matter, bool>? Guard, Action<Matter>? Entry, int Target);

    private sealed class Matter
    {
        public int Grade { get; init; }

        public int Copies { get; init; }

        public int Entries { get; set; }
    }
}

/// <summary>A stand-in for the case, as large as a real one without a running limit: 72 bytes.</summary>
public sealed record FloorCase(string Procedure, string Id, object Matter, long Done, long Open, long Hands, int State, int Version);

/// <summary>A stand-in for the event: who, in which post, under which clause, with which content, when.</summary>
public sealed record FloorEvent(string Officer, string Post, string Clause, object Content, Instant At, int Version);

/// <summary>A stand-in for the outcome.</summary>
public sealed record FloorOutcome(FloorCase Case, FloorEvent? Event, object? FollowUps);
