using Baodi.Procedures.Rules;
using NodaTime;
using Xunit.Abstractions;

namespace Baodi.Procedures.Tests.People;

/// <summary>Random rosters, built entry by entry: what is taken never breaks what the office says, on any day.</summary>
public sealed class RosterLaws(ITestOutputHelper output)
{
    private static readonly LocalDate Day = new(2024, 1, 1);

    private static readonly string[] Ids = ["a", "b", "c", "d", "e"];

    private static readonly Seat[] Seats =
    [
        Posts.DistrictHead, Posts.ExecutiveDeputyHead, Posts.DistrictPartySecretary, Posts.OfficeDirector, Posts.ConfidentialClerk, Posts.OfficeClerk,
        new(Posts.LeaderInCharge, "water"), new(Posts.UnitHead, "industry-and-information-technology-commission"), new(Posts.UnitHead, "nowhere"),
    ];

    private static readonly Baodi.Procedures.Offices.Organisation Body = BaodiOrganisation.Default
        .With(new Portfolio("water", new("分管水务", "water"), Posts.LeaderInCharge, [new("water", new("水务", "water"))]))
        .With(new StandInOrder(Posts.ConfidentialClerk, [Posts.ExecutiveDeputyHead, Posts.OfficeClerk]))
        .With(new StandInOrder(Posts.DistrictPartySecretary, [Posts.ExecutiveDeputyHead, Posts.DistrictHead]))
        .With(new StandInOrder(Posts.OfficeDirector, [Posts.ExecutiveDeputyHead, Posts.ConfidentialClerk]));

