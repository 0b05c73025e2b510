using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Who may come into a walk: a holder of every seat there is, people of several hats, delegates, stand-ins and somebody of no post.</summary>
internal sealed class Cast
{
    private static readonly string[] Charges = ["agriculture", "education-bureau", "industry-and-information-technology-commission"];

    private static readonly string[] Others = ["材料齐全", "2021-1", "2021-2", "2021-3", "2021-4", "2021-5", "2021-6", "2021-7"];

    private readonly Random random;

    internal Cast(Procedure procedure, Random random)
    {
        this.random = random;
        IsTalkedOf = random.Next(4) == 0;
        Seats = [.. procedure.Notice.Posts.SelectMany(post => Charges.Prepend(null!).Select(charge => new Seat(post, charge)))];
        Single = [.. Seats.Select((seat, index) => Player.Holding($"one-{index}", seat))];
        People = [.. Single, .. Several(), .. Delegates(procedure), .. StandIns(), Player.Holding("nobody")];
        People = [.. People.Select(person => random.Next(12) == 0 ? person.Cleared(AnyLevel()) : person)];
    }

    /// <summary>Those of the words that the notice does not know; the commission it gives something to do.</summary>
    internal static ImmutableArray<string> FreeWords { get; } = ["agriculture", "education-bureau", "材料齐全"];

    internal ImmutableArray<Seat> Seats { get; }

    internal ImmutableArray<Player> People { get; private set; }

    /// <summary>A word that a matter and its commands can share: mostly a charge that somebody bears, else one of those that tell things apart.</summary>
    internal string AnyWord() => AnyWord(random);

    internal static string AnyWord(Random random) => random.Next(5) < 3 ? Charges[random.Next(Charges.Length)] : Others[random.Next(Others.Length)];

    private ImmutableArray<Player> Single { get; }

    /// <summary>Whether texts often name somebody of the cast, as where a matter is about its own officers.</summary>
    internal bool IsTalkedOf { get; }

    /// <summary>Those of a walk that is gone on with keep their hats.</summary>
    internal Cast With(ImmutableArray<Player> known)
    {
        foreach (var player in known)
        {
            People = People.RemoveAll(other => other.Id == player.Id).Add(player);
        }

        return this;
    }

    internal Player Anybody() => People[random.Next(People.Length)];

    internal Seat AnySeat() => Seats[random.Next(Seats.Length)];

    /// <summary>A seat of one of some posts; of any where there are none.</summary>
    internal Seat AnySeat(ImmutableArray<Post> posts)
    {
        ImmutableArray<Seat> among = [.. Seats.Where(seat => posts.IsDefaultOrEmpty || posts.Contains(seat.Post))];
        return among[random.Next(among.Length)];
    }

    private IEnumerable<Player> Several()
    {
        yield return Player.Holding("everybody", Seats);
        yield return Player.Holding("everybody-else", Seats);
        for (var i = 0; i < 4; i++)
        {
            yield return Player.Holding($"some-{i}", [.. Enumerable.Range(0, random.Next(2, 8)).Select(_ => AnySeat()).Distinct()]);
        }
    }

    private IEnumerable<Player> Delegates(Procedure procedure)
    {
        foreach (var lender in new[] { "everybody", "one-0", "some-1" })
        {
            var seats = lender == "everybody" ? Seats : [.. Seats.Where(_ => random.Next(5) == 0)];
            yield return Player.Holding($"aide-of-{lender}", AnySeat()).Lent([.. seats.Select(seat => Lent(seat, lender))]);
        }

        var scope = DelegationScope.Of([.. procedure.Acts.Where((_, index) => index == 0 || random.Next(3) == 0).Select(act => $"{procedure.Id}/{act.Name}").Distinct()]);
        yield return Player.Holding("scoped", AnySeat()).Lent([.. Seats.Select(seat => Lent(seat, "everybody") with { Scope = scope })]);
        yield return Player.Holding("too-late").Lent([.. Seats.Select(seat => Lent(seat, "everybody") with { To = new(2019, 12, 31) })]);
        yield return Player.Holding("chain").Lent([.. Seats.Where(_ => random.Next(4) == 0).Select(Passed)]);
    }

    private IEnumerable<Player> StandIns()
    {
        yield return Player.Holding("instead", AnySeat()).StandingIn([.. Seats.Where(_ => random.Next(3) == 0).Select(seat => new StandIn(seat))]);
        yield return Player.Holding("instead-of-one").StandingIn([.. Seats.Where(_ => random.Next(3) == 0).Select(seat => new StandIn(seat, "everybody", "everybody"))]);
    }

    private static Delegation Lent(Seat seat, string by) => new(seat, by, "2017-9", new(2017, 1, 1), new(2029, 12, 31));

    private static Delegation Passed(Seat seat)
    {
        var first = Lent(seat, "everybody") with { MayPassOn = true };
        return Lent(seat, "some-0") with { Document = "2017-12", Under = first };
    }

    private ClassificationLevel? AnyLevel() => random.Next(4) switch
    {
        0 => ClassificationLevel.Secret,
        1 => ClassificationLevel.HighlySecret,
        _ => null,
    };
}
