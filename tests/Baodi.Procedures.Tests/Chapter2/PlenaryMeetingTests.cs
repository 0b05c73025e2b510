using Baodi.Procedures.PlenaryMeetings;
using NodaTime;
using static Baodi.Procedures.PlenaryMeetings.PlenaryMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class PlenaryMeetingTests
{
    private static readonly Instant Start = Walk.Start0 + Duration.FromDays(3);

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead, Posts.PartyGroupSecretary);
    private static readonly Officer OnlyHead = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer OnlySecretary = new("qi", "Qi", Posts.PartyGroupSecretary);

    private static readonly DraftArrangement Arrangement = new(["budget", "half-year work"], ["district government leaders", "education-bureau"], Start);

    private static readonly NotifyParticipants Notice = new(Start, "the large hall", ["education-bureau", "district government leaders"]);

    private static Walk<PlenaryMeetingState, PlenaryMeeting> PutForward() =>
        new Procedures.Office(TestProfile.Create()).Start(new PutForwardPlenaryTopics(["half-year work", "budget"]), Head).Reaches(Drafting);

    private static Walk<PlenaryMeetingState, PlenaryMeeting> Approved(DraftArrangement arrangement) =>
        PutForward().Then(arrangement, Clerk).Reaches(AwaitingApproval).Then(new ApproveArrangement(), Head).Reaches(Preparing);

    [Fact]
    public void Plenary_FromTopicsToFile_IsArrangedNotifiedServedAndMinuted() =>
        Approved(Arrangement)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.1.3 R", "duty-owed 2.1.1.2")
            .Refuses(Notice, Head, "wrong-post 2.1.1.2")
            .Then(Notice, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession)
            .Refuses(new EndMeeting(), Clerk, "duty-owed 2.1.1.3", "duty-owed 2.1.1.3")
            .Then(new ServeVenue("seats and sound"), Clerk)
            .Then(new RecordMeeting("all", "the budget stands"), Clerk)
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Refuses(new FilePapers("box 1"), Clerk, "duty-owed 2.1.1.3")
            .Then(new DraftMinutes("the budget stands"), Clerk)
            .Then(new FilePapers("box 1"), Clerk).Reaches(Closed);

    [Fact]
    public void PartyGroup_IsTheSecretarysAndNotTheDistrictHeads()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var refused = office.Open("case-1", new PutForwardPartyGroupTopics(["study"]), OnlyHead, Walk.Start0);
        Assert.Equal("wrong-post", Assert.Single(refused.Refusal!.Reasons).Code);
        Assert.Equal(MeetingKind.Plenary, PutForward().Case.Matter.Kind);
        var walk = office.Start(new PutForwardPartyGroupTopics(["study"]), OnlySecretary);
        Assert.Equal(MeetingKind.PartyGroup, walk.Case.Matter.Kind);
        walk.Then(new DraftArrangement(["study"], ["the Party group"]), Clerk)
            .Refuses(new ApproveArrangement(), OnlyHead, "wrong-post 2.1.1.1")
            .Then(new ApproveArrangement(), OnlySecretary).Reaches(Preparing);
    }

    [Fact]
    public void PartyGroup_OfOnePersonInBothPosts_IsApprovedByTheSame()
    {
        var walk = new Procedures.Office(TestProfile.Create()).Start(new PutForwardPartyGroupTopics(["study"]), Head)
            .Then(new DraftArrangement(["study"], ["the Party group"]), Clerk)
            .Then(new ApproveArrangement(), Head).Reaches(Preparing);
        Assert.Equal(Posts.PartyGroupSecretary, walk.Events[^1].By.Seat.Post);
    }

    [Fact]
    public void DraftArrangement_WithATopicLeftOutOrAdded_IsRefused() =>
        PutForward()
            .Refuses(Arrangement with { Agenda = ["budget"] }, Clerk, "condition-unmet 2.1.1.1")
            .Refuses(Arrangement with { Agenda = ["budget", "half-year work", "a new hall"] }, Clerk, "condition-unmet 2.1.1.1")
            .Refuses(Arrangement with { Attendees = [] }, Clerk, "missing-field 2.1.1.1")
            .Refuses(Arrangement, OnlySecretary, "wrong-post 2.1.1.1");

    [Fact]
    public void ApproveArrangement_ByWhoDraftedIt_IsRefused()
    {
        var both = new Officer("zheng", "Zheng", Posts.DistrictHead, Posts.OfficeClerk);
        PutForward().Then(Arrangement, both).Refuses(new ApproveArrangement(), both, "same-hand 2.1.1.1");
    }

    [Fact]
    public void SendArrangementBack_WithOtherTopics_IsDraftedAndApprovedAnew() =>
        PutForward().Then(Arrangement, Clerk)
            .Refuses(new SendArrangementBack("no reason"), Clerk, "wrong-post 2.1.1.1 R")
            .Refuses(new SendArrangementBack(""), Head, "missing-field 2.1.1.1 R")
            .Then(new SendArrangementBack("only the budget", ["budget"]), Head).Reaches(Drafting)
            .Refuses(Arrangement, Clerk, "condition-unmet 2.1.1.1")
            .Then(Arrangement with { Agenda = ["budget"] }, Clerk)
            .Then(new SendArrangementBack("later in the week"), Head).Reaches(Drafting)
            .Then(Arrangement with { Agenda = ["budget"], Starts = null }, Clerk)
            .Then(new ApproveArrangement(), Head).Reaches(Preparing);

    [Fact]
    public void FixTime_IsOwedWhereTheArrangementLeftItOpen_AndOnlyThere()
    {
        Approved(Arrangement with { Starts = null })
            .Refuses(Notice, Clerk, "not-yet-done 2.1.1.2")
            .Refuses(new BeginMeeting(), Clerk, "duty-owed 2.1.1.2", "duty-owed 2.1.1.2 R")
            .Refuses(new FixTime(Start), Clerk, "wrong-post 2.1.1.2 R")
            .Then(new FixTime(Start), Head)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.1.3 R", "duty-owed 2.1.1.2")
            .Then(Notice, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);
        Approved(Arrangement).Refuses(new FixTime(Start), Head, "condition-unmet 2.1.1.2 R");
    }

    [Fact]
    public void NotifyParticipants_WithAnotherTimeOrALeaderLeftOut_IsRecordedAndStaysOwed() =>
        Approved(Arrangement)
            .Then(Notice with { Starts = Start + Duration.FromHours(1) }, Clerk)
            .Then(Notice with { Participants = ["education-bureau"] }, Clerk)
            .Refuses(Notice with { Place = " " }, Clerk, "missing-field 2.1.1.2")
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.1.3 R", "duty-owed 2.1.1.2")
            .Then(Notice with { Participants = ["district government leaders"] }, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

    [Fact]
    public void SendMinutesBack_ByTheOfficeOrOnceSigned_HasThemDraftedAndSignedAnew() =>
        Approved(Arrangement).Then(Notice, Clerk).Then(new BeginMeeting(), Clerk, Start)
            .Then(new RecordMeeting("all", "the budget"), Clerk).Then(new ServeVenue("seats"), Clerk).Then(new EndMeeting(), Clerk)
            .Then(new DraftMinutes("the minutes"), Clerk)
            .Then(new SendMinutesBack("a wrong figure"), Clerk)
            .Refuses(new FilePapers("box 1"), Clerk, "duty-owed 2.1.1.3")
            .Then(new DraftMinutes("the minutes, mended"), Clerk)
            .Then(new SignMinutes(), Head)
            .Then(new SendMinutesBack("a wrong name"), Head)
            .Then(new DraftMinutes("the minutes, mended again"), Clerk)
            .Then(new SignMinutes(), Head)
            .Then(new FilePapers("box 1"), Clerk);

    [Fact]
    public void MoveMeeting_AfterTheNotice_MakesTheNoticeDueAnew()
    {
        var later = Start + Duration.FromHours(4);
        Approved(Arrangement).Then(Notice, Clerk)
            .Refuses(new MoveMeeting(later, "a visit"), Clerk, "wrong-post 2.1.1.2 R")
            .Then(new MoveMeeting(later, "a visit"), Head)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.1.3 R", "duty-owed 2.1.1.2")
            .Then(Notice with { Starts = later }, Clerk)
            .Then(new BeginMeeting(), Clerk, later).Reaches(InSession);
    }

    [Fact]
    public void BeginMeeting_OnceTheArrangementIsReopened_NamesTheApprovalThatIsMissing() =>
        Assert.Contains(
            Approved(Arrangement).Then(new ReopenArrangement("another topic"), Clerk).Reaches(Drafting)
                .Then(new BeginMeeting(), Clerk, Start, new Departure("wrong-state", "begin-meeting", "they met all the same")).Case.PassedOver,
            act => act.Name == "approve-arrangement");

    [Fact]
    public void Cancel_UntilItBegins_IsForWhoPutTheTopicsForward()
    {
        PutForward().Refuses(new CancelMeeting("not now"), Clerk, "wrong-post 2.1.1.1 R").Then(new CancelMeeting("not now"), Head).Reaches(Cancelled);
        PutForward().Then(Arrangement, Clerk).Refuses(new CancelMeeting(""), Head, "missing-field 2.1.1.1 R").Then(new CancelMeeting("not now"), Head).Reaches(Cancelled);
        Approved(Arrangement).Then(new CancelMeeting("not now"), Head).Reaches(Cancelled);
        Approved(Arrangement).Then(Notice, Clerk).Then(new BeginMeeting(), Clerk, Start).Refuses(new CancelMeeting("not now"), Head, "wrong-state 2.1.1.1 R");
    }
}
