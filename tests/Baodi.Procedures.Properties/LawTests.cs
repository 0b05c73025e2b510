using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using FsCheck.Xunit;

namespace Baodi.Procedures.Properties;

/// <summary>The laws over walks of every procedure; one that fails is printed as the shortest walk that still does, with what replays it.</summary>
[Properties(Arbitrary = [typeof(AnyWalks)], MaxTest = 100)]
public sealed class LawTests
{
    [Property]
    public void State_MovesOnlyAlongTheMachine(Walk walk) => Court.Judge(walk, new StateMovesAlongTheMachine());

    [Property]
    public void Permissions_ForetellWhatFiringAnswers(Walk walk) => Court.Judge(walk, new PermissionsForetellFiring());

    [Property]
    public void Refusal_IsWhatTheGuardsRecorded(Walk walk) => Court.Judge(walk, new RefusalIsWhatTheGuardsRecorded());

    [Property]
    public void Refusal_ChangesNothing_AndSaysWhy(Walk walk) => Court.Judge(walk, new RefusalChangesNothing());

    [Property]
    public void Events_FoldToTheCase_AlsoOnceWrittenAndRead(Walk walk) => Court.Judge(walk, new EventsFoldToTheCase());

    [Property]
    public void Hand_ThatActed_ActsAgain(Walk walk) => Court.Judge(walk, new PerformerThatActedActsAgain());

    [Property]
    public void Nobody_ApprovesWhatHeDrafted(Walk walk) => Court.Judge(walk, new NobodyApprovesHisOwnDraft());

    [Property]
    public void Limits_RunOnce_AndNotInAFinalState(Walk walk) => Court.Judge(walk, new LimitsRunOnce());

    [Property]
    public void Facts_ThatChange_AreDeclared(Walk walk) => Court.Judge(walk, new ChangedFactsAreDeclared());

    [Property]
    public void Departures_AreWhatWasRefused(Walk walk) => Court.Judge(walk, new DeparturesAreWhatWasRefused());

    [Property]
    public void Departures_AreFromNothingFirm_AndHaveGrounds(Walk walk) => Court.Judge(walk, new NothingFirmIsDepartedFrom(), new DeparturesHaveGrounds());

    [Property]
    public void WrongCircumstances_AreNamed_AndNothingElse(Walk walk) => Court.Judge(walk, new WrongCircumstancesAreNamed());

    [Property]
    public void Nothing_HappensAfterItsEntry(Walk walk) => Court.Judge(walk, new NothingHappensAfterItsEntry());

    [Property]
    public void Records_RestOnApprovalsGivenBefore_OrDepartFromThem(Walk walk) => Court.Judge(walk, new ApprovalsWereGivenBefore());

    [Property(MaxTest = 60)]
    public void Dossiers_OfWalks_Verify(Walk walk) => Court.Judge(walk, new DossiersVerify());

    [Property]
    public void Documents_AreNotIssuedUnsigned(Walk walk) => Court.Judge(walk, new DocumentsAreSignedOff());

    [Property]
    public void Words_OnTheFile_ChangeNothing(Walk walk) => Court.Judge(walk, new RemarksChangeNothing());

    [Property]
    public void Signers_WhoAreNamed_Stay_AndThoseAddedAreWaitedFor(Walk walk) => Court.Judge(walk, new NamedSignersStay());

    [Property]
    public void WhatIsTakenBack_IsAsItWas(Walk walk) => Court.Judge(walk, new TakingBackPutsBack());

    [Property(MaxTest = 60)]
    public void Notes_OfRefusedAttempts_AreNeverFaults(Walk walk) => Court.Judge(walk, new NotesCanHaveBeen());

    [Property(MaxTest = 60)]
    public void Threads_ComeToWhatOneComesTo(Walk walk) => Court.Judge(walk, new ThreadsAgree());

    [Property(MaxTest = 60)]
    public void Retries_AreAnsweredAsTheFirstTime(Walk walk) => Court.Judge(walk, new RetriesAnswerAlike());

    [Property(Arbitrary = [typeof(SecretWalks)])]
    public void HiddenCase_IsAnsweredAsNone_AndNothingIsJudged(Walk walk) => Court.Judge(walk, new HiddenCaseIsNoCase(SecretWalks.Asked));
}
