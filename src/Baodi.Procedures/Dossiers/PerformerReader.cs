namespace Baodi.Procedures.Dossiers;

/// <summary>Reads who took a step and in which seats.</summary>
internal static class PerformerReader
{
    internal static Performer Read(JsonPlace place)
    {
        place.HasOnly("officer", "name", "seats", "delegations", "stand-ins", "own-seat", "clearance");
        var officer = place.Member("officer").Id();
        var name = place.Member("name").Text(Form.LongestText);
        var seats = ReadSeats(place.Member("seats"));
        var delegations = place.Optional("delegations") is { } lent ? ReadDelegations(lent, seats) : [];
        var standIns = place.Optional("stand-ins") is { } list ? ReadStandIns(list, seats, delegations) : [];
        Seat? own = place.Optional("own-seat") is { } seat ? (Seat?)OwnSeat(seat, delegations.Length + standIns.Length) : null;
        return new(officer, name, seats, delegations, place.Optional("clearance")?.Level(), standIns, own);
    }

    /// <summary>Who added a word to the file: whoever reads it may hold no seat.</summary>
    internal static Performer ReadSpeaker(JsonPlace place)
    {
        if (place.Has("seats"))
        {
            return Read(place);
        }

        place.HasOnly("officer", "name", "clearance");
        return new(place.Member("officer").Id(), place.Member("name").Text(Form.LongestText), [], [], place.Optional("clearance")?.Level());
    }

    private static ImmutableArray<Seat> ReadSeats(JsonPlace list)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>();
        var seen = new HashSet<Seat>();
        foreach (var place in list.Entries())
        {
            var seat = place.Seat();
            seats.Add(seen.Add(seat) ? seat : throw place.Fault(new("重复出现", "it stands there twice")));
        }

        return seats.DrainToImmutable();
    }

    private static ImmutableArray<Delegation> ReadDelegations(JsonPlace list, ImmutableArray<Seat> seats)
    {
        var delegations = ImmutableArray.CreateBuilder<Delegation>();
        var actedIn = new HashSet<Seat>(seats);
        var lent = new HashSet<Seat>();
        foreach (var place in list.Entries())
        {
            var delegation = ReadDelegation(place);
            if (!actedIn.Contains(delegation.Seat))
            {
                throw place.Member("seat").Fault(new("此步并非以该岗位办理", "the step was not taken in this seat"));
            }

            delegations.Add(lent.Add(delegation.Seat) ? delegation : throw place.Member("seat").Fault(new("重复出现", "it stands there twice")));
        }

        return delegations.DrainToImmutable();
    }

    private static ImmutableArray<StandIn> ReadStandIns(JsonPlace list, ImmutableArray<Seat> seats, ImmutableArray<Delegation> delegations)
    {
        var standIns = ImmutableArray.CreateBuilder<StandIn>();
        foreach (var place in list.Entries())
        {
            place.HasOnly("seat", "holder", "holder-name", "by");
            var standIn = new StandIn(place.Member("seat").Seat(), place.Optional("holder")?.Id(), place.Optional("holder-name")?.Text(), place.Optional("by")?.Seat());
            if (!seats.Contains(standIn.Seat))
            {
                throw place.Member("seat").Fault(new("此步并非以该岗位办理", "the step was not taken in this seat"));
            }

            var taken = false;
            foreach (var other in standIns)
            {
                taken |= other.Seat == standIn.Seat;
            }

            foreach (var other in delegations)
            {
                taken |= other.Seat == standIn.Seat;
            }

            if (taken)
            {
                throw place.Member("seat").Fault(new("重复出现", "it stands there twice"));
            }

            standIns.Add(standIn);
        }

        return standIns.DrainToImmutable();
    }

    private static Seat OwnSeat(JsonPlace place, int others) =>
        others > 0 ? place.Seat() : throw place.Fault(new("办理所用岗位均为本人岗位", "every seat acted in is the officer's own"));

    private static Delegation ReadDelegation(JsonPlace place)
    {
        place.HasOnly("seat", "grantor", "grantor-name", "document", "from", "to", "scope", "may-pass-on", "under");
        var delegation = new Delegation(
            place.Member("seat").Seat(),
            place.Member("grantor").Id(),
            place.Member("document").Text(),
            place.Member("from").Date(),
            place.Member("to").Date())
        {
            GrantorName = place.Optional("grantor-name")?.Text(),
            Scope = place.Optional("scope") is { } scope ? ReadScope(scope) : DelegationScope.Everything,
            MayPassOn = place.Optional("may-pass-on") is { } may && ReadLeave(may),
            Under = place.Optional("under") is { } under ? ReadDelegation(under) : null,
        };
        return delegation.Fault is { } fault ? throw place.Fault(new("委托不成立", fault)) : delegation;
    }

    private static bool ReadLeave(JsonPlace place) => place.YesOrNo() ? true : throw place.Fault(new("未允许的不写", "what is not allowed is left out"));

    private static DelegationScope ReadScope(JsonPlace list)
    {
        var names = new List<string>();
        foreach (var place in list.Entries())
        {
            var name = place.Text();
            names.Add(DelegationScope.TrySplit(name, out _) ? name : throw place.Fault(new("应为流程（如 request-report）或事项（如 request-report/instruct）", "a procedure such as 'request-report' or an act such as 'request-report/instruct' belongs here")));
        }

        return DelegationScope.Of([.. names]);
    }
}
