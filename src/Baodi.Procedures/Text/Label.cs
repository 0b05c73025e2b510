namespace Baodi.Procedures.Text;

/// <summary>What a thing is called in Chinese and in English.</summary>
/// <param name="Chinese">The Chinese text; never empty for an element of a procedure.</param>
/// <param name="English">The English text, in lower case unless a proper name asks otherwise.</param>
[JsonConverter(typeof(LabelConverter))]
public readonly record struct Label(string Chinese, string English)
{
    /// <summary>Gives the text in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a named language.</exception>
    public string In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a named language."),
    };

    /// <summary>What people wrote, which is the same in both languages.</summary>
    internal static Label Written(string text) => new(text, text);

    /// <summary>Whether a language is missing.</summary>
    internal bool IsBlank => VisibleText.IsBlank(Chinese) || VisibleText.IsBlank(English);

    /// <summary>Joins labels, each language with a separator of its own.</summary>
    internal static Label Join(ReadOnlySpan<Label> labels, string chinese, string english)
    {
        var texts = new string[labels.Length];
        var joined = new string[2];
        for (var language = Procedures.Language.Chinese; language <= Procedures.Language.English; language++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = labels[i].In(language);
            }

            joined[(int)language - 1] = string.Join(language == Procedures.Language.Chinese ? chinese : english, texts);
        }

        return new(joined[0], joined[1]);
    }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
