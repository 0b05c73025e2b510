using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Papers;

/// <summary>How papers look: which layout each kind has, the page of GB/T 9704-2012, and what stands where on it.</summary>
public sealed partial class PaperLayoutTests
{
    private static readonly Procedures.Office Office = new(BaodiOffice.Profile.With(BaodiOrganisation.Default
        .With(new Unit("water-bureau", new("水务局", "water bureau"), UnitKind.Department))
        .With(new Portfolio("meetings", new("会务", "meetings"), Posts.DeputyDirectorInCharge, [new("meetings", new("会务", "meetings"))]))));

    private static readonly Officer Clerk = new("sun", "孙", Posts.OfficeClerk);
    private static readonly Officer Deputy = new("zhou", "周", new Seat(Posts.DeputyDirectorInCharge, "meetings"));
    private static readonly Officer Director = new("li", "李", Posts.OfficeDirector);
    private static readonly Officer Head = new("zheng", "郑", Posts.DistrictHead);
    private static readonly Officer Supervisor = new("he", "何", Posts.SupervisionOffice);
    private static readonly Officer Bureau = new("wang", "王", new Seat(Posts.UnitOfficer, "water-bureau"));

    private static readonly Instant Starts = Walk.Start0 + Duration.FromDays(4);

    private static CollectTopic Topic(string number, string title) =>
        new(number, title, TopicSource.RequestReport, "request-1", "提交常务会议", "报告", "water-bureau", IsWeighty: false, IsUrgent: false);

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Approved() =>
        Office.Start(new PlanMeeting("第8次常务会议", "meetings", Starts, "第一会议室"), Clerk)
            .Then(new SolicitTopics([Posts.DistrictHead]), Clerk)
            .Then(Topic("8-1", "泵站建设方案"), Clerk).Then(new ConsentToTopic("8-1"), Head)
            .Then(Topic("8-2", "河道<整治>情况"), Clerk).Then(new ConsentToTopic("8-2"), Head)
            .Then(new ProposeAttendees(["水务局"]), Clerk)
            .Then(new OrderTopics(["8-2", "8-1"]), Clerk)
            .Then(new ReviewAgenda("同意"), Deputy).Then(new ReviewAgenda(), Director)
            .Then(new ApproveAgenda(), Head)
            .Then(new SendPapers([Posts.DistrictHead], ["水务局"]), Clerk, Starts - Duration.FromDays(2))
            .Then(new NotifyAttendees(Starts, "第一会议室", ["8-2", "8-1"], ["常务会议组成人员", "列席单位"], MediaAreNeeded: false), Clerk);

    private static Walk<SupervisionState, SupervisionMatter> Supervised() =>
        Office.Start(new ProposeInitiation("泵站建设", "常务会议", null, null), Supervisor).Then(new AgreeToInitiation(), Director)
            .Then(new RegisterInList("督1"), Supervisor)
            .Then(new IssueNotice("water-bureau", "按期完成并报告", TimeAllowed.WorkingDays(5)), Supervisor)
            .Then(new ReportCompletion("已建成", IsSigned: true, IsSealed: true), Bureau);

