using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class RoundTests
{
    [Fact]
    public void InTurn_SignsInTheOrderOfTheSigners()
    {
        var walk = Reviewing().Refuses(new Sign(), Zhou, "not-your-turn 1.1.3").Then(new Sign(), Wu).Refuses(new Sign(), Head, "not-your-turn 1.1.3");
        var refused = Front.Do(walk.Case, new Sign(), Head, walk.Case.LastStepAt);
        Assert.Equal(Second, Assert.IsType<NotYourTurn>(Assert.Single(refused.Refusal!.Reasons)).Next);
        walk = walk.Then(new Sign(), Zhou);
        Assert.False(walk.HasDone("sign"));
        Assert.True(walk.Then(new Sign(), Head).HasDone("sign"));
    }

    [Fact]
    public void InTurn_ByNoSigner_IsForTheSigners() => Reviewing().Refuses(new Sign(), Secretary, "wrong-post 1.1.3");

    [Fact]
    public void InTurn_WithASeatTwice_IsSignedOnce()
    {
        var walk = Reviewing(Size.Middle, First, Second, First).Then(new Sign(), Wu).Refuses(new Sign(), Wu, "already-done 1.1.3").Then(new Sign(), Zhou);
        Assert.True(walk.HasDone("sign"));
        Assert.Equal<Seat>([First, Second], Assert.Single(walk.Case.Rounds).Signed);
    }

    [Fact]
    public void AllOf_SignsInAnyOrder()
    {
        var walk = Reviewing().Then(new Countersign(), Executive).Then(new Countersign(), DutyDirector).Refuses(new Countersign(), Executive, "already-done 1.1.3");
        Assert.False(walk.HasDone("countersign"));
        Assert.True(walk.Then(new Countersign(), DutyLeader).HasDone("countersign"));
    }

    [Fact]
    public void AnyOf_IsDoneByOne()
    {
        var walk = Reviewing().Then(new Endorse(), Secretary);
        Assert.True(walk.HasDone("endorse"));
        walk.Refuses(new Endorse(), Head, "already-done 1.1.3");
    }

    [Fact]
    public void OnePerson_InSeveralSeats_SignsOnceNamingAll()
    {
        var both = new Officer("both", "Both", [Second, First]);
        var walk = Reviewing().Then(new Sign(), both);
        Assert.Equal<Seat>([First, Second], walk.Events[^1].By.Seats);
        Assert.Empty(walk.Events[^1].By.Delegations);
        Assert.True(walk.Refuses(new Sign(), both, "already-done 1.1.3").Then(new Sign(), Head).HasDone("sign"));
    }

    [Fact]
    public void OnePerson_WithALaterSeatOnly_WaitsForTheEarlierOne() =>
        Reviewing().Refuses(new Sign(), new("late", "Late", [Second, Third]), "not-your-turn 1.1.3");

    [Fact]
    public void InTurn_OnePersonOnBothSidesOfAnother_SignsTheLaterSeatWhenItsTurnComes()
    {
        var around = new Officer("around", "Around", [First, Third]);
        var walk = Reviewing().Then(new Sign(), around);
        Assert.Equal<Seat>([First], walk.Events[^1].By.Seats);
        Assert.Equal(Second, Assert.IsType<NotYourTurn>(Assert.Single(Front.Do(walk.Case, new Sign(), around, walk.Case.LastStepAt).Refusal!.Reasons)).Next);
        walk = walk.Then(new Sign(), Zhou);
        Assert.False(walk.HasDone("sign"));
        walk = walk.Then(new Sign(), around);
        Assert.Equal<Seat>([Third], walk.Events[^1].By.Seats);
        Assert.True(walk.HasDone("sign"));
    }

    [Fact]
    public void InTurn_LentAndStoodInSeats_AreSignedTogetherAsFarAsNobodyElseComesBetween()
    {
        var fourth = new Seat(Posts.DistrictPartySecretary);
        var today = DistrictTime.DateOf(Walk.Start0);
        var aide = new Officer("aide", "Aide", [First]).With(new Delegation(Second, Zhou.Id, "2021-3", today, today)).StandingIn(new StandIn(fourth));
        var walk = Reviewing(Size.Middle, First, Second, Third, fourth).Then(new Sign(), aide);
        Assert.Equal<Seat>([First, Second], walk.Events[^1].By.Seats);
        Assert.Equal((Zhou.Id, 0), (Assert.Single(walk.Events[^1].By.Delegations).Grantor, walk.Events[^1].By.StandIns.Length));
        walk = walk.Refuses(new Sign(), aide, "not-your-turn 1.1.3").Then(new Sign(), Head).Then(new Sign(), aide);
        Assert.Equal((fourth, 0), (Assert.Single(walk.Events[^1].By.StandIns).Seat, walk.Events[^1].By.Delegations.Length));
        Assert.True(walk.HasDone("sign"));
    }

    [Fact]
    public void InTurn_ASeatSignedBefore_IsNoGap()
    {
        var walk = Reviewing(Size.Middle, First, Second, Third).Then(new Sign(), Wu).Then(new Sign(), new("late", "Late", [Second, Third]));
        Assert.Equal<Seat>([Second, Third], walk.Events[^1].By.Seats);
        Assert.True(walk.HasDone("sign"));
    }

    [Fact]
    public void Member_WithALaterSeatBehindSomebodyElses_ActsInTheOneWhoseTurnItIs()
    {
        var walk = Reviewing().Then(new Dissent("no"), new("around", "Around", [First, Third]));
        Assert.Equal<Seat>([First], walk.Events[^1].By.Seats);
    }

    [Fact]
    public void Excused_IsNotWaitedFor()
    {
        var walk = Reviewing().Then(new Countersign(), DutyDirector).Then(new Countersign(), DutyLeader).Then(new PassOver(Posts.ExecutiveDeputyHead), Director);
        Assert.True(walk.HasDone("countersign"));
        Assert.Equal<Seat>([Posts.ExecutiveDeputyHead], walk.Case.Rounds.Single(round => round.Act.Name == "countersign").Excused);
    }

    [Fact]
    public void Excused_BeforeTheLastSignature_LetsTheOthersFinish() =>
        Assert.True(Reviewing().Then(new PassOver(Posts.ExecutiveDeputyHead), Director).Then(new PassOver(Posts.DutyLeader), Director)
            .Then(new Countersign(), DutyDirector).HasDone("countersign"));

    [Fact]
    public void Excused_LastOfThem_IsRefused()
    {
        var walk = Reviewing()
            .Then(new PassOver(Posts.DutyDirector), Director).Then(new PassOver(Posts.DutyLeader), Director)
            .Refuses(new PassOver(Posts.ExecutiveDeputyHead), Director, "signer-needed 1.1.3");
        Assert.True(walk.Then(new Countersign(), Executive).HasDone("countersign"));
    }

    [Fact]
    public void Member_OfTheRound_ActsWhenItIsHisTurn() =>
        Reviewing().Refuses(new Dissent("no"), Zhou, "not-your-turn 1.1.3").Refuses(new Dissent("no"), Secretary, "wrong-post 1.1.3")
            .Then(new Dissent("no"), Wu).Then(new Sign(), Wu).Refuses(new Dissent("no"), Wu, "already-done 1.1.3").Then(new Dissent("no"), Zhou);

    [Fact]
    public void Signatures_WhenTheStateIsEnteredAgain_BeginAnew()
    {
        var walk = Reviewing().Then(new Sign(), Wu).Then(new Countersign(), DutyLeader).Then(new SendBack("not clear"), Director).Reaches(SampleState.Drafting)
            .Then(new WriteDraft("clearer"), Clerk).Then(new Submit(), UnitHead).Reaches(SampleState.Reviewing);
        Assert.Empty(walk.Case.Rounds);
        walk.Refuses(new Sign(), Zhou, "not-your-turn 1.1.3").Then(new Sign(), Wu).Then(new Countersign(), DutyLeader);
    }

    [Fact]
    public void SignatureMissing_NamesWhoHasYetToSign()
    {
        var walk = Reviewing(Size.Large).Then(new Sign(), Wu);
        var refused = Front.Do(walk.Case, new Approve(TimeAllowed.Hours(1)), Director, walk.Case.LastStepAt);
        Assert.Equal([[Posts.DistrictHead, Posts.DistrictPartySecretary], [Second, Third]], refused.Refusal!.Reasons.OfType<SignatureMissing>().Select(reason => reason.Seats.ToArray()));
        Assert.Contains("district head or district party secretary", refused.Refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verb.ReadAndReview, "审阅")]
    [InlineData(Verb.Approve, "审定")]
    [InlineData(Verb.ReadAndPass, "阅批")]
    [InlineData(Verb.ReadAndSign, "阅签")]
    [InlineData(Verb.SignOffForIssue, "签发")]
    [InlineData(Verb.Perform, "办理")]
    public void Verbs_AreToldApartAsTheNoticeTellsThem(Verb verb, string chinese) => Assert.Equal(chinese, SignOff.Verbs.LabelOf(verb).Chinese);
}
