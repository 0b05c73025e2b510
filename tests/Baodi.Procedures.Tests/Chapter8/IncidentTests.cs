using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.Incidents.IncidentState;

namespace Baodi.Procedures.Tests.Chapter8;

public sealed class IncidentTests
{
    private static readonly Officer Duty = new("zhao", "Zhao", Posts.DutyOfficer);
    private static readonly Officer Director = new("qian", "Qian", Posts.DutyDirector);
    private static readonly Officer Leader = new("sun", "Sun", Posts.DutyLeader);
    private static readonly Officer Executive = new("li", "Li", Posts.ExecutiveDeputyHead);
    private static readonly Officer Head = new("zhou", "Zhou", Posts.DistrictHead);
    private static readonly Officer Secretary = new("wu", "Wu", Posts.DistrictPartySecretary);
    private static readonly Officer Emergency = new("zheng", "Zheng", Posts.EmergencyOffice);
    private static readonly Officer EmergencyDirector = new("wang", "Wang", Posts.EmergencyOfficeDirector);
    private static readonly Officer Seal = new("feng", "Feng", Posts.SecretariatSection);

    private static RecordIncident Call(int? deaths = null) => new(
        Walk.Start0, "gas company", "a dispatcher", "on duty", "12:50", "airport zone", "gas explosion",
        Finding.NotYetKnown, "fire brigade on site", "fire may spread", IncidentKind.Accident, new(deaths));

    private static Walk<IncidentState, Incident> Recorded(int? deaths = null) =>
        new Procedures.Office(TestProfile.Create()).Start(Call(deaths), Duty);

    private static Walk<IncidentState, Incident> OrdinaryOne() => Recorded(1).Then(new Judge(Grade.Ordinary), Duty).Reaches(Ordinary);

    private static Walk<IncidentState, Incident> GraveOne() => Recorded(4).Then(new Judge(Grade.RelativelySerious), Duty).Reaches(Grave);

    private static Walk<IncidentState, Incident> ChainTold() =>
        GraveOne().Then(new ReportToDirectors(), Duty).Then(new ReportToDutyLeader(), Duty).Then(new ReportToPrincipalLeaders(), Leader);

    private static Walk<IncidentState, Incident> Telephoned() =>
        ChainTold()
            .Then(new ConsentToReport(), Director).Then(new ConsentToReport(), Leader).Then(new ConsentToReport(), Executive).Then(new ConsentToReport(), Head)
            .Then(new AgreeWording("the Party committee's office", "four dead"), Duty)
            .Then(new TelephoneMunicipalGovernment("the city's duty officer"), Duty);

    private static Instant Due(Case theCase, string limit) => theCase.Limits.Single(running => running.Limit.Name == limit).Due;

    private static IEnumerable<string> Running(Case theCase) => theCase.Limits.Select(running => running.Limit.Name);

    [Fact]
    public void Ordinary_FromCallToFile_MeetsThirtyMinutes()
    {
        var walk = OrdinaryOne()
            .Then(new ReportToDutyDirector(), Duty)
            .Then(new DirectHandling("help on site", InPerson: false, TellDutyLeader: true), Director)
            .Then(new ReportToDutyLeader(), Duty)
            .Then(new ConsentToReport(), Director)
            .Then(new TelephoneMunicipalDutyRoom("the city's duty officer"), Duty);
        Assert.Equal(walk.Case.LastStepAt + Duration.FromMinutes(30), Due(walk.Case, "written-report"));
        walk = walk
            .Refuses(new EndHandling("over"), Director, "duty-owed 8.3.3")
            .Then(new SendWrittenReport("one dead"), Duty)
            .Then(new EndHandling("over"), Director).Reaches(Ended);
        Assert.Empty(walk.Case.Limits);
        walk.Refuses(new KeepFile(), Emergency, "duty-owed 8.6 R")
            .Then(new SendFinalUpdate("handling has ended"), Emergency)
            .Then(new KeepFile(), Emergency).Reaches(Kept);
    }

    [Fact]
    public void Record_WithBlankReporter_NamesTheFieldAndItsClause()
    {
        var outcome = new Procedures.Office(TestProfile.Create()).Open("i", Call() with { ReporterName = " ", Damage = default }, Duty, Walk.Start0);
        Assert.Equal(
            ["missing-field 8.1 reporter-name", "missing-field 8.1 damage"],
            outcome.Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation} {((FieldWrong)reason).Field.Name}"));
        Assert.Throws<RefusedException>(() => outcome.Case);
    }

