using Baodi.Procedures.Tests.Kernel;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>Random walks through every procedure of an office, held step by step against the laws and a plain second reading.</summary>
public sealed class ProcedureLaws(ITestOutputHelper output)
{
    private const ulong Seed = 20170327;

    /// <summary>A procedure of many acts is walked again, from further seeds, until each was done and every reason was heard.</summary>
    private const ulong MostRuns = 8;

    private static readonly Procedures.Office Office = new(TestProfile.Create());

    public static TheoryData<string> Ids => [.. Office.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryStep_OfEveryProcedure_KeepsTheLaws(string id) => Holds(Office.Find(id)!, walks: 120, shortest: 30, longest: 80 + (2 * Office.Find(id)!.Acts.Length));

    [Fact]
    public void EveryStep_OfTheSample_KeepsTheLaws() => Holds(new SampleProcedure().Build(SampleProcedure.Office), walks: 160, shortest: 30, longest: 60);

    private void Holds(Procedure procedure, int walks, int shortest, int longest)
    {
        var types = procedure.GetType().GenericTypeArguments;
        var method = typeof(ProcedureLaws).GetMethod(nameof(Walk), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(types);
        var coverage = new Coverage(procedure);
        var walk = method.CreateDelegate<Action<Procedure, Coverage, StepSeeds>>();
        for (var more = 0UL; more < MostRuns && !coverage.IsWhole; more++)
        {
            Checks.Walks(Seed + more, walks, shortest, longest, steps => walk(procedure, coverage, steps));
        }

        output.WriteLine($"seed {Seed}; {coverage}");
        coverage.IsEnough();
    }

    private static void Walk<TState, TMatter>(Procedure procedure, Coverage coverage, StepSeeds steps)
        where TState : struct, Enum
        where TMatter : class =>
        new LawWalk<TState, TMatter>((Procedure<TState, TMatter>)procedure, coverage).Run(steps);
}
