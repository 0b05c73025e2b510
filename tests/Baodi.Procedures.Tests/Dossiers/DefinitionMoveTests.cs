using System.Text.Json.Serialization;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>A newer version of the library has another definition: a state and its acts are gone, an act wants more content, another one is new.</summary>
public class DefinitionMoveTests
{
    private static readonly Instant Start = Instant.FromUtc(2024, 6, 3, 1, 0);
    private static readonly Officer Clerk = new("k", "K", Posts.OfficeClerk);
    private static readonly Office Older = new(TestProfile.Create(), [ProcedureBuilder.Of<OlderCounterState, Counter>("counter", static () => new OlderCounter())]);
    private static readonly Office Newer = new(TestProfile.Create(), [ProcedureBuilder.Of<NewerCounterState, Counter>("counter", static () => new NewerCounter())]);

    [Fact]
    public void ACaseThatSpeaksOfNothingThatIsGone_GoesOn_AndCanDoWhatIsNew()
    {
        var file = Opened();
        var read = CaseFileTests.Read(file, Newer);
        Assert.False(read.IsUnderTheOfficesRules);
        Assert.IsType<OtherRules>(Assert.Single(read.Do("weigh", "{}"u8, Clerk, Start).Outcome.Refusal!.Reasons));

        var move = RulesMove.Try(file, Newer);
        Assert.Equal(MoveKind.Same, move.Kind);
        var moved = move.CarryOut(Clerk, Start, "order 1");
        Assert.True(moved.Do("weigh", "{}"u8, Clerk, Start).Outcome.IsAccepted);
        Assert.IsType<UnknownAct>(Assert.Single(moved.Do("set-aside", "{}"u8, Clerk, Start).Outcome.Refusal!.Reasons));
    }

    [Theory]
    [InlineData("set-aside", 2)]
    [InlineData("set-aside;take-up", 2)]
    [InlineData("stamp;stamp", 2)]
    [InlineData("annotate;annotate;stamp", 4)]
    public void ACaseThatSpeaksOfAStateOrAnActThatIsGone_IsBlocked_AtItsFirstEntry(string acts, int entry)
    {
        var file = acts.Split(';').Aggregate(Opened(), (before, act) => Taken(before, act, act == "annotate" ? "{\"remark\":\"x\"}" : "{}"));
        var move = RulesMove.Try(file, Newer);
        Assert.Equal(MoveKind.Blocked, move.Kind);
        var finding = Assert.Single(move.Findings);
        Assert.Equal(entry, finding.Entry);
        Assert.StartsWith($"$.entries[{entry - 1}].", finding.Label.English, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => move.CarryOut(Clerk, Start, "order 1"));
        Assert.Throws<DossierFormatException>(() => CaseFileTests.Read(file, Newer));
    }

    [Theory]
    [InlineData("{\"remark\":\"x\"}", MoveKind.Same)]
    [InlineData("{}", MoveKind.Blocked)]
    public void AnActThatWantsMoreNow_IsReadWhereItWasFilledIn(string content, MoveKind expected)
    {
        var move = RulesMove.Try(Taken(Opened(), "annotate", content), Newer);
        Assert.Equal(expected, move.Kind);
    }

    [Fact]
    public void ACaseOfAProcedureThatIsGone_IsBlockedAsAWhole()
    {
        var move = RulesMove.Try(Opened(), new(TestProfile.Create(), []));
        Assert.Equal(MoveKind.Blocked, move.Kind);
        Assert.Null(Assert.Single(move.Findings).Entry);
    }

    private static CaseFile Opened() => Older.OpenFile(Older.Find("counter")!, "c", "come-in", "{}"u8, Clerk, Start).File;

    private static CaseFile Taken(CaseFile before, string act, string content)
    {
        var answer = before.Do(act, System.Text.Encoding.UTF8.GetBytes(content), Clerk, Start);
        Assert.True(answer.Outcome.IsAccepted, answer.Outcome.Refusal?.ToString());
        return answer.File;
    }
}

internal enum OlderCounterState
{
    Open = 1,
    Waiting,
    Shut,
}

internal enum NewerCounterState
{
    Open = 1,
    Shut,
}

internal sealed record Counter(string? Remark = null);

internal sealed record ComeIn : Command<Counter>;

internal sealed record SetAside : Command<Counter>;

internal sealed record TakeUp : Command<Counter>;

internal sealed record Stamp : Command<Counter>;

internal sealed record Weigh : Command<Counter>;

internal sealed record Annotate([Field("批注")] string Remark) : Command<Counter>;

/// <summary>What an older version asked for less of.</summary>
internal static class Older
{
    internal sealed record Annotate([Field("批注")] string? Remark = null) : Command<Counter>;
}

internal sealed record ShutUp : Command<Counter>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Counter))]
[JsonSerializable(typeof(ComeIn))]
[JsonSerializable(typeof(SetAside))]
[JsonSerializable(typeof(TakeUp))]
[JsonSerializable(typeof(Stamp))]
[JsonSerializable(typeof(Weigh))]
[JsonSerializable(typeof(Annotate))]
[JsonSerializable(typeof(Older.Annotate), TypeInfoPropertyName = "OlderAnnotate")]
[JsonSerializable(typeof(ShutUp))]
internal sealed partial class CounterJson : JsonSerializerContext;

internal sealed class OlderCounter() : ProcedureDefinition<OlderCounterState, Counter>(BaodiNotice.Of2017, "counter", static options => new CounterJson(options))
{
    protected override void Define()
    {
        State(OlderCounterState.Open, "开放");
        State(OlderCounterState.Waiting, "搁置");
        Final(OlderCounterState.Shut, "关闭");
        Clause("1.1.1",
            Open<ComeIn>("进门").By(Posts.OfficeClerk).To(OlderCounterState.Open).Creates(_ => new()),
            In(OlderCounterState.Open).On<SetAside>("搁置").By(Posts.OfficeClerk).Repeatedly().LeavingBehind().To(OlderCounterState.Waiting),
            In(OlderCounterState.Waiting).On<TakeUp>("恢复").By(Posts.OfficeClerk).Repeatedly().LeavingBehind().To(OlderCounterState.Open),
            In(OlderCounterState.Open).May<Stamp>("盖章").By(Posts.OfficeClerk).Repeatedly(),
            In(OlderCounterState.Open).May<Older.Annotate>("批注").By(Posts.OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { Remark = c.Remark }),
            In(OlderCounterState.Open).On<ShutUp>("关闭").By(Posts.OfficeClerk).To(OlderCounterState.Shut));
    }
}

internal sealed class NewerCounter() : ProcedureDefinition<NewerCounterState, Counter>(BaodiNotice.Of2017, "counter", static options => new CounterJson(options))
{
    protected override void Define()
    {
        State(NewerCounterState.Open, "开放");
        Final(NewerCounterState.Shut, "关闭");
        Clause("1.1.1",
            Open<ComeIn>("进门").By(Posts.OfficeClerk).To(NewerCounterState.Open).Creates(_ => new()),
            In(NewerCounterState.Open).May<Weigh>("称重").By(Posts.OfficeClerk).Repeatedly(),
            In(NewerCounterState.Open).May<Annotate>("批注").By(Posts.OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { Remark = c.Remark }),
            In(NewerCounterState.Open).On<ShutUp>("关闭").By(Posts.OfficeClerk).To(NewerCounterState.Shut));
    }
}
