namespace Baodi.Procedures.Analysis;

/// <summary>Puts a derivation into words.</summary>
internal static class DueWords
{
    internal static ImmutableArray<Label> Of(DueDerivation derivation)
    {
        var lines = ImmutableArray.CreateBuilder<Label>();
        if (derivation is { Limit: { } limit, Profile: { } profile })
        {
            lines.Add(Heading(limit));
            AddSource(lines, limit, derivation.Rule, profile);
        }

        AddCount(lines, derivation);
        AddCourse(lines, derivation.Course);
        AddRuns(lines, derivation.Days);
        if (derivation.Opens is { } opens)
        {
            lines.Add(new($"不早于 {TimeWords.Written(opens)}", $"not before {TimeWords.Written(opens)}"));
        }

        if (derivation.Course is not { IsSuspended: true })
        {
            lines.Add(new($"截至 {TimeWords.Due(derivation.Due, derivation.IsDueByEndOfDay)}", $"due by {TimeWords.Due(derivation.Due, derivation.IsDueByEndOfDay)}"));
        }

        if (derivation.Recounted is { } recounted)
        {
            lines.Add(new($"以上为当时记录；现在推算为 {TimeWords.Due(recounted, derivation.IsDueByEndOfDay)}", $"as recorded then; counted now it would be {TimeWords.Due(recounted, derivation.IsDueByEndOfDay)}"));
        }

        return lines.DrainToImmutable();
    }

    private static Label Heading(RunningLimit limit)
    {
        var citation = limit.Limit.Citation;
        return citation.IsReading
            ? new($"{limit.Label.Chinese}（第{citation.Clause.Number}条解释）", $"{limit.Label.English} (by a reading of clause {citation.Clause.Number})")
            : new($"{limit.Label.Chinese}（第{citation.Clause.Number}条）", $"{limit.Label.English} (clause {citation.Clause.Number})");
    }

    /// <summary>On whose word: of an instrument, of the office, of somebody who stated it, or of the notice, which the clause has said.</summary>
    private static void AddSource(ImmutableArray<Label>.Builder lines, RunningLimit limit, TimeRule? rule, Profile profile)
    {
        if (limit.Instrument is { } instrument)
        {
            lines.Add(new($"依据{instrument.Label.Chinese}（{instrument.InForce.Chinese}）", $"by {instrument.Label.English}, {instrument.InForce.English}"));
        }
        else if (profile.SettingOf(limit.Limit.Procedure, limit.Limit.Name)?.Rule is { } own && own == rule)
        {
            lines.Add(new($"依据“{profile.Title.Chinese}”的设定", $"as set by the profile '{profile.Title.English}'"));
        }
        else if (limit.Limit.Kind is LimitKind.Stated or LimitKind.PerItem or LimitKind.ByDate)
        {
            lines.Add(new("依据办理时写明的时限", "as stated when it was taken up"));
        }

        lines.Add(new($"按“{profile.Title.Chinese}”的日历", $"by the calendar of '{profile.Title.English}'"));
    }

    private static void AddCount(ImmutableArray<Label>.Builder lines, DueDerivation derivation)
    {
        var from = TimeWords.Written(derivation.Anchor);
        lines.Add(derivation.Rule is { Kind: RuleKind.Ahead }
            ? new($"自 {from} 倒推", $"counted back from {from}")
            : new($"自 {from} 起算", $"counted from {from}"));
        if (derivation.Rule is not { } rule)
        {
            lines.Add(new("以写明的日期为限", "by the date stated"));
            return;
        }

        lines.Add(rule.CountingLabel is { } counting ? Label.Join([rule.Label, counting], "，", ", ") : rule.Label);
    }

    private static void AddCourse(ImmutableArray<Label>.Builder lines, TimeCourse? course)
    {
        foreach (var extension in course is null ? [] : course.Extensions)
        {
            lines.Add(new($"延长{extension.Label.Chinese}", $"extended by {extension.Label.English}"));
        }

        foreach (var stood in course is null ? [] : course.Suspensions)
        {
            lines.Add(new($"{TimeWords.Written(stood.From)} 至 {TimeWords.Written(stood.To)} 中止计算", $"the clock stood from {TimeWords.Written(stood.From)} to {TimeWords.Written(stood.To)}"));
        }

        if (course?.SuspendedSince is { } since)
        {
            lines.Add(new($"自 {TimeWords.Written(since)} 起中止计算，恢复前不届满", $"the clock has stood since {TimeWords.Written(since)}; it is not due until it runs again"));
        }
    }

    /// <summary>Days that follow one another for the same reason in one line.</summary>
    private static void AddRuns(ImmutableArray<Label>.Builder lines, ImmutableArray<NotedDay> days)
    {
        for (int i = 0, next; i < days.Length; i = next)
        {
            for (next = i + 1; next < days.Length && days[next].ClockStood == days[i].ClockStood && (days[i].ClockStood || (days[next].Kind == days[i].Kind && days[next].Holiday == days[i].Holiday)) && days[next].Date == days[next - 1].Date.PlusDays(1);)
            {
                next++;
            }

            var first = TimeWords.Iso(days[i].Date);
            var last = TimeWords.Iso(days[next - 1].Date);
            var span = next - i == 1 ? new Label(first, first) : new($"{first} 至 {last}", $"{first} to {last}");
            lines.Add(days[i].ClockStood ? new($"{span.Chinese} 中止计算，不计", $"{span.English}: the clock stood, not counted") : Reason(days[i], span));
        }
    }

    private static Label Reason(in NotedDay day, Label span) => day.Kind switch
    {
        DayKind.Weekend => new($"{span.Chinese} 周末，不计", $"{span.English}: weekend, not counted"),
        DayKind.DayOff => new($"{span.Chinese} {day.Holiday!.Value.Chinese}放假，不计", $"{span.English}: off for {day.Holiday.Value.English}, not counted"),
        DayKind.MakeUpWorkingDay => new($"{span.Chinese} 因{day.Holiday!.Value.Chinese}调休上班，计入", $"{span.English}: worked in exchange for {day.Holiday.Value.English}, counted"),
        DayKind.Working => new($"{span.Chinese} 工作日", $"{span.English}: worked"),
    };
}
