namespace Baodi.Procedures.RequestReports;

/// <summary>What the rows of the request or report share: what they ask and what they change.</summary>
internal static class RequestReportRows
{
    /// <summary>Asks the rule set who reviews.</summary>
    internal static ActBuilder<RequestReportState, RequestReport, TCommand> AsksForReviewer<TCommand>(this ActBuilder<RequestReportState, RequestReport, TCommand> row)
        where TCommand : Command<RequestReport> =>
        row.Asks(RequestReportDecisions.Reviewer, m => new(m.DistrictHeadMustSign), (m, reviewer) => m with { Reviewer = reviewer });

    /// <summary>A leader instructs, whether it is the first time or anew.</summary>
    internal static ActBuilder<RequestReportState, RequestReport, Instruct> AsInstruction(this ActBuilder<RequestReportState, RequestReport, Instruct> row, params Fact[] facts) =>
        row.NotBy<Register>().Sets((m, c, step) => m.Instructed(c, step.By), facts);

    /// <summary>Refers it to the supervision office, which is asked to open a matter of its own.</summary>
    internal static ActBuilder<RequestReportState, RequestReport, ReferToSupervision> AsReferral(
        this ActBuilder<RequestReportState, RequestReport, ReferToSupervision> row, OpeningFor supervise, YesNoFact isOwed, YesNoFact runs, YesNoFact isOnlyRead) =>
        row.By(Posts.OfficeClerk).When(runs.HoldsNot)
            .Sets((m, _) => m.UnderSupervision(), isOwed, runs, isOnlyRead)
            .Makes(isOwed.HoldsNot, runs.Holds, isOnlyRead.HoldsNot)
            .Opens(ProcedureIds.Supervision, m => supervise(new(ProcedureIds.RequestReport, m.Number, m.Document.Title)));

    /// <summary>Asks for follow-up, which the clerk then owes to the supervision office.</summary>
    internal static ActBuilder<RequestReportState, RequestReport, AskForFollowUp> AsAskingForFollowUp(
        this ActBuilder<RequestReportState, RequestReport, AskForFollowUp> row, YesNoFact isOwed, YesNoFact runs, YesNoFact isOnlyRead) =>
        row.When(runs.HoldsNot)
            .Sets((m, _) => m.FollowedUp(), isOwed, isOnlyRead)
            .Makes(isOwed.Holds, isOnlyRead.HoldsNot);

    /// <summary>Enters what was registered as it should have been, and asks anew who reviews.</summary>
    internal static ActBuilder<RequestReportState, RequestReport, CorrectRegistration> AsCorrection(
        this ActBuilder<RequestReportState, RequestReport, CorrectRegistration> row, params Fact[] facts) =>
        row.By(Posts.OfficeClerk).Repeatedly().Corrects<Register>().Sets((m, c) => m.Corrected(c), facts).AsksForReviewer();
}
