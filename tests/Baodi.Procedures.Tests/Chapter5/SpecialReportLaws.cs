using Baodi.Procedures.Petitions;
using NodaTime;

namespace Baodi.Procedures.Tests.Chapter5;

/// <summary>What holds of the special report of every month of random petitions, counted a second time from what was seen of them.</summary>
public sealed class SpecialReportLaws
{
    private const ulong Seed = 20170501;

    private static readonly YearMonth First = new(2020, 12);

    [Fact]
    public void Report_OfEveryMonth_IsWhatAPlainRecountSays()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        PetitionChecks.Hold(Seed, times: 60, fewest: 0, most: 25, seeds =>
        {
            var petitions = seeds.All.Select((seed, index) => new RandomPetition(seed, index)).ToList();
            var histories = petitions.ConvertAll(petition => petition.History);
            MonthFigures? before = null;
            for (var month = First; month <= new YearMonth(2021, 12); month = month.PlusMonths(1))
            {
                var report = SupervisionSpecialReport.Of(histories, month, WorkingCalendar.MainlandChina);
                Agrees(report.Figures, petitions, month);
                Adds(report.Figures);
                if (before is not null)
                {
                    Assert.Equal(before.Flow, report.Previous.Flow);
                    Assert.Equal(before.Flow.OpenAfter, report.Figures.Flow.OpenBefore);
                    Assert.Equal(before.Departments.AsEnumerable(), report.Previous.Departments);
                }

                Assert.Equal(report.Figures.Departments.Select(department => department.Department), report.CirculatedTo);
                Assert.Equal(
                    report.Figures.ResultsInTime.Whole - report.Figures.ResultsInTime.Part,
                    report.Late.Count(late => late.ReportedAt is not null));
                Assert.Equal(report.Figures.Overdue, report.Late.Count(late => late.ReportedAt is null));
                before = report.Figures;
            }

            seen.UnionWith(petitions.SelectMany(petition => petition.Seen).Select(happened => $"{happened.What} {happened.InTime}"));
            seen.UnionWith(petitions.Where(petition => Month(petition.Seen[0]) != Month(petition.Seen[^1])).Select(_ => "crosses"));
            seen.UnionWith(petitions.SelectMany(petition => petition.Courses).Where(course => course.In.What == "reopened").Select(_ => "anew"));
            seen.UnionWith(petitions.Where(petition => petition.Seen.Count(one => one.What == "reopened") >= petition.Courses.Count).Select(_ => "undone"));
            Assert.Empty(before!.ByChannel.Where(group => group.Flow.Received > 0));
        });

