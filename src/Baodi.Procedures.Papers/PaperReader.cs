using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Papers;

/// <summary>Puts the content of an event into people's words.</summary>
internal static class PaperReader
{
    internal static ImmutableArray<PaperField> FieldsOf(Event happened)
    {
        var shape = happened.Act.Procedure.JsonOf(happened.Act.Command);
        var form = happened.Act.Form;
        var fields = ImmutableArray.CreateBuilder<PaperField>(form.Fields.Length);
        foreach (var field in form.Fields)
        {
            fields.Add(new(field.Label, ValueOf(Member(shape, field.Name), happened.Command, field, shape.Options), field.IsRequired));
        }

        return fields.MoveToImmutable();
    }

    /// <summary>Who made a paper; what was written with it is the paper itself.</summary>
    internal static PaperSignature MakerOf(Event happened) =>
        new(happened.Act.Label, happened.By, happened.At, happened.Citation, SendsBack: false, []);

    /// <summary>The signature that an event is; null when it is none.</summary>
    internal static PaperSignature? SignatureOf(Event happened) => happened.Act switch
    {
        { Round: { Verb: not Verb.Perform } round } => new(SignOff.Verbs.LabelOf(round.Verb), happened.By, happened.At, happened.Citation, SendsBack: false, RemarksOf(happened)),
        { MemberOf: not null } => new(happened.Act.Label, happened.By, happened.At, happened.Citation, SendsBack: true, RemarksOf(happened)),
        _ => null,
    };

    private static ImmutableArray<PaperField> RemarksOf(Event happened) => FieldsOf(happened).RemoveAll(static field => field.Value is null);

    private static JsonPropertyInfo Member(JsonTypeInfo shape, string name)
    {
        foreach (var property in shape.Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        throw new InvalidOperationException($"'{shape.Type.Name}' has no member '{name}'.");
    }

    private static PaperValue? ValueOf(JsonPropertyInfo member, object owner, Field field, JsonSerializerOptions options) =>
        member.Get?.Invoke(owner) is { } value && member.ShouldSerialize?.Invoke(owner, value) != false ? InWords(value, field, options) : null;

    private static PaperValue? InWords(object value, Field field, JsonSerializerOptions options) => value switch
    {
        string text => VisibleText.IsBlank(text) ? null : AsWritten(text),
        bool yes => new PaperText(Terms.YesNo.All[yes ? 1 : 0].Label),
        int number => AsWritten(number.ToString(CultureInfo.InvariantCulture)),
        Instant instant => new PaperText(PaperWords.InBoth(instant)),
        LocalDate date => new PaperText(PaperWords.InBoth(date)),
        LocalDateTime time => new PaperText(PaperWords.InBoth(time)),
        TimeAllowed time => new PaperText(time.Label),
        Finding { IsNotYetKnown: true } => new PaperText(PaperWords.NotYetKnown),
        Finding finding => AsWritten(finding.Text!),
        Seat seat => new PaperText(seat.Label),
        Enum term => new PaperText(Vocabularies.LabelOf(term)),
        IEnumerable list => EntriesOf(list, field, options),
        _ when !field.Parts.IsEmpty => PartsOf(value, field, options),
        _ => throw new NotSupportedException($"A paper has no words for '{value.GetType().Name}'."),
    };

    private static PaperText AsWritten(string text) => new(new Label(text, text));

    private static PaperParts PartsOf(object content, Field field, JsonSerializerOptions options)
    {
        var shape = options.GetTypeInfo(content.GetType());
        var parts = ImmutableArray.CreateBuilder<PaperField>(field.Parts.Length);
        foreach (var part in field.Parts)
        {
            parts.Add(new(part.Label, ValueOf(Member(shape, part.Name), content, part, options), IsRequired: false));
        }

        return new(parts.MoveToImmutable());
    }

    private static PaperList? EntriesOf(IEnumerable list, Field field, JsonSerializerOptions options)
    {
        var entries = ImmutableArray.CreateBuilder<PaperValue>();
        foreach (var entry in list)
        {
            if (entry is not null && InWords(entry, field, options) is { } value)
            {
                entries.Add(value);
            }
        }

        return entries.Count == 0 ? null : new(entries.DrainToImmutable());
    }
}
