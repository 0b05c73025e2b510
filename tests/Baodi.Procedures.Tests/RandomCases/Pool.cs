using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Tests.RandomCases;

/// <summary>The people and the charges of random cases: few enough that what one command names another can find.</summary>
internal static class Pool
{
    internal static readonly ImmutableArray<string> Charges = ["agriculture", "education-bureau"];

    /// <summary>The one unit that the notice itself gives something to do.</summary>
    private const string Commission = "industry-and-information-technology-commission";

    /// <summary>Some procedures, and of others some acts.</summary>
    private static readonly DelegationScope Scope = DelegationScope.Of(
        "sample/write-draft", "request-report/register", "request-report/instruct", "petition", "incident/consent-to-report", "executive-meeting/review-agenda", "sector-meeting/approve-meeting");

    /// <summary>Every post, bound to no charge and to each.</summary>
    internal static readonly ImmutableArray<Seat> Seats =
        [.. Posts.All.SelectMany(post => Charges.Prepend(null!).Select(charge => new Seat(post, charge)))];

    internal static readonly ImmutableArray<Officer> Officers =
        [.. Single().Concat(Several()).Concat(StandIns()).Append(new("nobody", "Nobody")).Select(officer => officer.Cleared(ClassificationLevel.TopSecret))];

    private static IEnumerable<Officer> Single() => Seats.Select(seat => new Officer($"only-{seat}", $"Only {seat}", [seat]));

    private static IEnumerable<Officer> Several()
    {
        yield return new("duty", "Duty", Posts.DutyOfficer, Posts.DutyDirector, Posts.EmergencyOfficeDirector, Posts.EmergencyOffice);
        yield return new("leader", "Leader", [Posts.DutyLeader, Posts.ExecutiveDeputyHead, .. Charges.Select(charge => new Seat(Posts.LeaderInCharge, charge))]);
        yield return new("office", "Office", [Posts.OfficeClerk, Posts.OfficeDirector, .. Charges.Select(charge => new Seat(Posts.DeputyDirectorInCharge, charge))]);
        yield return new("commission", "Commission", new(Posts.UnitHead, Commission), new(Posts.UnitOfficer, Commission));
        yield return new("everybody", "Everybody", [.. Seats]);
        yield return new("everybody-else", "Everybody else", [.. Seats]);
    }

    private static IEnumerable<Officer> StandIns()
    {
        foreach (var post in new Seat[] { Posts.DistrictHead, Posts.OfficeDirector, Posts.DutyLeader, Posts.OfficeClerk, new(Posts.LeaderInCharge, Charges[0]) })
        {
            yield return new Officer($"for-{post}", $"For {post}").With(Lent(post, 2017, 2026));
            yield return new Officer($"late-{post}", $"Late {post}").With(Lent(post, 2019, 2019));
        }

        foreach (var officer in Several())
        {
            yield return new Officer($"aide-of-{officer.Id}", $"Aide of {officer.Name}", Posts.OfficeClerk)
                .With([.. officer.Seats.Select(seat => new Delegation(seat, officer.Id, "2017-11", new(2017, 1, 1), new(2026, 12, 31)))]);
        }

        var passed = Lent(Posts.OfficeDirector, 2017, 2026) with { MayPassOn = true };
        yield return new Officer("chain", "Chain", Posts.OfficeSection).With(passed with { Grantor = "both", Document = "2017-12", MayPassOn = false, Under = passed });
        yield return new Officer("scoped", "Scoped", Posts.DutyOfficer).With(
            [.. Single().Where(officer => officer.Seats[0].Charge is null or "agriculture").Select(officer => new Delegation(officer.Seats[0], officer.Id, "2017-13", new(2017, 1, 1), new(2026, 12, 31)) { Scope = Scope })]);
        yield return new Officer("instead", "Instead", Posts.LegalAffairsOffice).StandingIn(
            new StandIn(Posts.DistrictHead, "only-district-head", "Only district head"), new StandIn(Posts.OfficeDirector), new StandIn(Posts.DutyLeader), new StandIn(new(Posts.LeaderInCharge, "agriculture")));
        yield return new Officer("both", "Both", Posts.DutyDirector).With(Lent(Posts.DutyLeader, 2017, 2026), Lent(Posts.ExecutiveDeputyHead, 2019, 2019));
    }

    private static Delegation Lent(Seat seat, int from, int to) =>
        new(seat, $"only-{seat}", "2017-9", new(from, 1, 1), new(to, 12, 31));
}
