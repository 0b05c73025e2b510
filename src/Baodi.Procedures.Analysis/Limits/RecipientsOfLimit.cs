namespace Baodi.Procedures.Analysis;

/// <summary>Who is told of a limit that runs in a case.</summary>
public static class RecipientsOfLimit
{
    /// <summary>The seats that are told of a limit that runs in a case, each once: first who must meet it, then the seats named.</summary>
    /// <remarks>
    /// Who must meet it are the actors of the acts that meet the limit and are offered in the state of the case or, where none is offered
    /// yet, in any state. Of a limit for one thing of many, only those in charge of that thing are told, where there are some.
    /// </remarks>
    /// <param name="recipients">Who is told.</param>
    /// <param name="theCase">The case.</param>
    /// <param name="running">A limit that runs in it.</param>
    /// <exception cref="ArgumentException">The limit is not one of the case's procedure.</exception>
    public static ImmutableArray<Seat> For(this Recipients recipients, Case theCase, RunningLimit running)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(running);
        if (!theCase.Procedure.Limits.Contains(running.Limit))
        {
            throw new ArgumentException($"'{running.Limit}' is not a limit of '{theCase.Procedure.Id}'.", nameof(running));
        }

        var told = ImmutableArray.CreateBuilder<Seat>();
        if (recipients.IncludeWhoMeetIt)
        {
            Recipients.AddNew(told, InCharge(MeetersOf(theCase, running.Limit), running.Item));
        }

        Recipients.AddNew(told, recipients.Seats);
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
}
