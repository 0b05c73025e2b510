using Baodi.Procedures.MonthlyMeetings;
using NodaTime;
using static Baodi.Procedures.MonthlyMeetings.MonthlyMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class MonthlyMeetingTests
{
    private static readonly Instant Start = Walk.Start0 + Duration.FromDays(3);

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Education = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Industry = new("feng", "Feng", new Seat(Posts.LeaderInCharge, "industry"));

    private static readonly SubmitMonthlyText Text = new("two schools opened", "the third waits for gas", "open the third");

    private static readonly NotifyTimeAndPlace Notice = new(Start, "meeting room 1", ["all deputy heads"]);

    private static Walk<MonthlyMeetingState, MonthlyMeeting> Opened() =>
        new Procedures.Office(TestProfile.Create()).Start(new OpenMonth(new LocalDate(2021, 1, 1), ["education", "industry", "education"]), Clerk).Reaches(Preparing);

    private static Walk<MonthlyMeetingState, MonthlyMeeting> Read() =>
        Opened().Then(Text, Education).Then(Text, Industry).Then(new ReadMonthlyTexts("faster"), Head);

    private static Walk<MonthlyMeetingState, MonthlyMeeting> Invited() =>
        Read().Then(new FixTime(Start, "nobody is away on Monday"), Head).Then(Notice, Clerk)
            .Then(new InvitePublicityDepartment("Ms Chen"), Clerk).Then(new InvitePartySupervisionOffice("Mr He"), Clerk);

    [Fact]
    public void Month_FromTextsToFile_IsReadFixedToldHeldAndSent() =>
        Invited()
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession)
            .Refuses(new EndMeeting(), Clerk, "duty-owed 2.1.3.4 R")
            .Then(new RecordMeeting("all", "each reported"), Clerk)
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Refuses(new SendToLeaders([Posts.DistrictHead]), Clerk, "not-yet-done 2.1.3.4", "not-yet-done 2.1.3.4")
            .Then(new WriteMinutes("three tasks"), Clerk).Then(new TidyRecord("each reported in turn"), Clerk)
            .Refuses(new FilePapers("box 1"), Clerk, "duty-owed 2.1.3.4")
            .Refuses(new SendToLeaders([]), Clerk, "missing-field 2.1.3.4")
            .Then(new SendToLeaders([Posts.DistrictHead, new(Posts.LeaderInCharge, "education")]), Clerk)
            .Then(new FilePapers("box 1"), Clerk).Reaches(Closed);

    [Fact]
    public void TidyRecord_Again_IsSentAgain() =>
        Invited().Then(new BeginMeeting(), Clerk, Start).Then(new RecordMeeting("all", "each reported"), Clerk).Then(new EndMeeting(), Clerk)
            .Then(new TidyRecord("each reported in turn"), Clerk).Then(new WriteMinutes("three tasks"), Clerk).Then(new SendToLeaders([Posts.DistrictHead]), Clerk)
            .Then(new TidyRecord("each reported in turn, one twice"), Clerk)
            .Refuses(new FilePapers("box 1"), Clerk, "duty-owed 2.1.3.4")
            .Then(new SendToLeaders([Posts.DistrictHead]), Clerk)
            .Then(new FilePapers("box 1"), Clerk).Reaches(Closed);

    [Fact]
    public void Month_IsCalledAsPeopleCallIt() =>
        Assert.Equal(new Label("2021年1月", "January 2021"), Assert.IsAssignableFrom<ITitled>(Opened().Case.Matter).Title);

    [Fact]
    public void SubmitMonthlyText_IsEachDeputyHeadsOwnAndWhole() =>
        Opened()
            .Refuses(Text, Clerk, "wrong-post 2.1.3.1")
            .Refuses(Text with { NotDone = "", NextMonth = " " }, Education, "missing-field 2.1.3.1", "missing-field 2.1.3.1")
            .Then(Text, Education)
            .Refuses(Text, Education, "already-done 2.1.3.1")
            .Then(Text, Industry);

    [Fact]
    public void ReadMonthlyTexts_IsOwedAgainWhenAnotherTextComes() =>
        Opened()
            .Refuses(new ReadMonthlyTexts(), Head, "condition-unmet 2.1.3.1")
            .Then(Text, Education)
            .Refuses(new ReadMonthlyTexts(), Clerk, "wrong-post 2.1.3.1")
            .Then(new ReadMonthlyTexts("faster"), Head)
            .Refuses(new ReadMonthlyTexts(), Head, "already-done 2.1.3.1", "condition-unmet 2.1.3.1")
            .Then(Text, Industry)
            .Refuses(new BeginMeeting(), Clerk, "duty-owed 2.1.3.1", "duty-owed 2.1.3.2", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3")
            .Then(new ReadMonthlyTexts(), Head);

    [Fact]
    public void FixTime_DoesNotWaitForTheTexts_ButHeedsTheSchedules() =>
        Opened()
            .Refuses(new FixTime(Start, ""), Head, "missing-field 2.1.3.2")
            .Refuses(new FixTime(Start, "free"), Clerk, "wrong-post 2.1.3.2")
            .Refuses(Notice, Clerk, "not-yet-done 2.1.3.3")
            .Refuses(new InvitePublicityDepartment("Ms Chen"), Clerk, "not-yet-done 2.1.3.3")
            .Then(new FixTime(Start, "free"), Head)
            .Then(Notice with { Starts = Start + Duration.FromHours(1) }, Clerk)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.3.4 R", "duty-owed 2.1.3.1", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3")
            .Then(Notice, Clerk)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.3.4 R", "duty-owed 2.1.3.1", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3");

    [Fact]
    public void GoOnWithout_ADeputyHeadWhoseTextDoesNotCome_LetsTheMeetingBegin()
    {
        var ready = Opened().Then(Text, Education).Then(new ReadMonthlyTexts(), Head)
            .Then(new FixTime(Start, "free"), Head).Then(Notice, Clerk)
            .Then(new InvitePublicityDepartment("Ms Chen"), Clerk).Then(new InvitePartySupervisionOffice("Mr He"), Clerk)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.3.4 R", "duty-owed 2.1.3.1");
        ready
            .Refuses(new GoOnWithout(new(Posts.LeaderInCharge, "health"), "away"), Head, "condition-unmet 2.1.3.1 R")
            .Refuses(new GoOnWithout(new(Posts.LeaderInCharge, "industry"), "away"), Clerk, "wrong-post 2.1.3.1 R")
            .Refuses(new GoOnWithout(new(Posts.LeaderInCharge, "industry"), ""), Head, "missing-field 2.1.3.1 R")
            .Then(new GoOnWithout(new(Posts.LeaderInCharge, "industry"), "away"), Head)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);
    }

    [Fact]
    public void SubmitMonthlyText_ToldToTheClerk_OrOnceTheMeetingHasBegun_IsTaken()
    {
        var told = new Circumstances { ToldBy = Education };
        var walk = Opened().Refuses(Text, Clerk, "wrong-post 2.1.3.1").Then(Text, Clerk, null, told);
        Assert.Equal("education", Assert.Single(walk.Case.Matter.Texts).Deputy.Charge);
        Invited().Then(new BeginMeeting(), Clerk, Start)
            .Then(Text, Clerk, null, told)
            .Refuses(new ReadMonthlyTexts(), Clerk, "same-hand 2.1.3.1 R", "wrong-post 2.1.3.1 R")
            .Then(new ReadMonthlyTexts(), Head);
    }

    [Fact]
    public void MoveMeeting_MakesNoticeAndInvitationsDueAnew()
    {
        var later = Start + Duration.FromHours(4);
        Invited()
            .Refuses(new MoveMeeting(later, "a visit"), Clerk, "wrong-post 2.1.3.2 R")
            .Then(new MoveMeeting(later, "a visit"), Head)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.3.4 R", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3", "duty-owed 2.1.3.3")
            .Then(Notice with { Starts = later }, Clerk)
            .Then(new InvitePublicityDepartment("Ms Chen"), Clerk).Then(new InvitePartySupervisionOffice("Mr He"), Clerk)
            .Then(new BeginMeeting(), Clerk, later).Reaches(InSession);
    }

    [Fact]
    public void Cancel_BeforeItBegins_IsForTheOfficeAndTheDistrictHead()
    {
        Opened().Refuses(new CancelMeeting("not this month"), Education, "wrong-post 2.1.3.2 R").Refuses(new CancelMeeting("not this month"), Clerk, "wrong-post 2.1.3.2 R").Then(new CancelMeeting("not this month"), Clerk, null, new Circumstances { ToldBy = Head }).Reaches(Cancelled);
        Invited().Refuses(new CancelMeeting(""), Head, "missing-field 2.1.3.2 R").Then(new CancelMeeting("not this month"), Head).Reaches(Cancelled);
    }

    [Fact]
    public void Obligations_AreDueOnTheLastAndTheFirstWorkingDay()
    {
        var due = new Procedures.Office(TestProfile.Create()).ObligationsIn(new DateInterval(new(2024, 9, 1), new(2024, 10, 31)))
            .Where(period => period.Obligation.Citation.Clause.Procedure == "monthly-meeting");
        Assert.Equal(
            [("monthly-texts", new LocalDate(2024, 9, 30)), ("monthly-texts", new LocalDate(2024, 10, 31)), ("monthly-meeting-time", new LocalDate(2024, 9, 2)), ("monthly-meeting-time", new LocalDate(2024, 10, 8))],
            due.Select(period => (period.Obligation.Name, period.Due!.Value)));
    }
}
