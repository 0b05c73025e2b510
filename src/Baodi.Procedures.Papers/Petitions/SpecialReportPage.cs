using Baodi.Procedures.Petitions;
using static Baodi.Procedures.Papers.ReportPage;

namespace Baodi.Procedures.Papers;

/// <summary>Lays the supervision special report out.</summary>
internal sealed class SpecialReportPage(SupervisionSpecialReport report, Language language)
{
    private static readonly ImmutableArray<Label> FlowHeaders =
        [new("月初未结", "open before"), new("收到", "received"), new("恢复办理", "taken up again"), new("办结", "completed"), new("其他方式结束", "ended otherwise"), new("月末未结", "open after")];

    private static readonly ImmutableArray<Label> TaskHeaders =
        [new("月初未反馈", "owed before"), new("转办", "assigned"), new("反馈", "reported"), new("终止", "freed"), new("月末未反馈", "owed after")];

    private readonly ReportPage page = new(Title(report.Month), language);

    internal ReportPage Page()
    {
        var circulated = report.CirculatedTo.Taken(NameOf);
        page.Paragraph(new Label(
            $"呈送：区领导。同时通报：{Names(circulated, "、", "无")}。完成时限：{Date(report.Due)}。",
            $"To the district leaders; circulated to: {Names(circulated, ", ", "none")}. Due: {Date(report.Due)}."));
        Overview();
        Groups(new("按信访渠道", "By channel"), PetitionTerms.Channels.Label, report.Figures.ByChannel, report.Figures.ByOtherChannel);
        Groups(new("按诉求类别", "By kind"), PetitionTerms.Kinds.Label, report.Figures.ByKind, []);
        Groups(new("按信访形式", "By form"), PetitionTerms.Forms.Label, report.Figures.ByForm, []);
        Ends();
        Departments();
        Late();
        if (report.Analysis is { } analysis)
        {
            page.Heading(new("综合分析", "Analysis")).Paragraph(analysis);
        }

        return page.Paragraph(new Label(
            "说明：日期以北京时间（+08:00）为准；以登记为收到，以领导阅示处理情况后不再要求办理为办结；当月办结又恢复办理的不计办结，以往月份办结或者结束后恢复办理的计入恢复办理，再次办结的天数自恢复之日起算。按时指在时限内反馈，时限依规延长、中止或者届满前改定的，按变动后的计算，催办后给的新时限不改变逾期；五人以上为集体。百分比保留一位小数，平均天数按自然日计、保留一位小数，均四舍五入。",
            "Dates are at +08:00. A petition is received when it is recorded, and completed when the leader has read the report and asks for nothing more. An end that is undone in its own month does not count; what had ended in an earlier month counts as taken up again, and its days to complete begin there. In time means within the limit, as it was extended, stopped or set anew before it had passed; "
            + "a new one given by urging does not undo that it was missed. Five or more are a collective. Percentages and mean calendar days have one decimal, halves rounded up."));
    }

    private static Label Title(YearMonth month) =>
        new($"督查专报（信访事项，{month.Year}年{month.Month}月）", FormattableString.Invariant($"Supervision special report on petitions, {month.Year}-{month.Month:00}"));

    private static string Names(ImmutableArray<string> names, string separator, string none) => names.IsEmpty ? none : string.Join(separator, names);

    private static ImmutableArray<string> Row(string name, MonthFlow flow) =>
        [name, Number(flow.OpenBefore), Number(flow.Received), Number(flow.Reopened), Number(flow.Completed), Number(flow.EndedOtherwise), Number(flow.OpenAfter)];

    private static ImmutableArray<string> TaskRow(string name, MonthFlow flow) =>
        [name, Number(flow.OpenBefore), Number(flow.Received), Number(flow.Completed), Number(flow.EndedOtherwise), Number(flow.OpenAfter)];

    private static ImmutableArray<string> Beside(Label name, Language language, string now, string before) => [name.In(language), now, before];

