using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures;

/// <summary>Puts a derivation into words.</summary>
internal static class DueWords
{
    internal static ImmutableArray<Label> Of(DueDerivation derivation)
    {
        var lines = ImmutableArray.CreateBuilder<Label>();
        var from = Written(derivation.Anchor);
        lines.Add(new($"自 {from} 起算", $"counted from {from}"));
        var isByDays = derivation.Allowed.Unit is TimeUnit.CalendarDays or TimeUnit.WorkingDays;
        lines.Add(isByDays ? Label.Join([derivation.Allowed.Label, .. Counting(derivation)], "，", ", ") : derivation.Allowed.Label);
        AddRuns(lines, derivation.Days);
        var due = Due(derivation.Due);
        lines.Add(new($"截至 {due}", $"due by {due}"));
        return lines.DrainToImmutable();
    }

    private static ImmutableArray<Label> Counting(DueDerivation derivation)
    {
        Label start = derivation.Counting.Start switch
        {
            StartDay.NotCounted => new("起算日不计", "the first day not counted"),
            StartDay.Counted => new("起算日计入", "the first day counted"),
        };
        if (derivation.Allowed.Unit == TimeUnit.WorkingDays)
        {
            return [start];
        }

        Label end = derivation.Counting.End switch
        {
            EndDay.AsItFalls => new("末日不顺延", "ending as it falls"),
            EndDay.NextWorkingDay => new("末日非工作日的顺延", "ending with a working day"),
        };
        return [start, end];
    }

    /// <summary>Days that follow one another for the same reason in one line.</summary>
    private static void AddRuns(ImmutableArray<Label>.Builder lines, ImmutableArray<NotedDay> days)
    {
        for (int i = 0, next; i < days.Length; i = next)
        {
            for (next = i + 1; next < days.Length && days[next].Kind == days[i].Kind && days[next].Holiday == days[i].Holiday && days[next].Date == days[next - 1].Date.PlusDays(1);)
            {
                next++;
            }

            var first = Iso(days[i].Date);
            var last = Iso(days[next - 1].Date);
            var span = next - i == 1 ? new Label(first, first) : new($"{first} 至 {last}", $"{first} to {last}");
            lines.Add(Reason(days[i], span));
        }
    }

    private static Label Reason(in NotedDay day, Label span) => day.Kind switch
    {
        DayKind.Weekend => new($"{span.Chinese} 周末，不计", $"{span.English}: weekend, not counted"),
        DayKind.DayOff => new($"{span.Chinese} {day.Holiday!.Value.Chinese}放假，不计", $"{span.English}: off for {day.Holiday.Value.English}, not counted"),
        DayKind.MakeUpWorkingDay => new($"{span.Chinese} 因{day.Holiday!.Value.Chinese}调休上班，计入", $"{span.English}: worked in exchange for {day.Holiday.Value.English}, counted"),
        DayKind.Working => new($"{span.Chinese} 工作日", $"{span.English}: worked"),
    };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Written(Instant at) => at.WithOffset(DistrictTime.Offset).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Midnight is the end of the day before, and is written as such.</summary>
    private static string Due(Instant due) =>
        DistrictTime.StartOf(DistrictTime.DateOf(due)) == due ? Iso(DistrictTime.DateOf(due).PlusDays(-1)) + " 24:00" : Written(due);
}
