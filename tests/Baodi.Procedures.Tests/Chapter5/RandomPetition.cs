using System.Collections.Immutable;
using Baodi.Procedures.Petitions;
using NodaTime;

namespace Baodi.Procedures.Tests.Chapter5;

/// <summary>One thing that happened to a petition, as the walk itself saw it.</summary>
internal sealed record Happened(string What, LocalDate On, string? Department = null, bool InTime = true, Command? Command = null);

/// <summary>Walks one petition through the procedure by chance, over weeks and months, and writes down what it sees.</summary>
internal sealed class RandomPetition
{
    internal static readonly ImmutableArray<string> Departments = ["finance-bureau", "heating-company", "housing-commission"];

    private static readonly Office Front = new(TestProfile.Create());
    private static readonly Officer Clerk = new("clerk", "Clerk", Posts.SupervisionOffice);
    private static readonly Officer Leader = new("head", "Head", Posts.DistrictHead);

    private readonly System.Random random;
    private readonly Dictionary<string, Instant> firstDue = new(StringComparer.Ordinal);
    private Case<PetitionState, Petition> current;
    private Instant now;
    private Instant transferDue;

    internal RandomPetition(int seed, int index)
    {
        random = new(seed);
        now = Instant.FromUtc(2021, 1, 4, 1, 0) + Duration.FromMinutes(random.Next(0, 90 * 24 * 60));
        var channel = Any(PetitionTerms.Channels);
        var record = new RecordPetition($"X-{index}", channel, Any(PetitionTerms.Kinds), "somebody", "something")
        {
            ChannelName = channel == PetitionChannel.Other ? "passed on from above" : null,
            People = random.Next(1, 10),
            IsRepeated = random.Next(2) == 0,
        };
        var opened = Front.Open($"case-{index}", record, Clerk, now);
        current = opened.Case;
        Dossier = Dossier.Empty.Add(opened.Event!);
        See("received", command: record);
        for (var left = random.Next(0, 40); left > 0 && !current.IsClosed; left--)
        {
            Step();
        }
    }

    internal Dossier Dossier { get; private set; }

    internal List<Happened> Seen { get; } = [];

    /// <summary>From receiving or reopening to the end; what is reopened in the month of its end had not ended.</summary>
    internal List<(Happened In, Happened? Out)> Courses
    {
        get
        {
            var courses = new List<(Happened In, Happened? Out)>();
            foreach (var one in Seen.Where(one => one.What is "received" or "reopened" or "completed" or "ended"))
            {
                if (one.What is "completed" or "ended")
                {
                    courses[^1] = (courses[^1].In, one);
                }
                else if (one.What == "reopened" && courses[^1].Out!.On.ToYearMonth() == one.On.ToYearMonth())
                {
                    courses[^1] = (courses[^1].In, null);
                }
                else
                {
                    courses.Add((one, null));
                }
            }

            return courses;
        }
    }

    internal PetitionHistory History => PetitionHistory.Of(Dossier);

    internal RecordPetition Record => (RecordPetition)Seen[0].Command!;

    private static T Any<T>(Terms<T> terms, System.Random random)
        where T : struct, Enum => terms[random.Next(terms.All.Length)];

    private T Any<T>(Terms<T> terms)
        where T : struct, Enum => Any(terms, random);

    private TimeAllowed SomeTime() => TimeAllowed.CalendarDays(random.Next(1, 8));

    private void See(string what, string? department = null, bool inTime = true, Command? command = null) =>
        Seen.Add(new(what, DistrictTime.DateOf(now), department, inTime, command));

