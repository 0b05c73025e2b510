using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Reads who took a step and in which seats.</summary>
internal static class HandReader
{
    internal static Hand Read(JsonPlace place)
    {
        place.HasOnly("officer", "name", "seats", "delegations", "clearance");
        var officer = place.Member("officer").Text();
        var name = place.Member("name").Text();
        var seats = ReadSeats(place.Member("seats"));
        return new(officer, name, seats, place.Optional("delegations") is { } list ? ReadDelegations(list, seats) : [], ReadClearance(place.Optional("clearance")));
    }

    private static ClassificationLevel? ReadClearance(JsonPlace? place) =>
        place is null ? null
        : ClassificationLevels.All.Find(place.Text()) is var ordinal and >= 0 ? ClassificationLevels.All[ordinal]
        : throw place.Fault("there is no such level");

    private static ImmutableArray<Seat> ReadSeats(JsonPlace list)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>();
        foreach (var place in list.Entries())
        {
            var seat = place.Seat();
            if (seats.Contains(seat))
            {
                throw place.Fault("it stands there twice");
            }

            seats.Add(seat);
        }

        return seats.DrainToImmutable();
    }

    private static ImmutableArray<Delegation> ReadDelegations(JsonPlace list, ImmutableArray<Seat> seats)
    {
        var delegations = ImmutableArray.CreateBuilder<Delegation>();
        foreach (var place in list.Entries())
        {
            var delegation = ReadDelegation(place);
            if (!seats.Contains(delegation.Seat))
            {
                throw place.Member("seat").Fault("the step was not taken in this seat");
            }

            foreach (var other in delegations)
            {
                if (other.Seat == delegation.Seat)
                {
                    throw place.Member("seat").Fault("it stands there twice");
                }
            }

            delegations.Add(delegation);
        }

        return delegations.DrainToImmutable();
    }

    private static Delegation ReadDelegation(JsonPlace place)
    {
        place.HasOnly("seat", "grantor", "document", "from", "to");
        return new(
            place.Member("seat").Seat(),
            place.Member("grantor").Text(),
            place.Member("document").Text(),
            place.Member("from").Date(),
            place.Member("to").Date());
    }
}
