using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Long;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties;

/// <summary>The witnesses of each procedure together take every line of its machine and see every requirement hold and fail, but for what is exempt by its nature.</summary>
public sealed class CoverageTests
{
    private const string Renewal = "dotnet run -c Release --project tests/Baodi.Procedures.Properties -- keep";

    public static TheoryData<string> Ids => [.. AnyWalks.Grounds.Select(ground => ground.Procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Witnesses_ComePastEverything(string id)
    {
        var ground = GroundOf(id);
        var coverage = new Coverage(ground.Office, ground.Procedure);
        foreach (var walk in WitnessFile.Read(ground))
        {
            Court.Judge(walk, Law.All);
            coverage.Observe(Played.Of(walk));
        }

        Assert.True(coverage.IsWhole, $"The witnesses of {id} do not show it all; after a definition was changed, renew them: {Renewal}\n{Told("never", coverage.Missing)}");
        Assert.False(coverage.IsBelied, $"What is exempt was seen all the same:\n{Told("and yet", coverage.Belied)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Witness_LeftOut_IsMissed(string id)
    {
        var ground = GroundOf(id);
        var needed = new Coverage(ground.Office, ground.Procedure).Needed;
        var shown = WitnessFile.Read(ground).Select(Sight.AllOf).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, left => Assert.False(
            needed.IsSubsetOf(shown.Where(other => other != left).SelectMany(sights => sights)),
            $"A witness of {id} shows nothing that the others do not; renew them: {Renewal}"));
    }

    private static (Office Office, Procedure Procedure) GroundOf(string id) => AnyWalks.Grounds.First(ground => ground.Procedure.Id == id);

    private static string Told(string word, IEnumerable<Sight> sights) => string.Join('\n', sights.Select(sight => $"{word} {sight}"));
}
