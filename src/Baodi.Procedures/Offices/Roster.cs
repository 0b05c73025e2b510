namespace Baodi.Procedures;

/// <summary>Who holds, leaves and lends which seat, by date. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// A host asks for the officer anew on each day: seats, delegations and stand-ins are those of the day. A change of holder in mid-case needs nothing
/// else, since cases name seats.
/// </remarks>
public sealed class Roster
{
    private readonly RosterBook book;
    private readonly Func<string, string?, bool>? isKnown;

    private Roster(Organisation organisation, Func<string, string?, bool>? isKnown, ImmutableArray<RosterEntry> entries)
    {
        this.isKnown = isKnown;
        Organisation = organisation;
        Entries = entries;
        book = RosterBook.Of(entries);
    }

    /// <summary>The office that says what it may hold.</summary>
    public Organisation Organisation { get; }

    /// <summary>Everything that was added, in that order.</summary>
    public ImmutableArray<RosterEntry> Entries { get; }

    /// <summary>A roster of entries that go together. What delegations are for is not looked at: no procedures are known.</summary>
    /// <param name="organisation">What the office has.</param>
    /// <param name="entries">The entries, each of which the office and those before it allow.</param>
    /// <exception cref="RosterException">One is not allowed.</exception>
    /// <exception cref="ArgumentException">One is such as <see cref="Add"/> does not take at all.</exception>
    public static Roster Of(Organisation organisation, params ReadOnlySpan<RosterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return With(new(organisation, null, []), entries);
    }

    /// <summary>A roster that knows the procedures and acts delegations may be for.</summary>
    internal static Roster Of(Organisation organisation, Func<string, string?, bool> isKnown, ReadOnlySpan<RosterEntry> entries) => With(new(organisation, isKnown, []), entries);

    private static Roster With(Roster roster, ReadOnlySpan<RosterEntry> entries)
    {
        foreach (var entry in entries)
        {
            var change = roster.Add(entry);
            roster = change.IsAccepted ? change.Roster : throw new RosterException(change.Faults);
        }

        return roster;
    }

    /// <summary>Adds an entry, or tells everything that stands against it.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException">It is a person whose id is none (<see cref="VisibleText.IsId"/>), whose name is no text (<see cref="VisibleText"/>), one of which is longer than <see cref="Form.LongestText"/>, or whose clearance is no named level.</exception>
    /// <exception cref="DefinitionException">It is a delegation for a procedure for which the office's profile lacks a rule set.</exception>
    public RosterChange Add(RosterEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry is Person person)
        {
            Content.CheckId(person.Id, nameof(entry));
            Content.Check(person.Name, nameof(entry));
            if (person.Clearance is { } level && ClassificationLevels.All.Ordinal(level) < 0)
            {
                throw new ArgumentException($"'{(int)level}' is no level of secrecy.", nameof(entry));
            }
        }

        var faults = new RosterCheck(Organisation, isKnown, book, entry).Run();
        return faults.IsEmpty ? new(new(Organisation, isKnown, Entries.Add(entry)), []) : new(this, faults);
    }

    /// <summary>Who holds a seat in his own right on a date, in the order of their appointments; nobody where it is vacant.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or before the year 1.</exception>
    public ImmutableArray<Person> HoldersOf(Seat seat, LocalDate date) => book.HoldersOf(seat, DistrictTime.Iso(date, nameof(date)));

    /// <summary>The officer as he is at an instant, by the date at +08:00.</summary>
    /// <param name="id">His id.</param>
    /// <param name="at">When.</param>
    /// <returns>The officer with what holds on that day; null when nobody of that id is there.</returns>
    public Officer? OfficerOn(string id, Instant at) => OfficerOn(id, DistrictTime.DateOf(at));

    /// <summary>The officer as he is on a date: his own seats, the delegations in force whose grantors still hold their seats, and the seats he stands in for.</summary>
    /// <param name="id">His id.</param>
    /// <param name="date">The date.</param>
    /// <returns>The officer, without any seat while he is absent; null when nobody of that id is there.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar, or before the year 1.</exception>
    public Officer? OfficerOn(string id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        DistrictTime.Iso(date, nameof(date));
        if (book.Find(id) is not { } person)
        {
            return null;
        }

        var officer = new Officer(person.Id, person.Name, book.IsAbsent(id, date) ? [] : book.SeatsOf(id, date).AsSpan()).Cleared(person.Clearance);
        return book.IsAbsent(id, date)
            ? officer
            : officer.With(book.DelegationsOf(id, date).AsSpan()).StandingIn(new StandInsOfDay(Organisation, book, date).Of(id).AsSpan());
    }
}
