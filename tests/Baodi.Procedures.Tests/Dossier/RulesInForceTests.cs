using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

/// <summary>Within a dossier the rules of the first entry are in force until a change of rules; whoever makes a chain anew cannot put a step under others.</summary>
public class RulesInForceTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly Office Later = new(TestProfile.Create().Named("test-2", new("新", "new")).With(ProcedureIds.Incident, "daily-report", TimeAllowed.Hours(12)));
    private static readonly string Ordinary = IncidentHistory.Ordinary(Office).Written();
    private static readonly string Unknown = new('0', 64);

    [Fact]
    public void AStepThatTheRulesWouldRefuse_IsNotHiddenUnderRulesThatNobodyKnows()
    {
        var forged = Changed(Ordinary, entries => entries[2]!["by"]!["seats"] = new JsonArray("office-clerk"));
        Assert.Equal(DossierFaultKind.NotAllowed, Assert.Single(Verification.Of(forged, Office).Faults).Kind);
        var hidden = Changed(Encoding.UTF8.GetString(forged), entries => entries[2]!["rules"] = Unknown);
        IsFound(hidden, Office, 3);
    }

    [Fact]
    public void AnEntryUnderOtherRules_IsAFault_WhateverItIs()
    {
        var moved = Moved(Running(Office));
        var old = Moved(CaseFile.Read(Format1, NationalLaw.Office));
        foreach (var (written, office) in new[] { (Ordinary, Office), (moved, Later), (old, NationalLaw.Office) })
        {
            var count = JsonNode.Parse(written)!["entries"]!.AsArray().Count;
            Assert.True(Verification.Of(Encoding.UTF8.GetBytes(written)).IsWhole);
            for (var i = 1; i < count; i++)
            {
                var index = i;
                if (JsonNode.Parse(written)!["entries"]![i]!["change"] is null)
                {
                    IsFound(Changed(written, entries => entries[index]!["rules"] = Unknown), office, i + 1);
                }

                if (JsonNode.Parse(written)!["entries"]![i]!["rules"] is not null)
                {
                    IsFound(Changed(written, entries => entries[index]!.AsObject().Remove("rules")), office, i + 1);
                }
            }
        }
    }

    [Fact]
    public void TheFirstEntry_SaysWhatIsInForce()
    {
        var faults = Verification.Of(Changed(Ordinary, entries => entries[0]!["rules"] = Unknown)).Faults;
        Assert.Equal(Enumerable.Range(2, JsonNode.Parse(Ordinary)!["entries"]!.AsArray().Count - 1), faults.Select(fault => fault.Entry!.Value));
    }

    [Fact]
    public void AStepUnderTheRulesBeforeAChange_IsAFault()
    {
        var file = RulesMove.Try(Running(Office), Later).CarryOut(IncidentHistory.Head, IncidentHistory.Start, "x").Do("judge", "{\"grade\":\"ordinary\"}"u8, IncidentHistory.Duty, IncidentHistory.Start).File;
        var written = IncidentHistory.Write(file.Dossier, Later);
        Assert.True(Verification.Of(Encoding.UTF8.GetBytes(written), Later).IsWhole);
        IsFound(Changed(written, entries => entries[2]!["rules"] = entries[0]!["rules"]!.DeepClone()), Later, 3);
    }

    [Fact]
    public void AStep_IsNotEnteredPastTheMove()
    {
        var read = (CaseFile<IncidentState, Incident>)CaseFileTests.Read(Running(Office), new(Later.Profile.Named("test", new("试", "test"))));
        var past = read.Case.Procedure.Do(read.Case, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start).Event!;
        var thrown = Assert.Throws<OtherRulesException>(() => read.Dossier.Add(past));
        Assert.Equal((Office.Incident.RulesDigest, read.Case.Procedure), (thrown.Kept!.Value, thrown.Procedure));

        var old = CaseFile.Read(Format1, NationalLaw.Office);
        var cancelled = old.Case.Procedure.Do(old.Case, "cancel-report", "{\"reason\":\"x\"}"u8, new("feng", "冯", Post.SupervisionOffice), old.Case.LastStepAt);
        Assert.True(cancelled.IsAccepted, cancelled.Refusal?.ToString());
        Assert.Null(Assert.Throws<OtherRulesException>(() => old.Dossier.Add(cancelled.Event)).Kept);

        var moved = (CaseFile<IncidentState, Incident>)RulesMove.Try(read, read.Office).CarryOut(IncidentHistory.Head, IncidentHistory.Start, "x");
        Assert.Equal(3, moved.Dossier.Add(moved.Case.Procedure.Do(moved.Case, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start).Event!).Count);
    }

    private static byte[] Format1 => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "dossiers", "format-1", "national-law.special-work-report.json"));

    private static CaseFile<IncidentState, Incident> Running(Office office) => office.OpenFile(office.Incident, "I-1", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start).File;

    private static string Moved(CaseFile file)
    {
        var to = file.Office.Profile.Id == "test" ? Later : file.Office;
        return IncidentHistory.Write(RulesMove.Try(file, to).CarryOut(IncidentHistory.Head, file.Case.LastStepAt, "x").Dossier, to);
    }

    private static byte[] Changed(string json, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(json)!;
        change(root["entries"]!.AsArray());
        return Encoding.UTF8.GetBytes(Forger.Sealed(root.ToJsonString()));
    }

    private static void IsFound(byte[] forged, Office office, int entry)
    {
        foreach (var found in new[] { Verification.Of(forged), Verification.Of(forged, office) })
        {
            var fault = Assert.Single(found.Faults);
            Assert.Equal((DossierFaultKind.RulesNotInForce, (int?)entry), (fault.Kind, fault.Entry));
        }

        Assert.Equal($"$.entries[{entry - 1}]", Assert.Throws<DossierFormatException>(() => CaseFile.Read(forged, office)).Path);
    }
}
