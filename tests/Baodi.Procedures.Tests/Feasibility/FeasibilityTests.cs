using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Feasible;

public sealed class FeasibilityTests
{
    private static readonly LocalDate First = new(2017, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);

    internal static TimeRule Rule(string text) =>
        TimeRule.TryParse(text, DayCounting.Usual, out var rule, out var problem) ? rule! : throw new FormatException(problem!.Value.English);

    private static (string Limit, TimeRule Rule)[] Rules(params string[] texts) =>
        [.. texts.Select(text => text.Split('=')).Select(parts => (parts[0], Rule(parts[1])))];

    [Fact]
    public void Limits_OneAfterAnother_AndSideBySide_AreFoundWithTheirWays()
    {
        var found = Feasibility.Of(NestProcedure.With(Rules("review=2 working-days", "law=3 working-days", "budget=4 calendar-days", "notice=24 hours")));
        Assert.Equal(
            ["draft > review > law > notice in whole: fits", "draft > review > budget in whole: fits", "table in seats: fits"],
            found.Nested.Where(nested => nested.NotKnown.IsEmpty).Select(nested => nested.ToString()));

        // The reminder is counted from an instant that stands in the matter; with the review it begins and ends, and neither is inside the other.
        Assert.Equal(
            ["draft > reminder > law > notice in whole: not-known", "draft > reminder > budget in whole: not-known"],
            found.Nested.Where(nested => !nested.NotKnown.IsEmpty).Select(nested => nested.ToString()));
        var rows = found.Nested.Where(nested => nested.NotKnown.IsEmpty).ToList();
        Assert.Equal("commission, hand-in draft, pass review, check-law law, give-notice notice, end whole", PathOf(rows[0]));
        Assert.Equal("commission, hand-in draft, pass review, check-budget budget, end whole", PathOf(rows[1]));
        Assert.Equal("lay-table table, take-seats seats", PathOf(rows[2]));
        Assert.Equal((First, Last, Fit.NotKnown), (found.First, found.Last, found.Verdict));
        Assert.All(found.Nested, nested => Assert.Equal(3652, nested.FittingDates + nested.MisfitDates + nested.UnknownDates + nested.UncountedDates));
    }

    [Fact]
    public void WhatIsNotKnown_IsNotGuessed_ButWhatIsKnownMayBeTooLongAlready()
    {
        var found = Feasibility.Of(NestProcedure.With(Rules("budget=1 hours")));
        Assert.Equal(
            ["draft > budget in whole: fits", "draft > review > budget in whole: not-known", "draft > review > law > notice in whole: not-known", "table in seats: fits"],
            found.Nested.Where(nested => !nested.ToString().Contains("reminder", StringComparison.Ordinal)).Select(nested => nested.ToString()).Order(StringComparer.Ordinal));
        var unknown = found.Nested.Single(nested => nested.Inner is [_, { Name: "review" }, _, _]);
        Assert.Equal(["review", "law", "notice"], unknown.NotKnown.Select(limit => limit.Name));
        Assert.Null(unknown.LeastSlack);
        Assert.Equal(0, unknown.WorstDateCount);
        Assert.Equal("commission, hand-in draft, pass review, check-law law, give-notice notice, end whole", PathOf(unknown));

        var tooLong = Feasibility.Of(NestProcedure.With(Rules("draft=40 calendar-days", "law=1 hours"))).Nested.Single(nested => nested.Inner is [_, { Name: "review" }, _, _]);
        Assert.Equal((Fit.DoesNotFit, First), (tooLong.Fit, tooLong.FirstMisfit));
        Assert.Equal(["review", "notice"], tooLong.NotKnown.Select(limit => limit.Name));
    }

