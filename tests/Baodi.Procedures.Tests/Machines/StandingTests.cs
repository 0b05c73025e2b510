using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class StandingTests
{
    private static readonly LocalDate Today = DistrictTime.DateOf(Walk.Start0);

    private static Officer StandIn(LocalDate from, LocalDate to, params ReadOnlySpan<Seat> own) =>
        new Officer("he", "He", own).With(new Delegation(First, "wu", "2021-3", from, to));

    [Fact]
    public void Delegation_OnItsDays_IsNamedInTheEvent()
    {
        var walk = Reviewing().Then(new Sign(), StandIn(Today, Today));
        Assert.Equal(("he", First, "2021-3"), (walk.Events[^1].By.OfficerId, walk.Events[^1].By.Seat, walk.Events[^1].By.Delegations[0].Document));
        Assert.EndsWith("by delegation of wu)", walk.Events[^1].By.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Delegation_BeforeOrAfterItsDays_IsNoPost()
    {
        Reviewing().Refuses(new Sign(), StandIn(Today.PlusDays(1), Today.PlusDays(9)), "wrong-post 1.1.3");
        Reviewing().Refuses(new Sign(), StandIn(Today.PlusDays(-9), Today.PlusDays(-1)), "wrong-post 1.1.3");
    }

    [Fact]
    public void Delegation_EndsAtMidnightInTheDistrict()
    {
        var midnight = DistrictTime.EndOf(Today);
        var walk = Reviewing();
        Assert.True(Front.Do(walk.Case, new Sign(), StandIn(Today, Today), midnight - Duration.Epsilon).IsAccepted);
        Assert.False(Front.Do(walk.Case, new Sign(), StandIn(Today, Today), midnight).IsAccepted);
    }

    [Fact]
    public void OwnSeat_ComesBeforeALentOne()
    {
        var walk = Begun().Then(new WriteDraft("x"), new Officer("he", "He", [new(Posts.UnitOfficer, "x")]).With(new Delegation(Posts.OfficeClerk, "sun", "1", Today, Today)));
        Assert.Equal((new Seat(Posts.UnitOfficer, "x"), null), (walk.Events[^1].By.Seat, walk.Events[^1].By.Delegations.FirstOrDefault()));
    }

    [Fact]
    public void Charge_OfAnotherUnit_IsNotTheSeat()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk);
        var refused = Front.Do(walk.Case, new Submit(), new("x", "X", [new(Posts.UnitHead, "health-bureau")]), walk.Case.LastStepAt);
        Assert.Contains("education-bureau", Assert.IsType<WrongPost>(Assert.Single(refused.Refusal!.Reasons)).Who.English, StringComparison.Ordinal);
        walk.Then(new Submit(), UnitHead);
    }

    [Fact]
    public void SameHand_MayNotSubmitWhatItDrafted() =>
        Begun().Then(new WriteDraft("x"), Clerk).Refuses(new Submit(), Clerk, "same-hand 1.1.1").Then(new Submit(), OtherClerk);

    [Fact]
    public void SameHand_OfADraftThatWasReplaced_NoLongerCounts() =>
        Begun().Then(new WriteDraft("x"), Clerk).Then(new WriteDraft("y"), OtherClerk).Refuses(new Submit(), OtherClerk, "same-hand 1.1.1").Then(new Submit(), Clerk);

    [Fact]
    public void SameHand_OfARound_IsEveryHandOfIt()
    {
        var first = new Officer("chen", "Chen", Posts.DutyDirector, Posts.DistrictHead);
        Reviewing().Then(new Countersign(), first).Then(new Countersign(), DutyLeader)
            .Refuses(new Endorse(), first, "same-hand 1.1.3").Then(new Endorse(), Secretary);
    }

    [Fact]
    public void SameHand_IsThePerson_NotThePost() =>
        Begun().Then(new WriteDraft("x"), Clerk).Refuses(new Submit(), new(Clerk.Id, "Sun", [new(Posts.UnitHead, "education-bureau")]), "same-hand 1.1.1");

    [Fact]
    public void Bar_IsToldBesideTheWrongPost_WhereItApplies()
    {
        Reviewing(Size.Middle, First).Then(new Sign(), Wu).Refuses(new Approve(TimeAllowed.Hours(1)), Supervisor,
            "wrong-post 1.1.3", "barred 1.1.3 R", "duty-owed 1.1.3");
        Reviewing(Size.Small, First).Then(new Sign(), Wu).Refuses(new Approve(TimeAllowed.Hours(1)), Supervisor, "wrong-post 1.1.3");
    }
}
