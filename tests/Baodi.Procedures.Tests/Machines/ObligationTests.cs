using NodaTime;

namespace Baodi.Procedures.Tests.Machines;

public sealed class ObligationTests
{
    private static readonly Profile Plain = new("desk-office", new("台", "desk"), WorkingCalendar.MainlandChina, []);
    private static readonly CongressSession First = new(Congress.District, "first", new(2020, 1, 6), new(2020, 1, 9));
    private static readonly CongressSession Second = new(Congress.District, "second", new(2021, 1, 11), new(2021, 1, 14));

    private static List<ObligationPeriod> In(Profile profile, LocalDate from, LocalDate to)
    {
        var found = System.Collections.Immutable.ImmutableArray.CreateBuilder<ObligationPeriod>();
        foreach (var obligation in new DeskProcedure().Build(profile).Obligations)
        {
            ObligationPeriods.AddTo(found, obligation, new(from, to), profile);
        }

        return [.. found];
    }

    private static IEnumerable<ObligationPeriod> Of(List<ObligationPeriod> found, string name) => found.Where(period => period.Obligation.Name == name);

    [Fact]
    public void Monthly_FallsOnTheLastWorkingDay_OfEachMonthWhoseDayIsInTheSpan()
    {
        // 31 January 2021 is a Sunday, 28 February a Sunday too; 31 March is a Wednesday.
        var found = Of(In(Plain, new(2021, 1, 29), new(2021, 3, 30)), "monthly-text").ToList();
        Assert.Equal([new(2021, 1, 29), new LocalDate(2021, 2, 26)], found.Select(period => period.Due!.Value));
        Assert.Equal(new LocalDate(2021, 2, 28), found[1].To);
    }

    [Fact]
    public void Monthly_InAYearWithoutACalendar_IsNotGuessed() =>
        Assert.Throws<CalendarYearException>(() => In(Plain, new(2027, 1, 1), new(2027, 1, 31)));

    [Fact]
    public void Session_OfTheProfile_AndTheYearThatFollowsIt()
    {
        var found = In(Plain.With(Second).With(First), new(2020, 6, 1), new(2021, 12, 31));
        Assert.Equal([Second.From], Of(found, "assignment").Select(period => period.From));
        Assert.Equal([(First.From, new LocalDate(2021, 1, 10)), (Second.From, new LocalDate(2022, 1, 10))], Of(found, "summary").Select(period => (period.From, period.To)));
        Assert.All(Of(found, "summary"), period => Assert.Null(period.Due));
        Assert.Empty(Of(In(Plain, new(2020, 6, 1), new(2021, 12, 31)), "summary"));
    }

    [Fact]
    public void Obligation_TellsItsPaperAndTheProcedureOfWhichItTakesACase()
    {
        var procedure = new DeskProcedure().Build(Plain);
        var summary = procedure.Obligations.Single(obligation => obligation.Name == "summary");
        Assert.Equal(new("年度总结", "yearly summary"), summary.Paper);
        Assert.Equal("inspection-visit", summary.Opens);
        Assert.Contains(procedure.Elements, element => element.Kind == ElementKind.Paper && element.Name == "summary");
        Assert.Null(procedure.Obligations.Single(obligation => obligation.Name == "check").Paper);
    }

    [Fact]
    public void AsNeeded_IsListedForTheWholeSpan() =>
        Assert.Equal(new LocalDate(2021, 5, 1), Assert.Single(Of(In(Plain, new(2021, 5, 1), new(2021, 5, 2)), "check")).From);

    [Fact]
    public void With_ASessionThatOverlaps_OrEndsBeforeItBegins_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Plain.With(First).With(First with { Title = "again" }));
        Assert.Throws<ArgumentException>(() => Plain.With(First with { To = First.From.PlusDays(-1) }));
        Assert.Equal(2, Plain.With(First).With(First with { Congress = Congress.Municipal }).Sessions.Length);
    }

    [Fact]
    public void Profile_ChangedOtherwise_KeepsItsSessions() =>
        Assert.Equal([First], Plain.With(First).Named("x", new("x", "x")).With("desk", "paper", TimeAllowed.Hours(1)).With(WorkingCalendar.MainlandChina).Sessions.AsEnumerable());
}
