using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class LadderPageTests
{
    private const string Page = "docs/concepts/ladder.md";

    [Fact]
    public void Example_IsTheCodeBelow() =>
        Assert.Equal(Assert.Single(PageSample.ExamplesIn(nameof(LadderPageTests))), Assert.Single(PageSample.Blocks(Page, "csharp")));

    [Fact]
    public void Example_PrintsWhatThePageSays()
    {
        var clerk = new Officer("feng", "Feng", Posts.SupervisionOffice);
        var at = Instant.FromUtc(2021, 2, 5, 1, 0);
        var office = BaodiOffice.Default;
        var opened = office.Open("D-1", new ProposeInitiation("a culvert", "an instruction"), clerk, at).Case;
        var agreed = office.Do(opened, new AgreeToInitiation(), new Officer("li", "Li", Posts.OfficeDirector), at).Case;
        var listed = office.Do(agreed, new RegisterInList("D-1"), clerk, at).Case;
        var issued = office.Do(listed, new IssueNotice("water-bureau", "mend it", TimeAllowed.WorkingDays(6)), clerk, at);
        var output = new StringWriter { NewLine = "\n" };
        Run(issued.Case, output);
        Assert.Equal(Assert.Single(PageSample.Blocks(Page, "text")), output.ToString());
    }

    private static void Run(Case theCase, StringWriter output)
    {
        // <example>
        var told = Recipients.WhoMeetIt.And(Recipients.Of(Posts.SupervisionOffice));
        var ladder = new Ladder(
            new Rung("blue", new("蓝色", "blue"), RungPlace.Before(TimeAllowed.WorkingDays(5)), told),
            new Rung("yellow", new("黄色", "yellow"), RungPlace.Before(TimeAllowed.WorkingDays(3)), told),
            new Rung("red", new("红色", "red"), RungPlace.Before(TimeAllowed.WorkingDays(1)), told),
            new Rung("urging", new("催办", "urging"), RungPlace.After(TimeAllowed.WorkingDays(1)), told));
        var profile = BaodiOffice.Default.Profile.With("supervision", "completion", ladder);
        var index = LimitIndex.Empty(profile).With(theCase);

        // Spring Festival 2021 is off from 11 to 17 February.
        var now = DistrictTime.StartOf(new(2021, 2, 18));
        foreach (var limit in index.NearAt(now))
        {
            var rung = index.StandingOf(limit, now).Rung!;
            output.WriteLine($"{limit} due {limit.Due}: {rung}, tell {string.Join(" and ", rung.Told.For(theCase, limit.Running))}");
        }

        foreach (var reached in index.ReachedBetween(DistrictTime.StartOf(new(2021, 2, 8)), now)) output.WriteLine($"{reached.Rung} at {reached.At}");
        // </example>
    }
}
