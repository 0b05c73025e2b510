using System.Collections.Immutable;
using Baodi.Procedures.ClassifiedDocuments;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests.Papers;

/// <summary>What stands on the slips and sheets that go with a case from desk to desk.</summary>
public sealed class SlipTests
{
    private static readonly Procedures.Office Office = new(BaodiOffice.Profile.With(BaodiOrganisation.Default
        .With(new Unit("water-bureau", new("水务局", "water bureau"), UnitKind.Department))
        .With(new Unit("economy", new("经济科", "economy section"), UnitKind.Section))
        .With(new Portfolio("urban", new("城建", "urban"), Posts.LeaderInCharge, [new("water", new("水务", "water")), new("trade", new("商务", "trade"))]))
        .With(new Portfolio("urban-office", new("城建", "urban"), Posts.DeputyDirectorInCharge, [new("water", new("水务", "water")), new("trade", new("商务", "trade"))]))));

    private static readonly Seat Water = new(Posts.LeaderInCharge, "water");
    private static readonly Seat WaterBureau = new(Posts.UnitOfficer, "water-bureau");

    private static readonly Officer Clerk = new("sun", "孙", Posts.OfficeClerk);
    private static readonly Officer Deputy = new("zhou", "周", new Seat(Posts.DeputyDirectorInCharge, "water"), new Seat(Posts.DeputyDirectorInCharge, "trade"));
    private static readonly Officer Director = new("li", "李", Posts.OfficeDirector);
    private static readonly Officer Leader = new("wu", "吴", Water, new Seat(Posts.LeaderInCharge, "trade"));
    private static readonly Officer Bureau = new("wang", "王", WaterBureau);
    private static readonly Officer Secretariat = new("qian", "钱", Posts.SecretariatSection);
    private static readonly Officer Section = new("feng", "冯", new Seat(Posts.OfficeSection, "economy"));
    private static readonly Officer Supervisor = new("he", "何", Posts.SupervisionOffice);

    private static readonly Register Registration = new("2021-7", "water", "拟请分管副区长阅示", DistrictHeadMustSign: false);

    private static Walk<RequestReportState, RequestReport> Received() =>
        Office.Start(new Receive(UpwardKind.Request, "water-bureau", "关于新建泵站的请示", "宝水请〔2021〕3号"), Clerk);

    private static Walk<RequestReportState, RequestReport> Instructed() =>
        Received().Then(Registration, Clerk)
            .Then(new ReviewAndSign("请分管副区长阅示", [Water], FollowUp: false), Deputy)
            .Then(new RequestReports.Instruct("同意，请水务局办理", FollowUp: false, [WaterBureau]), Leader);

    [Fact]
    public void RoutingSlip_ShowsWhatCameIn_EveryOpinionAndInstruction_WhatWasForwardedAndWhatCameBack()
    {
        var slip = Assert.Single(Papers(Instructed()
            .Then(new Forward("转水务局"), Clerk)
            .Then(new ReportHandling("已开工"), Bureau)
            .Then(new AnswerRequest("同意新建"), Clerk).Events));

        Assert.Equal(["文种", "报送单位", "标题", "发文字号"], slip.Origin.Select(field => field.Label.Chinese));
        Assert.Equal(
            [("接收", "孙"), ("登记并填写呈办单", "孙"), ("审签", "周"), ("阅示", "吴"), ("印转", "孙"), ("反馈办理情况", "王"), ("答复请示", "孙")],
            slip.Course.Select(entry => (entry.What.Chinese, entry.By.OfficerName)));
        InOrder(
            slip.ToHtml(Language.Chinese),
            "请示报告呈办单", "水务局", "关于新建泵站的请示", "宝水请〔2021〕3号", "2021-7", "拟请分管副区长阅示",
            "请分管副区长阅示", "周（分管副主任（水务）） <span class=\"at\">2021年1月14日 09:02</span>",
            "同意，请水务局办理", "单位经办人（水务局）", "吴（分管领导（水务）） <span class=\"at\">2021年1月14日 09:03</span>",
            "转水务局", "已开工", "王（单位经办人（水务局）） <span class=\"at\">2021年1月14日 09:05</span>", "同意新建");
        InOrder(slip.ToMarkdown(Language.Chinese), "## 来件情况", "- **报送单位**：水务局", "## 签署", "- **阅示**：吴（分管领导（水务）） 2021年1月14日 09:03\n  - **批示**：同意，请水务局办理");
    }

    [Fact]
    public void RoutingSlip_NamesUnitsAndFields_AndShowsNoIdOfThem()
    {
        var slip = Assert.Single(Papers(Instructed().Events));
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            Assert.DoesNotContain("water-bureau", slip.ToHtml(language), StringComparison.Ordinal);
            Assert.DoesNotContain("water-bureau", slip.ToMarkdown(language), StringComparison.Ordinal);
        }

