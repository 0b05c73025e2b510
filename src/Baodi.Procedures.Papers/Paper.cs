using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>A paper of the notice, as an event of a case made it: what stands on it in people's words, who made it and who signed it. Immutable.</summary>
/// <remarks>It is read from events alone and keeps none of them; making one twice gives the same text.</remarks>
public sealed class Paper
{
    private Paper(Event happened, ImmutableArray<PaperSignature> signatures)
    {
        Procedure = happened.Act.Procedure;
        Title = happened.Act.Form.Paper!.Value;
        Citation = happened.Act.Form.PaperCitation!;
        CaseId = happened.CaseId;
        Sequence = happened.Sequence;
        At = happened.At;
        Fields = PaperReader.FieldsOf(happened);
        Maker = PaperReader.MakerOf(happened);
        Signatures = signatures;
    }

    /// <summary>What the paper is called.</summary>
    public Label Title { get; }

    /// <summary>The procedure of its case.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case it belongs to.</summary>
    public string CaseId { get; }

    /// <summary>The place of its event in the case, from 1.</summary>
    public int Sequence { get; }

    /// <summary>The case and the place of its event in it, such as <c>case-1/3</c>; no two papers of an office share it.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{CaseId}/{Sequence}");

    /// <summary>When it was made.</summary>
    public Instant At { get; }

    /// <summary>The clause that asks for it.</summary>
    public Citation Citation { get; }

    /// <summary>Every field of its form, in the order of the definition; one that was left open has no value.</summary>
    public ImmutableArray<PaperField> Fields { get; }

    /// <summary>Who made it, in which seats.</summary>
    public PaperSignature Maker { get; }

    /// <summary>Who signed it afterwards, or sent it back, in order; empty where only its own event is known.</summary>
    public ImmutableArray<PaperSignature> Signatures { get; }

    /// <summary>The paper that an event made; null when its act makes none.</summary>
    /// <param name="happened">The event.</param>
    public static Paper? Of(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Act.Form.Paper is null ? null : new(happened, []);
    }

    /// <summary>Every paper of a case, in order, each with the signatures that followed on it.</summary>
    /// <remarks>
    /// A signature is that of a sign-off round, and stands on the paper that was made last before it; so does a sending back by a
    /// member of the round. What a member of a round does himself, such as going to the scene, is no signature.
    /// </remarks>
    /// <param name="dossier">The history of the case.</param>
    public static ImmutableArray<Paper> AllOf(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var papers = ImmutableArray.CreateBuilder<Paper>();
        var signatures = ImmutableArray.CreateBuilder<PaperSignature>();
        Event? paper = null;
        foreach (var happened in dossier.Events)
        {
            if (happened.Act.Form.Paper is not null)
            {
                Close();
                paper = happened;
            }
            else if (PaperReader.SignatureOf(happened) is { } signature)
            {
                signatures.Add(signature);
            }
        }

        Close();
        return papers.DrainToImmutable();

        void Close()
        {
            var signed = signatures.DrainToImmutable();
            if (paper is not null)
            {
                papers.Add(new(paper, signed));
            }
        }
    }

    /// <summary>The paper as Markdown; whatever its content holds, none of it is read as markup.</summary>
    /// <param name="language">The language of the labels; what people wrote stays as they wrote it.</param>
    public string ToMarkdown(Language language) => new PaperMarkdown(this, new(language)).Write();

    /// <summary>The paper as one HTML page that loads nothing and can be printed; whatever its content holds, none of it is read as markup.</summary>
    /// <param name="language">The language of the labels; what people wrote stays as they wrote it.</param>
    public string ToHtml(Language language) => new PaperHtml(this, new(language)).Write();

    /// <summary>The title and the number.</summary>
    public override string ToString() => $"{Title} {Number}";
}
