using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>Nobody judges what counts as his own, whether he acts himself, for another or through another.</summary>
public sealed class SeparationTests
{
    private static readonly LocalDate Today = DistrictTime.DateOf(Walk.Start0);

    private static Delegation Lent(Seat seat, string grantor) => new(seat, grantor, "2021-3", Today, Today);

    private static string PersonOf(Walk<SampleState, Sample> walk, Command<Sample> command, Officer by) =>
        Assert.IsType<SamePerformer>(Assert.Single(Front.Do(walk.Case, command, by, walk.Case.LastStepAt).Refusal!.Reasons)).Person;

    [Fact]
    public void Delegate_OfWhoDrafted_DoesNotJudge()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk);
        var aide = new Officer("he", "He").With(Lent(Posts.OfficeClerk, Clerk.Id));
        walk.Refuses(new Submit(), aide, "same-hand 1.1.1").Then(new Submit(), OtherClerk);
        Assert.Equal(Clerk.Id, PersonOf(walk, new Submit(), aide));
    }

    [Fact]
    public void Grantor_InWhoseNameItWasDrafted_DoesNotJudge_NorDoesHisDelegate()
    {
        var walk = Begun().Then(new WriteDraft("x"), new Officer("he", "He").With(Lent(Posts.OfficeClerk, Clerk.Id)));
        walk.Refuses(new Submit(), Clerk, "same-hand 1.1.1").Refuses(new Submit(), new Officer("jin", "Jin").With(Lent(Posts.OfficeClerk, Clerk.Id)), "same-hand 1.1.1");
        Assert.Equal(Clerk.Id, PersonOf(walk, new Submit(), Clerk));
        walk.Then(new Submit(), OtherClerk);
    }

    [Fact]
    public void Drafter_DoesNotJudgeInASeatThatIsLentToHim() =>
        Begun().Then(new WriteDraft("x"), Clerk)
            .Refuses(new Submit(), new Officer(Clerk.Id, "Sun").With(Lent(new(Posts.UnitHead, "education-bureau"), UnitHead.Id)), "same-hand 1.1.1");

    [Fact]
    public void SeatThatKeepsApart_ComesBeforeOneThatDoesNot()
    {
        var aide = new Officer("he", "He").With(Lent(Posts.OfficeClerk, Clerk.Id), Lent(new(Posts.UnitHead, "education-bureau"), UnitHead.Id));
        var walk = Begun().Then(new WriteDraft("x"), Clerk).Then(new Submit(), aide);
        Assert.Equal(UnitHead.Id, Assert.Single(walk.Events[^1].By.Delegations).Grantor);
    }

    [Fact]
    public void Round_LeavesOutTheSeatOfWhoDrafted_AndSignsForTheOthers()
    {
        var drafter = new Officer("lu", "Lu", Posts.OfficeClerk, Posts.DutyLeader);
        var both = new Officer("chen", "Chen", Posts.DutyDirector).With(Lent(Posts.DutyLeader, drafter.Id), Lent(Posts.ExecutiveDeputyHead, Executive.Id));
        var walk = Begun().Then(new WriteDraft("x"), drafter).Then(new Submit(), UnitHead).Then(new Countersign(), both);
        Assert.Equal([Posts.DutyDirector, Posts.ExecutiveDeputyHead], walk.Events[^1].By.Seats.Select(seat => seat.Post));
        Assert.Equal(Executive.Id, Assert.Single(walk.Events[^1].By.Delegations).Grantor);
        walk.Refuses(new Countersign(), drafter, "same-hand 1.1.3").Refuses(new Countersign(), both, "same-hand 1.1.3");
        Assert.Equal(drafter.Id, PersonOf(walk, new Countersign(), both));
        walk.Then(new Countersign(), DutyLeader);
    }

    [Fact]
    public void RoundInTurn_WaitsAtTheSeatOfWhoSubmitted_AndGoesOnBehindIt()
    {
        var around = new Officer("he", "He", First, Third).With(Lent(Second, UnitHead.Id));
        var walk = Reviewing().Then(new Sign(), around);
        Assert.Equal<Seat>([First], walk.Events[^1].By.Seats);
        Assert.Equal(UnitHead.Id, PersonOf(walk, new Sign(), around));
        Assert.Equal<Seat>([Third], walk.Then(new Sign(), Zhou).Then(new Sign(), around).Events[^1].By.Seats);
    }

    [Fact]
    public void OneConsent_ForOwnAndLentSeats_NamesEveryDelegation()
    {
        var all = new Officer("chen", "Chen", Posts.DutyDirector).With(Lent(Posts.ExecutiveDeputyHead, Executive.Id), Lent(Posts.DutyLeader, DutyLeader.Id));
        var walk = Reviewing().Then(new Countersign(), all).Refuses(new Countersign(), Executive, "already-done 1.1.3");
        Assert.Equal([DutyLeader.Id, Executive.Id], walk.Events[^1].By.Delegations.Select(delegation => delegation.Grantor));
        Assert.True(walk.HasDone("countersign"));
    }

    [Fact]
    public void WorkThatAddsUp_KeepsEveryHand()
    {
        var walk = Reviewing().Then(new Countersign(), DutyDirector).Then(new SendBack("again"), Director)
            .Then(new WriteDraft("y"), OtherClerk).Then(new Submit(), UnitHead);
        var asHead = new Officer(DutyDirector.Id, "Chen", Posts.DistrictHead);
        walk.Refuses(new Endorse(), asHead, "same-hand 1.1.3").Then(new Countersign(), Executive)
            .Refuses(new Endorse(), asHead, "same-hand 1.1.3").Then(new Endorse(), Head);
    }

    [Fact]
    public void Candidates_SayTheSameAsARefusal()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk);
        var aide = new Officer("he", "He").With(Lent(Posts.OfficeClerk, Clerk.Id));
        var submit = Front.CanDo(walk.Case, aide, walk.Case.LastStepAt).Of("submit");
        Assert.False(submit.IsOpen);
        Assert.Equal(Clerk.Id, Assert.IsType<SamePerformer>(Assert.Single(submit.Reasons)).Person);
    }
}
