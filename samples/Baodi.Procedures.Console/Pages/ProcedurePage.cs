namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Everything the definition of one procedure says.</summary>
internal sealed class ProcedurePage(ProcedureMachine machine, Wording wording)
{
    private readonly Procedure procedure = machine.Procedure;
    private readonly ForceLines forces = new(wording);

    internal IEnumerable<Block> Blocks()
    {
        var figures = new Figures(procedure);
        yield return new Heading($"{wording.Of(procedure.Title)} · {procedure.Id}", 1);
        yield return new Paragraph(Line.Of(
            wording.Of(Texts.InNumbers(figures.States, figures.Transitions, figures.Duties, figures.Limits, figures.Clauses.Count)), Tone.Faint));
        yield return new Paragraph(Line.Of(wording.Of(Texts.InCode(procedure.Acts[0])), Tone.Faint));
        yield return new Paragraph(Line.Of(wording.Of(Texts.Marked), Tone.Faint));
        yield return new Heading(wording.Of(Texts.OpeningACase));
        yield return Acts(procedure.Acts.Where(act => act.Kind == ActKind.Opening));
        foreach (var state in procedure.States)
        {
            var title = Line.Of(wording.Of(state.Label)).With(wording.Of(state.Label) == state.Name ? "" : $"  {state.Name}", Tone.Faint);
            yield return new Heading(state.IsFinal ? title.With("  " + wording.Of(Texts.FinalState), Tone.Good) : title);
            if (!state.IsFinal)
            {
                yield return Acts(procedure.Acts.Where(act => act.IsOfferedIn(state)));
            }
        }

        foreach (var block in Away().Concat(StandIns()).Concat(Decisions()).Concat(Limits()).Concat(Obligations()).Concat(Forms()).Concat(LinksOf()).Concat(Grounds(figures)))
        {
            yield return block;
        }
    }

    /// <summary>The same with the diagram, as a page of a document.</summary>
    internal IReadOnlyList<Block> WithDiagram()
    {
        var blocks = Blocks().ToList();
        return
        [
            .. blocks.Take(4),
            new Heading(wording.Of(Texts.Diagram)),
            new Verbatim(machine.ToMermaid(wording.Language)),
            .. blocks.Skip(4),
        ];
    }

    private Table Acts(IEnumerable<Act> acts) => new(
        [
            new(wording.Of(Texts.Clause), IsFirm: true),
            new(wording.Of(Texts.ActHead)),
            new(wording.Of(Texts.Kind), IsFirm: true),
            new(wording.Of(Texts.Nature), IsFirm: true),
            new(wording.Of(Texts.Who)),
            new(wording.Of(Texts.Terms)),
        ],
        [.. acts.Select(Row)]);

    private IReadOnlyList<Line> Row(Act act) =>
    [
        wording.Of(act.Citation),
        Line.Of(wording.Of(act.Label), Tone.Strong).With(" " + act.Name, Tone.Faint),
        wording.Of(Texts.KindOf(act)),
        wording.Of(ActNatures.All.LabelOf(act.Nature)),
        Line.Of(wording.Of(act.Who), Tone.Person),
        TermsOf(act),
    ];

    /// <summary>Under which terms an act stands, in one line.</summary>
    private Line TermsOf(Act act)
    {
        var parts = new List<Line>();
        void Add(Label head, string text)
        {
            if (text.Length > 0)
            {
                parts.Add(Line.Of(wording.Of(head) + wording.Colon, Tone.Faint).With(text));
            }
        }

        Add(Texts.When, Asked(act, ofOutcome: false));
        Add(Texts.Owed, wording.Join(act.OwedWhen));
        Add(Texts.Provided, Asked(act, ofOutcome: true));
        Add(Texts.Unseparated, act.Unseparated is { } ground ? wording.Of(ground) : "");
        Add(Texts.Asks, act.Decision is { } decision ? wording.Of(decision.Label) : "");
        Add(Texts.Starts, string.Join(wording.Comma, act.Starts.Select(limit => wording.Of(limit.Label) + Under(act.StartsWhen(limit)))));
        Add(Texts.Moves, wording.Join(act.Moves.Select(limit => limit.Label)));
        Add(Texts.Meets, string.Join(wording.Comma, act.Meets.Select(limit => wording.Of(limit.Label) + Under(act.MeetsWhen(limit) is { } when ? [when] : []))));
        Add(Texts.Renews, wording.Join(act.Renews.Select(other => other.Label).Distinct()));
        Add(Texts.Excluded, string.Join(wording.Comma, act.Excluded.Select(excluded => $"{wording.Of(excluded.Label)}{Under(excluded.When)} {excluded.Citation}")));
        Add(Texts.CanBeDepartedFrom, forces.Listed(act, Force.Departable));
        Add(Texts.RecordedFrom, wording.Join(act.EvenFrom.Select(state => state.Label)));
        Add(Texts.MadeUpWhen, wording.Join(act.MadeUpIn.Select(state => state.Label)));
        Add(Texts.ToldTo, wording.Join(act.ToldTo.Select(post => post.Label)));
        Add(Texts.NoStandIn, act.NoStandInUnder is { } personal ? $"{wording.Of(personal)}" : "");
        Add(Texts.InPlaceOf, string.Join(wording.Semicolon, act.OwnLines.Select(line => $"{wording.Of(line.Post.Label)} → {wording.Join(line.StandIns.Select(post => post.Label))}")));
        Add(Texts.Opens, string.Join(wording.Comma, act.Opens.Select(rule => wording.TitleOf(rule.Procedure))));
        foreach (var route in act.Routes)
        {
            parts.Add(Line.Of("→ ", Tone.Good).With(wording.Of(route.To.Label), Tone.Good)
                .With(route.When.IsEmpty ? "" : $" [{wording.Join(route.When)}]")
                .With(route.Entry == RouteEntry.OnEntry ? "" : " " + wording.Of(Texts.EntryOf(route.Entry)), Tone.Faint));
        }

        if (act.LeavesBehind)
        {
            parts.Add(Line.Of(wording.Of(Texts.LeavesBehind), Tone.Faint));
        }

        var line = Line.Empty;
        foreach (var part in parts)
        {
            line = line.Spans.Count == 0 ? part : line.With(wording.Semicolon, Tone.Faint).With(part);
        }

        return line;
    }

