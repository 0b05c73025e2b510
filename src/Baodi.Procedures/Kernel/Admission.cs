using NodaTime;

namespace Baodi.Procedures;

/// <summary>Everything about an act that can be judged before its content is known.</summary>
internal static class Admission<TMatter>
    where TMatter : class
{
    /// <summary>Whether nothing stands against the act; stops at the first thing that does and makes no objects.</summary>
    internal static bool IsOpen(Case theCase, TMatter matter, Act<TMatter> act, Officer by, Instant at, IDuties<TMatter> duties)
    {
        var log = new ReasonLog();
        return Check(theCase, matter, act, by, at, duties, explain: false, ref log, out _);
    }

    /// <summary>Whether the act is open to somebody, whoever that is.</summary>
    internal static bool IsOpenToAny(Case theCase, TMatter matter, Act<TMatter> act, Instant at, IDuties<TMatter> duties)
    {
        var log = new ReasonLog();
        return Standing<TMatter>.IsAnybody(theCase, matter, act) && Check(theCase, matter, act, null, at, duties, explain: false, ref log, out _);
    }

    /// <summary>Adds everything that stands against the act; gives the officer's hand where it was found on the way.</summary>
    internal static Hand? Explain(Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, Instant at, IDuties<TMatter> duties, ref ReasonLog log)
    {
        Check(theCase, matter, act, by, at, duties, explain: true, ref log, out var hand);
        return hand;
    }

    /// <summary>Without an officer, what concerns the person is left out.</summary>
    private static bool Check(Case? theCase, TMatter? matter, Act<TMatter> act, Officer? by, Instant at, IDuties<TMatter> duties, bool explain, ref ReasonLog log, out Hand? hand)
    {
        var open = true;
        var isApart = true;
        var standing = StandingKind.Stands;
        hand = null;
        if (by is not null && (standing = Standing<TMatter>.Of(theCase, matter, act, by, at, out hand, out isApart)) != StandingKind.Stands)
        {
            if (!explain)
            {
                return false;
            }

            open = false;
            AddStanding(standing, theCase, matter, act, by, at, ref log);
        }

        if (theCase is null || matter is null)
        {
            return open;
        }

        if (at < theCase.LastStepAt)
        {
            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new EarlierThanLast(act, theCase.LastStepAt));
        }

        if ((act.OnceMask & theCase.Done) != 0 && standing != StandingKind.AlreadySigned)
        {
            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new AlreadyDone(act));
        }

        if ((act.AfterMask & ~theCase.Done) != 0 || act.HasIntricateAfter)
        {
            foreach (var prerequisite in act.TypedAfter)
            {
                if (prerequisite.IsMet(theCase.Done, matter))
                {
                    continue;
                }

                if (!explain)
                {
                    return false;
                }

                open = false;
                AddPrerequisite(act, prerequisite, theCase, matter, ref log);
            }
        }

        foreach (var guard in act.TypedGuards)
        {
            if (guard.Holds(matter))
            {
                continue;
            }

            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new ConditionUnmet(act, guard));
        }

        foreach (var choice in act.Choices)
        {
            if (choice.Offer.IsAny(matter))
            {
                continue;
            }

            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new NotAmong(act, choice.Field, [], choice.AreAllNeeded));
        }

        if (by is not null && !isApart)
        {
            if (!explain)
            {
                return false;
            }

            open = false;
            var asked = standing == StandingKind.Stands ? hand ?? Standing<TMatter>.HandOf(theCase, matter, act, by, at, isApart: false) : null;
            Separation<TMatter>.Explain(theCase, matter, act, by, asked, ref log);
        }

        foreach (var limit in act.Past)
        {
            var due = theCase.FirstDue(limit);
            if (at > due)
            {
                continue;
            }

            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new LimitNotPassed(act, limit, due));
        }

        foreach (var limit in act.NotPast)
        {
            if (theCase.FirstDue(limit) is not { } due || at <= due)
            {
                continue;
            }

            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(new LimitAlreadyPassed(act, limit, due));
        }

        if (!act.Turns.IsEmpty && !act.HasAClockToTurn(theCase, at))
        {
            if (!explain)
            {
                return false;
            }

            open = false;
            log.Add(act.Turns[0].NothingToTurn(act, theCase, at));
        }

        if (((act.LeavesMask >> theCase.StateOrdinal) & 1) != 0)
        {
            for (var owed = duties.NextOwed(theCase, theCase.Done, matter, 0); owed is not null; owed = duties.NextOwed(theCase, theCase.Done, matter, owed.Index + 1))
            {
                if (!explain)
                {
                    return false;
                }

                open = false;
                log.Add(new DutyOwed(act, owed));
            }
        }

        return open;
    }

    private static void AddStanding(StandingKind standing, Case? theCase, TMatter? matter, Act<TMatter> act, Officer by, Instant at, ref ReasonLog log)
    {
        switch (standing)
        {
            case StandingKind.NotYourTurn:
                var round = act.MemberOf ?? act;
                log.Add(new NotYourTurn(act, round.TypedRound!.NextSigner(matter!, theCase!.SignaturesOf(round))!.Value));
                break;
            case StandingKind.AlreadySigned:
                log.Add(new AlreadyDone(act));
                break;
            default:
                log.Add(new WrongPost(act, matter));
                AddOutsideDelegations(matter, act, by, at, ref log);
                foreach (var bar in act.TypedBars)
                {
                    if ((bar.Posts & by.Mask) != 0 && matter is not null && bar.Applies(matter))
                    {
                        log.Add(new Barred(act, bar));
                    }
                }

                break;
        }
    }

    /// <summary>Delegations that are in force and lend a seat that may act, but are for something else.</summary>
    private static void AddOutsideDelegations(TMatter? matter, Act<TMatter> act, Officer by, Instant at, ref ReasonLog log)
    {
        foreach (var delegation in by.Delegations)
        {
            if (delegation.Covers(at) && !delegation.Allows(act) && ((delegation.Seat.Mask & act.PostMask) != 0 || (matter is not null && act.IsFor(delegation.Seat, matter))))
            {
                log.Add(new OutsideDelegation(act, delegation));
            }
        }
    }

    private static void AddPrerequisite(Act<TMatter> act, Prerequisite<TMatter> prerequisite, Case theCase, TMatter matter, ref ReasonLog log)
    {
        var first = prerequisite.AnyOf[0];
        log.Add(first.Kind == ActKind.Round ? new SignatureMissing(act, matter, theCase.SignaturesOf(first)) : new NotYetDone(act, first));
    }
}

/// <summary>The duties that leaving a state waits for.</summary>
internal interface IDuties<TMatter>
    where TMatter : class
{
    /// <summary>The first act owed in the state of a case, by index from <paramref name="from"/> on; null when none is.</summary>
    Act? NextOwed(Case theCase, ulong done, TMatter matter, int from);
}