    [Fact]
    public void AgendaAndNotice_ShowTopicsByTitle_InTheirOrder()
    {
        var papers = Papers(Approved().Events);
        var (agenda, notice) = (papers.Single(paper => paper.Title.Chinese == "议题安排"), papers.Single(paper => paper.Title.Chinese == "会议通知"));

        foreach (var paper in new[] { agenda, notice })
        {
            var html = paper.ToHtml(Language.Chinese);
            SlipTests.InOrder(html, "第8次常务会议", paper.Title.Chinese, "1. 河道&lt;整治&gt;情况", "2. 泵站建设方案");
            Assert.DoesNotContain("8-1", html, StringComparison.Ordinal);
            Assert.DoesNotContain("8-1", paper.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        }

        Assert.Equal([("审阅", "周"), ("审阅", "李"), ("审定", "郑")], agenda.Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerName)));
    }

    [Fact]
    public void Notice_HasRedHeadNumberRuleTitleAddresseesBodyNameAndDate_InTheirOrder()
    {
        var notice = Papers(Approved().Events).Single(paper => paper.Title.Chinese == "会议通知");

        Assert.Equal(PaperLayout.Document, notice.Layout);
        SlipTests.InOrder(
            notice.ToHtml(Language.Chinese),
            "class=\"issuer\"", "天津市宝坻区人民政府办公室文件", "〔2021〕", "<hr class=\"rule\">", "<h1>第8次常务会议<br>会议通知</h1>",
            "<p class=\"to\">常务会议组成人员、列席单位：</p>", "<p>一、时间：2021年1月18日 09:00</p>", "<p>二、地点：第一会议室</p>", "<h2>三、议题</h2>",
            "<span class=\"name\">天津市宝坻区人民政府办公室</span><span>2021年1月16日</span>", "class=\"imprint\"", "2021年1月16日印发", "签署情况", "孙（办公室工作人员）");
    }

    [Fact]
    public void NoticeOfSupervision_IsAddressedToTheUnitByName()
    {
        var papers = Papers(Supervised().Events);
        Assert.Contains("<p class=\"to\">水务局：</p>", papers.Single(paper => paper.Title.Chinese == "督查通知").ToHtml(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("水务局：</p>".Replace("：", ":", StringComparison.Ordinal).Replace("水务局", "water bureau", StringComparison.Ordinal), papers.Single(paper => paper.Title.Chinese == "督查通知").ToHtml(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAUnit_StandsInItsName_NumberLeftAndSignatoryRight()
    {
        var report = Papers(Supervised().Events).Single(paper => paper.Title.Chinese == "办理情况报告");
        SlipTests.InOrder(report.ToHtml(Language.Chinese), ">水务局文件</p>", "class=\"number upward\"", "〔2021〕", "签发人：", "<span class=\"name\">水务局</span>");
    }

    [Fact]
    public void Report_OfAUnit_IsNotSignedOffByWhoVerifiesItElsewhere()
    {
        var verified = Supervised().Then(new Verify("查看现场"), Supervisor);
        var html = Papers(verified.Events).Single(paper => paper.Title.Chinese == "办理情况报告").ToHtml(Language.Chinese);
        Assert.Contains("签发人：<b>　　　</b>", html, StringComparison.Ordinal);
        Assert.Contains("核实", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Imprint_StandsAtTheFootOfAnEvenPage_AndWhatTheOfficeKeepsBehindIt()
    {
        var html = Papers(Approved().Events).Single(paper => paper.Title.Chinese == "会议通知").ToHtml(Language.Chinese);
        Assert.Contains(".sheet > .imprint { position: absolute; left: 0; right: 0; top: calc(round(up, anchor(--text-end bottom), 450mm) - 11mm); margin: 0; }", html, StringComparison.Ordinal);
        Assert.Contains(".sheet + .annex { position: absolute; left: 0; right: 0; top: round(up, anchor(--text-end bottom), 450mm); break-before: auto; }", html, StringComparison.Ordinal);
        SlipTests.InOrder(html, "<div class=\"sheet\">", "<div class=\"text-end\"></div>", "<footer class=\"imprint\">", "<section class=\"annex\">");
    }

    [Theory]
    [InlineData("请示报告呈办单", PaperLayout.Slip)]
    [InlineData("会议记录", PaperLayout.Slip)]
    [InlineData("会议通知", PaperLayout.Document)]
    [InlineData("通报", PaperLayout.Document)]
    [InlineData("突发事件书面报告", PaperLayout.Document)]
    [InlineData("会议纪要", PaperLayout.Bulletin)]
    [InlineData("情况专报", PaperLayout.Bulletin)]
    [InlineData("接待方案", PaperLayout.Text)]
    [InlineData("议题安排", PaperLayout.Text)]
    [InlineData("督查通知（变更）", PaperLayout.Document)]
    [InlineData("副区长月度工作材料（更换）", PaperLayout.Text)]
    [InlineData("办理结果反馈卡（回执）", PaperLayout.Slip)]
    public void Layout_FollowsFromTheKindThatTheTitleNames(string title, PaperLayout layout) => Assert.Equal(layout, PaperLayouts.Of(new(title, title)));

    [Fact]
    public void EveryPage_IsThatOfTheStandard()
    {
        var papers = Papers(Approved().Events).Concat(Papers(Supervised().Events)).ToList();
        Assert.Superset(new HashSet<PaperLayout> { PaperLayout.Slip, PaperLayout.Document, PaperLayout.Text }, papers.Select(paper => paper.Layout).ToHashSet());
        foreach (var paper in papers)
        {
            var css = paper.ToHtml(Language.Chinese);
            Assert.Contains("@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm;", css, StringComparison.Ordinal);
            Assert.Contains("@page :left { margin: 37mm 28mm 35mm 26mm;", css, StringComparison.Ordinal);
            Assert.Contains("body { margin: 0; width: 156mm; font: 16pt/var(--line) var(--fangsong);", css, StringComparison.Ordinal);
            Assert.Contains("--line: calc(225mm / 22)", css, StringComparison.Ordinal);
            Assert.Contains("FangSong_GB2312", css, StringComparison.Ordinal);
            var margins = Margins().Match(css);
            Assert.Equal((156, 225), (210 - Of(margins, 2) - Of(margins, 4), 297 - Of(margins, 1) - Of(margins, 3)));
        }
    }

    [Fact]
    public void OfficialDocument_MeasuresAreThoseOfTheStandard()
    {
        var css = Papers(Approved().Events).Single(paper => paper.Title.Chinese == "会议通知").ToHtml(Language.Chinese);
        Assert.Contains(".head { position: relative; padding-top: 35mm; }", css, StringComparison.Ordinal);
        Assert.Contains(".issuer { color: #f00; font-family: var(--song);", css, StringComparison.Ordinal);
        Assert.Contains(".number { display: flex; justify-content: center; margin-top: calc(2 * var(--line));", css, StringComparison.Ordinal);
        Assert.Contains(".rule { margin: 4mm 0 0; border: 0; border-top: .5mm solid #f00; }", css, StringComparison.Ordinal);
        Assert.Contains("h1 { font: 22pt", css, StringComparison.Ordinal);
        Assert.Contains(".body p { text-indent: 2em;", css, StringComparison.Ordinal);
        Assert.Contains("border-top: .35mm solid #000; border-bottom: .35mm solid #000;", css, StringComparison.Ordinal);
        var size = double.Parse(IssuerSize().Match(css).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(size * "天津市宝坻区人民政府办公室文件".Length, 140, 156);
    }

    private static int Of(Match match, int group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Paper> Papers(IEnumerable<Event> events) => Paper.AllOf(events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next)));

    [GeneratedRegex(@"@page \{[^}]*margin: (?<top>\d+)mm (?<right>\d+)mm (?<bottom>\d+)mm (?<left>\d+)mm", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Margins();

    [GeneratedRegex(@"class=""issuer"" style=""font-size:(?<size>[\d.]+)mm""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssuerSize();
}