    [Fact]
    public void Record_OfACallerWhoGaveNoName_IsARecord()
    {
        var outcome = new Procedures.Office(TestProfile.Create()).Open(
            "i", Call() with { ReportingUnit = Finding.NotYetKnown, ReporterName = Finding.NotYetKnown, ReporterIdentity = Finding.NotYetKnown }, Duty, Walk.Start0);
        Assert.Equal((IncidentState.Recorded, true), (outcome.Case.State, outcome.Case.Matter.Record.ReporterName.IsNotYetKnown));
    }

    [Fact]
    public void Kind_ThatBecomesKnown_IsWhatTheNumbersAreJudgedBy()
    {
        var walk = BaodiOffice.Default.Start(Call() with { Kind = IncidentKind.NotYetKnown }, Duty).Then(new Judge(Grade.Ordinary), Duty)
            .Then(new CollectSituation("35 dead", new(Deaths: 35)), Emergency);
        Assert.Null(walk.Case.Matter.Proposed);
        walk = walk.Then(new CollectSituation("a chemical works exploded", Kind: IncidentKind.Accident), Emergency);
        Assert.Equal((Grade.EspeciallySerious, IncidentKind.Accident, 35), (walk.Case.Matter.Proposed, walk.Case.Matter.Kind, walk.Case.Matter.Casualties.Deaths));
    }

    [Fact]
    public void Record_ReceivedLaterThanRecorded_IsRefused()
    {
        var outcome = new Procedures.Office(TestProfile.Create()).Open("i", Call(), Duty, Walk.Start0 - Duration.FromMinutes(1));
        Assert.Equal("happened-out-of-time", Assert.Single(outcome.Refusal!.Reasons).Code);
    }

    [Fact]
    public void Judge_AgainstTheNumbers_StatesItsReason() =>
        Recorded(4)
            .Refuses(new Judge(Grade.Ordinary), Duty, "condition-unmet 8.2 R")
            .Then(new Judge(Grade.Ordinary, "the four died before the incident"), Duty).Reaches(Ordinary);

    [Fact]
    public void Judge_WithNothingKnown_IsFree() => Recorded().Then(new Judge(Grade.Serious), Duty).Reaches(Grave);

    [Fact]
    public void OrdinaryConsent_RefusedByAll_LetsHandlingEndWithoutAReport()
    {
        var walk = OrdinaryOne()
            .Then(new ReportToDutyDirector(), Duty)
            .Then(new DirectHandling("settled on the spot", InPerson: true, TellDutyLeader: false), Director)
            .Refuses(new TelephoneMunicipalDutyRoom("x"), Duty, "signature-missing 8.3.3")
            .Then(new RefuseReport("trivial"), Director)
            .Then(new RefuseReport("trivial"), EmergencyDirector)
            .Then(new RefuseReport("trivial"), Leader)
            .Refuses(new EndHandling("over"), Director, "duty-owed 8.3.3", "duty-owed 8.3.3")
            .Then(new RefuseReport("trivial"), Head);
        walk.Then(new EndHandling("over"), Director).Reaches(Ended);
        walk.Then(new ConsentToReport(), Head).Refuses(new EndHandling("over"), Director, "duty-owed 8.3.3");
    }

    [Fact]
    public void OrdinaryConsent_ByOneInTwoPosts_NamesBoth()
    {
        var both = new Officer("qian", "Qian", Posts.DutyDirector, Posts.EmergencyOfficeDirector);
        var walk = OrdinaryOne().Then(new ConsentToReport(), both);
        Assert.Equal<Seat>([Posts.DutyDirector, Posts.EmergencyOfficeDirector], walk.Events[^1].By.Seats);
    }

    [Fact]
    public void GraveTelephone_BeforeTheFourthConsent_IsRefusedNamingWhoIsMissing()
    {
        var walk = ChainTold()
            .Then(new ConsentToReport(), Director).Then(new ConsentToReport(), Leader).Then(new ConsentToReport(), Executive)
            .Refuses(new ConsentToReport(), Executive, "already-done 8.4.5")
            .Then(new AgreeWording("the Party committee's office", "four dead"), Duty);
        var refused = walk.Office.Do(walk.Case, new TelephoneMunicipalGovernment("x"), Duty, walk.Case.LastStepAt);
        Assert.Equal<Seat>([Posts.DistrictHead], Assert.IsType<SignatureMissing>(Assert.Single(refused.Refusal!.Reasons)).Seats);
    }

