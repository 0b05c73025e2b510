using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.People;

/// <summary>Who has which seat on which day, and what an office does not let anybody have.</summary>
public sealed class RosterTests
{
    private static readonly LocalDate Day = new(2024, 6, 3);

    private static readonly Seat Water = new(Posts.LeaderInCharge, "water");

    private static readonly Baodi.Procedures.Offices.Organisation Body = BaodiOrganisation.Default
        .With(new Unit("water-bureau", new("水务局", "water bureau"), UnitKind.Department))
        .With(new Unit("urban-section", new("城建科", "urban section"), UnitKind.Section))
        .With(new Portfolio("urban", new("分管城建副区长", "urban deputy head"), Posts.LeaderInCharge, [new("urban", new("城建", "urban")), new("water", new("水务", "water"))]));

    private static readonly Roster Peopled = Roster.Of(
        Body,
        new Person("li", "Li"), new Person("ma", "Ma"), new Person("zhou", "Zhou"), new Person("wu", "Wu"), new Person("feng", "Feng"), new Person("wei", "Wei"),
        new Appointment("li", Posts.OfficeDirector, Day),
        new Appointment("zhou", Water, Day),
        new Appointment("feng", Posts.DistrictHead, Day),
        new Appointment("wei", Posts.ExecutiveDeputyHead, Day));

    private static Delegation Lent(Seat seat, string grantor, int days = 10) => new(seat, grantor, "2024-5", Day, Day.PlusDays(days));

    private static IEnumerable<string> Faults(Roster roster, RosterEntry entry) => roster.Add(entry).Faults.Select(fault => RosterFault.Kinds.NameOf(fault.Kind));

    private static string Seats(Roster roster, string id, LocalDate date) => roster.OfficerOn(id, date) is { } officer
        ? string.Join(' ', officer.Seats.Select(seat => seat.ToString()).Concat(officer.Delegations.Select(one => $"for:{one.Seat}")).Concat(officer.StandIns.Select(one => $"instead:{one.Seat}")))
        : "nobody";

    [Fact]
    public void Holder_ChangesOnTheDayAfterTheDeparture()
    {
        var roster = Roster.Of(Body, [.. Peopled.Entries, new EndOfTerm("li", Posts.OfficeDirector, Day.PlusDays(7)), new Appointment("ma", Posts.OfficeDirector, Day.PlusDays(8))]);
        Assert.Equal(("office-director", ""), (Seats(roster, "li", Day.PlusDays(7)), Seats(roster, "ma", Day.PlusDays(7))));
        Assert.Equal(("", "office-director"), (Seats(roster, "li", Day.PlusDays(8)), Seats(roster, "ma", Day.PlusDays(8))));
        Assert.Equal("", Seats(roster, "li", Day.PlusDays(-1)));
        Assert.Equal("nobody", Seats(roster, "nobody", Day));
    }

    [Fact]
    public void Officer_AtAnInstant_IsThatOfTheDayInTheDistrict()
    {
        var midnight = DistrictTime.StartOf(Day);
        Assert.Empty(Peopled.OfficerOn("li", midnight - Duration.Epsilon)!.Seats);
        Assert.Equal([Posts.OfficeDirector], Peopled.OfficerOn("li", midnight)!.Seats.Select(seat => seat.Post));
    }

    [Fact]
    public void Appointment_ThatTheOfficeForbids_IsRefusedWithWhatStandsAgainstIt()
    {
        Assert.Equal(["seat-taken"], Faults(Peopled, new Appointment("ma", Posts.OfficeDirector, Day.PlusDays(30))));
        Assert.Equal(Peopled.Entries[6], Peopled.Add(new Appointment("ma", Posts.OfficeDirector, Day)).Faults[0].Against);
        Assert.Equal(["incompatible"], Faults(Peopled, new Appointment("li", Posts.ConfidentialClerk, Day)));
        Assert.Equal(["unknown-seat"], Faults(Peopled, new Appointment("ma", new(Posts.UnitHead, "fire-bureau"), Day)));
        Assert.Equal(["unknown-seat"], Faults(Peopled, new Appointment("ma", new(Posts.LeaderInCharge, "culture"), Day)));
        Assert.Equal(["unknown-seat"], Faults(Peopled, new Appointment("ma", new(Posts.UnitHead, "urban-section"), Day)));
        Assert.Equal(["unknown-seat"], Faults(Peopled, new Appointment("ma", new(Posts.OfficeClerk, "urban"), Day)));
        Assert.Equal(["unknown-person", "span-reversed"], Faults(Peopled, new Appointment("x", Posts.OfficeClerk, Day, Day.PlusDays(-1))));
        Assert.Equal(["person-twice"], Faults(Peopled, new Person("li", "Another Li")));
        Assert.Equal(["not-held"], Faults(Peopled, new EndOfTerm("ma", Posts.OfficeDirector, Day)));
        Assert.Equal([], Faults(Peopled, new Appointment("ma", Posts.OfficeDirector, Day.PlusDays(-30), Day.PlusDays(-1))));
        Assert.Equal([], Faults(Peopled, new Appointment("ma", Posts.OfficeClerk, Day)));
        Assert.Equal([], Faults(Peopled, new Appointment("ma", new(Posts.OfficeSection, "urban-section"), Day)));
    }

