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
        var act = procedure.Acts.FirstOrDefault(act => act.Name == edge.Trigger && act.From.Any(state => MachineMap.NameOf(state) == edge.Source));
        return act?.Round is { } round && edge.Branch == Guards.OfLastSignature(false).Item2 && IsCompleteWithOne(round)
            ? "one signature completes the round"
            : IsNoMove(procedure, edge) ? "what is ordinary is not regraded to ordinary, nor down to more than that"
            : procedure.Id == "sector-meeting" && edge is { Trigger: "approve-meeting", Branch: "others have yet to sign" } ? "one leader approves"
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
        _ => Named.FirstOrDefault(one => one.Procedure == act.Procedure.Id && one.Act == act.Name && requirement.ToString().EndsWith(one.Requirement, StringComparison.Ordinal)).Reason,
    };

    private static readonly string[] Answered =
    [
        DecisionIds.Reviewer, DecisionIds.LegalReview, DecisionIds.Signatory, DecisionIds.TopicPrecedence, DecisionIds.PriorOpinion,
        DecisionIds.SectorMeetingApproval, DecisionIds.SupervisionNotice, DecisionIds.ProposalDisposal,
    ];

    private static readonly (string Procedure, string Act, string Requirement, string Reason)[] Named =
    [
        ("executive-meeting", "collect-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("executive-meeting", "take-up-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("executive-meeting", "enter-leaders-topic", "precedence is first or in order", "a topic that is not late is taken"),
        ("outgoing-document", "consent-to-issue", "after 'give legal opinion' where legal review is required", "a draft that needs legal review comes to consent by the opinion alone"),
        ("municipal-proposal", "submit-on-platform", "what is owed is done", "it leads on only once the reply was given, and that comes after the meeting that is owed"),
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
