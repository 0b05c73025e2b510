using System.Text.Json;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class PetitionReportTests
{
    private static readonly string TwoMonths = Path.Combine(HostRun.Scenarios, "petition-two-months.json");

    private static JsonElement Figures(string month) => HostRun.Of("petition-report", TwoMonths, "--month", month, "--json").Json;

    [Fact]
    public void Report_OfTheSecondMonth_StandsBesideTheFirst()
    {
        var may = Figures("2017-05");
        Assert.Equal("2017-06-01", may.GetProperty("due").GetString());
        Assert.Equal([2, 3, 3, 1, 1], Numbers(may.GetProperty("figures").GetProperty("flow")));
        Assert.Equal([0, 4, 1, 1, 2], Numbers(may.GetProperty("previous").GetProperty("flow")));
        Assert.Equal(Figures("2017-04").GetProperty("figures").GetRawText(), may.GetProperty("previous").GetRawText());

        var figures = may.GetProperty("figures");
        Assert.Equal(193, figures.GetProperty("days-to-complete").GetProperty("tenths").GetInt32());
        Assert.Equal(750, figures.GetProperty("transfers-in-time").GetProperty("per-mille").GetInt32());
        Assert.Equal(500, figures.GetProperty("results-in-time").GetProperty("per-mille").GetInt32());
        Assert.Equal(["信访2017-003", "信访2017-005", "信访2017-007"], may.GetProperty("late").EnumerateArray().Select(late => late.GetProperty("number").GetString()));
    }

    [Fact]
    public void Report_OfAMonthWithNothing_HasNoughts() => Assert.Equal([0, 0, 0, 0, 0], Numbers(Figures("2017-02").GetProperty("figures").GetProperty("flow")));

    [Theory]
    [InlineData("zh", "markdown", "# 督查专报（信访事项，2017年5月）")]
    [InlineData("en", "markdown", "# Supervision special report on petitions, 2017-05")]
    [InlineData("zh", "html", "<h1>督查专报（信访事项，2017年5月）</h1>")]
    public void Report_IsWrittenInEachLanguageAndForm(string language, string format, string expected)
    {
        var run = HostRun.In(language, "petition-report", TwoMonths, "--month", "2017-05", "--format", format);
        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Inventory_ListsWhatWasFiledOrEndedInTheMonth() =>
        Assert.Equal(
            ["bus-stop", "parking", "dust", "leaking-roof"],
            HostRun.Of("petition-report", TwoMonths, "--month", "2017-05", "--inventory", "--json").Json.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("case").GetString()));

    [Fact]
    public void Report_OverSeveralFiles_CountsThePetitionsOfAll()
    {
        var run = HostRun.Of("petition-report", TwoMonths, Path.Combine(HostRun.Scenarios, "petition-ordinary.json"), "--month", "2017-11", "--json");
        Assert.Equal([1, 1, 0, 0, 2], Numbers(run.Json.GetProperty("figures").GetProperty("flow")));
    }

    [Theory]
    [InlineData("2017-13", "markdown", "'2017-13' is not a month such as 2017-05")]
    [InlineData("May", "markdown", "'May' is not a month")]
    [InlineData("2026-12", "markdown", "there is no calendar of the year 2027")]
    [InlineData("2017-05", "pdf", "'pdf' is not a format of papers")]
    public void Report_AskedForWrongly_SaysWhatWouldBeRight(string month, string format, string expected)
    {
        var run = HostRun.Of("petition-report", TwoMonths, "--month", month, "--format", format);
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutAMonth_OfTheSamePetitionTwice_OrOfAStoryThatGoesOtherwise_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var other = folder.File("other.json", File.ReadAllText(TwoMonths).Replace("\"overdue\": [\"handling:transport-bureau\"]", "\"overdue\": []", StringComparison.Ordinal));

        Assert.Equal(2, HostRun.Of("petition-report", TwoMonths).Status);
        Assert.Contains("is in more than one scenario", HostRun.Of("petition-report", TwoMonths, TwoMonths, "--month", "2017-05").Error, StringComparison.Ordinal);
        Assert.Contains("did not go as it expects", HostRun.Of("petition-report", other, "--month", "2017-05").Error, StringComparison.Ordinal);
    }

    private static int[] Numbers(JsonElement flow) => [.. new[] { "open-before", "received", "completed", "ended-otherwise", "open-after" }.Select(name => flow.GetProperty(name).GetInt32())];
}
