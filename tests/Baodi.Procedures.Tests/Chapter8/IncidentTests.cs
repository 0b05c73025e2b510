using Baodi.Procedures.Incidents;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests.Chapter8;

public sealed class IncidentTests
{
    private static readonly Officer Duty = new("zhao", "Zhao", Post.DutyOfficer);
    private static readonly Officer Director = new("qian", "Qian", Post.DutyDirector);

    [Fact]
    public void OrdinaryIncident_FromCallToFile_IsAccepted()
    {
        var procedure = new IncidentProcedure().Build(TestProfile.Create());
        var at = OffsetDateTimePattern.Rfc3339.Parse("2021-01-14T12:55:00+08:00").Value.ToInstant();
        var opened = procedure.Open("I-1", new RecordIncident(at, "x", "y", "z", "12:50", "here", "gas", Finding.NotYetKnown, "none", "none", IncidentKind.Accident), Duty, at);
        Assert.True(opened.IsAccepted, opened.Refusal?.ToString());
        var judged = procedure.Do(opened.Case, new Judge(Grade.Ordinary), Duty, at);
        Assert.Equal(IncidentState.Ordinary, judged.Case.State);
        var told = procedure.Do(judged.Case, new ReportToDutyDirector(), Duty, at);
        var refused = procedure.Do(told.Case, new TelephoneMunicipalDutyRoom(""), Director, at);
        Assert.Equal(["wrong-post", "signature-missing", "missing-field"], refused.Refusal!.Reasons.Select(reason => reason.Code));
    }
}
