namespace Baodi.Procedures.Definition;

/// <content>What an act asks for, one object a requirement, in the order in which it is judged: authority, order, separation, form, answer, provisions, and what depends on the route.</content>
internal sealed partial class DefinitionBuild
{
    private void Require(ActBuilder row)
    {
        var act = row.Act;
        act.Requirements =
        [
            new WhoMayAct(act),
            .. act.Kind == ActKind.Opening ? [] : OrderOf(act),
            .. act.NotBy.IsEmpty ? [] : new Requirement[] { new SeparationOfDuties(act) },
            .. act.Recusals.Taken(Requirement (recusal) => new NotAbout(act, recusal)),
            new ContentIsReadable(act),
            .. act.Form.Fields.Taken(Requirement (field) => new FieldIsRight(act, field)),
            .. OutcomeOf(act),
            .. row.Required.Taken(required => required(act)),
        ];
    }

    private List<Requirement> OrderOf(Act act)
    {
        var order = new List<Requirement> { new NotBeforeLastStep(act) };
        if (!act.IsRepeatable)
        {
            order.Add(new DoneOnce(act));
        }

        order.AddRange(act.After.Taken(Requirement (prerequisite) => new ComesAfter(act, prerequisite)));
        order.AddRange(act.Guards.Taken(Requirement (guard) => new MustHold(act, guard, Moments.Before)));
        order.AddRange(act.AllowedValues.Taken(Requirement (allowed) => new ChosenAmong(act, allowed)));
        order.AddRange(act.Past.Taken(Requirement (limit) => new LimitHasPassed(act, limit, ItemOf(act, limit))));
        order.AddRange(act.NotPast.Taken(Requirement (limit) => new LimitHasNotPassed(act, limit)));
        if (!act.Turns.IsEmpty)
        {
            order.Add(new ClockCanTurn(act));
        }

        if (!act.Routes.IsEmpty && !act.LeavesBehind && Acts.RemoveAll(duty => !duty.IsOwed || !duty.From.Any(act.IsOfferedIn)) is { IsEmpty: false } duties)
        {
            order.Add(new DutiesDone(act, duties));
        }

        return order;
    }

    private List<Requirement> OutcomeOf(Act act)
    {
        var outcome = new List<Requirement>();
        if (act.Question is { TakesNoRule: false })
        {
            outcome.Add(new HasAnswer(act, act.Question.Decision));
        }

        outcome.AddRange(act.Provisions.Taken(Requirement (provision) => new MustHold(act, provision, Moments.After)));
        if (act.Excuses is not null)
        {
            outcome.Add(new SignerSpared(act, act.Excuses));
        }

        if (level is not null)
        {
            outcome.Add(new ClearedForIt(act, level));
        }

        if (act.Effect is not null || act.PerformersAreKept || !act.Turns.IsEmpty)
        {
            outcome.Add(new HasRoom(act));
        }

        if (act.CountsLimits)
        {
            outcome.Add(new LimitsCanRun(act));
        }

        return outcome;
    }

    private static Func<Command, string?>? ItemOf(Act act, TimeLimit limit)
    {
        foreach (var (of, item) in act.PastItems)
        {
            if (ReferenceEquals(of, limit))
            {
                return item;
            }
        }

        return null;
    }
}
