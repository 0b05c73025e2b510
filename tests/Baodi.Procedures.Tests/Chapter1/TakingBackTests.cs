using System.Buffers;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.OutgoingDocuments.OutgoingDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

/// <summary>Taking back one's own last step before anybody has acted on it.</summary>
public sealed class TakingBackTests
{
    private static readonly Officer Secretariat = new("sun", "Sun", Posts.SecretariatSection);
    private static readonly Officer Leader = new("wu", "Wu", [new Seat(Posts.LeaderInCharge, "trade")]);
    private static readonly Officer FinanceLeader = new("zhao", "Zhao", [new Seat(Posts.LeaderInCharge, "finance")]);
    private static readonly Officer TrafficLeader = new("han", "Han", [new Seat(Posts.LeaderInCharge, "traffic")]);
    private static readonly Officer Section = new("feng", "Feng", [new Seat(Posts.OfficeSection, "economy")]);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new Seat(Posts.DeputyDirectorInCharge, "trade")]);
    private static readonly Officer OtherDeputy = new("chu", "Chu", [new Seat(Posts.DeputyDirectorInCharge, "trade")]);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Approved() =>
        BaodiOffice.Default.Start(new ReceiveDraft("Rules for markets", "commerce-commission"), Secretariat)
            .Then(new PassFirstCheck(Submission.EndorseAndForward, "trade", "economy"), Secretariat)
            .Then(new ConsentToIssue("agreed"), Leader)
            .Then(new ReviseText("shortened"), Section)
            .Then(new FillSignOffSheet("Rules for markets", IssuingBody.Government, ["finance", "traffic"]), Section)
            .Then(new ApproveText("to the leaders", false), Deputy).Reaches(Countersigning);

    [Fact]
    public void OwnLastStep_IsTakenBack_AndAllIsAsBefore()
    {
        var approved = Approved();
        var back = approved.Then(new TakeBackApproval("the table is missing"), Deputy).Reaches(WithDeputyDirector);
        Assert.Null(back.Case.Matter.Signatory);
        Assert.DoesNotContain(back.Case.Procedure.Acts, act => act.Name == "approve-text" && back.Case.HasDone(act));
        Assert.Equal((approved.Events.Count + 1, approved.Events.Count + 1), (back.Events.Count, back.Case.Version));
        back.Refuses(new TakeBackApproval("again"), Deputy, "wrong-state 1.3.3 R").Then(new ApproveText("now with the table", false), Deputy).Reaches(Countersigning);
    }

    [Fact]
    public void StepOfAnother_OrOneThatWasActedOn_IsNotTakenBack()
    {
        var walk = Approved().Refuses(new TakeBackApproval("x"), OtherDeputy, "not-last-step 1.3.3 R")
            .Refuses(new TakeBackApproval("x"), Section, "wrong-post 1.3.3 R", "not-last-step 1.3.3 R")
            .Refuses(new TakeBackCountersignature("x"), FinanceLeader, "not-last-step 1.3.3 R");
        walk.Then(new Countersign(), FinanceLeader).Refuses(new TakeBackApproval("x"), Deputy, "not-last-step 1.3.3 R");
    }

    [Fact]
    public void Signature_IsTakenBackWhileItsRoundGoesOn_AndOnceItIsComplete()
    {
        var walk = Approved().Then(new Countersign(), FinanceLeader);
        var back = walk.Then(new TakeBackCountersignature("the sum is wrong"), FinanceLeader).Reaches(Countersigning);
        Assert.DoesNotContain(back.Case.Rounds, round => round.Act.Name == "countersign");
        back.Refuses(new Countersign(), TrafficLeader, "not-your-turn 1.3.3").Then(new Countersign(), FinanceLeader)
            .Then(new Countersign(), TrafficLeader).Reaches(SigningOff)
            .Then(new TakeBackCountersignature("x"), TrafficLeader).Reaches(Countersigning)
            .Refuses(new TakeBackCountersignature("x"), TrafficLeader, "not-last-step 1.3.3 R")
            .Then(new Countersign(), TrafficLeader).Reaches(SigningOff);
    }

    [Fact]
    public void Dossier_WithASignatureTakenBack_IsReadAndVerified()
    {
        var walk = Approved().Then(new Countersign(), FinanceLeader).Then(new TakeBackCountersignature("x"), FinanceLeader).Then(new Countersign(), FinanceLeader);
        var bytes = new ArrayBufferWriter<byte>();
        walk.Events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next)).WriteTo(bytes, walk.Office);
        Assert.Equal<Seat>([new(Posts.LeaderInCharge, "finance")], CaseFile.Read(bytes.WrittenSpan, walk.Office).Case.Rounds.Single(round => round.Act.Name == "countersign").Signed);
        var verified = Verification.Of(bytes.WrittenSpan, walk.Office);
        Assert.Equal((Rederivation.Agrees, 0), (verified.Steps, verified.Faults.Length));
    }

    [Fact]
    public void Limit_ThatTheStepStarted_RunsNoLonger_AndIsReadBack()
    {
        var supervisor = new Officer("han", "Han", Posts.SupervisionOffice);
        var head = new Officer("zheng", "Zheng", Posts.DistrictHead);
        var walk = BaodiOffice.Default.Start(new Petitions.RecordPetition("2021-7", Petitions.PetitionChannel.LeadersMessageBoard, Petitions.PetitionKind.Suggestion, "Li", "noise"), supervisor)
            .Then(new Petitions.PresentProposal("transfer it", Petitions.PetitionLeader.DistrictHead, "education"), supervisor)
            .Then(new Petitions.Instruct("do it"), head);
        Assert.Single(walk.Case.Limits);
        var back = walk.Then(new Petitions.TakeBackInstruction("the wrong office"), head);
        Assert.Empty(back.Case.Limits);
        Assert.Equal(LimitTurn.Released, Assert.Single(back.Events[^1].Limits).Turn);
        Assert.Single(back.Then(new Petitions.Instruct("again"), head).Case.Limits);
        var bytes = new ArrayBufferWriter<byte>();
        back.Events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next)).WriteTo(bytes, back.Office);
        var verified = Verification.Of(bytes.WrittenSpan, back.Office);
        Assert.Equal((Rederivation.Agrees, 0), (verified.Steps, verified.Faults.Length));
    }
}
