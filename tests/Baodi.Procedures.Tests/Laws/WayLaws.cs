using System.Diagnostics;
using System.Text.Json;
using NodaTime;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What holds of every way that is found from where random walks come by.</summary>
public sealed class WayLaws(ITestOutputHelper output)
{
    private static readonly Procedures.Office Office = new(TestProfile.Create());

    public static TheoryData<string> Ids => [.. Office.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryWay_OfEveryProcedure_KeepsTheLaws(string id)
    {
        var procedure = Office.Find(id)!;
        var watch = new WayWatch(procedure);
        var method = typeof(WayLaws).GetMethod(nameof(Walk), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(procedure.GetType().GenericTypeArguments);
        var walk = method.CreateDelegate<Action<Procedure, WayWatch, StepSeeds>>();
        Checks.Walks(20170401, 12, 30, 80, steps => walk(procedure, watch, steps));
        output.WriteLine(watch.ToString());
        watch.IsEnough();
    }

    private static void Walk<TState, TMatter>(Procedure procedure, WayWatch watch, StepSeeds steps)
        where TState : struct, Enum
        where TMatter : class =>
        new LawWalk<TState, TMatter>((Procedure<TState, TMatter>)procedure, new Coverage(procedure), watch).Run(steps);
}