    [Fact]
    public void OnEveryDay_WhatTheOfficeForbidsIsHeldByNobody()
    {
        var (taken, refused, lent, passedOn, withdrawn, instead) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal), 0, 0, 0, 0);
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new System.Random(seed);
            var roster = Roster.Of(Body, [.. Ids.Select(id => new Person(id, id.ToUpperInvariant()))]);
            for (var i = 0; i < 60; i++)
            {
                var change = roster.Add(Some(random, roster));
                taken += change.IsAccepted ? 1 : 0;
                foreach (var fault in change.Faults)
                {
                    refused[RosterFault.Kinds.NameOf(fault.Kind)] = refused.GetValueOrDefault(RosterFault.Kinds.NameOf(fault.Kind)) + 1;
                }

                roster = change.Roster;
            }

            var ended = new HashSet<(string, Delegation)>();
            for (var date = Day; date < Day.PlusDays(60); date = date.PlusDays(1))
            {
                var officers = Ids.Select(id => roster.OfficerOn(id, date)!).ToList();
                lent += officers.Sum(officer => officer.Delegations.Length);
                passedOn += officers.Sum(officer => officer.Delegations.Count(one => one.Under is not null));
                withdrawn += Withdrawn(roster, date);
                instead += officers.Sum(officer => officer.StandIns.Length);
                Holds(roster, officers, date);
                StayEnded(roster, officers, ended, date);
            }
        }

        output.WriteLine($"{taken} entries taken; on the days looked at {lent} delegations in force, {passedOn} of them passed on, {withdrawn} withdrawn before their last day, {instead} seats stood in for; refused {string.Join(", ", refused.Select(one => $"{one.Key} {one.Value}"))}");
        Assert.True(lent > 100 && passedOn > 10 && withdrawn > 10 && instead > 100, "The rosters came past too little.");
        Assert.Equal(["delegation-faulty", "incompatible", "may-not-pass-on", "not-held", "seat-taken", "span-reversed", "unknown-delegation", "unknown-seat", "withdrawn"], refused.Keys);
    }

    private static void Holds(Roster roster, List<Officer> officers, LocalDate date)
    {
        foreach (var seat in Seats)
        {
            var acting = officers.Where(officer => officer.Seats.Contains(seat)).ToList();
            Assert.True(acting.Count <= 1 || Body.FindPost(seat.Post)!.Holding == Holding.Several, $"Two hold {seat} on {date}.");
            Assert.True(officers.Count(officer => officer.StandIns.Any(one => one.Seat == seat)) <= (acting.Count == 0 ? 1 : 0), $"{seat} is stood in for beside its holder on {date}.");
        }

        foreach (var officer in officers)
        {
            var posts = officer.Seats.Concat(officer.Delegations.Select(one => one.Seat)).Concat(officer.StandIns.Select(one => one.Seat)).Select(seat => seat.Post).ToList();
            Assert.DoesNotContain(Body.Incompatible, two => posts.Contains(two.One) && posts.Contains(two.Other));
            Assert.All(officer.Seats, seat => Assert.True(Body.Has(seat)));
            foreach (var delegation in officer.Delegations)
            {
                var first = delegation;
                for (; first.Under is { } under; first = under)
                {
                    Assert.True(under.MayPassOn);
                    Assert.False(IsWithdrawn(roster, under, date));
                }

                Assert.False(IsWithdrawn(roster, delegation, date));

                Assert.Contains(roster.HoldersOf(first.Seat, date), holder => holder.Id == first.Grantor);
                Assert.False(delegation.ActsFor(officer.Id));
            }
        }
    }

    /// <summary>What was in force no more on a day is never in force again. On the days of an absence nothing is seen.</summary>
    private static void StayEnded(Roster roster, List<Officer> officers, HashSet<(string, Delegation)> ended, LocalDate date)
    {
        foreach (var grant in roster.Entries.OfType<Grant>())
        {
            var isAbsent = roster.Entries.OfType<Absence>().Any(absence => absence.Officer == grant.Officer && absence.From <= date && date <= absence.To);
            var isInForce = officers.Single(officer => officer.Id == grant.Officer).Delegations.Any(one => one.Unnamed == grant.Delegation.Unnamed);
            Assert.False(isInForce && ended.Contains((grant.Officer, grant.Delegation)), $"{grant} is in force again on {date}.");
            if (!isInForce && !isAbsent && date >= grant.Delegation.From)
            {
                ended.Add((grant.Officer, grant.Delegation));
            }
        }
    }

    private static bool IsWithdrawn(Roster roster, Delegation delegation, LocalDate date) =>
        roster.Entries.OfType<Withdrawal>().Any(one => (one.Grantor, one.Document) == (delegation.Grantor, delegation.Document) && one.From <= date);

    /// <summary>Delegations whose days a withdrawal has cut short by this one.</summary>
    private static int Withdrawn(Roster roster, LocalDate date) => roster.Entries.OfType<Grant>().Count(grant =>
        grant.Delegation.From <= date && date <= grant.Delegation.To && Chain(grant.Delegation).Any(one => IsWithdrawn(roster, one, date)));

    private static IEnumerable<Delegation> Chain(Delegation lent) => lent.Under is null ? [lent] : Chain(lent.Under).Prepend(lent);

    private static RosterEntry Some(System.Random random, Roster roster)
    {
        var (id, seat) = (Ids[random.Next(Ids.Length)], Seats[random.Next(Seats.Length)]);
        var from = Day.PlusDays(random.Next(50));
        var to = from.PlusDays(random.Next(-2, 25));
        var lent = roster.Entries.OfType<Grant>().ToList();
        switch (random.Next(9))
        {
            case < 3:
                return new Appointment(id, seat, from, random.Next(3) == 0 ? null : to);
            case 3 when roster.Entries.OfType<Appointment>().ToList() is { Count: > 0 } held && held[random.Next(held.Count)] is var one:
                return new EndOfTerm(one.Officer, one.Seat, one.From.PlusDays(random.Next(20)));
            case 4:
                return new Absence(id, from, to);
            case 5 when lent.Count > 0 && lent[random.Next(lent.Count)] is var under:
                return new Grant(id, under.Delegation with { Grantor = under.Officer, Document = $"passed on {random.Next(20)}", Under = under.Delegation, MayPassOn = random.Next(2) == 0 });
            case 6 when lent.Count > 0 && lent[random.Next(lent.Count)].Delegation is var withdrawn:
                return new Withdrawal(withdrawn.Grantor, withdrawn.Document, withdrawn.From.PlusDays(random.Next(-2, 20)));
            default:
                var holders = roster.Entries.OfType<Appointment>().ToList();
                var (grantor, what, since) = holders.Count > 0 && random.Next(4) > 0 && holders[random.Next(holders.Count)] is var appointment ? (appointment.Officer, appointment.Seat, appointment.From) : (Ids[random.Next(Ids.Length)], seat, from);
                return new Grant(id, new(what, grantor, $"lent {random.Next(20)}", since, since.PlusDays(random.Next(-1, 20))) { MayPassOn = random.Next(2) == 0 });
        }
    }
}
