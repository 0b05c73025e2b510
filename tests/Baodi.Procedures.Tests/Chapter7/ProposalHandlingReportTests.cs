using Baodi.Procedures.ConsoleHost.Scenarios;
using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.Proposals;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests.Chapter7;

public sealed class ProposalHandlingReportTests
{
    /// <summary>Every case of a procedure in the scenarios, at each of its versions' last state.</summary>
    private static IEnumerable<Case<TState, TMatter>> Cases<TState, TMatter>()
        where TState : struct, Enum
        where TMatter : class
    {
        foreach (var file in HostRun.ScenarioFiles())
        {
            var player = new ScenarioPlayer(ScenarioReader.Read(ConsoleHost.Document.Load(file)));
            foreach (var _ in player.Play())
            {
            }

            foreach (var standing in player.Cases.Values)
            {
                if (standing.Case is Case<TState, TMatter> typed)
                {
                    yield return typed;
                }
            }
        }
    }

    [Fact]
    public void Municipal_CountsEachItemOnce_AndReconciles()
    {
        var cases = Cases<MunicipalProposalState, MunicipalProposal>().ToList();
        var report = ProposalHandlingReport.Of(cases, "the second session", "what was done");

        Assert.True(cases.Count >= 3, $"Only {cases.Count} items.");
        Assert.Equal(cases.Count, report.Total.Received);
        Assert.Equal(cases.Count(item => item.Matter.Paper.Kind == ProposalKind.Suggestion), report.Suggestions.Received);
        Assert.Equal(cases.Count(item => item.State == MunicipalProposalState.Returned), report.Total.Returned);
        Assert.Equal(cases.Count(item => item.Matter.Conclusion?.Standing == ImplementationStanding.Done), report.Total.Done);
        Assert.Equal(cases.Count(item => item.Matter.Rounds.Length > 1), report.Total.HandledAgain);
        Assert.True(report.Total.Returned > 0 && report.Total.Done > 0 && report.Total.HandledAgain > 0, report.Total.ToString());
        Assert.Equal("7.1.3", report.Citation.Clause.Number);
    }

    [Fact]
    public void District_CountsEachItemOnce_AndReconciles()
    {
        var cases = Cases<DistrictProposalState, DistrictProposal>().ToList();
        var report = ProposalHandlingReport.Of(cases, "the second session", "what was done");

        Assert.Equal(cases.Count, report.Total.Received);
        Assert.Equal(cases.Count(item => !item.IsClosed && item.State != DistrictProposalState.Concluded), report.Total.InHand);
        Assert.Equal(0, report.Total.Returned);
        Assert.Equal("7.2.4", report.Citation.Clause.Number);
    }

    [Fact]
    public void Report_InBothLanguagesAndForms_ShowsWhatWasWrittenAndNoMarkup()
    {
        var report = ProposalHandlingReport.Of(Cases<MunicipalProposalState, MunicipalProposal>(), "the | session", "<b>done</b>");

        Assert.Contains("办理情况总结", report.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("the \\| session", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;done&lt;/b&gt;", report.ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutASessionOrAnAccount_CannotBeMade()
    {
        Assert.Throws<ArgumentException>(() => ProposalHandlingReport.Of(Array.Empty<Case<DistrictProposalState, DistrictProposal>>(), " ", "done"));
        Assert.Throws<ArgumentException>(() => ProposalHandlingReport.Of(Array.Empty<Case<DistrictProposalState, DistrictProposal>>(), "session", ""));
    }

    [Fact]
    public void Report_OfNoItems_IsAllNoughts() =>
        Assert.Equal(new HandlingFigures(0, 0, 0, 0, 0, 0, 0), ProposalHandlingReport.Of(Array.Empty<Case<DistrictProposalState, DistrictProposal>>(), "s", "a").Total);
}
