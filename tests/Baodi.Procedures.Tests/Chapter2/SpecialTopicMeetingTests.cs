using Baodi.Procedures.SpecialTopicMeetings;
using NodaTime;
using static Baodi.Procedures.SpecialTopicMeetings.SpecialTopicMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class SpecialTopicMeetingTests
{
    private static readonly Instant Start = Walk.Start0 + Duration.FromDays(3);

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "housing-commission"));
    private static readonly Officer BureauHead = new("qian", "Qian", new Seat(Posts.UnitHead, "housing-commission"));
    private static readonly Officer OtherBureau = new("he", "He", new Seat(Posts.UnitOfficer, "water-bureau"));
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "construction"));
    private static readonly Officer OtherLeader = new("feng", "Feng", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);

    private static readonly SubmitMatter Matter = new("old pipes under three estates", "who pays for the pipes in the road", "construction");

    private static readonly NotifyUnits ToBoth = new(Start, "meeting room 2", ["housing-commission", "water-bureau"]);

    private static Walk<SpecialTopicMeetingState, SpecialTopicMeeting> Submission() =>
        new Procedures.Office(TestProfile.Create()).Start(Matter, Bureau).Reaches(Submitted);

    private static Walk<SpecialTopicMeetingState, SpecialTopicMeeting> Approved() =>
        Submission().Then(new ApproveMatter(), Leader).Reaches(Preparing);

    private static Walk<SpecialTopicMeetingState, SpecialTopicMeeting> Fixed() =>
        Approved().Then(new FixTime(Start), Leader)
            .Then(new SettleAttendance(["housing-commission", "water-bureau"]), Bureau)
            .Then(new PrepareMaterials("a map of the pipes"), BureauHead);

    private static Walk<SpecialTopicMeetingState, SpecialTopicMeeting> Begun() =>
        Fixed().Then(ToBoth, Clerk).Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

    [Fact]
    public void Matter_FromSubmissionToFile_IsTakenUpNotifiedAndRecorded() =>
        Begun()
            .Refuses(new EndMeeting(), Leader, "duty-owed 2.1.4.3")
            .Then(new RecordMeeting("both", "the water company pays half"), Clerk)
            .Refuses(new EndMeeting(), Bureau, "wrong-post 2.1.4.3 R")
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Refuses(new FilePapers("box 4"), Clerk, "duty-owed 2.1.4.3 R")
            .Then(new DecideOnMinutes(AreNeeded: true), Leader)
            .Refuses(new FilePapers("box 4"), Clerk, "duty-owed 2.1.4.3")
            .Then(new DraftMinutes("half each"), Clerk)
            .Then(new FilePapers("box 4"), Clerk).Reaches(Closed)
            .Refuses(new CancelMeeting("too late"), Leader, "wrong-state 2.1.4.1 R");

    [Fact]
    public void DecideOnMinutes_ThatNoneAreNeeded_IsTheChairsToSay_ThoughTheyMayBeDrawnUp() =>
        Begun().Then(new RecordMeeting("both", "agreed"), Clerk)
            .Refuses(new DecideOnMinutes(AreNeeded: false), Clerk, "wrong-post 2.1.4.3 R")
            .Then(new DecideOnMinutes(AreNeeded: true), Leader)
            .Then(new EndMeeting(), Leader)
            .Refuses(new DecideOnMinutes(AreNeeded: false), Clerk, "wrong-post 2.1.4.3 R")
            .Refuses(new FilePapers("box 4"), Clerk, "duty-owed 2.1.4.3")
            .Then(new DecideOnMinutes(AreNeeded: false), Clerk, null, new Circumstances { ToldBy = Leader })
            .Refuses(new DraftMinutes("half each"), Leader, "wrong-post 2.1.4.3")
            .Then(new DraftMinutes("half each"), Clerk).Then(new SendMinutesBack("the dates"), Leader)
            .Then(new DraftMinutes("half each by May"), Clerk).Then(new DistributeMinutes(["both"]), Clerk)
            .Then(new FilePapers("box 4"), Clerk).Reaches(Closed);

    [Fact]
    public void SignMinutes_WhereTheOfficeSaysSo_IsOwedByTheChair()
    {
        var office = new Procedures.Office(TestProfile.Create().With(new OptionSetting("special-topic-meeting", "minutes-are-signed", IsTaken: true)));
        office.Start(new CallMeeting("pipes", "who pays", "water-bureau"), Head)
            .Then(new BeginMeeting(), Clerk, null, [.. new[] { "fix-time", "settle-attendance", "prepare-materials", "notify-units" }.Select(duty => new Departure("duty-owed", duty, "at once"))])
            .Then(new RecordMeeting("both", "agreed"), Clerk).Then(new DecideOnMinutes(AreNeeded: true), Head).Then(new EndMeeting(), Clerk).Then(new DraftMinutes("half each"), Clerk)
            .Refuses(new FilePapers("box 4"), Clerk, "duty-owed 2.1.4.3 R")
            .Then(new SignMinutes(), Head).Then(new FilePapers("box 4"), Clerk).Reaches(Closed);
    }

    [Fact]
    public void SubmitMatter_ThatChangesOnceTakenUp_IsDecidedOnAnew() =>
        Fixed().Then(new SubmitMatter("pipes and cables", "who pays", "education"), Bureau).Reaches(Submitted)
            .Then(new ApproveMatter(), OtherLeader)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.4.3 R", "duty-owed 2.1.4.2", "duty-owed 2.1.4.2", "duty-owed 2.1.4.3");

    [Fact]
    public void ApproveMatter_ByAnotherLeaderOrTheSubmitter_IsRefused()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "housing-commission"), new Seat(Posts.LeaderInCharge, "construction"));
        Submission()
            .Refuses(new ApproveMatter(), OtherLeader, "wrong-post 2.1.4.1")
            .Refuses(new ApproveMatter(), Head, "wrong-post 2.1.4.1")
            .Refuses(new ApproveMatter(), both, "same-hand 2.1.4.1")
            .Refuses(new FixTime(Start), Leader, "wrong-state 2.1.4.2");
    }

    [Fact]
    public void DeclineMatter_EndsWithTheReason() =>
        Submission()
            .Refuses(new DeclineMatter(" "), Leader, "missing-field 2.1.4.1 R")
            .Refuses(new DeclineMatter("settle it among yourselves"), OtherLeader, "wrong-post 2.1.4.1 R")
            .Then(new DeclineMatter("settle it among yourselves"), Leader).Reaches(Declined);

    [Fact]
    public void SendMatterBack_TheUnitSubmitsAnewAlsoToAnotherLeader() =>
        Submission()
            .Then(new SendMatterBack("this is for schools"), Leader).Reaches(Revising)
            .Refuses(Matter with { Field = "education" }, OtherBureau, "wrong-post 2.1.4.1 R")
            .Then(Matter with { Field = "education" }, BureauHead).Reaches(Submitted)
            .Refuses(new ApproveMatter(), Leader, "wrong-post 2.1.4.1")
            .Then(new ApproveMatter(), OtherLeader).Reaches(Preparing);

    [Fact]
    public void BeginMeeting_BeforeAnythingIsReady_NamesEachDuty() =>
        Approved()
            .Refuses(new BeginMeeting(), Clerk, "duty-owed 2.1.4.2", "duty-owed 2.1.4.2", "duty-owed 2.1.4.2", "duty-owed 2.1.4.3")
            .Refuses(ToBoth, Clerk, "not-yet-done 2.1.4.3", "not-yet-done 2.1.4.3");

    [Fact]
    public void SettleAttendance_ByAnotherUnitOrTheOffice_IsRefused() =>
        Approved()
            .Refuses(new SettleAttendance(["housing-commission"]), OtherBureau, "wrong-post 2.1.4.2")
            .Refuses(new PrepareMaterials("our own"), Clerk, "wrong-post 2.1.4.2");

    [Fact]
    public void NotifyUnits_WithAnotherTimeOrAUnitLeftOut_IsRecordedAndStaysOwed() =>
        Fixed()
            .Then(ToBoth with { Starts = Start + Duration.FromHours(1) }, Clerk)
            .Then(ToBoth with { Participants = ["housing-commission"] }, Clerk)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.4.3 R", "duty-owed 2.1.4.3")
            .Refuses(ToBoth with { Place = "", Participants = [] }, Clerk, "missing-field 2.1.4.3", "missing-field 2.1.4.3")
            .Then(ToBoth with { Participants = ["water-bureau", "finance-bureau"] }, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

    [Fact]
    public void Unit_ThatTellsByTelephone_HasItEnteredByTheOffice()
    {
        var told = new Circumstances { ToldBy = Bureau };
        var submitted = new Procedures.Office(TestProfile.Create()).Open("case-1", Matter, Clerk, Walk.Start0, circumstances: told);
        Assert.Equal("housing-commission", Assert.IsType<Case<SpecialTopicMeetingState, SpecialTopicMeeting>>(submitted.Case).Matter.Unit);
        Approved().Then(new SettleAttendance(["housing-commission"]), Clerk, null, told).Then(new PrepareMaterials("a map"), Clerk, null, told);
    }

    [Fact]
    public void PrepareMaterials_Again_TakesThePlaceOfWhatWasPrepared() =>
        Assert.Equal("a map with the cables", Fixed().Then(new PrepareMaterials("a map with the cables"), Bureau).Case.Matter.Materials);

    [Fact]
    public void MoveMeeting_AfterTheNotice_MakesTheNoticeDueAnew()
    {
        var later = Start + Duration.FromHours(4);
        Approved().Refuses(new MoveMeeting(later, "a flood"), Leader, "condition-unmet 2.1.4.2 R");
        Fixed().Then(ToBoth, Clerk)
            .Refuses(new MoveMeeting(later, ""), Leader, "missing-field 2.1.4.2 R")
            .Refuses(new MoveMeeting(later, "a flood"), Clerk, "wrong-post 2.1.4.2 R")
            .Then(new MoveMeeting(later, "a flood"), Leader)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.4.3 R", "duty-owed 2.1.4.3")
            .Then(ToBoth with { Starts = later }, Clerk)
            .Then(new BeginMeeting(), Clerk, later).Reaches(InSession);
    }

    [Fact]
    public void SettleAttendance_Widened_MakesTheNoticeDueAnew() =>
        Fixed().Then(ToBoth, Clerk)
            .Then(new SettleAttendance(["housing-commission", "water-bureau", "finance-bureau"]), Bureau)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.4.3 R", "duty-owed 2.1.4.3")
            .Then(ToBoth with { Participants = ["finance-bureau"] }, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

    [Fact]
    public void CallMeeting_ByTheDistrictHead_BeginsWithThePreparationAndIsHisToChair() =>
        new Procedures.Office(TestProfile.Create()).Start(new CallMeeting("a flood wall", "who builds it", "water-bureau"), Head).Reaches(Preparing)
            .Refuses(new FixTime(Start), Leader, "wrong-post 2.1.4.2")
            .Then(new FixTime(Start), Head)
            .Refuses(new CancelMeeting("not needed"), OtherBureau, "wrong-post 2.1.4.1 R")
            .Then(new SettleAttendance(["water-bureau"]), OtherBureau)
            .Then(new PrepareMaterials("a drawing"), OtherBureau)
            .Then(ToBoth, Clerk)
            .Then(new BeginMeeting(), Clerk, Start)
            .Then(new RecordMeeting("all", "the bureau builds it"), Clerk)
            .Then(new EndMeeting(), Head)
            .Then(new DecideOnMinutes(AreNeeded: false), Head)
            .Then(new FilePapers("box 5"), Clerk).Reaches(Closed);

    [Fact]
    public void Cancel_BeforeItIsTakenUp_IsForWhoSubmittedAndWhoDecides() =>
        Submission()
            .Refuses(new CancelMeeting("settled"), Clerk, "wrong-post 2.1.4.1 R")
            .Refuses(new CancelMeeting(""), Bureau, "missing-field 2.1.4.1 R")
            .Then(new CancelMeeting("settled"), BureauHead).Reaches(Cancelled);

    [Fact]
    public void Cancel_WhilePreparing_IsAlsoForTheChairAndLeavesDutiesBehind()
    {
        Approved().Refuses(new CancelMeeting("settled"), Clerk, "wrong-post 2.1.4.1 R").Then(new CancelMeeting("settled"), Clerk, null, new Circumstances { ToldBy = Leader }).Reaches(Cancelled);
        Fixed().Then(new CancelMeeting("settled"), Bureau).Reaches(Cancelled);
    }

    [Fact]
    public void SubmitMatter_ByTheOfficeOrForNoUnit_IsRefused()
    {
        var office = new Procedures.Office(TestProfile.Create());
        Assert.Equal(["wrong-post", "condition-unmet"], Codes(office.Open("case-1", Matter, Clerk, Walk.Start0)));
        Assert.Equal(["condition-unmet"], Codes(office.Open("case-1", Matter, new Officer("x", "X", Posts.UnitOfficer), Walk.Start0)));
        Assert.Equal(["wrong-post"], Codes(office.Open("case-1", new CallMeeting("a", "b", "c"), Leader, Walk.Start0)));
    }

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Refusal!.Reasons.Select(reason => reason.Code);
}
