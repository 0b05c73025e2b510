using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>One step of the run: what is asked for and by whom.</summary>
/// <param name="Command">The command.</param>
/// <param name="By">Who asks.</param>
public sealed record DutyStep(Command<Incident> Command, Officer By);

/// <summary>
/// The whole life of one incident, from the call to the kept file: an ordinary one that turns grave. Every kind of step is in it:
/// opening, routes, duties, options, rounds that any or all sign, decisions by a table, limits started, met, recurring and released.
/// </summary>
public sealed class DutyRoom
{
    /// <summary>How many steps the run has; the opening is the first.</summary>
    public const int Steps = 34;

    private const string Text = "text";

    private static readonly Officer Duty = new("zhao", "Zhao", Posts.DutyOfficer);
    private static readonly Officer Director = new("qian", "Qian", Posts.DutyDirector);
    private static readonly Officer Leader = new("sun", "Sun", Posts.DutyLeader);
    private static readonly Officer Head = new("li", "Li", Posts.DistrictHead);
    private static readonly Officer Secretary = new("zhou", "Zhou", Posts.DistrictPartySecretary);
    private static readonly Officer Deputy = new("wu", "Wu", Posts.ExecutiveDeputyHead);
    private static readonly Officer Emergency = new("zheng", "Zheng", Posts.EmergencyOffice);
    private static readonly Officer EmergencyDirector = new("wang", "Wang", Posts.EmergencyOfficeDirector);
    private static readonly Officer Seal = new("feng", "Feng", Posts.SecretariatSection);

    /// <summary>Builds the procedure and checks that the run is accepted from end to end.</summary>
    public DutyRoom()
    {
        Procedure = Office.Procedure<Incident>();
        Cases = new Case<IncidentState, Incident>[Steps];
        Events = new Event[Steps];
        Case<IncidentState, Incident>? current = null;
        for (var i = 0; i < Steps; i++)
        {
            var outcome = Take(current, i);
            Events[i] = outcome.Event ?? throw new InvalidOperationException($"Step {i} is refused: {outcome.Refusal}");
            Cases[i] = current = outcome.Case;
        }

        if (!current!.IsClosed || Run.Length != Steps)
        {
            throw new InvalidOperationException("The run does not end with the kept file.");
        }
    }

    /// <summary>The office.</summary>
    public static Office Office => BaodiOffice.Default;

    /// <summary>The procedure.</summary>
    public Procedure Procedure { get; }

    /// <summary>The instant of every step.</summary>
    public Instant At { get; } = Instant.FromUtc(2021, 1, 14, 1, 0);

    /// <summary>The case after each step.</summary>
    public Case<IncidentState, Incident>[] Cases { get; }

    /// <summary>The event of each step.</summary>
    public Event[] Events { get; }

    /// <summary>The steps.</summary>
    public DutyStep[] Run { get; } =
    [
        new(new RecordIncident(Instant.FromUtc(2021, 1, 14, 0, 55), "town", "name", "witness", "12:50", "here", "gas", Finding.NotYetKnown, "none", "none", IncidentKind.Accident), Duty),
        new(new Judge(Grade.Ordinary), Duty),
        new(new ReportToDutyDirector(), Duty),
        new(new DirectHandling(Text, InPerson: true, TellDutyLeader: true), Director),
        new(new ReportToDutyLeader(), Duty),
        new(new ConsentToReport(), Director),
        new(new TelephoneMunicipalDutyRoom(Text), Duty),
        new(new SendWrittenReport(Text), Duty),
        new(new CollectSituation(Text, new(Deaths: 3)), Emergency),
        new(new SendUpdate(Text, Text), Emergency),
        new(new DraftDailyReport(Text, SevereOrSensitive: false), Emergency),
        new(new ReviewDailyReport(), EmergencyDirector),
        new(new SendDailyReport(), Duty),
        new(new Regrade(Grade.RelativelySerious, Text), Duty),
        new(new ReportToDirectors(), Duty),
        new(new ReportToDutyLeader(), Duty),
        new(new ReportToPrincipalLeaders(), Leader),
        new(new DecideResponse(Start: true, Text), Head),
        new(new CallDepartments(["fire", "health"]), Duty),
        new(new GoToScene(), Secretary),
        new(new GoToScene(), Head),
        new(new ConsentToReport(), Director),
        new(new ConsentToReport(), Leader),
        new(new ConsentToReport(), Deputy),
        new(new ConsentToReport(), Head),
        new(new AgreeWording(Text, Text), Duty),
        new(new TelephoneMunicipalGovernment(Text), Duty),
        new(new DraftWrittenReport(Text), Emergency),
        new(new FetchSeal(), Seal),
        new(new SignWrittenReport(), Head),
        new(new FaxWrittenReport(), Emergency),
        new(new EndHandling(Text), Head),
        new(new SendFinalUpdate(Text), Emergency),
        new(new KeepFile(), Emergency),
    ];

    /// <summary>Takes one step of the run.</summary>
    public Outcome<IncidentState, Incident> Take(Case<IncidentState, Incident>? current, int index)
    {
        var step = Run[index];
        return current is null ? Office.Open("incident-1", (RecordIncident)step.Command, step.By, At) : Office.Do(current, step.Command, step.By, At);
    }
}
