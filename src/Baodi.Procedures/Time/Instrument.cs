namespace Baodi.Procedures.Time;

/// <summary>A published law, regulation or order, or an article of one, and the dates it was in force. Immutable; compared by value.</summary>
/// <remarks>A matter goes by what was in force on the day it was opened, also where that is repealed while it runs.</remarks>
public sealed record Instrument
{
    /// <summary>Describes an instrument.</summary>
    /// <param name="id">A short id, by convention kebab-case, one for each instrument; dossiers name it.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="article">The article, as it is cited; empty for the whole.</param>
    /// <param name="from">The first day it was in force.</param>
    /// <param name="until">The last day it was in force, included; null while no end is known.</param>
    /// <exception cref="ArgumentException">The id is blank, or it ends before it begins.</exception>
    public Instrument(string id, Label title, string article, LocalDate from, LocalDate? until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(article);
        if (until < from)
        {
            throw new ArgumentException($"'{id}' ends on {until} and begins on {from}.", nameof(until));
        }

        Id = id;
        Title = title;
        Article = article;
        From = from;
        Until = until;
    }

    /// <summary>The id by which dossiers name it.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public Label Title { get; }

    /// <summary>The article, as it is cited; empty for the whole.</summary>
    public string Article { get; }

    /// <summary>The first day it was in force.</summary>
    public LocalDate From { get; }

    /// <summary>The last day it was in force, included; null while no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>The title with the article.</summary>
    public Label Label => Article.Length == 0 ? Title : new($"{Title.Chinese}第{Article}条", $"{Title.English}, art. {Article}");

    /// <summary>The dates it was in force, such as "2005-05-01 至 2022-04-30 施行".</summary>
    public Label InForce => Until is { } until
        ? new($"{TimeWords.Iso(From)} 至 {TimeWords.Iso(until)} 施行", $"in force from {TimeWords.Iso(From)} to {TimeWords.Iso(until)}")
        : new($"{TimeWords.Iso(From)} 起施行", $"in force from {TimeWords.Iso(From)}");

    /// <summary>Whether it was in force on a day.</summary>
    public bool IsInForceOn(LocalDate date) => date >= From && !(date > Until);

    /// <summary>Whether there is a day on which both were in force.</summary>
    public bool Overlaps(Instrument other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(other.From > Until) && !(From > other.Until);
    }
}

/// <summary>A figure that an instrument gives for a limit that the notice leaves open. Immutable.</summary>
/// <param name="Instrument">The instrument, with the dates it was in force.</param>
/// <param name="Rule">How the limit is counted under it.</param>
/// <param name="Extension">How it may be extended under it; null where the instrument does not speak of that.</param>
public sealed record LawFigure(Instrument Instrument, TimeRule Rule, ExtensionRule? Extension = null);

/// <summary>How often and by how much a limit may be extended; who may is said by the act that extends it. Immutable.</summary>
public sealed record ExtensionRule
{
    /// <summary>Bounds the extensions of a limit.</summary>
    /// <param name="times">How often; 0 for never.</param>
    /// <param name="atMost">By how much at most, each time; null where <paramref name="times"/> is 0 or only the number is bounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="ArgumentException">The amount is the default value.</exception>
    public ExtensionRule(int times, TimeAllowed? atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        if (atMost is { IsValid: false })
        {
            throw new ArgumentException("An amount is missing.", nameof(atMost));
        }

        Times = times;
        AtMost = atMost;
    }

    /// <summary>How often; 0 for never.</summary>
    public int Times { get; }

    /// <summary>By how much at most, each time, and in which unit; null where only the number is bounded.</summary>
    public TimeAllowed? AtMost { get; }

    /// <summary>The bound in brackets, such as "（至多1次，每次至多30个自然日）".</summary>
    internal Label Label =>
        AtMost is { } most
            ? new($"（至多{Times}次，每次至多{most.Label.Chinese}）", $" ({TimesInEnglish}, by {most.Label.English} at most)")
            : new($"（至多{Times}次）", $" ({TimesInEnglish})");

    private string TimesInEnglish => Times switch
    {
        0 => "never",
        1 => "once",
        _ => $"at most {Times} times",
    };

    /// <summary>Whether a course may be extended once more by an amount.</summary>
    internal bool Allows(TimeCourse course, TimeAllowed by) =>
        course.Extensions.Length < Times && (AtMost is not { } most || (by.Unit == most.Unit && by.Amount <= most.Amount));
}
