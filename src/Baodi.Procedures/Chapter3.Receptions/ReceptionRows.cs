namespace Baodi.Procedures.Receptions;

/// <summary>What the rows of the reception share: what they ask and what they change.</summary>
internal static class ReceptionRows
{
    /// <summary>Asks the rule set who leads.</summary>
    internal static ActBuilder<ReceptionState, Reception, TCommand> AsksForLead<TCommand>(this ActBuilder<ReceptionState, Reception, TCommand> row, Fact[] leadFacts)
        where TCommand : Command<Reception> =>
        row.AsksOrNoRule(ReceptionDecisions.Lead, m => m.Question, (m, answer) => m.LedByRule(answer), leadFacts);

    /// <summary>Enters what has changed, and asks the rule set anew.</summary>
    internal static ActBuilder<ReceptionState, Reception, ChangeVisit> AsChange(
        this ActBuilder<ReceptionState, Reception, ChangeVisit> row, YesNoFact changeIsSaid, YesNoFact planIsTouched, YesNoFact startIsKnown, YesNoFact startBecomesKnown, YesNoFact fieldIsKnown, Fact[] leadFacts) =>
        row.Sets((m, c) => m.ChangedBy(c), changeIsSaid, planIsTouched, startIsKnown, startBecomesKnown, fieldIsKnown).Provided(changeIsSaid.Holds).AsksForLead(leadFacts);
}
