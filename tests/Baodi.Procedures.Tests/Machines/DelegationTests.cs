using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>What a delegation is for, whether it may be passed on, and how a step under it reads.</summary>
public sealed class DelegationTests
{
    private static readonly LocalDate Today = DistrictTime.DateOf(Walk.Start0);

    private static readonly Delegation Lent = new(First, Wu.Id, "2021-3", Today, Today) { GrantorName = "Wu" };

    private static Officer Aide(Delegation delegation) => new Officer("he", "He", new Seat(Posts.DeputyDirectorInCharge, "agriculture")).With(delegation);

    [Fact]
    public void Scope_OfAnotherAct_IsNoPost_AndTheRefusalNamesTheDelegation()
    {
        var walk = Reviewing();
        var astray = Aide(Lent with { Scope = DelegationScope.Of("supervision", "sample/write-draft") });
        walk.Refuses(new Sign(), astray, "wrong-post 1.1.3", "outside-delegation 1.1.3");
        var reason = walk.Office.Do(walk.Case, new Sign(), astray, walk.Case.LastStepAt).Refusal!.Reasons.OfType<OutsideDelegation>().Single();
        Assert.Equal("2021-3", reason.Delegation.Document);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("sample/sign")]
    public void Scope_OfTheProcedureOrTheAct_IsAPost(string scope) => Reviewing().Then(new Sign(), Aide(Lent with { Scope = DelegationScope.Of(scope) }));

    [Fact]
    public void Chain_WithLeave_CountsForEverybodyInIt_AndShowsThemAll()
    {
        var passed = Lent with { Grantor = Zhou.Id, GrantorName = "Zhou", Document = "2021-4", Under = Lent with { MayPassOn = true } };
        var walk = Reviewing().Then(new Sign(), Aide(passed));
        var performer = walk.Events[^1].By;
        Assert.True(performer.ActsFor(Wu.Id) && performer.ActsFor(Zhou.Id) && performer.ActsFor("he"));
        Assert.False(performer.ActsFor(Clerk.Id));
        Assert.Equal("Deputy Director In Charge (agriculture) for Leader In Charge (agriculture), by delegation of Wu passed on by Zhou", performer.Posts.English, ignoreCase: true);
        Assert.Equal("分管副主任（agriculture）代分管领导（agriculture），由Wu授权、Zhou转授权", performer.Posts.Chinese);
    }

    [Fact]
    public void Chain_EndsWithItsFirstLink()
    {
        var passed = Lent with { Grantor = Zhou.Id, Document = "2021-4", Under = Lent with { MayPassOn = true } };
        var walk = Reviewing();
        Assert.False(Front.Do(walk.Case, new Sign(), Aide(passed), DistrictTime.EndOf(Today)).IsAccepted);
    }

    [Fact]
    public void Chain_WithoutLeaveOrBeyondWhatWasLent_IsRefused()
    {
        var free = Lent with { MayPassOn = true, Scope = DelegationScope.Of("sample/sign") };
        Delegation[] wrong =
        [
            Lent with { Grantor = Zhou.Id, Under = Lent },
            Lent with { Grantor = Zhou.Id, Under = free },
            Lent with { Grantor = Zhou.Id, Scope = free.Scope, To = Today.PlusDays(1), Under = free },
            Lent with { Grantor = Zhou.Id, Scope = free.Scope, Seat = Second, Under = free },
            Lent with { Grantor = " " },
        ];
        Assert.All(wrong, one => Assert.Throws<ArgumentException>(() => Aide(one)));
        Aide(Lent with { Grantor = Zhou.Id, Scope = free.Scope, Under = free });
    }

    private static Delegation Chain(int length, DelegationScope scope, Seat? seat = null) => Enumerable.Range(1, length).Aggregate(
        (Delegation?)null, (under, number) => Lent with { Seat = seat ?? First, Grantor = $"officer-{number}", MayPassOn = true, Scope = scope, Under = under })!;

    [Fact]
    public void Chain_OfTheMostDelegations_AndScopeOfTheMostAndLongestNames_AreReadBack()
    {
        var office = new Procedures.Office(TestProfile.Create());
        DelegationScope[] scopes =
        [
            DelegationScope.Everything,
            DelegationScope.Of("supervision", new string('"', Form.LongestText)),
            DelegationScope.Of([.. Enumerable.Range(2, DelegationScope.MostNames - 1).Select(number => $"petition/act-{number}"), "supervision"]),
        ];
        foreach (var scope in scopes)
        {
            var chain = Chain(Delegation.LongestChain, scope, Posts.SupervisionOffice);
            var file = (CaseFile)office.OpenFile("c", new Supervisions.ProposeInitiation("x", "y"), new Officer("he", "He").With(chain), Walk.Start0).File;
            var written = new System.Buffers.ArrayBufferWriter<byte>();
            file.WriteTo(written);
            Assert.Equal(chain, CaseFile.Read(written.WrittenSpan, office).Dossier.Events.Single().By.Delegations.Single());
        }
    }

