using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.Incidents.IncidentState;

namespace Baodi.Procedures.Tests.Chapter8;

/// <summary>What a duty room does at three in the morning when people cannot be reached.</summary>
public sealed class IncidentAtNightTests
{
    private static readonly Officer Duty = new("duty", "Duty", Posts.DutyOfficer);
    private static readonly Officer Emergency = new("emergency", "Emergency", Posts.EmergencyOffice);
    private static readonly Officer Director = new("director", "Director", Posts.DutyDirector);
    private static readonly Officer EmergencyDirector = new("emergency-director", "Emergency Director", Posts.EmergencyOfficeDirector);
    private static readonly Officer Leader = new("leader", "Leader", Posts.DutyLeader);
    private static readonly Officer Executive = new("executive", "Executive", Posts.ExecutiveDeputyHead);
    private static readonly Officer Head = new("head", "Head", Posts.DistrictHead);
    private static readonly Officer Secretary = new("secretary", "Secretary", Posts.DistrictPartySecretary);

    [Fact]
    public void Call_WithoutAnyConsent_GoesUpAsDeparturesThatStandInTheEvent()
    {
        var walk = GraveOne()
            .Refuses(new TelephoneMunicipalGovernment("x"), Duty, "signature-missing 8.4.5", "not-yet-done 8.4.5")
            .Then(new TelephoneMunicipalGovernment("x"), Duty, circumstances: From(
                new("signature-missing", "consent-to-report", "nobody answered"), new("not-yet-done", "agree-wording", "the Party committee's office does not answer")));
        Assert.Equal(
            ["signature-missing consent-to-report 8.4.5: nobody answered", "not-yet-done agree-wording 8.4.5: the Party committee's office does not answer"],
            walk.Events[^1].Departures.Select(departure => $"{departure.Code} {departure.About} {departure.From.Citation}: {departure.Ground}"));
        Assert.Equal(["consent-to-report", "agree-wording"], walk.Case.PassedOver.Select(act => act.Name));
        walk.Refuses(new ConsentToReport(), Head, "passed-over 8.4.5");
        Assert.DoesNotContain(walk.Then(new AgreeWording("x", "four dead"), Duty).Case.PassedOver, act => act.Name == "agree-wording");
    }

    [Fact]
    public void Report_WithoutSignatureSealCallOrEnteredText_GoesOutAsDepartures()
    {
        var walk = GraveOne();
        walk.Refuses(new FaxWrittenReport(), Emergency, "not-yet-done 8.4.6", "not-yet-done 8.4.6", "not-yet-done 8.4.6", "not-yet-done 8.4.6");
        walk = walk.Then(new FaxWrittenReport(), Emergency, circumstances: From(
            new("not-yet-done", "draft-written-report", "written by hand"), new("not-yet-done", "sign-written-report", "out of reach"), new("not-yet-done", "fetch-seal", "the section does not answer"), new("not-yet-done", "telephone-municipal-government", "the line is dead")));
        Assert.Equal(4, walk.Events[^1].Departures.Length);
    }

    [Fact]
    public void Departure_ThatIsWrong_IsRefusedAndNamed()
    {
        var walk = GraveOne().Then(new AgreeWording("x", "four dead"), Duty);
        walk.Refuses(new TelephoneMunicipalGovernment("x"), Duty, From(new Departure("signature-missing", "consent-to-report", " ")), "signature-missing 8.4.5", "departure-without-ground 8.4.5");
        walk.Refuses(new TelephoneMunicipalGovernment("x"), Duty, From(new("signature-missing", "consent-to-report", "x"), new("not-yet-done", "agree-wording", "x")), "signature-missing 8.4.5", "departure-unneeded 8.4.5");
        walk.Refuses(new TelephoneMunicipalGovernment("x"), Secretary, From(new Departure("signature-missing", "consent-to-report", "x")), "signature-missing 8.4.5", "wrong-post 8.4.5");
        walk.Refuses(new TelephoneMunicipalGovernment("x"), Secretary, From(new("signature-missing", "consent-to-report", "x"), new("wrong-post", "telephone-municipal-government", "x")), "signature-missing 8.4.5", "wrong-post 8.4.5", "departure-from-firm 8.4.5");
    }

