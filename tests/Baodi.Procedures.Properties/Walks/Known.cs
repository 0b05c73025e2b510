using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>What a matter says already: what is told about it later must often be the same.</summary>
internal sealed class Known
{
    private Known(JsonElement? matter, IEnumerable<string> signers)
    {
        var (strings, lists, things) = (new List<string>(), new List<string>(), new List<string>());
        if (matter is { } element)
        {
            Gather(element, strings, lists, things);
        }

        Instants = [.. strings.Where(text => OffsetDateTimePattern.Rfc3339.Parse(text).Success).Distinct()];
        Texts = [.. strings.Except(Instants)];
        Seats = [.. Texts.Where(text => Seat.TryParse(text, out _)).Union(signers)];
        Lists = [.. lists];
        Things = [.. things];
    }

    internal ImmutableArray<string> Instants { get; }

    internal ImmutableArray<string> Texts { get; }

    /// <summary>The seats that it names, and those that are to sign now.</summary>
    internal ImmutableArray<string> Seats { get; }

    /// <summary>Lists of texts, each as JSON.</summary>
    internal ImmutableArray<string> Lists { get; }

    /// <summary>Lists of what the things of a list are called, such as the numbers of copies, each as JSON.</summary>
    internal ImmutableArray<string> Things { get; }

    internal static Known Of(Case? theCase) => theCase is null
        ? new(null, [])
        : new(JsonSerializer.SerializeToElement(theCase.UntypedMatter, theCase.Procedure.MatterJson), SignersOf(theCase));

    private static IEnumerable<string> SignersOf(Case theCase) =>
        from act in theCase.Procedure.Acts
        where act.Round is not null && act.IsOfferedIn(theCase.Status)
        from seat in act.Signers.SeatsOf(theCase.UntypedMatter)
        select seat.ToString();

    private static void Gather(JsonElement element, List<string> strings, List<string> lists, List<string> things)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Gather(member.Value, strings, lists, things);
                }

                break;
            case JsonValueKind.Array:
                if (element.GetArrayLength() > 0 && element.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String))
                {
                    lists.Add(element.GetRawText());
                }

                if (element.EnumerateArray().Select(NameOf).ToList() is { Count: > 0 } names && names.TrueForAll(name => name is not null))
                {
                    things.Add(JsonSerializer.Serialize(names));
                }

                foreach (var one in element.EnumerateArray())
                {
                    Gather(one, strings, lists, things);
                }

                break;
            case JsonValueKind.String:
                strings.Add(element.GetString()!);
                break;
        }
    }

    /// <summary>The first text of a thing; null where it has none.</summary>
    private static string? NameOf(JsonElement thing) => thing.ValueKind != JsonValueKind.Object ? null
        : thing.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String).Select(member => member.Value.GetString()).FirstOrDefault();
}
