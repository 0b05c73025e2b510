namespace Baodi.Procedures.LargeEvents;

/// <summary>What the rows of the event share.</summary>
internal static class LargeEventRows
{
    /// <summary>What was set up is set up anew, for another plan.</summary>
    internal static ActBuilder<LargeEventState, LargeEvent, TCommand> RenewsSetUp<TCommand>(
        this ActBuilder<LargeEventState, LargeEvent, TCommand> row)
        where TCommand : Command<LargeEvent> =>
        row.Renews<PutPlanInPlace>().Renews<HangBanners>().Renews<TestSound>().Renews<ArrangePlatform>().Renews<SettleServiceStaff>().Renews<CompleteSetUp>();

    /// <summary>What was arranged with others for a time and a place is arranged with them anew.</summary>
    internal static ActBuilder<LargeEventState, LargeEvent, TCommand> RenewsSupport<TCommand>(
        this ActBuilder<LargeEventState, LargeEvent, TCommand> row)
        where TCommand : Command<LargeEvent> =>
        row.Renews<ArrangePoliceCars>().Renews<ArrangePolice>().Renews<ArrangePublicity>().Renews<ArrangeOtherSupport>();

    /// <summary>Somebody was there, or the event began: not on a day before that of the event.</summary>
    internal static ActBuilder<LargeEventState, LargeEvent, TCommand> OnItsDay<TCommand>(
        this ActBuilder<LargeEventState, LargeEvent, TCommand> row, YesNoFact isOnItsDay)
        where TCommand : Command<LargeEvent> =>
        row.Sets((m, _, step) => m with { LastSeenThere = step.At }, isOnItsDay).Provided(isOnItsDay.Holds);
}
