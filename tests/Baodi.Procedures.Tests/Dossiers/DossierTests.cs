using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

public class DossierTests
{
    private static readonly Office Office = new(TestProfile.Create());

    [Fact]
    public void Add_EventsAndNotes_KeepsThemInOrderAndFoldsTheEventsAlone()
    {
        var history = IncidentHistory.Ordinary(Office);
        var dossier = history.Dossier;
        Assert.Equal((17, 16, "I-1"), (dossier.Count, dossier.Version, dossier.CaseId));
        Assert.Same(Office.Procedure<Incident>(), dossier.Procedure);
        Assert.IsType<Note>(dossier[1]);
        Assert.Equal(Enumerable.Range(1, 16), dossier.Events.Select(e => e.Sequence));
        Assert.Equal(history.Case.Matter.Record, ((Case<IncidentState, Incident>)Office.Fold(dossier.Events)).Matter.Record);
    }

    [Fact]
    public void Empty_IsAboutNothing()
    {
        Assert.Empty(Dossier.Empty);
        Assert.Equal((0, null, null), (Dossier.Empty.Version, Dossier.Empty.CaseId, Dossier.Empty.Procedure));
    }

    [Fact]
    public void Add_AnEventThatIsNotTheNext_Throws()
    {
        var one = IncidentHistory.Ordinary(Office).Dossier.Events.ToList();
        var dossier = Dossier.Empty.Add(one[0]);
        Assert.Equal(3, Assert.Throws<FoldException>(() => dossier.Add(one[2])).Sequence);
        Assert.Throws<FoldException>(() => dossier.Add(one[0]));
        Assert.Throws<FoldException>(() => Dossier.Empty.Add(one[1]));
    }

    [Fact]
    public void Add_AnEventOfAnotherCaseOrOffice_Throws()
    {
        var dossier = IncidentHistory.Opened(Office).Dossier;
        var elsewhere = IncidentHistory.Ordinary(new(TestProfile.Create())).Dossier.Events.ElementAt(1);
        Assert.Throws<FoldException>(() => dossier.Add(elsewhere));
        var other = Office.Open("I-2", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start).Case;
        var judged = Office.Do(other, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start);
        Assert.Throws<FoldException>(() => dossier.Add(judged.Event!));
    }

    [Fact]
    public void Add_AnEarlierEvent_Throws()
    {
        var opened = Office.Open("I-1", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start);
        var later = Office.Open("I-1", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start + Duration.Epsilon);
        var judged = Office.Do(opened.Case, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start);
        Assert.Throws<FoldException>(() => Dossier.Empty.Add(later.Event!).Add(judged.Event!));
    }

    [Fact]
    public void Add_ANoteOfAnotherCaseOrVersion_Throws()
    {
        var history = IncidentHistory.Opened(Office);
        var refused = Office.Do(history.Case, new Judge(Grade.Ordinary), IncidentHistory.Emergency, IncidentHistory.Start);
        var note = Note.Of(refused.Case, refused.Refusal!, IncidentHistory.Emergency, IncidentHistory.Start);
        Assert.Throws<ArgumentException>(() => Dossier.Empty.Add(note));
        Assert.Equal(2, history.Dossier.Add(note).Count);
        history.Do(new Judge(Grade.Ordinary), IncidentHistory.Duty);
        Assert.Throws<ArgumentException>(() => history.Dossier.Add(note));
    }

    [Fact]
    public void NoteOf_ARefusal_NamesWhoWhatWhereAndWhy()
    {
        var history = IncidentHistory.Opened(Office);
        var refused = Office.Do(history.Case, new Judge(Grade.Ordinary), IncidentHistory.Emergency, IncidentHistory.Start);
        var note = Note.Of(refused.Case, refused.Refusal!, IncidentHistory.Emergency, IncidentHistory.Start);
        Assert.Equal(("I-1", "wu", "吴", "judge", "recorded", 1), (note.CaseId, note.OfficerId, note.OfficerName, note.ActName, note.State.Name, note.Version));
        Assert.Equal(new("wrong-post", refused.Case.Procedure.FindAct("judge")!.Citation), Assert.Single(note.Reasons));
        Assert.Throws<ArgumentOutOfRangeException>(() => Note.Of(refused.Case, refused.Refusal!, IncidentHistory.Emergency, Instant.MaxValue));
    }

    [Fact]
    public void NoteOf_AnUnknownAct_IsReadBack()
    {
        Assert.Equal("no-such", NotedName("no-such"));
        Assert.Equal("?", NotedName(" "));
        Assert.Equal("?", NotedName("\ud800"));
        Assert.Equal(new('x', 100), NotedName(new('x', 1_000)));
    }

    /// <summary>An opening that another case prepares is written as far as it goes, and comes back the same.</summary>
    [Fact]
    public void AnOpeningNotFilledIn_IsWrittenAndReadAsFarAsItGoes()
    {
        var opening = new RecordIncident(default, "某街道", default, default, default, "某路", default, default, default, default, default);
        var act = Office.Procedure<Incident>().FindAct("record-incident")!;
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(opening, act.Procedure.JsonOf(act.Command));
        Assert.Equal("""{"reporting-unit":"某街道","place":"某路"}""", System.Text.Encoding.UTF8.GetString(json));
        Assert.Equal(opening, ContentReader.ReadBack(act, json, isWhole: false).Command);
        Assert.Equal("$.received-at", ContentReader.ReadBack(act, json, isWhole: true).Problem!.Value.Path);
    }

    [Fact]
    public void Officer_WithASeatOrADelegationThatCannotBeWritten_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Officer("a", "b", [new Seat(Posts.UnitHead, "")]));
        foreach (var (grantor, document) in new[] { (" ", "x"), ("x", null!), (null!, "x") })
        {
            Assert.Throws<ArgumentException>(() => new Officer("a", "b").With(new Delegation(Posts.DutyLeader, grantor, document, new(2021, 1, 1), new(2021, 1, 2))));
        }
    }

    private static string NotedName(string asked)
    {
        var history = IncidentHistory.Opened(Office);
        var refused = Office.Do(history.Case, asked, "{}"u8, IncidentHistory.Duty, IncidentHistory.Start);
        var note = Note.Of(refused.Case, refused.Refusal!, IncidentHistory.Duty, IncidentHistory.Start);
        var read = (Note)IncidentHistory.Read(IncidentHistory.Write(history.Dossier.Add(note), Office), Office)[1];
        Assert.Equal(new("unknown-act", null), Assert.Single(read.Reasons));
        return read.ActName;
    }
}
