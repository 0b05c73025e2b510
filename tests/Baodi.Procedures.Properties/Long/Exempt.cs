using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>What no walk can come past by its nature, each with the reason. Everything else must be seen.</summary>
internal static class Exempt
{
    /// <summary>Why a line of the machine is never taken; null where it must be.</summary>
    internal static string? Never(Procedure procedure, Edge edge)
    {
        var act = procedure.Acts.FirstOrDefault(act => act.Name == edge.Trigger && act.EnteredIn.Any(state => MachineMap.NameOf(state) == edge.Source));
        return act?.Round is { } round && edge.Branch == Guards.OfLastSignature(false).Item2 && IsCompleteWithOne(round)
            ? "one signature completes the round"
            : IsNoMove(procedure, edge) ? "what is ordinary is not regraded to ordinary, nor down to more than that"
            : procedure.Id == "sector-meeting" && edge is { Trigger: "approve-meeting", Branch: "others have yet to sign" } ? "one leader approves"
            : procedure.Id == "municipal-proposal" && edge is { Source: "AwaitingApproval", Trigger: "give-reply", Destination: "Replied" } ? "a reply that is drafted anew is submitted anew"
            : procedure.Id == "municipal-proposal" && edge is { Source: "AwaitingApproval", Trigger: "submit-on-platform", Destination: "Replied" } ? "a reply that is drafted anew is given anew"
            : procedure.Id == "special-work-report" && edge is { Source: "BeforeLeader", Trigger: "record-deliberation", Destination: "AwaitingMeeting" } && edge.Branch.Contains("put off", StringComparison.Ordinal) ? "what is before the leader is not read"
            : procedure.Id == "special-work-report" && edge is { Source: "AwaitingMeeting", Trigger: "record-deliberation", Destination: "Drafting" } && edge.Branch.Contains("put off", StringComparison.Ordinal) ? "what awaits the meeting is read"
            : null;
    }

    private static bool IsNoMove(Procedure procedure, Edge edge) =>
        procedure.Id == "incident" && edge is { Source: "Ordinary", Trigger: "regrade" } && (edge.Destination is null || edge.Branch.EndsWith("is down", StringComparison.Ordinal));

    /// <summary>Why a requirement is never seen to fail; null where it must be.</summary>
    internal static string? NeverFails(Act act, Requirement requirement) => requirement switch
    {
        FieldIsRight => act.Form.Fields.Where(field => requirement.Label == new FieldIsRight(act, field).Label).Select(field => FieldValues.NeverWrong(act, field)).FirstOrDefault(),
        DoneOnce when act.Kind == ActKind.Step && !act.Routes.Any(route => act.From.Contains(route.To)) => "a step that leads away is not done in any state that offers it",
        DoneOnce when act.Round is not null && !act.Routes.IsEmpty => "a round that leads on is not complete in any state that offers it",
        ClearedForIt when !act.Form.Fields.Any(field => SaysALevel(FieldValues.TypeOf(act, field))) => "the act says no level, and who is not cleared for the one there is is not asked",
        LimitsCanRun when CountedLimits(act).All(IsAlwaysCounted) && act.Turns.All(turn => turn.Turn == LimitTurn.Suspended) && act.LimitStarts.All(start => start.Anchor is null) => "the limits need no calendar, have their figure, and begin with the step",
        HasRoom => "a case collects a thousand things in no walk",
        HasAnswer when Answered.Contains(act.Decision!.Id) => "the office's rule set answers every question",
        CountedRequirement => "it only counts",
        _ => Named.FirstOrDefault(one => one.Procedure == act.Procedure.Id && (one.Act == act.Name || one.Act == Written.Of(act)) && requirement.ToString().EndsWith(one.Requirement, StringComparison.Ordinal)).Reason,
    };

    private static readonly string[] Answered =
    [
        DecisionIds.Reviewer, DecisionIds.LegalReview, DecisionIds.Signatory, DecisionIds.TopicPrecedence, DecisionIds.PriorOpinion,
        DecisionIds.SectorMeetingApproval, DecisionIds.SupervisionNotice, DecisionIds.ProposalDisposal,
    ];

