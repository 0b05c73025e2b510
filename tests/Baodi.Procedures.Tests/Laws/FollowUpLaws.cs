using System.Buffers;
using System.Reflection;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What a step asks the host to open can be written and read back, however long the texts are of which it is made.</summary>
public sealed class FollowUpLaws(ITestOutputHelper output)
{
    private const ulong Seed = 20170402;

    private const ulong MostRuns = 40;

    private static readonly Procedures.Office Office = new(TestProfile.Create());

    public static TheoryData<string> Ids => [.. Office.Procedures.Where(procedure => procedure.Acts.Any(act => !act.Opens.IsEmpty)).Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void FollowUp_OfTheLongestTexts_IsReadBack(string id)
    {
        var procedure = Office.Find(id)!;
        var reading = new Reading(procedure);
        var walk = typeof(FollowUpLaws).GetMethod(nameof(Walk), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(procedure.GetType().GenericTypeArguments)
            .CreateDelegate<Action<Procedure, Reading, StepSeeds>>();
        for (var more = 0UL; more < MostRuns && !reading.IsWhole; more++)
        {
            Checks.Walks(Seed + more, walks: 6, shortest: 60, longest: 160, steps => walk(procedure, reading, steps));
        }

        output.WriteLine($"seed {Seed}; {reading}");
        Assert.True(reading.IsWhole, reading.ToString());
    }

    private static void Walk<TState, TMatter>(Procedure procedure, Reading reading, StepSeeds steps)
        where TState : struct, Enum
        where TMatter : class =>
        new LawWalk<TState, TMatter>((Procedure<TState, TMatter>)procedure, new Coverage(procedure), reading, Cast.LongWinded).Run(steps);

    /// <summary>Reads back each history that has just come to ask for another case.</summary>
    private sealed class Reading(Procedure procedure) : IOnlooker
    {
        private readonly Dictionary<string, int> opened = procedure.Acts.Where(act => !act.Opens.IsEmpty).ToDictionary(act => act.Name, _ => 0);
        private Dossier dossier = Dossier.Empty;

        internal bool IsWhole => !opened.ContainsValue(0);

        public void Came(Case theCase, Event happened)
        {
            dossier = (happened.Sequence == 1 ? Dossier.Empty : dossier).Add(happened);
            if (happened.FollowUps.IsEmpty)
            {
                return;
            }

            opened[happened.Act.Name]++;
            var written = new ArrayBufferWriter<byte>();
            dossier.WriteTo(written, Office);
            var read = CaseFile.Read(written.WrittenSpan, Office).Dossier.Events.Last();
            Assert.Equal(happened.FollowUps.Select(one => one.Opening), read.FollowUps.Select(one => one.Opening));
        }

        public override string ToString() => string.Join(", ", opened.Select(one => $"{one.Key} {one.Value}"));
    }
}
