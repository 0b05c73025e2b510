using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Whatever is said of a step that cannot be so is named, and nothing else is: found from what the step is refused for when nothing is said, and from its act.</summary>
/// <param name="counts">Counts what was named; null where nothing is counted.</param>
internal sealed class WrongCircumstancesAreNamed(SaidCounts? counts = null) : Law
{
    internal override void Judge(Taken taken)
    {
        var isOffered = taken.Act is not null && (taken.Before is null || taken.IsToldOfTheCase);
        var told = (taken.Outcome.Refusal?.Reasons ?? []).OfType<CircumstancesWrong>().ToList();
        told.ForEach(wrong => counts?.AddNamed(wrong.Problem));
        Assert.Equal(
            (isOffered ? Expected(taken, taken.Act!) : []).Order(StringComparer.Ordinal),
            told.Select(wrong => $"{wrong.Problem} {wrong.Departure?.Code} {wrong.Departure?.About}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected(Taken taken, Act act)
    {
        var said = taken.Circumstances;
        var bare = said.Departures.IsEmpty ? taken.Outcome : taken.Saying(said with { Departures = [] });
        var departed = (bare.Refusal?.Reasons ?? []).Where(reason => reason is not CircumstancesWrong).Select(reason => (Reason: reason, Departure: DepartureFrom(reason, said))).ToList();
        return said.Departures.Where(departure => !departed.Exists(one => one.Departure == departure)).Select(departure => Told(CircumstancesProblem.DepartureUnneeded, departure))
            .Concat(departed.Where(one => one.Departure is not null).SelectMany(one => Problem(one.Reason, one.Departure!)))
            .Concat(IsOutOfTime(taken, act, said))
            .Concat(said.ToldBy is not null && !MayEnter(taken, act) ? [$"{CircumstancesProblem.NotToldTo}  "] : []);
    }

    /// <summary>Which departure a reason goes to: the first that names it, else for what the state brings with it one from the state.</summary>
    private static Departure? DepartureFrom(Reason reason, Circumstances said) =>
        said.Departures.FirstOrDefault(departure => (departure.Code, departure.About) == (reason.Code, reason.About))
        ?? (reason is PassedOver { IsDepartable: true } ? said.Departures.LastOrDefault(departure => departure.Code == WrongState.Kind && departure.About == reason.Act!.Name) : null);

    private static IEnumerable<string> Problem(Reason reason, Departure departure) =>
        !reason.IsDepartable ? [Told(CircumstancesProblem.DepartureFromFirm, departure)]
        : VisibleText.IsBlank(departure.Ground) || departure.Ground.Length > Form.LongestText ? [Told(CircumstancesProblem.DepartureWithoutGround, departure)]
        : [];

    private static string Told(CircumstancesProblem problem, Departure departure) => $"{problem} {departure.Code} {departure.About}";

    private static IEnumerable<string> IsOutOfTime(Taken taken, Act act, Circumstances said)
    {
        var judged = Judged.Of(taken);
        var saidInContent = act.Happened is null || judged?.IsReadable != true ? default(NodaTime.Instant?) : judged.HappenedAt;
        return said.HappenedAt is not null && ((act.Nature != ActNature.Records && said.ToldBy is null) || act.Happened is not null) ? [$"{CircumstancesProblem.HappenedAtUnneeded}  "]
            : (said.HappenedAt ?? saidInContent) is { } happened && (happened > taken.Asked.At || happened < taken.Before?.HappenedAt || happened < Earliest) ? [$"{CircumstancesProblem.HappenedOutOfTime}  "]
            : [];
    }

    /// <summary>The first instant that can be written.</summary>
    private static NodaTime.Instant Earliest { get; } = NodaTime.Instant.FromUtc(1, 1, 1, 0, 0) - NodaTime.Duration.FromHours(8);

    private static bool MayEnter(Taken taken, Act act) =>
        taken.By.Performers.Any(performer => act.ToldTo.Contains(performer.Seat.Post) && performer.Holds(taken.Procedure.Id, act.Name, taken.Asked.At));
}
