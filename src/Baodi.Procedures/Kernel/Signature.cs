using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A hand in a round, or a signer whom it goes on without.</summary>
internal readonly record struct Signature(Act Round, ImmutableArray<Seat> Seats, bool IsExcuse)
{
    /// <summary>The rounds that have signatures, in the order in which they began.</summary>
    internal static ImmutableArray<RoundProgress> RoundsOf(Link<Signature>? last)
    {
        var rounds = new List<RoundProgress>();
        foreach (var signature in Link<Signature>.InOrder(last))
        {
            var index = rounds.FindIndex(begun => ReferenceEquals(begun.Act, signature.Round));
            if (index < 0)
            {
                index = rounds.Count;
                rounds.Add(new(signature.Round, [], []));
            }

            rounds[index] = signature.IsExcuse
                ? rounds[index] with { Excused = rounds[index].Excused.AddRange(signature.Seats) }
                : rounds[index] with { Signed = rounds[index].Signed.AddRange(signature.Seats) };
        }

        return [.. rounds];
    }
}

/// <summary>The signatures and excuses of one round among those of a case.</summary>
internal readonly struct Signatures(Act round, Link<Signature>? last)
{
    internal Act Round => round;

    /// <summary>Whether nobody has signed.</summary>
    internal bool IsEmpty
    {
        get
        {
            for (var link = last; link is not null; link = link.Before)
            {
                if (ReferenceEquals(link.Value.Round, round) && !link.Value.IsExcuse)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether a seat has signed or been excused.</summary>
    internal bool Has(in Seat seat) => Has(seat, evenSigned: true);

    /// <summary>Whether a seat has been excused.</summary>
    internal bool HasExcused(in Seat seat) => Has(seat, evenSigned: false);

    private bool Has(in Seat seat, bool evenSigned)
    {
        for (var link = last; link is not null; link = link.Before)
        {
            if (ReferenceEquals(link.Value.Round, round) && (evenSigned || link.Value.IsExcuse) && link.Value.Seats.Holds(seat))
            {
                return true;
            }
        }

        return false;
    }
}
