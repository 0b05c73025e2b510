namespace Baodi.Procedures.SectorMeetings;

/// <summary>The facts that an application sets, and those that whose approval it takes sets.</summary>
internal sealed record SectorMeetingApplication(YesNoFact IsOfTheDepartment, Fact[] Said, Fact[] Chain);

/// <summary>What the rows of the sector meeting share: what they set, ask and renew.</summary>
internal static class SectorMeetingRows
{
    /// <summary>Enters an application that is made again, and asks anew whose approval it takes.</summary>
    internal static ActBuilder<SectorMeetingState, SectorMeeting, ApplyForMeeting> Applies(
        this ActBuilder<SectorMeetingState, SectorMeeting, ApplyForMeeting> row, SectorMeetingApplication application) =>
        row.Sets((m, c, step) => m.AppliedAnew(c, step.By), [application.IsOfTheDepartment, .. application.Said])
            .AsksWhoApproves(application);

    /// <summary>Asks whose approval an application takes, which somebody of the department must have made.</summary>
    internal static ActBuilder<SectorMeetingState, SectorMeeting, ApplyForMeeting> AsksWhoApproves(
        this ActBuilder<SectorMeetingState, SectorMeeting, ApplyForMeeting> row, SectorMeetingApplication application) =>
        row.Asks(SectorMeetingDecisions.Chain, m => m.ApprovalQuestion, (m, chain) => m.ApprovedBy(chain), application.Chain)
            .Provided(application.IsOfTheDepartment.Holds);

    /// <summary>Somebody was there, or the meeting began: not on a day before that of the meeting.</summary>
    internal static ActBuilder<SectorMeetingState, SectorMeeting, TCommand> OnItsDay<TCommand>(
        this ActBuilder<SectorMeetingState, SectorMeeting, TCommand> row, YesNoFact isOnItsDay)
        where TCommand : Command<SectorMeeting> =>
        row.Sets((m, _, step) => m with { LastSeenThere = step.At }, isOnItsDay).Provided(isOnItsDay.Holds);

    /// <summary>What was consented to and approved no longer is.</summary>
    internal static ActBuilder<SectorMeetingState, SectorMeeting, TCommand> RenewsApprovals<TCommand>(
        this ActBuilder<SectorMeetingState, SectorMeeting, TCommand> row)
        where TCommand : Command<SectorMeeting> =>
        row.Renews<ConsentToMeeting>().Renews<ConsentToHeads>().Renews<ApproveMeeting>();

    /// <summary>Whoever was told is told anew, who helped is asked anew, and who was there comes again.</summary>
    internal static ActBuilder<SectorMeetingState, SectorMeeting, TCommand> RenewsWhatWasTold<TCommand>(
        this ActBuilder<SectorMeetingState, SectorMeeting, TCommand> row)
        where TCommand : Command<SectorMeeting> =>
        row.Renews<NotifyParticipants>().Renews<NotifyMedia>().Renews<GiveOtherAssistance>().Renews<NotifySpeakers>().Renews<SeatSpeakers>()
            .Renews<TakeSignInPost>().Renews<AssistSignIn>().Renews<CheckParticipants>().Renews<ReportSignIn>();
}
