namespace Baodi.Procedures;

/// <summary>Keeps the hands of acts apart, and those whom a matter is about away from it. Asking makes no objects.</summary>
internal static class Separation<TMatter>
    where TMatter : class
{
    /// <summary>Whether it matters with which hand an act is taken.</summary>
    internal static bool IsAsked(Case? theCase, TMatter? matter, Act<TMatter> act) =>
        (act.NotByMask != 0 && theCase?.Trail?.Hands is not null) || (matter is not null && !act.TypedRecusals.IsEmpty);

    /// <summary>Whether a hand shares no person with those of the acts that must be kept apart, and none with the matter.</summary>
    internal static bool Allows(Case? theCase, TMatter matter, Act<TMatter> act, Officer by, Hand hand)
    {
        for (var kept = theCase?.Trail?.Hands; kept is not null; kept = kept.Before)
        {
            if (PersonIn(act, kept.Value, by, hand) is not null)
            {
                return false;
            }
        }

        foreach (var recusal in act.TypedRecusals)
        {
            if (recusal.PersonIn(matter, by, hand) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds every act and every rule that keeps the officer away.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="matter">Its matter.</param>
    /// <param name="act">What is asked for.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="hand">With which hand he would act; null where he has none, and only he himself counts.</param>
    /// <param name="log">Where to add.</param>
    internal static void Explain(Case theCase, TMatter matter, Act<TMatter> act, Officer by, Hand? hand, ref ReasonLog log)
    {
        ReadOnlySpan<KeptHand> kept = Link<KeptHand>.InOrder(theCase.Trail?.Hands);
        for (var i = 0; i < kept.Length; i++)
        {
            if (PersonIn(act, kept[i], by, hand) is { } person && !IsTold(act, kept[..i], kept[i].Act, person, by, hand))
            {
                log.Add(new SameHand(act, kept[i].Act, person));
            }
        }

        ExplainRecusals(matter, act, by, hand, ref log);
    }

    /// <summary>Adds every rule that keeps the officer away from what the matter is about.</summary>
    internal static void ExplainRecusals(TMatter matter, Act<TMatter> act, Officer by, Hand? hand, ref ReasonLog log)
    {
        foreach (var recusal in act.TypedRecusals)
        {
            if (recusal.PersonIn(matter, by, hand) is { } person)
            {
                log.Add(new MustRecuse(act, recusal, person));
            }
        }
    }

    private static string? PersonIn(Act<TMatter> act, in KeptHand kept, Officer by, Hand? hand) =>
        (act.NotByMask & kept.Act.Bit) == 0 ? null
        : hand is not null ? hand.PersonSharedWith(kept.By)
        : kept.By.ActsFor(by.Id) ? by.Id
        : null;

    /// <summary>Whether another hand of the same act has named the same person already.</summary>
    private static bool IsTold(Act<TMatter> act, ReadOnlySpan<KeptHand> before, Act earlier, string person, Officer by, Hand? hand)
    {
        foreach (ref readonly var kept in before)
        {
            if (ReferenceEquals(kept.Act, earlier) && PersonIn(act, kept, by, hand) == person)
            {
                return true;
            }
        }

        return false;
    }
}
