using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Whether limits fit into each other.</summary>
internal static class FeasibilityPage
{
    private const int MostShown = 10;

    internal static string NameOf(Fit fit) => Feasibility.Verdicts.All[Feasibility.Verdicts.Ordinal(fit)].Name;

    /// <summary>A line for each procedure.</summary>
    internal static IEnumerable<Block> Of(IReadOnlyList<Feasibility> all, Wording wording)
    {
        yield return new Heading($"{wording.Of(Texts.Feasibility)} · {DatesOf(all[0])}", 1);
        yield return new Table(
            [
                new(wording.Of(Texts.Procedure), IsFirm: true),
                new(wording.Of(Texts.Title)),
                new(wording.Of(Texts.Verdict), IsFirm: true),
                .. Feasibility.Verdicts.All.Select(term => new Column(wording.Of(term.Label), IsNumber: true)),
            ],
            [.. all.Select(one => (IReadOnlyList<Line>)
            [
                Line.Of(one.Procedure.Id, Tone.Strong),
                wording.Of(one.Procedure.Title),
                one.Verdict is { } verdict ? VerdictOf(verdict, wording) : Line.Of(wording.Of(Texts.WithNothingNested), Tone.Faint),
                .. Feasibility.Verdicts.All.Select((_, ordinal) => (Line)CountOf(one, Feasibility.Verdicts[ordinal])),
            ])]);
        yield return new Paragraph(wording.Of(Texts.FeasibleNote));
    }

    /// <summary>Everything about one procedure.</summary>
    internal static IEnumerable<Block> Of(Feasibility found, Wording wording)
    {
        yield return new Heading($"{wording.Of(found.Procedure.Title)} · {wording.Of(Texts.Feasibility)} · {wording.Of(found.Procedure.Profile.Title)} · {DatesOf(found)}", 1);
        if (found.Nested.IsEmpty)
        {
            yield return new Paragraph(wording.Of(Texts.NothingNested));
            yield break;
        }

        foreach (var nested in found.Nested)
        {
            yield return new Heading(Line.Of(wording.Of(nested.Outer.Label)).With($" {nested.Outer.Name}", Tone.Faint));
            yield return new Pairs([.. PairsOf(nested, wording)], 2);
        }

        yield return new Paragraph(wording.Of(Texts.FeasibleNote));
    }

    private static IEnumerable<(Line Key, Line Text)> PairsOf(NestedLimits nested, Wording wording)
    {
        yield return (Key(Texts.Outer, wording), LineOf(nested.Outer, wording));
        yield return (Key(Texts.Inner, wording), Joined(nested.Inner.Select(limit => LineOf(limit, wording)), " → "));
        yield return (Key(Texts.Verdict, wording), VerdictOf(nested.Fit, wording));
        if (nested.LeastSlack is { } slack)
        {
            yield return (Key(Texts.LeastLeft, wording), slack < Duration.Zero ? Line.Of(wording.Of(Texts.ShortBy(wording.Span(-slack))), Tone.Bad) : wording.Span(slack));
            yield return (Key(Texts.WorstStarts, wording), WorstOf(nested, wording));
        }

        if (nested.FirstMisfit is { } first)
        {
            yield return (Key(Texts.FirstMisfit, wording), ObligationsPage.Iso(first));
        }

        if (!nested.NotKnown.IsEmpty)
        {
            yield return (Key(Texts.NotKnownHere, wording), wording.Join(nested.NotKnown.Select(limit => limit.Label)));
        }

        yield return (Key(Texts.StartDates, wording), wording.Of(Texts.DateCounts(nested)));
        yield return (Key(Texts.Path, wording), Joined(nested.Path.Select((stop, place) => LineOf(stop, place, wording)), " → "));
    }

    private static Line WorstOf(NestedLimits nested, Wording wording)
    {
        var time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(nested.WorstTime!.Value);
        if (nested.WorstDateCount > 1 && nested.WorstDateCount == nested.FittingDates + nested.MisfitDates)
        {
            return wording.Of(Texts.EveryDateAt(time));
        }

        var dates = nested.WorstDates.Take(MostShown).Select((date, place) => ObligationsPage.Iso(date) + (place == 0 ? " " + time : ""));
        var line = Line.Of(string.Join(wording.Comma, dates));
        return nested.WorstDateCount <= MostShown ? line : line.With(" …" + wording.InBrackets(wording.Of(Texts.DatesOfAll(nested.WorstDateCount))), Tone.Faint);
    }

    private static Line Key(Label label, Wording wording) => Line.Of(wording.Of(label), Tone.Faint);

    private static Line LineOf(TimeLimit limit, Wording wording)
    {
        // A figure of the law goes before the rule of the office or the notice.
        var rules = limit.LawFigures.IsEmpty && limit.Rule is { } rule ? [rule.Label] : limit.LawFigures.Select(figure => figure.Rule.Label).Distinct().ToArray();
        return Line.Of(wording.Of(limit.Label)).With(wording.InBrackets(rules.Length == 0 ? wording.Of(Texts.NoRuleOfItsOwn) : wording.Join(rules)), Tone.Faint);
    }

    private static Line LineOf(PathAct stop, int place, Wording wording)
    {
        var limit = stop.Limit is { } met ? wording.Of(met.Label) : place == 0 ? null : wording.Of(Texts.NothingLimitsIt);
        var act = Line.Of(wording.Of(stop.Act.Label));
        return limit is null ? act : act.With(wording.InBrackets(limit), Tone.Faint);
    }

    private static Line Joined(IEnumerable<Line> lines, string between) =>
        lines.Aggregate(Line.Empty, (all, line) => all.Spans.Count == 0 ? line : all.With(between, Tone.Faint).With(line));

    private static Line VerdictOf(Fit fit, Wording wording) => Line.Of(wording.Of(Feasibility.Verdicts.LabelOf(fit)), fit switch
    {
        Fit.Fits => Tone.Good,
        Fit.DoesNotFit => Tone.Bad,
        Fit.NotKnown => Tone.Warning,
    });

    private static string CountOf(Feasibility one, Fit fit) => one.Nested.Count(nested => nested.Fit == fit).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string DatesOf(Feasibility one) => $"{ObligationsPage.Iso(one.First)} – {ObligationsPage.Iso(one.Last)}";
}
