using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What recurs in a span of dates.</summary>
internal static class ObligationsPage
{
    internal static IEnumerable<Block> Of(IReadOnlyList<(Procedure Procedure, ObligationPeriod Period)> found, DateInterval span, Wording wording)
    {
        yield return new Heading($"{wording.Of(Texts.Obligations)} · {Iso(span.Start)} – {Iso(span.End)}", 1);
        yield return new Table(
            [
                new(wording.Of(Texts.Clause), IsFirm: true),
                new(wording.Of(Texts.Procedure)),
                new(wording.Of(Texts.Obligation)),
                new(wording.Of(Texts.Who)),
                new(wording.Of(Texts.Period), IsFirm: true),
                new(wording.Of(Texts.DueBy), IsFirm: true),
            ],
            [.. found.Select(one => (IReadOnlyList<Line>)
            [
                wording.Of(one.Period.Obligation.Citation),
                Line.Of(wording.Of(one.Procedure.Title), Tone.Strong),
                wording.Named(one.Period.Obligation.Label, one.Period.Obligation.Name, Tone.Normal),
                Line.Of(wording.Of(one.Period.Obligation.Who.Label), Tone.Person),
                $"{Iso(one.Period.From)} – {Iso(one.Period.To)}",
                one.Period.Due is { } due ? Iso(due) : Line.Of(wording.Of(Texts.NoDayNamed), Tone.Faint),
            ])]);
    }

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
