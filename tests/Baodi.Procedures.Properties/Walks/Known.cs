using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>What a matter says already: what is told about it later must often be the same.</summary>
internal sealed class Known
{
    private Known(JsonElement? matter, IEnumerable<string> signers)
    {
        var strings = new List<string>();
        var lists = new List<string>();
        if (matter is { } element)
        {
            Gather(element, strings, lists);
        }

        Instants = [.. strings.Where(text => OffsetDateTimePattern.Rfc3339.Parse(text).Success).Distinct()];
        Texts = [.. strings.Except(Instants)];
        Seats = [.. Texts.Where(text => Seat.TryParse(text, out _)).Union(signers)];
        Lists = [.. lists];
    }

    internal ImmutableArray<string> Instants { get; }

    internal ImmutableArray<string> Texts { get; }

    /// <summary>The seats that it names, and those that are to sign now.</summary>
    internal ImmutableArray<string> Seats { get; }

    /// <summary>Lists of texts, each as JSON.</summary>
    internal ImmutableArray<string> Lists { get; }

    internal static Known Of(Case? theCase) => theCase is null
        ? new(null, [])
        : new(JsonSerializer.SerializeToElement(theCase.UntypedMatter, theCase.Procedure.MatterJson), SignersOf(theCase));

    private static IEnumerable<string> SignersOf(Case theCase) =>
        from act in theCase.Procedure.Acts
        where act.Round is not null && act.IsOfferedIn(theCase.Status)
        from seat in act.Signers.SeatsOf(theCase.UntypedMatter)
        select seat.ToString();

    private static void Gather(JsonElement element, List<string> strings, List<string> lists)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Gather(member.Value, strings, lists);
                }

                break;
            case JsonValueKind.Array:
                if (element.GetArrayLength() > 0 && element.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String))
                {
                    lists.Add(element.GetRawText());
                }

                foreach (var one in element.EnumerateArray())
                {
                    Gather(one, strings, lists);
                }

                break;
            case JsonValueKind.String:
                strings.Add(element.GetString()!);
                break;
        }
    }
}
