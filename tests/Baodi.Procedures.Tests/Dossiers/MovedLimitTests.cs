using System.Text;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>A limit that runs keeps the figure and the counting it started with, whatever the office says later.</summary>
public class MovedLimitTests
{
    private static readonly Officer Supervisor = new("feng", "Feng", Posts.SupervisionOffice);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    private static readonly Instant Start = Instant.FromUtc(2021, 1, 13, 1, 0);
    private static readonly Procedures.Office Twenty = With(TimeAllowed.WorkingDays(20));
    private static readonly Procedures.Office Ten = With(TimeAllowed.WorkingDays(10));

    public static TheoryData<string, string> Turns => new()
    {
        { "extend-completion", """{"by":"5 working-days","ground":"snow"}""" },
        { "suspend-completion", """{"ground":"snow"}""" },
    };

    [Theory]
    [MemberData(nameof(Turns))]
    public void AFileWhoseClockWasTurned_IsRead_Verified_AndMoved(string act, string content)
    {
        var file = Do(Tracked(Twenty), act, content);
        var read = CaseFileTests.Read(file, Ten);
        Assert.False(read.IsUnderTheOfficesRules);
        Assert.Equal(TimeAllowed.WorkingDays(20), Assert.Single(read.Case.AllLimits).Course!.Allowed);
        Assert.Empty(Verification.Of(Encoding.UTF8.GetBytes(IncidentHistory.Write(file.Dossier, Twenty)), Ten, earlier: [file.Case.Procedure.RulesDigest]).Faults);
        Assert.Equal(MoveKind.Moved, RulesMove.Try(file, Ten).Kind);

        var closed = Do(Do(file, "cancel-supervision", """{"reason":"merged"}""", Director), "archive", """{"file-number":"S-1"}""");
        Assert.True(CaseFileTests.Read(closed, Ten).Case.IsClosed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("20 working-days")]
    public void WhatIsAddedAfterAMove_IsAddedToTheFigureThatItStartedWith(string? stated)
    {
        var file = Tracked(Twenty, stated);
        var moved = RulesMove.Try(file, Ten).CarryOut(Director, Start, "x");
        var extended = Do(moved, "extend-completion", """{"by":"5 working-days","ground":"snow"}""");
        Assert.Equal(TimeAllowed.WorkingDays(25), Assert.Single(extended.Case.Limits).Course!.Total);
        Assert.Equal(Assert.Single(Do(file, "extend-completion", """{"by":"5 working-days","ground":"snow"}""").Case.Limits).Due, Assert.Single(extended.Case.Limits).Due);

        var stood = Do(Do(moved, "suspend-completion", """{"ground":"snow"}"""), "resume-completion", """{"ground":"thaw"}""");
        Assert.Equal(Assert.Single(file.Case.Limits).Due, Assert.Single(stood.Case.Limits).Due);
        Assert.Equal(Assert.Single(stood.Case.Limits), Assert.Single(CaseFileTests.Read(stood).Case.Limits));
    }

    [Fact]
    public void ALimitUnderAnotherWayOfCounting_KeepsItsOwn()
    {
        var counted = new Procedures.Office(TestProfile.Create().With(new DayCounting(StartDay.Counted, EndDay.NextWorkingDay)));
        var usual = new Procedures.Office(TestProfile.Create());
        foreach (var (from, to) in new[] { (usual, counted), (counted, usual) })
        {
            var file = Tracked(from, "20 calendar-days");
            var moved = RulesMove.Try(file, to).CarryOut(Director, Start, "x");
            Assert.Equal(from.Profile.Counting, Assert.Single(moved.Case.Limits).Course!.Counting);
            const string Day = """{"by":"1 calendar-days","ground":"snow"}""";
            Assert.Equal(Assert.Single(Do(file, "extend-completion", Day).Case.Limits), Assert.Single(Do(moved, "extend-completion", Day).Case.Limits), Alike);
        }
    }

    [Fact]
    public void AFileThatDoesNotTellAFigure_IsNotWhatWasDecided()
    {
        var json = IncidentHistory.Write(Tracked(Twenty).Dossier, Twenty);
        var untold = Forger.Sealed(json.Replace(",\"figure\":\"20 working-days\"", "", StringComparison.Ordinal));
        Assert.NotEqual(json, untold);
        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(untold), Twenty).Faults);
        Assert.Equal((DossierFaultKind.NotAllowed, "$.entries[3]"), (fault.Kind, fault.Path));
    }

    /// <summary>The limits of two offices are not the same objects; all that they say is.</summary>
    private static bool Alike(RunningLimit one, RunningLimit other) => one.Course!.Equals(other.Course) && one.Due == other.Due && one.Anchor == other.Anchor;

    private static Procedures.Office With(TimeAllowed figure) => new(TestProfile.Create().With(ProcedureIds.Supervision, "completion", figure));

    private static CaseFile Tracked(Procedures.Office office, string? limit = null)
    {
        CaseFile file = office.OpenFile("s-1", new ProposeInitiation("mend the roofs", "a meeting"), Supervisor, Start).File;
        file = Do(Do(file, "agree-to-initiation", "{}", Director), "register-in-list", """{"number":"D-1"}""");
        return Do(file, "issue-notice", limit is null ? """{"department":"education-bureau","requirements":"r"}""" : $$"""{"department":"education-bureau","requirements":"r","limit":"{{limit}}"}""");
    }

    private static CaseFile Do(CaseFile file, string act, string content, Officer? by = null)
    {
        var answer = file.Do(act, Encoding.UTF8.GetBytes(content), by ?? Supervisor, Start);
        Assert.True(answer.Outcome.IsAccepted, answer.Outcome.Refusal?.ToString());
        return answer.File;
    }
}
