using System.Reflection;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What holds of every way that is found from where random walks come by.</summary>
public sealed class WayLaws(ITestOutputHelper output)
{
    private const ulong Seed = 20170401;

    private static readonly Procedures.Office Office = new(TestProfile.Create());

    /// <summary>How many of the ways can be followed with content made at random: few where a fact hangs on what is seldom written.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["municipal-proposal"] = 0.35,
        ["executive-meeting"] = 0.5,
        ["classified-document"] = 0.55,
        ["petition"] = 0.6,
        ["request-report"] = 0.6,
        ["plenary-meeting"] = 0.65,
    };

    public static TheoryData<string> Ids => [.. Office.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryWay_OfEveryProcedure_IsShortestAndOpensTheAct(string id)
    {
        var procedure = Office.Find(id)!;
        var watch = new WayWatch(procedure);
        var walk = typeof(WayLaws).GetMethod(nameof(Walk), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(procedure.GetType().GenericTypeArguments)
            .CreateDelegate<Action<Procedure, WayWatch, StepSeeds>>();
        Checks.Walks(Seed, walks: 12, shortest: 30, longest: 80, steps => walk(procedure, watch, steps));
        output.WriteLine($"seed {Seed}; {watch}");
        watch.IsEnough(Floors.GetValueOrDefault(id, 0.7));
    }

    private static void Walk<TState, TMatter>(Procedure procedure, WayWatch watch, StepSeeds steps)
        where TState : struct, Enum
        where TMatter : class =>
        new LawWalk<TState, TMatter>((Procedure<TState, TMatter>)procedure, new Coverage(procedure), watch).Run(steps);
}
