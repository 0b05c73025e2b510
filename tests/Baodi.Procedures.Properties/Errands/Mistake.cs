namespace Baodi.Procedures.Properties.Errands;

/// <summary>What can be wrong with the procedure of errands.</summary>
public enum Mistake
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>Who wrote the draft may approve it.</summary>
    ForgottenSeparation,

    /// <summary>A report changes a fact that it does not declare.</summary>
    UndeclaredFact,

    /// <summary>A requirement on the case is judged only when the act is fired.</summary>
    RequirementNotForetold,

    /// <summary>An approval that is not urgent leads past those who sign.</summary>
    WrongRoute,

    /// <summary>The fold begins the round anew where a case only comes back to it.</summary>
    LostSignature,

    /// <summary>A case that is given up keeps its limit running.</summary>
    LimitNotReleased,

    /// <summary>A refusal comes with another case than was asked about.</summary>
    CaseLostOnRefusal,

    /// <summary>Of several reasons the last is not told.</summary>
    ReasonSwallowed,

    /// <summary>The event of an approval names another seat than was acted in.</summary>
    WrongSeatNamed,

    /// <summary>Whoever asks is taken to be cleared.</summary>
    SecretTold,

    /// <summary>The machine is lent to two at once.</summary>
    LentTwice,

    /// <summary>Who wrote the draft may approve it, with a ground.</summary>
    SeparationDepartedFrom,

    /// <summary>A departure is recorded without its ground.</summary>
    GroundLost,

    /// <summary>A departure without a ground is given one.</summary>
    GroundMadeUp,

    /// <summary>Of several departures the last is not recorded.</summary>
    DepartureForgotten,

    /// <summary>What is entered later is recorded as if it came about only then.</summary>
    HappenedLater,

    /// <summary>Who enters what he was told is not asked whether he may.</summary>
    EnteringHandForgotten,

    /// <summary>That an approval was given only afterwards is not recorded.</summary>
    LateApprovalForgotten,

    /// <summary>What was given at once is recorded as given afterwards.</summary>
    EarlyApprovalDoubted,
}
