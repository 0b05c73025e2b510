using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Decisions;

/// <summary>A dossier keeps the rules that led to an answer and the conclusions beside it, and verifying decides them anew.</summary>
public sealed class DecidedInDossierTests
{
    private static readonly Office Office = BaodiOffice.Default;

    private static readonly string Written = JudgedTooLow();

    [Fact]
    public void WhatWasConcluded_IsReadBack()
    {
        var decided = IncidentHistory.Read(Written, Office).Events.Last().Decided!;
        Assert.Equal(("relatively-serious", "deaths-3"), (decided.Answer!.Name, decided.Rules.Single().Id));
        Assert.Equal(["judged-lower", "may-be-higher"], decided.Conclusions.Select(one => one.Term.Name));
        Assert.Equal(["deaths-3", "judged-ordinary"], decided.Conclusions[0].Rules.Select(rule => rule.Id));
        Assert.All(decided.Conclusions.SelectMany(one => one.Rules), rule => Assert.Equal("8.2", rule.Citation.Clause.Number));
        Assert.Equal(Verdict.Whole, Verification.Of(Encoding.UTF8.GetBytes(Written), Office).Verdict);
    }

    [Theory]
    [InlineData("conclusions", "[]")]
    [InlineData("conclusions", """[{"conclusion":"close-to-next-grade","rules":[{"rule":"deaths-close","clause":"8.2"}]}]""")]
    [InlineData("rules", """[{"rule":"injured-10","clause":"8.2"}]""")]
    [InlineData("answer", "\"serious\"")]
    public void WhatWasConcludedOtherwise_IsFound_ThoughTheSealIsRight(string member, string value)
    {
        var root = JsonNode.Parse(Written)!;
        var decided = root["entries"]!.AsArray()[^1]!["decided"]!.AsObject();
        decided[member] = JsonNode.Parse(value);
        if (value == "[]")
        {
            decided.Remove(member);
        }

        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(Forger.Sealed(root.ToJsonString())), Office).Faults);
        Assert.Equal(DossierFaultKind.NotAllowed, fault.Kind);
        Assert.EndsWith("decided", fault.Label.English, StringComparison.Ordinal);
    }

    private static string JudgedTooLow()
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Ordinary, "so far"), IncidentHistory.Duty);
        history.Do(new CollectSituation("four dead, two missing", new(Deaths: 4, SeverelyInjured: 0, Loss: 0, Missing: 2)), IncidentHistory.Emergency);
        return history.Written();
    }
}
