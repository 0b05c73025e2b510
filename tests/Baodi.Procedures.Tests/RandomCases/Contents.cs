using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests.RandomCases;

/// <summary>Writes content for an act from its JSON type and its form alone, so that a new command needs no new generator.</summary>
internal sealed class Contents(Random random, Instant now, Case? theCase, JsonElement? matter = null)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Spoils = ["", "null", "[]", "{", "{}", "{}{}", "7", "\"text\"", "{\"no-such-member\":1}", "{\"text\":\"\\ud800\"}", "\u00ff"];

    /// <summary>Content that the form takes; whether the matter takes it is another question.</summary>
    internal JsonObject For(Act act)
    {
        var json = new JsonObject();
        foreach (var property in Members(act.Procedure.JsonOf(act.Command)))
        {
            var field = act.Form.Fields.FirstOrDefault(field => field.Name == property.Name);
            if (IsNeeded(property.PropertyType) || field?.IsRequired == true || random.Next(4) > 0)
            {
                json[property.Name] = Choice(act, field) ?? Value(property.PropertyType, act.Procedure.JsonOf(act.Command).Options, isRequired: field?.IsRequired == true);
            }
        }

        return json;
    }

    /// <summary>Mostly one of what the case offers for the field; null where anything may be written, or nothing is offered.</summary>
    private JsonNode? Choice(Act act, Field? field)
    {
        if (field is null || theCase is null || act.AllowedFor(field)?.Offered.Names(theCase.UntypedMatter) is not { IsEmpty: false } offered || random.Next(8) == 0)
        {
            return null;
        }

        var isWhole = random.Next(2) == 0;
        var chosen = offered.Where(_ => isWhole || random.Next(2) == 0).DefaultIfEmpty(offered[random.Next(offered.Length)]).ToArray();
        return IsList(act.Procedure.JsonOf(act.Command).Properties.Single(property => property.Name == field.Name).PropertyType)
            ? new JsonArray([.. chosen.Select(one => (JsonNode)one)])
            : chosen[random.Next(chosen.Length)];
    }

    /// <summary>Content with something missing, too long, of the wrong type or not JSON at all.</summary>
    internal byte[] Spoilt(Act act)
    {
        var json = For(act);
        if (json.Count == 0 || random.Next(4) == 0)
        {
            return Encoding.UTF8.GetBytes(Spoils[random.Next(Spoils.Length)]);
        }

        var name = json.ElementAt(random.Next(json.Count)).Key;
        switch (random.Next(7))
        {
            case 0:
                json.Remove(name);
                break;
            case 1:
                json[name] = null;
                break;
            case 2:
                json[name] = " ";
                break;
            case 3:
                json[name] = new string('x', Form.LongestText + 1);
                break;
            case 4:
                json[name] = random.Next(-3, 200_000_000);
                break;
            case 5:
                json[name] = new JsonArray([.. Enumerable.Repeat(0, Form.LongestList + 1).Select(_ => (JsonNode)"district-head")]);
                break;
            default:
                json[name] = "9999-12-31T23:59:59+08:00";
                break;
        }

        return Bytes(json);
    }

    internal static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString(Plain));

    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) =>
        type.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null);

    private static bool IsNeeded(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null && !IsList(type);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private JsonNode Value(Type declared, JsonSerializerOptions options, bool isRequired)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type);
            return Naming.Kebab(names[random.Next(names.Length)]);
        }

        if (IsList(type))
        {
            var list = new JsonArray();
            for (var left = random.Next(isRequired ? 1 : 0, 4); left > 0; left--)
            {
                list.Add(Value(type.GenericTypeArguments[0], options, isRequired: true));
            }

            return list;
        }

        return type == typeof(string) ? Text()
            : type == typeof(bool) ? random.Next(2) == 0
            : type == typeof(int) ? random.Next(1, 40)
            : type == typeof(Seat) ? Pool.Seats[random.Next(Pool.Seats.Length)].ToString()
            : type == typeof(Finding) ? random.Next(3) == 0 ? "not-yet-known" : Text()
            : type == typeof(TimeAllowed) ? TimeAllowed.Units.All[random.Next(4)] is var unit ? $"{random.Next(1, 30)} {unit.Name}" : ""
            : type == typeof(TimeGiven) ? random.Next(3) == 0 ? LocalDatePattern.Iso.Format(DistrictTime.DateOf(Moment())) : $"{random.Next(1, 30)} working-days"
            : type == typeof(Instant) ? SomeInstant()
            : type == typeof(LocalDate) ? LocalDatePattern.Iso.Format(DistrictTime.DateOf(Moment()))
            : type == typeof(LocalDateTime) ? LocalDateTimePattern.ExtendedIso.Format(Moment().WithOffset(DistrictTime.Offset).LocalDateTime)
            : Nested(options.GetTypeInfo(type));
    }

    private JsonObject Nested(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            throw new NotSupportedException($"No generator knows {type.Type}.");
        }

        var json = new JsonObject();
        foreach (var property in Members(type))
        {
            if (property.PropertyType == typeof(string) || IsNeeded(property.PropertyType) || property.AssociatedParameter is { HasDefaultValue: false } || random.Next(2) == 0)
            {
                json[property.Name] = Value(property.PropertyType, type.Options, isRequired: true);
            }
        }

        return json;
    }

    private string Text() =>
        random.Next(8) == 0 ? "材料齐全"
        : random.Next(40) == 0 ? Pool.Officers[random.Next(Pool.Officers.Length)].Id
        : Pool.Charges[random.Next(Pool.Charges.Length)];

    /// <summary>Some instant, often one that the matter knows, since what is told about a matter must be true of it.</summary>
    private string SomeInstant()
    {
        var known = matter is { } element && random.Next(2) == 0 ? Instants(element).ToList() : [];
        return known.Count > 0 ? known[random.Next(known.Count)] : OffsetDateTimePattern.Rfc3339.Format(Moment().WithOffset(DistrictTime.Offset));
    }

    private static IEnumerable<string> Instants(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Instants(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Instants),
        JsonValueKind.String when OffsetDateTimePattern.Rfc3339.Parse(element.GetString()!).Success => [element.GetString()!],
        _ => [],
    };

    private Instant Moment() => random.Next(8) switch
    {
        < 2 => now + Duration.FromMinutes(random.Next(1, 20_000)),
        2 => now,
        _ => now - Duration.FromMinutes(random.Next(0, 90)),
    };
}
