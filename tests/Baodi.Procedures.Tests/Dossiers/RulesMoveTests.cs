using System.Buffers;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>A case keeps the rules it was opened under until somebody moves it; a dry run says what would become of it.</summary>
public class RulesMoveTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly Instant Start = IncidentHistory.Start;

    private static readonly CaseFile<IncidentState, Incident> Running = Office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Duty, Start).File
        .Do(new Judge(Grade.Ordinary), IncidentHistory.Duty, Start + Duration.FromMinutes(1)).File;

    [Fact]
    public void ACaseInWhichNothingWouldComeOutOtherwise_IsTheSame()
    {
        var to = new Office(TestProfile.Create().With(ProcedureIds.Incident, "written-report", TimeAllowed.Minutes(20)));
        var move = RulesMove.Try(Running, to);
        Assert.Equal(MoveKind.Same, move.Kind);
        Assert.Empty(move.Findings);
    }

    [Fact]
    public void ACaseInWhichAStepWouldComeOutOtherwise_IsMoved_AndKeepsWhatItWasGiven()
    {
        var to = new Office(TestProfile.Create().Named("test-2", new("新", "new")).With(ProcedureIds.Incident, "daily-report", TimeAllowed.Hours(12)));
        var move = RulesMove.Try(Running, to);
        Assert.Equal(MoveKind.Moved, move.Kind);
        var finding = Assert.Single(move.Findings);
        Assert.Equal(1, finding.Entry);
        Assert.Contains("limits", finding.Label.English, StringComparison.Ordinal);

        var moved = (CaseFile<IncidentState, Incident>)move.CarryOut(IncidentHistory.Head, Start + Duration.FromHours(1), "宝政办〔2021〕9号");
        Assert.Same(to.Procedure<Incident>(), moved.Case.Procedure);
        Assert.Equal(Running.Case.Limits.Select(limit => limit.Due), moved.Case.Limits.Select(limit => limit.Due));
        Assert.True(moved.IsUnderTheOfficesRules);
        var change = Assert.IsType<RulesChange>(moved.Dossier[^1]);
        Assert.Equal(("test-2", "宝政办〔2021〕9号", IncidentHistory.Head.Id, 2), (change.Profile, change.Document, change.OfficerId, change.Version));

        var read = (CaseFile<IncidentState, Incident>)CaseFileTests.Read(moved);
        Assert.True(read.IsUnderTheOfficesRules);
        Assert.Equal("test", read.Dossier.OpenedUnder);
        Assert.Equal([Office.Procedure<Incident>().RulesDigest, Office.Procedure<Incident>().RulesDigest, to.Procedure<Incident>().RulesDigest], read.Dossier.Chain.Select(link => link.Rules!.Value));
        var goesOn = read.Do(new ReportToDutyDirector(), IncidentHistory.Duty, Start + Duration.FromHours(2));
        Assert.True(goesOn.Outcome.IsAccepted);

        var output = new ArrayBufferWriter<byte>();
        goesOn.File.WriteTo(output);
        var verification = Verification.Of(output.WrittenSpan, to, earlier: [Office.Procedure<Incident>().RulesDigest]);
        Assert.Empty(verification.Faults);
        Assert.Equal((Rederivation.EarlierRules, Verdict.Undecided, 1, 2), (verification.Steps, verification.Verdict, verification.Decided, verification.Undecided));
        Assert.Throws<DossierFormatException>(() => CaseFile.Read(output.WrittenSpan, Office));
    }

    [Fact]
    public void ACaseThatSpeaksOfWhatTheOtherRulesDoNotHave_IsBlocked_AtTheEntry()
    {
        var file = Frozen("national-law.district-proposal.json", NationalLaw.Office);
        var move = RulesMove.Try(file, BaodiOffice.Default);
        Assert.Equal(MoveKind.Blocked, move.Kind);
        var finding = Assert.Single(move.Findings);
        Assert.Contains("names no such instrument", finding.Label.English, StringComparison.Ordinal);
        Assert.Contains(((Event)file.Dossier[finding.Entry!.Value - 1]).Limits, change => change.Running.Instrument is not null);
    }

    [Fact]
    public void AYearAddedToTheCalendar_LeavesRunningCasesTheSame_OnceTheyAreMoved()
    {
        var profile = TestProfile.Create();
        var to = new Office(profile.With(profile.Calendar.WithYear(2027, new SpecialDay(new(2027, 1, 1), DayKind.DayOff, new("元旦", "New Year's Day")))));
        Assert.NotEqual(Office.Procedure<Incident>().RulesDigest, to.Procedure<Incident>().RulesDigest);
        var moves = RulesMove.Try([Running, Closed()], to);
        Assert.Equal([MoveKind.Same, MoveKind.Blocked], moves.Select(move => move.Kind));
    }

    [Fact]
    public void NoStep_IsEarlierThanTheMove()
    {
        var to = new Office(TestProfile.Create().Named("test-2", new("新", "new")));
        var move = RulesMove.Try(Running, to);
        Assert.Equal(Running.Case.LastStepAt, move.Earliest);
        var moved = move.CarryOut(IncidentHistory.Head, Start + Duration.FromHours(1), "x");
        Assert.Equal(Start + Duration.FromHours(1), RulesMove.Try(moved, to).Earliest);
        var refused = moved.Do("report-to-duty-director", "{}"u8, IncidentHistory.Duty, Start + Duration.FromMinutes(59));
        Assert.Equal(Start + Duration.FromHours(1), Assert.IsType<EarlierThanLast>(Assert.Single(refused.Outcome.Refusal!.Reasons)).Last);
        var gone = moved.Do("report-to-duty-director", "{}"u8, IncidentHistory.Duty, Start + Duration.FromHours(1)).File;
        Assert.Throws<ArgumentOutOfRangeException>(() => RulesMove.Try(moved, to).CarryOut(IncidentHistory.Head, Start + Duration.FromMinutes(59), "x"));
        foreach (var (entry, at) in new[] { (2, "2021-01-14T12:54:00+08:00"), (3, "2021-01-14T13:54:00+08:00") })
        {
            var json = System.Text.Json.Nodes.JsonNode.Parse(IncidentHistory.Write(gone.Dossier, to))!;
            json["entries"]![entry]!["at"] = at;
            Assert.Equal($"$.entries[{entry}].at", Assert.Throws<DossierFormatException>(() => IncidentHistory.Read(Forger.Sealed(json.ToJsonString()), to)).Path);
        }
    }

    [Fact]
    public void AClosedCase_KeepsItsRules() => Assert.Equal(MoveKind.Blocked, RulesMove.Try(Closed(), new Office(TestProfile.Create())).Kind);

    [Fact]
    public void AMove_NeedsAnOrderAndAnInstantAfterTheLastStep()
    {
        var move = RulesMove.Try(Running, new Office(TestProfile.Create()));
        Assert.Throws<ArgumentException>(() => move.CarryOut(IncidentHistory.Head, Start + Duration.FromHours(1), " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => move.CarryOut(IncidentHistory.Head, Start, "x"));
        Assert.Throws<InvalidOperationException>(() => RulesMove.Try(Closed(), new Office(TestProfile.Create())).CarryOut(IncidentHistory.Head, Start + Duration.FromDays(9), "x"));
    }

    private static CaseFile Closed()
    {
        var output = new ArrayBufferWriter<byte>();
        IncidentHistory.Ordinary(Office).Dossier.WriteTo(output, Office);
        return CaseFile.Read(output.WrittenSpan, Office);
    }

    private static CaseFile Frozen(string name, Office office) =>
        CaseFile.Read(System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "dossiers", "format-2", name)), office);
}
