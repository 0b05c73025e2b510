using System.Globalization;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Breaks lines where a reader would: between words and between Chinese characters, never within a word, and no mark of punctuation comes first.</summary>
/// <remarks>A word that is wider than a line stands whole on a line of its own; it may be a path or a digest, which somebody copies.</remarks>
internal static class Wrapping
{
    private const string StaysWithWhatIsBefore = "，。；：、）》】！？…”’」％,.;:)!?";
    private const string StaysWithWhatFollows = "（《【“‘「(";

    /// <summary>The width of the widest word, which no line may be narrower than.</summary>
    internal static int WidestWord(Line line) => WordsOf(line).Select(word => word.Width).DefaultIfEmpty(0).Max();

    /// <summary>The lines that a text takes at a width.</summary>
    internal static IReadOnlyList<Line> Lines(Line line, int width)
    {
        var lines = new List<Line>();
        var (now, used) = (new List<Letter>(), 0);
        foreach (var word in WordsOf(line))
        {
            if (used > 0 && used + word.Before + word.Width > width)
            {
                lines.Add(Of(now));
                (now, used) = ([], 0);
            }

            var gap = lines.Count > 0 && now.Count == 0 ? 0 : word.Before;
            now.AddRange(Enumerable.Repeat(new Letter(" ", word.Letters[0].Tone), gap));
            now.AddRange(word.Letters);
            used += gap + word.Width;
        }

        lines.Add(Of(now));
        return lines;
    }

    private static List<Word> WordsOf(Line line)
    {
        var (words, now, before) = (new List<Word>(), new List<Letter>(), 0);
        foreach (var letter in LettersOf(line))
        {
            if (letter.Text == " " || (now.Count > 0 && MayPart(now[^1].Text, letter.Text)))
            {
                Add(words, ref now, ref before);
            }

            if (letter.Text == " ")
            {
                before++;
            }
            else
            {
                now.Add(letter);
            }
        }

        Add(words, ref now, ref before);
        return words;
    }

    private static void Add(List<Word> words, ref List<Letter> now, ref int before)
    {
        if (now.Count > 0)
        {
            words.Add(new(before, now, TextWidth.Of(string.Concat(now.Select(letter => letter.Text)))));
            (now, before) = ([], 0);
        }
    }

    private static bool MayPart(string one, string next) =>
        (IsWide(one) || IsWide(next)) && !StaysWithWhatIsBefore.Contains(next, StringComparison.Ordinal) && !StaysWithWhatFollows.Contains(one, StringComparison.Ordinal);

    private static bool IsWide(string letter) => TextWidth.Of(letter) > 1;

    private static IEnumerable<Letter> LettersOf(Line line)
    {
        foreach (var span in line.Spans)
        {
            var letters = StringInfo.GetTextElementEnumerator(PlainScreen.Printable(span.Text));
            while (letters.MoveNext())
            {
                yield return new(letters.GetTextElement(), span.Tone);
            }
        }
    }

    private static Line Of(List<Letter> letters)
    {
        var spans = new List<Span>();
        foreach (var letter in letters)
        {
            if (spans.Count > 0 && spans[^1].Tone == letter.Tone)
            {
                spans[^1] = new(spans[^1].Text + letter.Text, letter.Tone);
            }
            else
            {
                spans.Add(new(letter.Text, letter.Tone));
            }
        }

        return new(spans);
    }

    private sealed record Letter(string Text, Tone Tone);

    /// <summary>What is never broken, with the spaces before it.</summary>
    private sealed record Word(int Before, IReadOnlyList<Letter> Letters, int Width);
}