    [Fact]
    public void GraveConsent_OfOneOutOfReach_IsPassedOverByTheDutyLeaderOnly() =>
        ChainTold()
            .Then(new ConsentToReport(), Director).Then(new ConsentToReport(), Leader).Then(new ConsentToReport(), Head)
            .Then(new AgreeWording("the Party committee's office", "four dead"), Duty)
            .Refuses(new GoOnWithout(Posts.ExecutiveDeputyHead, "time presses"), Leader, "not-among 8.4.5 R")
            .Then(new RecordUnreachable(Posts.ExecutiveDeputyHead, "called at 09:05 and 09:07"), Duty)
            .Refuses(new GoOnWithout(Posts.ExecutiveDeputyHead, "time presses"), Duty, "wrong-post 8.4.5 R")
            .Then(new GoOnWithout(Posts.ExecutiveDeputyHead, "time presses"), Leader)
            .Then(new TelephoneMunicipalGovernment("the city's duty officer"), Duty);

    [Fact]
    public void GraveConsent_ByDutyLeaderWhoIsExecutiveDeputyHead_CountsForBoth()
    {
        var both = new Officer("li", "Li", Posts.DutyLeader, Posts.ExecutiveDeputyHead);
        ChainTold()
            .Then(new ConsentToReport(), Director).Then(new ConsentToReport(), both).Then(new ConsentToReport(), Head)
            .Then(new AgreeWording("the Party committee's office", "four dead"), Duty)
            .Then(new TelephoneMunicipalGovernment("the city's duty officer"), Duty);
    }

    [Fact]
    public void GraveReport_SignedSealedAndFaxed_MeetsThirtyMinutesFromTheCall()
    {
        var walk = Telephoned();
        Assert.Equal(walk.Case.LastStepAt + Duration.FromMinutes(30), Due(walk.Case, "faxed-report"));
        walk = walk
            .Then(new DraftWrittenReport("four dead"), Emergency)
            .Refuses(new SignWrittenReport(), Leader, "wrong-post 8.4.6")
            .Refuses(new FaxWrittenReport(), Emergency, "not-yet-done 8.4.6", "not-yet-done 8.4.6")
            .Then(new LetDutyLeaderSign(), Head)
            .Then(new SignWrittenReport(), Leader)
            .Then(new FetchSeal(), Seal)
            .Then(new FaxWrittenReport(), Emergency);
        Assert.DoesNotContain("faxed-report", Running(walk.Case));
    }

    [Fact]
    public void GraveResponse_NotStarted_DropsTheCallsButNotTheReport() =>
        Telephoned()
            .Then(new DecideResponse(Start: false, "local means suffice"), Head)
            .Refuses(new CallDepartments(["emergency bureau"]), Duty, "condition-unmet 8.4.3")
            .Then(new GoToScene(), Head).Then(new GoToScene(), Secretary)
            .Then(new DraftWrittenReport("four dead"), Emergency)
            .Then(new SignWrittenReport(), Head)
            .Then(new FetchSeal(), Seal)
            .Refuses(new EndHandling("over"), Leader, "duty-owed 8.4.6")
            .Then(new FaxWrittenReport(), Emergency)
            .Then(new EndHandling("over"), Leader).Reaches(Ended);

    [Fact]
    public void Regrade_Upward_OwesTheGraverBranchBeside_AndTheClockOfTheCallRunsOn()
    {
        var walk = OrdinaryOne()
            .Then(new ConsentToReport(), Head)
            .Then(new TelephoneMunicipalDutyRoom("x"), Duty)
            .Then(new Regrade(Grade.RelativelySerious, "a third body was found"), Duty).Reaches(Grave);
        Assert.Equal(["daily-report", "written-report"], Running(walk.Case));
        walk.Refuses(
            new EndHandling("over"), Head,
            "duty-owed 8.3.3 R", "duty-owed 8.4.1", "duty-owed 8.4.1", "duty-owed 8.4.1 R", "duty-owed 8.4.2", "duty-owed 8.4.4", "duty-owed 8.4.5", "duty-owed 8.4.5",
            "duty-owed 8.4.5");
    }

    [Fact]
    public void Regrade_UpwardWithinTheGraverBranch_LeavesWhatIsDone_AndASignedReportGoesOut()
    {
        var walk = Telephoned()
            .Then(new DraftWrittenReport("four dead"), Emergency)
            .Then(new FetchSeal(), Seal)
            .Then(new SignWrittenReport(), Head)
            .Then(new Regrade(Grade.Serious, "ten dead"), Duty).Reaches(Grave)
            .Then(new FaxWrittenReport(), Emergency);
        Assert.Contains(walk.Events[^1].Limits, change => change is { Turn: LimitTurn.Met, Running.Limit.Name: "faxed-report" });
        Assert.NotEmpty(walk.Case.Rounds);
    }

