using System.Text.Json;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Properties.Found;

/// <summary>Walks that once broke a law, kept as scenarios: none does again.</summary>
public sealed class FoundWalkTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "walks");

    public static TheoryData<string> Kept => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Walk_ThatOnceBrokeALaw_BreaksNone(string name)
    {
        var walk = KeptWalk.Read(Path.Combine(Folder, name), [BaodiOffice.Default, ErrandOffice.Right]);
        Assert.Equal(Expected(File.ReadAllText(Path.Combine(Folder, name))), Expected(walk.ToString()));
        Court.Judge(walk, [.. Law.All, new ThreadsAgree(), new RetriesAnswerAlike()]);
    }

    private static IEnumerable<string> Expected(string scenario)
    {
        using var document = JsonDocument.Parse(scenario);
        return [.. document.RootElement.GetProperty("steps").EnumerateArray().Select(step => JsonSerializer.Serialize(step.GetProperty("expect")))];
    }

    [Fact]
    public void Walk_WrittenAsAScenario_IsReadBack()
    {
        var (office, procedure) = AnyWalks.Grounds[0];
        var walk = Walker.Take(office, procedure, seed: 5, longest: 12);
        walk = walk with { People = [.. walk.People.Select(person => person.StandingIn([]))] };
        walk = walk.With(walk.Steps.RemoveAll(step => step.Json.Length == 0 || step.Json[0] != '{'));
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, walk.ToString());
        try
        {
            Assert.Equal(walk.ToString(), KeptWalk.Read(path, [office]).ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
