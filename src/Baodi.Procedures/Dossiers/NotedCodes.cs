namespace Baodi.Procedures.Dossiers;

/// <summary>Which requirement gives which reason, by its code: what a note can say of an act.</summary>
internal static class NotedCodes
{
    internal const string WrongState = Definition.WrongState.Kind;
    internal const string WrongPost = "wrong-post";
    internal const string EarlierThanLast = "earlier-than-last";

    private static readonly ImmutableArray<(Type Requirement, string Code)> All =
    [
        (typeof(WhoMayAct), WrongPost),
        (typeof(WhoMayAct), "not-your-turn"),
        (typeof(WhoMayAct), "already-done"),
        (typeof(WhoMayAct), "outside-delegation"),
        (typeof(WhoMayAct), "barred"),
        (typeof(NotBeforeLastStep), EarlierThanLast),
        (typeof(InItsState), WrongState),
        (typeof(PassesOver), PassedOver.Kind),
        (typeof(NotPassedOver), PassedOver.Kind),
        (typeof(TookLastStep), NotLastStep.Kind),
        (typeof(DoneOnce), "already-done"),
        (typeof(ComesAfter), "not-yet-done"),
        (typeof(ComesAfter), "signature-missing"),
        (typeof(GivenBeforehand), GivenAfterwards.Kind),
        (typeof(DutyDone), DutyOwed.Kind),
        (typeof(MustHold), "condition-unmet"),
        (typeof(SeparationOfDuties), "same-hand"),
        (typeof(NotAbout), "must-recuse"),
        (typeof(LimitHasPassed), "limit-not-passed"),
        (typeof(LimitHasNotPassed), "limit-already-passed"),
        (typeof(ClockCanTurn), "limit-not-running"),
        (typeof(ClockCanTurn), "limit-passed"),
        (typeof(ClockCanTurn), "limit-suspended"),
        (typeof(ClockCanTurn), "limit-not-suspended"),
        (typeof(ClockCanTurn), "extension-too-long"),
        (typeof(ClockCanTurn), "limit-by-date"),
        (typeof(ClockCanTurn), "extension-too-often"),
        (typeof(ClockCanTurn), "extension-in-other-unit"),
        (typeof(LimitsCanRun), "limit-without-figure"),
        (typeof(LimitsCanRun), "no-calendar"),
        (typeof(ContentIsReadable), "malformed-content"),
        (typeof(FieldIsRight), "missing-field"),
        (typeof(FieldIsRight), "malformed-field"),
        (typeof(ChosenAmong), "not-among"),
        (typeof(ClearedForIt), "clearance-missing"),
        (typeof(SignerSpared), "signer-needed"),
        (typeof(SignerSpared), "signer-not-wanted"),
        (typeof(HasAnswer), "no-rule"),
        (typeof(HasRoom), "case-is-full"),
    ];

    /// <summary>The codes of all reasons that a refusal can give.</summary>
    internal static ImmutableArray<string> Known { get; } =
        [.. All.Taken(one => one.Code), WrongState, UnknownAct.Kind, NoSuchCase.Kind, CommandIdTaken.Kind, StaleVersion.Kind, OtherRules.Kind, .. CircumstancesWrong.Problems.All.Taken(problem => problem.Name)];

    /// <summary>Whether the reason is about how the command came in, of which a note tells nothing.</summary>
    internal static bool IsOfRequest(string code) => code is CommandIdTaken.Kind or StaleVersion.Kind or OtherRules.Kind;

    internal static bool CanBeGivenBy(string code, Requirement requirement) => All.Any(one => one.Code == code && one.Requirement == requirement.GetType());

    /// <summary>Whether who asked has a bearing on it, or what was asked for: neither is in the note.</summary>
    internal static bool IsOfMoreThanTheCase(Requirement requirement) =>
        requirement is WhoMayAct or SeparationOfDuties or NotAbout or TookLastStep || requirement.Moments != Moments.Before;
}
