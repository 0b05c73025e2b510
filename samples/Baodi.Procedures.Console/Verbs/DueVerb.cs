using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Computes a due instant and says how it comes about, or computes many.</summary>
internal sealed class DueVerb : HostVerb
{
    private readonly Cli.Option<string> from;
    private readonly Cli.Option<string> before;
    private readonly Cli.Option<string> limit;
    private readonly Cli.Option<string> start;
    private readonly Cli.Option<string> end;
    private readonly Cli.Option<string[]> extended;
    private readonly Cli.Option<string[]> stood;
    private readonly Cli.Option<string> questions;

    internal DueVerb(SharedOptions options, Terminal terminal)
        : base(
            "due", Texts.DueVerb, options, terminal,
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"5 working-days\"",
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"60 calendar-days\" --last-day next-working-day --json",
            "baodi due --before 2021-02-22T09:00:00+08:00 --limit \"3 working-days\"",
            "baodi due --from 2017-03-01T09:00:00+08:00 --limit \"60 calendar-days\" --extended \"30 calendar-days\" --stood 2017-03-20T09:00:00+08:00/2017-04-05T09:00:00+08:00",
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"working-day 1 of next-month\"",
            "echo '{\"from\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"5 working-days\"}' | baodi due --questions -")
    {
        from = new("--from") { Description = Texts.AnchorOption.In(options.Language), HelpName = "TIME" };
        before = new("--before") { Description = Texts.BeforeOption.In(options.Language), HelpName = "TIME" };
        limit = new("--limit") { Description = Texts.LimitOption.In(options.Language), HelpName = "AMOUNT" };
        start = new("--first-day") { Description = Texts.FirstDayOption.In(options.Language), HelpName = "not-counted|counted" };
        end = new("--last-day") { Description = Texts.LastDayOption.In(options.Language), HelpName = "as-it-falls|next-working-day" };
        extended = new("--extended") { Description = Texts.ExtendedOption.In(options.Language), HelpName = "AMOUNT" };
        stood = new("--stood") { Description = Texts.StoodOption.In(options.Language), HelpName = "TIME/TIME" };
        questions = new("--questions") { Description = Texts.QuestionsOption.In(options.Language), HelpName = "FILE|-" };
        Options.Add(from);
        Options.Add(before);
        Options.Add(limit);
        Options.Add(start);
        Options.Add(end);
        Options.Add(extended);
        Options.Add(stood);
        Options.Add(questions);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var (after, ahead, amount, file) = (parsed.GetValue(from), parsed.GetValue(before), parsed.GetValue(limit), parsed.GetValue(questions));
        var counting = (Start: parsed.GetValue(start), End: parsed.GetValue(end));
        var turns = (Extended: parsed.GetValue(extended) ?? [], Stood: parsed.GetValue(stood) ?? []);
        var isPlain = (counting.Start, counting.End) is (null, null) && turns.Extended.Length + turns.Stood.Length == 0;
        if (file is not null && (after, ahead, amount) is (null, null, null) && isPlain)
        {
            AnswerAll(file, session);
            return ExitStatus.AsExpected;
        }

        if (amount is null || file is not null || (ahead is null ? after is null : after is not null || !isPlain))
        {
            throw new InputException(new Problem(Texts.NotOneQuestion));
        }

        var rule = DueQuestion.RuleOf(
            amount, ahead is not null, new(TermOf(DayCounting.Starts, counting.Start, StartDay.NotCounted), TermOf(DayCounting.Ends, counting.End, EndDay.AsItFalls)), out var problem);
        if (rule is not null && counting is not (null, null) && !DueQuestion.TakesCounting(amount, rule))
        {
            throw new InputException(new Problem(Texts.CountingIsGiven));
        }

        Answer(
            new(
                TimeOf(ahead ?? after!),
                ahead is not null,
                amount,
                rule ?? throw new InputException(new Problem(Texts.NotALimit(Document.Shown(amount), problem!.Value))),
                [.. turns.Extended.Select(AmountOf)],
                [.. turns.Stood.Select(StoodOf)]),
            session);
        return ExitStatus.AsExpected;
    }

    private static void Answer(DueQuestion question, Session session)
    {
        var calendar = session.Office.Profile.Calendar;
        var derivation = question.Derive(calendar, out var problem) ?? throw new InputException(new Problem(problem ?? Texts.BeyondTheCalendar(calendar)));
        if (session.IsJson)
        {
            session.Write(JsonOf(question.Json(derivation), derivation));
            return;
        }

        foreach (var line in derivation.Lines)
        {
            session.Screen.Show(new Paragraph(session.Wording.Of(line)));
        }
    }

    /// <summary>Answers every question or none.</summary>
    private static void AnswerAll(string file, Session session)
    {
        var calendar = session.Office.Profile.Calendar;
        var answers = new List<(DueQuestion Question, DueDerivation Derivation)>();
        var problems = new List<Problem>();
        foreach (var (line, question) in DueQuestions.Read(file, session.Terminal.In))
        {
            if (question.Derive(calendar, out var problem) is { } derivation)
            {
                answers.Add((question, derivation));
            }
            else
            {
                problems.Add(new(problem ?? Texts.BeyondTheCalendar(calendar), file, line, 1, "$"));
            }
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        if (session.IsJson)
        {
            foreach (var (question, derivation) in answers)
            {
                session.Terminal.Out.Write(JsonOutput.OneLine(question.Json(derivation)) + "\n");
            }
        }
        else
        {
            session.Screen.Show(new Table(
                [new(session.Of(Texts.CountedBetween), IsFirm: true), new(session.Of(Texts.Figure), IsFirm: true), new(session.Of(Texts.DueBy), IsFirm: true)],
                [.. answers.Select(answer => (IReadOnlyList<Line>)
                [
                    $"{session.Of(answer.Question.IsAhead ? Texts.BeforeStart : Texts.AfterAnchor)} {Wording.Full(answer.Question.Anchor)}",
                    answer.Question.Figure(session),
                    Wording.Due(answer.Derivation.Due, answer.Derivation.IsDueByEndOfDay),
                ])]));
        }
    }

    private static T TermOf<T>(Terms<T> terms, string? text, T otherwise)
        where T : struct, Enum =>
        text is null ? otherwise
        : terms.Find(text) is var ordinal and >= 0 ? terms[ordinal]
        : throw new InputException(new Problem(Texts.NotATerm(Document.Shown(text), terms)));

    private static JsonObject JsonOf(JsonObject answer, DueDerivation derivation)
    {
        answer["days"] = JsonOutput.List(derivation.Days.Select(day => (JsonNode)new JsonObject
        {
            ["date"] = ObligationsPage.Iso(day.Date),
            ["kind"] = DaysVerb.NameOf(day.Kind),
            ["holiday"] = day.Holiday is { } holiday ? JsonOutput.Of(holiday) : null,
            ["clock-stood"] = day.ClockStood,
        }));
        answer["lines"] = JsonOutput.List(derivation.Lines.Select(line => (JsonNode)JsonOutput.Of(line)));
        return answer;
    }

    private static TimeAllowed AmountOf(string text) =>
        TimeAllowed.TryParse(text, out var allowed) ? allowed : throw new InputException(new Problem(Texts.NotAnAmount(Document.Shown(text))));

    private static Suspension StoodOf(string text) =>
        text.Split('/') is [var from, var to] ? new(TimeOf(from), TimeOf(to)) : throw new InputException(new Problem(Texts.NotASpanOfTime(Document.Shown(text))));
}