    [Fact]
    public void Refused_TheRosterIsAsItWas()
    {
        var change = Peopled.Add(new Appointment("ma", Posts.OfficeDirector, Day));
        Assert.False(change.IsAccepted);
        Assert.Same(Peopled, change.Roster);
        Assert.Equal(RosterFaultKind.SeatTaken, Assert.Throws<RosterException>(() => Roster.Of(Body, [.. Peopled.Entries, new Appointment("ma", Posts.OfficeDirector, Day)])).Faults[0].Kind);
    }

    [Fact]
    public void Delegation_ByOneWhoDoesNotHoldTheSeat_OrToHimself_IsRefused()
    {
        Assert.Equal(["not-held"], Faults(Peopled, new Grant("wu", Lent(Posts.OfficeDirector, "zhou"))));
        Assert.Equal(["not-held"], Faults(Peopled, new Grant("wu", Lent(Posts.OfficeDirector, "li") with { From = Day.PlusDays(-1) })));
        Assert.Equal(["delegation-faulty"], Faults(Peopled, new Grant("li", Lent(Posts.OfficeDirector, "li"))));
        Assert.Equal(["span-reversed"], Faults(Peopled, new Grant("wu", Lent(Posts.OfficeDirector, "li", -1))));
        var clerk = Peopled.Add(new Appointment("ma", Posts.ConfidentialClerk, Day)).Roster;
        Assert.Equal(["incompatible"], Faults(clerk, new Grant("ma", Lent(Posts.OfficeDirector, "li"))));
    }

    [Fact]
    public void Delegation_IsPassedOn_OnlyWithLeaveAndByWhoHasIt()
    {
        var lent = Lent(Water, "zhou");
        var free = lent with { MayPassOn = true };
        var once = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", lent)]);
        var freely = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", free)]);
        Assert.Equal(["may-not-pass-on"], Faults(once, new Grant("ma", lent with { Grantor = "wu", Under = lent })));
        Assert.Equal(["not-held"], Faults(Peopled, new Grant("ma", free with { Grantor = "wu", Under = free })));
        Assert.Equal(["delegation-faulty"], Faults(freely, new Grant("ma", free with { Grantor = "wu", Under = free, To = Day.PlusDays(11) })));
        var passed = Roster.Of(Body, [.. freely.Entries, new Grant("ma", lent with { Grantor = "wu", Under = free })]);
        Assert.Equal("Zhou", passed.OfficerOn("ma", Day)!.Delegations[0].Under!.GrantorName);
        Assert.Equal("", Seats(passed.Add(new EndOfTerm("zhou", Water, Day)).Roster, "ma", Day.PlusDays(1)));
    }

    [Fact]
    public void Delegation_AsTheRosterGivesIt_IsPassedOn()
    {
        var free = Lent(Water, "zhou") with { MayPassOn = true };
        var roster = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", free)]);
        var given = Assert.Single(roster.OfficerOn("wu", Day)!.Delegations);
        Assert.Equal("Zhou", given.GrantorName);
        var once = roster.Add(new Grant("ma", free with { Grantor = "wu", Under = given }));
        Assert.Equal([], once.Faults);
        given = Assert.Single(once.Roster.OfficerOn("ma", Day)!.Delegations);
        Assert.Equal("Wu", given.GrantorName);
        Assert.Equal([], Faults(once.Roster, new Grant("li", free with { Grantor = "ma", Under = given })));
        Assert.Equal(["not-held"], Faults(once.Roster, new Grant("li", free with { Grantor = "ma", Under = given with { Document = "another" } })));
    }

