using System.Text.Json;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>Files are opened without their types as with them, from JSON and from what another case asked for.</summary>
public class OpenFileTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly CaseReference Asking = new("2017-031", null);
    private static readonly CaseReference Visit = new("visit-1", null);
    private static readonly Instant Start = IncidentHistory.Start;

    [Fact]
    public void FromJson_ItIsTheFileThatTheCommandOpens()
    {
        var typed = Office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Duty, Start, "c-1", Visit).File;
        var content = JsonSerializer.SerializeToUtf8Bytes(typed.Dossier.Events.First().Command, Office.Find("incident")!.JsonOf(typeof(Incidents.RecordIncident)));
        var untyped = Office.OpenFile(Office.Find("incident")!, "I-1", typed.Dossier.Events.First().Act.Name, content, IncidentHistory.Duty, Start, "c-1", Visit);
        Assert.Equal(IncidentHistory.Write(typed.Dossier, Office), IncidentHistory.Write(untyped.File.Dossier, Office));
        Assert.True(untyped.File.Do("judge", "{\"grade\":\"ordinary\"}"u8, IncidentHistory.Duty, Start, "c-2", seenVersion: 1).Outcome.IsAccepted);
    }

    [Fact]
    public void WhatOpensNothing_IsRefused_AndHasNoFile()
    {
        foreach (var (act, content) in new[] { ("judge", "{\"grade\":\"ordinary\"}"), ("no-such-act", "{}"), ("record-incident", "{") })
        {
            var answer = Office.OpenFile(Office.Find("incident")!, "I-1", act, System.Text.Encoding.UTF8.GetBytes(content), IncidentHistory.Duty, Start);
            Assert.False(answer.Outcome.IsAccepted);
            Assert.Throws<RefusedException>(() => answer.File);
        }

        Assert.Throws<ArgumentException>(() => Office.OpenFile(NationalLaw.Office.Find("incident")!, "I-1", "judge", "{}"u8, IncidentHistory.Duty, Start));
        Assert.Throws<ArgumentException>(() => Office.OpenFile(Office.Find("incident")!, "I-1", "judge", "{}"u8, IncidentHistory.Duty, Start, " "));
    }

    [Fact]
    public void WhatAnotherCaseAskedFor_IsOpened_AndKnowsWhoAsked()
    {
        var asked = new FollowUp(ProcedureIds.Supervision, new Supervisions.ProposeInitiation("旧楼改造", "request-report 2017-031"));
        var supervisor = new Officer("s", "督", [.. RandomCases.Pool.Seats]);
        var opened = Office.OpenFile(asked, "S-1", supervisor, Start, Asking, "c-9").File;
        Assert.Equal((Asking, "c-9", "supervision"), (opened.Case.OpenedBy, opened.Dossier.Chain[0].CommandId, opened.Case.Procedure.Id));
        Assert.Throws<ArgumentException>(() => Office.OpenFile(new FollowUp("no-such", asked.Opening), "S-1", supervisor, Start, Asking));
        Assert.Throws<ArgumentException>(() => Office.OpenFile(asked with { Procedure = ProcedureIds.Incident }, "S-1", supervisor, Start, Asking));
        var bare = new FollowUp(ProcedureIds.Supervision, new Supervisions.ProposeInitiation("", ""));
        Assert.IsType<FieldWrong>(Office.OpenFile(bare, "S-1", supervisor, Start, Asking).Outcome.Refusal!.Reasons[0]);
    }

    [Fact]
    public void ARegister_TellsARepeat_AndHasOneCaseOfAnId()
    {
        var file = Office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Duty, Start).File;
        var view = CaseRegister.Empty.With(file).For(IncidentHistory.Duty);
        var first = view.Do("I-1", "judge", "{\"grade\":\"ordinary\"}"u8, Start, "c-2");
        Assert.False(first.IsRepeat);
        var second = first.CaseRegister.For(IncidentHistory.Duty).Do("I-1", "judge", "{\"grade\":\"ordinary\"}"u8, Start, "c-2");
        Assert.True(second.IsRepeat);
        Assert.Same(first.Outcome.Event, second.Outcome.Event);
        Assert.Same(first.CaseRegister, second.CaseRegister);
        var other = Office.OpenFile(
            new FollowUp(ProcedureIds.Supervision, new Supervisions.ProposeInitiation("旧楼改造", "x")), "I-1", new Officer("s", "督", [.. RandomCases.Pool.Seats]), Start, Asking).File;
        Assert.Throws<CaseIdTakenException>(() => first.CaseRegister.With(other));
    }
}
