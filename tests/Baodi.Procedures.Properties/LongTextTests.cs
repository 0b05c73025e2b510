using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>What a step asks the host to open is written and read back, however long the texts are of which it is made.</summary>
public sealed class LongTextTests(ITestOutputHelper output)
{
    private const int MostWalks = 600;
    private const int Longest = 110;

    // Procedures whose follow-ups lie so near that walks come to one in seconds.
    [Theory]
    [InlineData("request-report")]
    [InlineData("inspection-visit")]
    public void FollowUp_OfTheLongestTexts_IsReadBack(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var opened = Opening(procedure).ToDictionary(name => name, _ => 0);
        for (var seed = 1; seed <= MostWalks && opened.Values.Sum() == 0; seed++)
        {
            var walk = Walker.Take(BaodiOffice.Default, procedure, seed, Longest);
            if (Asking(walk).Count > 0)
            {
                var longer = LongWinded.Of(walk);
                Court.Judge(longer, new EventsFoldToTheCase());
                Asking(longer).ForEach(name => opened[name]++);
            }
        }

        output.WriteLine($"{id}: {string.Join(", ", opened)}");
        Assert.NotEqual(0, opened.Values.Sum());
    }

    /// <summary>The acts in a walk that ask the host to open something.</summary>
    private static List<string> Asking(Walk walk) => [.. Played.Of(walk).Events.Where(happened => !happened.FollowUps.IsEmpty).Select(happened => happened.Act.Name)];

    private static IEnumerable<string> Opening(Procedure procedure) => procedure.Acts.Where(act => !act.Opens.IsEmpty).Select(act => act.Name).Distinct();
}