    [Fact]
    public void Delegation_EndsWithItsDays_AndWhenItsGrantorLeaves()
    {
        var roster = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", Lent(Posts.OfficeDirector, "li")), new EndOfTerm("li", Posts.OfficeDirector, Day.PlusDays(4))]);
        Assert.Equal("for:office-director", Seats(roster, "wu", Day.PlusDays(4)));
        Assert.Equal("", Seats(roster, "wu", Day.PlusDays(5)));
        var whole = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", Lent(Posts.OfficeDirector, "li"))]);
        Assert.Equal(("for:office-director", ""), (Seats(whole, "wu", Day.PlusDays(10)), Seats(whole, "wu", Day.PlusDays(11))));
    }

    [Fact]
    public void Delegation_Withdrawn_EndsWithWhatIsPassedOnUnderIt_FromThatDay()
    {
        var free = Lent(Water, "zhou") with { MayPassOn = true };
        var passed = Lent(Water, "wu") with { Document = "2024-6", Under = free };
        var lent = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", free), new Grant("wei", Lent(Water, "zhou") with { Document = "2024-7" }), new Grant("ma", passed)]);
        var roster = Roster.Of(Body, [.. lent.Entries, new Withdrawal("zhou", "2024-5", Day.PlusDays(4))]);
        Assert.Equal(("for:leader-in-charge:water", "for:leader-in-charge:water"), (Seats(roster, "wu", Day.PlusDays(3)), Seats(roster, "ma", Day.PlusDays(3))));
        Assert.Equal(("", ""), (Seats(roster, "wu", Day.PlusDays(4)), Seats(roster, "ma", Day.PlusDays(4))));
        Assert.Equal("executive-deputy-head for:leader-in-charge:water", Seats(roster, "wei", Day.PlusDays(4)));
        var between = Roster.Of(Body, [.. roster.Entries, new Withdrawal("wu", "2024-6", Day.PlusDays(2))]);
        Assert.Equal(("for:leader-in-charge:water", ""), (Seats(between, "wu", Day.PlusDays(2)), Seats(between, "ma", Day.PlusDays(2))));
        Assert.Equal("for:leader-in-charge:water", Seats(between, "ma", Day.PlusDays(1)));
        Assert.Equal(Day.PlusDays(10), roster.OfficerOn("wu", Day)!.Delegations[0].To);
    }

    [Fact]
    public void Withdrawal_OfWhatIsNotLent_OrASecondTime_IsRefused()
    {
        var lent = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", Lent(Posts.OfficeDirector, "li") with { MayPassOn = true })]);
        Assert.Equal(["unknown-delegation"], Faults(lent, new Withdrawal("li", "2024-6", Day)));
        Assert.Equal(["unknown-delegation"], Faults(lent, new Withdrawal("wu", "2024-5", Day)));
        Assert.Equal(["unknown-person", "unknown-delegation"], Faults(lent, new Withdrawal("x", "2024-5", Day)));
        Assert.Equal(["unknown-delegation"], Faults(lent, new Withdrawal("li", "2024-5", Day.PlusDays(11))));
        Assert.Equal([], Faults(lent, new Withdrawal("li", "2024-5", Day.PlusDays(10))));
        var withdrawn = lent.Add(new Withdrawal("li", "2024-5", Day.PlusDays(4))).Roster;
        Assert.Equal(["withdrawn"], Faults(withdrawn, new Withdrawal("li", "2024-5", Day.PlusDays(4))));
        Assert.Equal(withdrawn.Entries[^1], withdrawn.Add(new Withdrawal("li", "2024-5", Day.PlusDays(6))).Faults[0].Against);
    }

