using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.ConsoleHost.Verbs;
using Baodi.Procedures.Papers;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What the host shows of steps that came about otherwise than they ought to have.</summary>
public sealed class DeparturesTests
{
    private static readonly string Departed = CircumstancesTests.WithConsentOf(CircumstancesTests.Night);

    [Theory]
    [InlineData(Language.English, "happened at 02:05, entered 25 min later",
        "departs from: after 'consent'; ground: nobody answered; consent: 值班区领导 (duty leader)", "departs from: when weighed; ground: it burnt")]
    [InlineData(Language.Chinese, "发生于 02:05，事后25分钟登记",
        "例外办理，未满足：在“同意报告”之后；理由：nobody answered；同意人：值班区领导（值班区领导）", "例外办理，未满足：在“已研判”环节办理；理由：it burnt")]
    public void Timeline_TellsDeparturesAndWhenItHappened(Language language, params string[] expected)
    {
        var shown = Shown(Departed, language);

        Assert.All(expected, text => Assert.Contains(text, shown, StringComparison.Ordinal));
        Assert.Contains("8.3.3", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_TellsNothingOfWhatIsAsItMostlyIs()
    {
        var shown = Shown(CircumstancesTests.OutOfReach, Language.English);

        Assert.DoesNotContain("departs from", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("happened at", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("telephone", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_TellsWhoEnteredWhatWasTold_AndWhatIsEnteredOnceMore()
    {
        var shown = Shown(CircumstancesTests.Telephoned, Language.English);

        Assert.Contains("duty director (duty director) consent", shown, StringComparison.Ordinal);
        Assert.Contains("told by telephone, entered by 值班员 (duty officer)", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split("entered once more")[1..]);
    }

    [Fact]
    public void Timeline_AtTheEnd_TellsWhatWasPassedOver() =>
        Assert.Contains("passed over, not done: ask police, consent", Shown(Departed, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Timeline_JudgesALimitByWhenItHappened()
    {
        Assert.Contains("met in time: told to spare: 15 min", Shown(Departed, Language.English), StringComparison.Ordinal);
        var late = Departed.Replace("\"happened-at\": \"2024-03-12T02:05:00+08:00\"", "\"happened-at\": \"2024-03-12T02:25:00+08:00\"", StringComparison.Ordinal);
        Assert.Contains("met late: told late by 5 min", Shown(late, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Story_AsJson_TellsTheSame()
    {
        var steps = NightWatch.Played(Departed, NightWatch.WithConsent);

        var told = StoryJson.Of(steps[^1]);

        Assert.Equal("2024-03-12T02:05:00+08:00", told["happened-at"]!.GetValue<string>());
        Assert.Equal(["wrong-state tell-upward", "passed-over ask-police", "not-yet-done consent"], told["departures"]!.AsArray().Select(one => $"{one!["code"]} {one["about"]}"));
        Assert.Equal("duty-leader", told["departures"]![2]!["consent"]!["officer"]!.GetValue<string>());
        Assert.True(StoryJson.Of(steps[1])["reasons"]!.AsArray().All(reason => reason!["departable"]!.GetValue<bool>()));
        var telephoned = StoryJson.Of(NightWatch.Played(CircumstancesTests.Telephoned)[^1]);
        Assert.Equal(("duty-director", "duty-officer"), (telephoned["by"]!.GetValue<string>(), telephoned["entered-by"]!.GetValue<string>()));
    }

    [Fact]
    public void List_HasOneRowADeparture_InTheOrderOfTheirEntry()
    {
        var later = NightWatch.Played(Departed, NightWatch.WithConsent);
        var earlier = NightWatch.Played(Departed.Replace("03-12", "03-11", StringComparison.Ordinal).Replace("\"one\"", "\"zero\"", StringComparison.Ordinal), NightWatch.WithConsent);

        var look = DepartureLook.Of([DossierOf(later), DossierOf(earlier)], withheld: 1);

        Assert.Equal(["zero", "zero", "zero", "one", "one", "one"], look.Made.Select(made => made.Event.CaseId));
        var page = Markdown.Of(DeparturesPage.Of(look, new(Language.English)));
        Assert.Contains("| 2024-03-12 02:30 | 2024-03-12 02:05 |", page, StringComparison.Ordinal);
        Assert.Contains("| after 'consent'", page, StringComparison.Ordinal);
        Assert.Contains("| 值班区领导 (duty leader) |", page, StringComparison.Ordinal);
        Assert.Contains("2 cases, 6 departures", page, StringComparison.Ordinal);
        Assert.Contains("1 classified case withheld", page, StringComparison.Ordinal);
        var json = DepartureJson.Of(look);
        Assert.Equal("nobody answered", json["departures"]!.AsArray()[5]!["ground"]!.GetValue<string>());
        Assert.Equal("2024-03-12T02:30:00+08:00", json["departures"]!.AsArray()[5]!["entered-at"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("en", "0 departures", "there is no departure")]
    [InlineData("zh", "例外办理0项", "没有例外办理")]
    public void Verb_WhereThereIsNone_SaysSo(string language, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "inspection-visit-ordinary.json"), "--dossier", folder.Path).Status);

        var run = HostRun.In(language, "departures", folder.Path);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
        Assert.Empty(HostRun.Of("departures", folder.Path, "--json").Json.GetProperty("departures").EnumerateArray());
    }

    [Fact]
    public void Verb_WithholdsWhatIsAboveTheClearance_AndTellsOfFilesThatAreNone()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("run", Path.Combine(HostRun.Scenarios, "classified-document-ordinary.json"), "--dossier", folder.Path).Status);

        Assert.Contains("1 classified case withheld", HostRun.Of("departures", folder.Path).Out, StringComparison.Ordinal);
        Assert.Equal(0, HostRun.Of("departures", folder.Path, "--clearance", "top-secret", "--json").Json.GetProperty("withheld").GetProperty("cases").GetInt32());
        folder.File("broken.json", "{}");
        Assert.Equal(2, HostRun.Of("departures", folder.Path).Status);
    }

    [Theory]
    [InlineData("duty-officer", "tell-upward", Openness.WithDepartures)]
    [InlineData("duty-officer", "ask-police", Openness.Open)]
    [InlineData("duty-leader", "ask-police", Openness.Closed)]
    [InlineData(null, "tell-upward", Openness.WithDepartures)]
    [InlineData(null, "ask-police", Openness.Open)]
    [InlineData(null, "weigh", Openness.WithDepartures)]
    public void Why_TellsHowOpenAnActIs(string? by, string act, Openness expected)
    {
        var told = Asked(CircumstancesTests.OutOfReach, 1, by);

        Assert.Equal(expected, told.Here.Single(one => one.Act.Name == act).Openness);
    }

    [Fact]
    public void Why_OfWhatAStateRecordsAllTheSame_SaysFromWhatItDeparts()
    {
        var told = Asked(CircumstancesTests.OutOfReach, 1, "duty-officer");

        var page = Markdown.Of(new WhyPage(told, new(Language.English)).Blocks(isWhole: false));
        Assert.Contains("open with departures", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("wrong-state tell-upward  departable", page, StringComparison.Ordinal);
        Assert.Contains("wrong-post  firm", page, StringComparison.Ordinal);
        Assert.Equal("with-departures", WhyJson.Of(told.Only("tell-upward")!)["acts"]![0]!["openness"]!.GetValue<string>());
    }

    [Fact]
    public void Why_OfADutyThatWasPassedOver_SaysItCanBeMadeUp()
    {
        var told = Asked(CircumstancesTests.Night, 2, null);

        Assert.Equal("reported", told.Moment.Case.Status.Name);
        Assert.Equal(Openness.Open, told.Here.Single(one => one.Act.Name == "ask-police").Openness);
        Assert.Contains(told.Elsewhere, one => one.Act.Name == "consent");
    }

    [Fact]
    public void Why_WhereTheOfficeWantsAConsent_NamesWhose() =>
        Assert.Contains("departable, with the consent of the duty leader", Markdown.Of(new WhyPage(Asked(CircumstancesTests.OutOfReach, 1, "duty-officer", NightWatch.WithConsent), new(Language.English)).Blocks(isWhole: false)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "entered 25 min later", "ground", "nobody answered", "when weighed", "consent")]
    [InlineData(Language.Chinese, "25分钟后登记", "理由", "nobody answered", "在“已研判”环节办理", "同意人")]
    public void Paper_TellsWhatItsStepDepartedFrom(Language language, params string[] expected)
    {
        var paper = Paper.AllOf(DossierOf(NightWatch.Played(Departed, NightWatch.WithConsent))).Single();

        Assert.Equal(3, paper.Departures.Length);
        Assert.All(expected, text => Assert.Contains(text, paper.ToMarkdown(language), StringComparison.Ordinal));
        Assert.All(expected, text => Assert.Contains(text, paper.ToHtml(language), StringComparison.Ordinal));
    }

    [Fact]
    public void Paper_OfAGroundWithMarkup_ReadsNoneOfIt()
    {
        var paper = Paper.AllOf(DossierOf(NightWatch.Played(Departed.Replace("nobody answered", "<b>*no*</b>", StringComparison.Ordinal), NightWatch.WithConsent))).Single();

        Assert.DoesNotContain("<b>", paper.ToHtml(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("*no*", paper.ToMarkdown(Language.English).Replace("\\*", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "records", "ought to hold (departed from with a ground): when weighed, after 'consent', 'ask police' is not passed over", "recorded even when: called", "where a departure passed it over, can be made up when", "may be told by telephone to, who enter it: duty officer", "stand-ins while a post is out of reach")]
    [InlineData(Language.Chinese, "记录", "应当满足（未满足的，说明理由可例外办理）：", "也可登记于：已接报", "补记：", "可电话告知，由下列岗位代录：值班员", "无法联系时的代行")]
    public void Page_OfAProcedure_TellsNaturesAndForces(Language language, params string[] expected)
    {
        var page = Markdown.Of(new ProcedurePage(NightWatch.Office.MachineOf(NightWatch.Office.Find("watch")!), new(language)).WithDiagram());

        Assert.All(expected, text => Assert.Contains(text, page, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Page_OfForces_HasEveryActOfTheProceduresThatTellThemApart()
    {
        var page = Markdown.Of(ForcesPage.Of(NightWatch.Office, new(Language.English)));

        Assert.Equal(NightWatch.Office.Find("watch")!.Acts.Length, page.Split('\n').Count(line => line.StartsWith("| 8.", StringComparison.Ordinal)));
        Assert.Contains("| tell upward `tell-upward` | weighed | records | by the duty officer | when weighed, after 'consent', 'ask police' is not passed over, the approvals that it rests on were given before it happened |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not before the last step", page, StringComparison.Ordinal);
        Assert.Contains("No procedure tells its acts apart yet.", Markdown.Of(ForcesPage.Of(Machines.DeskProcedure.Of(TestProfile.Create()), new(Language.English))), StringComparison.Ordinal);
    }

    private static Dossier DossierOf(IEnumerable<StepTaken> steps) =>
        steps.Aggregate(Dossier.Empty, (kept, step) => step.Outcome!.Event is { } happened ? kept.Add(happened) : kept);

    private static string Shown(string steps, Language language)
    {
        var scenario = NightWatch.Scenario(steps, NightWatch.WithConsent);
        var player = new ScenarioPlayer(scenario);
        var page = new TimelinePage(scenario, new(language));
        List<StepTaken> taken = [.. player.Play().OfType<StepTaken>()];
        using var output = new StringWriter();
        new PlainScreen(output).Show(taken.SelectMany(page.Of).Concat(page.Closing(player.Cases, taken)));
        return output.ToString();
    }

    /// <summary>What somebody, or anybody, is told after a step of a night.</summary>
    private static WhyAnswer Asked(string steps, int after, string? by, Office? office = null)
    {
        var scenario = NightWatch.Scenario(steps, office);
        var taken = NightWatch.Played(steps, office)[after];
        var moment = new CaseMoment(taken.After!, scenario.Office, scenario.Cast, taken.At, after + 1, after + 1, []);
        return by is null ? WhyAnswer.OfAnybody(moment, null) : WhyAnswer.Of(moment, scenario.Member(by));
    }
}
