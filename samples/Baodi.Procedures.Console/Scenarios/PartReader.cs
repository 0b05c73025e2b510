using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads values of a document strictly and collects everything that is wrong with them.</summary>
internal sealed partial class PartReader(Document document)
{
    private const int LongestText = 4_000;

    internal List<Problem> Problems { get; } = [];

    internal Document Document => document;

    internal void Add(Part part, Label problem) => Add(document.Problem(part, problem));

    /// <summary>Checks that a value is an object with these members and no others.</summary>
    /// <returns>Whether it is an object; what is missing is told, and the rest is still to be read, so that everything is told at once.</returns>
    internal bool IsObject(Part part, IReadOnlyList<string> required, params IReadOnlyList<string> optional)
    {
        if (!Is(part, PartKind.Object))
        {
            return false;
        }

        foreach (var (name, start, value) in part.Members)
        {
            if (!required.Contains(name, StringComparer.Ordinal) && !optional.Contains(name, StringComparer.Ordinal))
            {
                Add(document.Problem(start, value.Path, Texts.UnknownMember(Document.Shown(name), [.. required, .. optional])));
            }
        }

        foreach (var name in required)
        {
            if (part[name] is null)
            {
                Add(part, Texts.MemberMissing(name));
            }
        }

        return true;
    }

    internal bool Is(Part part, PartKind kind)
    {
        if (part.Kind == kind)
        {
            return true;
        }

        Add(part, Texts.WrongKind(kind));
        return false;
    }

    internal string? Text(Part? part, int longest = LongestText)
    {
        if (part is null || !Is(part, PartKind.Text))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(part.Text))
        {
            Add(part, Texts.BlankText);
            return null;
        }

        if (part.Text.Length > longest)
        {
            Add(part, Texts.TextTooLong(part.Text.Length, longest));
            return null;
        }

        return part.Text;
    }

    /// <summary>A name that may also become the name of a file.</summary>
    internal string? Name(Part? part)
    {
        if (Text(part) is not { } name)
        {
            return null;
        }

        if (NamePattern().IsMatch(name))
        {
            return name;
        }

        Add(part!, Texts.NotAName);
        return null;
    }

    /// <summary>A text in both languages, or one for both.</summary>
    internal Label? Words(Part? part)
    {
        if (part is null)
        {
            return null;
        }

        if (part.Kind == PartKind.Text)
        {
            return Text(part) is { } text ? new(text, text) : null;
        }

        if (part.Kind != PartKind.Object)
        {
            Add(part, Texts.WordsExpected);
            return null;
        }

        return IsObject(part, ["zh", "en"]) && Text(part["zh"]) is { } chinese && Text(part["en"]) is { } english ? new(chinese, english) : null;
    }

    internal Instant? Time(Part? part)
    {
        if (part is null || !Is(part, PartKind.Text))
        {
            return null;
        }

        if (TimeText.TryRead(part.Text, out var at, out var problem))
        {
            return at;
        }

        Add(part, problem);
        return null;
    }

    internal LocalDate? Date(Part? part)
    {
        if (part is null || !Is(part, PartKind.Text))
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(part.Text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        Add(part, Texts.NotADate(Document.Shown(part.Text)));
        return null;
    }

    internal Seat? Seat(Part? part)
    {
        if (part is null || !Is(part, PartKind.Text))
        {
            return null;
        }

        if (part.Text.Length <= 200 && Procedures.Seat.TryParse(part.Text, out var seat))
        {
            return seat;
        }

        Add(part, Texts.NotAPost(Document.Shown(part.Text)));
        return null;
    }

    /// <summary>The entries of a list; none where there is no list.</summary>
    internal IReadOnlyList<Part> List(Part? part, int longest)
    {
        if (part is null || !Is(part, PartKind.Array))
        {
            return [];
        }

        if (part.Items.Count <= longest)
        {
            return part.Items;
        }

        Add(part, Texts.ListTooLong(part.Items.Count, longest));
        return [];
    }

    /// <summary>Every problem costs a look at where it stands, so that a document of nothing else must come to an end.</summary>
    private void Add(Problem problem)
    {
        Problems.Add(problem);
        if (Problems.Count >= DocumentBounds.Problems)
        {
            throw new InputException(Problems);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}