    /// <summary>A week holds five working days, save around the long holidays.</summary>
    [Fact]
    public void FiveWorkingDays_InSevenCalendarDays_FailAroundTheLongHolidays()
    {
        var last = new LocalDate(2026, 12, 20);
        var row = RowOf(Feasibility.Of(NestProcedure.With(Rules("whole=7 calendar-days")), First, last));
        var naive = NaiveWalk.Dates(First, last).ToDictionary(date => date, date => NaiveWalk.LeastMinutes(date, Rule("7 calendar-days"), Rule("5 working-days")));
        var least = naive.Values.Min();
        var worst = naive.Where(one => one.Value == least).Select(one => one.Key).ToList();
        var misfits = naive.Where(one => one.Value < 0).Select(one => one.Key).ToList();

        Assert.Equal(Fit.DoesNotFit, row.Fit);
        Assert.Equal(Duration.FromMinutes(least), row.LeastSlack);
        Assert.Equal(worst.Take(NestedLimits.MostDates), row.WorstDates);
        Assert.Equal(worst.Count, row.WorstDateCount);
        Assert.Equal((misfits[0], misfits.Count), (row.FirstMisfit, row.MisfitDates));
        Assert.Contains(new(2017, 1, 25), misfits);
        Assert.Contains(new(2019, 9, 29), misfits);
        Assert.DoesNotContain(new(2017, 3, 6), misfits);
        Assert.All(worst, date => Assert.Contains(date.Month, new[] { 1, 2, 9, 10 }));
        Assert.Equal((0, 0), (row.UncountedDates, row.UnknownDates));

        // From 25 December 2026 on, a Friday, fewer than five working days are left in the calendar.
        Assert.Equal(7, RowOf(Feasibility.Of(NestProcedure.With(Rules("whole=7 calendar-days")))).UncountedDates);

        static NestedLimits RowOf(Feasibility found) => found.Nested.Single(nested => nested is { Outer.Name: "whole", Inner: [{ Name: "draft" }] });
    }

    [Fact]
    public void AheadOfAStart_TheEarlierMustBeDueFirst()
    {
        var first = First.PlusDays(10);
        var row = Feasibility.Of(NestProcedure.With(Rules("table=2 calendar-days before", "seats=2 working-days before")), first, Last).Nested.Single(nested => nested.Outer.Name == "seats");
        var naive = NaiveWalk.Dates(first, Last).ToDictionary(date => date, date => NaiveWalk.LeastMinutes(date, Rule("2 working-days before"), Rule("2 calendar-days before")));
        Assert.Equal(Fit.DoesNotFit, row.Fit);
        Assert.Equal(Duration.FromMinutes(naive.Values.Min()), row.LeastSlack);
        Assert.Equal(naive.Where(one => one.Value == naive.Values.Min()).Select(one => one.Key).Take(NestedLimits.MostDates), row.WorstDates);
        Assert.Equal(naive.First(one => one.Value < 0).Key, row.FirstMisfit);
    }

    [Fact]
    public void TheTimeOfDay_ThatLeavesLeast_IsFound()
    {
        // From 22:30 on, ninety minutes end on the next day, and what is counted from there in days ends a day later.
        var row = Feasibility.Of(NestProcedure.With(Rules("whole=72 hours", "draft=90 minutes", "review=1 calendar-days", "law=1 hours", "notice=1 hours", "budget=1 hours"))).Nested[0];
        Assert.Equal((new LocalTime(22, 30), Duration.FromHours(72 - 48 - 2) - Duration.FromMinutes(90)), (row.WorstTime, row.LeastSlack));
        row = Feasibility.Of(NestProcedure.With(Rules("whole=next-day", "draft=20 hours", "review=1 hours", "law=1 hours", "notice=3 hours", "budget=1 hours"))).Nested[0];
        Assert.Equal((new LocalTime(23, 59, 59), -Duration.FromHours(1), First), (row.WorstTime, row.LeastSlack, row.FirstMisfit));
    }

