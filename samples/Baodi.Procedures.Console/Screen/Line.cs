namespace Baodi.Procedures.ConsoleHost;

/// <summary>What a piece of text means, so that each writer may show it in its own way.</summary>
internal enum Tone
{
    Normal = 1,
    Strong,
    Faint,
    Good,
    Bad,
    Warning,
    Clause,
    Person,
}

/// <summary>Some text in one tone.</summary>
internal readonly record struct Span(string Text, Tone Tone);

/// <summary>A line of text in several tones. Immutable.</summary>
internal sealed class Line(params IReadOnlyList<Span> spans)
{
    internal static Line Empty { get; } = new([]);

    internal IReadOnlyList<Span> Spans { get; } = spans;

    internal string Text => string.Concat(Spans.Select(span => span.Text));

    internal Line With(string text, Tone tone = Tone.Normal) => text.Length == 0 ? this : new([.. Spans, new(text, tone)]);

    internal Line With(Line other) => new([.. Spans, .. other.Spans]);

    internal static Line Of(string text, Tone tone = Tone.Normal) => Empty.With(text, tone);

    public static implicit operator Line(string text) => Of(text);

    public override string ToString() => Text;
}
