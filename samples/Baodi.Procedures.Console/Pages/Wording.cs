using System.Globalization;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>How things are worded in one language.</summary>
internal sealed class Wording(Language language)
{
    internal Language Language => language;

    internal string Of(Label label) => label.In(language);

    internal string Comma => language == Language.Chinese ? "、" : ", ";

    internal string Semicolon => language == Language.Chinese ? "；" : "; ";

    internal string Colon => language == Language.Chinese ? "：" : ": ";

    internal string InBrackets(string text) => language == Language.Chinese ? $"（{text}）" : $" ({text})";

    internal Line Of(Citation? citation) => citation is null ? Line.Empty : Line.Of(citation.ToString(), Tone.Clause);

    internal string Join(IEnumerable<Label> labels) => string.Join(Comma, labels.Select(Of));

    internal string Join(IEnumerable<Condition> conditions) => Join(conditions.Select(condition => condition.Label));

    /// <summary>What something is called and, where that is another word, its name in a file or on a command line.</summary>
    internal Line Named(Label label, string name, Tone tone = Tone.Strong) => Line.Of(Of(label), tone).With(Of(label) == name ? "" : " " + name, Tone.Faint);

    /// <summary>What a procedure is called; its id where the notice has none of that id.</summary>
    internal string TitleOf(string procedure) => Of(BaodiNotice.Of2017.FindProcedure(procedure)?.Title ?? new(procedure, procedure));

    /// <summary>The seats somebody may act in, with those that were lent to him or in which he stands in marked so.</summary>
    internal string PostsOf(Officer officer, Organisation office) =>
        officer.Seats.IsEmpty && officer.Delegations.IsEmpty && officer.StandIns.IsEmpty
            ? Of(Texts.NoPost)
            : Join(officer.Seats.Select(office.LabelOf)
                .Concat(officer.Delegations.Select(delegation => Texts.Lent(office.LabelOf(delegation.Seat))))
                .Concat(officer.StandIns.Select(standIn => Texts.StoodInFor(office.LabelOf(standIn.Seat)))));

    internal static string Date(Instant at) => Written(at, "uuuu-MM-dd");

    internal string DayOfWeek(Instant at) => Of(Texts.DaysOfWeek[(int)DistrictTime.DateOf(at).DayOfWeek - 1]);

    /// <summary>The time of day, with the seconds only where there are some.</summary>
    internal static string Clock(Instant at) =>
        Written(at, at.WithOffset(DistrictTime.Offset).Second == 0 ? "HH:mm" : "HH:mm:ss");

    /// <summary>When a limit is due: the end of a day belongs to that day, and the date is left out on the day itself.</summary>
    internal static string Due(RunningLimit running, Instant? on = null) => Due(running.Due, running.IsDueByEndOfDay, on);

    internal static string Due(Instant due, bool isEndOfDay, Instant? on = null)
    {
        var day = isEndOfDay ? due - Duration.FromSeconds(1) : due;
        var clock = isEndOfDay ? "24:00" : Clock(due);
        return on is { } now && DistrictTime.DateOf(day) == DistrictTime.DateOf(now) ? clock : $"{Date(day)} {clock}";
    }

    internal static string Full(Instant at) => $"{Date(at)} {Clock(at)}";

    /// <summary>A span of time in its two largest units.</summary>
    internal string Span(Duration span)
    {
        var minutes = (long)Math.Floor(span.TotalMinutes);
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        return Of(days > 0 ? Texts.DaysAndHours(days, hours) : hours > 0 ? Texts.HoursAndMinutes(hours, rest) : Texts.Minutes(rest));
    }

    private static string Written(Instant at, string pattern) =>
        at.WithOffset(DistrictTime.Offset).ToString(pattern, CultureInfo.InvariantCulture);
}
