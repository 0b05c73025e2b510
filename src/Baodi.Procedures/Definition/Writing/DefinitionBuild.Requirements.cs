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
        SetForces(act);
    }

    private List<Requirement> OrderOf(Act act)
    {
        var order = new List<Requirement> { new NotBeforeLastStep(act) };
        if (!act.EvenFrom.IsEmpty || !act.MadeUpIn.IsEmpty)
        {
            order.Add(new InItsState(act));
            order.AddRange(PassedFrom(act).Taken(Requirement (passed) => new PassesOver(act, passed)));
        }

        if (!act.TakesBack.IsEmpty)
        {
            order.Add(new TookLastStep(act));
        }

        // What happened twice is recorded twice.
        if (!act.MayBeDoneAgain)
        {
            order.Add(new DoneOnce(act));
        }

        if (IsPassable(act))
        {
            order.Add(new NotPassedOver(act));
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

        if (!act.Routes.IsEmpty && !act.LeavesBehind && Acts.RemoveAll(duty => !duty.IsOwed || !duty.From.Any(act.IsOfferedIn) || act.Guards.Exclude(duty.OwedWhen)) is { IsEmpty: false } duties)
        {
            order.AddRange(duties.Taken(Requirement (duty) => new DutyDone(act, duty)));
        }

        return order;
    }

    private List<Requirement> OutcomeOf(Act act)
    {
        List<Requirement> outcome = [.. RestsOn(act).Taken(Requirement (approval) => new GivenBeforehand(act, approval))];
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

    /// <summary>What stands between the states from which an act is recorded all the same and what it records: the approvals its row names, and the duties on the way.</summary>
    private ImmutableArray<Act> PassedFrom(Act act) => act.EvenFrom.IsEmpty
        ? []
        : Acts.RemoveAll(one => one == act || !(act.PassesOver.Contains(one) || (!act.Routes.IsEmpty && one.IsOwed && (one.From.Any(act.EvenFrom.Contains) || one.From.Any(act.From.Contains)))));

    /// <summary>The approvals that what is recorded rests on: those its row names, those that come first, and the round that leads to where it is recorded.</summary>
    private ImmutableArray<Act> RestsOn(Act act)
    {
        if (act.Nature != ActNature.Records || act.Kind == ActKind.Opening)
        {
            return [];
        }

        var rests = Acts.RemoveAll(one => !one.Approves || !(act.PassesOver.Contains(one) || act.After.Any(first => first.AnyOf.Contains(one)) || LeadsTo(one, act)));
        foreach (var approval in rests)
        {
            approval.IsRestedOn = true;
        }

        return rests;
    }

    private static bool LeadsTo(Act round, Act act) =>
        round.Round is not null && !round.From.Any(act.IsOfferedIn) && round.Routes.Any(route => route.Entry != RouteEntry.Resumed && act.IsOfferedIn(route.To));

    /// <summary>Whether it is an approval that some departure may pass over; what is decided again and again is none of one thing.</summary>
    private bool IsPassable(Act act) => act.Approves && !act.IsRepeatable && Acts.Any(other =>
        other.PassesOver.Contains(act) || (other.Nature == ActNature.Records && other.After.Any(first => first.AnyOf.Contains(act))));

    /// <summary>How firm each requirement of an act is: by what the act does, and by what the office says.</summary>
    private void SetForces(Act act)
    {
        foreach (var name in act.FirmAbout)
        {
            faults.AddIf(!act.Requirements.Any(one => (one.About ?? act.Name) == name && one.ForceIn(act.Nature) == Force.Departable), act, $"it is firm about '{name}', from which nobody could depart.");
        }

        foreach (var name in act.DepartableAbout)
        {
            faults.AddIf(!act.Provisions.Any(provision => provision.Fact.Name == name), act, $"its content may depart about '{name}', of which nothing that is provided speaks.");
        }

        foreach (var requirement in act.Requirements)
        {
            requirement.Force = act.FirmAbout.Any(name => name == (requirement.About ?? act.Name)) ? Force.Firm : requirement.ForceIn(act.Nature);
            foreach (var setting in profile.Departures)
            {
                if (setting.Procedure == id && setting.Act == act.Name && setting.Code == requirement.DepartableAs && (setting.About is null || setting.About == (requirement.About ?? act.Name)))
                {
                    (requirement.Force, requirement.ConsentOf) = (setting.IsFirm ? Force.Firm : Force.Departable, setting.ConsentOf);
                    appliedDepartures.Add(setting);
                }
            }
        }
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
