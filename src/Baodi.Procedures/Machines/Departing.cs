namespace Baodi.Procedures.Machines;

/// <summary>The departures of one attempt: which of its reasons they take, and which of them nothing wanted.</summary>
internal sealed class Departing(ImmutableArray<Departure> departures, Case? theCase, Instant at)
{
    private readonly ImmutableArray<Departure> departures = departures.OrEmpty();
    private HashSet<Departure>? wanted;

    /// <summary>Those made, in the order in which the requirements were judged.</summary>
    internal ImmutableArray<RecordedDeparture> Made { get; private set; } = [];

    /// <summary>Those that no reason wanted.</summary>
    internal ImmutableArray<Departure> Unwanted => wanted is null ? departures : departures.RemoveAll(wanted.Contains);

    /// <summary>Whether a departure takes a reason out of the way.</summary>
    internal bool Takes(Reason reason)
    {
        if (departures.IsEmpty || DepartureFrom(reason) is not { } departure)
        {
            return false;
        }

        (wanted ??= []).Add(departure);
        if (!reason.IsDepartable || !IsGround(departure.Ground) || !IsConsented(reason, departure, out var consent))
        {
            return false;
        }

        Made = Made.Add(new(reason.Requirement!, reason.About!, departure.Ground, consent));
        return true;
    }

    /// <summary>The departure that is about a reason; one from the state takes what the state passes over with it.</summary>
    internal Departure? DepartureFrom(Reason reason)
    {
        Departure? fromState = null;
        foreach (var departure in departures)
        {
            if (departure.Code == reason.Code && departure.About == reason.About)
            {
                return departure;
            }

            fromState = departure.Code == WrongState.Kind && departure.About == reason.AskedFor ? departure : fromState;
        }

        return reason is PassedOver { IsDepartable: true } ? fromState : null;
    }

    internal static bool IsGround(string ground) => !VisibleText.IsBlank(ground) && ground.Length <= Form.LongestText && Content.Judge(ground) is null;

    /// <summary>Whether whoever must consent has: one who holds the post then and may know of the case.</summary>
    private bool IsConsented(Reason reason, Departure departure, out Performer? consent)
    {
        consent = null;
        if (reason.ConsentOf is not { } post)
        {
            return true;
        }

        consent = departure.ConsentOf is { } officer && theCase?.IsVisibleTo(officer) != false ? officer.PerformerOf([post], reason.Act!.Procedure.Id, reason.Act.Name, at) : null;
        return consent is not null;
    }
}