    private static readonly (string Procedure, string Act, string Requirement, string Reason)[] Named =
    [
        ("incident", "judge", "is not judged", "handling that was judged is taken up again where it was graded"),
        ("executive-meeting", "collect-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("executive-meeting", "add-late-topic", "precedence is first or in order", "the notice's rules leave a late topic to the District Head"),
        ("executive-meeting", "change-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("executive-meeting", "change-topic", "number is its own", "it keeps its number"),
        ("executive-meeting", "change-topic", "source is named", "it keeps its source"),
        ("special-topic-meeting", "approve-matter", "given before what it allows is done", "a meeting that has begun awaits no agreement any more"),
        ("plenary-meeting", "approve-arrangement", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("land-planning-meeting", "approve-topics", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("executive-meeting", "review-agenda", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("executive-meeting", "approve-agenda", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("sector-meeting", "consent-to-meeting", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("sector-meeting", "consent-to-heads", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("sector-meeting", "approve-meeting", "given before what it allows is done", "a meeting that has begun awaits no approval any more"),
        ("large-event", "approve-event-plan", "given before what it allows is done", "an event that has begun awaits no approval any more"),
        ("large-event", "complete-set-up", "is not in place", "what is in place is ready"),
        ("executive-meeting", "take-up-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("executive-meeting", "enter-leaders-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("outgoing-document", "consent-to-issue", "after 'give legal opinion' where legal review is required", "a draft that needs legal review comes to consent by the opinion alone"),
        ("municipal-proposal", "approve-reply", "given before what it allows is done", "a reply that was given is approved only once it is drafted anew"),
        ("district-proposal", "approve-reply", "given before what it allows is done", "a reply that was delivered is reviewed only once it is drafted anew"),
        ("inspection-visit", "approve-materials", "given before what it allows is done", "deputies who have come await no materials any more"),
        ("special-work-report", "submit-report", "given before what it allows is done", "a report that was heard is not submitted afterwards"),
        ("special-work-report", "read-report", "given before what it allows is done", "a report that was deliberated is read only once it is drafted anew"),
        ("request-report", "refer-to-supervision(complete)", "supervision does not run", "handling is complete only once supervision is over"),
        ("request-report", "ask-for-follow-up(complete)", "supervision does not run", "handling is complete only once supervision is over"),
        ("classified-document", "register-document", "the limits 'copy return' can be counted", "a copy has a date or no limit, and no walk goes to the end of time"),
        ("classified-document", "correct-registration", "the limits 'copy return' can be counted", "a copy has a date or no limit, and no walk goes to the end of time"),
        ("classified-document", "correct-whereabouts", "the limits 'copy return' can be counted", "a copy has a date or no limit, and no walk goes to the end of time"),
        ("classified-document", "reopen-loss", "the limits 'copy return' can be counted", "a copy has a date or no limit, and no walk goes to the end of time"),
        ("classified-document", "lower-level", "within one's clearance", "what is lowered is no higher than what the officer may know of already"),
        ("executive-meeting", "begin-meeting", "'send late papers' is not passed over", "papers of late topics are owed only once the list is approved, and no longer where it is taken up again"),
        ("incident", "judge", "'consent to report' is done first, if owed", "reporting is owed only once there is a grade"),
        ("incident", "judge", "'telephone municipal duty room' is done first, if owed", "reporting is owed only once there is a grade"),
        ("reception", "name-lead", "given before what it allows is done", "visitors who have come await no lead any more"),
        ("reception", "name-lead", "lead is not named", "a visit whose lead is named awaits none"),
        ("reception", "approve-plan", "given before what it allows is done", "visitors who have come await no plan any more"),
        ("reception", "change-lead", "'settle visit' is done first, if owed", "where it is owed the act leads to the same state"),
        ("executive-meeting", "take-up-topic", "source is named", "its source is the meeting it comes from"),
    ];

    private static bool IsCompleteWithOne(SignOffRound round) =>
        round.Mode == RoundMode.AnyOf || round.Signers is SeatActor or ChargeActor or PostActor { Posts.Length: 1 };

    private static bool SaysALevel(Type type) => type == typeof(ClassificationLevel) || type == typeof(ClassifiedDocuments.ClassificationMarking)
        || (type.IsGenericType && type.GenericTypeArguments.Any(SaysALevel))
        || (type.IsClass && type != typeof(string) && type.GetProperties().Any(part => SaysALevel(part.PropertyType)));

    private static IEnumerable<TimeLimit> CountedLimits(Act act) =>
        [.. act.Starts, .. act.Moves, .. act.Meets.Where(limit => limit.Kind == LimitKind.Recurring)];

    private static bool IsAlwaysCounted(TimeLimit limit) =>
        limit.Kind is LimitKind.Figure or LimitKind.Recurring or LimitKind.BeforeStart && limit.Rule is { NeedsCalendar: false } && limit.LawFigures.IsEmpty;
}
