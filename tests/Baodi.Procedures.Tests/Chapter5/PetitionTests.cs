using System.Collections.Immutable;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.Petitions.PetitionState;

namespace Baodi.Procedures.Tests.Chapter5;

public sealed class PetitionTests
{
    internal static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    internal static readonly Officer Leader = new("zhou", "Zhou", new Seat(Posts.LeaderInCharge, "construction"));
    internal static readonly Officer OtherLeader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "education"));
    internal static readonly Officer Head = new("gao", "Gao", Posts.DistrictHead);
    internal static readonly Officer Housing = new("wang", "Wang", new Seat(Posts.UnitOfficer, "housing-commission"));
    internal static readonly Officer Heating = new("he", "He", new Seat(Posts.UnitHead, "heating-company"));

    // Thursday 14 January 2021, 09:00 in the district.
    private static readonly Instant Now = Walk.Start0;

    internal static RecordPetition Letter(params ImmutableArray<string> accused) =>
        new("X-1", PetitionChannel.Letter, PetitionKind.Complaint, "a resident", "no heating", accused.IsEmpty ? default : accused);

    private static Walk<PetitionState, Petition> Recorded(RecordPetition? petition = null) =>
        new Procedures.Office(TestProfile.Create()).Start(petition ?? Letter(), Supervisor);

    private static Walk<PetitionState, Petition> Presented(RecordPetition? petition = null) =>
        Recorded(petition).Then(new PresentProposal("ask the heating company", PetitionLeader.LeaderInCharge, "construction"), Supervisor).Reaches(BeforeLeader);

    private static Walk<PetitionState, Petition> Instructed(Instruct? instruction = null, RecordPetition? petition = null) =>
        Presented(petition).Then(instruction ?? new Instruct("repair it at once"), Leader).Reaches(AwaitingTransfer);

    internal static Walk<PetitionState, Petition> Transferred(params ImmutableArray<PetitionTransfer> to) => TransferOf(Letter(), to);

    internal static Walk<PetitionState, Petition> TransferOf(RecordPetition petition, params ImmutableArray<PetitionTransfer> to) =>
        Instructed(petition: petition).Then(new Transfer("K-1", to.IsEmpty ? [new("heating-company", TimeAllowed.WorkingDays(3))] : to), Supervisor).Reaches(Handling);

    private static Walk<PetitionState, Petition> WithTwo() =>
        Transferred(new("heating-company", TimeAllowed.WorkingDays(3)), new("housing-commission", TimeAllowed.WorkingDays(10)));

    private static Walk<PetitionState, Petition> ReportedUp() =>
        Transferred().Then(new ReportResult("repaired"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
            .Then(new PresentHandlingReport("repaired, and warm", PetitionOutcome.Resolved), Supervisor).Reaches(ReportBeforeLeader);

    internal static Walk<PetitionState, Petition> CompletedOne() => ReportedUp().Then(new ReadHandlingReport(), Leader).Reaches(Completed);

    [Fact]
    public void ReopenPetition_IsPresentedAndInstructedOnAnew_ByThoseWhoMayDecideIt()
    {
        var again = new ReopenPetition(PetitionReopening.NotCarriedOut, "cold again");
        CompletedOne().Refuses(again, OtherLeader, "wrong-post 5.4 R").Refuses(again with { Reason = "" }, Supervisor, "missing-field 5.4 R")
            .Then(again, Leader).Reaches(PetitionState.Recorded)
            .Then(new PresentProposal("once more", PetitionLeader.LeaderInCharge, "construction"), Supervisor).Reaches(BeforeLeader)
            .Then(new Instruct("at once"), Leader).Reaches(AwaitingTransfer)
            .Then(new Transfer("K-2", [new("heating-company", TimeAllowed.WorkingDays(1))]), Supervisor).Reaches(Handling)
            .Then(new ReportResult("warm"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
            .Then(new PresentHandlingReport("warm", PetitionOutcome.Resolved), Supervisor)
            .Then(new ReadHandlingReport(), Leader).Reaches(Completed)
            .Then(new FilePetition("F-1", ["letter"], "disk 4", "shelf 2"), Supervisor).Reaches(Filed)
            .Refuses(again, Supervisor, "wrong-state 5.4 R");
    }

    [Fact]
    public void ReadSituation_IsForThoseToWhomItWent_AndMayBeEnteredForThem()
    {
        var told = Recorded().Refuses(new ReadSituation("go there"), Head, "wrong-post 5.5 R")
            .Then(new ReportSituation("a crowd", "it may grow", [Posts.DistrictHead]), Supervisor)
            .Refuses(new ReadSituation("go there"), Leader, "wrong-post 5.5 R");
        told.Then(new ReadSituation("go there"), Head);
        told.Then(new ReadSituation("go there"), Supervisor, null, new Circumstances { ToldBy = Head });
    }

    [Fact]
    public void FilePetition_OfWhatEndedOtherwise_FilesWhatThereIs()
    {
        var file = new FilePetition("F-1", ["letter"], "disk 4", "shelf 2");
        Recorded().Then(new DeclinePetition("in court"), Supervisor).Reaches(NotAccepted)
            .Then(new AnswerPetitioner("it is in court", "by letter"), Supervisor)
            .Then(file, Supervisor).Reaches(Filed);
        Recorded().Then(new MergePetition("case-2", "the same"), Supervisor).Reaches(Merged).Then(file, Supervisor).Reaches(Filed);
        Transferred().Then(new RecordWithdrawal("repaired"), Supervisor).Reaches(Withdrawn).Then(file, Supervisor).Reaches(Filed);
        var cancelled = Transferred().Then(new CancelPetition("twice"), Supervisor).Reaches(Cancelled);
        Assert.Empty(cancelled.Case.Limits);
        cancelled.Then(new ReopenPetition(PetitionReopening.NewFacts, "another one"), Supervisor).Reaches(PetitionState.Recorded);
    }

    private static Dictionary<string, Instant> Dues(Walk<PetitionState, Petition> walk) => walk.Case.Limits.ToDictionary(running => running.ToString(), running => running.Due);

    [Fact]
    public void Petition_FromLetterToFile_IsTransferredTheSameDayAndReportedOn()
    {
        var walk = Instructed();
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 14)), Dues(walk)["transfer"]);
        walk = walk.Then(new Transfer("K-1", [new("heating-company", TimeAllowed.WorkingDays(3))]), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 19)), Assert.Single(Dues(walk)).Value);
        walk = walk.Then(new ReportResult("repaired"), Heating);
        Assert.Empty(walk.Case.Limits);
        walk.Refuses(new PresentHandlingReport("done", PetitionOutcome.Resolved), Supervisor, "condition-unmet 5.4")
            .Then(new CheckInResult("heating-company", "seen"), Supervisor)
            .Then(new PresentHandlingReport("done", PetitionOutcome.Resolved), Supervisor)
            .Then(new AnswerPetitioner("it is repaired", "by letter"), Supervisor)
            .Then(new ReadHandlingReport("good"), Leader).Reaches(Completed)
            .Then(new FilePetition("F-1", ["letter", "card"], "disk 4", "shelf 2"), Supervisor).Reaches(Filed);
    }

    [Fact]
    public void PresentProposal_ToTheDistrictHead_IsForHimAlone() =>
        Recorded().Then(new PresentProposal("for the head", PetitionLeader.DistrictHead, "construction"), Supervisor)
            .Refuses(new Instruct("do it"), Leader, "wrong-post 5.1")
            .Then(new Instruct("do it"), Head).Reaches(AwaitingTransfer);

    [Fact]
    public void PresentProposal_ToTheLeaderInCharge_IsForTheOneOfTheField() =>
        Presented().Refuses(new Instruct("do it"), OtherLeader, "wrong-post 5.1").Refuses(new Instruct("do it"), Head, "wrong-post 5.1");

    [Fact]
    public void PresentProposal_ToALeaderItAccuses_IsRefused() =>
        Recorded(Letter() with { AccusedLeaders = [new(Posts.LeaderInCharge, "construction")] })
            .Refuses(new PresentProposal("for him", PetitionLeader.LeaderInCharge, "construction"), Supervisor, "condition-unmet 5.1")
            .Then(new PresentProposal("for the head", PetitionLeader.DistrictHead, "construction"), Supervisor).Reaches(BeforeLeader);

    [Fact]
    public void Transfer_ToTheDepartmentItAccuses_IsRefused() =>
        Instructed(petition: Letter("heating-company"))
            .Refuses(new Transfer("K-1", [new("heating-company", TimeAllowed.Hours(2))]), Supervisor, "condition-unmet 5.2")
            .Then(new Transfer("K-1", [new("housing-commission", TimeAllowed.Hours(2))]), Supervisor).Reaches(Handling);

    [Fact]
    public void Transfer_WithoutAFigure_IsRefusedAndNotGuessed() =>
        Instructed().Refuses(new Transfer("K-1", [new("heating-company")]), Supervisor, "limit-without-figure 5.3");

    [Fact]
    public void Transfer_WithoutAFigureButOneOfTheLeader_TakesHis()
    {
        var walk = Instructed(new("within two days", Limit: TimeAllowed.CalendarDays(2)))
            .Then(new Transfer("K-1", [new("heating-company"), new("housing-commission", TimeAllowed.CalendarDays(5))]), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 16)), Dues(walk)["handling:heating-company"]);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 19)), Dues(walk)["handling:housing-commission"]);
    }

    [Fact]
    public void Transfer_WithoutAFigureButOneOfTheProfile_IsAccepted()
    {
        var office = new Procedures.Office(TestProfile.Create().With("petition", "handling", TimeAllowed.CalendarDays(7)));
        var walk = office.Start(Letter(), Supervisor)
            .Then(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), Supervisor).Then(new Instruct("do it"), Head)
            .Then(new Transfer("K-1", [new("heating-company")]), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 21)), Assert.Single(walk.Case.Limits).Due);
    }

    [Fact]
    public void Transfer_ThatLeavesOutADepartmentTheLeaderNamedOrNamesOneTwice_IsRefused()
    {
        var limit = TimeAllowed.WorkingDays(3);
        Instructed(new("both of you", ["heating-company", "housing-commission"]))
            .Refuses(new Transfer("K-1", [new("heating-company", limit)]), Supervisor, "condition-unmet 5.2")
            .Refuses(new Transfer("K-1", [new("heating-company", limit), new("housing-commission", limit), new("heating-company", limit)]), Supervisor, "condition-unmet 5.2")
            .Refuses(new Transfer("", []), Supervisor, "missing-field 5.2", "missing-field 5.2")
            .Then(new Transfer("K-1", [new("heating-company", limit), new("housing-commission", limit), new("finance-bureau", limit)]), Supervisor).Reaches(Handling);
    }

    [Fact]
    public void Transfer_OnTheNextDay_IsDoneAndOnRecordAsLate()
    {
        var walk = Instructed().Then(new Transfer("K-1", [new("heating-company", TimeAllowed.Hours(8))]), Supervisor, Now + Duration.FromDays(1));
        var met = walk.Events[^1].Limits.Single(change => change.Turn == LimitTurn.Met);
        Assert.True(met.Running.IsPassed(walk.Events[^1].At));
        Assert.False(PetitionHistory.Of(walk.Events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next))).Dispatches.Single().IsInTime);
    }

    [Fact]
    public void Results_OfSeveralDepartments_AreCheckedInOneByOneAndAllAwaited()
    {
        var walk = WithTwo();
        Assert.Equal(["handling:heating-company", "handling:housing-commission"], Dues(walk).Keys);
        walk = walk.Refuses(new CheckInResult("heating-company"), Supervisor, "condition-unmet 5.4", "not-among 5.4").Then(new ReportResult("repaired"), Heating);
        Assert.Equal(["handling:housing-commission"], Dues(walk).Keys);
        walk.Refuses(new ReportResult("again"), Heating, "wrong-post 5.3")
            .Refuses(new CheckInResult("housing-commission"), Supervisor, "not-among 5.4")
            .Then(new CheckInResult("heating-company"), Supervisor)
            .Refuses(new PresentHandlingReport("half", PetitionOutcome.PartlyResolved), Supervisor, "condition-unmet 5.4")
            .Then(new ReportResult("pipes inspected"), Housing)
            .Then(new CheckInResult("housing-commission"), Supervisor)
            .Then(new PresentHandlingReport("both", PetitionOutcome.Resolved), Supervisor).Reaches(ReportBeforeLeader);
    }

    [Fact]
    public void UrgeDepartment_OnlyTheLateOne_GetsANewLimit()
    {
        var walk = WithTwo();
        var late = Dues(walk)["handling:heating-company"] + Duration.FromHours(9);
        walk.Refuses(new UrgeDepartment("heating-company", "hurry", TimeAllowed.WorkingDays(1)), Supervisor, "limit-not-passed 5.3 R");
        walk = walk.Then(new ReportSituation("cold", "old people", [Posts.DistrictHead]), Supervisor, late);
        walk.Refuses(new UrgeDepartment("housing-commission", "hurry", TimeAllowed.WorkingDays(1)), Supervisor, "limit-not-passed 5.3 R")
            .Refuses(new UrgeDepartment("finance-bureau", "hurry", TimeAllowed.WorkingDays(1)), Supervisor, "not-among 5.3 R")
            .Refuses(new UrgeDepartment("heating-company", "hurry"), Supervisor, "limit-without-figure 5.3");
        walk = walk.Then(new UrgeDepartment("heating-company", "hurry", TimeAllowed.WorkingDays(1)), Supervisor);
        Assert.Equal(DistrictTime.EndOf(new(2021, 1, 21)), Dues(walk)["handling:heating-company"]);
        Assert.Equal(1, walk.Case.Matter.Tasks[0].TimesUrged);
    }

    [Fact]
    public void SendResultBack_WithANewLimit_IsForTheDepartmentToReportAgain()
    {
        var walk = Transferred().Then(new ReportResult("done"), Heating)
            .Refuses(new SendResultBack("heating-company", "still cold"), Supervisor, "limit-without-figure 5.3")
            .Refuses(new SendResultBack("heating-company", "", TimeAllowed.Hours(5)), Supervisor, "missing-field 5.4 R")
            .Then(new SendResultBack("heating-company", "still cold", TimeAllowed.Hours(5)), Supervisor).Reaches(Handling);
        Assert.Equal(walk.Case.LastStepAt + Duration.FromHours(5), Assert.Single(walk.Case.Limits).Due);
        walk.Then(new ReportResult("warm now"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
            .Then(new PresentHandlingReport("warm", PetitionOutcome.Resolved), Supervisor).Reaches(ReportBeforeLeader);
    }

    [Fact]
    public void InstructAgain_TransfersAgainTheSameDay_AsOftenAsNeeded()
    {
        var walk = ReportedUp();
        for (var round = 2; round <= 3; round++)
        {
            var day = Now + Duration.FromDays(3 * round);
            walk = walk.Then(new InstructAgain("not good enough", ["housing-commission"]), Leader, day).Reaches(AwaitingTransfer);
            Assert.Equal(DistrictTime.EndOf(DistrictTime.DateOf(day)), Dues(walk)["transfer"]);
            walk = walk.Refuses(new Transfer("K-2", [new("heating-company", TimeAllowed.Hours(5))]), Supervisor, "condition-unmet 5.2")
                .Then(new Transfer("K-2", [new("housing-commission", TimeAllowed.Hours(5))]), Supervisor);
            Assert.Equal(["handling:housing-commission"], Dues(walk).Keys);
            walk = walk.Then(new ReportResult("done"), Housing).Then(new CheckInResult("housing-commission"), Supervisor)
                .Then(new PresentHandlingReport("better", PetitionOutcome.Resolved), Supervisor);
            Assert.Equal(round, walk.Case.Matter.TimesTransferred);
        }

        walk.Then(new ReadHandlingReport(), Leader).Reaches(Completed);
    }

    [Fact]
    public void Report_IsForTheLeaderWhoInstructed() =>
        ReportedUp().Refuses(new ReadHandlingReport(), Head, "wrong-post 5.4").Refuses(new InstructAgain("more"), OtherLeader, "wrong-post 5.4 R");

    [Fact]
    public void SendingBack_OfProposalAndReport_LeadsToWhereTheyWereWritten()
    {
        Presented().Refuses(new SendProposalBack(" "), Leader, "missing-field 5.1 R").Then(new SendProposalBack("too vague"), Leader).Reaches(PetitionState.Recorded)
            .Then(new PresentProposal("clearer", PetitionLeader.LeaderInCharge, "construction"), Supervisor).Then(new Instruct("do it"), Leader).Reaches(AwaitingTransfer);
        ReportedUp().Then(new SendReportBack("figures missing"), Leader).Reaches(Handling)
            .Then(new PresentHandlingReport("with figures", PetitionOutcome.Explained), Supervisor)
            .Then(new ReadHandlingReport(), Leader).Reaches(Completed);
    }

    [Fact]
    public void SeatsOfWhomItIsAbout_GetNothingOfIt_HoweverHeIsNamed()
    {
        RecordPetition[] about = [Letter() with { AccusedLeaders = [Posts.DistrictHead] }, Letter() with { About = [new(Head.Id, [Posts.DistrictHead])] }];
        foreach (var petition in about)
        {
            Recorded(petition)
                .Refuses(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), Supervisor, "condition-unmet 5.1")
                .Refuses(new ReportSituation("crowd", "weighty", [Posts.DistrictPartySecretary, Posts.DistrictHead]), Supervisor, "condition-unmet 5.5")
                .Then(new PresentProposal("x", PetitionLeader.LeaderInCharge, "construction"), Supervisor)
                .Refuses(new PassToLeader(PetitionLeader.DistrictHead, "his to say"), Leader, "condition-unmet 5.1 R")
                .Then(new Instruct("do it"), Leader)
                .Then(new Transfer("K-1", [new("heating-company", TimeAllowed.WorkingDays(3))]), Supervisor)
                .Then(new ReportResult("repaired"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
                .Refuses(new PresentHandlingReport("x", PetitionOutcome.Resolved, PetitionLeader.DistrictHead, "away"), Supervisor, "condition-unmet 5.4");
        }
    }

    [Fact]
    public void Correction_ThatShowsItIsAboutTheLeader_RecallsItFromHim_AtAnyTime()
    {
        var correction = new CorrectRecord("it turned out", About: [new(Leader.Id, [new(Posts.LeaderInCharge, "construction")])]);
        foreach (var walk in new[] { Presented(), Instructed(), Transferred(), ReportedUp() })
        {
            var recalled = walk.Then(correction, Supervisor).Reaches(PetitionState.Recorded);
            Assert.Empty(recalled.Case.Limits);
            recalled.Refuses(new PresentProposal("x", PetitionLeader.LeaderInCharge, "construction"), Supervisor, "condition-unmet 5.1")
                .Then(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), Supervisor).Then(new Instruct("do it"), Head).Reaches(AwaitingTransfer);
        }
    }

    [Fact]
    public void Correction_ThatShowsADepartmentIsAccused_TakesItFromThatDepartment()
    {
        var walk = WithTwo().Then(new CorrectRecord("it turned out", AccusedDepartments: ["heating-company"]), Supervisor).Reaches(Handling);
        Assert.Equal("handling:housing-commission", Assert.Single(Dues(walk)).Key);
        Assert.Contains(walk.Events[^1].Limits, change => change is { Turn: LimitTurn.Released, Running.Item: "heating-company" });
        walk.Refuses(new ReportResult("repaired"), Heating, "must-recuse 5.2 R", "wrong-post 5.3");
    }

    [Fact]
    public void WhomItIsAbout_HasNoPartInIt_NorHasHisDelegate()
    {
        var aide = new Officer("jin", "Jin").With(new Delegation(new(Posts.LeaderInCharge, "construction"), Leader.Id, "2021-3", new(2021, 1, 1), new(2021, 1, 31)));
        var walk = Presented(Letter() with { About = [new(Leader.Id, [new(Posts.LeaderInCharge, "education")])] })
            .Refuses(new Instruct("do it"), Leader, "must-recuse 5.2 R")
            .Refuses(new Instruct("do it"), aide, "must-recuse 5.2 R")
            .Refuses(new SendProposalBack("no"), Leader, "must-recuse 5.2 R");
        var reason = Assert.IsType<MustRecuse>(walk.Office.Do(walk.Case, new Instruct("do it"), aide, walk.Case.LastStepAt).Refusal!.Reasons[0]);
        Assert.Equal((Leader.Id, "a person whom a petition is about keeps out of it, and so does his delegate (zhou)"), (reason.Person, reason.Label.English));
        walk.Then(new Instruct("do it"), new Officer("ren", "Ren", new Seat(Posts.LeaderInCharge, "construction"))).Reaches(AwaitingTransfer);
    }

    [Fact]
    public void SeatThatItAccuses_PassedOn_IsKeptOut_AndTheRefusalNamesTheHolder()
    {
        var lent = new Delegation(Posts.SupervisionOffice, "yan", "2021-3", new(2021, 1, 1), new(2021, 1, 31)) { MayPassOn = true };
        var aide = new Officer("jin", "Jin").With(lent with { Grantor = "between", Document = "2021-4", Under = lent });
        var office = new Procedures.Office(TestProfile.Create());
        var refused = office.Open("p", Letter() with { AccusedLeaders = [Posts.SupervisionOffice] }, aide, Now).Refusal!;
        Assert.Equal("yan", Assert.IsType<MustRecuse>(Assert.Single(refused.Reasons)).Person);
    }

    [Fact]
    public void Record_ByADelegateOfSeveral_IsInTheHandThatKeepsApart_WhicheverComesFirst()
    {
        var office = new Procedures.Office(TestProfile.Create());
        Delegation[] lent = [.. new[] { "yan", "tao" }.Select(grantor => new Delegation(Posts.SupervisionOffice, grantor, "2021-3", new(2021, 1, 1), new(2021, 1, 31)))];
        foreach (var delegations in new[] { lent, [.. lent.Reverse()] })
        {
            var aide = new Officer("jin", "Jin").With(delegations);
            var opened = office.Open("p", Letter() with { About = [new("yan", [Posts.SupervisionOffice])] }, aide, Now);
            Assert.True(opened.IsAccepted, opened.Refusal?.ToString());
            Assert.Equal("tao", Assert.Single(opened.Event.By.Delegations).Grantor);
            Assert.Equal(delegations[0].Grantor, Assert.Single(office.Open("p", Letter(), aide, Now).Event!.By.Delegations).Grantor);
            Assert.Equal("must-recuse", Assert.Single(office.Open("p", Letter() with { About = [new("yan", [Posts.SupervisionOffice]), new("tao", [Posts.SupervisionOffice])] }, aide, Now).Refusal!.Reasons).Code);
        }
    }

    [Fact]
    public void Record_ByWhomItIsAbout_IsRefused()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var about = Letter() with { About = [new("somebody", [Posts.OfficeClerk]), new(Supervisor.Id, [Posts.SupervisionOffice])] };
        Assert.Equal("must-recuse 5.2 R", string.Join(", ", office.Open("p", about, Supervisor, Now).Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}")));
        Assert.True(office.Open("p", about, new Officer("yan", "Yan", Posts.SupervisionOffice), Now).IsAccepted);
    }

    [Fact]
    public void AccusedLeader_ActsInNoOtherSeatEither()
    {
        var both = new Officer("dou", "Dou", Posts.SupervisionOffice, new Seat(Posts.LeaderInCharge, "education"));
        Recorded(Letter() with { AccusedLeaders = [new(Posts.LeaderInCharge, "education")] })
            .Refuses(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), both, "must-recuse 5.2 R")
            .Then(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), Supervisor);
    }

    [Fact]
    public void OneHand_NeitherInstructsOnItsOwnProposalNorChecksInItsOwnResult()
    {
        var both = new Officer("both", "Both", Posts.SupervisionOffice, Posts.DistrictHead, new Seat(Posts.UnitOfficer, "heating-company"));
        var walk = new Procedures.Office(TestProfile.Create()).Start(Letter(), both)
            .Then(new PresentProposal("x", PetitionLeader.DistrictHead, "construction"), both)
            .Refuses(new Instruct("do it"), both, "same-hand 5.1")
            .Then(new Instruct("do it"), Head)
            .Then(new Transfer("K-1", [new("heating-company", TimeAllowed.Hours(5))]), both)
            .Then(new ReportResult("done"), both);
        walk.Refuses(new CheckInResult("heating-company"), both, "same-hand 5.4")
            .Then(new CheckInResult("heating-company"), Supervisor)
            .Then(new PresentHandlingReport("x", PetitionOutcome.Explained), both)
            .Refuses(new ReadHandlingReport(), both, "same-hand 5.4");
    }

    [Fact]
    public void ReportSituation_AtAnyTime_NeedsTheGroundOfTheJudgement() =>
        Recorded().Refuses(new ReportSituation("a crowd", "", [Posts.DistrictHead]), Supervisor, "missing-field 5.5")
            .Then(new ReportSituation("a crowd", "two hundred people", [Posts.DistrictHead, Posts.DistrictPartySecretary]), Supervisor).Reaches(PetitionState.Recorded)
            .Refuses(new ReportSituation("a crowd", "x", [Posts.DistrictHead]), Leader, "wrong-post 5.5");

    [Fact]
    public void Ends_OtherThanCompletion_SayWhyAndStopWhatRuns()
    {
        Recorded().Refuses(new DeclinePetition(""), Supervisor, "missing-field 5.1 R").Then(new DeclinePetition("for the court", "court"), Supervisor).Reaches(NotAccepted);
        Presented().Refuses(new DeclinePetition("no"), OtherLeader, "wrong-post 5.1 R").Then(new DeclinePetition("for the court"), Leader).Reaches(NotAccepted);
        var walk = WithTwo().Then(new RecordWithdrawal("he telephoned"), Supervisor).Reaches(Withdrawn);
        Assert.Equal(2, walk.Events[^1].Limits.Count(change => change.Turn == LimitTurn.Released));
        Instructed().Then(new MergePetition("case-9", "the same boiler"), Supervisor).Reaches(Merged);
        Recorded().Refuses(new CancelPetition("twice"), Leader, "wrong-post 5.1 R").Then(new CancelPetition("entered twice"), Supervisor).Reaches(Cancelled);
        Instructed().Then(new CancelPetition("settled"), Leader).Reaches(Cancelled);
    }

    [Fact]
    public void SupervisionSpecialReport_IsOwedByTheFirstWorkingDayOfEachMonth()
    {
        var owed = BaodiOffice.Default.Procedure<Petition>().Obligations.Single();
        Assert.Equal((Posts.SupervisionOffice, Cadence.EveryMonth, MonthDay.FirstWorkingDay, "5.5 R"), (owed.Who, owed.Cadence, owed.Day, owed.Citation.ToString()));
    }

    [Fact]
    public void DepartmentThatIsLate_IsWaitedForNoMore_AndTheReportNamesIt()
    {
        var late = Now + Duration.FromDays(30);
        var walk = Instructed(new("both of you", ["heating-company", "housing-commission"]))
            .Then(new Transfer("K-1", [new("heating-company", TimeAllowed.WorkingDays(3)), new("housing-commission", TimeAllowed.WorkingDays(10))]), Supervisor)
            .Then(new ReportResult("repaired"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
            .Refuses(new GoOnWithoutDepartment("housing-commission", "silent"), Supervisor, "limit-not-passed 5.3 R")
            .Then(new UrgeDepartment("housing-commission", "now", TimeAllowed.Hours(1)), Supervisor, late);
        walk = walk.Then(new GoOnWithoutDepartment("housing-commission", "urged in vain"), Supervisor, late + Duration.FromHours(2));
        Assert.Empty(walk.Case.Limits);
        walk.Refuses(new PresentHandlingReport("warm", PetitionOutcome.Resolved), Supervisor, "condition-unmet 5.4")
            .Then(new PresentHandlingReport("warm", PetitionOutcome.Resolved, Silent: ["housing-commission"]), Supervisor).Reaches(ReportBeforeLeader);
        walk.Then(new ReportResult("pipes inspected"), Housing)
            .Refuses(new PresentHandlingReport("warm", PetitionOutcome.Resolved), Supervisor, "condition-unmet 5.4")
            .Then(new CheckInResult("housing-commission"), Supervisor)
            .Then(new PresentHandlingReport("warm", PetitionOutcome.Resolved), Supervisor).Reaches(ReportBeforeLeader);
    }

    [Fact]
    public void DepartmentThatAloneHandlesIt_IsWaitedFor() =>
        Transferred().Then(new UrgeDepartment("heating-company", "now", TimeAllowed.Hours(1)), Supervisor, Now + Duration.FromDays(30))
            .Then(new AnswerPetitioner("we press for it", "by telephone"), Supervisor, Now + Duration.FromDays(31))
            .Refuses(new GoOnWithoutDepartment("heating-company", "silent"), Supervisor, "condition-unmet 5.3 R");

    [Fact]
    public void InstructFurther_LeavesWhomTheLeaderNamed_UnlessHeSaysOtherwise()
    {
        var limit = TimeAllowed.WorkingDays(3);
        var walk = Instructed(new("both of you", ["heating-company", "housing-commission"]))
            .Then(new Transfer("K-1", [new("heating-company", limit), new("housing-commission", limit)]), Supervisor)
            .Then(new InstructFurther("quicker"), Leader)
            .Refuses(new RecallTask("housing-commission", "needless"), Supervisor, "condition-unmet 5.2 R");
        walk.Then(new InstructFurther("not they", NoLongerNamed: ["housing-commission"]), Leader)
            .Then(new RecallTask("housing-commission", "the leader says so"), Supervisor)
            .Refuses(new RecallTask("heating-company", "needless"), Supervisor, "condition-unmet 5.2 R");
    }

    [Fact]
    public void HandlingReport_OfWhatNobodyHandled_IsRefused() =>
        Transferred().Then(new RecallTask("heating-company", "needless"), Supervisor)
            .Refuses(new PresentHandlingReport("done", PetitionOutcome.Resolved), Supervisor, "condition-unmet 5.4");

    [Fact]
    public void ResultThatWasCheckedIn_CanGoBack_UntilTheReportIsPresented() =>
        Transferred().Then(new ReportResult("repaired"), Heating).Then(new CheckInResult("heating-company"), Supervisor)
            .Then(new SendResultBack("heating-company", "still cold", TimeAllowed.WorkingDays(1)), Supervisor)
            .Refuses(new PresentHandlingReport("done", PetitionOutcome.Resolved), Supervisor, "condition-unmet 5.4")
            .Then(new ReportResult("now it is warm"), Heating);

    [Fact]
    public void WhoEntersOneDepartmentsResult_ChecksInTheOthers()
    {
        var second = new Officer("tan", "Tan", Posts.SupervisionOffice);
        var entered = WithTwo().Then(new ReportResult("repaired"), Supervisor, circumstances: new Circumstances { ToldBy = Heating })
            .Refuses(new CheckInResult("heating-company"), Supervisor, "same-hand 5.4");
        Assert.False(entered.Office.CanDo(entered.Case, Supervisor, entered.Case.LastStepAt).Of("check-in-result").IsOpen);
        var both = entered.Then(new ReportResult("insulated"), Housing);
        Assert.True(both.Office.CanDo(both.Case, Supervisor, both.Case.LastStepAt).Of("check-in-result").IsOpen);
        var reason = Assert.IsType<SamePerformer>(Assert.Single(both.Office.Do(both.Case, new CheckInResult("heating-company"), Supervisor, both.Case.LastStepAt).Refusal!.Reasons));
        Assert.Equal("heating-company", reason.Thing);
        both.Refuses(new CheckInResult("heating-company"), Supervisor, "same-hand 5.4")
            .Then(new CheckInResult("housing-commission"), Supervisor)
            .Refuses(new CheckInResult("heating-company"), Supervisor, "same-hand 5.4")
            .Then(new CheckInResult("heating-company"), second);
    }

    [Fact]
    public void ResultOfAnotherDepartment_IsNoSecondEntry()
    {
        var walk = WithTwo().Then(new ReportResult("repaired"), Heating).Then(new ReportResult("insulated"), Housing);
        Assert.False(walk.Events[^1].IsAgain);
        walk = walk.Then(new SendResultBack("heating-company", "which rooms?", TimeAllowed.WorkingDays(2)), Supervisor);
        Assert.True(walk.Then(new ReportResult("repaired, and warm"), Heating).Events[^1].IsAgain);
    }

    [Fact]
    public void LimitOfADepartment_BearsItsName()
    {
        var profile = TestProfile.Create();
        var office = new Procedures.Office(profile.With(profile.Organisation.Naming("heating-company", new("供热公司", "heating company"))));
        var walk = office.Start(Letter(), Supervisor).Then(new PresentProposal("ask", PetitionLeader.LeaderInCharge, "construction"), Supervisor)
            .Then(new Instruct("repair it"), Leader).Then(new Transfer("K-1", [new("heating-company", TimeAllowed.WorkingDays(3))]), Supervisor);
        Assert.Equal(new Label("部门办理时限（供热公司）", "handling (heating company)"), Assert.Single(walk.Case.Limits).Label);
        var reason = Assert.IsType<LimitNotPassed>(Assert.Single(office.Do(walk.Case, new UrgeDepartment("heating-company", "x", TimeAllowed.WorkingDays(1)), Supervisor, walk.Case.LastStepAt).Refusal!.Reasons));
        Assert.Equal("the limit 'handling' has not passed", reason.Label.English);
    }
}
