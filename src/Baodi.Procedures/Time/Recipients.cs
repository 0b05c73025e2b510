using System.Collections.Immutable;

namespace Baodi.Procedures;

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

    /// <summary>The seats that are told of a limit that runs in a case, each once: first who must meet it, then the seats named.</summary>
    /// <remarks>
    /// Who must meet it are the actors of the acts that meet the limit and are offered in the state of the case or, where none is offered
    /// yet, in any state. Of a limit for one thing of many, only those in charge of that thing are told, where there are some.
    /// </remarks>
    /// <param name="theCase">The case.</param>
    /// <param name="running">A limit that runs in it.</param>
    /// <exception cref="ArgumentException">The limit is not one of the case's procedure.</exception>
    public ImmutableArray<Seat> For(Case theCase, RunningLimit running)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(running);
        if (!theCase.Procedure.Limits.Contains(running.Limit))
        {
            throw new ArgumentException($"'{running.Limit}' is not a limit of '{theCase.Procedure.Id}'.", nameof(running));
        }

        var told = ImmutableArray.CreateBuilder<Seat>();
        if (IncludeWhoMeetIt)
        {
            AddNew(told, InCharge(MeetersOf(theCase, running.Limit), running.Item));
        }

        AddNew(told, Seats);
        return told.DrainToImmutable();
    }

    private static ImmutableArray<Seat> MeetersOf(Case theCase, TimeLimit limit)
    {
        var now = ImmutableArray.CreateBuilder<Seat>();
        var ever = ImmutableArray.CreateBuilder<Seat>();
        foreach (var act in theCase.Procedure.Acts)
        {
            if (act.Meets.Contains(limit))
            {
                (act.IsOfferedIn(theCase.Status) ? now : ever).AddRange(act.Signers.SeatsOf(theCase.UntypedMatter));
            }
        }

        return now.Count > 0 ? now.DrainToImmutable() : ever.DrainToImmutable();
    }

    private static ImmutableArray<Seat> InCharge(ImmutableArray<Seat> seats, string? item)
    {
        var charged = ImmutableArray.CreateBuilder<Seat>();
        foreach (var seat in seats)
        {
            if (item is not null && seat.Charge == item)
            {
                charged.Add(seat);
            }
        }

        return charged.Count > 0 ? charged.DrainToImmutable() : seats;
    }

    private static void AddNew(ImmutableArray<Seat>.Builder told, ImmutableArray<Seat> seats)
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