    private void Step()
    {
        now += random.Next(3) == 0 ? Duration.FromDays(random.Next(1, 14)) : Duration.FromMinutes(random.Next(1, 600));
        if (current.State is not (PetitionState.Filed or < PetitionState.Completed) && random.Next(3) == 0)
        {
            Must(new ReopenPetition(PetitionReopening.BroughtAgain, "again"), Clerk);
            See("reopened");
            return;
        }

        if (random.Next(25) == 0 && current.State < PetitionState.Completed)
        {
            if (Do(new RecordWithdrawal("no more"), Clerk))
            {
                See("ended", "withdrawn");
                foreach (var department in firstDue.Keys.ToList())
                {
                    See("released", department);
                    firstDue.Remove(department);
                }
            }

            return;
        }

        if (random.Next(12) == 0 && Do(new ReportSituation("crowd", "weighty", [Posts.DistrictHead]), Clerk))
        {
            See("situation");
        }

        switch (current.State)
        {
            case PetitionState.Recorded when random.Next(9) == 0:
                Must(new DeclinePetition("elsewhere"), Clerk);
                See("ended", "not-accepted");
                break;
            case PetitionState.Recorded:
                Must(new PresentProposal("x", PetitionLeader.DistrictHead, "field"), Clerk);
                break;
            case PetitionState.BeforeLeader:
                Must(new Instruct("do it"), Leader);
                transferDue = DistrictTime.EndOf(DistrictTime.DateOf(now));
                break;
            case PetitionState.AwaitingTransfer:
                Transfer();
                break;
            case PetitionState.Handling:
                Handle();
                break;
            case PetitionState.ReportBeforeLeader when random.Next(4) == 0:
                Must(new InstructAgain("again"), Leader);
                transferDue = DistrictTime.EndOf(DistrictTime.DateOf(now));
                break;
            case PetitionState.ReportBeforeLeader:
                Must(new ReadHandlingReport(), Leader);
                See("completed", command: current.Matter.Report);
                break;
            case PetitionState.Completed when random.Next(4) == 0 && Do(new TakeBackReading("too early"), Leader):
                See("reopened");
                break;
            case PetitionState.Completed or PetitionState.NotAccepted or PetitionState.Withdrawn:
                Must(new FilePetition("F", ["all of it"], "disk", "shelf"), Clerk);
                See("filed");
                break;
            default:
                throw new InvalidOperationException($"{current.State} is final.");
        }
    }

    private void Transfer()
    {
        var to = Departments.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Departments[0]).ToList();
        Must(new Transfer("K", [.. to.Select(department => new PetitionTransfer(department, SomeTime()))]), Clerk);
        See("transferred", inTime: now <= transferDue);
        foreach (var department in to)
        {
            firstDue[department] = Due(department);
            See("assigned", department);
        }
    }

    private ImmutableArray<string> DepartmentsOf(Func<DepartmentTask, bool> wanted) => [.. current.Matter.Tasks.Where(wanted).Select(task => task.Department)];

    private void Handle()
    {
        var waiting = DepartmentsOf(task => task is { Result: not null, IsCheckedIn: false });
        if (!waiting.IsEmpty && random.Next(4) == 0)
        {
            Must(new SendResultBack(waiting[0], "thin", SomeTime()), Clerk);
            firstDue[waiting[0]] = Due(waiting[0]);
            See("assigned", waiting[0]);
        }
        else if (!waiting.IsEmpty)
        {
            Must(new CheckInResult(waiting[0]), Clerk);
        }
        else if (DepartmentsOf(task => task.Result is null) is { IsEmpty: false } atWork)
        {
            Work(atWork[random.Next(atWork.Length)]);
        }
        else
        {
            Must(new PresentHandlingReport("done", Any(PetitionTerms.Outcomes)), Clerk);
        }
    }

    private void Work(string department)
    {
        if (now > Due(department) && random.Next(2) == 0)
        {
            Must(new UrgeDepartment(department, "hurry", SomeTime()), Clerk);
            See("urged", department);
            return;
        }

        var inTime = now <= firstDue[department];
        Must(new ReportResult("done"), new(department, department, new Seat(Posts.UnitOfficer, department)));
        firstDue.Remove(department);
        See("reported", department, inTime);
    }

    private Instant Due(string department) => current.Limits.Single(running => running.Item == department).Due;

    private void Must(Command<Petition> command, Officer by) => Assert.True(Do(command, by), $"{command} in {current.State}");

    private bool Do(Command<Petition> command, Officer by)
    {
        var outcome = Front.Do(current, command, by, now);
        if (outcome.IsAccepted)
        {
            current = outcome.Case;
            Dossier = Dossier.Add(outcome.Event);
        }

        return outcome.IsAccepted;
    }
}
