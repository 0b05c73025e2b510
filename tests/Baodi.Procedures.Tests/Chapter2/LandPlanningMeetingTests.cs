using Baodi.Procedures.LandPlanningMeetings;
using Baodi.Procedures.Rules;
using NodaTime;
using static Baodi.Procedures.LandPlanningMeetings.LandPlanningMeetingState;

namespace Baodi.Procedures.Tests.Chapter2;

public sealed class LandPlanningMeetingTests
{
    private static readonly Instant Start = Walk.Start0 + Duration.FromDays(3);

    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "land"));
    private static readonly Officer OtherLeader = new("feng", "Feng", new Seat(Posts.LeaderInCharge, "education"));
    private static readonly Officer Commission = new("wang", "Wang", new Seat(Posts.UnitOfficer, LandPlanningMeeting.CommissionId));
    private static readonly Officer Bureau = new("he", "He", new Seat(Posts.UnitOfficer, "land-bureau"));

    private static readonly CollectTopic Factory = new("a factory site", "land-bureau", ConcernsLand: true, ConcernsPlanning: false, IsIndustrial: true);
    private static readonly CollectTopic School = new("a school site", "education-bureau", ConcernsLand: true, ConcernsPlanning: false, IsIndustrial: false);

    private static readonly TellPresenters Told = new(Start, "meeting room 1", ["land-bureau", "education-bureau"]);

    private static Walk<LandPlanningMeetingState, LandPlanningMeeting> Collected() =>
        new Procedures.Office(TestProfile.Create()).Start(new StartCollecting("land"), Clerk).Reaches(Collecting)
            .Then(Factory, Clerk).Then(School, Clerk);

    private static Walk<LandPlanningMeetingState, LandPlanningMeeting> Approved(params string[] topics) =>
        Collected().Then(new CompileTopics([.. topics], Start), Clerk).Reaches(AwaitingApproval).Then(new ApproveTopics(), Leader).Reaches(Preparing);

    private static GiveOpinions Opinions(params string[] topics) => new([.. topics.Select(topic => new TopicOpinion(topic, "fits the industry plan"))]);

    [Fact]
    public void Topics_FromCollectionToArchive_AreApprovedToldStudiedAndMinuted() =>
        Approved("a factory site", "a school site")
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.5.3 R", "duty-owed 2.1.5.2", "duty-owed 2.1.5.2")
            .Then(Told, Clerk)
            .Then(Opinions("a factory site"), Commission)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession)
            .Refuses(new EndMeeting(), Clerk, "duty-owed 2.1.5.3")
            .Then(new RecordMeeting("both bureaus", "both agreed"), Clerk)
            .Then(new EndMeeting(), Clerk).Reaches(Afterwards)
            .Refuses(new ArchiveMaterials("minutes", "L-1"), Clerk, "duty-owed 2.1.5.3")
            .Then(new DraftMinutes("both agreed"), Clerk)
            .Refuses(new ArchiveMaterials("minutes", ""), Clerk, "missing-field 2.1.5.4")
            .Then(new ArchiveMaterials("minutes", "L-1"), Clerk).Reaches(Archived);

    [Fact]
    public void GiveOpinions_WhereNoTopicIsIndustrial_IsNotOwedAndHasNoLimit()
    {
        var walk = Approved("a school site");
        Assert.Equal(["presenters-told"], walk.Case.Limits.Select(running => running.Limit.Name));
        walk.Refuses(Opinions("a school site"), Commission, "condition-unmet 2.1.5.2", "not-among 2.1.5.2")
            .Then(Told with { Departments = ["education-bureau"] }, Clerk)
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);
    }

    [Fact]
    public void GiveOpinions_ByAnotherUnitOrNotOnEveryTopic_IsRefused()
    {
        Approved("a factory site")
            .Refuses(Opinions("a factory site"), Bureau, "wrong-post 2.1.5.2")
            .Refuses(Opinions("a factory site"), Clerk, "wrong-post 2.1.5.2")
            .Refuses(Opinions("a school site"), Commission, "not-among 2.1.5.2")
            .Refuses(new GiveOpinions([]), Commission, "missing-field 2.1.5.2")
            .Refuses(new GiveOpinions([new("a factory site", "")]), Commission, "malformed-field 2.1.5.2");
    }

    [Fact]
    public void Opinions_AreGivenTopicByTopic_AndTheTopicWithoutOneHoldsUpNoOther()
    {
        var walk = Collected().Then(Factory with { Title = "a chemical works" }, Clerk)
            .Then(new CompileTopics(["a factory site", "a chemical works"], Start), Clerk).Then(new ApproveTopics(), Leader)
            .Then(Told, Clerk)
            .Then(Opinions("a factory site"), Commission);
        Assert.Equal(["prior-opinions"], walk.Case.Limits.Select(running => running.Limit.Name));
        var off = walk.Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.5.3 R", "duty-owed 2.1.5.2")
            .Refuses(new PutOffTopic("a chemical works", "the commission has not studied it"), Clerk, "wrong-post 2.1.5.2 R")
            .Then(new PutOffTopic("a chemical works", "the commission has not studied it"), Clerk, null, new Circumstances { ToldBy = Leader });
        Assert.Empty(off.Case.Limits);
        off.Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

        var both = walk.Then(Opinions("a chemical works"), Commission);
        Assert.Equal(["a factory site", "a chemical works"], both.Case.Matter.Opinions.Select(opinion => opinion.Topic));
        Assert.Empty(both.Case.Limits);
        both.Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);
    }

    [Theory]
    [InlineData(true, false, true, PriorOpinion.Needed, "2.1.5.2-industrial-land")]
    [InlineData(true, true, true, PriorOpinion.Needed, "2.1.5.2-industrial-land")]
    [InlineData(false, true, true, PriorOpinion.Needed, "industrial-planning")]
    [InlineData(false, true, false, PriorOpinion.NotNeeded, "not-industrial")]
    [InlineData(true, false, false, PriorOpinion.NotNeeded, "not-industrial")]
    [InlineData(false, false, true, PriorOpinion.NotNeeded, "neither-land-nor-planning")]
    public void PriorOpinion_IsForIndustrialLandAndIndustrialPlanning(bool land, bool planning, bool industrial, PriorOpinion expected, string row)
    {
        var answer = new PriorOpinionRules().Decide(new LandTopicQuestion(land, planning, industrial));
        Assert.Equal(expected, answer.Value);
        Assert.Equal(row, answer.Rules.Single().Id);
    }

    [Fact]
    public void CollectTopic_OfTheSameTitle_ReplacesTheTopicAndItsAnswer()
    {
        var walk = Collected();
        Assert.Equal([PriorOpinion.Needed, PriorOpinion.NotNeeded], walk.Case.Matter.Topics.Select(topic => topic.PriorOpinion!.Value));
        walk = walk.Then(Factory with { IsIndustrial = false }, Clerk);
        Assert.Equal([PriorOpinion.NotNeeded, PriorOpinion.NotNeeded], walk.Case.Matter.Topics.Select(topic => topic.PriorOpinion!.Value));
    }

    [Fact]
    public void CompileTopics_BeforeAnythingIsCollectedOrWithAStranger_IsRefused()
    {
        new Procedures.Office(TestProfile.Create()).Start(new StartCollecting("land"), Clerk)
            .Refuses(new CompileTopics(["a factory site"], Start), Clerk, "duty-owed 2.1.5.1", "not-among 2.1.5.1");
        Collected()
            .Refuses(new CompileTopics(["a factory site", "a harbour"], Start), Clerk, "not-among 2.1.5.1")
            .Refuses(new CompileTopics(["a factory site"], Start), Leader, "wrong-post 2.1.5.1");
    }

    [Fact]
    public void ApproveTopics_ByAnotherLeaderOrWhoCompiled_IsRefused()
    {
        var both = new Officer("zhou", "Zhou", Posts.OfficeClerk, new Seat(Posts.LeaderInCharge, "land"));
        Collected().Then(new CompileTopics(["a school site"], Start), both)
            .Refuses(new ApproveTopics(), OtherLeader, "wrong-post 2.1.5.1")
            .Refuses(new ApproveTopics(), both, "same-hand 2.1.5.1");
    }

    [Fact]
    public void SendTopicsBack_TheyAreCompiledAndApprovedAnew() =>
        Collected().Then(new CompileTopics(["a school site"], Start), Clerk)
            .Refuses(new SendTopicsBack(""), Leader, "missing-field 2.1.5.1 R")
            .Refuses(new SendTopicsBack("the factory too"), Clerk, "wrong-post 2.1.5.1 R")
            .Then(new SendTopicsBack("the factory too"), Leader).Reaches(Collecting)
            .Then(new CompileTopics(["a factory site", "a school site"], Start), Clerk)
            .Then(new ApproveTopics(), Leader).Reaches(Preparing)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.5.3 R", "duty-owed 2.1.5.2", "duty-owed 2.1.5.2");

    [Fact]
    public void TellPresenters_AndTheOpinion_AreDueWhenTheMeetingStarts_AndMoveWithIt()
    {
        var later = Start + Duration.FromHours(5);
        var walk = Approved("a factory site");
        Assert.Equal([("presenters-told", Start), ("prior-opinions", Start)], walk.Case.Limits.Select(running => (running.Limit.Name, running.Due)));
        walk = walk
            .Then(Told with { Starts = later }, Clerk)
            .Then(Told with { Departments = ["education-bureau"] }, Clerk);
        Assert.Equal(2, walk.Case.Limits.Length);
        walk = walk.Then(Told with { Departments = ["land-bureau"] }, Clerk);
        Assert.Equal("prior-opinions", Assert.Single(walk.Case.Limits).Limit.Name);
        walk = walk
            .Refuses(new MoveMeeting(later, ""), Leader, "missing-field 2.1.5.2 R")
            .Refuses(new MoveMeeting(later, "a storm"), Clerk, "wrong-post 2.1.5.2 R")
            .Then(new MoveMeeting(later, "a storm"), Leader);
        Assert.Equal([later, later], walk.Case.Limits.Select(running => running.Due));
        walk.Then(Opinions("a factory site"), Commission)
            .Refuses(new BeginMeeting(), Clerk, "condition-unmet 2.1.5.3 R", "duty-owed 2.1.5.2")
            .Then(Told with { Starts = later }, Clerk)
            .Then(new BeginMeeting(), Clerk, later).Reaches(InSession);
    }

    [Fact]
    public void BeginMeeting_OnceTheListIsReopened_NamesTheApprovalThatIsMissing() =>
        Assert.Contains(
            Approved("a school site").Then(new ReopenTopics("another topic"), Clerk).Reaches(Collecting)
                .Then(new BeginMeeting(), Clerk, Start, new Departure("wrong-state", "begin-meeting", "they met all the same")).Case.PassedOver,
            act => act.Name == "approve-topics");

    [Fact]
    public void PutOffTopic_ReleasesTheMeetingFromItsOpinion() =>
        Approved("a factory site", "a school site").Then(Told, Clerk)
            .Refuses(new PutOffTopic("a harbour", "no opinion yet"), Leader, "not-among 2.1.5.2 R")
            .Then(new PutOffTopic("a factory site", "no opinion yet"), Leader)
            .Refuses(new PutOffTopic("a school site", "nothing left"), Leader, "condition-unmet 2.1.5.2 R")
            .Then(new BeginMeeting(), Clerk, Start).Reaches(InSession);

    [Fact]
    public void Cancel_IsForTheOfficeAndForTheLeader()
    {
        Collected().Then(new CancelMeeting("nothing to discuss"), Leader).Reaches(Cancelled);
        Collected().Then(new CancelMeeting("nothing to discuss"), Clerk, null, new Circumstances { ToldBy = Leader }).Reaches(Cancelled);
        Assert.Empty(Approved("a factory site").Refuses(new CancelMeeting(""), Leader, "missing-field 2.1.5.1 R").Then(new CancelMeeting("later"), Leader).Reaches(Cancelled).Case.Limits);
    }
}
