using System.Text;
using System.Text.Json.Nodes;

namespace Baodi.Procedures.Tests;

/// <summary>What was done to a sealed dossier is found and named.</summary>
public class VerificationTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly string Ordinary = IncidentHistory.Ordinary(Office).Written();
    private static readonly int Count = JsonNode.Parse(Ordinary)!["entries"]!.AsArray().Count;

    [Fact]
    public void ASealedDossier_IsWhole_AndItsStepsComeOutAsTheyDid()
    {
        foreach (var written in new[] { Ordinary, IncidentHistory.Grave(Office).Written(), IncidentHistory.Opened(Office).Written() })
        {
            var chain = Verify(written);
            Assert.Empty(chain.Faults);
            Assert.Equal((Rederivation.NotDone, Verdict.Undecided), (chain.Steps, chain.Verdict));
            var whole = Verification.Of(Encoding.UTF8.GetBytes(written), Office, chain.Seal);
            Assert.Empty(whole.Faults);
            Assert.Equal((Rederivation.Agrees, Verdict.Whole), (whole.Steps, whole.Verdict));
            Assert.Equal((whole.Dossier!.Count, 0), (whole.Decided, whole.Undecided));
            Assert.Equal(chain.Seal, whole.Dossier!.Seal);
        }
    }

    [Fact]
    public void AnIndentedDossier_IsWhole() =>
        Assert.Empty(Verify(JsonNode.Parse(Ordinary)!.ToJsonString(new() { WriteIndented = true })).Faults);

    [Fact]
    public void AnEntryChanged_IsNamed()
    {
        for (var i = 0; i < Count; i++)
        {
            var index = i;
            Finds(entries => entries[index]!["at"] = "2021-01-14T13:00:01+08:00", DossierFaultKind.Changed, i + 1);
            Finds(entries => entries[index]!["previous"] = new string('0', 64), DossierFaultKind.Changed, i + 1);
            Finds(entries => entries[index]!["sequence"] = 40, DossierFaultKind.Changed, i + 1);
            Finds(entries => entries[index]!.AsObject().Remove("rules"), DossierFaultKind.Changed, i + 1);
            Finds(entries => entries[index]!["command"] = "c-1", DossierFaultKind.Changed, i + 1);
        }
    }

    [Fact]
    public void AnEntryRemoved_IsNamed()
    {
        for (var i = 0; i < Count - 1; i++)
        {
            var index = i;
            Finds(entries => entries.RemoveAt(index), DossierFaultKind.Removed, i + 1);
        }
    }

    [Fact]
    public void AnEntryAdded_IsNamed()
    {
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to <= Count; to++)
            {
                var (copied, place) = (from, to);
                var verification = Verify(Changed(entries => entries.Insert(place, entries[copied]!.DeepClone())));
                Assert.Contains(verification.Faults, fault => fault.Kind == DossierFaultKind.Added && Math.Abs(fault.Entry!.Value - (place + 1)) <= 1);
            }
        }
    }

    [Fact]
    public void AnEntryMoved_IsNamed()
    {
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
            {
                var (old, place) = (from, to);
                if (old == place)
                {
                    continue;
                }

                var verification = Verify(Changed(entries =>
                {
                    var entry = entries[old]!;
                    entries.RemoveAt(old);
                    entries.Insert(place, entry);
                }));
                var fault = Assert.Single(verification.Faults);
                Assert.Equal(DossierFaultKind.Moved, fault.Kind);
                Assert.True(Math.Abs(old - place) == 1 || fault.Entry == place + 1, $"{old} to {place}: {fault}");
            }
        }
    }

    [Fact]
    public void EntriesCutOff_AreNamed()
    {
        for (var kept = 1; kept < Count; kept++)
        {
            var left = kept;
            var fault = Finds(entries =>
            {
                while (entries.Count > left)
                {
                    entries.RemoveAt(entries.Count - 1);
                }
            }, DossierFaultKind.Cut, kept + 1);
            Assert.Contains($"entry {kept + 1} ", fault.Label.English, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("case", "I-2", DossierFaultKind.HeadingChanged)]
    [InlineData("profile", "other", DossierFaultKind.HeadingChanged)]
    [InlineData("procedure", "reception", DossierFaultKind.HeadingChanged)]
    public void AHeadingChanged_IsNamed(string member, string value, DossierFaultKind kind)
    {
        var root = JsonNode.Parse(Ordinary)!;
        root[member] = value;
        Assert.Equal(kind, Assert.Single(Verify(root.ToJsonString()).Faults).Kind);
    }

    [Fact]
    public void ASealChanged_IsNamed()
    {
        var root = JsonNode.Parse(Ordinary)!;
        root["seal"]!["entries"] = Count - 1;
        Assert.Equal(DossierFaultKind.SealChanged, Assert.Single(Verify(root.ToJsonString()).Faults).Kind);
        root = JsonNode.Parse(Ordinary)!;
        root["seal"]!["hash"] = new string('0', 64);
        Assert.Contains("or the seal", Assert.Single(Verify(root.ToJsonString()).Faults).Label.English, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralChanges_AreEachNamed()
    {
        var faults = Verify(Changed(entries =>
        {
            entries[2]!["to"] = "grave";
            entries.RemoveAt(8);
            entries[12]!["at"] = "2021-01-14T13:00:01+08:00";
        })).Faults;
        Assert.Equal(
            [(DossierFaultKind.Changed, 3), (DossierFaultKind.Removed, 9), (DossierFaultKind.Changed, 13)],
            faults.Select(fault => (fault.Kind, fault.Entry!.Value)));
    }

    [Fact]
    public void AChainMadeAnew_IsFoundByTheSealThatWasKept_OrByWhatItTells()
    {
        var kept = Verify(Ordinary).Seal;
        var forged = Forger.Sealed(Changed(entries => entries[2]!["with"]!["grade"] = "serious"));
        Assert.Empty(Verify(forged).Faults);
        Assert.Equal(DossierFaultKind.OtherSeal, Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(forged), kept).Faults).Kind);
        var told = Verification.Of(Encoding.UTF8.GetBytes(forged), Office);
        Assert.Equal((DossierFaultKind.NotAllowed, 3, Rederivation.Differs), (told.Faults[0].Kind, told.Faults[0].Entry, told.Steps));
        Assert.Contains("to", told.Faults[0].Label.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("name")]
    public void AnOfficerBeyondTheLongestText_IsAFault(string member)
    {
        var forged = Encoding.UTF8.GetBytes(Forger.Sealed(Changed(entries => entries[2]!["by"]![member] = new string('x', 4_001))));
        Assert.All([Verification.Of(forged), Verification.Of(forged, Office)], found => Assert.Equal(Verdict.Faulty, found.Verdict));
    }

    [Theory]
    [InlineData("-9998-01-01T08:00:00+08:00")]
    [InlineData("0000-12-31T23:59:59+08:00")]
    public void AStepBeforeTheYearOne_IsAFault(string at)
    {
        var forged = Encoding.UTF8.GetBytes(Forger.Sealed(Changed(entries => entries[0]!["at"] = at)));
        Assert.All([Verification.Of(forged), Verification.Of(forged, Office)], found => Assert.Equal(Verdict.Faulty, found.Verdict));
    }

    [Fact]
    public void AStepByTheWrongPost_InAChainMadeAnew_WouldBeRefused()
    {
        var forged = Forger.Sealed(Changed(entries => entries[2]!["by"]!["seats"] = new JsonArray("office-clerk")));
        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(forged), Office).Faults);
        Assert.Equal((DossierFaultKind.NotAllowed, 3), (fault.Kind, fault.Entry));
        Assert.Contains("would be refused", fault.Label.English, StringComparison.Ordinal);
    }

    [Fact]
    public void UnderEarlierRules_StepsAreCountedAndNotDecidedAnew()
    {
        var other = new Office(TestProfile.Create().With(ProcedureIds.Incident, "written-report", TimeAllowed.Minutes(20)));
        Assert.NotEqual(Office.Find(ProcedureIds.Incident)!.RulesDigest, other.Find(ProcedureIds.Incident)!.RulesDigest);
        Assert.Equal(Office.Find(ProcedureIds.Reception)!.RulesDigest, other.Find(ProcedureIds.Reception)!.RulesDigest);
        var earlier = Office.Find(ProcedureIds.Incident)!.RulesDigest;
        var verification = Verification.Of(Encoding.UTF8.GetBytes(Ordinary), other, earlier: [earlier]);
        Assert.Empty(verification.Faults);
        Assert.Equal((Rederivation.EarlierRules, Verdict.Undecided), (verification.Steps, verification.Verdict));
        Assert.Equal((0, verification.Dossier!.Count), (verification.Decided, verification.Undecided));
    }

    [Fact]
    public void UnderRulesThatAreInNoRegister_EveryEntryIsAFault()
    {
        var other = new Office(TestProfile.Create().With(ProcedureIds.Incident, "written-report", TimeAllowed.Minutes(20)));
        var verification = Verification.Of(Encoding.UTF8.GetBytes(Ordinary), other);
        Assert.Equal(Verdict.Faulty, verification.Verdict);
        Assert.Equal(Enumerable.Range(1, Count), verification.Faults.Select(fault => fault.Entry!.Value));
        Assert.All(verification.Faults, fault => Assert.Equal(DossierFaultKind.UnknownRules, fault.Kind));
    }

    /// <summary>To rules that nobody has and back again: what was done between is hidden from whoever decides anew.</summary>
    [Fact]
    public void ThereAndBackAgain_ByRulesThatNobodyHas_IsFound()
    {
        var entries = JsonNode.Parse(Ordinary)!["entries"]!.AsArray();
        var now = entries[0]!["rules"]!.GetValue<string>();
        var (nobodys, at) = (new string('0', 64), entries[0]!["at"]!.GetValue<string>());
        JsonObject Change(string rules, int version) => new()
        {
            ["sequence"] = 0,
            ["previous"] = "",
            ["rules"] = rules,
            ["change"] = "rules",
            ["at"] = at,
            ["by"] = new JsonObject { ["officer"] = "x", ["name"] = "x" },
            ["document"] = "order 1",
            ["profile"] = Office.Profile.Id,
            ["state"] = "recorded",
            ["version"] = version,
        };
        var forged = Forger.Sealed(Changed(list =>
        {
            while (list.Count > 1)
            {
                list.RemoveAt(1);
            }

            list.Add(Change(nobodys, 1));
            list.Add(Change(now, 1));
        }));
        Assert.Empty(Verify(forged).Faults);
        var found = Verification.Of(Encoding.UTF8.GetBytes(forged), Office);
        Assert.Equal((DossierFaultKind.UnknownRules, (int?)2), (Assert.Single(found.Faults).Kind, found.Faults[0].Entry));
    }

    [Theory]
    [InlineData("""{"hello":"I was never a dossier"}""", "$.entries[0].hello")]
    [InlineData("""{"note":{"x":[1,2]}}""", "$.entries[0].note")]
    [InlineData("""{"act":"judge"}""", "$.entries[0].clause")]
    public void AnEntryThatNoReaderAccepts_IsAFault_WhoeverReads(string entry, string path)
    {
        var made = JsonNode.Parse(entry)!.AsObject();
        foreach (var (name, value) in new[] { ("rules", JsonValue.Create(new string('0', 64))), ("at", JsonValue.Create("2021-01-14T12:55:00+08:00")) })
        {
            made[name] = value;
        }

        made["by"] = new JsonObject { ["officer"] = "x", ["name"] = "x", ["seats"] = new JsonArray("duty-officer") };
        var forged = Forger.Sealed(new JsonObject { ["format"] = "baodi-dossier/2", ["procedure"] = "no-such", ["profile"] = "made-up", ["case"] = "z", ["entries"] = new JsonArray(made), ["seal"] = null }.ToJsonString());
        var fault = Assert.Single(Verify(forged).Faults);
        Assert.Equal((DossierFaultKind.NotADossier, path), (fault.Kind, fault.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"baodi-dossier/9\"}")]
    [InlineData("{\"format\":\"baodi-dossier/2\"}")]
    public void WhatIsNoDossier_IsSaidToBeNone(string json)
    {
        Assert.Equal(DossierFaultKind.NotADossier, Assert.Single(Verify(json).Faults).Kind);
        Assert.Equal(DossierFaultKind.NotADossier, Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(json), Office).Faults).Kind);
    }

    [Fact]
    public void WhatIsNoEntry_IsNamedByItsPlace()
    {
        var json = JsonNode.Parse(Ordinary)!;
        json["entries"]![2]!["at"] = "yesterday";
        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(Forger.Sealed(json.ToJsonString())), Office).Faults);
        Assert.Equal((DossierFaultKind.NotADossier, 3, "$.entries[2].at"), (fault.Kind, fault.Entry!.Value, fault.Path));
        Assert.Null(Assert.Single(Verify("[]").Faults).Entry);
    }

    [Fact]
    public void Sealing_GoesOnFromWhatIsSealed()
    {
        var history = IncidentHistory.Opened(Office);
        var first = history.Dossier.Sealed(Office);
        Assert.Null(history.Dossier.Seal);
        Assert.Same(first, first.Sealed(Office));
        history.Do(new Incidents.Judge(Incidents.Grade.Ordinary), IncidentHistory.Duty);
        var later = first.Add(history.Dossier.Events.Last(), "c-2");
        Assert.Null(later.Seal);
        var both = later.Sealed(Office);
        Assert.Same(first.Chain[0], both.Chain[0]);
        Assert.Equal(first.Seal!.Value.Hash, both.Chain[1].Previous);
        Assert.NotEqual(history.Dossier.Sealed(Office).Seal, both.Seal);
        Assert.Same(both.Chain[1].Entry, both.Find("c-2"));
        Assert.Null(both.Find("c-3"));
        history.Do(new Incidents.ReportToDutyDirector(), IncidentHistory.Duty);
        Assert.Throws<ArgumentException>(() => both.Add(history.Dossier.Events.Last(), "c-2"));
        Assert.Throws<ArgumentException>(() => both.Add(history.Dossier.Events.Last(), new string('x', 201)));
    }

    private static DossierFault Finds(Action<JsonArray> change, DossierFaultKind kind, int entry)
    {
        var fault = Assert.Single(Verify(Changed(change)).Faults);
        Assert.Equal((kind, (int?)entry), (fault.Kind, fault.Entry));
        return fault;
    }

    private static string Changed(Action<JsonArray> change)
    {
        var root = JsonNode.Parse(Ordinary)!;
        change(root["entries"]!.AsArray());
        return root.ToJsonString();
    }

    private static Verification Verify(string json) => Verification.Of(Encoding.UTF8.GetBytes(json));
}
