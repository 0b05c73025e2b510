using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class ReminderPageTests
{
    private const string Page = "docs/concepts/reminders.md";

    [Fact]
    public void Example_IsTheCodeBelow() =>
        Assert.Equal(Assert.Single(PageSample.ExamplesIn(nameof(ReminderPageTests))), Assert.Single(PageSample.Blocks(Page, "csharp")));

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
        var schedule = new ReminderSchedule(
            new Reminder("blue", new("蓝色", "blue"), ReminderTime.Before(TimeAllowed.WorkingDays(5)), told),
            new Reminder("yellow", new("黄色", "yellow"), ReminderTime.Before(TimeAllowed.WorkingDays(3)), told),
            new Reminder("red", new("红色", "red"), ReminderTime.Before(TimeAllowed.WorkingDays(1)), told),
            new Reminder("urging", new("催办", "urging"), ReminderTime.After(TimeAllowed.WorkingDays(1)), told));
        var profile = BaodiOffice.Default.Profile.With("supervision", "completion", schedule);
        var index = LimitIndex.Empty(profile).With(theCase);

        // Spring Festival 2021 is off from 11 to 17 February.
        var now = DistrictTime.StartOf(new(2021, 2, 18));
        foreach (var limit in index.NearAt(now))
        {
            var reminder = index.StandingOf(limit, now).Reminder!;
            output.WriteLine($"{limit} due {limit.Due}: {reminder}, tell {string.Join(" and ", reminder.Told.For(theCase, limit.Running))}");
        }

        foreach (var reached in index.ReachedBetween(DistrictTime.StartOf(new(2021, 2, 8)), now)) output.WriteLine($"{reached.Reminder} at {reached.At}");
        // </example>
    }
}
