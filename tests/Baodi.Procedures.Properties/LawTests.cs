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

    [Property(MaxTest = 60)]
    public void Notes_OfRefusedAttempts_AreNeverFaults(Walk walk) => Court.Judge(walk, new NotesCanHaveBeen());

    [Property(MaxTest = 60)]
    public void Threads_ComeToWhatOneComesTo(Walk walk) => Court.Judge(walk, new ThreadsAgree());

    [Property(MaxTest = 60)]
    public void Retries_AreAnsweredAsTheFirstTime(Walk walk) => Court.Judge(walk, new RetriesAnswerAlike());

    [Property(Arbitrary = [typeof(SecretWalks)])]
    public void HiddenCase_IsAnsweredAsNone_AndNothingIsJudged(Walk walk) => Court.Judge(walk, new HiddenCaseIsNoCase(SecretWalks.Asked));
}
