using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A hand in a round, or a signer whom it goes on without, with all that came before it in any round of the case. Immutable.</summary>
/// <remarks>One more is one object, whatever came before; a case has few of them, and goes through them.</remarks>
internal sealed class Signature(Act round, ImmutableArray<Seat> seats, bool isExcuse, Signature? before)
{
    internal Act Round => round;

    internal ImmutableArray<Seat> Seats => seats;

    internal bool IsExcuse => isExcuse;

    internal Signature? Before => before;

    /// <summary>The same signatures but for those in some rounds, given by their bits.</summary>
    internal static Signature? Without(Signature? last, ulong rounds)
    {
        if (!IsAnyOf(last, rounds))
        {
            return last;
        }

        Signature? rest = null;
        foreach (var signature in InOrder(last))
        {
            rest = (signature.Round.Bit & rounds) == 0 ? new(signature.Round, signature.Seats, signature.IsExcuse, rest) : rest;
        }

        return rest;
    }

    /// <summary>The rounds that have signatures, in the order in which they began.</summary>
    internal static ImmutableArray<RoundProgress> RoundsOf(Signature? last)
    {
        var rounds = new List<RoundProgress>();
        foreach (var signature in InOrder(last))
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

    private static bool IsAnyOf(Signature? last, ulong rounds)
    {
        for (var signature = last; signature is not null; signature = signature.Before)
        {
            if ((signature.Round.Bit & rounds) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Stack<Signature> InOrder(Signature? last)
    {
        var inOrder = new Stack<Signature>();
        for (var signature = last; signature is not null; signature = signature.Before)
        {
            inOrder.Push(signature);
        }

        return inOrder;
    }
}

/// <summary>The signatures and excuses of one round among those of a case.</summary>
internal readonly struct Signatures(Act round, Signature? last)
{
    internal Act Round => round;

    /// <summary>Whether nobody has signed.</summary>
    internal bool IsEmpty
    {
        get
        {
            for (var signature = last; signature is not null; signature = signature.Before)
            {
                if (ReferenceEquals(signature.Round, round) && !signature.IsExcuse)
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
        for (var signature = last; signature is not null; signature = signature.Before)
        {
            if (ReferenceEquals(signature.Round, round) && (evenSigned || signature.IsExcuse) && signature.Seats.Holds(seat))
            {
                return true;
            }
        }

        return false;
    }
}
