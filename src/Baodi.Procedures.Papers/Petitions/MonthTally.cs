using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>Counts a month. What is open after it is counted for itself, so that a flow that balances says something.</summary>
internal sealed class MonthTally(ImmutableArray<PetitionHistory> petitions, YearMonth month)
{
    private readonly Instant start = DistrictTime.StartOf(month.ToDateInterval().Start);
    private readonly Instant end = DistrictTime.EndOf(month.ToDateInterval().End);

    internal MonthFigures Count()
    {
        var days = 0L;
        var completed = 0;
        var (sent, sentInTime, reports, answers) = (0, 0, 0, 0);
        foreach (var petition in petitions)
        {
            foreach (var course in petition.Courses)
            {
                if (IsIn(course.CompletedAt))
                {
                    days += DaysBetween(course.From, course.CompletedAt!.Value);
                    completed++;
                }
            }

            foreach (var dispatch in petition.Dispatches)
            {
                sent += IsIn(dispatch.TransferredAt) ? 1 : 0;
                sentInTime += IsIn(dispatch.TransferredAt) && dispatch.IsInTime ? 1 : 0;
            }

            reports += CountIn(petition.SituationReports);
            answers += CountIn(petition.Answers);
        }

        var departments = Departments();
        var (reported, inTime, overdue) = (0, 0, 0);
        foreach (var department in departments)
        {
            reported += department.InTime.Whole;
            inTime += department.InTime.Part;
            overdue += department.Overdue;
        }

        return new(month, FlowOf(static _ => true))
        {
            ByChannel = Groups(PetitionTerms.Channels, static petition => petition.Record.Channel),
            ByOtherChannel = OtherChannels(),
            ByKind = Groups(PetitionTerms.Kinds, static petition => petition.Record.Kind),
            ByForm = Groups(PetitionTerms.Forms, static petition => petition.Record.Form),
            ByOutcome = Counts(PetitionTerms.Outcomes, static course => course.Outcome, static course => course.CompletedAt),
            ByOtherEnd = Counts(PetitionTerms.OtherEnds, static course => course.OtherEnd, static course => course.OtherEndAt),
            Departments = departments,
            ResultsInTime = new(inTime, reported),
            TransfersInTime = new(sentInTime, sent),
            DaysToComplete = new(days, completed),
            Overdue = overdue,
            SituationReports = reports,
            Answers = answers,
        };
    }

    /// <summary>What was given to departments and falls short: reported in the month or still owed after it, past the limit.</summary>
    internal ImmutableArray<LateResult> Late()
    {
        var late = ImmutableArray.CreateBuilder<LateResult>();
        foreach (var petition in petitions)
        {
            foreach (var assignment in petition.Assignments)
            {
                var isReported = IsIn(assignment.ReportedAt);
                if (isReported ? !assignment.IsInTime : IsOverdue(assignment))
                {
                    var limit = isReported ? assignment.LastMove : assignment.MoveBefore(end);
                    late.Add(new(petition.CaseId, petition.Record.Number, assignment.Department, limit.Due, limit.DueDay, isReported ? assignment.ReportedAt : null));
                }
            }
        }

        return late.DrainToImmutable();
    }

    private static int DaysBetween(Instant from, Instant to) => Period.DaysBetween(DistrictTime.DateOf(from), DistrictTime.DateOf(to));

    private bool IsIn(Instant? at) => start <= at && at < end;

    private bool IsOpenAt(Instant moment, Instant from, Instant? to) => from < moment && !(to < moment);

    private bool IsOverdue(PetitionAssignment assignment) => IsOpenAt(end, assignment.From, assignment.ClosedAt) && assignment.MoveBefore(end) is { Stands: false } limit && limit.Due < end;

    private int CountIn(ImmutableArray<Instant> moments)
    {
        var count = 0;
        foreach (var moment in moments)
        {
            count += IsIn(moment) ? 1 : 0;
        }

        return count;
    }