        Assert.Contains("water bureau", slip.ToHtml(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void RoutingSlip_GivenBackAndFilledInAgain_EndsThere_AndTheNextOneHasTheWholeCourse()
    {
        var slips = Papers(Received().Then(Registration, Clerk)
            .Then(new GiveBack("领域有误"), Deputy)
            .Then(Registration with { InitialOpinion = "拟请阅" }, Clerk)
            .Then(new ReviewAndSign("请阅", [Water], FollowUp: false), Deputy).Events);

        Assert.Equal([["接收", "登记并填写呈办单", "退回经办人"], ["接收", "登记并填写呈办单", "退回经办人", "登记并填写呈办单", "审签"]], slips.Select(slip => slip.Course.Select(entry => entry.What.Chinese)));
        Assert.Equal([("退回经办人", true)], slips[0].Signatures.Select(signature => (signature.What.Chinese, signature.SendsBack)));
        Assert.Equal([("审签", false)], slips[1].Signatures.Select(signature => (signature.What.Chinese, signature.SendsBack)));
        Assert.Contains("拟请分管副区长阅示", slips[1].ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void ClassifiedSlip_ShowsTheDirectorsProposalAndTheLevel()
    {
        var clerk = new Officer("yan", "严", Posts.ConfidentialClerk).Cleared(ClassificationLevel.HighlySecret);
        var slip = Assert.Single(Papers(Office.Start(new ReceiveDocument("关于有关工作的通知", "市政府办公厅", ClassificationMarking.HighlySecret, "津政办密〔2021〕9号"), clerk)
            .Then(new RegisterDocument("机2021-1", [new("01", ClassificationLevel.HighlySecret, new LocalDate(2021, 1, 20))]), clerk)
            .Then(new SignProposal("请分管副区长批示", ProposedRoute.ForInstructions, [Water]), Director.Cleared(ClassificationLevel.HighlySecret)).Events));

        Assert.Equal(ClassificationLevel.HighlySecret, slip.Classification);
        Assert.Equal([("签署拟办意见", "李")], slip.Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerName)));
        InOrder(
            slip.ToHtml(Language.Chinese),
            "<p class=\"level\">机密</p>", "机要文件呈办单", "市政府办公厅", "机2021-1", "签署拟办意见", "请分管副区长批示", "分管领导（水务）", "李（办公室主任） <span class=\"at\">2021年1月14日 09:02</span>");
    }

    private static Walk<OutgoingDocumentState, OutgoingDocument> TextApproved(IssuingBody body) =>
        Office.Start(new ReceiveDraft("市场管理办法", "water-bureau"), Secretariat)
            .Then(new PassFirstCheck(Submission.EndorseAndForward, "trade", "economy"), Secretariat)
            .Then(new ConsentToIssue("同意发文"), Leader)
            .Then(new ReviseText("压缩篇幅"), Section)
            .Then(new FillSignOffSheet("市场管理办法", body), Section)
            .Then(new ApproveText("请分管副区长签发", IsWeighty: false), Deputy);

    [Fact]
    public void SignOffSheet_ShowsTheDeputyDirectorsColumnAndTheSignOff()
    {
        var sheet = Assert.Single(Papers(TextApproved(IssuingBody.Government).Then(new SignOffForIssue("同意"), Leader).Events));

        Assert.Equal([("审核并签署定稿意见", "周"), ("签发", "吴")], sheet.Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerName)));
        InOrder(
            sheet.ToHtml(Language.Chinese),
            "文件底稿签", "起草单位", "水务局", "制发名义", "初审通过", "同意发文", "审修文稿", "压缩篇幅", "填写底稿签并送审",
            "审核并签署定稿意见", "呈报意见：请分管副区长签发", "周（分管副主任（商务））", "签发", "吴（分管领导（商务）） <span class=\"at\">2021年1月14日 09:06</span>");
        Assert.DoesNotContain("授权", sheet.ToHtml(Language.Chinese), StringComparison.Ordinal);
        Assert.Single(Split(sheet.ToHtml(Language.Chinese), "市场管理办法"));
    }

    [Fact]
    public void SignOffSheet_SignedOffUnderADelegation_SaysWhoseAndByWhichDocument()
    {
        var delegated = Papers(TextApproved(IssuingBody.Office)
            .Then(new DelegateSignOff(SignOffDelegate.OfficeDirector, "宝政委〔2021〕1号"), Leader)
            .Then(new SignOffForIssue(), Director).Events);
        Assert.Equal(["文件底稿签", "签发委托书"], delegated.Select(paper => paper.Title.Chinese));
        InOrder(delegated[0].ToHtml(Language.Chinese), "书面委托签发", "受托人：办公室主任", "宝政委〔2021〕1号", "吴（分管领导（商务））", "签发", "李（办公室主任）");

        var stand = new Officer("he", "何").With(new Delegation(new Seat(Posts.LeaderInCharge, "trade"), "wu", "宝政委〔2021〕2号", new(2021, 1, 1), new(2021, 12, 31)));
        var signed = Assert.Single(Papers(TextApproved(IssuingBody.Government).Then(new SignOffForIssue(), stand).Events));
        InOrder(signed.ToHtml(Language.Chinese), "签发", "何（代分管领导（商务），由wu授权，宝政委〔2021〕2号）");
    }

