using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime;
using static Baodi.Procedures.Tests.Machines.VisitState;

namespace Baodi.Procedures.Tests.Machines;

public enum VisitState
{
    Asked = 1,
    Served,
}

public sealed record Visitor
{
    public bool IsExpected { get; init; }
}

public sealed record ComeToCounter([Field("有预约")] bool IsExpected) : Opening<VisitState, Visitor>;

public sealed record ServeVisitor : Command<Visitor>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Visitor))]
[JsonSerializable(typeof(ComeToCounter))]
[JsonSerializable(typeof(ServeVisitor))]
internal sealed partial class VisitorJson : JsonSerializerContext;

/// <summary>A kind of requirement that the library does not have: it holds in the morning, or where a fact does.</summary>
internal sealed class InTheMorning(Act act, Fact unless) : Requirement(act.Citation, Moments.Before)
{
    public override Label Label => new("上午办理", "in the morning");

    public override ImmutableArray<Fact> Facts => [unless];

    internal override bool HoldsBefore(Situation situation) =>
        unless.Read(situation.Before!) == 1 || situation.At.WithOffset(DistrictTime.Offset).Hour < 12 || situation.Tell(new NotInTheMorning(act));
}

internal sealed class NotInTheMorning(Act act) : Reason(act, "not-in-the-morning")
{
    public override Label Label => new("只在上午办理", "this is done in the morning");
}

internal sealed class VisitProcedure(bool isDeclared = true) : ProcedureDefinition<VisitState, Visitor>(LibraryRules.Of2024, "loan", static options => new VisitorJson(options))
{
    protected override void Define()
    {
        State(Asked, "等候");
        Final(Served, "已接待");
        var isExpected = isDeclared ? Fact("有预约", m => m.IsExpected) : new YesNoFact("isExpected", "有预约", m => ((Visitor)m).IsExpected, null);

        Clause("1.1", Open<ComeToCounter>("到访").By(LibraryRules.Librarian).To(Asked).Creates(c => new() { IsExpected = c.IsExpected }));
        Clause("1.2", In(Asked).On<ServeVisitor>("接待").By(LibraryRules.Librarian).To(Served).Requires(act => new InTheMorning(act, isExpected)));
    }
}

/// <summary>What an act asks for is one object that everything reads: a kind that nobody knows is found everywhere.</summary>
public sealed class NewRequirementTests
{
    private static readonly Office Front = new(SampleProcedure.Office, [ProcedureBuilder.Of<VisitState, Visitor>("loan", static () => new VisitProcedure())]);
    private static readonly Officer Librarian = new("sun", "Sun", LibraryRules.Librarian);
    private static readonly Instant Morning = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Instant Evening = Instant.FromUtc(2024, 3, 1, 9, 0);

    private static Case<VisitState, Visitor> Came => Front.Open("V-1", new ComeToCounter(IsExpected: false), Librarian, Morning).Case;

    [Fact]
    public void Firing_IsRefusedByIt_UnderTheClauseOfItsAct()
    {
        var reason = Assert.Single(Front.Do(Came, new ServeVisitor(), Librarian, Evening).Refusal!.Reasons);
        Assert.Equal("1.2: this is done in the morning", reason.ToString());
        Assert.True(Front.Do(Came, new ServeVisitor(), Librarian, Morning).IsAccepted);
    }

    [Fact]
    public void CanDo_IsClosedByIt_WithTheSameReason()
    {
        var candidate = Front.CanDo(Came, Librarian, Evening)[1];
        Assert.False(candidate.IsOpen);
        Assert.Equal("not-in-the-morning", Assert.Single(candidate.Reasons).Code);
        Assert.True(Front.CanDo(Came, Librarian, Morning)[1].IsOpen);
    }

    [Theory]
    [InlineData(Language.Chinese, "上午办理")]
    [InlineData(Language.English, "in the morning")]
    public void PageAndDiagram_ShowIt(Language language, string words)
    {
        var machine = Front.MachineOf(Front.Procedure<Visitor>());
        Assert.Contains($"[{words}]", machine.ToMermaid(language), StringComparison.Ordinal);
        Assert.Contains($"[{words}]", machine.ToDot(language), StringComparison.Ordinal);
        Assert.Contains(words, Markdown.Of(new ProcedurePage(machine, new(language)).Blocks()), StringComparison.Ordinal);
        Assert.Contains("1.2 in the morning", machine.Info.States.SelectMany(state => state.Transitions).SelectMany(transition => transition.GuardConditionsMethodDescriptions).Select(guard => guard.Description));
    }

    [Fact]
    public void Definition_InWhichItReadsAFactThatIsNot_IsAMistake()
    {
        var error = Assert.Throws<DefinitionException>(() => new VisitProcedure(isDeclared: false).Build(SampleProcedure.Office));
        Assert.Equal("serve-visitor: 'in the morning' reads the fact 'is-expected', which is not declared.", Assert.Single(error.Faults));
    }
}
