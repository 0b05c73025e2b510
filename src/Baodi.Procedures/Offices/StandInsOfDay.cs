namespace Baodi.Procedures.Offices;

/// <summary>Who stands in for whom on one day. No two seats of posts that exclude each other come to one person.</summary>
/// <remarks>
/// The vacant seats choose one after another, in the order of the posts and then of the charges, so that it does not matter in which order the
/// office's orders were written: who stands in for a seat already is passed over for one that its post excludes.
/// </remarks>
internal sealed class StandInsOfDay
{
    private readonly Organisation organisation;
    private readonly RosterBook book;
    private readonly LocalDate date;
    private readonly List<(Seat Seat, string Officer)> taken = [];

    internal StandInsOfDay(Organisation organisation, RosterBook book, LocalDate date)
    {
        this.organisation = organisation;
        this.book = book;
        this.date = date;
        foreach (var order in organisation.StandIns.Sort(InOrderOfSeats))
        {
            if (!book.IsActedIn(order.Seat, date) && OfficerFor(order) is { } officer)
            {
                taken.Add((order.Seat, officer));
            }
        }
    }

    internal ImmutableArray<StandIn> Of(string id)
    {
        var standIns = ImmutableArray.CreateBuilder<StandIn>();
        foreach (var (seat, officer) in taken)
        {
            if (officer == id)
            {
                var absent = book.HoldersOf(seat, date);
                standIns.Add(absent.IsEmpty ? new(seat) : new(seat, absent[0].Id, absent[0].Name));
            }
        }

        return standIns.DrainToImmutable();
    }

    private static int InOrderOfSeats(StandInOrder one, StandInOrder other) =>
        one.Seat.Post != other.Seat.Post ? Posts.All.Compare(one.Seat.Post, other.Seat.Post) : string.CompareOrdinal(one.Seat.Charge, other.Seat.Charge);

    /// <summary>The first holder of the seats of an order who is present and has no post that excludes the one to be stood in for.</summary>
    private string? OfficerFor(StandInOrder order)
    {
        foreach (var seat in order.By)
        {
            foreach (var holder in book.HoldersOf(seat, date))
            {
                if (!book.IsAbsent(holder.Id, date) && !IsExcluded(holder.Id, order.Seat.Post))
                {
                    return holder.Id;
                }
            }
        }

        return null;
    }

    private bool IsExcluded(string id, Post post)
    {
        if (!book.Excluding(organisation, id, post, date, date).IsEmpty)
        {
            return true;
        }

        foreach (var (seat, officer) in taken)
        {
            if (officer == id && organisation.Excluding(seat.Post, post) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
