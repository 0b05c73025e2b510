namespace Baodi.Procedures.Offices;

/// <summary>Who is told of a reminder: seats, those whose duty it is to meet the limit, or both. Immutable and safe for concurrent use.</summary>
public sealed class Recipients
{
    private Recipients(ImmutableArray<Seat> seats, bool includeWhoMeetIt)
    {
        Seats = seats;
        IncludeWhoMeetIt = includeWhoMeetIt;
    }

    /// <summary>Those who may do an act that meets the limit, as the procedure and the matter have it: the undertaking department, say.</summary>
    public static Recipients WhoMeetIt { get; } = new([], true);

    /// <summary>The seats that are told in any case, in the order given.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>Whether those whose duty it is to meet the limit are told.</summary>
    public bool IncludeWhoMeetIt { get; }

    /// <summary>What they are called where no case is known.</summary>
    public Label Label
    {
        get
        {
            var labels = new Label[Seats.Length + (IncludeWhoMeetIt ? 1 : 0)];
            if (IncludeWhoMeetIt)
            {
                labels[0] = new("承办人", "who must meet it");
            }

            for (var i = 0; i < Seats.Length; i++)
            {
                labels[i + labels.Length - Seats.Length] = Seats[i].Label;
            }

            return Label.Join(labels, "、", ", ");
        }
    }

    /// <summary>Names the seats that are told.</summary>
    /// <exception cref="ArgumentException">There is none, or one stands there twice.</exception>
    public static Recipients Of(params ReadOnlySpan<Seat> seats)
    {
        var told = ImmutableArray.CreateBuilder<Seat>(seats.Length);
        foreach (var seat in seats)
        {
            if (told.Contains(seat))
            {
                throw new ArgumentException($"'{seat}' is named twice.", nameof(seats));
            }

            told.Add(seat);
        }

        return told.Count > 0 ? new(told.MoveToImmutable(), false) : throw new ArgumentException("Nobody is named.", nameof(seats));
    }

    /// <summary>These and others; a seat that both name is told once.</summary>
    public Recipients And(Recipients others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var told = Seats.ToBuilder();
        AddNew(told, others.Seats);
        return new(told.DrainToImmutable(), IncludeWhoMeetIt || others.IncludeWhoMeetIt);
    }

    internal static void AddNew(ImmutableArray<Seat>.Builder told, ImmutableArray<Seat> seats)
    {
        foreach (var seat in seats)
        {
            if (!told.Contains(seat))
            {
                told.Add(seat);
            }
        }
    }
}
