using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads who is there: officers as they are throughout or, with an organisation, by date from a roster of it.</summary>
internal sealed class CastReader(PartReader read, Organisation? organisation)
{
    private const int MostOfficers = 200;
    private const int MostSeats = 64;

    private static readonly LocalDate Always = new(1992, 1, 1);

    private readonly List<Described> described = [];

    /// <summary>The ids of those of whom something was wrong, so that it is not told again that they are not there.</summary>
    internal HashSet<string> Wrong { get; } = new(StringComparer.Ordinal);

    internal List<CastMember> Read(Part? part)
    {
        foreach (var officer in read.List(part, MostOfficers))
        {
            Describe(officer);
        }

        var before = read.Problems.Count;
        var roster = organisation is null ? null : RosterOf(organisation);
        return read.Problems.Count > before ? [] : described.ConvertAll(one => Member(one, roster));
    }

    private void Describe(Part officer)
    {
        var before = read.Problems.Count;
        if (!read.IsObject(officer, ["id", "name", "posts"], "unit", "delegations", "absences", "clearance"))
        {
            return;
        }

        var id = read.Name(officer["id"]);
        var name = read.Words(officer["name"]);
        var unit = read.Words(officer["unit"]);
        var posts = read.List(officer["posts"], MostSeats).Select(TermOf).ToList();
        var delegations = Optional(officer["delegations"]).Select(LentOf).ToList();
        var absences = Optional(officer["absences"]).Select(AwayOf).ToList();
        var clearance = ClearanceOf(officer["clearance"]);
        if (id is not null && described.Exists(one => one.Id == id))
        {
            read.Add(officer["id"]!, Texts.OfficerTwice(id));
        }
        else if (read.Problems.Count == before)
        {
            described.Add(new(officer, id!, name!.Value, unit, posts!, delegations!, absences!, clearance));
        }
        else if (id is not null)
        {
            Wrong.Add(id);
        }
    }

    private IReadOnlyList<Part> Optional(Part? list) => list is null ? [] : read.List(list, MostSeats);

    private ClassificationLevel? ClearanceOf(Part? part)
    {
        if (part is null || read.Text(part, 20) is not { } name)
        {
            return null;
        }

        if (ClassificationLevels.All.Find(name) is var ordinal and >= 0)
        {
            return ClassificationLevels.All[ordinal];
        }

        read.Add(part, Texts.NotALevel(Document.Shown(name)));
        return null;
    }

    private Term? TermOf(Part part)
    {
        if (part.Kind == PartKind.Text)
        {
            return read.Seat(part) is { } always ? new(part, [always], Always, null) : null;
        }

        if (organisation is null || !read.IsObject(part, ["from"], "seat", "portfolio", "to"))
        {
            if (organisation is null)
            {
                read.Add(part, Texts.NeedsOrganisation);
            }

            return null;
        }

        if (part["portfolio"] is { } named)
        {
            var portfolio = read.Text(named, 80) is { } id ? organisation.FindPortfolio(id) : null;
            if (portfolio is null)
            {
                read.Add(named, Texts.UnknownPortfolio(Document.Shown(named.Text), organisation.Portfolios.Select(one => one.Id)));
            }

            return portfolio is not null && read.Date(part["from"]) is { } first ? new(part, [.. portfolio.Seats], first, read.Date(part["to"])) : null;
        }

        if (part["seat"] is not { } seat)
        {
            read.Add(part, Texts.MemberMissing("seat"));
            return null;
        }

        return read.Seat(seat) is { } held && read.Date(part["from"]) is { } from ? new(part, [held], from, read.Date(part["to"])) : null;
    }

    private Away? AwayOf(Part part)
    {
        if (organisation is null)
        {
            read.Add(part, Texts.NeedsOrganisation);
            return null;
        }

        return read.IsObject(part, ["from", "to"]) && read.Date(part["from"]) is { } from && read.Date(part["to"]) is { } to ? new(part, from, to) : null;
    }

    private Lent? LentOf(Part part)
    {
        if (!read.IsObject(part, ["seat", "by", "document", "from", "to"], "scope", "may-pass-on", "under", "expect"))
        {
            return null;
        }

        var seat = read.Seat(part["seat"]);
        var by = read.Name(part["by"]);
        var document = read.Text(part["document"], 200);
        var from = read.Date(part["from"]);
        var to = read.Date(part["to"]);
        var scope = ScopeOf(part["scope"]);
        var mayPassOn = part["may-pass-on"] is { } may && read.Is(may, PartKind.YesNo) && IsTrue(may);
        if (from > to)
        {
            read.Add(part["to"]!, Texts.DelegationReversed);
        }

        foreach (var wanting in new[] { part["under"], part["expect"] })
        {
            if (wanting is not null && organisation is null)
            {
                read.Add(wanting, Texts.NeedsOrganisation);
            }
        }

        return seat is null || by is null || document is null || from is null || to is null || scope is null
            ? null
            : new(part, new(seat.Value, by, document, from.Value, to.Value) { Scope = scope, MayPassOn = mayPassOn }, read.Text(part["under"], 200), RefusalOf(part["expect"]));
    }

