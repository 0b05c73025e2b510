using System.Collections.Immutable;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.OutgoingDocuments.OutgoingDocumentState;

namespace Baodi.Procedures.Tests.Chapter1;

public sealed class OutgoingDocumentTests
{
    private static readonly Seat Trade = new(Posts.LeaderInCharge, "trade");
    private static readonly Seat Finance = new(Posts.LeaderInCharge, "finance");
    private static readonly Seat Traffic = new(Posts.LeaderInCharge, "traffic");

    private static readonly Officer Secretariat = new("sun", "Sun", Posts.SecretariatSection);
    private static readonly Officer Legal = new("qian", "Qian", Posts.LegalAffairsOffice);
    private static readonly Officer Leader = new("wu", "Wu", [Trade]);
    private static readonly Officer FinanceLeader = new("zhao", "Zhao", [Finance]);
    private static readonly Officer TrafficLeader = new("han", "Han", [Traffic]);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    private static readonly Officer Section = new("feng", "Feng", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Corrector = new("he", "He", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Reader = new("yun", "Yun", [new(Posts.OfficeSection, "economy")]);
    private static readonly Officer Deputy = new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "trade")]);
    private static readonly Officer OtherDeputy = new("chu", "Chu", [new(Posts.DeputyDirectorInCharge, "finance")]);
    private static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Drafted() =>
        BaodiOffice.Default.Start(new ReceiveDraft("Rules for markets", "commerce-commission"), Secretariat);

    private static PassFirstCheck Check(params ImmutableArray<TouchedMatter> touches) => new(Submission.EndorseAndForward, "trade", "economy", touches);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Revised(IssuingBody body = IssuingBody.Government, params ImmutableArray<string> otherFields) =>
        Drafted().Then(Check(), Secretariat).Reaches(AwaitingConsent)
            .Then(new ConsentToIssue("agreed"), Leader).Reaches(Revising)
            .Then(new ReviseText("shortened"), Section)
            .Then(new FillSignOffSheet("Rules for markets", body, otherFields), Section).Reaches(WithDeputyDirector);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Final(bool weighty = false, IssuingBody body = IssuingBody.Government, params ImmutableArray<string> otherFields) =>
        Revised(body, otherFields).Then(new ApproveText("to the leader", weighty), Deputy);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Signed() => Final().Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void Draft_OfOnePortfolio_IsSignedOffByItsLeaderAndReachesTheArchive() =>
        Signed()
            .Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing)
            .Refuses(new Issue(Units: ["commerce-commission"]), Section, "duty-owed 1.3.4", "duty-owed 1.3.4")
            .Refuses(new CheckLayout("conforms"), Reader, "not-yet-done 1.3.4")
            .Then(new RegisterIssue("2017-12"), Section)
            .Then(new CheckLayout("conforms"), Reader)
            .Refuses(new Issue(), Section, "condition-unmet 1.3.4")
            .Then(new Issue([Trade], ["commerce-commission"]), Section).Reaches(Issued)
            .Refuses(new Archive(true, true, "trade", "2017-T-1"), Section, "wrong-post 1.3.5")
            .Refuses(new Archive(true, false, "trade", "2017-T-1"), Secretariat, "condition-unmet 1.3.5")
            .Then(new Archive(true, true, "trade", "2017-T-1"), Secretariat).Reaches(Archived);

    [Fact]
    public void FirstCheck_OfADraftThatFails_ReturnsItWithTheReason() =>
        Drafted()
            .Refuses(new ReturnDraft(" "), Secretariat, "missing-field 1.3.1 R")
            .Then(new ReturnDraft("no annex"), Secretariat).Reaches(Returned)
            .Refuses(Check(), Secretariat, "wrong-state 1.3.1");

    [Theory]
    [InlineData(TouchedMatter.Licensing)]
    [InlineData(TouchedMatter.Penalties)]
    [InlineData(TouchedMatter.Fees)]
    [InlineData(TouchedMatter.CoerciveMeasures)]
    public void FirstCheck_OfATextThatTouchesWhatTheNoticeLists_SendsItToLegalReview(TouchedMatter touched) =>
        Drafted().Then(Check(touched), Secretariat).Reaches(InLegalReview);

    [Fact]
    public void FirstCheck_SendingSomethingElseToLegalReview_NeedsAReason() =>
        Drafted()
            .Refuses(Check(TouchedMatter.Other), Secretariat, "condition-unmet 1.3.1")
            .Then(Check(TouchedMatter.Other) with { OtherReason = "it binds contracts" }, Secretariat).Reaches(InLegalReview);

    [Fact]
    public void LegalOpinion_ThatIsAdverse_GoesWithTheDraftToTheLeader()
    {
        var opinion = new GiveLegalOpinion(LegalFinding.Adverse, "no law allows the fee");
        var walk = Drafted().Then(Check(TouchedMatter.Fees), Secretariat)
            .Refuses(new ConsentToIssue(), Leader, "wrong-state 1.3.2")
            .Refuses(opinion, Section, "wrong-post 1.3.1")
            .Then(opinion, Legal).Reaches(AwaitingConsent);
        Assert.Equal(opinion, walk.Case.Matter.LegalOpinion);
        walk.Then(new ConsentToIssue("without the fee"), Leader).Reaches(Revising);
    }

    [Fact]
    public void LegalReview_SentBackToTheCheck_IsDecidedAnew() =>
        Drafted().Then(Check(TouchedMatter.Fees), Secretariat)
            .Then(new SendBackToCheck("which fee?"), Legal).Reaches(Received)
            .Then(Check(TouchedMatter.Fees), Secretariat)
            .Then(new GiveLegalOpinion(LegalFinding.LawfulOnceAmended, "name the law"), Legal)
            .Then(new SendBackToCheck("amend it first"), Leader).Reaches(Received)
            .Then(new ReleaseFromReview([TouchedMatter.Fees], "the fee is struck out"), Legal)
            .Then(Check(), Secretariat).Reaches(AwaitingConsent)
            .Then(new ConsentToIssue(), Leader).Reaches(Revising);

    [Fact]
    public void Consent_IsTheLeadersInChargeAndMayBeRefused() =>
        Drafted().Then(Check(), Secretariat)
            .Refuses(new ConsentToIssue(), FinanceLeader, "wrong-post 1.3.2")
            .Then(new DeclineToIssue("superseded"), Leader).Reaches(Declined);

    [Fact]
    public void Consent_OfTheDistrictHead_CountsAsTheLeaders_AndOneIsEnough()
    {
        Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue("agreed"), Head).Reaches(Revising)
            .Refuses(new ConsentToIssue(), Leader, "wrong-state 1.3.2");
        Drafted().Then(Check(), Secretariat).Then(new DeclineToIssue("superseded"), Head).Reaches(Declined);
        Drafted().Then(Check(), Secretariat).Then(new SendBackToCheck("whose draft?"), Head).Reaches(Received);
        Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue(), Head).Then(new WithdrawDraft("overtaken"), Head).Reaches(Withdrawn);
    }

    [Fact]
    public void FillSignOffSheet_BeforeTheTextIsRevised_IsADepartureWithItsGround()
    {
        var walk = Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue(), Leader)
            .Refuses(new FillSignOffSheet("x", IssuingBody.Government), Section, "duty-owed 1.3.2")
            .Then(new FillSignOffSheet("x", IssuingBody.Government), Section, null, new Departure("duty-owed", "revise-text", "settled in the meeting")).Reaches(WithDeputyDirector);
        var departure = Assert.Single(walk.Events[^1].Departures);
        Assert.Equal(("revise-text", "settled in the meeting"), (departure.Missing!.Name, departure.Ground));
    }

    /// <summary>Whatever the ground, from whichever state: there is no way to the issue past the check, the consent, the signatures, the recheck and the number.</summary>
    [Fact]
    public void Issue_OfWhatWasNotSignedOffRecheckedAndRegistered_IsRefusedWhateverTheGround()
    {
        Departure[] departures =
        [
            new("wrong-state", "issue", "urgent"), new("duty-owed", "register-issue", "urgent"), new("duty-owed", "check-layout", "urgent"), new("same-hand", "issue", "urgent"),
        ];
        var issue = new Issue(Units: ["commerce-commission"]);
        var free = Signed().Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing);
        Walk<OutgoingDocumentState, OutgoingDocument>[] walks =
        [
            Drafted(), Drafted().Then(Check(TouchedMatter.Fees), Secretariat), Drafted().Then(Check(), Secretariat), Revised(), Final(), Final(otherFields: ["finance"]), Signed(), free,
            free.Then(new RegisterIssue("2017-12"), Section),
        ];
        foreach (var walk in walks)
        {
            var outcome = walk.Office.Do(walk.Case, issue, Section, walk.Case.LastStepAt, new() { Departures = [.. departures] });
            Assert.Contains(outcome.Refusal!.Reasons, reason => reason is WrongState or DutyOwed);
        }

        free.Refuses(issue, Section, [departures[1]], "duty-owed 1.3.4", "duty-owed 1.3.4", "departure-from-firm 1.3.4");
    }

    [Fact]
    public void ApproveText_ByWhoRevisedIt_IsRefusedAsTheSameHand() =>
        Revised().Refuses(
            new ApproveText("x", false), new("feng", "Feng", [new(Posts.DeputyDirectorInCharge, "trade")]), "same-hand 1.3.3", "same-hand 1.3.3");

    [Fact]
    public void SignOff_OfSeveralPortfolios_IsInTurnWithTheMainLeaderLast() =>
        Final(otherFields: ["finance", "trade", "traffic", "finance"]).Reaches(Countersigning)
            .Refuses(new Countersign(), TrafficLeader, "not-your-turn 1.3.3")
            .Refuses(new Countersign(), Leader, "wrong-post 1.3.3")
            .Then(new Countersign(), FinanceLeader).Reaches(Countersigning)
            .Then(new Countersign(), TrafficLeader).Reaches(SigningOff)
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Leader, "condition-unmet 1.3.3 R")
            .Then(new SignOffForIssue(), Leader).Reaches(Rechecking);

    [Fact]
    public void SignOff_OfWeightyContent_IsTheDistrictHeadsAfterTheLeaders() =>
        Final(weighty: true, otherFields: ["finance"]).Reaches(Countersigning)
            .Refuses(new Countersign(), Leader, "not-your-turn 1.3.3")
            .Then(new Countersign(), FinanceLeader)
            .Then(new Countersign(), Leader).Reaches(SigningOff)
            .Refuses(new SignOffForIssue(), Leader, "wrong-post 1.3.3")
            .Then(new SignOffForIssue(), Head).Reaches(Rechecking);

    [Fact]
    public void SignOff_InTheOfficesName_IsTheLeadersOrByWrittenDelegationTheDirectors()
    {
        var walk = Final(body: IssuingBody.Office).Reaches(SigningOff)
            .Refuses(new SignOffForIssue(), Director, "wrong-post 1.3.3")
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, ""), Leader, "missing-field 1.3.3 R");
        walk.Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
        walk.Then(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Leader).Then(new SignOffForIssue(), Director).Reaches(Rechecking);
    }

    [Fact]
    public void DelegateSignOff_ToTheDeputyDirectorWhoReviewed_IsRefused()
    {
        var walk = Final(body: IssuingBody.Office)
            .Refuses(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1", "trade"), Leader, "condition-unmet 1.3.3 R")
            .Refuses(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1"), Leader, "condition-unmet 1.3.3 R")
            .Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), Director, "wrong-post 1.3.3 R")
            .Then(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1", "finance"), Leader)
            .Refuses(new SignOffForIssue(), Director, "wrong-post 1.3.3");
        walk.Refuses(new SignOffForIssue(), new("zhou", "Zhou", [new(Posts.DeputyDirectorInCharge, "finance")]), "same-hand 1.3.3");
        walk.Then(new SignOffForIssue(), OtherDeputy).Reaches(Rechecking);
    }

    [Fact]
    public void SendBackText_FromEveryRound_BeginsTheSignaturesAnew()
    {
        var walk = Final(weighty: true, otherFields: ["finance"]).Then(new Countersign(), FinanceLeader)
            .Refuses(new SendBackText("late"), FinanceLeader, "already-done 1.3.3 R")
            .Then(new SendBackText("the figures"), Leader).Reaches(Revising)
            .Refuses(new FillSignOffSheet("x", IssuingBody.Government), Section, "duty-owed 1.3.2")
            .Then(new ReviseText("figures"), Section)
            .Then(new FillSignOffSheet("x", IssuingBody.Government, ["finance"]), Section)
            .Then(new SendBackText("the title"), Deputy).Reaches(Revising)
            .Then(new ReviseText("title"), Section)
            .Then(new FillSignOffSheet("Rules", IssuingBody.Government, ["finance"]), Section)
            .Then(new ApproveText("to the District Head", true), Deputy)
            .Then(new Countersign(), FinanceLeader).Then(new Countersign(), Leader);
        walk.Then(new SendBackText("not clear"), Head).Reaches(Revising);
        walk.Then(new DeclineToIssue("not now"), Head).Reaches(Declined);
    }

    [Fact]
    public void Recheck_FindingAnErrorOfForm_IsRepeatedOnceItIsMended() =>
        Signed()
            .Refuses(new Recheck(RecheckResult.ErrorOfForm), Reader, "condition-unmet 1.3.4")
            .Then(new Recheck(RecheckResult.ErrorOfForm, "a wrong date"), Reader).Reaches(Mending)
            .Then(new MendForm("date"), Section).Reaches(Rechecking)
            .Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing)
            .Then(new RegisterIssue("2017-12"), Section)
            .Then(new FaultLayout("the margin"), Section).Reaches(Mending)
            .Then(new MendForm("margin"), Section)
            .Then(new Recheck(RecheckResult.FreeOfError), Reader)
            .Refuses(new RegisterIssue("2017-13"), Section, "condition-unmet 1.3.4")
            .Then(new CheckLayout("conforms"), Reader)
            .Then(new Issue(Units: ["commerce-commission"]), Section).Reaches(Issued);

    [Fact]
    public void Recheck_FindingAnErrorOfSubstance_HasItCorrectedAndEverySignatureGivenAnew()
    {
        var wrong = new Recheck(RecheckResult.ErrorOfSubstance, "the sum does not add up");
        var walk = Final(otherFields: ["finance"]).Then(new Countersign(), FinanceLeader).Then(new SignOffForIssue(), Leader)
            .Then(wrong, Reader).Reaches(Correcting)
            .Refuses(new SignOffForIssue(), Leader, "wrong-state 1.3.3")
            .Refuses(new CorrectSubstance(""), Section, "missing-field 1.3.4 R")
            .Refuses(new CorrectSubstance("the sum"), Deputy, "wrong-post 1.3.4 R")
            .Then(new CorrectSubstance("the sum"), Section).Reaches(WithDeputyDirector)
            .Refuses(new SignOffForIssue(), Leader, "wrong-state 1.3.3")
            .Then(new ApproveText("to the leader", false), Deputy).Reaches(Countersigning)
            .Refuses(new SignOffForIssue(), Leader, "wrong-state 1.3.3")
            .Then(new Countersign(), FinanceLeader).Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
        walk.Refuses(new Recheck(RecheckResult.FreeOfError), Section, "same-hand 1.3.4 R")
            .Then(new Recheck(RecheckResult.FreeOfError), Reader).Reaches(Issuing);
    }

    [Fact]
    public void WhoCorrectedTheSubstance_SignsNothingThatRestsOnIt()
    {
        var asAll = new Officer(Corrector.Id, "He", [new(Posts.DeputyDirectorInCharge, "trade"), Trade, Finance]);
        var walk = Final(otherFields: ["finance"]).Then(new Countersign(), FinanceLeader).Then(new SignOffForIssue(), Leader)
            .Then(new Recheck(RecheckResult.ErrorOfSubstance, "the sum"), Reader)
            .Then(new CorrectSubstance("the sum"), Corrector)
            .Refuses(new ApproveText("to the leader", false), asAll, "same-hand 1.3.3")
            .Then(new ApproveText("to the leader", false), Deputy)
            .Refuses(new Countersign(), asAll, "same-hand 1.3.3")
            .Then(new Countersign(), FinanceLeader);
        walk.Refuses(new SignOffForIssue(), asAll, "same-hand 1.3.3");
    }

    /// <summary>Two of a section can bring a document to its issue, whichever of them touched the text, and how often: who touched it last does not recheck it.</summary>
    [Fact]
    public void Recheck_InASectionOfTwo_IsNotByTheLastHand_ThoughByAnEarlierOne()
    {
        var free = new Recheck(RecheckResult.FreeOfError);
        Signed()
            .Refuses(free, Section, "same-hand 1.3.4 R")
            .Then(new Recheck(RecheckResult.ErrorOfForm, "a date"), Reader).Then(new MendForm("the date"), Reader).Reaches(Rechecking)
            .Refuses(free, Reader, "same-hand 1.3.4 R")
            .Then(new Recheck(RecheckResult.ErrorOfForm, "another"), Section).Then(new MendForm("that too"), Section)
            .Refuses(free, Section, "same-hand 1.3.4 R")
            .Then(new Recheck(RecheckResult.ErrorOfForm, "a third"), Reader).Then(new MendForm("and that"), Reader)
            .Then(free, Section).Reaches(Issuing)
            .Then(new RegisterIssue("2017-12"), Reader)
            .Refuses(new CheckLayout("conforms"), Reader, "same-hand 1.3.4 R")
            .Then(new CheckLayout("conforms"), Section)
            .Then(new Issue(Units: ["commerce-commission"]), Section).Reaches(Issued);
    }

    [Fact]
    public void SendBackText_AfterTheSignOff_IsForWhoReviewedOrSigned_UntilItIsIssued()
    {
        var issuing = Signed().Then(new Recheck(RecheckResult.FreeOfError), Reader).Then(new RegisterIssue("2017-12"), Section);
        issuing.Refuses(new SendBackText("one more item"), Section, "wrong-post 1.3.3 R")
            .Then(new SendBackText("one more item"), Leader).Reaches(Revising)
            .Then(new ReviseText("one more item"), Section)
            .Then(new FillSignOffSheet("Rules", IssuingBody.Government), Section)
            .Refuses(new SignOffForIssue(), Leader, "wrong-state 1.3.3");
        Signed().Then(new SendBackText("the figures"), Deputy).Reaches(Revising);
    }

    [Fact]
    public void WithdrawDraft_IsForTheUnitAndOnceConsentedToForTheLeaderToo()
    {
        Drafted().Refuses(new WithdrawDraft("x"), Leader, "wrong-post 1.3.1 R").Then(new WithdrawDraft("overtaken"), Secretariat).Reaches(Withdrawn);
        Signed().Refuses(new WithdrawDraft("x"), Section, "wrong-post 1.3.1 R").Then(new WithdrawDraft("overtaken"), Leader).Reaches(Withdrawn);
    }

    [Fact]
    public void Countersigner_WhoIsAdded_IsAskedInHisTurn_AndOnlyHeIsTakenOut()
    {
        var walk = Final(otherFields: ["finance"]).Reaches(Countersigning)
            .Refuses(new AddCountersigner(Traffic, "roads"), Section, "wrong-post 1.3.3 R")
            .Then(new AddCountersigner(Traffic, "roads"), FinanceLeader)
            .Refuses(new TakeOutCountersigner(Finance, "away"), Deputy, "not-among 1.3.3 R")
            .Refuses(new Countersign(), TrafficLeader, "not-your-turn 1.3.3")
            .Then(new Countersign(), FinanceLeader).Reaches(Countersigning);
        walk.Then(new TakeOutCountersigner(Traffic, "told him"), Deputy).Reaches(SigningOff);
        walk.Then(new Countersign(), TrafficLeader).Reaches(SigningOff);
    }

    [Fact]
    public void CorrectFirstCheck_AsksForConsentAnew_OfTheLeaderWhoseFieldItIs()
    {
        var right = new CorrectFirstCheck("the wrong field", Submission.EndorseAndForward, "finance", "economy");
        Revised().Then(right, Secretariat).Reaches(AwaitingConsent)
            .Refuses(new ConsentToIssue(), Leader, "wrong-post 1.3.2")
            .Then(right with { Touches = [TouchedMatter.Fees] }, Secretariat).Reaches(InLegalReview)
            .Then(new GiveLegalOpinion(LegalFinding.Lawful, "lawful"), Legal)
            .Then(new ConsentToIssue(), FinanceLeader).Reaches(Revising);
    }

    [Fact]
    public void CorrectFirstCheck_LeavesNobodyDelegated_AndSaysWhatItChanges()
    {
        var delegated = Final(body: IssuingBody.Office).Then(new DelegateSignOff(SignOffDelegate.DeputyDirector, "2017-1", "finance"), Leader);
        foreach (var field in new[] { "trade", "finance" })
        {
            var corrected = delegated.Then(new CorrectFirstCheck("the wrong field", Submission.EndorseAndForward, field, "economy"), Secretariat).Reaches(AwaitingConsent);
            Assert.Null(corrected.Case.Matter.Delegation);
            Assert.Empty(corrected.Case.Matter.Signatories);
            var changed = corrected.Office.Procedure<OutgoingDocument>().Facts.Where(fact => fact.Read(delegated.Case.Matter) != fact.Read(corrected.Case.Matter));
            Assert.Equal(["delegate-may-sign"], changed.Select(fact => fact.Name));
            Assert.All(changed, fact => Assert.Contains(fact, corrected.Events[^1].Act.Sets));
        }
    }

    [Fact]
    public void CorrectIssueRegistration_HasTheLayoutCheckedAnew() =>
        Signed().Then(new Recheck(RecheckResult.FreeOfError), Reader)
            .Then(new RegisterIssue("2017-12"), Section).Then(new CheckLayout("conforms"), Reader)
            .Then(new CorrectIssueRegistration("a number left out", "2017-11"), Section)
            .Refuses(new Issue(Units: ["commerce-commission"]), Section, "duty-owed 1.3.4")
            .Then(new CheckLayout("conforms"), Reader)
            .Then(new Issue(Units: ["commerce-commission"]), Section).Reaches(Issued)
            .Refuses(new CorrectIssueRegistration("a slip of the pen", "2017-12"), Section, "condition-unmet 1.3.4 R")
            .Then(new CorrectIssueRegistration("a slip of the pen", "2017-12", Units: ["commerce-commission"]), Section)
            .Then(new CorrectReceipt("a slip of the pen", "Rules for market places", "commerce-commission"), Secretariat);

    [Fact]
    public void HandToSection_GivesItToAnother()
    {
        var other = new Officer("jin", "Jin", [new(Posts.OfficeSection, "general")]);
        Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue(), Leader)
            .Refuses(new HandToSection("general", "theirs"), other, "wrong-post 1.3.1 R")
            .Then(new HandToSection("general", "theirs"), Section)
            .Refuses(new ReviseText("shortened"), Section, "wrong-post 1.3.2")
            .Then(new ReviseText("shortened"), other);
    }

    private static CorrectFirstCheck Corrected(params ImmutableArray<TouchedMatter> touches) => new("misread", Submission.EndorseAndForward, "trade", "economy", touches);

    [Fact]
    public void LegalReview_IsAvoidedNeitherByACorrectionNorByAnotherCheck()
    {
        var walk = Drafted().Then(Check(TouchedMatter.Fees), Secretariat).Reaches(InLegalReview)
            .Refuses(Corrected(), Secretariat, "condition-unmet 1.3.1 R")
            .Refuses(new ReleaseFromReview([TouchedMatter.Fees], "no fee is charged"), Secretariat, "same-hand 1.3.1 R", "wrong-post 1.3.1 R");
        walk.Then(new SendBackToCheck("the annex is missing"), Legal).Refuses(Check(), Secretariat, "condition-unmet 1.3.1");
        walk.Then(new ReleaseFromReview([TouchedMatter.Fees], "no fee is charged"), Legal).Then(Corrected(), Secretariat).Reaches(AwaitingConsent);
        walk = walk.Then(new GiveLegalOpinion(LegalFinding.Adverse, "no basis"), Legal)
            .Refuses(Corrected(), Secretariat, "condition-unmet 1.3.1 R")
            .Then(Corrected(TouchedMatter.Fees, TouchedMatter.Penalties), Secretariat).Reaches(InLegalReview);
        Assert.Equal(LegalFinding.Adverse, walk.Case.Matter.LegalOpinion?.Finding);
    }

    [Fact]
    public void Countersigner_CanBeAdded_WhereNoneWasAsked()
    {
        Final().Reaches(SigningOff)
            .Then(new AddCountersigner(Finance, "the budget"), Leader).Reaches(Countersigning)
            .Refuses(new SignOffForIssue(), Leader, "wrong-state 1.3.3")
            .Then(new Countersign(), FinanceLeader).Reaches(SigningOff)
            .Refuses(new AddCountersigner(Finance, "the budget"), Leader, "condition-unmet 1.3.3 R");
        Final(otherFields: ["finance"]).Then(new Countersign(), FinanceLeader).Reaches(SigningOff)
            .Then(new AddCountersigner(Traffic, "roads"), Deputy).Reaches(Countersigning)
            .Then(new Countersign(), TrafficLeader).Reaches(SigningOff)
            .Then(new SignOffForIssue(), Leader).Reaches(Rechecking);
    }

    [Fact]
    public void Countersignature_OfAnEarlierText_DoesNotStandForOneWhoIsAdded() =>
        Final(otherFields: ["finance"]).Then(new Countersign(), FinanceLeader).Reaches(SigningOff)
            .Then(new SendBackText("another text"), Leader).Reaches(Revising)
            .Then(new ReviseText("rewritten"), Section)
            .Then(new FillSignOffSheet("Rules", IssuingBody.Government), Section)
            .Then(new ApproveText("to the leader", false), Deputy).Reaches(SigningOff)
            .Then(new AddCountersigner(Finance, "the budget"), Leader).Reaches(Countersigning)
            .Then(new AddCountersigner(Traffic, "roads"), Leader)
            .Then(new Countersign(), FinanceLeader).Reaches(Countersigning);

    private static Walk<OutgoingDocumentState, OutgoingDocument> Sent() =>
        Signed().Then(new Recheck(RecheckResult.FreeOfError), Reader)
            .Then(new RegisterIssue("2017-12"), Section).Then(new CheckLayout("conforms"), Reader)
            .Then(new Issue([Trade], ["commerce-commission"]), Section).Reaches(Issued);

    [Fact]
    public void IssuedDocument_GoesToWhoWasForgotten_AndIsRecalledByWhoSigned()
    {
        var walk = Sent().Refuses(new IssueFurther("forgotten"), Section, "condition-unmet 1.3.4 R")
            .Then(new IssueFurther("forgotten", Units: ["finance-bureau"]), Section)
            .Refuses(new CorrectIssueRegistration("a slip", "2017-13", [Trade], ["commerce-commission"]), Section, "condition-unmet 1.3.4 R")
            .Refuses(new RecallIssued("a mistake"), Section, "wrong-post 1.3.4 R")
            .Then(new RecallIssued("a mistake", "2017-14"), Secretariat, circumstances: new() { ToldBy = Leader })
            .Then(new Archive(true, true, "trade", "2017-T-1"), Secretariat).Reaches(Archived);
        Assert.Equal<string>(["commerce-commission", "finance-bureau"], walk.Case.Matter.Sent!.Units);
    }

    private static readonly TakeUpFiled TakenUpAgain = new(
        "case-1", "2017-T-1", "Rules for markets", "commerce-commission", "2017-12", "economy", Trade, "one was left out", [Trade], ["commerce-commission"]);

    [Fact]
    public void DocumentInTheArchive_IsSentFurtherCorrectedAndRecalled_AsAMatterOfItsOwn()
    {
        var walk = BaodiOffice.Default.Start(TakenUpAgain, Secretariat).Reaches(TakenUp)
            .Refuses(new IssueFurther("forgotten", Units: ["finance-bureau"]), Secretariat, "wrong-post 1.3.5 R")
            .Then(new IssueFurther("forgotten", Units: ["finance-bureau"]), Section)
            .Refuses(new CorrectIssueRegistration("a slip", "2017-13", [Trade], ["commerce-commission"]), Section, "condition-unmet 1.3.5 R")
            .Then(new CorrectIssueRegistration("a slip", "2017-13", [Trade], ["commerce-commission", "finance-bureau"]), Section)
            .Refuses(new RecallIssued("a mistake"), Director, "wrong-post 1.3.5 R")
            .Then(new RecallIssued("a mistake"), Secretariat, circumstances: new() { ToldBy = Leader })
            .Then(new AppendToFile("sent further, corrected, recalled", ["the notice of the recall"]), Secretariat).Reaches(Appended)
            .Refuses(new IssueFurther("again", Units: ["finance-bureau"]), Section, "wrong-state 1.3.5 R");
        Assert.Equal(("case-1", "2017-T-1", "2017-13"), (walk.Case.Matter.TakenUp!.Earlier, walk.Case.Matter.TakenUp.FiledUnder, walk.Case.Matter.DocumentNumber));
        var nobody = BaodiOffice.Default.Open("case-2", TakenUpAgain with { Leaders = [], Units = [] }, Secretariat, Walk.Start0);
        Assert.Equal("condition-unmet 1.3.5 R", string.Join(", ", nobody.Refusal!.Reasons.Select(reason => $"{reason.Code} {reason.Citation}")));
    }

    /// <summary>By written delegation alone, whatever the office orders for one who is away.</summary>
    [Fact]
    public void SignOff_IsByNobodyWhoStandsIn()
    {
        var executive = new Officer("wei", "Wei", Posts.ExecutiveDeputyHead).StandingIn(new StandIn(Posts.DistrictHead, Head.Id, Head.Name));
        var lent = new Delegation(Posts.DistrictHead, Head.Id, "2017-5", new(2017, 1, 1), new(2030, 12, 31));
        Drafted().Then(Check(), Secretariat).Then(new ConsentToIssue(), executive).Reaches(Revising);
        var walk = Final(weighty: true).Then(new Countersign(), Leader).Reaches(SigningOff)
            .Refuses(new SignOffForIssue(), executive, "wrong-post 1.3.3");
        walk.Then(new SignOffForIssue(), new Officer("wei", "Wei", Posts.ExecutiveDeputyHead).With(lent)).Reaches(Rechecking);
        var standingIn = new Officer("zhao", "Zhao", [Finance]).StandingIn(new StandIn(Trade, Leader.Id, Leader.Name));
        Final(body: IssuingBody.Office).Refuses(new DelegateSignOff(SignOffDelegate.OfficeDirector, "2017-1"), standingIn, "wrong-post 1.3.3 R");
    }

    [Fact]
    public void CorrectReceipt_AddsALevelThatWasLeftOut_AndLowersNone()
    {
        var cleared = Secretariat.Cleared(ClassificationLevel.HighlySecret);
        Drafted().Refuses(new CorrectReceipt("left out", "Rules", "commerce-commission", ClassificationLevel.Secret), Secretariat, "clearance-missing 1.3.1 R")
            .Then(new CorrectReceipt("left out", "Rules", "commerce-commission", ClassificationLevel.HighlySecret), cleared)
            .Refuses(new CorrectReceipt("too high", "Rules", "commerce-commission", ClassificationLevel.Secret), cleared, "condition-unmet 1.3.1 R");
    }
}
