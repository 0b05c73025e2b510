using System.Globalization;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What may be done in a case, what not and why, and how it would open.</summary>
internal sealed class WhyPage(WhyAnswer told, Wording wording)
{
    /// <summary>The page.</summary>
    /// <param name="isWhole">Whether the whole story of a single act is asked for.</param>
    internal IEnumerable<Block> Blocks(bool isWhole)
    {
        yield return new Heading(told.Refusal is null ? $"{wording.Of(told.Moment.Case.Procedure.Title)} {told.Moment.Case.Id}" : wording.Of(Texts.NoCaseToTell), 1);
        yield return new Pairs(told.Refusal is null ? [Standing(), When(), Asker()] : [When(), Asker()]);
        if (told.Refusal is { } refusal)
        {
            yield return new Blank();
            yield return new Paragraph(Line.Of("✗ " + string.Join(wording.Semicolon, refusal.Reasons.Select(reason => wording.Of(reason.Label))), Tone.Bad));
            yield break;
        }

        foreach (var block in isWhole ? Whole(told.Here[0]) : Listed().Concat(LastDecided()))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> LastDecided()
    {
        foreach (var decided in told.Moment.Decided)
        {
            yield return new Heading(Line.Of($"{wording.Of(Texts.LastDecided)}{wording.Colon}{wording.Of(decided.Decision.Label)}").With("  " + decided.Decision.Id, Tone.Faint));
            foreach (var block in DecisionsPage.Decided(decided.Answer, decided.Rules, decided.Conclusions, wording))
            {
                yield return block;
            }
        }
    }

    private (Line Key, Line Text) Standing() => (
        wording.Of(Texts.State),
        Line.Of(wording.Of(told.Moment.Case.Status.Label), told.Moment.Case.IsClosed ? Tone.Good : Tone.Strong)
            .With($"  {wording.Of(Texts.StoodAfter(told.Moment.Steps, told.Moment.AllSteps))}", Tone.Faint));

    private (Line Key, Line Text) When() => (wording.Of(Texts.Moment), Wording.Full(told.Moment.At));

    private (Line Key, Line Text) Asker() => (
        wording.Of(Texts.ForWhom),
        told.By is { } by
            ? Asker(wording.Of(by.Name), wording.PostsOf(told.Officer, told.Moment.Office.Profile.Organisation))
            : Line.Of(wording.Of(Texts.Anybody), Tone.Person));

    /// <summary>Somebody with his posts; a bare post is called after itself.</summary>
    private static Line Asker(string name, string posts) => Line.Of(name, Tone.Person).With(posts == name ? "" : "  " + posts, Tone.Faint);

    private IEnumerable<Block> Listed()
    {
        var open = told.Here.Where(one => one.IsOpen).ToList();
        yield return new Heading(wording.Of(Texts.OpenNow));
        if (open.Count == 0)
        {
            yield return new Paragraph(Line.Of(wording.Of(told.Moment.Case.IsClosed ? Texts.CaseIsClosed : Texts.NothingIsOpen), Tone.Faint));
        }
        else
        {
            yield return new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.ActHead)), new(wording.Of(Texts.Who))],
                [.. open.Select(one => (IReadOnlyList<Line>)[wording.Of(one.Act.Citation), Named(one.Act), Line.Of(wording.Of(one.ShortestPath.Who), Tone.Person)])]);
        }

        foreach (var block in NotOpen(Openness.WithDepartures, Texts.OpenWithDepartures).Concat(NotOpen(Openness.Closed, Texts.ClosedNow)))
        {
            yield return block;
        }

        if (told.Elsewhere.Any() && !told.Moment.Case.IsClosed)
        {
            yield return new Heading(wording.Of(Texts.InOtherStates));
            yield return new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.ActHead)), new(wording.Of(Texts.OfferedWhen)), new(wording.Of(Texts.ActsBefore), IsNumber: true)],
                [.. told.Elsewhere.Select(one => (IReadOnlyList<Line>)[wording.Of(one.Act.Citation), Named(one.Act), wording.Join(one.Act.From.Select(state => state.Label)), Length(one.ShortestPath)])]);
            yield return new Paragraph(Line.Of(wording.Of(Texts.AskOneAct), Tone.Faint));
        }
    }

    /// <summary>The acts that are as open as that, with what stands against each.</summary>
    private IEnumerable<Block> NotOpen(Openness openness, Label head)
    {
        var acts = told.Here.Where(one => one.Openness == openness).ToList();
        if (acts.Count > 0)
        {
            yield return new Heading(wording.Of(head));
        }

        foreach (var one in acts)
        {
            yield return new Paragraph(Mark(one).With(Named(one.Act)));
            yield return new Pairs([.. one.Reasons.Select(Reason), .. ShortestPath(one)], 4);
        }
    }

    private static Line Mark(ActToldOf one) => one.Openness switch
    {
        Openness.Open => Line.Of("✓ ", Tone.Good),
        Openness.WithDepartures => Line.Of("△ ", Tone.Warning),
        Openness.Closed => Line.Of("✗ ", Tone.Bad),
        _ => throw new InvalidOperationException(one.Openness.ToString()),
    };

    private IEnumerable<Block> Whole(ActToldOf one)
    {
        yield return new Heading(Mark(one).With(Named(one.Act)));
        yield return new Paragraph(wording.Of(one.Act.Citation).With("  " + wording.Of(one.Act.Citation.Reading ?? one.Act.Citation.Clause.Heading), Tone.Faint));
        if (one.IsOpen)
        {
            yield return new Paragraph(Line.Of(wording.Of(Texts.Ready), Tone.Good).With(wording.Colon).With(wording.Of(one.ShortestPath.Who), Tone.Person));
        }
        else
        {
            yield return new Paragraph(Line.Of(wording.Of(ActNatures.Opennesses.LabelOf(one.Openness)), one.Openness == Openness.Closed ? Tone.Bad : Tone.Warning));
            yield return new Heading(wording.Of(Texts.WhyNot));
            yield return new Pairs([.. one.Reasons.Select(Reason)]);
            yield return new Heading(wording.Of(Texts.HowItOpens));
            yield return new Pairs(Steps(one));
        }

        if (one.Candidate.ToFill is { IsEmpty: false } fields)
        {
            yield return new Heading(wording.Of(Texts.ToBeFilled));
            yield return new Pairs([.. fields.Select(field => (wording.Of(field.Field.Citation), FieldLine(field)))]);
        }
    }

    private Line FieldLine(FieldToFill field)
    {
        var line = wording.Named(field.Field.Label, field.Field.Name, Tone.Normal);
        return field.Choices is { IsEmpty: false } choices
            ? line.With(wording.Colon).With(string.Join(wording.Comma, choices), Tone.Strong).With(field.AreAllNeeded ? "  " + wording.Of(Texts.AllOfThem) : "", Tone.Faint)
            : line;
    }

    private IEnumerable<(Line Key, Line Text)> ShortestPath(ActToldOf one) =>
        one.ShortestPath.Kind switch
        {
            PathKind.Found => Steps(one).Select(step => (Line.Of("→ ", Tone.Good).With(step.Key), step.Text)),
            PathKind.Open => [],
            PathKind.None or PathKind.Unknown => [(Line.Of("→", Tone.Faint), Line.Of(wording.Of(one.ShortestPath.Label), Tone.Faint))],
            _ => throw new InvalidOperationException(one.ShortestPath.Kind.ToString()),
        };

    /// <summary>The steps by number and the act at last, or who may do it at once.</summary>
    private List<(Line Key, Line Text)> Steps(ActToldOf one)
    {
        if (one.ShortestPath.Kind == PathKind.Open)
        {
            return [(Line.Empty, Line.Of(wording.Of(Texts.ItIsOpenTo) + wording.Colon).With(Holders(one.ShortestPath.Who, one.ShortestPath.Seats), Tone.Person))];
        }

        if (one.ShortestPath.Kind != PathKind.Found)
        {
            return [(Line.Empty, Line.Of(wording.Of(one.ShortestPath.Label), Tone.Faint))];
        }

        var number = 0;
        var steps = one.ShortestPath.Steps.Select(step => step is ActToDo done
            ? (Line.Of((++number).ToString(CultureInfo.InvariantCulture)), Done(done))
            : (Line.Of("…", Tone.Warning), Line.Of(wording.Of(step.Label), Tone.Warning).With("  ").With(wording.Of(step.Citation)))).ToList();
        steps.Add((Line.Of(wording.Of(Texts.Then), Tone.Faint), Line.Of(wording.Of(one.Act.Label), Tone.Strong).With("  " + Holders(one.ShortestPath.Who, one.ShortestPath.Seats), Tone.Person)));
        return steps;
    }

    private Line Done(ActToDo step)
    {
        var line = Line.Of(wording.Of(step.Act.Label), Tone.Strong).With("  " + Holders(step.Who, step.Seats), Tone.Person);
        line = step.Aim is { } aim ? line.With("  " + wording.Of(aim), Tone.Warning) : line;
        return line.With("  ").With(wording.Of(step.Citation));
    }

    private string Holders(Label who, IReadOnlyList<Seat> seats) => seats.Count == 0 ? wording.Of(who) : wording.Join(seats.Select(told.Moment.Office.Profile.Organisation.LabelOf));

    private Line Length(ShortestPath way) => way.Kind switch
    {
        PathKind.Open or PathKind.Found => way.Length.ToString(CultureInfo.InvariantCulture),
        PathKind.None => Line.Of("—", Tone.Faint),
        PathKind.Unknown => Line.Of(wording.Of(Texts.NotKnown), Tone.Warning),
        _ => throw new InvalidOperationException(way.Kind.ToString()),
    };

    private (Line Key, Line Text) Reason(Reason reason)
    {
        var line = Line.Of(wording.Of(reason.Label)).With("  " + (reason.IsDepartable ? $"{reason.Code} {reason.About}" : reason.Code), Tone.Faint);
        line = line.With("  " + wording.Of(ActNatures.Forces.LabelOf(reason.IsDepartable ? Force.Departable : Force.Firm)), reason.IsDepartable ? Tone.Warning : Tone.Faint);
        return (wording.Of(reason.Citation), reason.ConsentOf is { } post ? line.With(wording.Comma + wording.Of(Texts.NeedsConsentOf(post)), Tone.Warning) : line);
    }

    private Line Named(Act act) => wording.Named(act.Label, act.Name);
}