    [Fact]
    public void Regrade_DownAndUpAgain_KeepsWhatWasDoneInBothBranches()
    {
        var walk = OrdinaryOne()
            .Then(new ReportToDutyDirector(), Duty)
            .Then(new Regrade(Grade.RelativelySerious, "a third body"), Duty)
            .Then(new ReportToDirectors(), Duty)
            .Then(new Regrade(Grade.Ordinary, "a mistake"), Duty).Reaches(Ordinary)
            .Then(new Regrade(Grade.RelativelySerious, "not a mistake"), Duty).Reaches(Grave);
        Assert.True(walk.Case.Matter.DirectorsAreTold);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WrittenReport_MadeDueByACall_StaysDueWhateverTheGradeBecomes_UntilOneHasGone(bool byFax)
    {
        var walk = Telephoned().Then(new DraftWrittenReport("four dead"), Emergency)
            .Then(new FetchSeal(), Seal)
            .Then(new SignWrittenReport(), Head)
            .Then(new Regrade(Grade.Ordinary, "one dead"), Duty).Reaches(Ordinary);
        Assert.Equal(["daily-report", "faxed-report"], Running(walk.Case));
        walk = byFax ? walk.Then(new FaxWrittenReport(), Emergency) : walk.Then(new SendWrittenReport("one dead"), Duty);
        Assert.Equal(["daily-report"], Running(walk.Case));
    }

    [Fact]
    public void SecondCall_DoesNotMoveTheClockOfTheFirst()
    {
        var walk = Telephoned();
        var due = Due(walk.Case, "faxed-report");
        walk = walk.Then(new TelephoneMunicipalGovernment("again"), Duty);
        Assert.Equal(due, Due(walk.Case, "faxed-report"));
        Assert.True(walk.Events[^1].IsAgain);
    }

    [Fact]
    public void Regrade_ToTheSameGrade_IsRefused() => OrdinaryOne().Refuses(new Regrade(Grade.Ordinary, "x"), Duty, "condition-unmet 8.2 R");

    [Fact]
    public void DailyReport_RunsFromTheFirstInstructionAndOnFromWhereItWasDue()
    {
        var walk = Recorded(1);
        Assert.Equal(Walk.Start0 + Duration.FromHours(24), Due(walk.Case, "daily-report"));
        walk = walk.Then(new Judge(Grade.Ordinary), Duty)
            .Then(new ReportToDutyDirector(), Duty)
            .Then(new DirectHandling("x", InPerson: false, TellDutyLeader: false), Director);
        var first = walk.Case.LastStepAt + Duration.FromHours(24);
        Assert.Equal(first, Due(walk.Case, "daily-report"));
        walk = walk
            .Then(new DraftDailyReport("day one", SevereOrSensitive: false), Emergency)
            .Refuses(new SendDailyReport(), Emergency, "signature-missing 8.6")
            .Then(new ReviewDailyReport(), Director)
            .Then(new SendDailyReport(), Emergency, first + Duration.FromHours(2));
        Assert.Equal(first + Duration.FromHours(24), Due(walk.Case, "daily-report"));
    }

    [Fact]
    public void DailyReport_SevereOrSensitive_GoesBeforeTheLeaders() =>
        OrdinaryOne()
            .Then(new DraftDailyReport("day one", SevereOrSensitive: true, [new(Posts.LeaderInCharge, "safety")]), Emergency)
            .Then(new ReviewDailyReport(), EmergencyDirector)
            .Refuses(new SendDailyReport(), Emergency, "signature-missing 8.6")
            .Then(new ReadDailyReport(), new("he", "He", new Seat(Posts.LeaderInCharge, "safety")))
            .Then(new ReadDailyReport("well"), Head)
            .Then(new SendDailyReport(), Emergency)
            .Then(new DraftDailyReport("day two", SevereOrSensitive: false), Emergency)
            .Refuses(new SendDailyReport(), Emergency, "signature-missing 8.6");

    [Fact]
    public void DailyReport_ReviewedByWhoDraftedIt_IsRefused()
    {
        var both = new Officer("wang", "Wang", Posts.EmergencyOffice, Posts.EmergencyOfficeDirector);
        OrdinaryOne().Then(new DraftDailyReport("x", SevereOrSensitive: false), both).Refuses(new ReviewDailyReport(), both, "same-hand 8.6");
    }

    [Fact]
    public void AnyStep_EarlierThanTheLast_IsRefused()
    {
        var walk = OrdinaryOne();
        var outcome = walk.Office.Do(walk.Case, new ReportToDutyDirector(), Duty, walk.Case.LastStepAt - Duration.FromNanoseconds(1));
        Assert.Equal("earlier-than-last", Assert.Single(outcome.Refusal!.Reasons).Code);
    }
}
