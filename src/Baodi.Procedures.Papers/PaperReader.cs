using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Papers;

/// <summary>Puts an event into people's words.</summary>
internal sealed class PaperReader(Event happened, PaperNames names)
{
    private readonly Act act = happened.Act;
    private readonly JsonTypeInfo shape = happened.Act.Procedure.JsonOf(happened.Act.Command);

    internal static ImmutableArray<PaperField> FieldsOf(Event happened) => CaseStory.Of(happened).Reader(0).Fields();

    internal ImmutableArray<PaperField> Fields()
    {
        var fields = ImmutableArray.CreateBuilder<PaperField>(act.Form.Fields.Length);
        foreach (var field in act.Form.Fields)
        {
            fields.Add(Of(field, Member(shape, field.Name), happened.Command, field.IsRequired) with { IsAddressee = field.IsAddressee });
        }

        return fields.MoveToImmutable();
    }

    /// <summary>Who made a paper or opened the case; what was written with it stands on the paper itself.</summary>
    internal PaperSignature Maker() => Signed(act.Label, sendsBack: false, []);

    /// <summary>The event as an entry on a paper: a signature by the verb of its round, any other by what was done.</summary>
    internal PaperSignature Signature(bool sendsBack) => Signed(
        act.Round is { Verb: not Verb.Perform } round ? SignOff.Verbs.LabelOf(round.Verb) : act.Label,
        sendsBack,
        Fields().RemoveAll(static field => field.Value is null)) with
    { Departures = Departures(), Instructs = act.SignedRound is { Round.Verb: Verb.ReadAndInstruct } };

    /// <summary>What the event departed from, in words.</summary>
    internal ImmutableArray<PaperDeparture> Departures() =>
        happened.Departures.Taken(departure => new PaperDeparture(departure.From.Label, departure.From.Citation, departure.Ground, departure.Consent));

    private PaperSignature Signed(Label what, bool sendsBack, ImmutableArray<PaperField> remarks) =>
        new(what, happened.By, happened.At, happened.Citation, sendsBack, remarks) { HappenedAt = happened.HappenedAt, EnteredBy = happened.EnteredBy };

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

    private PaperField Of(Field field, JsonPropertyInfo member, object owner, bool isRequired) =>
        member.Get?.Invoke(owner) is bool isSo && PaperSentences.Of(field.Label, isSo) is { } sentence
            ? new(field.Label, new PaperText(sentence), isRequired) { IsSentence = true }
            : new(field.Label, ValueOf(member, owner, field), isRequired);

    private PaperValue? ValueOf(JsonPropertyInfo member, object owner, Field field) =>
        member.Get?.Invoke(owner) is { } value && member.ShouldSerialize?.Invoke(owner, value) != false ? InWords(value, field) : null;

    private PaperValue? InWords(object value, Field field) => value switch
    {
        string text => VisibleText.IsBlank(text) ? null : new PaperText(names.OfText(text, field, act.AllowedFor(field) is not null)),
        bool yes => new PaperText(Terms.YesNo.All[yes ? 1 : 0].Label),
        int number => AsWritten(number.ToString(CultureInfo.InvariantCulture)),
        Instant instant => new PaperText(PaperWords.InBoth(instant)),
        LocalDate date => new PaperText(field.IsMonth ? TimeWords.Month(date) : PaperWords.InBoth(date)),
        LocalDateTime time => new PaperText(PaperWords.InBoth(time)),
        TimeAllowed time => new PaperText(time.Label),
        TimeGiven time => new PaperText(PaperWords.InBoth(time)),
        Finding { IsNotYetKnown: true } => new PaperText(PaperWords.NotYetKnown),
        Finding finding => AsWritten(finding.Text!),
        Seat seat => new PaperText(names.Of(seat)),
        Enum term => new PaperText(Vocabularies.LabelOf(term)),
        IEnumerable list => EntriesOf(list, field),
        _ when !field.Parts.IsEmpty => PartsOf(value, field),
        _ => throw new NotSupportedException($"A paper has no words for '{value.GetType().Name}'."),
    };

    internal static PaperText AsWritten(string text) => new(Label.Written(text));

    private PaperParts PartsOf(object content, Field field)
    {
        var part = shape.Options.GetTypeInfo(content.GetType());
        var parts = ImmutableArray.CreateBuilder<PaperField>();
        foreach (var inner in field.Parts.RemoveAll(static inner => inner.IsOfficer))
        {
            parts.Add(Of(inner, Member(part, inner.Name), content, isRequired: false));
        }

        return new(parts.DrainToImmutable());
    }

    private PaperList? EntriesOf(IEnumerable list, Field field)
    {
        var entries = ImmutableArray.CreateBuilder<PaperValue>();
        foreach (var entry in list)
        {
            if (entry is not null && InWords(entry, field) is { } value)
            {
                // What one of several leaves open is not asked for again on the paper.
                entries.Add(value is PaperParts parts ? new PaperParts(parts.Parts.RemoveAll(static part => part.Value is null)) : value);
            }
        }

        return entries.Count == 0 ? null : new(entries.DrainToImmutable());
    }
}
