using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Cases, events and refusals in words that tell any two of them apart.</summary>
internal static class Written
{
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    internal static string Of(Case theCase) => string.Join('\n',
        Of(theCase.WriteTo),
        $"done: {string.Join(", ", theCase.Done.Select(Of))}",
        $"passed over: {string.Join(", ", theCase.PassedOver.Select(Of))}",
        $"happened: {theCase.HappenedAt}",
        $"rounds: {string.Join("; ", theCase.Rounds.Select(round => $"{Of(round.Act)} by {string.Join(", ", round.Signed)} without {string.Join(", ", round.Excused)}"))}",
        $"hands: {string.Join("; ", theCase.Performers.Select(kept => $"{Of(kept.Act)} of {kept.Thing} by {Of(kept.By)}"))}",
        $"things: {string.Join("; ", theCase.Things.Select(one => $"{Of(one.Act)} of {one.Thing}"))}",
        $"limits: {string.Join("; ", theCase.AllLimits.Select(Of))}");

    internal static string Of(Event happened) => string.Join('\n',
        $"{happened.Sequence} {Of(happened.Act)} of {happened.CaseId} to {happened.To} at {happened.At}, begins {happened.Begins}, opened by {happened.OpenedBy}",
        JsonSerializer.Serialize(happened.Command, happened.Act.Procedure.JsonOf(happened.Act.Command)),
        Of(happened.By),
        $"{happened.Decided?.Decision.Id} {happened.Decided?.Ordinal} {string.Join(',', happened.Decided?.Rules ?? [])} {string.Join(',', happened.Decided?.Conclusions.Select(one => $"{one.Term.Name} {string.Join(',', one.Rules)}") ?? [])}",
        string.Join("; ", happened.Limits.Select(change => $"{change.Turn} {Of(change.Running)}")),
        string.Join("; ", happened.FollowUps.Select(followUp => $"{followUp.Procedure} {followUp.Opening}")),
        $"happened at {happened.HappenedAt}, again {happened.IsAgain}, entered by {(happened.EnteredBy is { } entered ? Of(entered) : "who did it")}",
        string.Join("; ", happened.Departures.Select(Of)));

    private static string Of(RecordedDeparture departure) =>
        $"departs from {departure.Code} {departure.About} ({departure.From}) as {departure.Ground} with {(departure.Consent is { } consent ? Of(consent) : "nobody's consent")}";

    internal static string Of(Outcome outcome) => outcome.IsAccepted ? Of(outcome.Event) : Of(outcome.Refusal.WriteTo);

    internal static string Of(RunningLimit running) =>
        $"{running.Limit.Citation} {running} from {running.Anchor} due {running.Due} opens {running.Opens} within {running.Course?.Allowed} counted {running.Course?.Counting} from {running.Course?.Anchor} stands {running.SuspendedSince} by {running.Instrument?.Id}";

    internal static string Of(Act act) => $"{act}({string.Join('|', act.From)})";

    private static string Of(Performer performer) =>
        $"{performer.OfficerId} as {string.Join(", ", performer.Seats)} lent {string.Join(", ", performer.Delegations.Select(one => $"{one.Seat} {one} {one.Document}"))} in place of {string.Join(", ", performer.StandIns)} own {performer.OwnSeat} cleared {performer.Clearance}";
}
