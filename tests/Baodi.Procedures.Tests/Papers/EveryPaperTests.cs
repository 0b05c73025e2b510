using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Baodi.Procedures.Tests.Conventions;
using Baodi.Procedures.Tests.RandomCases;

namespace Baodi.Procedures.Tests.Papers;

/// <summary>Papers of every procedure, with content that is written at random from the form alone.</summary>
public sealed class EveryPaperTests
{
    private static readonly ImmutableArray<Procedure> Procedures = new Procedures.Office(TestProfile.Create()).Procedures;

    public static TheoryData<string> Ids => [.. Procedures.Where(procedure => procedure.Acts.Any(act => act.Form.Paper is not null)).Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Paper_OfAnyContent_ShowsEveryFieldThatIsRequired(string id)
    {
        foreach (var act in Procedures.Single(procedure => procedure.Id == id).Acts.Where(act => act.Form.Paper is not null))
        {
            for (var seed = 0; seed < 20; seed++)
            {
                Holds(act, new Random(seed));
            }
        }
    }

    [Fact]
    public void Papers_AreSeen() => Assert.True(Ids.Count >= 6);

    [Fact]
    public void Terms_OfEveryContent_HaveAVocabulary() =>
        Library.AssertNone(ContentTypes().Where(type => type.IsEnum && Vocabularies.All.All(terms => terms.EnumType != type)).Select(type => $"{type} is content and is not among the Vocabularies."));

    [Fact]
    public void Parts_OfEveryContent_HaveALabel()
    {
        foreach (var act in Procedures.SelectMany(procedure => procedure.Acts))
        {
            for (var seed = 0; seed < 4; seed++)
            {
                var fields = PaperReader.FieldsOf(Event(act, new Random(seed)));
                Library.AssertNone(fields.SelectMany(field => PartsIn(field.Value)).Where(part => part.Label.Chinese == part.Label.English)
                    .Select(part => $"{act}: a part of its content has no Chinese label for '{part.Label.English}'."));
            }
        }
    }

    /// <summary>Whatever an act says stands on some paper, if only as an entry.</summary>
    [Fact]
    public void YesAndNo_OfEveryContent_AreSentences()
    {
        foreach (var act in Procedures.SelectMany(procedure => procedure.Acts))
        {
            for (var seed = 0; seed < 20; seed++)
            {
                Library.AssertNone(PaperReader.FieldsOf(Event(act, new Random(seed))).SelectMany(AndPartsOf).Where(field => field.Value is PaperText { Text.Chinese: "是" or "否" })
                    .Select(field => $"{act}: '{field.Label}' is a yes or no for which there is no sentence in PaperSentences."));
            }
        }
    }

    private static IEnumerable<PaperField> AndPartsOf(PaperField field) => PartsIn(field.Value).Prepend(field);

    private static void Holds(Act act, Random random)
    {
        var happened = Event(act, random);
        var paper = Paper.Of(happened)!;
        Assert.Equal(act.Form.Fields.Select(field => field.Label), paper.Fields.Select(field => field.Label));
        foreach (var field in paper.Fields)
        {
            Assert.True(field.Value is not null || !field.IsRequired, $"{act}: the required field '{field.Label}' is empty.");
        }

        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var (markdown, html) = (paper.ToMarkdown(language), paper.ToHtml(language));
            foreach (var text in paper.Fields.SelectMany(field => TextsIn(field.Value)).Append(paper.Title))
            {
                Assert.Contains(text.In(language), markdown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.Contains(text.In(language), html, StringComparison.Ordinal);
            }

            // A document whose text is all that it says, or that is addressed to somebody, needs no label for that.
            foreach (var label in paper.Fields.Where(field => !field.IsSentence && (field.Value is not null || paper.Layout == PaperLayout.Slip)).Select(field => field.Label))
            {
                Assert.Contains(label.In(language), markdown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.True(paper.Layout != PaperLayout.Slip || html.Contains(label.In(language), StringComparison.Ordinal));
            }

            Assert.Equal(markdown, Paper.Of(happened)!.ToMarkdown(language));
        }
    }

    private static Event Event(Act act, Random random)
    {
        var json = Contents.Bytes(new Contents(random, Walk.Start0, null).For(act));
        var command = ContentReader.Read(act, json).Command!;
        var performer = new Officer("wang", "Wang", Posts.OfficeClerk).Performers[0];
        return new("case-1", 1, act, command, performer, Walk.Start0, act.Procedure.States[0], begins: true);
    }

    private static IEnumerable<Label> TextsIn(PaperValue? value) => value switch
    {
        PaperText text => [text.Text],
        PaperList list => list.Entries.SelectMany(TextsIn),
        PaperParts parts => parts.Parts.Select(part => part.Label).Concat(parts.Parts.SelectMany(part => TextsIn(part.Value))),
        _ => [],
    };

    private static IEnumerable<PaperField> PartsIn(PaperValue? value) => value switch
    {
        PaperList list => list.Entries.SelectMany(PartsIn),
        PaperParts parts => parts.Parts.Concat(parts.Parts.SelectMany(part => PartsIn(part.Value))),
        _ => [],
    };

    private static HashSet<Type> ContentTypes()
    {
        var seen = new HashSet<Type>();
        var left = new Stack<(Type Type, JsonSerializerOptions Options)>(Procedures.SelectMany(procedure => procedure.Acts).Select(act => act.Procedure.JsonOf(act.Command)).Select(shape => (shape.Type, shape.Options)));
        while (left.TryPop(out var next))
        {
            var type = Nullable.GetUnderlyingType(next.Type) ?? next.Type;
            if (type.IsGenericType)
            {
                left.Push((type.GenericTypeArguments[0], next.Options));
            }
            else if (seen.Add(type) && !type.IsEnum && next.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } shape)
            {
                foreach (var property in shape.Properties)
                {
                    left.Push((property.PropertyType, next.Options));
                }
            }
        }

        return seen;
    }
}
