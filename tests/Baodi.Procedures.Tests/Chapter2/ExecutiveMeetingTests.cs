using System.Collections.Immutable;
using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Supervisions;
using NodaTime;
using static Baodi.Procedures.ExecutiveMeetings.ExecutiveMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class ExecutiveMeetingTests
{
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Deputy = new("qian", "Qian", new Seat(Posts.DeputyDirectorInCharge, "meetings"));
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Officer Head = new("zhao", "Zhao", Posts.DistrictHead);
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);

    // The walk starts on the 14th at 09:00; the meeting is on the 18th at 09:00.
    private static readonly Instant Starts = Walk.Start0 + Duration.FromDays(4);
    private static readonly DecidedItem Roofs = new("mend the roofs", "education-bureau", NeedsDocument: false, TimeAllowed.WorkingDays(10));
    private static readonly DecidedItem Rules = new("issue the rules", "health-bureau", NeedsDocument: true, TimeAllowed.CalendarDays(30));

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Planned(int? most = null) =>
        new Procedures.Office(TestProfile.Create()).Start(new PlanMeeting("8th of 2021", "meetings", Starts, "hall 1", most), Clerk);

    private static CollectTopic Collected(string number, bool first = false) =>
        new(number, "school roofs", TopicSource.RequestReport, "request-report-31", "to the executive meeting", "report and photographs", "education-bureau", first, first);

    private static AddLateTopic Late(bool weighty = true, bool urgent = true) =>
        new("9", "gas safety", TopicSource.Leader, "report", "housing-commission", weighty, urgent, Leader: new Seat(Posts.LeaderInCharge, "safety"));

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Pooled(params CollectTopic[] topics)
    {
        var walk = Planned().Then(new SolicitTopics([Posts.DistrictHead, new Seat(Posts.LeaderInCharge, "education")]), Clerk);
        return topics.Aggregate(walk, (walk, topic) => walk.Then(topic, Clerk).Then(new ConsentToTopic(topic.Number), Head))
            .Then(new ProposeAttendees(["education-bureau", "health-bureau"]), Clerk);
    }

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Approved() =>
        Pooled(Collected("1"), Collected("2")).Then(new OrderTopics(["2", "1"]), Clerk).Reaches(InReview)
            .Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director).Reaches(AwaitingApproval)
            .Then(new ApproveAgenda(), Head).Reaches(Preparing);

    private static NotifyAttendees Notice(bool media = false) => new(Starts, "hall 1", ["2", "1"], ["all members"], media);

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Ready(bool media = false)
    {
        var walk = Approved()
            .Then(new SendPapers([Posts.DistrictHead], ["education-bureau", "health-bureau"]), Clerk, Starts - Duration.FromDays(2))
            .Then(Notice(media), Clerk);
        walk = media ? walk.Then(new NotifyMedia(["district television"]), Clerk) : walk;
        return walk.Then(new StaffVenue(["two clerks"]), Clerk, Starts - Duration.FromMinutes(15))
            .Then(new CheckAttendance(["everybody"]), Clerk, Starts - Duration.FromMinutes(15))
            .Then(new HavePresentersWait("room 2", ["education bureau"]), Clerk, Starts - Duration.FromMinutes(15))
            .Then(new ReportAttendance("all have come"), Clerk);
    }

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> InTheHall(bool media = false) =>
        Ready(media).Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts).Reaches(InSession)
            .Then(new RecordMeeting("the record"), Clerk).Then(new ServeMeeting(), Clerk);

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Held(bool media = false, params DecidedItem[] items)
    {
        var walk = InTheHall(media).Then(new PutOffTopic("2", "figures are missing"), Clerk);
        walk = items.Length == 0 ? walk.Then(new SendTopicBack("1", "not ripe"), Clerk) : walk.Then(new DecideTopic("1", "agreed", [.. items]), Clerk);
        return walk.Then(new EndMeeting(), Clerk, Starts + Duration.FromHours(2)).Reaches(Afterwards);
    }

    private static Walk<ExecutiveMeetingState, ExecutiveMeeting> Minuted(Walk<ExecutiveMeetingState, ExecutiveMeeting> walk) =>
        walk.Then(new DraftMinutes("the minutes"), Clerk).Then(new ReviewMinutes(), Deputy).Then(new SignMinutes(), Head)
            .Then(new DistributeMinutes([Posts.DistrictHead], ["education-bureau"]), Clerk);

    private static Instant? DueOf(Case theCase, string limit) => theCase.Limits.Where(running => running.Limit.Name == limit).Select(running => (Instant?)running.Due).SingleOrDefault();

    [Fact]
    public void Meeting_FromPoolToFile_FollowsEveryItemUp()
    {
        var walk = Minuted(Held(media: true, Roofs, Rules)).Refuses(
            new CloseMeeting("F-1"), Clerk, "duty-owed 2.1.2.3.3", "duty-owed 2.1.2.3.3", "duty-owed 2.1.2.3.4");
        walk = walk.Then(new ReferItem("1-1"), Supervisor);
        var opening = Assert.IsType<ProposeInitiation>(Assert.Single(walk.Events[^1].FollowUps).Opening);
        Assert.Equal("mend the roofs", opening.Subject);
        Assert.Equal("education-bureau", opening.Department);
        Assert.Equal(TimeAllowed.WorkingDays(10), opening.Limit);
        walk = walk.Then(new ReferItem("1-2"), Clerk).Then(new RequestDocument("1-2", "health bureau"), Clerk);
        var followUp = Assert.Single(walk.Events[^1].FollowUps);
        Assert.Equal("outgoing-document", followUp.Procedure);
        Assert.Equal(new ReceiveDraft("issue the rules", "health-bureau"), followUp.Opening);
        walk.Then(new LearnProgress("1-1", "half of them"), Supervisor)
            .Then(new RecordItemResult("1-1", "supervision-1", "archived"), Supervisor)
            .Refuses(new LearnProgress("1-1", "again"), Supervisor, "not-among 2.1.2.3.3")
            .Then(new RecordItemResult("1-2", "supervision-2", "archived"), Supervisor)
            .Refuses(new CloseMeeting("F-1"), Clerk, "duty-owed 2.1.2.3.4")
            .Then(new CheckNewsCopy("the copy"), Clerk)
            .Then(new RecordDocument("1-2", "document-1", "2021-4"), Clerk)
            .Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);
    }

    [Fact]
    public void ReferItem_HandsLeadAndJointUnitsAndTheDateOver()
    {
        var joint = Roofs with { JointUnits = ["finance-bureau", "housing-commission"], Limit = TimeGiven.Until(new LocalDate(2021, 3, 1)) };
        var referred = Held(media: false, joint).Then(new ReferItem("1-1"), Supervisor);
        var opening = Assert.IsType<ProposeInitiation>(Assert.Single(referred.Events[^1].FollowUps).Opening);
        Assert.Equal("education-bureau", opening.Department);
        Assert.Equal(["finance-bureau", "housing-commission"], opening.JointUnits.AsEnumerable());
        Assert.Equal(TimeGiven.Until(new LocalDate(2021, 3, 1)), opening.Limit);
    }

    [Fact]
    public void CloseMeeting_WhileAReferredItemIsSupervised_NeedNotWait() =>
        Minuted(Held(media: false, Roofs)).Refuses(new CloseMeeting("F-1"), Clerk, "duty-owed 2.1.2.3.3")
            .Then(new ReferItem("1-1"), Supervisor).Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);

    [Fact]
    public void CloseMeeting_WithNoNewsCopy_IsOpenOnceThatIsSaid() =>
        Minuted(Held(media: true)).Refuses(new RecordNoNewsCopy(""), Clerk, "missing-field 2.1.2.3.4 R")
            .Then(new RecordNoNewsCopy("the television did not come"), Clerk).Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);

    [Fact]
    public void DistributeMinutes_ToWhoWasForgotten_IsPossible_AndOwedAnewOnceTheyAreTakenBack()
    {
        var walk = Minuted(Held()).Then(new DistributeMinutes([Posts.DistrictHead], ["health-bureau"]), Clerk)
            .Then(new SendMinutesBack("a wrong name"), Clerk)
            .Refuses(new CloseMeeting("F-1"), Clerk, "duty-owed 2.1.2.3.1", "duty-owed 2.1.2.3.1", "duty-owed 2.1.2.3.1", "duty-owed 2.1.2.3.2");
        Minuted(walk).Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);
    }

    [Fact]
    public void ConsentToTopic_ToldInTheMeeting_LetsATopicRaisedThereBeDecided()
    {
        var other = new Officer("qi", "Qi", Posts.OfficeClerk);
        InTheHall().Then(Late(), Clerk)
            .Refuses(new DecideTopic("9", "at once"), Clerk, "condition-unmet 2.1.2.2.4 R")
            .Refuses(new ConsentToTopic("9"), other, "wrong-post 2.1.2.1.1 R")
            .Then(new ConsentToTopic("9"), other, null, new Circumstances { ToldBy = Head })
            .Then(new DecideTopic("9", "at once"), Clerk);
        InTheHall().Then(Late(), Clerk).Then(new PutOffTopic("9", "no papers"), Clerk);
    }

    [Fact]
    public void ConsentToTopic_InTheMeeting_PutsATopicThatWaitedForItOnTheList()
    {
        var begun = Pooled(Collected("1")).Then(Collected("2", first: true), Clerk)
            .Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "a flood")).Reaches(InSession)
            .Then(new ConsentToTopic("2"), Head);
        Assert.Equal(["2", "1"], begun.Case.Matter.Agenda.AsEnumerable());
        begun.Then(new DecideTopic("2", "at once"), Clerk);
    }

    [Fact]
    public void DecideTopic_ThatNobodyConsentedTo_IsRecordedAndSaysSo()
    {
        var raised = InTheHall().Then(Late(), Clerk);
        var departure = new Departure("condition-unmet", "topic-is-consented-to", "the District Head is on the dyke");
        var decided = raised.Refuses(new DecideTopic("9", "at once"), Clerk, "condition-unmet 2.1.2.2.4 R")
            .Then(new DecideTopic("9", "at once", [Roofs]), Clerk, null, departure)
            .Refuses(new ConsentToTopic("9"), Head, "condition-unmet 2.1.2.1.1 R", "not-among 2.1.2.1.1");
        Assert.Equal(departure.Ground, Assert.Single(decided.Events[^1].Departures).Ground);
        Assert.Equal("9-1", Assert.Single(decided.Case.Matter.Items).Number);
        raised.Refuses(new SendTopicBack("9", "no papers"), Clerk, "condition-unmet 2.1.2.2.4 R")
            .Then(new SendTopicBack("9", "no papers"), Clerk, null, departure);
    }

    [Fact]
    public void DecideTopic_OutOfThePool_IsRecordedAsOnNoList()
    {
        var walk = Pooled(Collected("1"), Collected("2")).Then(new OrderTopics(["1"]), Clerk)
            .Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director).Then(new ApproveAgenda(), Head)
            .Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts, [.. new[] { "send-papers", "notify-attendees", "staff-venue", "check-attendance", "have-presenters-wait", "report-attendance" }.Select(duty => new Departure("duty-owed", duty, "at once"))])
            .Refuses(new DecideTopic("2", "agreed"), Clerk, "condition-unmet 2.1.2.2.4 R");
        walk.Then(new DecideTopic("2", "agreed"), Clerk, null, new Departure("condition-unmet", "topic-is-listed", "the District Head raised it"));
    }

    [Fact]
    public void ChangeTopic_AddsOrRaisesItsLevel_AndNeverLowersIt()
    {
        var cleared = new Officer("bao", "Bao", Posts.OfficeClerk).Cleared(ClassificationLevel.TopSecret);
        var walk = Planned().Then(Collected("1"), Clerk).Then(new ChangeTopic("1", "its level was left out", Level: ClassificationLevel.HighlySecret), cleared);
        Assert.Equal(ClassificationLevel.HighlySecret, walk.Case.Matter.Topics.Single().Level);
        walk.Refuses(new ChangeTopic("1", "lower", Level: ClassificationLevel.Secret), cleared, "condition-unmet 2.1.2.1.1 R")
            .Then(new ChangeTopic("1", "higher", Level: ClassificationLevel.TopSecret), cleared);
    }

    [Fact]
    public void Meeting_ThatDecidesNothing_IsClosedWithItsMinutes() =>
        Minuted(Held()).Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);

    [Fact]
    public void OrderTopics_WithATopicBeforeTheDistrictHead_DoesNotWaitForHim() =>
        Pooled(Collected("1")).Then(Collected("2"), Clerk)
            .Refuses(new OrderTopics(["1", "2"]), Clerk, "not-among 2.1.2.1.3")
            .Refuses(new ConsentToTopic("2"), Clerk, "wrong-post 2.1.2.1.1", "same-hand 2.1.2.1.1")
            .Refuses(new ConsentToTopic("1"), Head, "not-among 2.1.2.1.1")
            .Then(new RefuseTopic("2", "a department's own matter"), Head)
            .Refuses(new OrderTopics(["1", "2"]), Clerk, "not-among 2.1.2.1.3")
            .Then(new OrderTopics(["1"]), Clerk).Reaches(InReview);

    [Fact]
    public void OrderTopics_BeforeTopicsAreSolicitedAndAttendeesProposed_IsRefused() =>
        Planned().Then(Collected("1"), Clerk).Then(new ConsentToTopic("1"), Head)
            .Refuses(new OrderTopics(["1"]), Clerk, "duty-owed 2.1.2.1.2", "duty-owed 2.1.2.1.3");

    [Fact]
    public void OrderTopics_WeightyAndUrgentOnesBehindOthers_IsRefused() =>
        Pooled(Collected("1"), Collected("2", first: true), Collected("3"))
            .Refuses(new OrderTopics(["1", "2"]), Clerk, "condition-unmet 2.1.2.1.3")
            .Refuses(new OrderTopics(["2", "1", "1"]), Clerk, "condition-unmet 2.1.2.1.3")
            .Then(new OrderTopics(["2", "3", "1"]), Clerk).Reaches(InReview);

    [Fact]
    public void OrderTopics_MoreThanTheNumberStated_SaysWhy()
    {
        var walk = Planned(most: 1).Then(new SolicitTopics([Posts.DistrictHead]), Clerk).Then(new ProposeAttendees(["education-bureau"]), Clerk);
        walk.Then(Collected("1"), Clerk).Then(new ConsentToTopic("1"), Head).Then(Collected("2"), Clerk).Then(new ConsentToTopic("2"), Head)
            .Refuses(new OrderTopics(["1", "2"]), Clerk, "condition-unmet 2.1.2.1.3")
            .Then(new OrderTopics(["1", "2"], "both are of the flood season"), Clerk).Reaches(InReview);
    }

    [Fact]
    public void Topics_EnterWithTheirSourceAndANumberOfTheirOwn()
    {
        var own = new EnterLeadersTopic("1", "budget", Posts.DistrictHead, "paper", "finance-bureau", IsWeighty: true, IsUrgent: false);
        Planned()
            .Refuses(own with { Leader = Posts.OfficeDirector }, Clerk, "condition-unmet 2.1.2.1.2")
            .Then(own, Clerk)
            .Refuses(Collected("1"), Clerk, "condition-unmet 2.1.2.1.1")
            .Refuses(Collected("2") with { Source = TopicSource.Leader }, Clerk, "condition-unmet 2.1.2.1.1")
            .Refuses(Collected("2") with { Instruction = "" }, Clerk, "missing-field 2.1.2.1.1")
            .Then(new WithdrawTopic("1", "not ready"), Clerk)
            .Refuses(new ConsentToTopic("1"), Head, "condition-unmet 2.1.2.1.1", "not-among 2.1.2.1.1");
    }

    [Fact]
    public void Level_OfAClassifiedDocument_FollowsItIntoThePool()
    {
        var walk = Planned().Then(Collected("1") with { Source = TopicSource.ClassifiedDocument, Level = ClassificationLevel.HighlySecret }, Clerk.Cleared(ClassificationLevel.HighlySecret));
        Assert.Equal(ClassificationLevel.HighlySecret, Assert.Single(walk.Case.Matter.Topics).Level);
        Assert.Equal(TopicStanding.AwaitingConsent, walk.Case.Matter.Topics[0].Standing);
    }

    [Fact]
    public void Level_OfATopic_FollowsWhatWasDecidedThere_IntoTheCasesThatAreOpened()
    {
        var pooled = Planned().Then(Collected("1") with { Level = ClassificationLevel.Secret }, Clerk.Cleared(ClassificationLevel.Secret)).Case.Matter;
        var decided = pooled.Decided("1", [Roofs, Rules]).Followed("1-2", item => item);
        Assert.Equal((ClassificationLevel.Secret, ClassificationLevel.Secret), (decided.Supervision.Level, decided.Draft.Level));
        var office = new Procedures.Office(TestProfile.Create());
        foreach (var cleared in new ClassificationLevel?[] { null, ClassificationLevel.Secret })
        {
            var supervision = office.Open("s-1", ProposeInitiation.For(decided.Supervision), Cleared(Supervisor, cleared), Walk.Start0);
            var document = office.Open("d-1", ReceiveDraft.For(decided.Draft), Cleared(new Officer("xu", "Xu", Posts.SecretariatSection), cleared), Walk.Start0);
            Assert.Equal((cleared is not null, cleared is not null), (supervision.IsAccepted, document.IsAccepted));
            if (cleared is null)
            {
                Assert.IsType<ClearanceMissing>(Assert.Single(supervision.Refusal!.Reasons));
                continue;
            }

            Assert.False(supervision.Case.IsVisibleTo(Supervisor) || document.Case.IsVisibleTo(Supervisor));
        }
    }

    private static Officer Cleared(Officer officer, ClassificationLevel? level) => level is { } cleared ? officer.Cleared(cleared) : officer;

    [Fact]
    public void Attempts_ByWhoHasNoPart_AreNoted()
    {
        var walk = Planned();
        var refused = walk.Office.Do(walk.Case, Collected("1"), Supervisor, Walk.Start0 + Duration.FromHours(1));
        Assert.NotNull(refused.Note);
    }

    [Fact]
    public void TakeUpTopic_ThatAnEarlierMeetingPutOff_NeedsConsentAnew()
    {
        var earlier = InTheHall().Then(new PutOffTopic("2", "figures are missing"), Clerk);
        Assert.Equal(TopicStanding.PutOff, earlier.Case.Matter.Topics[1].Standing);
        var walk = Planned().Then(new TakeUpTopic("1", "school roofs", earlier.Case.Id, "report", "education-bureau", IsWeighty: false, IsUrgent: false), Clerk);
        Assert.Equal(TopicSource.EarlierMeeting, Assert.Single(walk.Case.Matter.Topics).Source);
        walk.Then(new ConsentToTopic("1"), Head);
    }

    [Fact]
    public void SendAgendaBack_FromEitherReader_BeginsOrderAndReadingAnew()
    {
        var walk = Pooled(Collected("1"), Collected("2")).Then(new OrderTopics(["1", "2"]), Clerk)
            .Refuses(new ReviewAgenda(), Director, "not-your-turn 2.1.2.1.3")
            .Refuses(new SendAgendaBack("too many"), Director, "not-your-turn 2.1.2.1.3 R")
            .Then(new ReviewAgenda(), Deputy)
            .Then(new SendAgendaBack("too many"), Director).Reaches(Collecting);
        Assert.Empty(walk.Case.Matter.Agenda);
        walk = walk.Then(new OrderTopics(["1"]), Clerk)
            .Refuses(new ReviewAgenda(), Director, "not-your-turn 2.1.2.1.3")
            .Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director)
            .Refuses(new SendAgendaBack("wait"), Director, "wrong-post 2.1.2.1.3 R")
            .Then(new SendAgendaBack("the budget first"), Head).Reaches(Collecting);
        walk.Then(new OrderTopics(["2", "1"]), Clerk).Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director)
            .Then(new ApproveAgenda(), Head).Reaches(Preparing);
    }

    [Fact]
    public void ReviewAgenda_ByWhoPutItInOrder_IsRefused()
    {
        var both = new Officer("sun", "Sun", Posts.OfficeClerk, new Seat(Posts.DeputyDirectorInCharge, "meetings"));
        Pooled(Collected("1")).Then(new OrderTopics(["1"]), both).Refuses(new ReviewAgenda(), both, "same-hand 2.1.2.1.3", "same-hand 2.1.2.1.3");
    }

    [Fact]
    public void ApproveAgenda_StartsWhatIsDueBeforeTheMeeting()
    {
        var walk = Approved();
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 17)), DueOf(walk.Case, "papers-sent"));
        Assert.Equal(Starts - Duration.FromMinutes(15), DueOf(walk.Case, "venue-staffed"));
        Assert.Equal(Starts, DueOf(walk.Case, "attendance-checked"));
        Assert.Equal(Starts, DueOf(walk.Case, "presenters-waiting"));
        Assert.Equal(Starts, DueOf(walk.Case, "attendance-reported"));
    }

    [Theory]
    [InlineData("2021-01-15T15:59:59Z", PaperTiming.Early)]
    [InlineData("2021-01-15T16:00:00Z", PaperTiming.InTime)]
    [InlineData("2021-01-17T16:00:00Z", PaperTiming.InTime)]
    [InlineData("2021-01-17T16:00:01Z", PaperTiming.Late)]
    public void SendPapers_WheneverTheyGo_IsTakenAndNoted(string at, PaperTiming timing)
    {
        var walk = Approved().Then(new SendPapers([Posts.DistrictHead], ["education-bureau", "health-bureau"]), Clerk, NodaTime.Text.InstantPattern.General.Parse(at).Value);
        Assert.Equal(timing, walk.Case.Matter.PapersSent);
        Assert.Null(DueOf(walk.Case, "papers-sent"));
    }

    [Fact]
    public void SendPapers_ApprovedTooLate_IsLateByCause()
    {
        var papers = new SendPapers([Posts.DistrictHead], ["education-bureau", "health-bureau"]);
        var walk = Pooled(Collected("1")).Then(new OrderTopics(["1"]), Clerk).Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director)
            .Then(new ApproveAgenda(), Head, Starts - Duration.FromHours(1)).Then(papers, Clerk);
        Assert.Equal(PaperTiming.LateByCause, walk.Case.Matter.PapersSent);
    }

    [Fact]
    public void AddLateTopic_OnlyWeightyAndUrgentWithConsent_ComesFirst()
    {
        var walk = Approved()
            .Refuses(Late(weighty: false), Clerk, "condition-unmet 2.1.2.1.3")
            .Refuses(Late(urgent: false), Clerk, "condition-unmet 2.1.2.1.3")
            .Refuses(Collected("9"), Clerk, "wrong-state 2.1.2.1.1")
            .Then(new SendPapers([Posts.DistrictHead], ["education-bureau", "health-bureau"]), Clerk)
            .Refuses(new SendLatePapers(["all"]), Clerk, "condition-unmet 2.1.2.1.4 R")
            .Then(Late(), Clerk);
        Assert.Equal("2 1", string.Join(' ', walk.Case.Matter.Agenda));
        walk = walk.Then(new ConsentToTopic("9"), Head);
        Assert.Equal("9 2 1", string.Join(' ', walk.Case.Matter.Agenda));
        walk.Refuses(
            new BeginMeeting(Posts.DistrictHead), Clerk,
            "condition-unmet 2.1.2.2.3 R", "duty-owed 2.1.2.1.4 R", "duty-owed 2.1.2.2.1", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.3")
            .Then(new SendLatePapers(["all members"]), Clerk)
            .Refuses(new SendLatePapers(["all members"]), Clerk, "condition-unmet 2.1.2.1.4 R");
    }

    [Fact]
    public void AddLateTopic_BeforeThePapersHaveGone_GoesWithThem()
    {
        var walk = Approved().Then(Late(), Clerk).Then(new ConsentToTopic("9"), Head).Then(new SendPapers([Posts.DistrictHead], ["education-bureau", "health-bureau"]), Clerk);
        Assert.All(walk.Case.Matter.Topics, topic => Assert.True(topic.IsSent));
    }

    [Fact]
    public void ConsentToTopic_OnceTheNoticeHasGone_HasItSentAnewWithTheTopic()
    {
        Ready().Then(Late(), Clerk).Then(new ConsentToTopic("9"), Head).Then(new SendLatePapers(["all members"]), Clerk)
            .Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.2.1")
            .Then(Notice(), Clerk)
            .Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.2.1")
            .Then(Notice() with { Topics = ["9", "2", "1"] }, Clerk)
            .Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts).Reaches(InSession);
    }

    [Fact]
    public void ConsentToTopic_BeyondTheNumberStated_IsTheDistrictHeads()
    {
        var walk = Planned(most: 1).Then(new SolicitTopics([Posts.DistrictHead]), Clerk).Then(new ProposeAttendees(["education-bureau"]), Clerk)
            .Then(Collected("1"), Clerk).Then(new ConsentToTopic("1"), Head).Then(new OrderTopics(["1"]), Clerk)
            .Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director).Then(new ApproveAgenda(), Head);
        walk = walk.Then(Late(), Clerk).Then(new ConsentToTopic("9"), Head);
        Assert.Equal("9 1", string.Join(' ', walk.Case.Matter.Agenda));
    }

    [Fact]
    public void NotifyAttendees_OfAnotherTimePlaceOrTopics_IsRecordedAndStaysOwed()
    {
        foreach (var sent in new[] { Notice() with { Starts = Starts + Duration.FromHours(1) }, Notice() with { Place = "hall 9" }, Notice() with { Topics = ["2"] } })
        {
            Ready().Then(sent, Clerk).Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.2.1")
                .Then(Notice(), Clerk).Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts).Reaches(InSession);
        }
    }

    [Fact]
    public void SendPapers_ToSomeOnly_IsRefused() =>
        Approved()
            .Refuses(new SendPapers([Posts.DistrictHead], ["education-bureau"]), Clerk, "not-among 2.1.2.1.4");

    [Fact]
    public void DecideTopic_WithNothingLeftToDo_OpensNoItem()
    {
        var walk = InTheHall().Then(new DecideTopic("2", "noted"), Clerk);
        Assert.False(walk.Case.Matter.ItemsRun);
    }

    [Fact]
    public void AddLateTopic_ThatTheDistrictHeadRefuses_StaysOffTheList()
    {
        var walk = Approved().Then(Late(), Clerk).Then(new RefuseTopic("9", "next time"), Head);
        Assert.Equal("2 1", string.Join(' ', walk.Case.Matter.Agenda));
    }

    [Fact]
    public void NotifyAttendees_WithMediaNeeded_HasTheMediaNotifiedToo() =>
        Approved()
            .Refuses(Notice() with { Topics = ["3"] }, Clerk, "not-among 2.1.2.2.1")
            .Refuses(new NotifyMedia(["district television"]), Clerk, "condition-unmet 2.1.2.2.1")
            .Then(Notice(media: true), Clerk)
            .Refuses(
                new BeginMeeting(Posts.DistrictHead), Clerk,
                "condition-unmet 2.1.2.2.3 R", "duty-owed 2.1.2.1.4", "duty-owed 2.1.2.2.1", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.3")
            .Then(new NotifyMedia(["district television"]), Clerk);

    [Fact]
    public void ReportAttendance_BeforeItWasChecked_IsRefused() =>
        Approved().Refuses(new ReportAttendance("all"), Clerk, "not-yet-done 2.1.2.2.3");

    [Fact]
    public void MoveMeeting_OnceReady_MovesEveryLimitAndHasPeopleNotifiedAnew()
    {
        var later = Starts + Duration.FromDays(3);
        var walk = Ready().Then(new MoveMeeting(later, "the municipality calls", "hall 3"), Head, Starts - Duration.FromMinutes(5));
        Assert.Null(DueOf(walk.Case, "papers-sent"));
        Assert.Equal(later - Duration.FromMinutes(15), DueOf(walk.Case, "venue-staffed"));
        Assert.Equal(later, DueOf(walk.Case, "attendance-reported"));
        walk.Refuses(
            new BeginMeeting(Posts.DistrictHead), Clerk,
            "condition-unmet 2.1.2.2.3 R", "duty-owed 2.1.2.2.1", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.3")
            .Then(Notice() with { Place = "hall 3", Starts = later }, Clerk);
    }

    [Fact]
    public void MoveMeeting_BeforeThePapersHaveGone_MovesTheirLimit()
    {
        var walk = Approved().Then(new MoveMeeting(Starts + Duration.FromDays(1), "a visit"), Clerk, null, new Circumstances { ToldBy = Head });
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 18)), DueOf(walk.Case, "papers-sent"));
        Assert.Equal("hall 1", walk.Case.Matter.Place);
    }

    [Fact]
    public void MoveMeeting_BeforeApproval_IsWhatTheLimitsAreCountedFrom()
    {
        var walk = Pooled(Collected("1")).Then(new MoveMeeting(Starts + Duration.FromDays(1), "a visit"), Clerk, null, new Circumstances { ToldBy = Head })
            .Then(new OrderTopics(["1"]), Clerk).Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director).Then(new ApproveAgenda(), Head);
        Assert.Equal(Starts + Duration.FromDays(1), DueOf(walk.Case, "attendance-reported"));
    }

    [Fact]
    public void CancelMeeting_BeforeItIsHeld_ClosesEverything()
    {
        var walk = Approved().Refuses(new CancelMeeting("flood"), Deputy, "wrong-post 2.1.2.1.3 R").Then(new CancelMeeting("flood"), Head).Reaches(Cancelled);
        Assert.Empty(walk.Case.Limits);
        InTheHall().Refuses(new CancelMeeting("flood"), Head, "wrong-state 2.1.2.1.3 R");
        Planned().Refuses(new CancelMeeting("flood"), Clerk, "wrong-post 2.1.2.1.3 R").Then(new CancelMeeting("flood"), Clerk, null, new Circumstances { ToldBy = Head }).Reaches(Cancelled);
    }

    [Fact]
    public void EndMeeting_WithATopicLeft_LeavesItToTheNextMeeting()
    {
        var walk = InTheHall()
            .Refuses(new DecideTopic("2", "agreed", [Roofs with { Owner = "" }]), Clerk, "malformed-field 2.1.2.2.4 R")
            .Refuses(new DecideTopic("2", "agreed", [Roofs with { Limit = default(TimeAllowed) }]), Clerk, "malformed-field 2.1.2.2.4 R")
            .Then(new DecideTopic("1", "agreed", [Roofs with { Limit = null, JointUnits = ["finance-bureau"] }]), Clerk)
            .Refuses(new DecideTopic("1", "agreed", [Roofs]), Clerk, "not-among 2.1.2.2.4 R")
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards);
        Assert.Equal(TopicStanding.PutOff, walk.Case.Matter.Topics[1].Standing);
        var opening = Assert.IsType<ProposeInitiation>(Assert.Single(walk.Then(new DraftMinutes("the minutes"), Clerk).Then(new ReferItem("1-1"), Clerk).Events[^1].FollowUps).Opening);
        Assert.Null(opening.Limit);
    }

    [Fact]
    public void BeginMeeting_DaysBeforeTheStart_ContradictsIt() =>
        Approved()
            .Refuses(new StaffVenue(["two clerks"]), Clerk, "condition-unmet 2.1.2.2.2")
            .Refuses(new CheckAttendance(["everybody"]), Clerk, "condition-unmet 2.1.2.2.2")
            .Then(new MoveMeeting(Walk.Start0 + Duration.FromHours(6), "a typhoon comes"), Head)
            .Then(new StaffVenue(["two clerks"]), Clerk);

    [Fact]
    public void Topics_OfTheList_AreTakenOffOrPutOffUntilTheMeeting()
    {
        var reviewed = Pooled(Collected("1"), Collected("2")).Then(new OrderTopics(["1", "2"]), Clerk).Then(new ReviewAgenda(), Deputy)
            .Refuses(new WithdrawTopic("1", "not ready"), Deputy, "wrong-post 2.1.2.1.3 R")
            .Then(new PutOffTopic("1", "not ready"), Clerk).Then(new ReviewAgenda(), Director).Reaches(AwaitingApproval);
        Assert.Equal("2", Assert.Single(reviewed.Case.Matter.Agenda));
        var walk = Ready().Then(new WithdrawTopic("2", "seen on the spot first"), Head)
            .Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.2.1")
            .Then(Notice() with { Topics = ["1"] }, Clerk).Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts).Reaches(InSession);
        Assert.Equal(TopicStanding.Withdrawn, walk.Case.Matter.Topics[1].Standing);
    }

    [Fact]
    public void Topics_OfAnApprovedList_AreTakenOffByWhoPutThemForwardOrTheDistrictHead()
    {
        var safety = new Officer("cao", "Cao", new Seat(Posts.LeaderInCharge, "safety"));
        var walk = Approved().Refuses(new WithdrawTopic("1", "not ready"), Clerk, "wrong-post 2.1.2.1.3 R")
            .Refuses(new PutOffTopic("1", "not ready"), safety, "wrong-post 2.1.2.1.3 R")
            .Then(Late(), Clerk).Then(new ConsentToTopic("9"), Head)
            .Refuses(new WithdrawTopic("1", "not ready"), safety, "condition-unmet 2.1.2.1.3 R")
            .Refuses(new PutOffTopic("1", "not ready"), Clerk, new Circumstances { ToldBy = safety }, "condition-unmet 2.1.2.1.3 R");
        walk.Then(new PutOffTopic("9", "figures are missing"), Clerk, null, new Circumstances { ToldBy = safety })
            .Then(new WithdrawTopic("1", "not ready"), Clerk, null, new Circumstances { ToldBy = Head });
    }

    [Fact]
    public void ReopenAgenda_OfAnApprovedList_HasItReadAndApprovedAnew()
    {
        var walk = Ready().Then(new ReopenAgenda("another attendee"), Clerk).Reaches(Collecting);
        Assert.Empty(walk.Case.Limits);
        var begun = walk.Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "a flood"));
        Assert.All(["order-topics", "review-agenda", "approve-agenda"], missing => Assert.Contains(begun.Case.PassedOver, act => act.Name == missing));
        walk.Then(new ChangeTopic("1", "another unit presents", PresenterUnit: "health-bureau"), Clerk)
            .Refuses(new OrderTopics(["1", "2"]), Clerk, "not-among 2.1.2.1.3")
            .Then(new ConsentToTopic("1"), Head).Then(new OrderTopics(["1", "2"]), Clerk)
            .Then(new ReviewAgenda(), Deputy).Then(new ReviewAgenda(), Director).Then(new ApproveAgenda(), Head).Reaches(Preparing)
            .Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.1.4", "duty-owed 2.1.2.2.1", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.2", "duty-owed 2.1.2.2.3");
    }

    [Fact]
    public void ReplaceMaterials_OnceThePapersHaveGone_HasTheNewOnesSent()
    {
        var walk = Ready().Then(new ReplaceMaterials("1", "new figures", "the report as of today"), Clerk)
            .Refuses(new BeginMeeting(Posts.DistrictHead), Clerk, "duty-owed 2.1.2.1.4 R")
            .Then(new SendLatePapers(["all members"]), Clerk);
        Assert.Equal("the report as of today", walk.Case.Matter.Topics[0].Materials);
    }

    [Fact]
    public void CorrectDecision_AfterTheMinutes_HasThemMadeAnewAndKeepsWhatWasReferred()
    {
        var walk = Minuted(Held(items: [Roofs, Rules])).Then(new ReferItem("1-1"), Clerk)
            .Then(new CorrectDecision("1", "a joint unit was left out", "agreed", [Rules with { JointUnits = ["finance-bureau"] }]), Clerk);
        Assert.Equal("1-1 1-2", string.Join(' ', walk.Case.Matter.Items.Select(item => item.Number)));
        Assert.Equal("finance-bureau", Assert.Single(walk.Case.Matter.Items[1].Item.JointUnits));
        walk.Refuses(new DistributeMinutes([Posts.DistrictHead], ["education-bureau"]), Clerk, "signature-missing 2.1.2.3.2")
            .Then(new DraftMinutes("the minutes as corrected"), Clerk).Then(new ReviewMinutes(), Director).Then(new SignMinutes(), Head)
            .Then(new DistributeMinutes([Posts.DistrictHead], ["education-bureau"]), Clerk);
    }

    [Fact]
    public void Meeting_BegunWithoutAList_TakesUpWhatIsWeightyAndUrgentFirst()
    {
        var walk = Pooled(Collected("1"), Collected("2", first: true), Collected("3"))
            .Then(new BeginMeeting(Posts.DistrictHead), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "no list was made"))
            .Reaches(InSession);
        Assert.Equal<string>(["2", "1", "3"], walk.Case.Matter.Agenda);
    }

    [Fact]
    public void SignMinutes_WhereTheOfficeSaysSo_IsTheChairs()
    {
        var office = new Procedures.Office(TestProfile.Create().With(new OptionSetting("executive-meeting", "chair-signs-minutes", IsTaken: true)));
        var executive = new Officer("wu", "Wu", Posts.ExecutiveDeputyHead);
        var walk = office.Start(new PlanMeeting("8th of 2021", "meetings", Starts, "hall 1"), Clerk)
            .Then(new BeginMeeting(Posts.ExecutiveDeputyHead), Clerk, Starts, new Departure("wrong-state", "begin-meeting", "a flood"))
            .Then(new RecordMeeting("the record"), Clerk).Then(new ServeMeeting(), Clerk).Then(new EndMeeting(), Clerk)
            .Then(new DraftMinutes("the minutes"), Clerk).Then(new ReviewMinutes(), Director);
        walk.Refuses(new SignMinutes(), Head, "wrong-post 2.1.2.3.1").Then(new SignMinutes(), executive);
    }

    [Fact]
    public void EndMeeting_WithoutARecord_IsRefused() =>
        Ready().Then(new BeginMeeting(Posts.ExecutiveDeputyHead), Clerk).Then(new PutOffTopic("1", "x"), Clerk).Then(new PutOffTopic("2", "x"), Clerk)
            .Refuses(new EndMeeting(), Clerk, "duty-owed 2.1.2.2.4", "duty-owed 2.1.2.2.4");

    [Fact]
    public void DraftMinutes_Within24HoursOfTheEnd_IsInTime()
    {
        var walk = Held();
        Assert.Equal(Starts + Duration.FromHours(26), DueOf(walk.Case, "minutes-drafted"));
        walk = walk.Then(new DraftMinutes("the minutes"), Clerk, Starts + Duration.FromHours(27));
        Assert.Contains(walk.Events[^1].Limits, change => change.Turn == LimitTurn.Met);
    }

    [Fact]
    public void SignMinutes_StartsTheDistributionOfTheNextDay()
    {
        var walk = Held().Then(new DraftMinutes("the minutes"), Clerk)
            .Refuses(new SignMinutes(), Head, "signature-missing 2.1.2.3.1")
            .Then(new ReviewMinutes(), Director)
            .Refuses(new ReviewMinutes(), Deputy, "already-done 2.1.2.3.1")
            .Refuses(new DistributeMinutes([Posts.DistrictHead], ["all"]), Clerk, "signature-missing 2.1.2.3.2")
            .Then(new SignMinutes(), Head);
        Assert.Equal(DistrictTime.EndOf(new LocalDate(2021, 1, 19)), DueOf(walk.Case, "minutes-distributed"));
        walk = walk.Then(new SendMinutesBack("too long"), Head);
        Assert.Null(DueOf(walk.Case, "minutes-distributed"));
        walk.Refuses(new SendMinutesBack("too long"), Head, "condition-unmet 2.1.2.3.1 R", "wrong-post 2.1.2.3.1 R");
    }

    [Fact]
    public void SendMinutesBack_FromEitherReader_HasThemDraftedAndReadAnew()
    {
        var walk = Held().Then(new DraftMinutes("the minutes"), Clerk)
            .Refuses(new SendMinutesBack("too long"), Head, "wrong-post 2.1.2.3.1 R")
            .Then(new SendMinutesBack("too long"), Director)
            .Refuses(new ReviewMinutes(), Deputy, "not-yet-done 2.1.2.3.1")
            .Then(new DraftMinutes("shorter"), Clerk).Then(new ReviewMinutes(), Deputy)
            .Refuses(new SendMinutesBack("still"), Deputy, "wrong-post 2.1.2.3.1 R")
            .Then(new SendMinutesBack("wrong owner"), Head)
            .Refuses(new SignMinutes(), Head, "signature-missing 2.1.2.3.1");
        Assert.Null(DueOf(walk.Case, "minutes-drafted"));
        Minuted(walk);
    }

    [Fact]
    public void ReviewMinutes_ByWhoDraftedThem_IsRefused()
    {
        var both = new Officer("sun", "Sun", Posts.OfficeClerk, Posts.OfficeDirector);
        Held().Then(new DraftMinutes("the minutes"), both).Refuses(new ReviewMinutes(), both, "same-hand 2.1.2.3.1");
    }

    [Fact]
    public void News_IsReleasedOnlyWhenChecked()
    {
        var walk = Minuted(Held(media: true)).Refuses(new CloseMeeting("F-1"), Clerk, "duty-owed 2.1.2.3.4")
            .Refuses(new RecordNewsRelease("television"), Clerk, "not-yet-done 2.1.2.3.4")
            .Then(new CheckNewsCopy("the copy"), Clerk)
            .Then(new SendNewsCopyBack("a wrong figure"), Clerk)
            .Refuses(new RecordNewsRelease("television"), Clerk, "not-yet-done 2.1.2.3.4")
            .Then(new CheckNewsCopy("the copy, mended"), Clerk)
            .Then(new RecordNewsRelease("television"), Clerk);
        walk.Refuses(new SendNewsCopyBack("too late"), Clerk, "condition-unmet 2.1.2.3.4 R").Then(new CloseMeeting("F-1"), Clerk).Reaches(Closed);
    }

    [Fact]
    public void Supervision_OpenedForAnItem_NeedsNoNotice()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var opening = (ProposeInitiation)Assert.Single(Held(media: false, Roofs).Then(new ReferItem("1-1"), Clerk).Events[^1].FollowUps).Opening;
        office.Start(opening, Supervisor).Then(new AgreeToInitiation(), Director).Then(new RegisterInList("D-1"), Supervisor).Reaches(SupervisionState.Tracked);
    }
}
