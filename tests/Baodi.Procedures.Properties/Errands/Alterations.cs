namespace Baodi.Procedures.Properties.Errands;

/// <summary>How events come out where a machine is wrong.</summary>
internal static class Alterations
{
    internal static Event LeadingPastTheSigners(Procedure procedure, Event happened) =>
        happened.Act.Name == "approve-draft" ? Of(happened, procedure.FindState("done")!, happened.Begins) : happened;

    internal static Event ReleasingNothing(Procedure procedure, Event happened) =>
        happened.Limits.Any(change => change.Turn == LimitTurn.Released)
            ? new(happened.CaseId, happened.Sequence, happened.Act, happened.Command, happened.By, happened.At, happened.To, happened.Begins)
            : happened;

    internal static Event BeginningAnew(Event happened) => happened.Act.Name == "come-back" ? Of(happened, happened.To, begins: true) : happened;

    private static Event Of(Event happened, State to, bool begins) =>
        new(happened.CaseId, happened.Sequence, happened.Act, happened.Command, happened.By, happened.At, to, begins) { Limits = happened.Limits, OpenedBy = happened.OpenedBy };

    internal static Event NamingAnotherSeat(Procedure procedure, Event happened) => happened.Act.Name != "approve-draft" ? happened
        : new(
            happened.CaseId,
            happened.Sequence,
            happened.Act,
            happened.Command,
            new(happened.By.OfficerId, happened.By.OfficerName, [Posts.OfficeClerk], [], happened.By.Clearance),
            happened.At,
            happened.To,
            happened.Begins)
        {
            Limits = happened.Limits,
        };

    internal static Outcome<ErrandState, Errand> WithACaseOfItsOwn(Case<ErrandState, Errand>? before, Refusal refusal) => new(
        before is null ? null : new Case<ErrandState, Errand>(before.Identity, before.Status, before.Matter, before.Version, before.LastStepAt), refusal);

    internal static Outcome<ErrandState, Errand> WithoutTheLastReason(Case<ErrandState, Errand>? before, Refusal refusal) =>
        new(before, refusal.Reasons.Length == 1 ? refusal : new(refusal.Reasons[..^1]));
}
