using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class CaseJsonTests
{
    private static readonly Office Office = new(TestProfile.Create());

    [Fact]
    public void Case_WriteTo_ShowsWhatItIsAndWhereItStands()
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Serious), IncidentHistory.Duty);
        history.Do(new ConsentToReport(), IncidentHistory.Head);
        Assert.Equal(
            """
            {"id":"I-1","procedure":"incident","state":"grave","version":3,"last-step-at":"2021-01-14T13:01:00+08:00","opened-by":"S-7",
            "limits":[{"limit":"daily-report","anchor":"2021-01-14T12:55:00+08:00","due":"2021-01-15T12:55:00+08:00","figure":"24 hours"}],
            "rounds":[{"act":"consent-to-report","signed":["district-head"]}],
            "matter":{"record":{"received-at":"2021-01-14T12:55:00+08:00","reporting-unit":"某街道","reporter-name":"张三","reporter-identity":"目击者",
            "time":"12:50","place":"某路","nature":"燃气泄漏","damage":"not-yet-known","measures-taken":"已疏散","likely-development":"not-yet-known",
            "kind":"accident","casualties":{"deaths":0}},"casualties":{"deaths":0},"grade":"serious","move":"none","instructions":0,
            "leader-has-instructed":false,"response-is-lowered-by-another":false,
            "duty-leader-is-to-be-told":false,"refusals":[],"is-not-to-go-up":false,"told":[],"government-is-told":false,"consents":["district-head"],"ordinary-report-is-due":false,"signed-report-is-due":false,"government-awaits-report":false,"report-is-in-hand":false,"clock-begins":false,"daily-is-in-hand":false,"reported-up":false,"response-decided":false,"response-started":false,
            "unreachable":[],"signatories":["district-head"],"daily-is-severe":false,"daily-readers":[]}}
            """.ReplaceLineEndings(""),
            Written(history.Case.WriteTo));
    }

    [Fact]
    public void Case_WriteTo_NamesTheExcused()
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Serious), IncidentHistory.Duty);
        history.Do(new RecordUnreachable(new(Posts.DutyDirector), "x"), IncidentHistory.Duty);
        history.Do(new GoOnWithout(new(Posts.DutyDirector), "x"), IncidentHistory.Leader);
        Assert.Contains(
            """
            "rounds":[{"act":"consent-to-report","signed":[],"excused":["duty-director"]}]
            """,
            Written(history.Case.WriteTo),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_WriteTo_GivesEachReasonItsGroundAndTextInBothLanguages()
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Ordinary), IncidentHistory.Duty);
        var refused = Office.Do(history.Case, new SendWrittenReport(""), IncidentHistory.Head, IncidentHistory.Start + Duration.FromHours(1));
        Assert.Equal(
            """
            {"reasons":[{"code":"wrong-post","clause":"8.3.3","act":"send-written-report","chinese":"须由值班员、应急办、值班主任、应急办主任办理","english":"this is for the duty officer, emergency office, duty director, emergency office director"},
            {"code":"condition-unmet","clause":"8.3.3","about":"written-report-is-owed","departable":true,"act":"send-written-report","chinese":"条件不满足：有待报送的书面报告","english":"condition unmet: written report is owed"},
            {"code":"missing-field","clause":"8.3.3","act":"send-written-report","field":"text","chinese":"“报告内容”缺填","english":"'text' is missing"}]}
            """.ReplaceLineEndings(""),
            Written(refused.Refusal!.WriteTo));
    }

    [Fact]
    public void Refusal_WriteTo_NamesThePathOfWhatIsMalformed()
    {
        var refused = Office.Open(Office.Procedure<Incident>(), "I-1", "record-incident", "[]"u8, IncidentHistory.Duty, IncidentHistory.Start);
        Assert.Contains("\"path\":\"$\"", Written(refused.Refusal!.WriteTo), StringComparison.Ordinal);
        var unknown = Office.Open(Office.Procedure<Incident>(), "I-1", "no-such", "{}"u8, IncidentHistory.Duty, IncidentHistory.Start);
        Assert.StartsWith("{\"reasons\":[{\"code\":\"unknown-act\",\"chinese\":", Written(unknown.Refusal!.WriteTo), StringComparison.Ordinal);
    }

    internal static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
