using System.Text.RegularExpressions;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.LargeEvents;
using Baodi.Procedures.Receptions;
using Baodi.Procedures.SectorMeetings;
using NodaTime;

namespace Baodi.Procedures.Tests.Papers;

public sealed class PaperTests
{
    private static readonly Procedures.Office Office = new(TestProfile.Create());

    private static readonly Officer Bureau = new("wang", "王", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer Leader = new("wu", "吴", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Head = new("zheng", "郑", Posts.DistrictHead);

    private static readonly ApplyForMeeting Application = new(
        "education-bureau", "education", "safety at schools", Walk.Start0 + Duration.FromDays(5), "hall 1", "two items", [Posts.DistrictHead], ["headmasters", "towns"],
        HeadsMustAttend: false, IsLarge: true, HasExemplarySpeeches: false, HasAwards: false, ChairScript: "welcome", LeaderSpeeches: [new(Posts.DistrictHead, "on safety")]);

    private static Walk<SectorMeetingState, SectorMeeting> Applied() => Office.Start(Application, Bureau);

    [Fact]
    public void Of_AnEventThatMakesAPaper_SaysWhatStandsOnItAndWhoMadeIt()
    {
        var paper = Paper.Of(Applied().Events[0])!;
        Assert.Equal(("会议申请", "case-1/1", "2.2.1.1", "sector-meeting"), (paper.Title.Chinese, paper.Number, paper.Citation.ToString(), paper.Procedure.Id));
        Assert.Equal(("wang", "申请召开专业会议", Walk.Start0), (paper.Maker.By.OfficerId, paper.Maker.What.Chinese, paper.At));
        Assert.Equal("2021年1月19日 09:00", TextOf(paper, "时间"));
        Assert.Equal("19 January 2021, 09:00 +08:00", TextOf(paper, "时间", Language.English));
        Assert.Equal("属大型专业会议", TextOf(paper, "大型专业会议"));
        Assert.Null(paper.Fields.Single(field => field.Label.Chinese == "其他申请内容").Value);
        Assert.Equal(["headmasters", "towns"], ListOf(paper, "参加人员"));
        Assert.Equal(["区长"], ListOf(paper, "出席领导"));
        var speech = Assert.IsType<PaperParts>(Assert.Single(Assert.IsType<PaperList>(paper.Fields.Single(field => field.Label.Chinese == "领导讲话稿").Value).Entries));
        Assert.Equal(["讲话领导", "讲话稿"], speech.Parts.Select(part => part.Label.Chinese));
    }

    [Fact]
    public void Of_AnEventThatMakesNone_IsNull() => Assert.Null(Paper.Of(Applied().Then(new ConsentToMeeting(), Leader).Events[1]));

    [Fact]
    public void AllOf_ADossier_ListsTheSignaturesThatFollowedOnEachPaper()
    {
        var walk = Applied().Then(new ConsentToMeeting(), Leader).Then(new SendApplicationBack("too long"), Head)
            .Then(Application with { Agenda = "one item" }, Bureau)
            .Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head)
            .Then(new ListAssistance([MeetingAssistance.Venue]), Bureau);
        var papers = Paper.AllOf(DossierOf(walk.Events));
        Assert.Equal(["会议申请", "会议申请", "协助事项清单"], papers.Select(paper => paper.Title.Chinese));
        Assert.Equal([("同意", "wu", false), ("退回申请", "zheng", true)], papers[0].Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerId, signature.SendsBack)));
        Assert.Equal("too long", Assert.IsType<PaperText>(Assert.Single(papers[0].Signatures[1].Remarks).Value).Text.Chinese);
        Assert.Equal([("同意", "wu"), ("审定", "zheng")], papers[1].Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerId)));
        Assert.Empty(papers[2].Signatures);
        Assert.Equal(["会场布置"], ListOf(papers[2], "协助事项"));
        Assert.Contains("- **审定**：郑（区长） 2021年1月14日 09:05\n", papers[1].ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">审定</th><td colspan=\"3\"><div class=\"entry\"><p class=\"by\">郑（区长） <span class=\"at\">2021年1月14日 09:05</span></p></div></td>", papers[1].ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void AllOf_WorkDoneByMembersOfARound_IsNoSignature()
    {
        var clerk = new Officer("sun", "孙", Posts.OfficeClerk);
        var starts = Walk.Start0 + Duration.FromDays(2);
        var walk = Office.Start(new AnnounceVisit("a committee", Origin.MunicipalGovernment, Purpose.StudyOrInspection, Rank.BureauDirector, "education", "education-bureau", false, starts), clerk)
            .Then(new SettleVisit(starts, "six", "study", "talks"), clerk)
            .Then(new DraftPlan("morning", "hall 2", [Posts.DistrictHead], ["education-bureau"], "talks", "none"), clerk)
            .Then(new ApprovePlan(), Leader).Then(new ApprovePlan(), Head)
            .Then(new AssignRecorder("Ms Chen"), clerk);
        Assert.Equal(["wu", "zheng"], Assert.Single(Paper.AllOf(DossierOf(walk.Events))).Signatures.Select(signature => signature.By.OfficerId));
    }

    [Fact]
    public void Paper_OfADelegate_SaysWhoDelegated()
    {
        var deputy = new Officer("he", "何").With(new Delegation(Posts.DistrictHead, "zheng", "委托书3号", new(2021, 1, 1), new(2021, 12, 31)));
        var walk = Applied().Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), deputy);
        Assert.Contains("何（代区长，由zheng授权，委托书3号）", Assert.Single(Paper.AllOf(DossierOf(walk.Events))).ToMarkdown(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_NotYetKnownAndTermsAndNumbers_AreInPeoplesWords()
    {
        var clerk = new Officer("sun", "孙", Posts.DutyOfficer);
        var opened = Office.Start(
            new RecordIncident(Walk.Start0, "a town", "a driver", "a witness", Finding.NotYetKnown, "a bridge", "a fall", Finding.NotYetKnown, "none", "none", IncidentKind.SocialSafety, new(Deaths: 2)), clerk);
        var fields = PaperReader.FieldsOf(opened.Events[0]);
        Assert.Equal(["尚不清楚", "尚不清楚"], fields.Where(field => field.Value is PaperText { Text.English: "not yet known" }).Select(field => ((PaperText)field.Value!).Text.Chinese));
        Assert.Contains(fields, field => field.Value is PaperText { Text.Chinese: "社会安全事件" });
        var numbers = Assert.IsType<PaperParts>(fields.Single(field => field.Label.English == "casualties").Value);
        Assert.Equal(
            [("死亡人数", "2"), ("重伤人数", null), ("直接经济损失（万元）", null), ("失踪人数", null), ("轻伤人数", null), ("转移安置人数", null)],
            numbers.Parts.Select(part => (part.Label.Chinese, (part.Value as PaperText)?.Text.Chinese)));
    }

    [Theory]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert('x')&lt;/script&gt;", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")]
    [InlineData("a\" onload=\"b & c", "a\" onload=\"b &amp; c", "a&quot; onload=&quot;b &amp; c")]
    [InlineData("**bold** _it_ `code` [x](y) ![z] | # ~~s~~", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\[x\\](y) \\!\\[z\\] \\| \\# \\~\\~s\\~\\~", "**bold** _it_ `code` [x](y) ![z] | # ~~s~~")]
    [InlineData("- item", "- item", "- item")]
    [InlineData("1\n12. item\n3) item\n+ item", "1\\\n  12\\. item\\\n  3\\) item\\\n  \\+ item", "1\n12. item\n3) item\n+ item")]
    [InlineData("at 9:00, 2.5 km", "at 9:00, 2.5 km", "at 9:00, 2.5 km")]
    [InlineData("a\u200Bb\u202Ec", "a\\[U+200B\\]b\\[U+202E\\]c", "a[U+200B]b[U+202E]c")]
    [InlineData("one\r\n\n---\n===\n\n> two\n    three", "one\\\n  \\---\\\n  \\===\\\n  &gt; two\\\n  three", "one\n\n---\n===\n\n&gt; two\n    three")]
    public void HostileText_IsShownAndNeverRead(string text, string markdown, string html)
    {
        var paper = Paper.Of(Office.Start(Application with { Place = text }, Bureau).Events[0])!;
        Assert.Contains($"- **地点**：{markdown}\n", paper.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Matches($"<th scope=\"row\">地点</th><td(?: colspan=\"3\")?>{Regex.Escape(html)}</td>", paper.ToHtml(Language.Chinese));
    }

    [Fact]
    public void HostileEntries_OfAList_OpenNoListOfTheirOwn()
    {
        var paper = Paper.Of(Office.Start(Application with { Participants = ["- one", "2. two", "# three"] }, Bureau).Events[0])!;
        Assert.Contains("- **参加人员**：\n  - \\- one\n  - 2\\. two\n  - \\# three\n", paper.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_OfPeopleAndCases_AreEscapedToo()
    {
        var hostile = new Officer("x", "</td><b>王*", new Seat(Posts.UnitOfficer, "education-bureau"));
        var paper = Paper.Of(Office.Open("<i>", Application, hostile, Walk.Start0).Event!)!;
        Assert.DoesNotContain("<i>", paper.ToHtml(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", paper.ToHtml(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain('<', paper.ToMarkdown(Language.English));
        Assert.Contains("王\\*", paper.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_LoadsAndRunsNothing_AndHasAPlaceForSignatureAndSeal()
    {
        var html = Paper.Of(Applied().Events[0])!.ToHtml(Language.Chinese);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Contains("@page {", html, StringComparison.Ordinal);
        Assert.Contains("盖章", html, StringComparison.Ordinal);
        foreach (var loading in new[] { "<script", "<link", "<img", "src=", "url(", "http:", "https:" })
        {
            Assert.DoesNotContain(loading, html, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Dossier DossierOf(IEnumerable<Event> events) => events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next));

    private static string TextOf(Paper paper, string label, Language language = Language.Chinese) =>
        Assert.IsType<PaperText>(paper.Fields.Single(field => field.Label.Chinese == label).Value).Text.In(language);

    private static IEnumerable<string> ListOf(Paper paper, string label) =>
        Assert.IsType<PaperList>(paper.Fields.Single(field => field.Label.Chinese == label).Value).Entries.Select(entry => Assert.IsType<PaperText>(entry).Text.Chinese);
}
