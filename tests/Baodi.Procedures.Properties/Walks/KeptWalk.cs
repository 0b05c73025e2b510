using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Reads back a walk that was written as a scenario.</summary>
internal static class KeptWalk
{
    internal static Walk Read(string path, IReadOnlyList<Office> offices)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var scenario = document.RootElement;
        var id = scenario.GetProperty("steps").EnumerateArray().First(step => step.TryGetProperty("open", out _)).GetProperty("open").GetString()!;
        var (office, procedure) = offices.Select(office => (office, office.Find(id))).First(one => one.Item2 is not null);
        return Of(scenario, office, procedure!);
    }

    /// <summary>The walk whose officers and steps are members of an object.</summary>
    internal static Walk Of(JsonElement scenario, Office office, Procedure procedure) => new(
        office,
        procedure,
        [.. scenario.GetProperty("officers").EnumerateArray().Select(PlayerOf)],
        [.. StepsOf(scenario.GetProperty("steps"))]);

    /// <summary>What is added to the file goes with the step after it.</summary>
    private static IEnumerable<Asked> StepsOf(JsonElement steps)
    {
        ImmutableArray<Word> words = [];
        foreach (var step in steps.EnumerateArray())
        {
            if (step.TryGetProperty("remark", out var kind))
            {
                words = words.Add(WordOf(step, Remarks.Kinds[Remarks.Kinds.Find(kind.GetString()!)]));
                continue;
            }

            yield return StepOf(step) with { Words = words };
            words = [];
        }
    }

    private static Word WordOf(JsonElement step, RemarkKind kind) => new(
        new(kind, step.TryGetProperty("text", out var text) ? text.GetString() : null)
        {
            To = [.. step.GetProperty("to").EnumerateArray().Select(seat => SeatOf(seat.GetString()!))],
            Papers = [.. step.GetProperty("papers").EnumerateArray().Select(paper => paper.GetString()!)],
        },
        step.GetProperty("by").GetString()!,
        InstantOf(step.GetProperty("at")));

    private static Asked StepOf(JsonElement step) => new(
        step.GetProperty("do").GetString()!,
        step.TryGetProperty("with", out var content) ? content.GetRawText() : "{}",
        step.GetProperty("by").GetString()!,
        InstantOf(step.GetProperty("at")))
    {
        Said = new(
            step.TryGetProperty("departures", out var departures) ? [.. departures.EnumerateArray().Select(DepartureOf)] : [],
            step.TryGetProperty("happened-at", out var happened) ? InstantOf(happened) : null,
            step.TryGetProperty("told-by", out var told) ? told.GetString() : null),
    };

    private static Departure DepartureOf(JsonElement departure) => new(
        departure.GetProperty("code").GetString()!,
        departure.GetProperty("about").GetString()!,
        departure.GetProperty("ground").GetString()!);

    private static Instant InstantOf(JsonElement time) => OffsetDateTimePattern.Rfc3339.Parse(time.GetString()!).Value.ToInstant();

    private static Player PlayerOf(JsonElement officer) => new(
        officer.GetProperty("id").GetString()!,
        [.. officer.GetProperty("posts").EnumerateArray().Select(seat => SeatOf(seat.GetString()!))],
        officer.TryGetProperty("delegations", out var lent) ? [.. lent.EnumerateArray().Select(LentOf)] : [],
        [],
        officer.TryGetProperty("clearance", out var level) ? ClassificationLevels.All[ClassificationLevels.All.Find(level.GetString()!)] : null);

    private static Delegation LentOf(JsonElement lent) => new(
        SeatOf(lent.GetProperty("seat").GetString()!),
        lent.GetProperty("by").GetString()!,
        lent.GetProperty("document").GetString()!,
        LocalDatePattern.Iso.Parse(lent.GetProperty("from").GetString()!).Value,
        LocalDatePattern.Iso.Parse(lent.GetProperty("to").GetString()!).Value)
    {
        Scope = lent.TryGetProperty("scope", out var scope) ? DelegationScope.Of([.. scope.EnumerateArray().Select(name => name.GetString()!)]) : DelegationScope.Everything,
    };

    private static Seat SeatOf(string text) => Seat.TryParse(text, out var seat) ? seat : throw new FormatException($"'{text}' is no seat.");
}