    [Fact]
    public void CanDo_TellsWhatIsOpenWithDepartures()
    {
        var walk = GraveOne();
        var permissions = walk.Office.CanDo(walk.Case, Duty, walk.Case.LastStepAt);
        Assert.Equal(
            (Openness.Open, Openness.WithDepartures, Openness.Closed),
            (permissions.Of("draft-written-report").Openness, permissions.Of("telephone-municipal-government").Openness, permissions.Of("consent-to-report").Openness));
        Assert.All(permissions.Of("telephone-municipal-government").Reasons, reason => Assert.True(reason.IsDepartable));
    }

    [Fact]
    public void OrdinaryCall_BeforeTheJudgement_GoesUp()
    {
        var walk = Recorded().Then(new TelephoneMunicipalDutyRoom("x"), Duty, circumstances: new() { Departures = [new("signature-missing", "consent-to-report", "nobody answered")] });
        Assert.Equal((IncidentState.Recorded, 1), (walk.Case.State, walk.Events[^1].Departures.Length));
        walk.Then(new Judge(Grade.Serious), Duty).Reaches(Grave);
        Recorded().Then(new ConsentToReport(), Duty, circumstances: new() { ToldBy = Director }).Then(new TelephoneMunicipalDutyRoom("x"), Duty);
    }

