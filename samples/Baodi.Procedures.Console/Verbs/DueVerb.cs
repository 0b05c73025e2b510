using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using NodaTime.Text;
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
    private readonly Cli.Option<string> questions;

    internal DueVerb(SharedOptions options, Terminal terminal)
        : base(
            "due", Texts.DueVerb, options, terminal,
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"5 working-days\"",
            "baodi due --from 2021-02-09T17:00:00+08:00 --limit \"60 calendar-days\" --last-day next-working-day --json",
            "baodi due --before 2021-02-22T09:00:00+08:00 --limit \"3 working-days\"",
            "echo '{\"from\":\"2021-02-09T17:00:00+08:00\",\"limit\":\"5 working-days\"}' | baodi due --questions -")
    {
        from = new("--from") { Description = Texts.AnchorOption.In(options.Language), HelpName = "TIME" };
        before = new("--before") { Description = Texts.BeforeOption.In(options.Language), HelpName = "TIME" };
        limit = new("--limit") { Description = Texts.LimitOption.In(options.Language), HelpName = "AMOUNT" };
        start = new("--first-day") { Description = Texts.FirstDayOption.In(options.Language), HelpName = "not-counted|counted" };
        end = new("--last-day") { Description = Texts.LastDayOption.In(options.Language), HelpName = "as-it-falls|next-working-day" };
        questions = new("--questions") { Description = Texts.QuestionsOption.In(options.Language), HelpName = "FILE|-" };
        Options.Add(from);
        Options.Add(before);
        Options.Add(limit);
        Options.Add(start);
        Options.Add(end);
        Options.Add(questions);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var (after, ahead, amount, file) = (parsed.GetValue(from), parsed.GetValue(before), parsed.GetValue(limit), parsed.GetValue(questions));
        var counting = (Start: parsed.GetValue(start), End: parsed.GetValue(end));
        var asksOne = amount is not null && file is null && (ahead is null ? after is not null : (after, counting.Start, counting.End) is (null, null, null));
        var asksMany = file is not null && (after, ahead, amount, counting.Start, counting.End) is (null, null, null, null, null);
        if (asksMany)
        {
            AnswerAll(file!, session);
            return ExitStatus.AsExpected;
        }

        if (!asksOne)
        {
            throw new InputException(new Problem(Texts.NotOneQuestion));
        }

        if (!TimeAllowed.TryParse(amount, out var allowed))
        {
            throw new InputException(new Problem(Texts.NotAnAmount(Document.Shown(amount!))));
        }

        Answer(
            new(AnchorOf(ahead ?? after!), ahead is not null, allowed, new(TermOf(DayCounting.Starts, counting.Start, StartDay.NotCounted), TermOf(DayCounting.Ends, counting.End, EndDay.AsItFalls))),
            session);
        return ExitStatus.AsExpected;
    }

    private static void Answer(DueQuestion question, Session session)
    {
        var calendar = HostOffice.Default.Profile.Calendar;
        var due = question.Due(calendar) ?? throw new InputException(new Problem(Texts.BeyondTheCalendar(calendar)));
        var derivation = question.IsAhead ? null : DueDerivation.Of(question.Allowed, question.Anchor, calendar, question.Counting);
        if (session.IsJson)
        {
            session.Write(JsonOf(question.Json(due), derivation));
            return;
        }

        foreach (var line in derivation?.Lines ?? [Texts.AheadOf(question.Allowed, Wording.Full(question.Anchor)), Texts.DueByThen(Wording.Due(due))])
        {
            session.Screen.Show(new Paragraph(session.Wording.Of(line)));
        }
    }

    /// <summary>Answers every question or none.</summary>
    private static void AnswerAll(string file, Session session)
    {
        var calendar = HostOffice.Default.Profile.Calendar;
        var answers = new List<(DueQuestion Question, Instant Due)>();
        var problems = new List<Problem>();
        foreach (var (line, question) in DueQuestions.Read(file, session.Terminal.In))
        {
            if (question.Due(calendar) is { } due)
            {
                answers.Add((question, due));
            }
            else
            {
                problems.Add(new(Texts.BeyondTheCalendar(calendar), file, line, 1, "$"));
            }
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        if (session.IsJson)
        {
            foreach (var (question, due) in answers)
            {
                session.Terminal.Out.Write(JsonOutput.OneLine(question.Json(due)) + "\n");
            }
        }
        else
        {
            session.Screen.Show(new Table(
                [new(session.Of(Texts.CountedBetween), IsFirm: true), new(session.Of(Texts.Figure), IsFirm: true), new(session.Of(Texts.DueBy), IsFirm: true)],
                [.. answers.Select(answer => (IReadOnlyList<Line>)
                [
                    $"{session.Of(answer.Question.IsAhead ? Texts.BeforeStart : Texts.AfterAnchor)} {Wording.Full(answer.Question.Anchor)}",
                    session.Of(answer.Question.Allowed.Label),
                    Wording.Due(answer.Due),
                ])]));
        }
    }

    private static Instant AnchorOf(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } parsed && parsed.Value.ToInstant() is var at && at < DistrictTime.EndOf(new(9999, 12, 30))
            ? at
            : throw new InputException(new Problem(Texts.NotATime(Document.Shown(text))));

    private static T TermOf<T>(Terms<T> terms, string? text, T otherwise)
        where T : struct, Enum =>
        text is null ? otherwise
        : terms.Find(text) is var ordinal and >= 0 ? terms[ordinal]
        : throw new InputException(new Problem(Texts.NotATerm(Document.Shown(text), terms)));

    private static JsonObject JsonOf(JsonObject answer, DueDerivation? derivation)
    {
        if (derivation is not null)
        {
            answer["days"] = JsonOutput.List(derivation.Days.Select(day => (JsonNode)new JsonObject
            {
                ["date"] = ObligationsPage.Iso(day.Date),
                ["kind"] = DaysVerb.NameOf(day.Kind),
                ["holiday"] = day.Holiday is { } holiday ? JsonOutput.Of(holiday) : null,
            }));
            answer["lines"] = JsonOutput.List(derivation.Lines.Select(line => (JsonNode)JsonOutput.Of(line)));
        }

        return answer;
    }
}
