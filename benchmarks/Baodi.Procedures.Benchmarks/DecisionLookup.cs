using Baodi.Procedures.Receptions;
using Baodi.Procedures.Rules;
using BenchmarkDotNet.Attributes;

namespace Baodi.Procedures.Benchmarks;

/// <summary>A decision over finite inputs, that of who leads a reception, beside a look-up in one flat array by the same inputs. Per question.</summary>
[MemoryDiagnoser]
public class DecisionLookup
{
    private const int Questions = 64;

    private readonly ReceptionQuestion[] questions = new ReceptionQuestion[Questions];
    private readonly IDecider<ReceptionQuestion, ReceptionLead> table = ReceptionTables.Lead;
    private readonly Answer<ReceptionLead>[] flat;

    /// <summary>Draws the questions, fills the flat array from the table and checks that both answer alike.</summary>
    public DecisionLookup()
    {
        var random = new Random(20170327);
        for (var i = 0; i < Questions; i++)
        {
            questions[i] = new(
                ReceptionTerms.Origins[random.Next(ReceptionTerms.Origins.All.Length)],
                ReceptionTerms.Ranks[random.Next(ReceptionTerms.Ranks.All.Length)],
                ReceptionTerms.Purposes[random.Next(ReceptionTerms.Purposes.All.Length)],
                random.Next(2) == 1);
        }

        flat = new Answer<ReceptionLead>[16 * 16 * 16 * 2];
        foreach (var question in questions)
        {
            flat[Place(question)] = table.Decide(question);
        }

        if (Flat() != Decided())
        {
            throw new InvalidOperationException("The array and the table do not answer alike.");
        }
    }

    /// <summary>One array, its place computed from the members.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int Flat()
    {
        var sum = 0;
        foreach (ref readonly var question in questions.AsSpan())
        {
            sum += (int)flat[Place(question)].Value.GetValueOrDefault();
        }

        return sum;
    }

    /// <summary>The checked table, asked as a machine asks it.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int Decided()
    {
        var sum = 0;
        foreach (ref readonly var question in questions.AsSpan())
        {
            sum += (int)table.Decide(question).Value.GetValueOrDefault();
        }

        return sum;
    }

    private static int Place(in ReceptionQuestion question) =>
        (((int)question.Origin * 16 + (int)question.Rank) * 16 + (int)question.Purpose) * 2 + (question.Accompanied ? 1 : 0);
}
