using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads how a step came about: what it departs from, when it happened and who told it. Whether that is in order the library judges.</summary>
internal sealed class CircumstancesReader(PartReader read, Func<Part?, CastMember?> member)
{
    private const int LongestName = 80;
    private const int MostDepartures = 64;

    /// <summary>The members of a step that say it.</summary>
    internal static readonly string[] Members = ["departures", "happened-at", "told-by"];

    internal (Circumstances Circumstances, CastMember? ToldBy) Read(Part step, Instant? at)
    {
        var toldBy = member(step["told-by"]);
        return (new()
        {
            Departures = [.. read.List(step["departures"], MostDepartures).Select(part => DepartureOf(part, at)).OfType<Departure>()],
            HappenedAt = read.Time(step["happened-at"]),
            ToldBy = OfficerOf(toldBy, at),
        }, toldBy);
    }

    private Departure? DepartureOf(Part part, Instant? at)
    {
        if (!read.IsObject(part, ["code", "about", "ground"], "consent-of"))
        {
            return null;
        }

        var code = read.Text(part["code"], LongestName);
        var about = read.Text(part["about"], LongestName);
        var ground = part["ground"] is { } why && read.Is(why, PartKind.Text) ? why.Text : null;
        var consent = OfficerOf(member(part["consent-of"]), at);
        return code is null || about is null || ground is null ? null : new(code, about, ground) { ConsentOf = consent };
    }

    private static Officer? OfficerOf(CastMember? found, Instant? at) => at is { } then ? found?.At(then) : found?.Officer;
}
