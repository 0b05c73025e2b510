using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>The walks that are a little less than one: without some steps, with fewer hats, with plainer content, closer together.</summary>
internal static partial class Shrinking
{
    private static readonly Duration Closest = Duration.FromMinutes(1);

    internal static IEnumerable<Walk> Of(Walk walk) => FewerSteps(walk).Concat(FewerPeople(walk)).Concat(FewerHats(walk)).Concat(PlainerContent(walk)).Concat(LessSaid(walk)).Concat(CloserTogether(walk));

    private static IEnumerable<Walk> FewerSteps(Walk walk)
    {
        for (var size = walk.Steps.Length / 2; size > 0; size /= 2)
        {
            for (var end = walk.Steps.Length; end > 0; end -= size)
            {
                var start = Math.Max(0, end - size);
                yield return walk.With(walk.Steps.RemoveRange(start, end - start));
            }
        }

        // A step that is done and undone again goes only with what undoes it.
        for (var start = 0; start < walk.Steps.Length - 1; start++)
        {
            yield return walk.With(walk.Steps.RemoveRange(start, 2));
        }
    }

    /// <summary>Somebody who comes earlier in place of one who comes later, with his own hats or with those of both.</summary>
    private static IEnumerable<Walk> FewerPeople(Walk walk) =>
        from later in Enumerable.Range(1, Math.Max(0, walk.People.Length - 1))
        from earlier in Enumerable.Range(0, later)
        let one = walk.People[earlier]
        let other = walk.People[later]
        let without = walk.With([.. walk.Steps.Select(step => step.Instead(other.Id, one.Id))])
        from instead in new[] { one, Joined(one, other) }
        select without with { People = without.People.Replace(one, instead) };

    private static Player Joined(Player one, Player other) => new(
        one.Id,
        [.. one.Seats.Union(other.Seats)],
        one.Delegations.AddRange(other.Delegations),
        one.StandIns.AddRange(other.StandIns),
        one.Clearance > other.Clearance ? one.Clearance : other.Clearance);

    private static IEnumerable<Walk> FewerHats(Walk walk) =>
        from person in walk.People
        from other in Plainer(person)
        select walk with { People = walk.People.Replace(person, other) };

    private static IEnumerable<Player> Plainer(Player person) =>
        Less(person.Seats).Select(person.Wearing)
            .Concat(Less(person.Delegations).Select(person.Lent))
            .Concat(Less(person.StandIns).Select(person.StandingIn))
            .Concat(person.Clearance is null ? [] : [person.Cleared(null)]);

    /// <summary>None of a list, its halves, and all but one.</summary>
    private static IEnumerable<ImmutableArray<T>> Less<T>(ImmutableArray<T> list)
    {
        for (var size = list.Length; size > 0; size /= 2)
        {
            for (var start = 0; start < list.Length; start += size)
            {
                yield return list.RemoveRange(start, Math.Min(size, list.Length - start));
            }
        }
    }

    private static IEnumerable<Walk> PlainerContent(Walk walk) =>
        Enumerable.Range(0, walk.Steps.Length).SelectMany(index => Plainer(walk, index));

    private static IEnumerable<Walk> Plainer(Walk walk, int index) =>
        from json in Plainer(walk.Steps[index].Json)
        where json.Length < walk.Steps[index].Json.Length
        select walk.With(walk.Steps.SetItem(index, walk.Steps[index] with { Json = json }));

    private static IEnumerable<Walk> LessSaid(Walk walk) =>
        from index in Enumerable.Range(0, walk.Steps.Length)
        from less in LessSaid(walk, index)
        select less;

    private static IEnumerable<Walk> LessSaid(Walk walk, int index) =>
        from less in Less(walk.Steps[index])
        select walk.With(walk.Steps.SetItem(index, less));

    private static IEnumerable<Asked> Less(Asked step) =>
        Less(step.Words).Select(fewer => step with { Words = fewer }).Concat(Less(step.Said).Select(less => step with { Said = less }));

    private static IEnumerable<Said> Less(Said said)
    {
        foreach (var fewer in Less(said.Departures))
        {
            yield return said with { Departures = fewer };
        }

        foreach (var departure in said.Departures.Where(one => one.Ground.Length > 1))
        {
            yield return said with { Departures = said.Departures.Replace(departure, departure with { Ground = "x" }) };
        }

        if (said.HappenedAt is not null)
        {
            yield return said with { HappenedAt = null };
        }

        if (said.ToldBy is not null)
        {
            yield return said with { ToldBy = null };
        }
    }

    private static IEnumerable<string> Plainer(string content)
    {
        yield return "{}";
        if (Parsed(content) is not { } json)
        {
            yield break;
        }

        foreach (var (name, value) in json)
        {
            yield return Without(json, name);
            if (value is JsonArray { Count: > 1 } list)
            {
                yield return With(json, name, new JsonArray(list[0]?.DeepClone()));
            }
            else if (value?.GetValueKind() is JsonValueKind.String or JsonValueKind.False)
            {
                yield return With(json, name, value.GetValueKind() == JsonValueKind.False ? true : "x");
            }
        }
    }

    private static JsonObject? Parsed(string content)
    {
        try
        {
            return JsonNode.Parse(content) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Without(JsonObject json, string name)
    {
        var other = (JsonObject)json.DeepClone();
        other.Remove(name);
        return Contents.Text(other);
    }

    private static string With(JsonObject json, string name, JsonNode value)
    {
        var other = (JsonObject)json.DeepClone();
        other[name] = value;
        return Contents.Text(other);
    }

    /// <summary>A step one minute after the one before it; those that follow keep their distance.</summary>
    private static IEnumerable<Walk> CloserTogether(Walk walk)
    {
        for (var index = 1; index < walk.Steps.Length; index++)
        {
            var shift = walk.Steps[index - 1].At + Closest - walk.Steps[index].At;
            if (shift != Duration.Zero)
            {
                yield return walk.With([.. walk.Steps.Select((step, place) => place < index ? step : step.Later(shift))]);
            }
        }
    }
}