    /// <summary>What must hold for an act beside what nearly every act asks, with the clause where it is another than the act's; what can be departed from stands apart.</summary>
    private string Asked(Act act, bool ofOutcome) => string.Join(wording.Comma, act.Requirements
        .Where(requirement => (requirement.IsSpecific || requirement.IsOfDuty) && requirement.DepartableAs is null && requirement.IsOfOutcome == ofOutcome)
        .Select(requirement => wording.Of(requirement.Label) + (requirement.Citation == act.Citation ? "" : $" {wording.Of(requirement.Citation)}"))
        .Distinct(StringComparer.Ordinal));

    private string Under(IReadOnlyCollection<Condition> conditions) => conditions.Count == 0 ? "" : wording.InBrackets(wording.Join(conditions));

    /// <summary>Who acts for a post that is vacant, or whose holder is away: by delegation, or as the office has ordered.</summary>
    private IEnumerable<Block> Away()
    {
        var office = procedure.Profile.Organisation;
        yield return new Heading(wording.Of(Texts.WhoeverIsAway));
        yield return new Paragraph(Line.Of(wording.Of(Texts.LentOrOrdered)));
        yield return new Table(
            [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.AwayOrVacant)), new(wording.Of(Texts.StandInsInOrder))],
            [.. office.StandIns.Select(order => (IReadOnlyList<Line>)
            [
                order.Citation is { } ground ? wording.Of(ground) : Line.Empty,
                Line.Of(wording.Of(office.LabelOf(order.Seat)), Tone.Person),
                Line.Of(wording.Join(order.By.Select(seat => office.LabelOf(seat))), Tone.Person),
            ])]);
    }

    /// <summary>Who acts in whose place while a post is out of reach.</summary>
    private IEnumerable<Block> StandIns()
    {
        if (procedure.Lines.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(wording.Of(Texts.LinesOfStandIns));
        yield return new Table(
            [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.OutOfReach)), new(wording.Of(Texts.StandInsInOrder))],
            [.. procedure.Lines.Select(line => (IReadOnlyList<Line>)
            [
                wording.Of(line.Citation),
                Line.Of(wording.Of(line.Post.Label), Tone.Person),
                line.StandIns.IsEmpty ? Line.Of(wording.Of(Texts.Nobody), Tone.Faint) : Line.Of(wording.Join(line.StandIns.Select(post => post.Label)), Tone.Person),
            ])]);
    }

    /// <summary>What the procedure asks of the office's rule sets: the inputs, the answers, and what may be concluded beside them.</summary>
    private IEnumerable<Block> Decisions()
    {
        var decisions = procedure.Acts.Select(act => act.Decision).OfType<Decision>().Distinct().ToList();
        if (decisions.Count > 0)
        {
            yield return new Heading(wording.Of(Texts.Asks));
            yield return new Table(
                [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Question)), new(wording.Of(Texts.Inputs)), new(wording.Of(Texts.Answers)), new(wording.Of(Texts.Conclusions))],
                [.. decisions.Select(decision => (IReadOnlyList<Line>)
                [
                    Line.Of(decision.Clause, Tone.Clause),
                    Line.Of(wording.Of(decision.Label), Tone.Strong).With(" " + decision.Id, Tone.Faint),
                    wording.Join(decision.Inputs.Select(input => input.Label)),
                    wording.Join(decision.Answers.All.Select(term => term.Label)),
                    wording.Join((decision.Conclusions?.All ?? []).Select(term => term.Label)),
                ])]);
        }
    }

    private IEnumerable<Block> Limits()
    {
        if (procedure.Limits.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(wording.Of(Texts.Limits));
        yield return new Table(
            [
                new(wording.Of(Texts.Clause), IsFirm: true),
                new(wording.Of(Texts.Limit)),
                new(wording.Of(Texts.Figure)),
                new(wording.Of(Texts.StartedBy)),
                new(wording.Of(Texts.MetBy)),
            ],
            [.. procedure.Limits.Select(limit => (IReadOnlyList<Line>)
            [
                wording.Of(limit.Citation),
                Line.Of(wording.Of(limit.Label), Tone.Strong).With(" " + limit.Name, Tone.Faint),
                FigureLine(limit),
                wording.Join(procedure.Acts.Where(act => act.Starts.Contains(limit)).Select(act => act.Label).Distinct()),
                wording.Join(procedure.Acts.Where(act => act.Meets.Contains(limit)).Select(act => act.Label).Distinct()),
            ])]);
    }

    /// <summary>The figure, how its days are counted, and what the law gives beside it.</summary>
    private Line FigureLine(TimeLimit limit)
    {
        var line = Line.Of(wording.Of(Texts.FigureOf(limit)));
        if (limit.Rule?.CountingLabel is { } counting)
        {
            line = line.With($"{wording.Comma}{wording.Of(counting)}", Tone.Faint);
        }

        return limit.LawFigures.Aggregate(line, (text, figure) => text.With($"{wording.Semicolon}{wording.Of(Texts.LawOf(figure))}"));
    }

    private IEnumerable<Block> Forms()
    {
        yield return new Heading(wording.Of(Texts.PapersAndContents));
        yield return new Table(
            [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.PaperOrAct)), new(wording.Of(Texts.Fields))],
            [.. procedure.Acts.DistinctBy(act => act.Form).Where(act => act.Form.Paper is not null || !act.Form.Fields.IsEmpty).Select(FormRow)]);
        yield return new Paragraph(Line.Of(wording.Of(Texts.RequiredMark), Tone.Faint));
    }

    private IReadOnlyList<Line> FormRow(Act act)
    {
        var fields = Line.Empty;
        foreach (var field in act.Form.Fields)
        {
            fields = fields.With(fields.Spans.Count == 0 ? "" : wording.Comma)
                .With(wording.Of(field.Label))
                .With((field.IsRequired ? "*" : "") + (field.TakesNotYetKnown ? "?" : ""), Tone.Warning)
                .With(" " + field.Name, Tone.Faint);
        }

        return
        [
            wording.Of(act.Form.PaperCitation ?? act.Citation),
            act.Form.Paper is { } paper
                ? Line.Of(wording.Of(paper), Tone.Strong).With(" " + wording.Of(Texts.Paper), Tone.Good)
                : wording.Of(act.Label),
            fields,
        ];
    }

    private IEnumerable<Block> Obligations()
    {
        if (procedure.Obligations.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(wording.Of(Texts.Obligations));
        yield return new Table(
            [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.Obligation)), new(wording.Of(Texts.Who)), new(wording.Of(Texts.Rhythm))],
            [.. procedure.Obligations.Select(obligation => (IReadOnlyList<Line>)
            [
                wording.Of(obligation.Citation),
                Line.Of(wording.Of(obligation.Label), Tone.Strong).With(" " + obligation.Name, Tone.Faint),
                Line.Of(wording.Of(obligation.Who.Label), Tone.Person),
                wording.Of(Texts.RhythmOf(obligation)),
            ])]);
    }

    private IEnumerable<Block> LinksOf()
    {
        var links = procedure.Acts.SelectMany(act => act.Links, (act, link) => (act, link)).ToList();
        if (links.Count == 0)
        {
            yield break;
        }

        yield return new Heading(wording.Of(Texts.Links));
        yield return new Table(
            [new(wording.Of(Texts.Clause), IsFirm: true), new(wording.Of(Texts.ActHead)), new(wording.Of(Texts.Link), IsFirm: true), new(wording.Of(Texts.OtherProcedure)), new(wording.Of(Texts.When))],
            [.. links.Select(pair => (IReadOnlyList<Line>)
            [
                wording.Of(pair.act.Citation),
                wording.Of(pair.act.Label),
                wording.Of(CaseLinks.All.LabelOf(pair.link.Kind)),
                Line.Of(wording.TitleOf(pair.link.Procedure), Tone.Strong),
                wording.Join(pair.act.Opens.Where(rule => pair.link.Kind == LinkKind.Opens && rule.Procedure == pair.link.Procedure).SelectMany(rule => rule.When)),
            ])]);
    }

    private IEnumerable<Block> Grounds(Figures figures)
    {
        yield return new Heading(wording.Of(Texts.Clauses));
        yield return new Pairs(
            [
                .. figures.Citations.Select(citation => (
                    wording.Of(citation),
                    Line.Of(wording.Of(citation.Clause.Heading))
                        .With(citation.IsReading ? "  " + wording.Of(Texts.Reading) + wording.Colon : "", Tone.Warning)
                        .With(citation.Reading is { } reading ? wording.Of(reading) : "", Tone.Faint))),
            ],
            2);
    }
}