    [Fact]
    public void FeedbackCard_ShowsThePetitionTheInstructionAndWhatCameBack()
    {
        var papers = Papers(Office.Start(new RecordPetition("信2021-1", PetitionChannel.Letter, PetitionKind.Complaint, "某居民", "停水"), Supervisor)
            .Then(new PresentProposal("拟转水务局", PetitionLeader.LeaderInCharge, "water"), Supervisor)
            .Then(new Petitions.Instruct("请抓紧办理", ["water-bureau"]), Leader)
            .Then(new Transfer("卡1", [new("water-bureau", TimeAllowed.WorkingDays(3))]), Supervisor)
            .Then(new ReportResult("已恢复供水"), Bureau)
            .Then(new CheckInResult("water-bureau"), Supervisor).Events);

        var card = papers.Single(paper => paper.Title.Chinese == "信访事项办理结果反馈卡");
        InOrder(card.ToHtml(Language.Chinese), "某居民", "停水", "卡1", "水务局", "拟转水务局", "请抓紧办理", "吴（分管领导（水务））", "转责任部门办理", "已恢复供水", "王（单位经办人（水务局））", "查收办理结果");
        Assert.Equal(["阅示"], papers.Single(paper => paper.Title.Chinese == "信访事项拟办意见").Signatures.Select(signature => signature.What.Chinese));
    }

    [Fact]
    public void Proposal_JudgedByAStepThatIsNoRound_ShowsIt()
    {
        var proposal = Assert.Single(Papers(Office.Start(new ProposeInitiation("泵站建设", "常务会议", null, null), Supervisor).Then(new AgreeToInitiation(), Director).Events));

        Assert.Equal([("审核同意立项", "李", false)], proposal.Signatures.Select(signature => (signature.What.Chinese, signature.By.OfficerName, signature.SendsBack)));
        Assert.Empty(proposal.Course);
        Assert.Contains("李（办公室主任） <span class=\"at\">2021年1月14日 09:01</span>", proposal.ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void ArchiveList_ShowsFileNumberAndDocumentNumber_AndLiesAcrossThePage()
    {
        var events = Received().Then(Registration, Clerk)
            .Then(new ReviewAndSign("请分管副区长阅示", [Water], FollowUp: false), Deputy)
            .Then(new RequestReports.Instruct("同意", FollowUp: false, [WaterBureau]), Leader)
            .Then(new Forward("转水务局"), Clerk).Then(new ReportHandling("已开工"), Bureau).Then(new AnswerRequest("同意新建"), Clerk)
            .Then(new RequestReports.CompleteHandling(), Clerk).Then(new RequestReports.Archive("2021-综-7"), Clerk).Events;
        var list = ArchiveList.Of(2021, [events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next))], Office);

        InOrder(list.ToHtml(Language.Chinese), "档号", "文号", "题名", "2021-综-7", "宝水请〔2021〕3号", "关于新建泵站的请示", "请示报告呈办单");
        Assert.Contains("@page { size: 297mm 210mm;", list.ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PetitionForm_NamesWhomItIsAbout_AndPrintsNoIdOfAnOfficer()
    {
        var opened = Office.Start(
            new RecordPetition("信2021-9", PetitionChannel.Letter, PetitionKind.Accusation, "某居民", "反映庚某", About: [new("officer-81", [WaterBureau], "庚某"), new("officer-82", [WaterBureau])]),
            Supervisor);
        var form = Assert.Single(Papers(opened.Events));
        SlipTests.InOrder(form.ToHtml(Language.Chinese), "涉及的工作人员", "单位经办人（水务局）", "姓名：庚某", "单位经办人（水务局）");
        foreach (var text in new[] { form.ToHtml(Language.Chinese), form.ToHtml(Language.English), form.ToMarkdown(Language.Chinese) })
        {
            Assert.DoesNotContain("officer-8", text, StringComparison.Ordinal);
        }
    }

    private static ImmutableArray<Paper> Papers(IEnumerable<Event> events) => Paper.AllOf(events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next)));

    /// <summary>The parts of a page's table after a text; one where it stands once.</summary>
    private static IEnumerable<string> Split(string html, string text) => html[html.IndexOf("<table", StringComparison.Ordinal)..].Split(text).Skip(1);

    /// <summary>Each text stands in the page behind those before it.</summary>
    internal static void InOrder(string page, params string[] texts)
    {
        var from = page.IndexOf("<body>", StringComparison.Ordinal) is >= 0 and var body ? body : 0;
        foreach (var text in texts)
        {
            var at = page.IndexOf(text, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{text}' does not follow in:\n{page[from..]}");
            from = at + text.Length;
        }
    }
}