    private void Overview()
    {
        var (now, before) = (report.Figures, report.Previous);
        ImmutableArray<string> Of(Label name, Func<MonthFigures, string> read) => Beside(name, language, read(now), read(before));
        var rows = new List<ImmutableArray<string>>
        {
            Of(FlowHeaders[0], f => Number(f.Flow.OpenBefore)),
            Of(FlowHeaders[1], f => Number(f.Flow.Received)),
            Of(FlowHeaders[2], f => Number(f.Flow.Reopened)),
            Of(FlowHeaders[3], f => Number(f.Flow.Completed)),
            Of(FlowHeaders[4], f => Number(f.Flow.EndedOtherwise)),
            Of(FlowHeaders[5], f => Number(f.Flow.OpenAfter)),
            Of(new("部门按时反馈", "results in time"), f => f.ResultsInTime.ToString()),
            Of(new("当日转办", "transferred the same day"), f => f.TransfersInTime.ToString()),
            Of(new("平均办结天数", "mean days to complete"), f => f.DaysToComplete.ToString()),
            Of(new("月末逾期未反馈", "overdue when the month ended"), f => Number(f.Overdue)),
            Of(new("情况专报", "situation special reports"), f => Number(f.SituationReports)),
            Of(new("答复信访人", "answers to petitioners"), f => Number(f.Answers)),
        };
        page.Heading(new("总体情况", "Overview")).Table(1, [new("项目", "item"), new("本月", "this month"), new("上月", "month before")], rows);
        page.Paragraph(new Label(
            $"核对：月初未结 {now.Flow.OpenBefore} + 收到 {now.Flow.Received} + 恢复办理 {now.Flow.Reopened} = 办结 {now.Flow.Completed} + 其他方式结束 {now.Flow.EndedOtherwise} + 月末未结 {now.Flow.OpenAfter}。",
            $"Reconciled: open before {now.Flow.OpenBefore} + received {now.Flow.Received} + taken up again {now.Flow.Reopened} = completed {now.Flow.Completed} + ended otherwise {now.Flow.EndedOtherwise} + open after {now.Flow.OpenAfter}."));
    }

    private string NameOf(string unit) => report.Units.FindUnit(unit)?.Label.In(language) ?? unit;

    private void Groups(Label heading, Label of, ImmutableArray<PetitionGroup> groups, ImmutableArray<PetitionGroup> named)
    {
        var rows = new List<ImmutableArray<string>>();
        foreach (var group in groups)
        {
            rows.Add(Row(group.Term.Label.In(language), group.Flow));
        }

        foreach (var group in named)
        {
            rows.Add(Row(new Label($"其中：{group.Term.Name}", $"of these: {group.Term.Name}").In(language), group.Flow));
        }

        rows.Add(Row(new Label("合计", "total").In(language), report.Figures.Flow));
        page.Heading(heading).Table(1, [of, .. FlowHeaders], rows);
    }

    private void Ends()
    {
        var rows = new List<ImmutableArray<string>>();
        for (var i = 0; i < report.Figures.ByOutcome.Length; i++)
        {
            rows.Add(Beside(report.Figures.ByOutcome[i].Term.Label, language, Number(report.Figures.ByOutcome[i].Count), Number(report.Previous.ByOutcome[i].Count)));
        }

        for (var i = 0; i < report.Figures.ByOtherEnd.Length; i++)
        {
            rows.Add(Beside(report.Figures.ByOtherEnd[i].Term.Label, language, Number(report.Figures.ByOtherEnd[i].Count), Number(report.Previous.ByOtherEnd[i].Count)));
        }

        page.Heading(new("按结果", "By result")).Table(1, [new("结果", "result"), new("本月", "this month"), new("上月", "month before")], rows);
    }

    private void Departments()
    {
        page.Heading(new("按承办部门", "By department"));
        if (report.Figures.Departments.IsEmpty)
        {
            page.Paragraph(new Label("本月无部门承办。", "No department had anything to do."));
            return;
        }

        var rows = new List<ImmutableArray<string>>();
        foreach (var department in report.Figures.Departments)
        {
            rows.Add(
            [
                .. TaskRow(NameOf(department.Department), department.Flow),
                department.InTime.ToString(), department.DaysToReport.ToString(), Number(department.Overdue), Number(department.TimesUrged),
            ]);
        }

        page.Table(
            1,
            [
                new("部门", "department"), .. TaskHeaders, new("按时反馈", "in time"), new("平均天数", "mean days"),
                new("月末逾期", "overdue"), new("催办次数", "times urged"),
            ],
            rows);
    }

    private void Late()
    {
        page.Heading(new("逾期情况", "Late results"));
        if (report.Late.IsEmpty)
        {
            page.Paragraph(new Label("无。", "None."));
            return;
        }

        var rows = new List<ImmutableArray<string>>();
        foreach (var late in report.Late)
        {
            rows.Add([late.Number, NameOf(late.Department), Date(late.DueDay), late.ReportedAt is { } at ? Date(at) : new Label("未反馈", "still owed").In(language)]);
        }

        page.Table(4, [new("登记号", "number"), new("部门", "department"), new("时限", "limit"), new("反馈日期", "reported")], rows);
    }
}