    [Fact]
    public void Withdrawal_FromAnEarlierDay_TakesThePlaceOfTheOneFromALaterDay_AndIsNotPutOff()
    {
        var late = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", Lent(Posts.OfficeDirector, "li")), new Withdrawal("li", "2024-5", Day.PlusDays(8))]);
        var early = Roster.Of(Body, [.. late.Entries, new Withdrawal("li", "2024-5", Day.PlusDays(2))]);
        Assert.Equal(("for:office-director", ""), (Seats(early, "wu", Day.PlusDays(1)), Seats(early, "wu", Day.PlusDays(2))));
        Assert.Equal(early.Entries[^1], early.Add(new Withdrawal("li", "2024-5", Day.PlusDays(5))).Faults[0].Against);
        Assert.Equal(["withdrawn"], Faults(early, new Grant("ma", Lent(Posts.OfficeDirector, "li") with { From = Day.PlusDays(2) })));
    }

    [Fact]
    public void Delegation_OfOneWhoLeft_StaysEndedWhenHeIsAppointedAgain_AndANewOneIsNeeded()
    {
        var free = Lent(Posts.OfficeDirector, "li") with { MayPassOn = true };
        var passed = Lent(Posts.OfficeDirector, "wu") with { Document = "2024-6", Under = free };
        var roster = Roster.Of(
            Body,
            [.. Peopled.Entries, new Grant("wu", free), new Grant("ma", passed), new EndOfTerm("li", Posts.OfficeDirector, Day.PlusDays(2)), new Appointment("li", Posts.OfficeDirector, Day.PlusDays(4))]);
        Assert.Equal(("for:office-director", "for:office-director"), (Seats(roster, "wu", Day.PlusDays(2)), Seats(roster, "ma", Day.PlusDays(2))));
        Assert.All(Enumerable.Range(3, 8), day => Assert.Equal(("", ""), (Seats(roster, "wu", Day.PlusDays(day)), Seats(roster, "ma", Day.PlusDays(day)))));
        Assert.Equal(["not-held"], Faults(roster, new Grant("feng", passed with { From = Day.PlusDays(5) })));
        Assert.Equal([], Faults(roster, new Appointment("wu", Posts.ConfidentialClerk, Day.PlusDays(3))));
        var anew = roster.Add(new Grant("wu", Lent(Posts.OfficeDirector, "li") with { Document = "2024-9", From = Day.PlusDays(5) })).Roster;
        Assert.Equal(("", "for:office-director"), (Seats(anew, "wu", Day.PlusDays(4)), Seats(anew, "wu", Day.PlusDays(5))));
    }

    [Fact]
    public void Delegation_ThatNeverBegan_DoesNotBeginUnderALaterAppointment()
    {
        var later = Lent(Posts.OfficeDirector, "li") with { From = Day.PlusDays(5) };
        var roster = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", later), new EndOfTerm("li", Posts.OfficeDirector, Day.PlusDays(2)), new Appointment("li", Posts.OfficeDirector, Day.PlusDays(4))]);
        Assert.Equal("", Seats(roster, "wu", Day.PlusDays(5)));
    }

    [Fact]
    public void Delegation_ThatIsWithdrawn_IsNeitherGivenNorPassedOn_AndExcludesNoPost()
    {
        var free = Lent(Posts.OfficeDirector, "li") with { MayPassOn = true };
        var withdrawn = Roster.Of(Body, [.. Peopled.Entries, new Grant("wu", free), new Withdrawal("li", "2024-5", Day.PlusDays(4))]);
        var late = free with { From = Day.PlusDays(4) };
        Assert.Equal(["withdrawn"], Faults(withdrawn, new Grant("ma", late)));
        Assert.Equal(["withdrawn"], Faults(withdrawn, new Grant("ma", late with { Grantor = "wu", Document = "2024-6", Under = free })));
        Assert.Equal([], Faults(withdrawn, new Grant("ma", free with { From = Day.PlusDays(3), Grantor = "wu", Document = "2024-6", Under = free })));
        Assert.Equal([], Faults(withdrawn, new Appointment("wu", Posts.ConfidentialClerk, Day.PlusDays(4))));
        Assert.Equal(["incompatible"], Faults(withdrawn, new Appointment("wu", Posts.ConfidentialClerk, Day.PlusDays(3))));
    }

