using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests;

/// <summary>A note of a refused attempt is not taken on trust where the office can say whether it can have been.</summary>
public sealed class NotedAttemptTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly string Played = Written("outgoing-document-ordinary");

    private static string Written(string scenario)
    {
        var read = ScenarioReader.Read(Document.Load(Path.Combine(HostRun.Scenarios, scenario + ".json")));
        var player = new ScenarioPlayer(read);
        _ = player.Play().Count();
        return IncidentHistory.Write(player.Cases.Values.First().Dossier, read.Office);
    }

    private static Verification Verify(string json) => Verification.Of(Encoding.UTF8.GetBytes(json), Office);

    /// <summary>The dossier with one note more, sealed anew.</summary>
    private static Verification With(int after, string act, string at, params string[] codes)
    {
        var root = JsonNode.Parse(Played)!;
        var entries = root["entries"]!.AsArray();
        var version = entries.Take(after).Count(entry => entry!["note"] is null);
        entries.Insert(after, new JsonObject
        {
            ["rules"] = entries[0]!["rules"]!.GetValue<string>(),
            ["note"] = "refused-attempt",
            ["at"] = at,
            ["act"] = act,
            ["by"] = new JsonObject { ["officer"] = "somebody", ["name"] = "某人" },
            ["state"] = entries.Take(after).Last(entry => entry!["note"] is null)!["to"]!.GetValue<string>(),
            ["version"] = version,
            ["reasons"] = new JsonArray([.. codes.Select(code => (JsonNode)(code is "unknown-act" or "no-such-case" ? new JsonObject { ["code"] = code } : Grounded(code)))]),
        });
        return Verify(Forger.Sealed(root.ToJsonString()));
    }

    /// <summary>A code, behind @ its clause where it is another, and behind ~ the words of a reading.</summary>
    private static JsonObject Grounded(string code)
    {
        var (name, clause, reading) = code.Split('@', '~') switch { [var one] => (one, "1.3.2", null), [var one, var two] => (one, two, null), [var one, var two, var three, ..] => (one, two, three), _ => default };
        var reason = new JsonObject { ["code"] = name, ["clause"] = clause };
        if (reading is not null)
        {
            reason["reading"] = new JsonObject { ["zh"] = reading, ["en"] = reading };
        }

        return reason;
    }

    [Fact]
    public void NotesAsTheyWereWritten_AreWhole()
    {
        var verified = Verify(Played);
        Assert.Empty(verified.Faults);
        Assert.Contains(verified.Dossier!, entry => entry is Note);
        Assert.Equal((Verdict.Whole, verified.Dossier!.Count, 0), (verified.Verdict, verified.Decided, verified.Undecided));
    }

    [Theory]
    [InlineData(DossierFaultKind.UnknownReason, "revise-text", "2024-04-10T09:30:00+08:00", "guilty-of-leaking")]
    [InlineData(DossierFaultKind.UnknownReason, "revise-text", "1999-01-01T00:00:00+08:00", "guilty-of-leaking", "wrong-state")]
    [InlineData(DossierFaultKind.AttemptOutOfTime, "revise-text", "1999-01-01T00:00:00+08:00", "wrong-state")]
    [InlineData(DossierFaultKind.AttemptOutOfTime, "consent-to-issue", "1999-01-01T00:00:00+08:00", "wrong-post")]
    [InlineData(DossierFaultKind.AttemptOutOfTime, "consent-to-issue", "2024-04-10T09:30:00+08:00", "earlier-than-last")]
    [InlineData(DossierFaultKind.AttemptNotSo, "consent-to-issue", "2024-04-10T09:30:00+08:00", "wrong-state")]
    [InlineData(DossierFaultKind.AttemptNotSo, "consent-to-issue", "2024-04-10T09:30:00+08:00", "not-yet-done")]
    [InlineData(DossierFaultKind.AttemptNotSo, "consent-to-issue", "2024-04-10T09:30:00+08:00", "limit-passed")]
    [InlineData(DossierFaultKind.AttemptNotSo, "revise-text", "2024-04-10T09:30:00+08:00", "wrong-post")]
    [InlineData(DossierFaultKind.AttemptNotSo, "revise-text", "2024-04-10T09:30:00+08:00", "wrong-state", "duty-owed")]
    [InlineData(DossierFaultKind.AttemptNotSo, "revise-text", "2024-04-10T09:30:00+08:00", "no-such-case")]
    [InlineData(DossierFaultKind.AttemptNotSo, "consent-to-issue", "2024-04-10T09:30:00+08:00", "wrong-post@8.1")]
    [InlineData(DossierFaultKind.AttemptNotSo, "consent-to-issue", "2024-04-10T09:30:00+08:00", "wrong-post@1.3.2~该同志涉嫌泄密")]
    public void ANoteThatCannotBe_IsAFault(DossierFaultKind kind, string act, string at, params string[] codes)
    {
        var verified = With(2, act, at, codes);
        Assert.Contains(verified.Faults, fault => (fault.Kind, fault.Entry) == (kind, 3));
        Assert.Equal((Verdict.Faulty, Rederivation.Differs), (verified.Verdict, verified.Steps));
        var label = DossierFaults.All.LabelOf(kind);
        Assert.True(label.Chinese.Length > 0 && label.English.Length > 0);
    }

    [Theory]
    [InlineData("revise-text", "2024-04-10T09:30:00+08:00", "wrong-state")]
    [InlineData("revise-text", "2024-04-10T09:30:00+08:00", "wrong-state", "wrong-post")]
    [InlineData("revise-text", "1999-01-01T00:00:00+08:00", "wrong-state", "earlier-than-last")]
    [InlineData("consent-to-issue", "2024-04-10T09:30:00+08:00", "wrong-post")]
    [InlineData("consent-to-issue", "1999-01-01T00:00:00+08:00", "wrong-post", "earlier-than-last")]
    [InlineData("no-act-of-it", "2024-04-10T09:30:00+08:00", "unknown-act")]
    public void ANoteThatCanBe_IsNone(string act, string at, params string[] codes)
    {
        var verified = With(2, act, at, codes);
        Assert.Empty(verified.Faults);
        Assert.Equal(Verdict.Whole, verified.Verdict);
    }

    [Fact]
    public void WhatLayInHowACommandCame_CannotBeJudged_AndIsCounted()
    {
        var verified = With(2, "consent-to-issue", "2024-04-10T09:30:00+08:00", "stale-version");
        Assert.Empty(verified.Faults);
        Assert.Equal((Verdict.Undecided, 1), (verified.Verdict, verified.Undecided));
    }

    [Fact]
    public void WithoutTheOffice_NothingIsJudged_AndNothingIsWhole()
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "cases", "outgoing-document-notes.json"));
        Assert.Equal(Verdict.Undecided, Verification.Of(file).Verdict);
        Assert.NotEqual(0, HostRun.Of("verify", Path.Combine(AppContext.BaseDirectory, "Data", "cases", "outgoing-document-notes.json")).Status);
    }

    [Fact]
    public void EveryReasonThatARefusalCanGive_IsKnown()
    {
        var reasons = typeof(Reason).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Reason))).ToList();
        var known = NotedCodes.Known.ToHashSet(StringComparer.Ordinal);
        foreach (var reason in reasons.Where(reason => reason != typeof(ClockCannotTurn) && reason != typeof(FieldWrong) && reason != typeof(CircumstancesWrong) && reason != typeof(RemarkUnfit)))
        {
            var code = reason.Name switch { nameof(Excluded) => "barred", nameof(SamePerformer) => "same-hand", _ => Naming.Kebab(reason.Name) };
            Assert.Contains(code, known);
        }

        Assert.Superset(ClockCannotTurn.Problems.All.Select(term => term.Name).ToHashSet(StringComparer.Ordinal), known);
        Assert.Superset(CircumstancesWrong.Problems.All.Select(term => term.Name).ToHashSet(StringComparer.Ordinal), known);
        Assert.True(known.IsSupersetOf(["missing-field", "malformed-field"]));
    }
}
