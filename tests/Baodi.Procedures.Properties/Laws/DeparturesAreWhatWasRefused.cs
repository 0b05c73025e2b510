using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>The departures of a step are exactly what it is refused for without them: none is missing, and none stands in nobody's way.</summary>
/// <param name="counts">Counts the departures; null where none is counted.</param>
internal sealed class DeparturesAreWhatWasRefused(SaidCounts? counts = null) : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is not { } happened)
        {
            return;
        }

        counts?.AddDepartures(happened);
        counts?.AddHands(happened, taken.Before);
        var bare = taken.Circumstances.Departures.IsEmpty ? taken.Outcome : taken.Saying(taken.Circumstances with { Departures = [] });
        Assert.Equal(
            (bare.Refusal?.Reasons ?? []).Select(reason => $"{reason.Code} {reason.About}").Order(StringComparer.Ordinal),
            happened.Departures.Select(departure => $"{departure.Code} {departure.About}").Order(StringComparer.Ordinal));
    }
}
