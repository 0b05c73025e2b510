using System.Text;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>Incidents from the call to the file, in both branches, with a refused attempt on record.</summary>
internal sealed class IncidentHistory
{
    internal static readonly Instant Start = Instant.FromUtc(2021, 1, 14, 4, 55);

    internal static readonly Officer Duty = new("zhao", "赵", Posts.DutyOfficer);
    internal static readonly Officer Director = new("qian", "钱", Posts.DutyDirector, Posts.EmergencyOfficeDirector);
    internal static readonly Officer Leader = new("sun", "孙", Posts.DutyLeader);
    internal static readonly Officer Head = new("li", "李", Posts.DistrictHead);
    internal static readonly Officer Secretary = new("zhou", "周", Posts.DistrictPartySecretary);
    internal static readonly Officer Emergency = new("wu", "吴", Posts.EmergencyOffice);
    internal static readonly Officer Seal = new("zheng", "郑", Posts.SecretariatSection);

    // Stands in for the executive deputy head.
    internal static readonly Officer StandIn = new Officer("wang", "王")
        .With(new Delegation(Posts.ExecutiveDeputyHead, "feng", "宝政办函〔2021〕3号", new(2021, 1, 1), new(2021, 1, 31)));

    private Instant now = Start;
    private Case<IncidentState, Incident>? current;

    internal IncidentHistory(Office office) => Office = office;

    internal Office Office { get; }

    internal Dossier Dossier { get; private set; } = Dossier.Empty;

    internal Case<IncidentState, Incident> Case => current!;

    internal static IncidentHistory Ordinary(Office office)
    {
        var history = Opened(office);
        history.Refused(new TelephoneMunicipalDutyRoom(""), Director);
        history.Do(new Judge(Grade.Ordinary), Duty);
        history.Do(new ReportToDutyDirector(), Duty);
        history.Do(new DirectHandling("赶赴现场", true, true), Director);
        history.Do(new ReportToDutyLeader(), Duty);
        history.Do(new RefuseReport("尚待核实"), Leader);
        history.Do(new ConsentToReport(), Director);
        history.Do(new TelephoneMunicipalDutyRoom("市值班员"), Duty);
        history.Do(new SendWrittenReport("书面报告"), Duty);
        history.Do(new CollectSituation("又有一人受伤", new(0, 1)), Emergency);
        history.Do(new DraftDailyReport("日报", SevereOrSensitive: false), Duty);
        history.Do(new ReviewDailyReport(), Director);
        history.Do(new SendDailyReport(), Duty);
        history.Do(new EndHandling("已控制"), Director);
        history.Close();
        return history;
    }

    internal static IncidentHistory Grave(Office office)
    {
        var history = Opened(office);
        history.Do(new Judge(Grade.Serious), Duty);
        history.Do(new ReportToDirectors(), Duty);
        history.Do(new ReportToDutyLeader(), Duty);
        history.Do(new ReportToPrincipalLeaders(), Leader);
        history.Do(new DecideResponse(Start: true, "启动二级响应"), Head);
        history.Do(new CallDepartments(["公安局", "消防支队"]), Duty);
        history.Do(new GoToScene(), Head);
        history.Do(new GoToScene(), Secretary);
        history.Do(new ConsentToReport(), Director);
        history.Do(new ConsentToReport(), Head);
        history.Do(new ConsentToReport(), StandIn);
        history.Do(new RecordUnreachable(new(Posts.DutyLeader), "两次电话未接"), Duty);
        history.Do(new GoOnWithout(new(Posts.DutyLeader), "情况紧急"), Leader);
        history.Do(new AgreeWording("区委办", "口径"), Duty);
        history.Do(new TelephoneMunicipalGovernment("市政府"), Duty);
        history.Do(new DraftWrittenReport("报告"), Emergency);
        history.Do(new FetchSeal(), Seal);
        history.Do(new LetDutyLeaderSign(), Head);
        history.Do(new SignWrittenReport(), Leader);
        history.Refused(new SignWrittenReport(), Leader);
        history.Do(new FaxWrittenReport(), Emergency);
        history.Do(new DraftDailyReport("日报", SevereOrSensitive: true, [new Seat(Posts.LeaderInCharge, "work-safety")]), Duty);
        history.Do(new ReviewDailyReport(), Director);
        history.Do(new ReadDailyReport(), new("chen", "陈", [new Seat(Posts.LeaderInCharge, "work-safety")]));
        history.Do(new ReadDailyReport("继续报告"), Head);
        history.Do(new SendDailyReport(), Duty);
        history.Do(new Regrade(Grade.EspeciallySerious, "死亡人数上升"), Duty);
        history.Do(new Regrade(Grade.Ordinary, "误报"), Head);
        return history;
    }

    internal static IncidentHistory Opened(Office office)
    {
        var history = new IncidentHistory(office);
        history.Accept(office.Open("I-1", Call(), Duty, Start, new CaseReference("S-7", null)));
        return history;
    }

    internal static RecordIncident Call() => new(
        Start, "某街道", "张三", "目击者", "12:50", "某路", "燃气泄漏", Finding.NotYetKnown, "已疏散", Finding.NotYetKnown, IncidentKind.Accident, new(Deaths: 0));

    internal void Do(Command<Incident> command, Officer by)
    {
        now += Duration.FromMinutes(3);
        Accept(Office.Do(Case, command, by, now));
    }

    internal void Refused(Command<Incident> command, Officer by)
    {
        var outcome = Office.Do(Case, command, by, now);
        Assert.False(outcome.IsAccepted);
        Dossier = Dossier.Add(Note.Of(Case, outcome.Refusal, by, now));
    }

    internal string Written() => Write(Dossier, Office);

    internal static string Write(Dossier dossier, Office office)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        dossier.WriteTo(buffer, office);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static Dossier Read(string json, Office office) => Dossier.Read(Encoding.UTF8.GetBytes(json), office);

    private void Close()
    {
        Do(new SendFinalUpdate("处置结束"), Emergency);
        Do(new KeepFile(), Emergency);
    }

    private void Accept(Outcome<IncidentState, Incident> outcome)
    {
        Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
        Dossier = Dossier.Add(outcome.Event);
        current = outcome.Case;
    }
}