    /// <summary>A case in which everybody takes the whole of his limit leaves what was said to be left.</summary>
    [Fact]
    public void Cases_PlayedToTheLastInstant_LeaveWhatWasSaid()
    {
        var nestOffice = NestProcedure.OfficeWith(Rules("whole=12 calendar-days", "review=30 hours", "law=2 working-days", "notice=90 minutes", "budget=1 hours"));
        var late = 0;
        foreach (var date in NaiveWalk.Dates(new(2021, 1, 20), new(2021, 2, 25)))
        {
            var row = Feasibility.Of(nestOffice.Procedure<Nest>(), date, date).Nested.Single(nested => nested is { Inner.Length: 4, NotKnown.IsEmpty: true });
            var at = date.At(row.WorstTime!.Value).WithOffset(DistrictTime.Offset).ToInstant();
            var walk = nestOffice.Start(new Commission(), Clerk, at);
            Take(new HandIn(), "draft", Clerk);
            Take(new Pass(), "review", Director);
            Take(new CheckLaw(), "law", Clerk);
            at = Due("notice") + Duration.FromSeconds(1);
            var left = Due("whole") - Due("notice");
            walk.Then(new GiveNotice(), Clerk, at).Then(new End(), Clerk, at).Reaches(NestState.Ended);
            Assert.Equal(row.LeastSlack, Duration.FromMinutes((long)Math.Floor(left.TotalMinutes)));
            Assert.Equal(row.Fit == Fit.DoesNotFit, left < Duration.Zero);
            late += left < Duration.Zero ? 1 : 0;

            void Take(Command<Nest> command, string limit, Officer by) => walk = walk.Then(command, by, Due(limit));

            Instant Due(string limit) => walk.Case.Limits.Single(running => running.Limit.Name == limit).Due;
        }

        Assert.InRange(late, 5, 30);
    }

    [Fact]
    public void FiguresOfTheLaw_ApplyWhileTheyAreInForce()
    {
        var label = new Label("法", "law");
        var office = NestProcedure.Plain.With("nest", "whole", Rule("20 calendar-days"))
            .With("nest", "review", new LawFigure(new("old", label, "1", new(2017, 1, 1), new(2019, 12, 31)), Rule("1 hours")))
            .With("nest", "review", new LawFigure(new("new", label, "1", new(2021, 1, 1), null), Rule("40 calendar-days")));
        var row = Feasibility.Of(new NestProcedure().Build(office), new(2019, 12, 30), new(2021, 1, 2)).Nested.Single(nested => nested.ToString().StartsWith("draft > review > budget", StringComparison.Ordinal));
        Assert.Equal((Fit.DoesNotFit, new LocalDate(2021, 1, 1)), (row.Fit, row.FirstMisfit));
        Assert.Equal((0, 2, 368), (row.FittingDates, row.MisfitDates, row.UnknownDates));
    }

    [Fact]
    public void TheNotice_LeavesNoRoom_WhereApprovalMayComeAsLateAsTheStart()
    {
        var events = Feasibility.Of(BaodiOffice.Default.Procedure<LargeEvents.LargeEvent>());
        var row = events.Nested.Single(nested => nested is { Outer.Name: "staff-in-post", Inner: [{ Name: "approved-plan" }] });
        Assert.Equal((Fit.DoesNotFit, -Duration.FromHours(1)), (row.Fit, row.LeastSlack));
        Assert.Null(Feasibility.Of(BaodiOffice.Default.Procedure<Petitions.Petition>()).Verdict);
    }

    [Fact]
    public void CommitteesComment_TenDaysBeforeTheReportGoes_ByNationalLaw()
    {
        var row = Assert.Single(Feasibility.Of(NationalLaw.Office.Procedure<SpecialWorkReports.SpecialWorkReport>()).Nested);
        Assert.Equal((Fit.Fits, Duration.FromDays(10)), (row.Fit, row.LeastSlack));
    }

    [Fact]
    public void Spans_ThatAreReversed_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Feasibility.Of(NestProcedure.With(), Last, First));
        Assert.Throws<ArgumentNullException>(() => Feasibility.Of(null!));
        Assert.Equal(1, Feasibility.Of(NestProcedure.With(), First, First).Nested[^1].FittingDates + Feasibility.Of(NestProcedure.With(), First, First).Nested[^1].UncountedDates);
    }

    private static string PathOf(NestedLimits nested) => string.Join(", ", nested.Path.Select(stop => $"{stop.Act} {stop.Limit}".Trim()));
}