    [Fact]
    public void Delegation_ForWhatTheOfficeHasNot_IsRefusedWhereTheRosterKnowsTheOffice()
    {
        var office = new Procedures.Office(BaodiOffice.Profile);
        var known = Roster.Of(office, new Person("li", "Li"), new Person("wu", "Wu"), new Appointment("li", Posts.OfficeDirector, Day));
        Assert.Same(office.Profile.Organisation, known.Organisation);
        Grant For(params string[] names) => new("wu", Lent(Posts.OfficeDirector, "li") with { Scope = DelegationScope.Of(names) });
        Assert.Equal([], Faults(known, For("request-report", "outgoing-document/pass-first-check")));
        Assert.Equal(["unknown-work"], Faults(known, For("request-report", "request-repot")));
        Assert.Equal(["unknown-work"], Faults(known, For("request-report/foo")));
        Assert.Equal(["unknown-work"], Faults(known.Add(new Appointment("wu", Posts.OfficeClerk, Day)).Roster, For("petition/instruct/now")));
        Assert.Equal([], Faults(Peopled, For("request-repot")));
        Assert.Equal<string>(["foo", "petition/foo"], DelegationScope.Of("petition", "foo", "petition/instruct", "petition/foo").UnknownIn(office));
        Assert.Empty(DelegationScope.Everything.UnknownIn(office));
    }

    [Fact]
    public void StandIn_ActsWhileTheHolderIsAwayOrThereIsNone_UnlessTheSeatIsLent()
    {
        var away = Roster.Of(Body, [.. Peopled.Entries, new Absence("feng", Day, Day.PlusDays(1))]);
        Assert.Equal(("", "executive-deputy-head instead:district-head"), (Seats(away, "feng", Day), Seats(away, "wei", Day)));
        Assert.Equal(("district-head", "executive-deputy-head"), (Seats(away, "feng", Day.PlusDays(2)), Seats(away, "wei", Day.PlusDays(2))));
        Assert.Equal(new StandIn(Posts.DistrictHead, "feng", "Feng"), away.OfficerOn("wei", Day)!.StandIns[0]);
        var vacant = Peopled.Add(new EndOfTerm("feng", Posts.DistrictHead, Day)).Roster;
        Assert.Equal(new StandIn(Posts.DistrictHead), vacant.OfficerOn("wei", Day.PlusDays(1))!.StandIns[0]);
        var lent = away.Add(new Grant("zhou", Lent(Posts.DistrictHead, "feng"))).Roster;
        Assert.Equal("executive-deputy-head", Seats(lent, "wei", Day));
        var bothAway = away.Add(new Absence("wei", Day, Day)).Roster;
        Assert.Equal("", Seats(bothAway, "wei", Day));
    }

    [Fact]
    public void Entry_ThatNoEventCouldCarry_IsTheCallersMistake()
    {
        Assert.All(
            new Person[] { new("\ud800", "X"), new("x", "\udc00"), new("x", new string('x', Form.LongestText + 1)), new(" ", "X"), new("x", "X", (ClassificationLevel)9) },
            person => Assert.Throws<ArgumentException>(() => Peopled.Add(person)));
        Assert.Throws<ArgumentException>(() => Body.With(new EstablishedPost(null!, Holding.One, ChargeKind.None)));
        Assert.Throws<ArgumentException>(() => Body.With(new Unit("\ud800", new("半", "half"), UnitKind.Department)));
        Assert.Throws<ArgumentException>(() => Body.With(new Portfolio("half", new("半", "half"), Posts.LeaderInCharge, [new("\ud800", new("半", "half"))])));
        Assert.True(Peopled.Add(new Person("x", new string('x', Form.LongestText), ClassificationLevel.TopSecret)).IsAccepted);
    }

    [Fact]
    public void Date_OfAnotherCalendar_IsTheCallersMistake()
    {
        var other = Day.WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>("From", () => Lent(Water, "zhou") with { From = other });
        Assert.Throws<ArgumentException>("To", () => new Delegation(Water, "zhou", "2024-5", Day, other));
        Assert.Throws<ArgumentException>("To", () => new Appointment("ma", Water, Day, other));
        Assert.Throws<ArgumentException>("Last", () => new EndOfTerm("zhou", Water, other));
        Assert.Throws<ArgumentException>("From", () => new Absence("zhou", other, other));
        Assert.Throws<ArgumentException>("From", () => new Withdrawal("zhou", "2024-5", other));
        Assert.Throws<ArgumentException>("date", () => Peopled.OfficerOn("zhou", other));
        Assert.Throws<ArgumentException>("date", () => Peopled.HoldersOf(Water, other));
    }

