using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>A paper of the notice, as an event of a case made it: what stands on it in people's words, who made it and who signed it. Immutable.</summary>
/// <remarks>It is read from events alone and keeps none of them; making one twice gives the same text.</remarks>
public sealed class Paper
{
    private Paper(CaseStory story, int made)
    {
        var happened = story[made];
        var (reader, matter) = (story.Reader(made), story.MatterAfter(made));
        Procedure = happened.Act.Procedure;
        Title = happened.Act.Form.Paper!.Value;
        Layout = PaperLayouts.Of(Title);
        Citation = happened.Act.Form.PaperCitation!;
        CaseId = happened.CaseId;
        Subject = (matter as ITitled)?.Title;
        Classification = matter is null ? null : Procedure.Level?.Invoke(matter);
        DocumentNumber = (happened.Command as INumbered)?.DocumentNumber;
        Sequence = happened.Sequence;
        At = happened.At;
        HappenedAt = happened.HappenedAt;
        Departures = reader.Departures();
        Fields = reader.Fields();
        Maker = reader.Maker();
        Signatures = story.SignaturesOf(made);
        Origin = made == 0 ? [] : story.Reader(0).Fields().RemoveAll(field => field.Value is null || Fields.Any(own => own.Label == field.Label && Equals(own.Value, field.Value)));
        Course = happened.Command is IAccompanies ? story.CourseOf(made) : [];
        Names = new(Procedure, matter);
        Closing = happened.Command is IMinutes && matter is IMinuted meeting ? new PaperMinutes(meeting.Minutes, Names).Fields() : [];
    }

    /// <summary>What the paper is called.</summary>
    public Label Title { get; }

    /// <summary>How it is laid out, which follows from its title.</summary>
    public PaperLayout Layout { get; }

    /// <summary>The procedure of its case.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case it belongs to.</summary>
    public string CaseId { get; }

    /// <summary>What the case is about, in the words of its matter; null where that says nothing of it.</summary>
    public Label? Subject { get; }

    /// <summary>How secret the case was when the paper was made; null where nothing in it bore a level.</summary>
    public ClassificationLevel? Classification { get; }

    /// <summary>The number that its own content gives the document; null where it gives none.</summary>
    public string? DocumentNumber { get; }

    /// <summary>The place of its event in the case, from 1.</summary>
    public int Sequence { get; }

    /// <summary>The case and the place of its event in it, such as <c>case-1/3</c>; no two papers of an office share it.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{CaseId}/{Sequence}");

    /// <summary>When it was made.</summary>
    public Instant At { get; }

    /// <summary>When that which it records happened; the same as <see cref="At"/> but for what was recorded afterwards.</summary>
    public Instant HappenedAt { get; }

    /// <summary>What the step that made it departed from, each with its ground; empty for nothing.</summary>
    public ImmutableArray<PaperDeparture> Departures { get; }

    /// <summary>The clause that asks for it.</summary>
    public Citation Citation { get; }

    /// <summary>Every field of its form, in the order of the definition; one that was left open has no value.</summary>
    public ImmutableArray<PaperField> Fields { get; }

    /// <summary>Who made it, in which seats.</summary>
    public PaperSignature Maker { get; }

    /// <summary>Who signed it afterwards, gave an opinion on it, sent it back, or corrected or changed what it says, in order; empty where only its own event is known.</summary>
    public ImmutableArray<PaperSignature> Signatures { get; }

    /// <summary>What the case began with, such as sender, title and number of a document that came in; empty for the paper that opened it.</summary>
    public ImmutableArray<PaperField> Origin { get; }

    /// <summary>Of a paper that goes with its case from desk to desk, everything that was done until it was made again, the opening and its own making among it: every opinion and instruction, what was forwarded and what came back. Empty for any other.</summary>
    public ImmutableArray<PaperSignature> Course { get; }

    /// <summary>What the case adds to what was written: of minutes, what was decided that somebody is to do, and who attended, was excused and sat in. Without what the case does not know, and empty for any other paper.</summary>
    public ImmutableArray<PaperField> Closing { get; }

    /// <summary>What stands under what is written on it: the course of one that goes along, else who made and who signed it.</summary>
    internal ImmutableArray<PaperSignature> Entries => Course.IsEmpty ? [Maker, .. Signatures] : Course;

    /// <summary>How its case calls units, fields and posts.</summary>
    internal PaperNames Names { get; }

    /// <summary>The paper that an event made; null when its act makes none.</summary>
    /// <remarks>What other events say of its case, such as the titles of topics, is known to <see cref="AllOf"/> alone.</remarks>
    /// <param name="happened">The event.</param>
    public static Paper? Of(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Act.Form.Paper is null ? null : new(CaseStory.Of(happened), 0);
    }

    /// <summary>Every paper of a case, in order, each with the signatures that followed on it.</summary>
    /// <remarks>
    /// A signature is that of an act which must be kept apart from the hand that made the paper, or of a sign-off round, which stands on the
    /// paper that was made last before it where it names none; so does a sending back. What a member of a round does himself, such as
    /// going to the scene, is no signature.
    /// </remarks>
    /// <param name="dossier">The history of the case.</param>
    public static ImmutableArray<Paper> AllOf(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var papers = ImmutableArray.CreateBuilder<Paper>();
        var story = CaseStory.Of(dossier);
        for (var i = 0; i < story.Count; i++)
        {
            if (story[i].Act.Form.Paper is not null)
            {
                papers.Add(new(story, i));
            }
        }

        return papers.DrainToImmutable();
    }

    /// <summary>The paper as Markdown; whatever its content holds, none of it is read as markup.</summary>
    /// <param name="language">The language of the labels; what people wrote stays as they wrote it.</param>
    public string ToMarkdown(Language language) => new PaperMarkdown(this, new(language, Names)).Write();

    /// <summary>The paper as one HTML page that loads nothing and can be printed; whatever its content holds, none of it is read as markup.</summary>
    /// <param name="language">The language of the labels; what people wrote stays as they wrote it.</param>
    public string ToHtml(Language language) => PaperHtml.Of(this, new(language, Names)).Write();

    /// <summary>The title and the number.</summary>
    public override string ToString() => $"{Title} {Number}";
}