    private MonthFlow FlowOf(Predicate<PetitionHistory> wanted)
    {
        var (before, received, taken, completed, otherwise, after) = (0, 0, 0, 0, 0, 0);
        foreach (var petition in petitions)
        {
            if (!wanted(petition))
            {
                continue;
            }

            received += IsIn(petition.ReceivedAt) ? 1 : 0;
            foreach (var course in petition.Courses)
            {
                before += IsOpenAt(start, course.From, course.EndedAt) ? 1 : 0;
                taken += IsIn(course.From) ? 1 : 0;
                completed += IsIn(course.CompletedAt) ? 1 : 0;
                otherwise += IsIn(course.OtherEndAt) ? 1 : 0;
                after += IsOpenAt(end, course.From, course.EndedAt) ? 1 : 0;
            }
        }

        return new(before, received, completed, otherwise, after, taken - received);
    }

    private ImmutableArray<PetitionGroup> Groups<T>(Terms<T> terms, Func<PetitionHistory, T> read)
        where T : struct, Enum
    {
        var groups = ImmutableArray.CreateBuilder<PetitionGroup>(terms.All.Length);
        for (var i = 0; i < terms.All.Length; i++)
        {
            var ordinal = i;
            groups.Add(new(terms.All[i], FlowOf(petition => terms.Ordinal(read(petition)) == ordinal)));
        }

        return groups.MoveToImmutable();
    }

    private ImmutableArray<PetitionGroup> OtherChannels()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var petition in petitions)
        {
            if (petition.Record.ChannelName is { } name)
            {
                names.Add(name);
            }
        }

        var groups = ImmutableArray.CreateBuilder<PetitionGroup>(names.Count);
        foreach (var name in names)
        {
            var flow = FlowOf(petition => petition.Record.ChannelName == name);
            if (!flow.IsEmpty)
            {
                groups.Add(new(new(name, new(name, name)), flow));
            }
        }

        return groups.DrainToImmutable();
    }

    private ImmutableArray<PetitionCount> Counts<T>(Terms<T> terms, Func<PetitionCourse, T?> read, Func<PetitionCourse, Instant?> when)
        where T : struct, Enum
    {
        var counts = new int[terms.All.Length];
        foreach (var petition in petitions)
        {
            foreach (var course in petition.Courses)
            {
                if (IsIn(when(course)) && read(course) is { } value)
                {
                    counts[terms.Ordinal(value)]++;
                }
            }
        }

        var rows = ImmutableArray.CreateBuilder<PetitionCount>(counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            rows.Add(new(terms.All[i], counts[i]));
        }

        return rows.MoveToImmutable();
    }

    private ImmutableArray<DepartmentFigures> Departments()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var petition in petitions)
        {
            foreach (var assignment in petition.Assignments)
            {
                names.Add(assignment.Department);
            }
        }

        var departments = ImmutableArray.CreateBuilder<DepartmentFigures>(names.Count);
        foreach (var name in names)
        {
            var department = FiguresOf(name);
            if (!department.Flow.IsEmpty)
            {
                departments.Add(department);
            }
        }

        return departments.DrainToImmutable();
    }

    private DepartmentFigures FiguresOf(string department)
    {
        var (before, assigned, reported, released, after) = (0, 0, 0, 0, 0);
        var (inTime, overdue, urged, days) = (0, 0, 0, 0L);
        foreach (var petition in petitions)
        {
            foreach (var assignment in petition.Assignments)
            {
                if (assignment.Department != department)
                {
                    continue;
                }

                before += IsOpenAt(start, assignment.From, assignment.ClosedAt) ? 1 : 0;
                assigned += IsIn(assignment.From) ? 1 : 0;
                released += IsIn(assignment.ReleasedAt) ? 1 : 0;
                after += IsOpenAt(end, assignment.From, assignment.ClosedAt) ? 1 : 0;
                overdue += IsOverdue(assignment) ? 1 : 0;
                urged += CountIn(assignment.UrgedAt);
                if (IsIn(assignment.ReportedAt))
                {
                    reported++;
                    inTime += assignment.IsInTime ? 1 : 0;
                    days += DaysBetween(assignment.From, assignment.ReportedAt!.Value);
                }
            }
        }

        return new(department, new(before, assigned, reported, released, after), new(inTime, reported), new(days, reported), overdue, urged);
    }
}