    /// <summary>Of the two words that a yes or no can be, the one of four letters.</summary>
    private static bool IsTrue(Part part) => part.End - part.Start == "true".Length;

    private DelegationScope? ScopeOf(Part? part)
    {
        if (part is null)
        {
            return DelegationScope.Everything;
        }

        var names = new List<string>();
        foreach (var one in read.List(part, MostSeats))
        {
            if (read.Text(one, 200) is not { } name)
            {
                return null;
            }

            if (name.Split('/').Any(string.IsNullOrWhiteSpace) || !DelegationScope.Of(name).UnknownIn(HostOffice.Default).IsEmpty)
            {
                read.Add(one, Texts.UnknownWork(Document.Shown(name), HostOffice.Default));
                return null;
            }

            names.Add(name);
        }

        if (names.Count > 0)
        {
            return DelegationScope.Of([.. names]);
        }

        read.Add(part, Texts.MemberMissing("scope"));
        return null;
    }

    private RosterFaultKind? RefusalOf(Part? part)
    {
        if (part is null || !read.IsObject(part, ["refused"]) || read.Text(part["refused"], 80) is not { } name)
        {
            return null;
        }

        for (var i = 0; i < RosterFault.Kinds.All.Length; i++)
        {
            if (RosterFault.Kinds.All[i].Name == name)
            {
                return RosterFault.Kinds[i];
            }
        }

        read.Add(part["refused"]!, Texts.UnknownRosterFault(Document.Shown(name), RosterFault.Kinds.All.Select(kind => kind.Name)));
        return null;
    }

    private Roster RosterOf(Organisation body)
    {
        var roster = Roster.Of(body);
        foreach (var one in described)
        {
            Add(ref roster, new Person(one.Id, one.Name.Chinese, one.Clearance), one.Part);
        }

        foreach (var one in described)
        {
            foreach (var term in one.Terms)
            {
                foreach (var seat in term.Seats)
                {
                    Add(ref roster, new Appointment(one.Id, seat, term.From, term.To), term.Part);
                }
            }

            foreach (var away in one.Absences)
            {
                Add(ref roster, new Absence(one.Id, away.From, away.To), away.Part);
            }
        }

        foreach (var one in described)
        {
            foreach (var lent in one.Lent)
            {
                Grant(ref roster, one, lent);
            }
        }

        return roster;
    }

    private void Grant(ref Roster roster, Described to, Lent lent)
    {
        var delegation = lent.Delegation;
        if (lent.Under is { } document)
        {
            delegation = delegation with { Under = roster.Entries.OfType<Grant>().FirstOrDefault(grant => grant.Officer == delegation.Grantor && grant.Delegation.Document == document)?.Delegation };
            if (delegation.Under is null)
            {
                read.Add(lent.Part["under"]!, Texts.UnknownDelegation(Document.Shown(document)));
                return;
            }
        }

        if (lent.Refused is not { } expected)
        {
            Add(ref roster, new Grant(to.Id, delegation), lent.Part);
            return;
        }

        var change = roster.Add(new Grant(to.Id, delegation));
        if (change.IsAccepted || change.Faults.Any(fault => fault.Kind != expected))
        {
            read.Add(lent.Part["expect"]!, change.IsAccepted ? Texts.DelegationTaken : change.Faults[0].Label);
        }
    }

    private void Add(ref Roster roster, RosterEntry entry, Part part)
    {
        var change = roster.Add(entry);
        foreach (var fault in change.Faults)
        {
            read.Add(part, fault.Label);
        }

        roster = change.Roster;
    }

    /// <summary>With the name of who lends it.</summary>
    private Delegation Naming(Delegation delegation) => delegation with { GrantorName = described.Find(one => one.Id == delegation.Grantor)?.Name.Chinese };

    private CastMember Member(Described one, Roster? roster)
    {
        var taken = one.Lent.Where(lent => lent.Refused is null).Select(lent => Naming(lent.Delegation)).ToArray();
        return new(new Officer(one.Id, one.Name.Chinese, [.. one.Terms.SelectMany(term => term.Seats).Distinct()]).With(taken).Cleared(one.Clearance), one.Name, one.Unit, roster);
    }

    private sealed record Described(Part Part, string Id, Label Name, Label? Unit, List<Term> Terms, List<Lent> Lent, List<Away> Absences, ClassificationLevel? Clearance);

    private sealed record Term(Part Part, IReadOnlyList<Seat> Seats, LocalDate From, LocalDate? To);

    private sealed record Away(Part Part, LocalDate From, LocalDate To);

    private sealed record Lent(Part Part, Delegation Delegation, string? Under, RosterFaultKind? Refused);
}
