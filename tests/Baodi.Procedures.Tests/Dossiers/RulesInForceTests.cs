using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;

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
        foreach (var (written, office) in new[] { (Ordinary, Office), (moved, Later) })
        {
            var count = JsonNode.Parse(written)!["entries"]!.AsArray().Count;
            Assert.Empty(Verification.Of(Encoding.UTF8.GetBytes(written)).Faults);
            for (var i = 1; i < count; i++)
            {
                var index = i;
                if (JsonNode.Parse(written)!["entries"]![i]!["change"] is null)
                {
                    IsFound(Changed(written, entries => entries[index]!["rules"] = Unknown), office, i + 1);
                }

                IsFound(Changed(written, entries => entries[index]!.AsObject().Remove("rules")), office, i + 1, $"$.entries[{i}].rules");
            }
        }
    }

    [Fact]
    public void TheFirstEntry_SaysWhatIsInForce()
    {
        var faults = Verification.Of(Changed(Ordinary, entries => entries[0]!["rules"] = Unknown)).Faults;
        Assert.Equal(Enumerable.Range(2, JsonNode.Parse(Ordinary)!["entries"]!.AsArray().Count - 1), faults.Select(fault => fault.Entry!.Value));
        IsFound(Changed(Ordinary, entries => entries[0]!.AsObject().Remove("rules")), Office, 1, "$.entries[0].rules");
    }

    [Fact]
    public void AStepUnderTheRulesBeforeAChange_IsAFault()
    {
        var file = RulesMove.Try(Running(Office), Later).CarryOut(IncidentHistory.Head, IncidentHistory.Start, "x").Do("judge", "{\"grade\":\"ordinary\"}"u8, IncidentHistory.Duty, IncidentHistory.Start).File;
        var written = IncidentHistory.Write(file.Dossier, Later);
        Assert.Empty(Verification.Of(Encoding.UTF8.GetBytes(written), Later, earlier: [Office.Procedure<Incident>().RulesDigest]).Faults);
        IsFound(Changed(written, entries => entries[2]!["rules"] = entries[0]!["rules"]!.DeepClone()), Later, 3);
    }

    [Fact]
    public void AStep_IsNotEnteredPastTheMove()
    {
        var read = (CaseFile<IncidentState, Incident>)CaseFileTests.Read(Running(Office), new(Later.Profile.Named("test", new("试", "test"))));
        var past = read.Office.Do(read.Case, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start).Event!;
        var thrown = Assert.Throws<OtherRulesException>(() => read.Dossier.Add(past));
        Assert.Equal((Office.Procedure<Incident>().RulesDigest, read.Case.Procedure), (thrown.Kept, thrown.Procedure));

        var moved = (CaseFile<IncidentState, Incident>)RulesMove.Try(read, read.Office).CarryOut(IncidentHistory.Head, IncidentHistory.Start, "x");
        Assert.Equal(3, moved.Dossier.Add(moved.Office.Do(moved.Case, new Judge(Grade.Ordinary), IncidentHistory.Duty, IncidentHistory.Start).Event!).Count);
    }

    private static CaseFile<IncidentState, Incident> Running(Office office) => office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Duty, IncidentHistory.Start).File;

    private static string Moved(CaseFile file) =>
        IncidentHistory.Write(RulesMove.Try(file, Later).CarryOut(IncidentHistory.Head, file.Case.LastStepAt, "x").Dossier, Later);

    private static byte[] Changed(string json, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(json)!;
        change(root["entries"]!.AsArray());
        return Encoding.UTF8.GetBytes(Forger.Sealed(root.ToJsonString()));
    }

    private static void IsFound(byte[] forged, Office office, int entry, string? path = null)
    {
        foreach (var found in new[] { Verification.Of(forged), Verification.Of(forged, office) })
        {
            var fault = Assert.Single(found.Faults);
            Assert.Equal((DossierFaultKind.RulesNotInForce, (int?)entry), (fault.Kind, fault.Entry));
        }

        Assert.Equal(path ?? $"$.entries[{entry - 1}]", Assert.Throws<DossierFormatException>(() => CaseFile.Read(forged, office)).Path);
    }
}