        Assert.Superset(
            new HashSet<string> { "crosses", "completed True", "ended True", "reported True", "reported False", "transferred True", "transferred False", "urged True", "released True", "situation True", "filed True", "reopened True", "undone", "anew" },
            seen);
    }

    [Fact]
    public void Report_DoesNotHangOnTheOrderOfPetitions() => PetitionChecks.Hold(Seed, times: 10, fewest: 2, most: 15, seeds =>
    {
        var histories = seeds.All.Select((seed, index) => new RandomPetition(seed, index).History).ToList();
        var reversed = Enumerable.Reverse(histories);
        var month = new YearMonth(2021, 2);
        Assert.Equal(
            SupervisionSpecialReport.Of(histories, month, WorkingCalendar.MainlandChina).ToMarkdown(),
            SupervisionSpecialReport.Of(reversed, month, WorkingCalendar.MainlandChina).ToMarkdown());
    });

    [Fact]
    public void Inventory_HasEachPetitionOnce_InTheSpanInWhichItWasFiledOrEndedUnfiled() => PetitionChecks.Hold(Seed, times: 30, fewest: 0, most: 20, seeds =>
    {
        var petitions = seeds.All.Select((seed, index) => new RandomPetition(seed, index)).ToList();
        var span = new DateInterval(new(2021, 2, 10), new(2021, 3, 20));
        var expected = petitions.Where(petition => (petition.Seen.Find(happened => happened.What == "filed") ?? petition.Courses[^1].Out) is { What: not "completed" } closed && span.Contains(closed.On));
        var listed = PetitionInventory.Of(petitions.Select(petition => petition.History), span);
        Assert.Equal(expected.Select(petition => petition.Dossier.CaseId).Order(StringComparer.Ordinal), listed.Entries.Select(entry => entry.CaseId).Order(StringComparer.Ordinal));
    });

    private static YearMonth Month(Happened happened) => happened.On.ToYearMonth();

    private static void Agrees(MonthFigures figures, List<RandomPetition> petitions, YearMonth month)
    {
        Assert.Equal(FlowOf(petitions, month), figures.Flow);
        foreach (var group in figures.ByChannel)
        {
            Assert.Equal(FlowOf(petitions.Where(petition => Naming.Kebab(petition.Record.Channel.ToString()) == group.Term.Name), month), group.Flow);
        }

        foreach (var group in figures.ByKind)
        {
            Assert.Equal(FlowOf(petitions.Where(petition => Naming.Kebab(petition.Record.Kind.ToString()) == group.Term.Name), month), group.Flow);
        }

        var happened = petitions.SelectMany(petition => petition.Seen).Where(happened => Month(happened) == month).ToList();
        var ended = petitions.SelectMany(petition => petition.Courses).Where(course => course.Out is { } end && Month(end) == month).ToList();
        foreach (var count in figures.ByOutcome)
        {
            Assert.Equal(ended.Select(course => course.Out!).Count(one => one.What == "completed" && Naming.Kebab(((PresentHandlingReport)one.Command!).Outcome.ToString()) == count.Term.Name), count.Count);
        }

        foreach (var count in figures.ByOtherEnd)
        {
            Assert.Equal(ended.Count(course => course.Out is { What: "ended" } one && one.Department == count.Term.Name), count.Count);
        }

        Assert.Equal(new Share(happened.Count(one => one is { What: "reported", InTime: true }), happened.Count(one => one.What == "reported")), figures.ResultsInTime);
        Assert.Equal(new Share(happened.Count(one => one is { What: "transferred", InTime: true }), happened.Count(one => one.What == "transferred")), figures.TransfersInTime);
        Assert.Equal(happened.Count(one => one.What == "situation"), figures.SituationReports);
        var completed = ended.FindAll(course => course.Out!.What == "completed");
        Assert.Equal(new MeanDays(completed.Sum(course => (long)Period.DaysBetween(course.In.On, course.Out!.On)), completed.Count), figures.DaysToComplete);
        foreach (var department in RandomPetition.Departments)
        {
            Assert.Equal(happened.Count(one => one.What == "urged" && one.Department == department), Of(figures, department)?.TimesUrged ?? 0);
            Assert.Equal(TasksOf(petitions, department, month), Of(figures, department)?.Flow ?? new(0, 0, 0, 0, 0));
        }
    }

    /// <summary>Every count of the parts adds up to that of the whole.</summary>
    private static void Adds(MonthFigures figures)
    {
        foreach (var groups in new[] { figures.ByChannel, figures.ByKind })
        {
            Assert.Equal(figures.Flow, new(
                groups.Sum(group => group.Flow.OpenBefore), groups.Sum(group => group.Flow.Received), groups.Sum(group => group.Flow.Completed),
                groups.Sum(group => group.Flow.EndedOtherwise), groups.Sum(group => group.Flow.OpenAfter), groups.Sum(group => group.Flow.Reopened)));
        }

        Assert.Equal(figures.Flow.Completed, figures.ByOutcome.Sum(count => count.Count));
        Assert.Equal(figures.Flow.EndedOtherwise, figures.ByOtherEnd.Sum(count => count.Count));
        Assert.Equal(figures.ResultsInTime, new(figures.Departments.Sum(one => one.InTime.Part), figures.Departments.Sum(one => one.Flow.Completed)));
    }

    private static DepartmentFigures? Of(MonthFigures figures, string department) => figures.Departments.SingleOrDefault(one => one.Department == department);

    private static MonthFlow FlowOf(IEnumerable<RandomPetition> petitions, YearMonth month)
    {
        var courses = petitions.SelectMany(petition => petition.Courses).ToList();
        return new(
            courses.Count(one => Month(one.In) < month && (one.Out is null || Month(one.Out) >= month)),
            courses.Count(one => one.In.What == "received" && Month(one.In) == month),
            courses.Count(one => one.Out is { What: "completed" } && Month(one.Out) == month),
            courses.Count(one => one.Out is { What: "ended" } && Month(one.Out) == month),
            courses.Count(one => Month(one.In) <= month && (one.Out is null || Month(one.Out) > month)),
            courses.Count(one => one.In.What == "reopened" && Month(one.In) == month));
    }

    private static MonthFlow TasksOf(List<RandomPetition> petitions, string department, YearMonth month)
    {
        int Count(string what, Func<YearMonth, bool> when) =>
            petitions.SelectMany(petition => petition.Seen).Count(one => one.What == what && one.Department == department && when(Month(one)));
        int OpenAt(Func<YearMonth, bool> when) => Count("assigned", when) - Count("reported", when) - Count("released", when);
        return new(
            OpenAt(other => other < month), Count("assigned", other => other == month), Count("reported", other => other == month),
            Count("released", other => other == month), OpenAt(other => other <= month));
    }
}
