using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Writes content for an act from its JSON type and its form alone, so that a new command needs no new generator.</summary>
internal sealed class Contents(Random random, Instant now, Cast cast, Case? theCase)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nobody waits longer for what is to come.</summary>
    private const int MostDays = 90;

    private readonly Known known = Known.Of(theCase);

    /// <summary>Whether lists of things are often written after lists that the matter has, as whoever knows the matter would.</summary>
    internal bool IsAiming { get; init; }

    /// <summary>Instants that the matter knows and that are yet to come, such as the start of a meeting.</summary>
    internal ImmutableArray<Instant> ToCome =>
        [.. known.Instants.Select(text => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant()).Where(instant => instant > now && instant < now + Duration.FromDays(MostDays))];

    /// <summary>Content that the form takes; whether the matter takes it is another question.</summary>
    internal JsonObject For(Act act)
    {
        var json = new JsonObject();

        // Who changes something often says little more than that.
        var isSparse = random.Next(8) == 0;
        foreach (var property in Members(act.Procedure.JsonOf(act.Command)))
        {
            Write(json, act, property, () => isSparse || random.Next(4) == 0);
        }

        return json;
    }

    /// <summary>The same content, but for one member that is written anew or left open.</summary>
    internal JsonObject Varied(Act act, JsonObject content)
    {
        var json = content.DeepClone().AsObject();
        var members = Members(act.Procedure.JsonOf(act.Command)).ToList();
        if (members.Count > 0)
        {
            var property = members[random.Next(members.Count)];
            json.Remove(property.Name);
            Write(json, act, property, () => random.Next(3) == 0);
        }

        return json;
    }

    private void Write(JsonObject json, Act act, JsonPropertyInfo property, Func<bool> isLeftOpen)
    {
        var field = act.Form.Fields.FirstOrDefault(field => field.Name == property.Name);
        if (IsNeeded(property.PropertyType) || field?.IsRequired == true || !isLeftOpen())
        {
            json[property.Name] = Choice(act, field, property.PropertyType) ?? Value(property.PropertyType, property.Options, field, isRequired: field?.IsRequired == true);
        }
    }

    internal static string Text(JsonNode json) => json.ToJsonString(Plain);

    /// <summary>Mostly one of what the case offers for the field; null where anything may be written, or nothing is offered.</summary>
    private JsonNode? Choice(Act act, Field? field, Type type)
    {
        if (field is null || theCase is null || act.AllowedFor(field)?.Offered.Names(theCase.UntypedMatter) is not { IsEmpty: false } offered || random.Next(8) == 0)
        {
            return null;
        }

        var isWhole = random.Next(2) == 0;
        var chosen = offered.Where(_ => isWhole || random.Next(2) == 0).DefaultIfEmpty(offered[random.Next(offered.Length)]).ToArray();
        return IsList(type) ? new JsonArray([.. chosen.Select(one => (JsonNode)one)]) : chosen[random.Next(chosen.Length)];
    }

    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) =>
        type.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null);

    private static bool IsNeeded(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null && !IsList(type);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private JsonNode Value(Type declared, JsonSerializerOptions options, Field? field, bool isRequired)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type.IsEnum ? Naming.Kebab(Enum.GetNames(type)[random.Next(Enum.GetNames(type).Length)])
            : IsList(type) ? List(type.GenericTypeArguments[0], options, field, isRequired)
            : type == typeof(string) ? SomeText()
            : type == typeof(bool) ? random.Next(2) == 0
            : type == typeof(int) ? random.Next(2) == 0 ? random.Next(0, 4) : random.Next(0, 40)
            : type == typeof(Seat) ? SomeSeat(field)
            : type == typeof(Post) ? cast.AnySeat().Post.Id
            : type == typeof(Finding) ? random.Next(3) == 0 ? "not-yet-known" : SomeText()
            : type == typeof(TimeAllowed) ? $"{SomeAmount()} {TimeAllowed.Units.All[random.Next(TimeAllowed.Units.All.Length)].Name}"
            : type == typeof(TimeGiven) ? random.Next(3) == 0 ? LocalDatePattern.Iso.Format(DistrictTime.DateOf(Moment())) : Value(typeof(TimeAllowed), options, field, isRequired)
            : type == typeof(Instant) ? SomeInstant()
            : type == typeof(LocalDate) ? LocalDatePattern.Iso.Format(DistrictTime.DateOf(Moment()))
            : type == typeof(LocalDateTime) ? LocalDateTimePattern.ExtendedIso.Format(Moment().WithOffset(DistrictTime.Offset).LocalDateTime)
            : Nested(options.GetTypeInfo(type), field);
    }

    private JsonNode List(Type entry, JsonSerializerOptions options, Field? field, bool isRequired)
    {
        if (entry == typeof(string) && !known.Lists.IsEmpty && random.Next(2) == 0)
        {
            return JsonNode.Parse(known.Lists[random.Next(known.Lists.Length)])!;
        }

        if (IsAiming && entry != typeof(string) && random.Next(2) == 0 && AfterAKnownList(entry, options, field) is { } those)
        {
            return those;
        }

        var list = new JsonArray();
        for (var left = random.Next(isRequired ? 1 : 0, 4); left > 0; left--)
        {
            list.Add(Value(entry, options, field, isRequired: true));
        }

        return list;
    }

    /// <summary>An entry for each text of a list that the matter has; null where an entry has no text to call it by.</summary>
    private JsonArray? AfterAKnownList(Type entry, JsonSerializerOptions options, Field? field)
    {
        ImmutableArray<string> lists = [.. known.Lists, .. known.Things];
        if (lists.IsEmpty || options.GetTypeInfo(entry) is not { Kind: JsonTypeInfoKind.Object } shape || Members(shape).FirstOrDefault(member => member.PropertyType == typeof(string)) is not { } called)
        {
            return null;
        }

        var list = new JsonArray();
        foreach (var text in JsonNode.Parse(lists[random.Next(lists.Length)])!.AsArray())
        {
            var one = Nested(shape, field);
            one[called.Name] = text!.DeepClone();
            list.Add(one);
        }

        return list;
    }

    private JsonObject Nested(JsonTypeInfo type, Field? field)
    {
        var json = type.Kind == JsonTypeInfoKind.Object ? new JsonObject() : throw new NotSupportedException($"No generator knows {type.Type}.");
        foreach (var property in Members(type))
        {
            var part = field?.Parts.FirstOrDefault(part => part.Name == property.Name);
            if (property.PropertyType == typeof(string) || IsNeeded(property.PropertyType) || part?.IsRequired == true || random.Next(2) == 0)
            {
                json[property.Name] = Value(property.PropertyType, type.Options, part, isRequired: true);
            }
        }

        return json;
    }

    private string SomeText() =>
        random.Next(cast.IsTalkedOf ? 2 : 12) == 0 ? cast.Anybody().Id
        : !known.Texts.IsEmpty && random.Next(4) == 0 ? known.Texts[random.Next(known.Texts.Length)]
        : cast.AnyWord();

    /// <summary>Mostly a seat of the posts that the field takes, where it says which.</summary>
    private string SomeSeat(Field? field)
    {
        var posts = field is null || random.Next(16) == 0 ? [] : field.SeatsOf;
        ImmutableArray<string> mentioned = [.. known.Seats.Where(seat => posts.IsEmpty || posts.Any(post => seat.Split(':')[0] == post.Id))];
        return !mentioned.IsEmpty && random.Next(2) == 0 ? mentioned[random.Next(mentioned.Length)] : cast.AnySeat(posts).ToString();
    }

    /// <summary>Seldom so much that counting it leaves the published calendar.</summary>
    private int SomeAmount() => random.Next(1, 30) is var amount and < 29 ? amount : 3_000;

    /// <summary>Some instant, often one that the matter knows, since what is told about a matter must be true of it.</summary>
    private string SomeInstant() => !known.Instants.IsEmpty && random.Next(2) == 0
        ? known.Instants[random.Next(known.Instants.Length)]
        : OffsetDateTimePattern.Rfc3339.Format(Moment().WithOffset(DistrictTime.Offset));

    private Instant Moment() => random.Next(8) switch
    {
        < 2 => now + Duration.FromMinutes(random.Next(1, 20_000)),
        2 => now,
        3 => now + Duration.FromDays(random.Next(5, 60)),
        _ => now - Duration.FromMinutes(random.Next(0, 90)),
    };
}