    [Fact]
    public void DecisionNotToReport_EndsTheDuty_UntilMoreIsKnownOrItIsConsentedTo()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new DecideNotToReport("trivial"), Director);
        Assert.True(walk.Case.Matter.IsKeptFromGoingUp);
        Assert.False(walk.Then(new CollectSituation("two dead", new(Deaths: 2)), Duty).Case.Matter.IsKeptFromGoingUp);
        Assert.False(walk.Then(new ConsentToReport(), Leader).Case.Matter.IsKeptFromGoingUp);
        Assert.False(walk.Then(new Regrade(Grade.Serious, "it spreads"), Duty).Case.Matter.IsKeptFromGoingUp);
        walk.Then(new ConsentToReport(), Leader).Then(new TelephoneMunicipalDutyRoom("x"), Duty).Refuses(new DecideNotToReport("after all"), Leader, "condition-unmet 8.3.3 R");
    }

    /// <summary>Who decides that it does not go up, once somebody has consented: himself or a higher post, and nobody else.</summary>
    [Fact]
    public void DecisionNotToReport_AgainstAConsent_IsTheConsentersOrAHigherPosts()
    {
        Officer[] ascending = [Director, EmergencyDirector, Leader, Head];
        foreach (var consenter in ascending)
        {
            var consented = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new ConsentToReport(), consenter);
            foreach (var decider in ascending)
            {
                if (decider == consenter || (Array.IndexOf(ascending, decider) > Array.IndexOf(ascending, consenter) && decider != EmergencyDirector))
                {
                    var decided = consented.Then(new DecideNotToReport("trivial"), decider);
                    Assert.Empty(decided.Case.Matter.Consents);
                    decided.Refuses(new TelephoneMunicipalDutyRoom(), Duty, "signature-missing 8.3.3")
                        .Then(new ConsentToReport(), Director).Then(new TelephoneMunicipalDutyRoom(), Duty);
                }
                else
                {
                    consented.Refuses(new DecideNotToReport("trivial"), decider, "condition-unmet 8.3.3 R");
                }
            }
        }
    }

    [Fact]
    public void DecisionNotToReport_ByAStandIn_IsThatOfThePostHeStandsInFor() =>
        Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new ConsentToReport(), Leader)
            .Then(new RecordUnreachable(Posts.DistrictHead, "on a plane"), Duty)
            .Then(new DecideNotToReport("trivial"), Executive);

    [Fact]
    public void ConsentInTheGraverBranch_StandsWhenTheGradeFalls() =>
        GraveOne().Then(new ConsentToReport(), Head).Then(new Regrade(Grade.Ordinary, "nobody is hurt"), Duty)
            .Refuses(new DecideNotToReport("trivial"), Director, "condition-unmet 8.3.3 R")
            .Then(new DecideNotToReport("trivial"), Head);

    [Fact]
    public void DutyLeader_ToldBeforeTheGradeRose_IsNotOwedBeingToldAgain()
    {
        Assert.False(Recorded().Then(new Judge(Grade.Serious), Duty).Case.Matter.DutyLeaderIsTold);
        var walk = Recorded().Then(new ReportToDutyLeader(), Duty).Then(new Judge(Grade.Serious), Duty);
        Assert.True(walk.Case.Matter.DutyLeaderIsTold);
        Assert.DoesNotContain(walk.Case.Procedure.Acts, act => act.Name == "report-to-duty-leader" && act.IsOwedIn(walk.Case));
        walk.Then(new ReportToDutyLeader(), Duty);
    }

    [Fact]
    public void ConsentToldByTelephone_CountsForHimWhoTold_AndIsEnteredByTheDeskAlone()
    {
        var told = new Circumstances { ToldBy = Head };
        var walk = GraveOne().Then(new ConsentToReport(), Duty, circumstances: told);
        Assert.Equal(("head", "duty"), (walk.Events[^1].By.OfficerId, walk.Events[^1].EnteredBy!.OfficerId));
        GraveOne().Refuses(new ConsentToReport(), Secretary, told, "not-told-to 8.4.5");
        GraveOne().Then(new ConsentToReport(), Leader, circumstances: told);
        GraveOne().Refuses(new ConsentToReport(), Duty, new Circumstances { ToldBy = Secretary }, "wrong-post 8.4.5");
        GraveOne().Then(new DraftWrittenReport("x"), Emergency).Refuses(new SignWrittenReport(), Duty, told, "not-told-to 8.4.6");
    }

    [Fact]
    public void ConsentToldEarlier_SaysWhenItWasTold()
    {
        var walk = GraveOne();
        var told = walk.Case.LastStepAt;
        walk = walk.Then(new ConsentToReport(), Duty, told + Duration.FromMinutes(30), circumstances: new() { ToldBy = Head, HappenedAt = told });
        Assert.Equal((told, Duration.FromMinutes(30)), (walk.Events[^1].HappenedAt, walk.Events[^1].EnteredAfter));
    }

    [Fact]
    public void DecisionOnTheResponse_IsTakenThoughTheCallsWentBeforeIt()
    {
        var walk = GraveOne().Then(new CallDepartments(["fire-brigade"]), Duty, circumstances: new() { Departures = [new("condition-unmet", "leader-has-instructed", "no answer")] });
        walk.Then(new DecideResponse(Start: true, "go on"), Head);
    }

    [Fact]
    public void WrittenReport_InTheGraverBranch_GoesUnsignedOnlyAsADeparture_AndARedraftIsSignedAnew()
    {
        GraveOne().Refuses(new SendWrittenReport("x"), Duty, "condition-unmet 8.3.3 R");
        GraveOne().Then(new DraftWrittenReport("four dead"), Duty).Then(new SignWrittenReport(), Head)
            .Then(new DraftWrittenReport("five dead"), Duty)
            .Refuses(new FaxWrittenReport(), Duty, "not-yet-done 8.4.6", "not-yet-done 8.4.6", "not-yet-done 8.4.6");
        GraveOne().Then(new DraftWrittenReport("four dead"), Duty)
            .Then(new FaxWrittenReport(), Duty, circumstances: From(new("not-yet-done", "sign-written-report", "x"), new("not-yet-done", "fetch-seal", "x"), new("not-yet-done", "telephone-municipal-government", "x")))
            .Refuses(new SignWrittenReport(), Head, "passed-over 8.4.6")
            .Then(new DraftWrittenReport("five dead"), Duty)
            .Then(new SignWrittenReport(), Head);
    }

    /// <summary>Each of the two calls makes its own report due; one without a signature settles only that of 8.3.3.</summary>
    [Fact]
    public void UnsignedReport_SettlesWhatTheOrdinaryCallMadeDue_AndTheSignedOneStaysOwed()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new ConsentToReport(), Director).Then(new TelephoneMunicipalDutyRoom(), Duty)
            .Then(new Regrade(Grade.Serious, "four dead"), Duty)
            .Then(new TelephoneMunicipalGovernment(), Duty, circumstances: WithoutConsentOrWording())
            .Then(new SendWrittenReport("four dead"), Duty);
        Assert.Equal((false, true), (walk.Case.Matter.OrdinaryReportIsOwed, walk.Case.Matter.SignedReportIsOwed));
        Assert.Equal(["faxed-report"], walk.Case.Limits.Select(limit => limit.Limit.Name).Where(name => name != "daily-report"));
        walk = walk.Refuses(new SendWrittenReport("again"), Duty, "condition-unmet 8.3.3 R").Then(new DraftWrittenReport("four dead"), Duty);
        walk.Refuses(new FaxWrittenReport(), Duty, "not-yet-done 8.4.6", "not-yet-done 8.4.6");
        var signed = walk.Then(new SignWrittenReport(), Head).Then(new FetchSeal(), Duty).Then(new FaxWrittenReport(), Duty);
        var unsigned = walk.Then(new FaxWrittenReport(), Duty, circumstances: From(new("not-yet-done", "sign-written-report", "x"), new("not-yet-done", "fetch-seal", "x")));
        Assert.All([signed, unsigned], gone => Assert.Equal((false, false), (gone.Case.Matter.WrittenReportIsOwed, gone.Case.Limits.Any(limit => limit.Limit.Name == "faxed-report"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReportOfWhatWasNoIncident_NeedsNoSignature_AndTheFinalUpdateWillDo(bool isFinalUpdate)
    {
        var walk = GraveOne().Then(new TelephoneMunicipalGovernment(), Duty, circumstances: WithoutConsentOrWording())
            .Then(new EndWithoutHandling(NoIncident.SecondCall, "x"), Leader).Reaches(Ended);
        Assert.Equal((true, false), (walk.Case.Matter.OrdinaryReportIsOwed, walk.Case.Matter.SignedReportIsOwed));
        walk = isFinalUpdate ? walk.Then(new SendFinalUpdate("none"), Duty) : walk.Then(new SendWrittenReport("none"), Duty).Then(new SendFinalUpdate("none"), Duty);
        Assert.Empty(walk.Case.Limits);
        walk.Then(new KeepFile(), Duty).Reaches(Kept);
        Assert.True(walk.Then(new ReopenHandling("burns after all"), Duty).Case.Matter.SignedReportIsOwed);
    }

    [Fact]
    public void ReportSentUnsignedWhileOrdinary_MeetsTheClock_AndASignedOneIsOwedWhenTheGradeRises()
    {
        var walk = GraveOne().Then(new TelephoneMunicipalGovernment(), Duty, circumstances: WithoutConsentOrWording())
            .Then(new Regrade(Grade.Ordinary, "one dead"), Duty).Then(new SendWrittenReport("one dead"), Duty);
        Assert.Equal((false, false), (walk.Case.Matter.WrittenReportIsOwed, walk.Case.Limits.Any(limit => limit.Limit.Name == "faxed-report")));
        walk = walk.Then(new Regrade(Grade.Serious, "four dead"), Duty);
        Assert.Equal((false, true), (walk.Case.Matter.OrdinaryReportIsOwed, walk.Case.Matter.SignedReportIsOwed));
    }

    [Fact]
    public void ReportInHand_IsSealedAndSigned_AfterTheGradeFell()
    {
        var walk = GraveOne().Then(new TelephoneMunicipalGovernment(), Duty, circumstances: WithoutConsentOrWording())
            .Then(new DraftWrittenReport("four dead"), Duty).Then(new Regrade(Grade.Ordinary, "one dead"), Duty)
            .Then(new FetchSeal(), Duty).Then(new SignWrittenReport(), Head).Then(new FaxWrittenReport(), Duty);
        Assert.False(walk.Case.Matter.WrittenReportIsOwed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CallUpward_IsEntered_AfterTheGradeFellOrItWasNoIncident(bool isEnded)
    {
        var walk = GraveOne();
        walk = isEnded ? walk.Then(new EndWithoutHandling(NoIncident.FalseAlarm, "x"), Leader) : walk.Then(new Regrade(Grade.Ordinary, "one dead"), Duty);
        walk = walk.Then(new ReportToDirectors(), Duty).Then(new ReportToPrincipalLeaders(), Duty).Then(new SendForUnits(["brigade"]), Duty).Then(new GoToScene(), Head)
            .Then(new TelephoneMunicipalGovernment(), Duty, circumstances: WithoutConsentOrWording());
        Assert.Equal((true, true), (walk.Case.Matter.ReportedUp, walk.Case.Matter.OrdinaryReportIsOwed));
    }

    [Fact]
    public void CallEnteredAfterTheReportThatFollowedIt_AsksForNone()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new ConsentToReport(), Director)
            .Then(new SendWrittenReport("one dead"), Duty, circumstances: From(new Departure("condition-unmet", "written-report-is-owed", "the call is entered later")));
        walk = walk.Then(new TelephoneMunicipalDutyRoom(), Duty, circumstances: new() { HappenedAt = walk.Case.Matter.WrittenAt - Duration.FromSeconds(1) });
        Assert.Equal((true, false), (walk.Case.Matter.ReportedUp, walk.Case.Matter.WrittenReportIsOwed));
        Assert.DoesNotContain(walk.Case.Limits, limit => limit.Limit.Name == "written-report");
    }

    [Fact]
    public void Departments_AreCalledOnALeadersInstruction()
    {
        var walk = GraveOne().Then(new DirectHandling("save", InPerson: false, TellDutyLeader: false), Director);
        walk.Refuses(new CallDepartments(["brigade"]), Duty, "condition-unmet 8.4.3");
        walk.Then(new DirectHandling("save", InPerson: false, TellDutyLeader: false), Leader).Then(new CallDepartments(["brigade"]), Duty);
    }

    [Fact]
    public void GradeAfterTheHeadStartedTheResponse_IsLoweredByHim_OrWithAGround()
    {
        var walk = GraveOne().Then(new DecideResponse(Start: true, "all"), Head);
        walk.Refuses(new Regrade(Grade.Ordinary, "one dead"), Duty, "condition-unmet 8.2 R");
        walk.Then(new Regrade(Grade.Ordinary, "one dead"), Head).Reaches(Ordinary);
        walk.Then(new Regrade(Grade.Ordinary, "one dead"), Duty, circumstances: From(new Departure("condition-unmet", "response-is-lowered-by-another", "told him"))).Reaches(Ordinary);
        walk.Then(new Regrade(Grade.EspeciallySerious, "thirty dead"), Duty).Reaches(Grave);
    }

    [Fact]
    public void NobodyKeepsBack_WhatTheNumbersPutAboveAnOrdinaryIncident()
    {
        var walk = Recorded().Then(new CollectSituation("four dead", new(Deaths: 4)), Duty).Then(new Judge(Grade.Ordinary, "not confirmed"), Duty);
        walk.Refuses(new DecideNotToReport("x"), Director, "condition-unmet 8.3.3 R");
        walk = walk.Then(new RefuseReport("x"), Director).Then(new RefuseReport("x"), EmergencyDirector).Then(new RefuseReport("x"), Leader).Then(new RefuseReport("x"), Head);
        Assert.False(walk.Case.Matter.IsKeptFromGoingUp);
    }

    [Fact]
    public void DailyReport_SentAgainInItsPeriod_DoesNotStandForTheNext()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty);
        var due = walk.Case.Limits.Single().Due;
        Walk<IncidentState, Incident> Sent(Walk<IncidentState, Incident> before) =>
            before.Then(new DraftDailyReport("x", SevereOrSensitive: false), Emergency).Then(new ReviewDailyReport(), Director).Then(new SendDailyReport(), Duty);
        walk = Sent(walk);
        var next = walk.Case.Limits.Single().Due;
        Assert.Equal(Duration.FromHours(24), next - due);
        Assert.Equal(next, Sent(walk).Case.Limits.Single().Due);
    }

    [Fact]
    public void Consents_EnteredInAnyOrder_WereGivenWhenTheLastOfThemWas()
    {
        var walk = GraveOne();
        var early = walk.Case.LastStepAt;
        walk = walk.Then(new AgreeWording("x", "x"), Duty).Then(new ConsentToReport(), Head).Then(new ConsentToReport(), Executive).Then(new ConsentToReport(), Leader)
            .Then(new ConsentToReport(), Duty, circumstances: new() { ToldBy = Director, HappenedAt = early });
        walk.Refuses(new TelephoneMunicipalGovernment(), Duty, new Circumstances { HappenedAt = early }, "given-afterwards 8.4.5");
    }

    [Fact]
    public void Leader_JudgesBeforeTheDutyOfficerDoes() => Recorded().Then(new Judge(Grade.Serious), Leader).Reaches(Grave);

    [Fact]
    public void DailyReport_SentBeforeTheEnd_IsEnteredAfterIt_WithWhenItWent()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new DraftDailyReport("day one", SevereOrSensitive: false), Emergency).Then(new ReviewDailyReport(), Director);
        var sent = walk.Case.LastStepAt;
        walk = walk.Then(new EndWithoutHandling(NoIncident.FalseAlarm, "x"), Director).Reaches(Ended)
            .Then(new SendDailyReport(), Emergency, circumstances: new() { HappenedAt = sent });
        Assert.Equal(sent, walk.Events[^1].HappenedAt);
        walk.Refuses(new SendDailyReport(), Emergency, "condition-unmet 8.6 R").Then(new KeepFile(), Emergency).Refuses(new SendDailyReport(), Emergency, "wrong-state 8.6 R");
    }

    [Fact]
    public void Refusals_AreAskedAgainAfterAnyChange()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new RefuseReport("trivial"), Leader);
        Assert.Empty(walk.Then(new CollectSituation("two dead", new(Deaths: 2)), Duty).Case.Matter.Refusals);
        Assert.Empty(walk.Then(new Regrade(Grade.Serious, "worse"), Duty).Case.Matter.Refusals);
    }

    [Fact]
    public void CallEnteredAfterwards_IsJudgedByWhenItHappened()
    {
        var walk = GraveOne().Then(new AgreeWording("x", "four dead"), Duty);
        foreach (var signer in new[] { Director, Leader, Executive, Head })
        {
            walk = walk.Then(new ConsentToReport(), signer);
        }

        var called = walk.Case.LastStepAt;
        walk = walk.Then(new TelephoneMunicipalGovernment("x"), Duty, walk.Case.LastStepAt + Duration.FromMinutes(20), circumstances: new() { HappenedAt = called });
        Assert.Equal(called + Duration.FromMinutes(30), walk.Case.Limits.Single(limit => limit.Limit.Name == "faxed-report").Due);
        Assert.Equal(Duration.FromMinutes(20), walk.Events[^1].EnteredAfter);
    }

    [Fact]
    public void HappenedAt_AfterTheEntry_BeforeTheCall_OrOfADecision_IsRefused()
    {
        var walk = GraveOne();
        walk.Refuses(new AgreeWording("x", "x"), Duty, new Circumstances { HappenedAt = walk.Case.LastStepAt + Duration.FromHours(1) }, "happened-out-of-time 8.4.5");
        walk.Refuses(new AgreeWording("x", "x"), Duty, new Circumstances { HappenedAt = walk.Case.Matter.ReceivedAt - Duration.Epsilon }, "happened-out-of-time 8.4.5");
        walk.Refuses(new ConsentToReport(), Head, new Circumstances { HappenedAt = walk.Case.LastStepAt }, "happened-at-unneeded 8.4.5");
        walk.Then(new AgreeWording("x", "x"), Duty, circumstances: new() { HappenedAt = walk.Case.Matter.ReceivedAt });
    }

    [Fact]
    public void StandIns_OpenInTheirOrderOnceThePostIsOutOfReach_AndCloseWhenHeIsBack()
    {
        var walk = GraveOne().Refuses(new DecideResponse(Start: true, "go"), Executive, "wrong-post 8.4.2")
            .Then(new RecordUnreachable(Posts.DistrictHead, "on a plane"), Duty)
            .Refuses(new DecideResponse(Start: true, "go"), Leader, "wrong-post 8.4.2")
            .Then(new DecideResponse(Start: true, "go"), Executive);
        Assert.Equal<Seat>([Posts.DistrictHead], walk.Events[^1].By.Seats);
        Assert.True(Assert.Single(walk.Events[^1].By.StandIns).IsOutOfReach);
        walk = walk.Then(new RecordUnreachable(Posts.ExecutiveDeputyHead, "no answer"), Duty)
            .Then(new DecideResponse(Start: true, "go on"), Leader)
            .Then(new DecideResponse(Start: false, "stop"), Head)
            .Then(new RecordReachable(Posts.DistrictHead), Duty)
            .Refuses(new DecideResponse(Start: true, "go"), Leader, "wrong-post 8.4.2");
        Assert.False(walk.Case.Matter.ResponseStarted);
    }

    [Fact]
    public void Head_DecidesMoreThanOnce_OnTheScene_BeforeHeIsTold() =>
        GraveOne().Then(new DecideResponse(Start: false, "local means"), Head).Then(new GoToScene(), Head).Then(new DecideResponse(Start: true, "more"), Head)
            .Then(new CallDepartments(["fire-brigade"]), Duty);

    [Fact]
    public void ExcusedSigner_MayStillSign_AndOnlyWhoIsWantedIsExcused()
    {
        var walk = GraveOne().Then(new RecordUnreachable(Posts.ExecutiveDeputyHead, "no answer"), Duty)
            .Then(new GoOnWithout(Posts.ExecutiveDeputyHead, "time presses"), Leader);
        Assert.Equal<Seat>([Posts.ExecutiveDeputyHead], Assert.Single(walk.Case.Rounds).Excused);
        walk.Refuses(new GoOnWithout(Posts.ExecutiveDeputyHead, "again"), Leader, "signer-not-wanted 8.4.5 R");
        walk = walk.Then(new ConsentToReport(), Executive);
        Assert.Empty(Assert.Single(walk.Case.Rounds).Excused);
        walk.Refuses(new RecordUnreachable(Posts.OfficeClerk, "x"), Duty, "not-among 8.3.3 R");
    }

    [Fact]
    public void RefusalOfAllFour_StillLetsTheReportGoUpAsADeparture()
    {
        var walk = Recorded().Then(new Judge(Grade.Ordinary), Duty);
        foreach (var signer in new[] { Director, EmergencyDirector, Leader, Head })
        {
            walk = walk.Then(new RefuseReport("trivial"), signer);
        }

        walk.Then(new TelephoneMunicipalDutyRoom("x"), Duty, circumstances: From(new Departure("signature-missing", "consent-to-report", "all four refuse; the law forbids concealment")));
    }

    [Fact]
    public void OfficeThatMakesItFirm_OrWantsAConsent_IsObeyed()
    {
        var setting = new DepartureSetting("incident", "telephone-municipal-duty-room", "signature-missing");
        var firm = new Procedures.Office(BaodiOffice.Profile.With(setting)).Start(Call(), Duty).Then(new Judge(Grade.Ordinary), Duty);
        var departure = new Departure("signature-missing", "consent-to-report", "nobody answered");
        firm.Refuses(new TelephoneMunicipalDutyRoom("x"), Duty, From(departure), "signature-missing 8.3.3", "departure-from-firm 8.3.3");
        var asking = new Procedures.Office(BaodiOffice.Profile.With(setting with { ConsentOf = Posts.DutyLeader })).Start(Call(), Duty).Then(new Judge(Grade.Ordinary), Duty);
        asking.Refuses(new TelephoneMunicipalDutyRoom("x"), Duty, From(departure), "signature-missing 8.3.3", "departure-without-consent 8.3.3");
        var lapsed = new Officer("deputy", "Deputy").With(new Delegation(Posts.DutyLeader, "leader", "no. 1", new(2020, 1, 1), new(2020, 12, 31)));
        asking.Refuses(new TelephoneMunicipalDutyRoom("x"), Duty, From(departure with { ConsentOf = lapsed }), "signature-missing 8.3.3", "departure-without-consent 8.3.3");
        var consented = asking.Then(new TelephoneMunicipalDutyRoom("x"), Duty, circumstances: From(departure with { ConsentOf = Leader }));
        Assert.Equal("leader", Assert.Single(consented.Events[^1].Departures).Consent!.OfficerId);
    }

    [Fact]
    public void Office_ThatSpeaksOfADepartureThereIsNot_IsNotBuilt() =>
        Assert.Throws<DefinitionException>(() => new Procedures.Office(BaodiOffice.Profile.With(new DepartureSetting("incident", "consent-to-report", "signature-missing"))).Find("incident"));

    [Fact]
    public void End_WithTheTwoLeadersNotOnTheScene_IsADeparture_AndWhatRecordsIsMadeUp()
    {
        var walk = GraveOne().Then(new DecideResponse(Start: false, "x"), Head)
            .Then(new ReportToDirectors(), Duty).Then(new ReportToPrincipalLeaders(), Leader)
            .Then(new TelephoneMunicipalGovernment("x"), Duty, circumstances: From(new("signature-missing", "consent-to-report", "x"), new("not-yet-done", "agree-wording", "x")))
            .Then(new DraftWrittenReport("four dead"), Duty)
            .Then(new FaxWrittenReport(), Duty, circumstances: From(new("not-yet-done", "sign-written-report", "nobody is there to sign"), new("not-yet-done", "fetch-seal", "x")));
        walk = walk.Refuses(new EndHandling("over"), Leader, "duty-owed 8.4.1", "duty-owed 8.4.4", "duty-owed 8.4.5")
            .Then(new EndHandling("over"), Leader, circumstances: From(
                new("duty-owed", "report-to-duty-leader", "he was there"), new("duty-owed", "go-to-scene", "in Beijing"), new("duty-owed", "agree-wording", "x"))).Reaches(Ended)
            .Then(new ReportToDutyLeader(), Duty);
        walk.Then(new SendFinalUpdate("over"), Duty).Then(new KeepFile(), Emergency).Reaches(Kept);
    }

    [Theory]
    [InlineData(NoIncident.FalseAlarm)]
    [InlineData(NoIncident.SecondCall)]
    public void CallThatIsNoIncident_EndsWithItsReason_AndTheCityIsToldWhereItHadBeen(NoIncident kind)
    {
        var ended = Recorded().Then(new EndWithoutHandling(kind, "see case 12"), Director).Reaches(Ended);
        Assert.Empty(ended.Case.Limits);
        ended.Then(new KeepFile(), Duty).Reaches(Kept);
        Recorded().Then(new Judge(Grade.Ordinary), Duty).Then(new ConsentToReport(), Director).Then(new TelephoneMunicipalDutyRoom("x"), Duty)
            .Then(new EndWithoutHandling(kind, "see case 12"), Director)
            .Refuses(new KeepFile(), Duty, "duty-owed 8.3.3 R", "duty-owed 8.6 R");
    }

    [Fact]
    public void LaterDeath_ReopensHandlingAsItWas()
    {
        var walk = GraveOne().Then(new EndWithoutHandling(NoIncident.FalseAlarm, "x"), Leader).Then(new ReopenHandling("it was none"), Duty).Reaches(Grave);
        Assert.Contains(walk.Case.Limits, limit => limit.Limit.Name == "daily-report");
        Recorded().Then(new EndWithoutHandling(NoIncident.SecondCall, "x"), Director).Then(new ReopenHandling("another fire"), Duty).Reaches(IncidentState.Recorded);
    }

    [Fact]
    public void Facts_AreAddedAndCorrectedAsTheyBecomeKnown()
    {
        var walk = Recorded().Then(new AmendRecord("rang back", Place: "east gate"), Emergency)
            .Then(new CollectSituation("x", new(Deaths: 2, Missing: 3)), Duty)
            .Then(new CollectSituation("x", new(Missing: 0)), Emergency);
        Assert.Equal(("east gate", 2, 0), (walk.Case.Matter.Record.Place.Text, walk.Case.Matter.Casualties.Deaths, walk.Case.Matter.Casualties.Missing));
        Assert.Equal("fire", walk.Case.Matter.Record.Nature.Text);
    }

    [Fact]
    public void TellingUpward_IsNeverRefused_AndOneAtATime()
    {
        var walk = GraveOne().Then(new ReportToPrincipalLeaders([Posts.DistrictPartySecretary]), Duty);
        Assert.False(walk.Case.Matter.PrincipalLeadersAreTold);
        walk = walk.Then(new RecordUnreachable(Posts.DistrictHead, "on a plane"), Duty);
        Assert.True(walk.Case.Matter.PrincipalLeadersAreTold);
        walk.Then(new ReportToPrincipalLeaders([Posts.DistrictHead]), Leader).Then(new ReportToPrincipalLeaders(), Duty);
    }

    [Fact]
    public void DailyReports_ThatWereMissed_AreEachTold()
    {
        var daily = GraveOne().Case.Limits.Single(limit => limit.Limit.Name == "daily-report");
        Assert.Empty(daily.PassedBy(daily.Due));
        Assert.Equal(
            [daily.Due, daily.Due + Duration.FromHours(24), daily.Due + Duration.FromHours(48)],
            daily.PassedBy(daily.Due + Duration.FromHours(49)).Select(period => period.Due));
    }

    [Fact]
    public void WhatIsNotYetKnown_IsToldWithTheRecord() =>
        Assert.Equal(["time", "damage", "measures-taken", "likely-development"], Recorded().Events[0].NotYetKnown.Select(field => field.Name));

    [Fact]
    public void OrderOfStandIns_IsTheOffices()
    {
        var office = new Procedures.Office(BaodiOffice.Profile.With(new InPlaceOfSetting("incident", Posts.DistrictHead, [Posts.DutyLeader])));
        office.Start(Call(), Duty).Then(new Judge(Grade.Serious), Duty).Then(new RecordUnreachable(Posts.DistrictHead, "on a plane"), Duty)
            .Refuses(new DecideResponse(Start: true, "go"), Executive, "wrong-post 8.4.2")
            .Then(new DecideResponse(Start: true, "go"), Leader);
    }

    private static Circumstances From(params Departure[] departures) => new() { Departures = [.. departures] };

    private static Circumstances WithoutConsentOrWording() => From(new("signature-missing", "consent-to-report", "x"), new("not-yet-done", "agree-wording", "x"));

    private static RecordIncident Call() => new(
        Walk.Start0, "street", "Zhao", "resident", Finding.NotYetKnown, "west gate", "fire", Finding.NotYetKnown, Finding.NotYetKnown, Finding.NotYetKnown, IncidentKind.Accident);

    private static Walk<IncidentState, Incident> Recorded() => BaodiOffice.Default.Start(Call(), Duty);

    private static Walk<IncidentState, Incident> GraveOne() => Recorded().Then(new Judge(Grade.Serious), Duty).Reaches(Grave);
}
