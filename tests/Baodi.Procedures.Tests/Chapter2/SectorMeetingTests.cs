using Baodi.Procedures.SectorMeetings;
using Baodi.Procedures.Supervisions;
using NodaTime;
using static Baodi.Procedures.SectorMeetings.SectorMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class SectorMeetingTests
{
    private static readonly Instant Starts = Walk.Start0 + Duration.FromDays(5);

    private static readonly Officer Bureau = new("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"));
    private static readonly Officer BureauHead = new("ma", "Ma", new Seat(Posts.UnitHead, "education-bureau"));
    private static readonly Officer OtherBureau = new("he", "He", new Seat(Posts.UnitOfficer, "health-bureau"));
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);

    private static readonly ApplyForMeeting Plain = new(
        "education-bureau", "education", "safety at schools", Starts, "hall 1", "two items", [new(Posts.LeaderInCharge, "education")], ["headmasters"],
        HeadsMustAttend: false, IsLarge: false, HasExemplarySpeeches: false, HasAwards: false, ChairScript: "welcome");

    private static readonly ApplyForMeeting WithDistrictHead = Plain with
    {
        LeadersAttending = [Posts.DistrictHead],
        LeaderSpeeches = [new(Posts.DistrictHead, "on safety")],
    };

    private static Office Front => new(TestProfile.Create());

    private static Walk<SectorMeetingState, SectorMeeting> Approved(ApplyForMeeting application) =>
        Front.Start(application, Bureau).Then(new ApproveMeeting(), Leader).Reaches(Preparing);

    private static Walk<SectorMeetingState, SectorMeeting> SignedIn(Walk<SectorMeetingState, SectorMeeting> walk) =>
        walk.Then(new AssignOrganiser("Ms Liu", "deputy director"), Bureau)
            .Then(new ListAssistance([MeetingAssistance.Media]), Bureau)
            .Then(new NotifyMedia(["television"]), Clerk)
            .Then(new AssignDoorkeeper("Mr Hu"), Bureau)
            .Then(new TakeSignInPost(["Ms Qi"]), Bureau, Starts - Duration.FromMinutes(60))
            .Then(new CheckParticipants("all but one", [new("a school", "a flood")]), Bureau)
            .Then(new ReportSignIn("all but one"), Bureau);

    private static Walk<SectorMeetingState, SectorMeeting> Over() =>
        SignedIn(Front.Start(WithDistrictHead, Bureau).Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head))
            .Then(new BeginMeeting(), Bureau).Then(new RecordSpeech("on tape"), Clerk).Then(new EndMeeting(), Bureau).Reaches(Afterwards);

    [Fact]
    public void Meeting_FromApplicationToMaterialsKept_GoesThroughEveryDuty()
    {
        var walk = Front.Start(Plain, Bureau).Reaches(AwaitingApproval)
            .Refuses(new ConsentToMeeting(), Leader, "wrong-state 2.2.1.1")
            .Then(new ApproveMeeting(), Leader).Reaches(Preparing);
        Assert.Equal(
            [("assistance-list", Starts), ("sign-in", Starts - Duration.FromMinutes(40)), ("sign-in-report", Starts - Duration.FromMinutes(5))],
            walk.Case.Limits.Select(running => (running.Limit.Name, running.Due)));
        var after = SignedIn(walk.Refuses(new BeginMeeting(), Bureau,
                "condition-unmet 2.2.1.3 R", "duty-owed 2.2.1.2", "duty-owed 2.2.1.2", "duty-owed 2.2.1.3", "duty-owed 2.2.1.3", "duty-owed 2.2.2.1", "duty-owed 2.2.2.2"))
            .Then(new HandleAtDoor("a journalist without a card"), Bureau)
            .Then(new BeginMeeting(), Bureau, Starts).Reaches(InSession)
            .Then(new RecordSpeech("on tape", new Seat(Posts.LeaderInCharge, "education")), Clerk)
            .Then(new EndMeeting(), Bureau).Reaches(Afterwards)
            .Refuses(new CloseMeeting(), Bureau, "duty-owed 2.2.3.1", "duty-owed 2.2.3.3", "duty-owed 2.2.3.4", "duty-owed 2.2.3.4");
        after.Then(new CheckVenue("nothing"), Bureau).Then(new ReviewNewsCopy("fit"), Clerk)
            .Then(new KeepMaterials("speeches, list of participants"), Bureau).Then(new AssistSupervision("under way", ProposeSupervision: false), Clerk)
            .Then(new CloseMeeting(), BureauHead).Reaches(Closed);
    }

    [Theory]
    [InlineData(false, false, AwaitingApproval, ApprovalChain.LeaderInCharge)]
    [InlineData(false, true, AwaitingApproval, ApprovalChain.LeaderInChargeAndAsking)]
    [InlineData(true, false, AwaitingConsent, ApprovalChain.DistrictHead)]
    [InlineData(true, true, AwaitingConsent, ApprovalChain.DistrictHeadAndAsking)]
    public void ApplyForMeeting_GoesToWhomeverTheTableNames(bool districtHead, bool heads, SectorMeetingState state, ApprovalChain chain)
    {
        var walk = Front.Start((districtHead ? WithDistrictHead : Plain) with { HeadsMustAttend = heads }, Bureau).Reaches(state);
        Assert.Equal(chain, walk.Case.Matter.Chain);
        Assert.Equal(heads ? ["approval", "asking"] : ["approval"], walk.Case.Limits.Select(running => running.Limit.Name));
    }

    [Fact]
    public void DistrictHeadAttending_ApprovesAfterTheLeaderInChargeConsented() =>
        Front.Start(WithDistrictHead, Bureau)
            .Refuses(new ApproveMeeting(), Head, "wrong-state 2.2.1.1")
            .Refuses(new ConsentToMeeting(), Head, "wrong-post 2.2.1.1")
            .Then(new ConsentToMeeting(), Leader).Reaches(AwaitingApproval)
            .Refuses(new ApproveMeeting(), Leader, "wrong-post 2.2.1.1")
            .Then(new ApproveMeeting(), Head).Reaches(Preparing);

    [Fact]
    public void HeadsMustAttend_TheOfficeAsksAndTheDistrictHeadAnswersBeforeApproval() =>
        Front.Start(Plain with { HeadsMustAttend = true }, Bureau)
            .Refuses(new ApproveMeeting(), Leader, "duty-owed 2.2.1.1", "duty-owed 2.2.1.1 R")
            .Refuses(new ConsentToHeads(), Head, "not-yet-done 2.2.1.1 R")
            .Refuses(new AskAboutHeads("all towns"), Bureau, "wrong-post 2.2.1.1")
            .Then(new AskAboutHeads("all towns"), Clerk)
            .Refuses(new ApproveMeeting(), Leader, "duty-owed 2.2.1.1 R")
            .Then(new ConsentToHeads(), Head)
            .Then(new ApproveMeeting(), Leader).Reaches(Preparing);

    [Fact]
    public void BothConditions_TheOfficeAsksBesideTheConsent_AndTheApprovalCoversTheHeads()
    {
        var applied = Front.Start(WithDistrictHead with { HeadsMustAttend = true }, Bureau);
        applied.Then(new AskAboutHeads("all towns"), Clerk).Then(new ConsentToMeeting(), Leader)
            .Refuses(new AskAboutHeads("again"), Clerk, "already-done 2.2.1.1")
            .Refuses(new ConsentToHeads(), Head, "condition-unmet 2.2.1.1 R")
            .Then(new ApproveMeeting(), Head).Reaches(Preparing);
        applied.Then(new ConsentToMeeting(), Leader)
            .Refuses(new ApproveMeeting(), Head, "duty-owed 2.2.1.1")
            .Then(new AskAboutHeads("all towns"), Clerk)
            .Then(new ApproveMeeting(), Head).Reaches(Preparing);
    }

    [Fact]
    public void DeclineHeads_SendsTheApplicationBack() =>
        Front.Start(Plain with { HeadsMustAttend = true }, Bureau).Then(new AskAboutHeads("all towns"), Clerk)
            .Refuses(new DeclineHeads(""), Head, "missing-field 2.2.1.1 R")
            .Then(new DeclineHeads("deputies will do"), Head).Reaches(Drafting)
            .Then(Plain, Bureau).Reaches(AwaitingApproval)
            .Then(new ApproveMeeting(), Leader).Reaches(Preparing);

    [Fact]
    public void SendApplicationBack_FromEitherApproval_BeginsFromTheFirst()
    {
        var back = Front.Start(WithDistrictHead, Bureau)
            .Refuses(new SendApplicationBack("too long"), Head, "wrong-post 2.2.1.1 R")
            .Then(new SendApplicationBack("too long"), Leader).Reaches(Drafting)
            .Then(WithDistrictHead, BureauHead).Reaches(AwaitingConsent)
            .Then(new ConsentToMeeting(), Leader)
            .Refuses(new SendApplicationBack(" "), Head, "missing-field 2.2.1.1 R")
            .Then(new SendApplicationBack("no time"), Head).Reaches(Drafting);
        Assert.Empty(back.Case.Limits);
        back.Refuses(WithDistrictHead, OtherBureau, "condition-unmet 2.2.1.1", "wrong-post 2.2.1.1")
            .Then(WithDistrictHead, Bureau).Reaches(AwaitingConsent)
            .Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head).Reaches(Preparing);
    }

    [Fact]
    public void ApplyForMeeting_NamesEveryFieldThatIsMissing()
    {
        Assert.Equal(("会议申请", "2.2.1.1"), (Front.Procedure<SectorMeeting>().Acts[0].Form.Paper!.Value.Chinese, Front.Procedure<SectorMeeting>().Acts[0].Form.PaperCitation!.ToString()));
        Refused(
            Plain with { Content = "", Starts = default, Place = "", Agenda = "", LeadersAttending = [], Participants = [], ChairScript = " " },
            Bureau,
            [.. Enumerable.Repeat("missing-field 2.2.1.1", 7)]);
        Refused(Plain with { LeaderSpeeches = [new(Posts.DistrictHead, "")] }, Bureau, "malformed-field 2.2.1.1");
        Refused(Plain with { Department = "health-bureau" }, Bureau, "condition-unmet 2.2.1.1");
    }

    [Fact]
    public void ApproveMeeting_ByWhoApplied_IsRefused()
    {
        var both = new Officer("wang", "Wang", new Seat(Posts.UnitOfficer, "education-bureau"), new Seat(Posts.LeaderInCharge, "education"));
        Front.Start(Plain, both).Refuses(new ApproveMeeting(), both, "same-hand 2.2.1.1");
        Front.Start(WithDistrictHead, both).Refuses(new ConsentToMeeting(), both, "same-hand 2.2.1.1");
    }

    [Fact]
    public void Assistance_IsTheOfficesAndOnlyWhatIsListed() =>
        Approved(Plain)
            .Refuses(new ListAssistance([MeetingAssistance.Other]), Bureau, "condition-unmet 2.2.1.2")
            .Refuses(new DressVenue(), Clerk, "condition-unmet 2.2.1.2")
            .Then(new ListAssistance([MeetingAssistance.Participants, MeetingAssistance.Venue]), Bureau)
            .Refuses(new DressVenue(), Bureau, "wrong-post 2.2.1.2")
            .Then(new DressVenue(), Clerk).Then(new NotifyParticipants(["all towns"]), Clerk)
            .Refuses(new NotifyMedia(["television"]), Clerk, "condition-unmet 2.2.1.2")
            .Then(new ListAssistance([MeetingAssistance.Participants, MeetingAssistance.Other], "tea"), Bureau)
            .Then(new GiveOtherAssistance("served"), Clerk)
            .Refuses(new DressVenue(), Clerk, "condition-unmet 2.2.1.2");

    [Fact]
    public void LargeMeeting_TheOfficeHelpsWithSignIn()
    {
        Approved(Plain).Refuses(new AssistSignIn(["Mr He"]), Clerk, "condition-unmet 2.2.1.3", "condition-unmet 2.2.1.3");
        var large = Approved(Plain with { IsLarge = true });
        Assert.Equal(
            [Starts - Duration.FromMinutes(40), Starts - Duration.FromMinutes(40)],
            large.Case.Limits.Where(running => running.Limit.Name.EndsWith("sign-in", StringComparison.Ordinal)).Select(running => running.Due));
        large.Then(new TakeSignInPost(["Ms Qi"]), Bureau, Starts - Duration.FromMinutes(60)).Then(new CheckParticipants("all"), Clerk);
        SignedIn(large).Refuses(new BeginMeeting(), Bureau, "duty-owed 2.2.1.3")
            .Then(new AssistSignIn(["Mr He"]), Clerk)
            .Then(new BeginMeeting(), Bureau).Reaches(InSession);
    }

    [Fact]
    public void ExemplarySpeeches_AreCheckedAndTheSpeakersSeatedTwentyMinutesBefore()
    {
        var walk = Approved(Plain with { HasExemplarySpeeches = true });
        Assert.Equal(Starts - Duration.FromMinutes(20), walk.Case.Limits.Single(running => running.Limit.Name == "speakers").Due);
        SignedIn(walk)
            .Refuses(new BeginMeeting(), Bureau, "duty-owed 2.2.1.4", "duty-owed 2.2.1.4", "duty-owed 2.2.1.4")
            .Refuses(new SeatSpeakers("front row"), Bureau, "not-yet-done 2.2.1.4")
            .Then(new CheckSpeeches("fit"), Bureau).Then(new NotifySpeakers(["two schools"]), Bureau).Then(new SeatSpeakers("front row"), Bureau)
            .Then(new BeginMeeting(), Bureau).Reaches(InSession);
        Approved(Plain).Refuses(new CheckSpeeches("fit"), Bureau, "condition-unmet 2.2.1.4");
    }

    [Fact]
    public void Awards_AreRehearsedBeforehand() =>
        SignedIn(Approved(Plain with { HasAwards = true }))
            .Refuses(new BeginMeeting(), Bureau, "duty-owed 2.2.1.5", "duty-owed 2.2.1.5")
            .Refuses(new RehearseAwards("smooth"), Bureau, "not-yet-done 2.2.1.5")
            .Then(new ArrangeAwardStaff(["four pupils"]), Bureau).Then(new RehearseAwards("smooth"), Bureau)
            .Then(new BeginMeeting(), Bureau).Reaches(InSession);

    [Fact]
    public void Organiser_AndDoorkeeper_MayBeReplaced()
    {
        var matter = Approved(Plain).Then(new AssignOrganiser("Ms Liu", "deputy director"), Bureau).Then(new AssignDoorkeeper("Mr Hu"), Bureau)
            .Then(new AssignOrganiser("Mr Gao", "deputy director"), Bureau).Then(new AssignDoorkeeper("Ms Bai"), Bureau)
            .Then(Plain with { Agenda = "three items" }, Bureau).Case.Matter;
        Assert.Equal(("Mr Gao", "Ms Bai"), (matter.Organiser, matter.Doorkeeper));
    }

    [Fact]
    public void Department_ThatTellsByTelephoneWhatItDid_HasItEnteredByTheOffice() =>
        Approved(Plain)
            .Refuses(new AssignOrganiser("Ms Liu", "deputy director"), Clerk, "wrong-post 2.2.1.2")
            .Then(new AssignOrganiser("Ms Liu", "deputy director"), Clerk, null, new Circumstances { ToldBy = BureauHead })
            .Then(new TakeSignInPost(["Ms Qi"]), Clerk, Starts - Duration.FromMinutes(60), new Circumstances { ToldBy = Bureau })
            .Then(new CheckParticipants("all"), Clerk, null, new Circumstances { ToldBy = Bureau })
            .Refuses(new ReportSignIn("all"), Clerk, "wrong-post 2.2.2.1")
            .Then(new ReportSignIn("all"), Clerk, null, new Circumstances { ToldBy = Bureau });

    [Fact]
    public void SendNewsCopyBack_HasItReviewedAgain()
    {
        var after = Over().Then(new CheckVenue("nothing"), Bureau).Then(new KeepMaterials("box 2"), Bureau).Then(new AssistSupervision("done", ProposeSupervision: false), Clerk)
            .Then(new ReviewNewsCopy("fit"), Clerk);
        after.Then(new SendNewsCopyBack("a wrong figure"), Clerk).Refuses(new CloseMeeting(), Clerk, "duty-owed 2.2.3.3")
            .Then(new ReviewNewsCopy("mended"), Clerk).Then(new CloseMeeting(), Clerk).Reaches(Closed);
    }

    [Fact]
    public void ReportSignIn_FollowsTheCheck() =>
        Approved(Plain)
            .Refuses(new ReportSignIn("all"), Bureau, "not-yet-done 2.2.2.1")
            .Refuses(new CheckParticipants("all"), Bureau, "not-yet-done 2.2.1.3", "condition-unmet 2.2.1.3")
            .Then(new TakeSignInPost(["Ms Qi"]), Bureau, Starts - Duration.FromMinutes(60))
            .Refuses(new CheckParticipants("all"), Clerk, "wrong-post 2.2.1.3");

    [Theory]
    [InlineData(SpeechHandling.OfficeIssues)]
    [InlineData(SpeechHandling.DepartmentIssues)]
    public void Speech_IsIssuedOnceByWhomTheLeaderWants(SpeechHandling handling)
    {
        var (issuer, other) = handling == SpeechHandling.OfficeIssues ? (Clerk, Bureau) : (Bureau, Clerk);
        Over().Refuses(new IssueSpeech(["all towns"]), issuer, "condition-unmet 2.2.3.2", "wrong-post 2.2.3.2")
            .Refuses(new DirectSpeech(handling), OtherBureau, "wrong-post 2.2.2.3 R")
            .Then(new DirectSpeech(handling), Head)
            .Refuses(new IssueSpeech(["all towns"]), other, "wrong-post 2.2.3.2")
            .Refuses(new CloseMeeting(), Bureau, "duty-owed 2.2.3.1", "duty-owed 2.2.3.2", "duty-owed 2.2.3.3", "duty-owed 2.2.3.4", "duty-owed 2.2.3.4")
            .Then(new IssueSpeech(["all towns"]), issuer)
            .Refuses(new IssueSpeech(["again"]), issuer, "condition-unmet 2.2.3.2", "wrong-post 2.2.3.2")
            .Refuses(new DirectSpeech(handling), Head, "condition-unmet 2.2.2.3 R");
    }

    [Fact]
    public void Speech_NobodyWantsIssued_IsNotOwed() =>
        Over().Then(new DirectSpeech(SpeechHandling.NotIssued), Head)
            .Refuses(new CloseMeeting(), Bureau, "duty-owed 2.2.3.1", "duty-owed 2.2.3.3", "duty-owed 2.2.3.4", "duty-owed 2.2.3.4");

    [Fact]
    public void EndMeeting_BeforeTheSpeechIsRecorded_IsRefused() =>
        SignedIn(Approved(Plain with { LeaderSpeeches = [new(new(Posts.LeaderInCharge, "education"), "on safety")] }))
            .Then(new BeginMeeting(), Bureau)
            .Refuses(new EndMeeting(), Bureau, "duty-owed 2.2.2.3");

    [Fact]
    public void AssistSupervision_OnlyProposesAMatterUnder61()
    {
        Assert.Empty(Over().Then(new AssistSupervision("all done", ProposeSupervision: false), Clerk).Events[^1].FollowUps);
        var followUp = Assert.Single(Over().Then(new AssistSupervision("three schools late", ProposeSupervision: true), Clerk).Events[^1].FollowUps);
        Assert.Equal("supervision", followUp.Procedure);
        Assert.IsType<ProposeInitiation>(followUp.Opening);
    }

    [Fact]
    public void ApplyForMeeting_OnPaper_IsEnteredByTheOffice_AndSoAreItsListAndTheClosing()
    {
        Front.Start(Plain, Clerk).Then(new MoveMeeting(Starts + Duration.FromHours(1), "a letter"), Clerk).Reaches(AwaitingApproval).Then(new ApproveMeeting(), Leader)
            .Then(new ListAssistance([MeetingAssistance.Media]), Clerk);
        var after = Over().Then(new CheckVenue("nothing"), Bureau)
            .Then(new KeepMaterials("box 2"), Bureau).Then(new AssistSupervision("done", ProposeSupervision: false), Clerk)
            .Refuses(new CloseMeeting(), Clerk, "duty-owed 2.2.3.3");
        after.Then(new RecordNoNewsCopy("the television did not come"), Clerk).Then(new CloseMeeting(), Clerk).Reaches(Closed);
    }

    [Fact]
    public void MoveMeeting_MovesTheLimits_AndSignInBeginsAnew()
    {
        var later = Starts + Duration.FromDays(1);
        Assert.Equal([later, later], Front.Start(Plain with { HeadsMustAttend = true }, Bureau).Then(new MoveMeeting(later, "a storm"), Bureau).Case.Limits.Select(running => running.Due));
        var moved = SignedIn(Approved(Plain with { HasExemplarySpeeches = true }))
            .Refuses(new MoveMeeting(later, ""), Bureau, "missing-field 2.2.1.1 R")
            .Refuses(new MoveMeeting(later, "a storm"), Head, "wrong-post 2.2.1.1 R")
            .Then(new DirectMove(later, "a storm"), Leader).Reaches(Preparing);
        Assert.Equal(
            [("sign-in", later - Duration.FromMinutes(40)), ("sign-in-report", later - Duration.FromMinutes(5)), ("speakers", later - Duration.FromMinutes(20))],
            moved.Case.Limits.Select(running => (running.Limit.Name, running.Due)).Order());
        moved.Refuses(new ReportSignIn("all"), Bureau, "not-yet-done 2.2.2.1")
            .Refuses(new BeginMeeting(), Bureau,
                "duty-owed 2.2.1.2", "duty-owed 2.2.1.3", "duty-owed 2.2.1.3", "duty-owed 2.2.1.4", "duty-owed 2.2.1.4", "duty-owed 2.2.1.4", "duty-owed 2.2.2.1", "condition-unmet 2.2.1.3 R");
    }

    [Fact]
    public void MoveMeeting_ByTheDepartment_IsApprovedAnew()
    {
        foreach (var move in new MoveMeeting[] { new(Starts + Duration.FromHours(1), "a clash"), new(Starts, "the hall is mended", "hall 2"), new(Starts + Duration.FromDays(2), "a storm") })
        {
            var moved = Approved(Plain).Then(new ListAssistance(), Bureau).Then(move, Bureau).Reaches(AwaitingApproval);
            Assert.Equal(("approval", move.Starts), (Assert.Single(moved.Case.Limits).Limit.Name, moved.Case.Limits[0].Due));
            Assert.Equal(["sign-in", "sign-in-report"], moved.Then(new ApproveMeeting(), Leader).Reaches(Preparing).Case.Limits.Select(running => running.Limit.Name));
        }

        var asked = Front.Start(Plain with { HeadsMustAttend = true }, Bureau).Then(new AskAboutHeads("all towns"), Clerk).Then(new ConsentToHeads(), Head).Then(new ApproveMeeting(), Leader)
            .Then(new MoveMeeting(Starts + Duration.FromHours(1), "a clash"), Bureau).Reaches(AwaitingApproval)
            .Refuses(new ApproveMeeting(), Leader, "duty-owed 2.2.1.1", "duty-owed 2.2.1.1 R");
        Assert.Equal(["approval", "asking"], asked.Case.Limits.Select(running => running.Limit.Name));
        Front.Start(WithDistrictHead, Bureau).Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head)
            .Then(new MoveMeeting(Starts + Duration.FromDays(2), "a storm"), Bureau).Reaches(AwaitingConsent);
        var both = new Officer("wu", "Wu", new Seat(Posts.UnitOfficer, "education-bureau"), new Seat(Posts.LeaderInCharge, "education"));
        Front.Start(Plain, Bureau).Then(new MoveMeeting(Starts + Duration.FromDays(2), "a storm"), both).Refuses(new ApproveMeeting(), both, "same-hand 2.2.1.1");
    }

    [Fact]
    public void MoveMeeting_TooNearForANewApproval_IsRecordedWithWhatIsMissing()
    {
        var held = Front.Start(WithDistrictHead, Bureau).Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head)
            .Then(new MoveMeeting(Starts + Duration.FromMinutes(30), "a power cut", "hall 2"), Bureau, Starts - Duration.FromMinutes(30)).Reaches(AwaitingConsent)
            .Then(new BeginMeeting(), Clerk, Starts + Duration.FromMinutes(30), new Departure("wrong-state", "begin-meeting", "nobody could be asked in half an hour")).Reaches(InSession);
        Assert.Contains(held.Case.PassedOver, act => act.Name == "consent-to-meeting");
        Assert.Contains(held.Case.PassedOver, act => act.Name == "approve-meeting");
        var back = Front.Start(WithDistrictHead, Bureau).Then(new ConsentToMeeting(), Leader).Then(new SendApplicationBack("too long"), Head)
            .Then(new BeginMeeting(), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "they met all the same"));
        Assert.Contains(back.Case.PassedOver, act => act.Name == "consent-to-meeting");
    }

    [Fact]
    public void MoveMeeting_ToAnotherPlace_HasItDressedAndAwardsRehearsedThere()
    {
        var there = Approved(Plain with { HasAwards = true })
            .Then(new AssignOrganiser("Ms Liu", "deputy director"), Bureau).Then(new AssignDoorkeeper("Mr Hu"), Bureau)
            .Then(new ListAssistance([MeetingAssistance.Venue]), Bureau).Then(new DressVenue(), Clerk)
            .Then(new ArrangeAwardStaff(["four pupils"]), Bureau).Then(new RehearseAwards("smooth"), Bureau);
        string[] signIn = ["condition-unmet 2.2.1.3 R", "duty-owed 2.2.1.3", "duty-owed 2.2.1.3", "duty-owed 2.2.2.1"];
        there.Then(new DirectMove(Starts + Duration.FromHours(1), "a clash"), Leader)
            .Refuses(new BeginMeeting(), Bureau, signIn);
        var moved = there.Then(new DirectMove(Starts, "the hall is mended", "hall 2"), Leader)
            .Refuses(new BeginMeeting(), Bureau, [.. signIn, "duty-owed 2.2.1.2", "duty-owed 2.2.1.5"]);
        Assert.Contains(moved.Case.Limits, running => running.Limit.Name == "awards");
        there.Then(new MoveMeeting(Starts, "the hall is mended", "hall 2"), Bureau).Then(new ApproveMeeting(), Leader)
            .Refuses(new BeginMeeting(), Bureau, [.. signIn, "duty-owed 2.2.1.2", "duty-owed 2.2.1.5"])
            .Then(new DressVenue(), Clerk).Then(new RehearseAwards("smooth"), Bureau)
            .Refuses(new BeginMeeting(), Bureau, signIn);
    }

    [Fact]
    public void MoveMeeting_HasOtherAssistanceGivenAnew() =>
        Approved(Plain).Then(new ListAssistance([MeetingAssistance.Other], "a bus at eight"), Bureau).Then(new GiveOtherAssistance("the bus waits"), Clerk)
            .Then(new DirectMove(Starts + Duration.FromHours(1), "a clash"), Leader)
            .Refuses(new BeginMeeting(), Bureau,
                "condition-unmet 2.2.1.3 R", "duty-owed 2.2.1.2", "duty-owed 2.2.1.2", "duty-owed 2.2.1.3", "duty-owed 2.2.1.3", "duty-owed 2.2.2.1", "duty-owed 2.2.2.2");

    [Fact]
    public void ApplyForMeeting_OnceApproved_IsApprovedAnewByWhomItThenTakes()
    {
        var walk = Front.Start(WithDistrictHead, Bureau).Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head)
            .Then(new ListAssistance([MeetingAssistance.Venue]), Bureau).Then(new DressVenue(), Clerk)
            .Then(Plain with { Place = "hall 2" }, Bureau).Reaches(AwaitingApproval)
            .Refuses(new ApproveMeeting(), Head, "wrong-post 2.2.1.1");
        Assert.Equal(["approval"], walk.Case.Limits.Select(running => running.Limit.Name));
        walk.Then(new ApproveMeeting(), Leader).Reaches(Preparing).Then(new DressVenue(), Clerk);
    }

    [Fact]
    public void Speech_WithoutAScript_IsRecordedPutInOrderAndIssued()
    {
        var walk = SignedIn(Approved(Plain)).Then(new BeginMeeting(), Clerk).Then(new RecordSpeech("on tape", Posts.DistrictHead), Clerk)
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards);
        walk.Then(new DirectSpeech(SpeechHandling.OfficeIssues), Clerk, null, new Circumstances { ToldBy = Head })
            .Then(new IssueSpeech(["all towns"]), Clerk);
    }

    [Fact]
    public void Speeches_OfSeveralLeaders_AreEachRecordedPutInOrderAndIssuedOnTheirOwn()
    {
        var deputy = new Seat(Posts.LeaderInCharge, "education");
        var walk = SignedIn(Front.Start(WithDistrictHead with { LeadersAttending = [Posts.DistrictHead, deputy] }, Bureau).Then(new ConsentToMeeting(), Leader).Then(new ApproveMeeting(), Head))
            .Then(new BeginMeeting(), Clerk)
            .Then(new RecordSpeech("on tape", deputy), Clerk)
            .Refuses(new EndMeeting(), Clerk, "duty-owed 2.2.2.3")
            .Then(new RecordSpeech("on tape"), Clerk)
            .Refuses(new RecordSpeech("whose it is was not told"), Clerk, "condition-unmet 2.2.2.3")
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Then(new DirectSpeech(SpeechHandling.OfficeIssues), Head)
            .Then(new DirectSpeech(SpeechHandling.DepartmentIssues), Leader);
        Assert.Equal(
            [(Posts.DistrictHead.Id, true, SpeechHandling.OfficeIssues), (Posts.LeaderInCharge.Id, false, SpeechHandling.DepartmentIssues)],
            walk.Case.Matter.Speeches.Select(speech => (speech.Leader.Post.Id, speech.HasScript, speech.Handling!.Value)));

        walk.Refuses(new IssueSpeech(["all towns"], deputy), Clerk, "condition-unmet 2.2.3.2")
            .Then(new IssueSpeech(["all towns"]), Clerk)
            .Refuses(new DirectSpeech(SpeechHandling.NotIssued), Head, "condition-unmet 2.2.2.3 R")
            .Refuses(new IssueSpeech(["again"]), Clerk, "wrong-post 2.2.3.2")
            .Then(new DirectSpeech(SpeechHandling.OfficeIssues), Leader)
            .Refuses(new IssueSpeech(["all schools"]), Bureau, "wrong-post 2.2.3.2")
            .Then(new IssueSpeech(["all schools"]), Clerk)
            .Refuses(new CloseMeeting(), Bureau, "duty-owed 2.2.3.1", "duty-owed 2.2.3.3", "duty-owed 2.2.3.4", "duty-owed 2.2.3.4");
    }

    [Fact]
    public void Speeches_OfTwoForOneIssuer_AreIssuedEachByName()
    {
        var deputy = new Seat(Posts.LeaderInCharge, "education");
        SignedIn(Approved(Plain)).Then(new BeginMeeting(), Clerk)
            .Then(new RecordSpeech("on tape", deputy), Clerk).Then(new RecordSpeech("on tape", Posts.DistrictHead), Clerk)
            .Then(new DirectSpeech(SpeechHandling.OfficeIssues), Leader).Then(new DirectSpeech(SpeechHandling.OfficeIssues), Head)
            .Then(new EndMeeting(), Clerk)
            .Refuses(new IssueSpeech(["all towns"]), Clerk, "condition-unmet 2.2.3.2")
            .Then(new IssueSpeech(["all towns"], deputy), Clerk)
            .Then(new IssueSpeech(["all towns"]), Clerk)
            .Refuses(new CloseMeeting(), Bureau, "duty-owed 2.2.3.1", "duty-owed 2.2.3.3", "duty-owed 2.2.3.4", "duty-owed 2.2.3.4");
    }

    [Fact]
    public void Speech_WhoseScriptWasAttached_IsNoLongerOwedWhereItWasNotGiven() =>
        SignedIn(Approved(Plain with { LeaderSpeeches = [new(new(Posts.LeaderInCharge, "education"), "on safety")] })).Then(new BeginMeeting(), Clerk)
            .Then(new RecordSpeech("he was called away", WasNotGiven: true), Clerk)
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Then(new DirectSpeech(SpeechHandling.OfficeIssues), Leader)
            .Refuses(new IssueSpeech(["all towns"]), Clerk, "condition-unmet 2.2.3.2", "wrong-post 2.2.3.2");

    [Fact]
    public void BeginMeeting_ThatWasNotApproved_IsRecordedWithWhatIsMissing() =>
        Front.Start(WithDistrictHead, Bureau)
            .Then(new BeginMeeting(), Bureau, Starts, new Departure("wrong-state", "begin-meeting", "the leader agreed by telephone")).Reaches(InSession);

    [Fact]
    public void TakeSignInPost_AfterTheFortyMinutes_IsAcceptedLate()
    {
        var late = Approved(Plain).Then(new TakeSignInPost(["Ms Qi"]), Bureau, Starts - Duration.FromMinutes(39)).Events[^1];
        Assert.Equal((LimitTurn.Met, true), (Assert.Single(late.Limits).Turn, late.Limits[0].Running.IsPassed(late.At)));
    }

    [Fact]
    public void CancelMeeting_UntilItBegins_LeavesDutiesBehindAndStopsLimits()
    {
        Assert.Empty(Approved(Plain with { IsLarge = true }).Then(new CancelMeeting("a flood"), Leader).Reaches(Cancelled).Case.Limits);
        Front.Start(WithDistrictHead with { HeadsMustAttend = true }, Bureau)
            .Refuses(new CancelMeeting("a flood"), OtherBureau, "wrong-post 2.2.1.1 R")
            .Refuses(new CancelMeeting(""), Bureau, "missing-field 2.2.1.1 R")
            .Then(new CancelMeeting("a flood"), Head).Reaches(Cancelled);
        Front.Start(Plain, Bureau).Then(new SendApplicationBack("too long"), Leader)
            .Then(new CancelMeeting("a flood"), Clerk, null, new Circumstances { ToldBy = Leader }).Reaches(Cancelled);
        Over().Refuses(new CancelMeeting("a flood"), Bureau, "wrong-state 2.2.1.1 R");
    }

    private static void Refused(ApplyForMeeting application, Officer by, params IEnumerable<string> reasons) =>
        Assert.Equal(reasons.Order(), Front.Open("case-1", application, by, Walk.Start0).Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}").Order());
}
