using System.Text;
using System.Text.Json;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Chapter5;

public sealed class SpecialReportTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly Procedures.Office Office = new(TestProfile.Create());

    private static Dossier Opened(string id, Instant at, string subject = "no heating") => Dossier.Empty.Add(
        Office.Open(id, PetitionTests.Letter() with { Subject = subject, Petitioner = "Ms <b>Li</b>" }, PetitionTests.Supervisor, at).Event!);

    private static PetitionHistory Received(string id, Instant at) => PetitionHistory.Of(Opened(id, at));

    [Fact]
    public void Report_OfAMonthWithoutPetitions_IsAllNoughts()
    {
        var report = SupervisionSpecialReport.Of([], new(2017, 5), Calendar, "  ");
        Assert.True(report.Figures.Flow.IsEmpty);
        Assert.Equal(9, report.Figures.ByChannel.Length);
        Assert.Null(report.Figures.DaysToComplete.Tenths);
        Assert.Null(report.Figures.ResultsInTime.PerMille);
        Assert.Null(report.Analysis);
        Assert.Empty(report.CirculatedTo);
        Assert.Contains("本月无部门承办", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2017, 4, "2017-05-02")]
    [InlineData(2017, 9, "2017-10-09")]
    [InlineData(2017, 12, "2018-01-02")]
    public void Report_IsDueByTheFirstWorkingDayOfTheNextMonth(int year, int month, string due) =>
        Assert.Equal(due, SupervisionSpecialReport.Of([], new(year, month), Calendar).Due.ToString("uuuu-MM-dd", null));

    [Fact]
    public void Report_BeforeAMonthWithoutACalendar_IsRefusedAndNotGuessed() =>
        Assert.Equal(2027, Assert.Throws<CalendarYearException>(() => SupervisionSpecialReport.Of([], new(2026, 12), Calendar)).Year);

    [Fact]
    public void Months_ChangeAtMidnightInTheDistrict()
    {
        var midnight = DistrictTime.StartOf(new(2021, 2, 1));
        var report = SupervisionSpecialReport.Of([Received("a", midnight - Duration.Epsilon), Received("b", midnight)], new(2021, 2), Calendar);
        Assert.Equal(new MonthFlow(1, 1, 0, 0, 2), report.Figures.Flow);
        Assert.Equal(new MonthFlow(0, 1, 0, 0, 1), report.Previous.Flow);
    }

    [Fact]
    public void Report_WithAPetitionTwice_IsRefused()
    {
        var petition = Received("a", Walk.Start0);
        Assert.Throws<ArgumentException>(() => SupervisionSpecialReport.Of([petition, petition], new(2021, 1), Calendar));
        Assert.Throws<ArgumentException>(() => PetitionInventory.Of([petition, petition], new(new(2021, 1, 1), new(2021, 1, 31))));
    }

    [Fact]
    public void History_OfAnotherProcedureOrOfNothing_IsRefused()
    {
        var supervision = Office.Open("s", new ProposeInitiation("x", "y"), PetitionTests.Supervisor, Walk.Start0);
        Assert.Throws<ArgumentException>(() => PetitionHistory.Of(Dossier.Empty.Add(supervision.Event!)));
        Assert.Throws<ArgumentException>(() => PetitionHistory.Of(Dossier.Empty));
    }

    private static Dossier Written<TState, TMatter>(Walk<TState, TMatter> walk)
        where TState : struct, Enum
        where TMatter : class => walk.Events.Aggregate(Dossier.Empty, (dossier, happened) => dossier.Add(happened));

    private static MonthFigures FiguresOf(PetitionHistory history, int month = 1) => SupervisionSpecialReport.Of([history], new(2021, month), Calendar).Figures;

    [Fact]
    public void Result_WithinALimitThatWasExtendedStoodOrWasSetAnew_IsInTime()
    {
        var walk = PetitionTests.Transferred(new("heating-company", TimeAllowed.WorkingDays(3)), new("housing-commission", TimeGiven.Until(new(2021, 1, 15))));
        walk = walk.Then(new ExtendHandling("heating-company", TimeAllowed.WorkingDays(2), "frost"), PetitionTests.Supervisor)
            .Then(new ResetHandling("housing-commission", TimeGiven.Until(new(2021, 1, 22)), "a hearing"), PetitionTests.Supervisor)
            .Then(new SuspendHandling("heating-company", "appraisal"), PetitionTests.Supervisor);
        var standing = FiguresOf(PetitionHistory.Of(Written(walk)));
        Assert.Equal((1, 0), (standing.Overdue, standing.Departments.Single(one => one.Department == "heating-company").Overdue));
        walk = walk.Then(new ReportResult("done"), PetitionTests.Housing, DistrictTime.EndOf(new(2021, 1, 22)))
            .Then(new ResumeHandling("heating-company", "appraised"), PetitionTests.Supervisor, DistrictTime.StartOf(new(2021, 1, 25)) + Duration.FromHours(9));
        var due = Assert.Single(walk.Case.Limits).Due;
        walk = walk.Then(new ReportResult("repaired"), PetitionTests.Heating, due);
        Assert.Equal(new Share(2, 2), FiguresOf(PetitionHistory.Of(Written(walk))).ResultsInTime);
    }

    [Fact]
    public void Result_WithinALimitThatUrgingGave_IsLateAllTheSame()
    {
        var walk = PetitionTests.Transferred(new PetitionTransfer("heating-company", TimeAllowed.WorkingDays(3)));
        walk = walk.Then(new UrgeDepartment("heating-company", "hurry", TimeAllowed.WorkingDays(3)), PetitionTests.Supervisor, walk.Case.Limits[0].Due + Duration.FromHours(9))
            .Then(new ExtendHandling("heating-company", TimeAllowed.WorkingDays(3), "more"), PetitionTests.Supervisor)
            .Then(new ReportResult("repaired"), PetitionTests.Heating);
        Assert.Equal(new Share(0, 1), FiguresOf(PetitionHistory.Of(Written(walk))).ResultsInTime);
    }

    private static PetitionHistory After(Walk<PetitionState, Petition> walk) => PetitionHistory.Of(Written(walk));

    [Fact]
    public void Completion_CountsInItsMonth_AndIsTakenUpAgainInALaterOne()
    {
        var completed = PetitionTests.CompletedOne();
        Assert.Equal(new MonthFlow(0, 1, 1, 0, 0), FiguresOf(After(completed)).Flow);

        var again = completed.Then(new ReopenPetition(PetitionReopening.NotCarriedOut, "cold again"), PetitionTests.Supervisor, DistrictTime.StartOf(new(2021, 2, 3)));
        Assert.Equal(new MonthFlow(0, 1, 1, 0, 0), FiguresOf(After(again)).Flow);
        var february = FiguresOf(After(again), 2);
        Assert.Equal(new MonthFlow(0, 0, 0, 0, 1, reopened: 1), february.Flow);
        Assert.Null(After(again).CompletedAt);

        var ended = After(again.Then(new RecordWithdrawal("warm now"), PetitionTests.Supervisor));
        Assert.Equal(new MonthFlow(0, 0, 0, 1, 0, reopened: 1), FiguresOf(ended, 2).Flow);
        Assert.Contains("| 恢复办理 | 1 | 0 |", SupervisionSpecialReport.Of([ended], new(2021, 2), Calendar).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_ThatIsUndoneInItsOwnMonth_IsNone()
    {
        var again = PetitionTests.CompletedOne().Then(new ReopenPetition(PetitionReopening.BroughtAgain, "cold again"), PetitionTests.Supervisor);
        Assert.Equal(new MonthFlow(0, 1, 0, 0, 1), FiguresOf(After(again)).Flow);
        Assert.Equal(0, FiguresOf(After(again)).DaysToComplete.Count);

        var takenBack = PetitionTests.CompletedOne().Then(new Petitions.TakeBackReading("too early"), PetitionTests.Leader);
        Assert.Equal(new MonthFlow(0, 1, 0, 0, 1), FiguresOf(After(takenBack)).Flow);
        Assert.Equal(0, FiguresOf(After(takenBack)).ByOutcome.Sum(count => count.Count));
    }

    [Fact]
    public void Inventory_TellsTheSpecialReportsThatAPetitionWasCountedIn()
    {
        var walk = PetitionTests.CompletedOne();
        walk = walk.Then(new EnterSpecialReport(new(2021, 1, 31), "2021-1", DistrictTime.StartOf(new(2021, 2, 1)), ["heating-company"]), PetitionTests.Supervisor, DistrictTime.StartOf(new(2021, 2, 2)))
            .Then(new FilePetition("F-1", ["letter"], "disk 4", "shelf 2"), PetitionTests.Supervisor);
        Assert.Contains("| 综合分析 | 2021-1 |", PetitionInventory.Of([After(walk)], new(new(2021, 2, 1), new(2021, 2, 28))).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NamesUnitsAndOtherChannels()
    {
        var walk = PetitionTests.TransferOf(PetitionTests.Letter() with { Channel = PetitionChannel.Other, ChannelName = "市信访办转送", People = 12, IsRepeated = true }, new PetitionTransfer("heating-company", TimeAllowed.WorkingDays(3)));
        var office = new Organisation().With(new Unit("heating-company", new("供热公司", "heating company"), UnitKind.Department));
        var report = SupervisionSpecialReport.Of([PetitionHistory.Of(Written(walk))], new(2021, 1), Calendar).WithNamesOf(office);
        Assert.Contains("同时通报：供热公司。", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("heating-company", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 其中：市信访办转送 | 0 | 1 |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 集体重复 | 0 | 1 |", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void MonthFlow_ThatDoesNotBalance_CannotBeMade()
    {
        Assert.Throws<ArgumentException>(() => new MonthFlow(1, 2, 1, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthFlow(1, 0, -1, 0, 2));
        Assert.Equal(3, new MonthFlow(1, 2, 0, 0, 3).OpenAfter);
    }

    [Theory]
    [InlineData(0, 0, "—")]
    [InlineData(0, 3, "0/3 (0.0%)")]
    [InlineData(1, 3, "1/3 (33.3%)")]
    [InlineData(2, 3, "2/3 (66.7%)")]
    [InlineData(1, 16, "1/16 (6.3%)")]
    [InlineData(1, 2000, "1/2000 (0.1%)")]
    [InlineData(int.MaxValue, int.MaxValue, "2147483647/2147483647 (100.0%)")]
    public void Share_IsRoundedToTenthsOfAPercent_HalvesUp(int part, int whole, string expected) => Assert.Equal(expected, new Share(part, whole).ToString());

    [Fact]
    public void Share_LargerThanTheWhole_CannotBeMade() => Assert.Throws<ArgumentOutOfRangeException>(() => new Share(2, 1));

    [Theory]
    [InlineData(0, 0, "—")]
    [InlineData(58, 3, "19.3")]
    [InlineData(1, 20, "0.1")]
    [InlineData(1, 21, "0.0")]
    [InlineData(7, 1, "7.0")]
    public void MeanDays_IsRoundedToTenths_HalvesUp(long days, int count, string expected) => Assert.Equal(expected, new MeanDays(days, count).ToString());

    [Fact]
    public void Papers_StayWhatWasWritten_InMarkdownAndInHtml()
    {
        var at = Walk.Start0;
        var opened = Office.Open("a", PetitionTests.Letter() with { Subject = "a | b\n<script>", Petitioner = "Ms <b>Li</b>" }, PetitionTests.Supervisor, at);
        var ended = Office.Do(opened.Case, new DeclinePetition("no"), PetitionTests.Supervisor, at + Duration.FromDays(1));
        var petition = PetitionHistory.Of(Dossier.Empty.Add(opened.Event!).Add(ended.Event!));
        var inventory = PetitionInventory.Of([petition], new(new(2021, 1, 15), new(2021, 1, 15)));
        Assert.Contains("| 反映事项 | a \\| b &lt;script&gt; |", inventory.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("<td>Ms &lt;b&gt;Li&lt;/b&gt;</td>", inventory.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", inventory.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("| result | not accepted |", inventory.ToMarkdown(Language.English), StringComparison.Ordinal);

        var report = SupervisionSpecialReport.Of([petition], new(2021, 1), Calendar, "heating & <b>");
        Assert.DoesNotContain("Li", report.ToMarkdown() + report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<p>heating &amp; &lt;b&gt;</p>", report.ToHtml(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", report.ToHtml(Language.English), StringComparison.Ordinal);
        Assert.Contains("\n\\- heating\n", SupervisionSpecialReport.Of([petition], new(2021, 1), Calendar, "- heating").ToMarkdown(), StringComparison.Ordinal);
        Assert.Empty(PetitionInventory.Of([petition], new(new(2021, 1, 14), new(2021, 1, 14))).Entries);
    }

    [Fact]
    public void WriteTo_GivesTheSameFigures()
    {
        var report = SupervisionSpecialReport.Of([Received("a", Walk.Start0)], new(2021, 1), Calendar);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            report.WriteTo(json);
        }

        using var read = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("2021-01", read.RootElement.GetProperty("month").GetString());
        Assert.Equal(1, read.RootElement.GetProperty("figures").GetProperty("by-channel").GetProperty("letter").GetProperty("received").GetInt32());
        Assert.Equal(1, read.RootElement.GetProperty("figures").GetProperty("flow").GetProperty("open-after").GetInt32());
    }
}
