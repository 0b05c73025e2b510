using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>Signers who are added and taken out, and steps that are taken back, in walks that come to them; and machines that are wrong about them.</summary>
public sealed class PlantedSignerTests(ITestOutputHelper output)
{
    public static TheoryData<string> WithAddedSigners => [.. AddedSigners.All.Select(words => words.Procedure)];

    public static TheoryData<string> WithTakingBack =>
        [.. BaodiOffice.Default.Procedures.Where(procedure => procedure.Acts.Any(act => !act.TakesBack.IsEmpty)).Select(procedure => procedure.Id)];

    /// <summary>Whatever the definitions call so is in the list.</summary>
    [Fact]
    public void List_IsWhatTheDefinitionsSay() => Assert.Equal(
        BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts).Where(act => act.Label.Chinese is "加签" or "减签").Select(act => $"{act.Procedure.Id} {act.Name}").Distinct(),
        AddedSigners.All.SelectMany(words => new[] { $"{words.Procedure} {words.Adding}", $"{words.Procedure} {words.TakingOut}" }));

    [Theory]
    [MemberData(nameof(WithAddedSigners))]
    public void Walks_ComePastSignersAddedAndTakenOut(string id)
    {
        var counts = new SignerCounts();
        var words = AddedSigners.All.First(one => one.Procedure == id);
        foreach (var walk in Kept.Walks(id, BaodiOffice.Default).Concat(Kept.WalksAbout(id, BaodiOffice.Default, words.Adding, words.Signing)))
        {
            Court.Judge(walk, new NamedSignersStay(counts));
        }

        output.WriteLine($"{id}: {counts}");
        Assert.All([counts.Added, counts.TakenOut, counts.LetGo], count => Assert.NotEqual(0, count));
        Assert.True(counts.Signed > 0 || id != ProcedureIds.OutgoingDocument, $"Nobody who was added signed: {counts}");
    }

    [Theory]
    [MemberData(nameof(WithTakingBack))]
    public void Walks_ComePastStepsTakenBack(string id)
    {
        var counts = new SignerCounts();
        foreach (var walk in Kept.Walks(id, BaodiOffice.Default))
        {
            Court.Judge(walk, new TakingBackPutsBack(counts));
        }

        output.WriteLine($"{id}: {counts}");
        Assert.NotEqual(0, counts.TakenBack);
    }

    [Fact]
    public void RoundThatDoesNotWaitForTheAdded_IsFound() =>
        AssertFound(WithDocuments(machine => new(machine) { Firing = (procedure, happened) => Leading(procedure, happened, "countersign", "signing-off") }));

    [Fact]
    public void RoundThatWaitsThoughNobodyIsWanted_IsFound() =>
        AssertFound(WithDocuments(machine => new(machine) { Firing = (procedure, happened) => Leading(procedure, happened, "take-out-countersigner", "countersigning") }));

    [Fact]
    public void NamedSignerTakenOut_IsFound() =>
        AssertFound(WithDocuments(machine => new(machine) { Making = TakingOutTheFirst }));

    [Fact]
    public void StepTakenBackToAnotherState_IsFound()
    {
        var office = WithDocuments(machine => new(machine) { Firing = (procedure, happened) => Leading(procedure, happened, "take-back-approval", "revising") });
        Assert.Contains(Kept.Walks(ProcedureIds.OutgoingDocument, office), walk => Kept.Breaks(walk, new TakingBackPutsBack()));
    }

    [Fact]
    public void StepTakenBackWhoseLimitRunsOn_IsFound()
    {
        var office = Kept.OfficeWith(ProcedureIds.Petition, new PetitionProcedure(), machine => new(machine)
        {
            Firing = (_, happened) => happened.Act.TakesBack.IsEmpty ? happened : Alterations.Of(happened, limits: []),
        });
        Assert.Contains(Kept.Walks(ProcedureIds.Petition, office), walk => Kept.Breaks(walk, new TakingBackPutsBack()));
    }

    private static void AssertFound(Office office) =>
        Assert.Contains(Kept.Walks(ProcedureIds.OutgoingDocument, office), walk => Kept.Breaks(walk, new NamedSignersStay()));

    private static Office WithDocuments(Func<ProcedureMachine<OutgoingDocumentState, OutgoingDocument>, AlteredMachine<OutgoingDocumentState, OutgoingDocument>> altered) =>
        Kept.OfficeWith(ProcedureIds.OutgoingDocument, new OutgoingDocumentProcedure(), altered);

    private static Event Leading(Procedure procedure, Event happened, string act, string to) =>
        happened.Act.Name == act ? Alterations.Of(happened, to: procedure.FindState(to)) : happened;

    /// <summary>Whoever is to be taken out, the first of the countersigners is.</summary>
    private static Event TakingOutTheFirst(Case? before, Event happened) => happened.Command is TakeOutCountersigner taking && before is Case<OutgoingDocumentState, OutgoingDocument> { Matter: var document }
        ? Alterations.Of(happened, command: taking with { Leader = document.Countersigners[0] })
        : happened;
}
