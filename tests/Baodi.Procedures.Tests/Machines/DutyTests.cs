using NodaTime;
using static Baodi.Procedures.Tests.Machines.SampleOffice;

namespace Baodi.Procedures.Tests.Machines;

public sealed class DutyTests
{
    [Fact]
    public void Required_IsOwedUntilDone() =>
        Working().Refuses(new Finish(), Clerk, "duty-owed 1.1.4", "duty-owed 1.1.4")
            .Then(new KeepRecord(), Clerk).Refuses(new KeepRecord(), Clerk, "already-done 1.1.4")
            .Refuses(new Finish(), Clerk, "duty-owed 1.1.4")
            .Then(new Confirm(), Director).Then(new Finish(), Clerk).Reaches(SampleState.Closed);

    [Fact]
    public void Conditional_IsOwedOnlyWhenItsConditionHolds() =>
        Working(isUrgent: true).Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Refuses(new Finish(), Clerk, "duty-owed 1.1.4")
            .Then(new Inspect(), Supervisor).Then(new Finish(), Clerk);

    [Fact]
    public void Repeatable_IsOwedAgainWheneverItsConditionHolds() =>
        Working(isUrgent: true).Then(new Inspect(), Supervisor).Then(new Check(IsUrgent: true), Supervisor)
            .Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Refuses(new Finish(), Clerk, "duty-owed 1.1.4");

    [Fact]
    public void Optional_IsNotWaitedFor() =>
        Reviewing(Size.Small, First).Then(new Sign(), Wu).Then(new Approve(TimeAllowed.Hours(1)), Director).Reaches(SampleState.Working);

    [Fact]
    public void Conditional_Round_IsOwedWithItsCondition() =>
        Reviewing(Size.Middle, First).Then(new Sign(), Wu).Refuses(new Approve(TimeAllowed.Hours(1)), Director, "duty-owed 1.1.3");

    [Fact]
    public void LeavingBehind_WaitsForNothing() => Working().Then(new Cancel("overtaken"), Director).Reaches(SampleState.Dropped);

    [Fact]
    public void Renewed_IsOwedAgain()
    {
        var walk = Working().Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Then(new Check(IsUrgent: false), Supervisor);
        Assert.False(walk.HasDone("keep-record"));
        walk.Refuses(new Finish(), Clerk, "duty-owed 1.1.4").Then(new KeepRecord(), Clerk).Then(new Finish(), Clerk);
    }

    [Fact]
    public void Entry_FromAnotherState_BeginsAnew_ButNotWhatBothShare()
    {
        var walk = Working().Then(new Confirm(), Director).Then(new Pause(), Director).Reaches(SampleState.Paused);
        Assert.True(walk.HasDone("confirm"));
        Assert.False(Reviewing().Then(new SendBack("unclear"), Director).HasDone("write-draft"));
    }

    [Fact]
    public void Entry_Resumed_GoesOnWhereItWas()
    {
        var walk = Working().Then(new KeepRecord(), Clerk).Then(new Pause(), Director).Then(new Resume(), Director).Reaches(SampleState.Working);
        Assert.True(walk.HasDone("keep-record"));
    }

    [Fact]
    public void Entry_Resumed_LetsAStepBeTakenAgain() =>
        Working().Then(new Pause(), Director).Then(new Resume(), Director).Then(new Pause(), Director).Then(new Resume(), Director).Reaches(SampleState.Working);

    [Fact]
    public void Entry_Afresh_MakesDutiesOwedAgain_AndKeepsTheRest()
    {
        var walk = Working().Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Then(new Remark("x"), Clerk).Then(new StartAgain(), Director);
        Assert.False(walk.HasDone("keep-record"));
        Assert.False(walk.HasDone("confirm"));
        Assert.True(walk.HasDone("remark"));
    }

    [Fact]
    public void Entry_ToTheStateItIsIn_ChangesNothingDone()
    {
        var walk = Working().Then(new KeepRecord(), Clerk).Then(new Resize(Size.Small, Walk.Start0), Director);
        Assert.True(walk.HasDone("keep-record"));
    }

    [Fact]
    public void Leaving_ThatOnlyTheEffectTells_StillWaitsForDuties() =>
        Working().Refuses(new Resize(Size.Large, Walk.Start0), Director, "duty-owed 1.1.4", "duty-owed 1.1.4")
            .Then(new Resize(Size.Middle, Walk.Start0), Director).Reaches(SampleState.Working)
            .Then(new KeepRecord(), Clerk).Then(new Confirm(), Director).Then(new Resize(Size.Large, Walk.Start0), Director).Reaches(SampleState.Paused);

    [Fact]
    public void Prerequisite_UnderACondition_CountsOnlyThen()
    {
        Begun().Refuses(new Submit(), UnitHead, "not-yet-done 1.1.1");
        Reviewing(Size.Large, First).Then(new Sign(), Wu).Refuses(new Approve(TimeAllowed.Hours(1)), Director, "signature-missing 1.1.3", "duty-owed 1.1.3");
        Reviewing(Size.Small, First).Refuses(new Approve(TimeAllowed.Hours(1)), Director, "signature-missing 1.1.3", "duty-owed 1.1.3");
    }

    [Fact]
    public void Guard_AndProvision_AreRefusedAsConditions()
    {
        Reviewing(Size.Small).Refuses(new Endorse(), Head, "condition-unmet 1.1.3");
        Reviewing().Refuses(new PassOver(Posts.OfficeClerk), Director, "condition-unmet 1.1.3");
        var opening = Front.Open("c", new Begin("u", Size.Small, []), Clerk, Walk.Start0);
        Assert.Equal("condition unmet: has signers", Assert.Single(opening.Refusal!.Reasons).Label.English);
    }
}
