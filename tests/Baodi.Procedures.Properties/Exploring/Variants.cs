using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Baodi.Procedures.Properties.Walks;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>One content of an act.</summary>
/// <param name="Command">The content.</param>
/// <param name="Names">The posts that it names, as a mask, where the act may be done again and again and so name ever more; else none.</param>
internal readonly record struct Variant(Command Command, ulong Names);

/// <summary>The contents of an act that tell situations apart: one that is filled in to the end, one that leaves out what may be, and of the first each that differs in one yes or no, one term, or one post that is named.</summary>
internal sealed class Variants(People people)
{
    private const int Tries = 100;

    private readonly Dictionary<(Act Act, Instant At), ImmutableArray<Variant>> shared = [];
    private readonly Dictionary<Act, string> found = [];

    internal ImmutableArray<Variant> Of(Act act, Case? theCase, Instant at) =>
        !act.AllowedValues.IsEmpty || found.ContainsKey(act) ? Made(act, theCase, at)
        : shared.TryGetValue((act, at), out var known) ? known
        : shared[(act, at)] = Made(act, theCase, at);

    /// <summary>Looks by luck for content that is taken, where none of the others was, and keeps to it.</summary>
    internal Variant? Seek(Procedure procedure, Attempted attempt, Predicate<Variant> isTaken)
    {
        var act = attempt.Act;
        var random = new Random(found.Count);
        var contents = new Contents(random, attempt.At, new Cast(procedure, random), attempt.Case);
        for (var left = found.ContainsKey(act) ? 0 : Tries; left > 0; left--)
        {
            var json = Contents.Text(contents.For(act));
            if (ContentReader.Read(act, Encoding.UTF8.GetBytes(json)).Whole is { } command && isTaken(new(command, 0)))
            {
                found[act] = json;
                return new(command, 0);
            }
        }

        return null;
    }

    private ImmutableArray<Variant> Made(Act act, Case? theCase, Instant at)
    {
        var type = act.Procedure.JsonOf(act.Command);
        var whole = found.TryGetValue(act, out var json) ? (JsonObject)JsonNode.Parse(json)! : Whole(act, type, theCase, at);
        var all = new List<JsonObject> { whole, Least(act, whole) };
        foreach (var member in Members(type))
        {
            all.AddRange(Others(act, member).Select(other => With(whole, member.Name, other)));
        }

        return [.. from one in all
            let command = ContentReader.Read(act, Encoding.UTF8.GetBytes(Contents.Text(one))).Whole
            where command is not null
            select new Variant(command, NamesOf(act, type, one))];
    }

    private ulong NamesOf(Act act, JsonTypeInfo type, JsonObject json) => act.IsRepeatable || act.Nature == ActNature.Records
        ? Members(type).Where(member => NamesAPost(member) && json[member.Name] is not null)
            .Aggregate(0UL, (mask, member) => mask | people.Posts.Where(post => post.Id == (string)json[member.Name]!).Aggregate(0UL, (one, post) => one | people.MaskOf(post)))
        : 0;

    private static bool NamesAPost(JsonPropertyInfo member) => Bare(member.PropertyType) is var type && (type == typeof(Seat) || type == typeof(Post));

    private JsonObject Whole(Act act, JsonTypeInfo type, Case? theCase, Instant at)
    {
        var json = new JsonObject();
        foreach (var member in Members(type))
        {
            var field = FieldOf(act, member);
            json[member.Name] = field is not null && theCase is not null ? Offered(act, field, member, theCase) ?? Value(member.PropertyType, type.Options, field, at) : Value(member.PropertyType, type.Options, field, at);
        }

        return json;
    }

    private static JsonNode? Offered(Act act, Field field, JsonPropertyInfo member, Case theCase) =>
        act.AllowedFor(field)?.Offered.Names(theCase.UntypedMatter) is not { IsEmpty: false } names ? null
        : IsList(member.PropertyType) ? new JsonArray([.. names.Select(name => (JsonNode)name)])
        : names[0];

    private static JsonObject Least(Act act, JsonObject whole)
    {
        var least = (JsonObject)whole.DeepClone();
        foreach (var field in act.Form.Fields.Where(field => !field.IsRequired))
        {
            least.Remove(field.Name);
        }

        return least;
    }

    /// <summary>What else may stand in a member that can tell situations apart.</summary>
    private IEnumerable<JsonNode> Others(Act act, JsonPropertyInfo member)
    {
        var type = Bare(member.PropertyType);
        return type == typeof(bool) ? [true]
            : type.IsEnum ? Enum.GetNames(type).Skip(1).Select(name => (JsonNode)Naming.Kebab(name))
            : NamesAPost(member) ? Posts(FieldOf(act, member)).Skip(1).Select(post => (JsonNode)post.Id)
            : [];
    }

    private ImmutableArray<Post> Posts(Field? field) => field is { SeatsOf.IsEmpty: false } ? field.SeatsOf : people.Posts;

    private JsonNode? Value(Type declared, JsonSerializerOptions options, Field? field, Instant at)
    {
        var type = Bare(declared);
        return type.IsEnum ? Naming.Kebab(Enum.GetNames(type)[0])
            : IsList(type) ? new JsonArray(Value(type.GenericTypeArguments[0], options, field, at))
            : type == typeof(string) || type == typeof(Finding) ? People.Word
            : type == typeof(bool) ? false
            : type == typeof(int) ? 1
            : type == typeof(Seat) || type == typeof(Post) ? Posts(field)[0].Id
            : type == typeof(TimeAllowed) || type == typeof(TimeGiven) ? "5 working-days"
            : type == typeof(Instant) ? OffsetDateTimePattern.Rfc3339.Format(at.WithOffset(DistrictTime.Offset))
            : type == typeof(LocalDate) ? LocalDatePattern.Iso.Format(DistrictTime.DateOf(at))
            : type == typeof(LocalDateTime) ? LocalDateTimePattern.ExtendedIso.Format(at.WithOffset(DistrictTime.Offset).LocalDateTime)
            : Nested(options.GetTypeInfo(type), field, at);
    }

    private JsonObject Nested(JsonTypeInfo type, Field? field, Instant at)
    {
        var json = new JsonObject();
        foreach (var member in Members(type))
        {
            json[member.Name] = Value(member.PropertyType, type.Options, field?.Parts.FirstOrDefault(part => part.Name == member.Name), at);
        }

        return json;
    }

    private static Field? FieldOf(Act act, JsonPropertyInfo member) => act.Form.Fields.FirstOrDefault(field => field.Name == member.Name);

    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) =>
        type.Properties.Where(member => member.Set is not null || member.AssociatedParameter is not null);

    private static JsonObject With(JsonObject json, string name, JsonNode value)
    {
        var other = (JsonObject)json.DeepClone();
        other[name] = value;
        return other;
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
}
