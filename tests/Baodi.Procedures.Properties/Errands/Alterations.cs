using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>How events come out where a machine is wrong.</summary>
internal static class Alterations
{
    internal static Event LeadingPastTheSigners(Procedure procedure, Event happened) =>
        happened.Act.Name == "approve-draft" ? Of(happened, to: procedure.FindState("done")) : happened;

    internal static Event ReleasingNothing(Procedure procedure, Event happened) =>
        happened.Limits.Any(change => change.Turn == LimitTurn.Released) ? Of(happened, limits: []) : happened;

    internal static Event BeginningAnew(Event happened) => happened.Act.Name == "come-back" ? Of(happened, begins: true) : happened;

    internal static Event NamingAnotherSeat(Procedure procedure, Event happened) => happened.Act.Name != "approve-draft" ? happened
        : Of(happened, by: new(happened.By.OfficerId, happened.By.OfficerName, [Posts.OfficeClerk], [], happened.By.Clearance));

    internal static Event LosingGrounds(Procedure procedure, Event happened) =>
        Of(happened, departures: [.. happened.Departures.Select(one => new RecordedDeparture(one.From, one.About, "", one.Consent))]);

    internal static Event ForgettingADeparture(Procedure procedure, Event happened) =>
        happened.Departures.IsEmpty ? happened : Of(happened, departures: happened.Departures[..^1]);

    internal static Event ForgettingLateApprovals(Procedure procedure, Event happened) =>
        Of(happened, departures: happened.Departures.RemoveAll(one => one.Code == GivenAfterwards.Kind));

    /// <summary>As if it had been recorded before the approval was given, though it says the time after it.</summary>
    internal static Event DoubtingApprovals(Procedure procedure, Event happened) =>
        happened.Departures.Any(one => one.Code == GivenAfterwards.Kind) ? Of(happened, happenedAt: happened.At) : happened;

    internal static Event HappeningLater(Procedure procedure, Event happened) =>
        happened.HappenedAt < happened.At ? Of(happened, happenedAt: happened.At + Duration.FromMinutes(1)) : happened;

    internal static Event EnteredBy(Event happened, Officer by) =>
        Of(happened, enteredBy: by.PerformerOf(happened.Act.ToldTo, happened.Act.Procedure.Id, happened.Act.Name, happened.At) ?? by.AnyPerformer);

    internal static Circumstances MakingUpGrounds(Circumstances said) =>
        said with { Departures = [.. said.Departures.Select(one => VisibleText.IsBlank(one.Ground) ? one with { Ground = "x" } : one)] };

    internal static Outcome<ErrandState, Errand> WithACaseOfItsOwn(Case<ErrandState, Errand>? before, Refusal refusal) => new(
        before is null ? null : new Case<ErrandState, Errand>(before.Identity, before.Status, before.Matter, before.Version, before.LastStepAt), refusal);

    internal static Outcome<ErrandState, Errand> WithoutTheLastReason(Case<ErrandState, Errand>? before, Refusal refusal) =>
        new(before, refusal.Reasons.Length == 1 ? refusal : new(refusal.Reasons[..^1]));

    /// <summary>The event, but for what is given.</summary>
    internal static Event Of(
        Event happened,
        State? to = null,
        bool? begins = null,
        Performer? by = null,
        Command? command = null,
        ImmutableArray<LimitChange>? limits = null,
        ImmutableArray<RecordedDeparture>? departures = null,
        Instant? happenedAt = null,
        Performer? enteredBy = null) =>
        new(happened.CaseId, happened.Sequence, happened.Act, command ?? happened.Command, by ?? happened.By, happened.At, to ?? happened.To, begins ?? happened.Begins)
        {
            Decided = happened.Decided,
            Limits = limits ?? happened.Limits,
            FollowUps = happened.FollowUps,
            OpenedBy = happened.OpenedBy,
            HappenedAt = happenedAt ?? happened.HappenedAt,
            EnteredBy = enteredBy ?? happened.EnteredBy,
            Departures = departures ?? happened.Departures,
            IsAgain = happened.IsAgain,
        };
}
