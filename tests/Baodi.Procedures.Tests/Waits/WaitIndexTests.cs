using Baodi.Procedures.Analysis;
using Baodi.Procedures.Tests.Machines;
using static Baodi.Procedures.Tests.Machines.SampleOffice;
using BaodiOffice = Baodi.Procedures.Rules.BaodiOffice;
using ReceiveDraft = Baodi.Procedures.OutgoingDocuments.ReceiveDraft;

namespace Baodi.Procedures.Tests.Waits;

/// <summary>What cases wait for, of whom and since when.</summary>
public sealed class WaitIndexTests
{
    private static WaitIndex IndexOf(Walk<SampleState, Sample> walk) => WaitIndex.Empty(Front).With(walk.Events);

    private static IEnumerable<string> Told(IEnumerable<Wait> waits) => waits.Select(wait => $"{wait.Act.Name} {string.Join("|", wait.Seats)}{(wait.IsOpen ? "" : " closed")}");

    [Fact]
    public void Case_WaitsForDutiesAndRounds_InTurnForTheNextAlone_OfAllForEach()
    {
        var walk = Reviewing();
        string[] all = ["countersign duty-director", "countersign duty-leader", "countersign executive-deputy-head"];
        Assert.Equal([$"sign {First}", .. all], Told(IndexOf(walk).OfCase("case-1")));
        walk = walk.Then(new Sign(), Wu).Then(new Countersign(), DutyLeader);
        Assert.Equal([$"sign {Second}", all[0], all[2]], Told(IndexOf(walk).OfCase("case-1")));
    }

    [Fact]
    public void Case_WithNothingOwed_WaitsForTheStepsThatLeadOn()
    {
        Assert.Equal(["submit unit-head:education-bureau|office-clerk closed"], Told(IndexOf(Begun()).OfCase("case-1")));
        var reason = Assert.Single(IndexOf(Begun()).OfCase("case-1")[0].Reasons);
        Assert.Equal("write-draft", Assert.IsType<NotYetDone>(reason).First.Name);
        Assert.Equal(["submit unit-head:education-bureau|office-clerk"], Told(IndexOf(Begun().Then(new WriteDraft("x"), Clerk)).OfCase("case-1")));
    }

    [Theory]
    [InlineData("request-report")]
    [InlineData("petition")]
    [InlineData("supervision")]
    [InlineData("municipal-proposal")]
    [InlineData("district-proposal")]
    [InlineData("special-work-report")]
    [InlineData("inspection-visit")]
    public void Case_OfWhichOnlyTheFilingIsLeft_WaitsForNothingElse(string id)
    {
        var acts = new Procedures.Office(TestProfile.Create()).Procedures.Single(procedure => procedure.Id == id).Acts;
        var steps = acts.Where(act => act is { Kind: ActKind.Step, LeavesBehind: false, Corrects.IsEmpty: true, Changes.IsEmpty: true, TakesBack.IsEmpty: true }).ToList();
        var filings = steps.FindAll(act => !act.Files.IsEmpty);
        Assert.NotEmpty(filings);
        Assert.All(filings, filing => Assert.DoesNotContain(steps, step => step != filing && step.From.Any(filing.From.Contains)));
    }

    [Fact]
    public void Wait_IsSinceTheStepThatBroughtIt_WhateverCameAfter()
    {
        var walk = Reviewing();
        var reviewing = walk.Case.LastStepAt;
        walk = walk.Then(new Countersign(), DutyLeader).Then(new Sign(), Wu);
        var waits = IndexOf(walk).OfCase("case-1");
        Assert.Equal([walk.Case.LastStepAt, reviewing, reviewing], waits.Select(wait => wait.Since));
        Assert.All(WaitIndex.Empty(Front).With(walk.Case).OfCase("case-1"), wait => Assert.Equal(walk.Case.LastStepAt, wait.Since));
    }

    [Fact]
    public void Worklist_IsOfAllCases_LongestFirst_AndOfTheOfficersSeats()
    {
        var early = Reviewing();
        var late = Front.Open("case-2", new Begin("education-bureau", Size.Middle, [First]), Clerk, early.Case.LastStepAt).Case;
        late = Front.Do(late, new WriteDraft("x"), Clerk, late.LastStepAt).Case;
        late = Front.Do(late, new Submit(), UnitHead, early.Case.LastStepAt + NodaTime.Duration.FromHours(1)).Case;
        var index = IndexOf(early).With(late);
        Assert.Equal(["case-1", "case-2"], index.For(Wu, late.LastStepAt).Select(wait => wait.Case.Id));
        Assert.Empty(index.For(Zhou, late.LastStepAt));
        Assert.Equal(2, index.Of(First).Length);
        Assert.Equal(["case-2"], index.Without("case-1").For(Wu, late.LastStepAt).Select(wait => wait.Case.Id));
        Assert.Empty(index.Without("case-1").Without("case-2").Of(First));
        Assert.Equal((2, 0), (index.Count, index.Without("case-1").Without("case-2").Count));
    }

    [Fact]
    public void Worklist_LeavesOutWhatTheOfficerMayNotDo_AndWhatHeMayNotKnowOf()
    {
        var both = new Officer("both", "Both", Posts.OfficeClerk, Posts.DutyDirector);
        var walk = Begun().Then(new WriteDraft("his"), both).Then(new Submit(), UnitHead);
        Assert.Empty(IndexOf(walk).For(both, walk.Case.LastStepAt));
        Assert.Single(IndexOf(walk).For(DutyDirector, walk.Case.LastStepAt));

        var office = BaodiOffice.Default;
        var secretariat = new Officer("secretariat", "Secretariat", Posts.SecretariatSection).Cleared(ClassificationLevel.Secret);
        var secret = office.Start(new ReceiveDraft("flood plan", "water-bureau", ClassificationLevel.Secret), secretariat);
        var index = WaitIndex.Empty(office).With(secret.Case);
        Assert.Equal(["pass-first-check"], index.For(secretariat, secret.Case.LastStepAt).Select(wait => wait.Act.Name).Take(1));
        Assert.Empty(index.For(secretariat.Cleared(null), secret.Case.LastStepAt));
    }

    [Fact]
    public void ClosedCase_WaitsForNothing()
    {
        var walk = Begun().Then(new Cancel("x"), Director);
        Assert.Empty(IndexOf(walk).OfCase("case-1"));
        Assert.Equal(0, IndexOf(Begun()).With(walk.Case).Count);
    }
}