    [Fact]
    public void Chain_Scope_OrDate_ThatNoDossierTakes_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Aide(Chain(Delegation.LongestChain + 1, DelegationScope.Everything)));
        Assert.Throws<ArgumentException>(() => Aide(Chain(100_000, DelegationScope.Everything)));
        Assert.Throws<ArgumentException>(() => Aide(Lent with { Scope = DelegationScope.Of([.. Enumerable.Repeat("petition", DelegationScope.MostNames + 1)]) }));
        Assert.Throws<ArgumentException>(() => DelegationScope.Of(new string('x', Form.LongestText + 1)));
        Assert.Throws<ArgumentException>(() => DelegationScope.Of("petition/\ud800"));
        Assert.Throws<ArgumentException>(() => new Profile(new string('x', Form.LongestText + 1), new("长", "long"), WorkingCalendar.MainlandChina, []));
        Assert.Throws<ArgumentException>(() => TestProfile.Create().Named("\ud800", new("半", "half")));
    }

    [Fact]
    public void StandIn_ActsOnHisOwnAccount_AndShows()
    {
        var instead = new Officer("he", "He", new Seat(Posts.ExecutiveDeputyHead)).StandingIn(new StandIn(First, Wu.Id, "Wu"));
        var performer = Reviewing().Then(new Sign(), instead).Events[^1].By;
        Assert.False(performer.ActsFor(Wu.Id));
        Assert.Equal("常务副区长代分管领导（agriculture），Wu不在岗期间代行", performer.Posts.Chinese);
        var vacant = Reviewing().Then(new Sign(), new Officer("he", "He").StandingIn(new StandIn(First))).Events[^1].By;
        Assert.Equal("for Leader In Charge (agriculture), standing in while the post is vacant", vacant.Posts.English, ignoreCase: true);
    }

    [Fact]
    public void Officer_OfHisHands_HoldsWhatHeActedWith()
    {
        var director = new Officer("he", "He", new Seat(Posts.OfficeDirector), new Seat(Posts.DutyDirector));
        var walk = Reviewing().Then(new Countersign(), director).Then(new Sign(), director.With(Lent).StandingIn(new StandIn(Second))).Then(new Sign(), Head)
            .Then(new Countersign(), new Officer("he", "He Yi").Cleared(ClassificationLevel.Secret).With(Lent with { Seat = Posts.DutyLeader, Grantor = DutyLeader.Id }));
        Performer[] performers = [.. walk.Events.Select(step => step.By).Where(performer => performer.OfficerId == "he")];
        var known = Officer.Of(performers);
        Assert.Equal(("He Yi", ClassificationLevel.Secret), (known.Name, known.Clearance));
        Assert.Equal([Posts.DutyDirector, Posts.OfficeDirector], known.Seats.Select(seat => seat.Post));
        Assert.Equal([Wu.Id, DutyLeader.Id], known.Delegations.Select(delegation => delegation.Grantor));
        Assert.Equal(Second, Assert.Single(known.StandIns).Seat);
        Assert.Throws<ArgumentException>(() => Officer.Of());
        Assert.Throws<ArgumentException>(() => Officer.Of(performers[0], walk.Events[0].By));
    }

    [Fact]
    public void Officer_OfOneHand_ActsWithTheSameHand()
    {
        var director = new Officer("he", "He", new Seat(Posts.OfficeDirector), Second).With(Lent).StandingIn(new StandIn(Third));
        var before = Reviewing();
        var performer = before.Then(new Sign(), director).Events[^1].By;
        Assert.Equal((3, Posts.OfficeDirector), (performer.Seats.Length, performer.OwnSeat!.Value.Post));
        var again = before.Then(new Sign(), Officer.Of(performer)).Events[^1].By;
        Assert.Equal((performer.Posts, performer.OwnSeat), (again.Posts, again.OwnSeat));
        var own = new Officer("he", "He", Third, Second).With(Lent);
        performer = before.Then(new Sign(), own).Events[^1].By;
        Assert.Equal(Third, performer.OwnSeat);
        Assert.Equal(Third, before.Then(new Sign(), Officer.Of(performer)).Events[^1].By.OwnSeat);
    }

    [Fact]
    public void Scope_IsWrittenAndComparedByItsNames()
    {
        Assert.Equal(DelegationScope.Of("petition", "sample/sign"), DelegationScope.Of("petition", "sample/sign"));
        Assert.NotEqual(DelegationScope.Of("petition"), DelegationScope.Everything);
        Assert.Equal("petition, sample/sign", DelegationScope.Of("petition", "sample/sign").ToString());
        Assert.Throws<ArgumentException>(() => DelegationScope.Of());
        Assert.Throws<ArgumentException>(() => DelegationScope.Of("petition/"));
    }
}
