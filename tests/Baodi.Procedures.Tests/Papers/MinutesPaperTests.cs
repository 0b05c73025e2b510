using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.MonthlyMeetings;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Papers;

/// <summary>What stands on minutes beside their text: what was decided, with unit and time, and who was there.</summary>
public sealed class MinutesPaperTests
{
    private static readonly Procedures.Office Office = new(BaodiOffice.Profile.With(BaodiOrganisation.Default
        .With(new Unit("water-bureau", new("水务局", "water bureau"), UnitKind.Department))
        .With(new Unit("finance-bureau", new("财政局", "finance bureau"), UnitKind.Department))
        .With(new Portfolio("meetings", new("会务", "meetings"), Posts.DeputyDirectorInCharge, [new("meetings", new("会务", "meetings"))]))));

    private static readonly Officer Clerk = new("sun", "孙", Posts.OfficeClerk);
    private static readonly Officer Head = new("zheng", "郑", Posts.DistrictHead);
    private static readonly Instant Starts = Walk.Start0 + Duration.FromDays(4);

    private static readonly DecidedItem Pump = new("检修泵站", "water-bureau", NeedsDocument: false, TimeGiven.Until(new LocalDate(2021, 3, 1)), ["finance-bureau"]);

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Held(ExecutiveMeetings.EndMeeting end) =>
        Office.Start(new PlanMeeting("第8次常务会议", "meetings", Starts, "第一会议室"), Clerk)
            .Then(new CollectTopic("8-1", "泵站建设方案", TopicSource.RequestReport, "request-1", "提交常务会议", "报告", "water-bureau", IsWeighty: false, IsUrgent: false), Clerk)
            .Then(new ConsentToTopic("8-1"), Head)
            .Then(new ExecutiveMeetings.BeginMeeting(Posts.DistrictHead), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "紧急召开"))
            .Then(new ExecutiveMeetings.RecordMeeting("记录"), Clerk).Then(new ServeMeeting(), Clerk)
            .Then(new DecideTopic("8-1", "原则同意", [Pump]), Clerk)
            .Then(end, Clerk)
            .Then(new DraftMinutes("会议研究了泵站建设方案。"), Clerk);

    private static Paper MinutesOf(IEnumerable<Event> events) =>
        Paper.AllOf(events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next))).Single(paper => paper.Title.Chinese == "会议纪要");

    [Fact]
    public void Minutes_TellWhatWasDecidedByTitleUnitAndDate_AndWhoWasThere()
    {
        var minutes = MinutesOf(Held(new(new(["郑某某", "吴某某"], ["周某某（公出）"], ["水务局"]))).Events);
        SlipTests.InOrder(
            minutes.ToHtml(Language.Chinese),
            "会议研究了泵站建设方案。", "议定事项", "议题：泵站建设方案", "事项：检修泵站", "承办单位：水务局", "会办单位：财政局", "时限：2021年3月1日前",
            "出席：郑某某、吴某某", "请假：周某某（公出）", "列席：水务局");
        SlipTests.InOrder(minutes.ToMarkdown(Language.English), "decided items", "water bureau", "finance bureau", "by 1 March 2021", "present", "excused", "sat in");
    }

    [Fact]
    public void Minutes_WithoutAnybodyToldAtTheEnd_SayNothingOfIt()
    {
        var html = MinutesOf(Held(new()).Events).ToHtml(Language.Chinese);
        Assert.Contains("议定事项", html, StringComparison.Ordinal);
        Assert.DoesNotContain("出席：", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_TellWhoCame_WhereTheRecordTellsIt()
    {
        var walk = Office.Start(new OpenMonth(new LocalDate(2024, 6, 1), ["education", "industry"]), Clerk)
            .Then(new SubmitMonthlyText("已完成", "无", "继续"), new Officer("feng", "冯", new Seat(Posts.LeaderInCharge, "industry"))).Then(new ReadMonthlyTexts(), Head)
            .Then(new GoOnWithout(new Seat(Posts.LeaderInCharge, "education"), "公出"), Head)
            .Then(new FixTime(Starts, "均无安排"), Head)
            .Then(new NotifyTimeAndPlace(Starts, "第一会议室", ["各位副区长"]), Clerk)
            .Then(new InvitePublicityDepartment("陈"), Clerk).Then(new InvitePartySupervisionOffice("何"), Clerk)
            .Then(new MonthlyMeetings.BeginMeeting(), Clerk, Starts)
            .Then(new MonthlyMeetings.RecordMeeting("全体副区长", "逐一汇报"), Clerk).Then(new MonthlyMeetings.EndMeeting(), Clerk)
            .Then(new WriteMinutes("布置三项任务。"), Clerk);
        var minutes = MinutesOf(walk.Events);
        SlipTests.InOrder(minutes.ToHtml(Language.Chinese), "<h1>2024年6月</h1>", "布置三项任务。", "出席：全体副区长");
        Assert.Contains("<h1>June 2024</h1>", minutes.ToHtml(Language.English), StringComparison.Ordinal);
    }
}
