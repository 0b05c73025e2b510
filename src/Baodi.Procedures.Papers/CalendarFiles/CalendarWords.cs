namespace Baodi.Procedures.Papers;

/// <summary>The words of calendar entries.</summary>
internal static class CalendarWords
{
    internal static Label Of(Procedure procedure, ObligationPeriod period)
    {
        var obligation = period.Obligation;
        var who = obligation.Who.Label;
        var (from, to) = (PaperWords.InBoth(period.From), PaperWords.InBoth(period.To));
        Label[] lines =
        [
            procedure.Title,
            new($"办理：{who.Chinese}", $"who: {who.English}"),
            new($"周期：{from.Chinese}至{to.Chinese}", $"period: {from.English} to {to.English}"),
            Ground(obligation.Citation),
        ];
        return Label.Join(lines, "\n", "\n");
    }

    internal static Label TitleOf(Case one) => new($"{one.Procedure.Title.Chinese}（{one.Id}）", $"{one.Procedure.Title.English} ({one.Id})");

    internal static Label TitleOf(Case one, RunningLimit running) =>
        new($"截止：{running.Label.Chinese}（{one.Id}）", $"due: {running.Label.English} ({one.Id})");

    internal static Label Of(Case one)
    {
        Label[] lines = [one.Procedure.Title, Case(one), State(one)];
        return Label.Join(lines, "\n", "\n");
    }

    internal static Label Of(Case one, RunningLimit running)
    {
        var (from, due) = (PaperWords.InBoth(running.Anchor), Due(running));
        Label[] lines =
        [
            one.Procedure.Title,
            Case(one),
            State(one),
            new($"起算：{from.Chinese}", $"counted from: {from.English}"),
            new($"截止：{due.Chinese}", $"due by: {due.English}"),
            Ground(running.Limit.Citation),
        ];
        return Label.Join(lines, "\n", "\n");
    }

    private static Label Case(Case one) => new($"办件：{one.Id}", $"case: {one.Id}");

    private static Label State(Case one) => new($"环节：{one.Status.Label.Chinese}", $"state: {one.Status.Label.English}");

    private static Label Ground(Citation citation)
    {
        var words = citation.Reading ?? citation.Clause.Heading;
        return new($"依据：{citation} {words.Chinese}", $"ground: {citation} {words.English}");
    }

    private static Label Due(RunningLimit running)
    {
        if (!running.IsDueByEndOfDay)
        {
            return PaperWords.InBoth(running.Due);
        }

        var day = PaperWords.InBoth(running.DueDay);
        return new($"{day.Chinese} 24:00", $"{day.English}, 24:00 +08:00");
    }
}