    [Fact]
    public void Chain_OfMoreDelegationsThanADossierTakes_IsRefused()
    {
        var chain = Lent(Water, "zhou") with { MayPassOn = true };
        var people = Enumerable.Range(1, Delegation.LongestChain + 1).Select(number => new Person($"p{number}", "P"));
        var roster = Roster.Of(Body, [.. Peopled.Entries, .. people]).Add(new Grant("p1", chain)).Roster;
        for (var number = 1; number < Delegation.LongestChain; number++)
        {
            chain = chain with { Grantor = $"p{number}", Under = chain };
            roster = Roster.Of(Body, [.. roster.Entries, new Grant($"p{number + 1}", chain)]);
        }

        Assert.Single(roster.OfficerOn($"p{Delegation.LongestChain}", Day)!.Delegations);
        Assert.Equal(["delegation-faulty"], Faults(roster, new Grant($"p{Delegation.LongestChain + 1}", chain with { Grantor = $"p{Delegation.LongestChain}", Under = chain })));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void StandIn_OfPostsThatExcludeEachOther_ComesToOneOfThem_InWhateverOrderTheyAreWritten(bool isDirectorFirst)
    {
        StandInOrder[] orders =
        [
            new(Posts.OfficeDirector, [Posts.ExecutiveDeputyHead]), new(Posts.ConfidentialClerk, [Posts.ExecutiveDeputyHead, Posts.OfficeClerk]), new(Posts.DistrictPartySecretary, [Posts.ExecutiveDeputyHead]),
        ];
        var body = (isDirectorFirst ? orders : orders.Reverse()).Aggregate(Body, (body, order) => body.With(order));
        var roster = Roster.Of(body, new Person("wei", "Wei"), new Person("ma", "Ma"), new Appointment("wei", Posts.ExecutiveDeputyHead, Day));
        Assert.Equal("executive-deputy-head instead:district-head instead:office-director", Seats(roster, "wei", Day));
        Assert.Equal("office-clerk instead:confidential-clerk", Seats(roster.Add(new Appointment("ma", Posts.OfficeClerk, Day)).Roster, "ma", Day));
        var lent = Roster.Of(body, [.. roster.Entries, new Appointment("ma", Posts.ConfidentialClerk, Day), new Grant("wei", Lent(Posts.ConfidentialClerk, "ma"))]);
        Assert.Equal("executive-deputy-head for:confidential-clerk instead:district-head", Seats(lent, "wei", Day));
    }

    [Fact]
    public void Organisation_ThatContradictsItself_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Body.With(new Unit("water-bureau", new("水", "water"), UnitKind.Department)));
        Assert.Throws<ArgumentException>(() => Body.With(new Portfolio("other", new("另", "other"), Posts.LeaderInCharge, [new("water", new("水", "water"))])));
        Assert.Throws<ArgumentException>(() => Body.With(new Portfolio("other", new("另", "other"), Posts.OfficeClerk, [new("roads", new("路", "roads"))])));
        Assert.Throws<ArgumentException>(() => Body.With(new Portfolio("other", new("另", "other"), Posts.LeaderInCharge, [])));
        Assert.Throws<ArgumentException>(() => Body.With(new IncompatiblePosts(Posts.OfficeClerk, Posts.OfficeClerk)));
        Assert.Throws<ArgumentException>(() => Body.With(new StandInOrder(Posts.DistrictHead, [Posts.DistrictHead])));
        Assert.Throws<ArgumentException>(() => new Baodi.Procedures.Offices.Organisation(new(Posts.OfficeClerk, Holding.One, ChargeKind.None), new(Posts.OfficeClerk, Holding.Several, ChargeKind.None)));
        Assert.Equal([new(Posts.LeaderInCharge, "urban"), Water], Body.FindPortfolio("urban")!.Seats.AsEnumerable());
    }

    [Fact]
    public void BuiltInOffice_HasEveryPostWithAGround_AndTheUnitThatTheNoticeNames()
    {
        var body = BaodiOffice.Profile.Organisation;
        Assert.Equal(Posts.All, body.Posts.Select(post => post.Post));
        Assert.All(body.Posts, post => Assert.NotNull(post.Citation));
        Assert.True(body.Has(new(Posts.UnitHead, "industry-and-information-technology-commission")));
        Assert.All(body.Posts.Where(post => post.Holding == Holding.Several), post => Assert.True(post.Citation!.IsReading));
        Assert.Empty(body.Portfolios);
    }
}
