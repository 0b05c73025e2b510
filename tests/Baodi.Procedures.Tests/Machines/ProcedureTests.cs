using System.Text;
using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class ProcedureTests
{
    [Fact]
    public void Step_EarlierThanTheLast_IsRefused_AtTheSameInstantIsNot()
    {
        var walk = Begun();
        var refused = Front.Do(walk.Case, new WriteDraft("x"), Clerk, walk.Case.LastStepAt - Duration.Epsilon);
        Assert.Equal(walk.Case.LastStepAt, Assert.IsType<EarlierThanLast>(Assert.Single(refused.Refusal!.Reasons)).Last);
        Assert.True(Front.Do(walk.Case, new WriteDraft("x"), Clerk, walk.Case.LastStepAt).IsAccepted);
    }

    [Fact]
    public void Act_InAnotherState_NamesItsStates()
    {
        var refused = Front.Do(Begun().Case, new Remark("x"), Clerk, Walk.Start0);
        var reason = Assert.IsType<WrongState>(Assert.Single(refused.Refusal!.Reasons));
        Assert.Equal(["working", "paused"], reason.OfferedIn.Select(state => state.Name));
        Assert.Equal("the case is drafting; 'remark' is offered when working or paused", reason.Label.English);
    }

    [Fact]
    public void Act_InAnotherState_ThatIsNeverForTheOfficer_NamesBoth()
    {
        var stranger = new Officer("x", "X", Posts.ConfidentialClerk);
        var refused = Front.Do(Begun().Case, new Remark("x"), stranger, Walk.Start0).Refusal!.Reasons;
        Assert.Equal(["wrong-state", "wrong-post"], refused.Select(reason => reason.Code));
        Assert.Equal(refused.Select(reason => reason.Label), Front.Do(Begun().Case, "remark", "{}"u8, stranger, Walk.Start0).Refusal!.Reasons.Select(reason => reason.Label));
        foreach (var candidate in Front.CanDo(Begun().Case, stranger, Walk.Start0))
        {
            if (candidate.Act.Name == "remark")
            {
                Assert.Equal(refused.Select(reason => reason.Label), candidate.Reasons.Select(reason => reason.Label));
            }
        }

        Assert.Equal(["wrong-state", "wrong-post"], Front.Open(Process, "c", "remark", """{"text":"x"}"""u8, stranger, Walk.Start0).Refusal!.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Opening_InACase_OnlyOpens()
    {
        var refused = Front.Do(Begun().Case, new Begin("u", Size.Small, [First]), Clerk, Walk.Start0);
        Assert.Equal("'begin' only opens a case", Assert.IsType<WrongState>(Assert.Single(refused.Refusal!.Reasons)).Label.English);
    }

    [Fact]
    public void Step_WithoutACase_IsOfferedInItsStates()
    {
        var refused = Front.Open(Process, "c", "submit", "{}"u8, Clerk, Walk.Start0);
        Assert.Null(Assert.IsType<WrongState>(Assert.Single(refused.Refusal!.Reasons)).State);
        Assert.Same(refused.Refusal, Assert.Throws<RefusedException>(() => refused.Case).Refusal);
    }

    [Fact]
    public void Act_OfNoSuchName_IsUnknown()
    {
        var refused = Front.Do(Begun().Case, "no-such-act", "{}"u8, Clerk, Walk.Start0);
        Assert.Equal("no-such-act", Assert.IsType<UnknownAct>(Assert.Single(refused.Refusal!.Reasons)).Name);
        Assert.Equal("unknown-act", Assert.Single(Front.Open(Process, "c", "no-such-act", "{}"u8, Clerk, Walk.Start0).Refusal!.Reasons).Code);
    }

    [Fact]
    public void Malformed_Content_KeepsTheOtherReasons()
    {
        var refused = Front.Open(Process, "c", "begin", "{"u8, Director, Walk.Start0);
        Assert.Equal(["wrong-post", "malformed-content"], refused.Refusal!.Reasons.Select(reason => reason.Code));
        refused = Front.Do(Begun().Case, "submit", "[]"u8, Director, Walk.Start0);
        Assert.Equal(["wrong-post", "not-yet-done", "malformed-content"], refused.Refusal!.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Form_TellsEveryFault()
    {
        var refused = Front.Open("c", new Begin(" ", (Size)9, [default], default(Instant)), Clerk, Walk.Start0);
        Assert.Equal(
            ["missing-field unit", "malformed-field size", "malformed-field signers"],
            refused.Refusal!.Reasons.Select(reason => $"{reason.Code} {((FieldWrong)reason).Field.Name}"));
        var outside = Front.Do(Working().Case, new KeepRecord(31), Clerk, Walk.Start0 + Duration.FromDays(1));
        Assert.Equal(FieldFault.OutOfDomain, Assert.IsType<FieldWrong>(Assert.Single(outside.Refusal!.Reasons)).Fault);
    }

    [Fact]
    public void Case_OfAnotherProcedure_IsAProgrammersMistake()
    {
        var (other, theCase) = (Of(SampleProcedure.Office), Begun().Case);
        Assert.Same(theCase, Assert.Throws<ForeignCaseException>(() => other.Do(theCase, new WriteDraft("x"), Clerk, Walk.Start0)).Case);
        Assert.Throws<ForeignCaseException>(() => other.Do(theCase, "write-draft", "{}"u8, Clerk, Walk.Start0));
        Assert.Throws<ForeignCaseException>(() => other.CanDo(theCase, Clerk, Walk.Start0));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Open_WithoutAnId_IsAProgrammersMistake(string id) =>
        Assert.Throws<ArgumentException>(() => Front.Open(id, new Begin("u", Size.Small, [First]), Clerk, Walk.Start0));

    [Fact]
    public void Open_AfterAnotherCase_RemembersIt()
    {
        var opened = Front.Open(Process, "c", "begin", """{"unit":"u","signers":["district-head"],"size":"small"}"""u8, Clerk, Walk.Start0, openedBy: new("case-0", null));
        Assert.Equal((new CaseReference("case-0", null), new CaseReference("case-0", null)), (opened.Case.OpenedBy, opened.Event!.OpenedBy));
        var cancelled = Front.Do(opened.Case, "cancel", """{"reason":"x"}"""u8, Director, Walk.Start0);
        Assert.Equal((new CaseReference("case-0", null), null), (cancelled.Case.OpenedBy, cancelled.Event!.OpenedBy));
    }

    [Fact]
    public void Decision_IsInTheEvent_AndNoRuleIsNoAnswer()
    {
        var big = Begun(Size.Large);
        Assert.Equal(("large", "big", Size.Large), (big.Events[0].Decided!.Answer!.Name, big.Events[0].Decided!.Rules.Single().Id, big.Case.Matter.Proposed));
        var none = Begun(Size.Small).Events[0].Decided!;
        Assert.Null(none.Answer);
        Assert.Empty(none.Rules);
    }

    [Fact]
    public void Decision_ThatMustHaveAnAnswer_IsRefusedWithoutOne()
    {
        var walk = Working().Refuses(new Rate(IsBig: false), Supervisor, "no-rule 1.1.4");
        Assert.Equal(Size.Large, walk.Then(new Rate(IsBig: true), Supervisor).Case.Matter.Proposed);
    }

    [Fact]
    public void Content_OfAWholeForm_IsJudgedBesideTheRest() =>
        Begun().Refuses(new Cancel(""), Clerk, "wrong-post 1.1.4 R", "missing-field 1.1.4 R")
            .Then(new WriteDraft("x"), Clerk).Then(new Submit(), UnitHead)
            .Refuses(new PassOver(Posts.OfficeClerk), Clerk, "wrong-post 1.1.3", "condition-unmet 1.1.3");

    [Fact]
    public void FollowUp_IsAskedForUnderItsCondition()
    {
        var middle = Working(size: Size.Middle).Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Then(new Finish(), Clerk);
        Assert.Equal(new("supervision", new Remark("education-bureau")), Assert.Single(middle.Events[^1].FollowUps));
        Assert.Empty(Working().Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Then(new Finish(), Clerk).Events[^1].FollowUps);
    }

    [Fact]
    public void Fold_OfNothingOrOutOfOrder_IsAnError()
    {
        var walk = Begun().Then(new WriteDraft("x"), Clerk);
        Assert.Equal(0, Assert.Throws<FoldException>(() => Front.Fold([])).Sequence);
        Assert.Equal(2, Assert.Throws<FoldException>(() => Front.Fold([walk.Events[1]])).Sequence);
        Assert.Equal(1, Assert.Throws<FoldException>(() => Front.Fold([walk.Events[0], walk.Events[0]])).Sequence);
    }

    [Fact]
    public void Fold_OfAnotherProceduresEvent_IsAnError()
    {
        var walk = Begun();
        Assert.Contains("not an act", Assert.Throws<FoldException>(() => Of(SampleProcedure.Office).Fold(walk.Events)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fold_OfAnotherCasesEvent_IsAnError()
    {
        var mine = Begun();
        var other = Front.Open("case-2", new Begin("u", Size.Small, [First]), Clerk, Walk.Start0).Case;
        var next = Front.Do(other, new WriteDraft("x"), Clerk, Walk.Start0).Event!;
        Assert.Contains("'case-2'", Assert.Throws<FoldException>(() => Front.Fold([mine.Events[0], next])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fold_OfAnEventFromAnotherState_IsAnError()
    {
        var drafted = Begun().Then(new WriteDraft("x"), Clerk);
        var elsewhere = Begun().Then(new Cancel("x"), Director);
        Assert.Contains("not offered in dropped", Assert.Throws<FoldException>(() => Front.Fold([.. elsewhere.Events, Resequenced(drafted.Events[1], 3)])).Message, StringComparison.Ordinal);

        static Event Resequenced(Event one, int sequence) =>
            new(one.CaseId, sequence, one.Act, one.Command, one.By, one.At, one.To, one.Begins);
    }

    [Fact]
    public void Content_AtTheEndOfTime_IsRefusedNotThrown()
    {
        var walk = Working();
        var json = Encoding.UTF8.GetBytes("""{"size":"small","asked-at":"9999-12-31T23:59:59+08:00"}""");
        Assert.Equal("no-calendar", Assert.Single(Front.Do(walk.Case, "resize", json, Director, walk.Case.LastStepAt).Refusal!.Reasons).Code);
    }

    [Fact]
    public void Papers_AllStandUnderAClause() =>
        Assert.All(Process.Forms, form => Assert.Equal(form.Paper is null, form.PaperCitation is null));
}
