namespace Baodi.Procedures.Analysis;

/// <summary>Something that a case waits for: an act, of whom, since when, and what stands in its way. Immutable and safe for concurrent use.</summary>
public sealed class Wait
{
    internal Wait(Case theCase, Act act, ImmutableArray<Seat> seats, Instant since, ImmutableArray<Reason> reasons)
    {
        Case = theCase;
        Act = act;
        Seats = seats;
        Since = since;
        Reasons = reasons;
    }

    /// <summary>The case that waits, as it stood when it was looked at.</summary>
    public Case Case { get; }

    /// <summary>The act that is waited for; its clause is the ground of the wait.</summary>
    public Act Act { get; }

    /// <summary>Whose it is to do: of a round whose turn it is, each of those who have yet to sign for himself, or where one signs for all any of them; of any other act whoever of them comes first.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The instant of the step since which the case waits for this act of these seats.</summary>
    public Instant Since { get; }

    /// <summary>What stands in its way whoever does it, and so what opens it; empty where it can be done at once.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>Whether it can be done at once, by one of the seats.</summary>
    public bool IsOpen => Reasons.IsEmpty;

    /// <summary>The id of the case, the act and its seats.</summary>
    public override string ToString() => $"{Case.Id}: {Act.Name} ({string.Join(", ", Seats)})";

    /// <summary>The same, since when it was waited for already, whatever else became of the case.</summary>
    internal Wait GoingOn(ImmutableArray<Wait> before)
    {
        foreach (var earlier in before)
        {
            if (ReferenceEquals(Act, earlier.Act) && Seats.AsSpan().SequenceEqual(earlier.Seats.AsSpan()))
            {
                return new(Case, Act, Seats, earlier.Since, Reasons);
            }
        }

        return this;
    }
}
