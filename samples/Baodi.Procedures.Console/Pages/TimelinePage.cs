using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>A scenario minute by minute: who did what, what was refused and why, what was due when.</summary>
internal sealed class TimelinePage(Scenario scenario, Wording wording, bool showsMachine = false)
{
    private readonly TimelineMoments moments = new(scenario.Steps.Select(step => step.Case).Distinct(StringComparer.Ordinal).Skip(1).Any(), scenario.Office.Profile.Organisation, wording, showsMachine);
    private LocalDate? day;

    /// <summary>What comes before the first moment.</summary>
    internal IEnumerable<Block> Opening()
    {
        yield return new Heading(wording.Of(scenario.Title), 1);
        yield return new Paragraph(Line.Of(wording.Of(Texts.Source) + wording.Colon, Tone.Strong).With(wording.Of(scenario.Source)));
        foreach (var invented in scenario.Invented)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.Invented) + wording.Colon, Tone.Warning).With(wording.Of(invented)));
        }

        yield return new Table(
            [new(wording.Of(Texts.Officer), IsFirm: true), new(wording.Of(Texts.Posts)), new(wording.Of(Texts.Unit))],
            [.. scenario.Cast.Select(member => (IReadOnlyList<Line>)[Line.Of(wording.Of(member.Name), Tone.Person), wording.PostsOf(member.Officer, scenario.Office.Profile.Organisation), member.Unit is { } unit ? wording.Of(unit) : ""])]);
    }

    /// <summary>What is shown of a happening; a heading first when a new day begins.</summary>
    internal IEnumerable<Block> Of(Happening happening)
    {
        if (day != DistrictTime.DateOf(happening.At))
        {
            day = DistrictTime.DateOf(happening.At);
            yield return new Heading(Line.Of(Wording.Date(happening.At)).With("  " + wording.DayOfWeek(happening.At), Tone.Faint));
        }

        yield return moments.Of(happening);
    }

    /// <summary>How the cases stand at the end, and whether all was as expected.</summary>
    internal IEnumerable<Block> Closing(IReadOnlyDictionary<string, Standing> cases, IReadOnlyList<StepTaken> steps)
    {
        yield return new Heading(wording.Of(Texts.AtTheEnd));
        if (cases.Count > 0)
        {
            var now = scenario.Steps[^1].At;
            yield return new Table(
                [new(wording.Of(Texts.CaseHead), IsFirm: true), new(wording.Of(Texts.Procedure)), new(wording.Of(Texts.State)), new(wording.Of(Texts.Events), IsNumber: true), new(wording.Of(Texts.RunningLimits))],
                [.. cases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => CaseRow(pair.Value, now))]);
        }

        foreach (var (name, standing) in cases.Where(pair => !pair.Value.Case.PassedOver.IsEmpty).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return new Paragraph(Line.Of($"{name}  {wording.Of(Texts.StillMissing)}{wording.Colon}", Tone.Warning).With(wording.Join(standing.Case.PassedOver.Select(act => act.Label))));
        }

        var wrong = steps.Count(step => !step.IsAsExpected);
        yield return new Paragraph(wrong == 0
            ? Line.Of("✓ " + wording.Of(Texts.AllAsExpected(steps.Count)), Tone.Good)
            : Line.Of("✗ " + wording.Of(Texts.NotAsExpected(wrong, steps.Count)), Tone.Bad));
    }

    private IReadOnlyList<Line> CaseRow(Standing standing, Instant now) =>
    [
        standing.Case.Id,
        wording.Of(standing.Case.Procedure.Title),
        Line.Of(wording.Of(standing.Case.Status.Label), standing.Case.IsClosed ? Tone.Good : Tone.Strong),
        standing.Case.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Running(standing.Case, now),
    ];

    private Line Running(Case theCase, Instant now)
    {
        var line = Line.Empty;
        foreach (var running in theCase.Limits)
        {
            line = line.With(line.Spans.Count == 0 ? "" : wording.Semicolon)
                .With($"{wording.Of(running.Label)} {Wording.Due(running)}", running.IsPassed(now) ? Tone.Bad : Tone.Normal);
        }

        return line;
    }
}
