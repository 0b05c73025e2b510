using System.Text.Json;
using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>督查专报: the month's statistics and analysis of petitions for the district leaders, circulated to the departments concerned (5.5). Immutable.</summary>
/// <remarks>It names petitions by number and no petitioner, because departments read it.</remarks>
public sealed record SupervisionSpecialReport
{
    private SupervisionSpecialReport(MonthFigures figures, MonthFigures previous, LocalDate due)
    {
        Figures = figures;
        Previous = previous;
        Due = due;
    }

    /// <summary>The month it is about.</summary>
    public YearMonth Month => Figures.Month;

    /// <summary>The figures of the month.</summary>
    public MonthFigures Figures { get; }

    /// <summary>Those of the month before.</summary>
    public MonthFigures Previous { get; }

    /// <summary>The day by whose end it is done: the first working day of the next month.</summary>
    public LocalDate Due { get; }

    /// <summary>The departments to which it is circulated: those that had something to do in the month, by their ids.</summary>
    public ImmutableArray<string> CirculatedTo { get; private init; } = [];

    /// <summary>The results that came late in the month, or were late and still owed when it ended.</summary>
    public ImmutableArray<LateResult> Late { get; private init; } = [];

    /// <summary>What the supervision office makes of it in words; null where it has written nothing.</summary>
    public string? Analysis { get; private init; }

    /// <summary>What the units are called.</summary>
    internal Organisation Units { get; private init; } = Organisation.None;

    /// <summary>Computes the report of a month.</summary>
    /// <param name="petitions">Every petition of the office, of whatever month; what happened after the month is left out of account.</param>
    /// <param name="month">The month.</param>
    /// <param name="calendar">The calendar that tells the first working day.</param>
    /// <param name="analysis">What the supervision office makes of it in words.</param>
    /// <exception cref="ArgumentException">A petition is there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The month is not of the years 1 to 9999, or is the last of them.</exception>
    /// <exception cref="CalendarYearException">The calendar does not cover the month after.</exception>
    public static SupervisionSpecialReport Of(IEnumerable<PetitionHistory> petitions, YearMonth month, WorkingCalendar calendar, string? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(petitions);
        ArgumentNullException.ThrowIfNull(calendar);
        if (month.Year < 1 || month >= new YearMonth(9999, 12))
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "The month, and the one after it, are not of the years 1 to 9999.");
        }

        var all = PetitionOrder.ByReceipt(petitions);
        var lastDay = month.ToDateInterval().End;
        var tally = new MonthTally(all, month);
        var figures = tally.Count();
        return new(figures, new MonthTally(all, month.PlusMonths(-1)).Count(), FirstWorkingDayAfter(lastDay, calendar))
        {
            CirculatedTo = figures.Departments.Taken(department => department.Department),
            Late = tally.Late(),
            Analysis = VisibleText.IsBlank(analysis) ? null : analysis,
        };
    }

    /// <summary>The report with the units called as an office calls them; one that it does not have keeps its id.</summary>
    public SupervisionSpecialReport WithNamesOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return this with { Units = organisation };
    }

    /// <summary>The report as Markdown.</summary>
    public string ToMarkdown(Language language = Language.Chinese) => new SpecialReportPage(this, language).Page().ToMarkdown();

    /// <summary>The report as an HTML page to be printed, complete in itself.</summary>
    public string ToHtml(Language language = Language.Chinese) => new SpecialReportPage(this, language).Page().ToHtml();

    /// <summary>Writes the report as one JSON object. Names are kebab-case; times are at +08:00.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        PetitionReportJson.Write(json, this);
    }

    private static LocalDate FirstWorkingDayAfter(LocalDate day, WorkingCalendar calendar) =>
        calendar.TryNextWorkingDay(day, out var due) ? due : throw new CalendarYearException(day.PlusDays(1).Year, calendar.FirstYear, calendar.LastYear);
}
