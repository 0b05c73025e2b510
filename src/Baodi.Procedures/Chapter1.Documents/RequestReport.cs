namespace Baodi.Procedures.RequestReports;

/// <summary>Where a request or report stands (chapter 1, section 1).</summary>
public enum RequestReportState
{
    /// <summary>Received and to be checked (1.1.1).</summary>
    Received = 1,

    /// <summary>Sent back because it fails the first check (1.1.1).</summary>
    Returned,

    /// <summary>Registered, before the Director or the Deputy Director in charge (1.1.2).</summary>
    WithReviewer,

    /// <summary>Before the district leaders in turn (1.1.3).</summary>
    BeforeLeaders,

    /// <summary>With those whom the leaders named (1.1.4, 1.1.5).</summary>
    Handling,

    /// <summary>Handled; to be archived (1.1.6).</summary>
    Complete,

    /// <summary>In the archive (1.1.6).</summary>
    Archived,

    /// <summary>Withdrawn by the unit that sent it.</summary>
    Withdrawn,
}

/// <summary>The two kinds of upward document that take this way.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UpwardKind>))]
public enum UpwardKind
{
    /// <summary>请示: asks for a decision and is owed an answer.</summary>
    Request = 1,

    /// <summary>报告: informs.</summary>
    Report,
}

/// <summary>Who of the office reviews and signs first (1.1.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Reviewer>))]
public enum Reviewer
{
    /// <summary>The Office Director, for what the District Head must review and sign.</summary>
    OfficeDirector = 1,

    /// <summary>The Deputy Director in charge of the field, for everything else.</summary>
    DeputyDirectorInCharge,
}

/// <summary>A request or report of a sub-district, town or department, on its way through the office. Immutable.</summary>
public sealed record RequestReport : IWeighed, ITitled, ICollects
{
    int ICollects.Collected => Leaders.OrEmpty().Length + Referrals.OrEmpty().Length + Handlers.OrEmpty().Length;

    string ITitled.Title => Document.Title;

    /// <summary>What the District Head himself must sign.</summary>
    bool IWeighed.WasWeighty => DistrictHeadMustSign;

    /// <summary>The document as it was received.</summary>
    public required Receive Document { get; init; }

    /// <summary>The number in the register; null before registration.</summary>
    public string? Number { get; init; }

    /// <summary>The field of work, which tells the Deputy Director and the leaders in charge.</summary>
    public string? Field { get; init; }

    /// <summary>The clerk's initial opinion on the slip.</summary>
    public string? InitialOpinion { get; init; }

    /// <summary>Whether the clerk judged that the District Head must review and sign (1.1.2).</summary>
    public bool DistrictHeadMustSign { get; init; }

    /// <summary>Who reviews; null where no rule answers.</summary>
    public Reviewer? Reviewer { get; init; }

    /// <summary>The leaders it goes before, in their order (1.1.3).</summary>
    public ImmutableArray<Seat> Leaders { get; init; } = [];

    /// <summary>To whom the leaders' instructions send it, and what became of it there (1.1.4).</summary>
    public ImmutableArray<Referral> Referrals { get; init; } = [];

    /// <summary>Those of them who have the copy and have not reported yet.</summary>
    public ImmutableArray<Seat> Handlers { get; init; } = [];

    /// <summary>Whether a leader or the reviewer wants it followed up (1.1.5).</summary>
    public bool FollowUpWanted { get; init; }

    /// <summary>How the supervision matter stands that it opened (1.1.5).</summary>
    public SupervisionStanding Supervision { get; init; } = SupervisionStanding.None;

    /// <summary>The answer to a request; null until there is one.</summary>
    public string? Answer { get; init; }

    internal bool IsRequest => Document.Kind == UpwardKind.Request;

    internal Seat ReviewerSeat =>
        Reviewer == RequestReports.Reviewer.OfficeDirector ? new(Posts.OfficeDirector) : new(Posts.DeputyDirectorInCharge, Field);

    internal bool HasUnforwarded => Referrals.Any(referral => !referral.IsForwarded);

    internal bool AwaitsResults => Referrals.Any(referral => referral.Result is null);

    /// <summary>Nothing to forward, to follow up or to answer once the round is done.</summary>
    internal bool IsOnlyRead => Referrals.IsEmpty && !FollowUpWanted && !IsRequest;

    internal bool SupervisionIsOwed => FollowUpWanted && Supervision == SupervisionStanding.None;

    internal bool SupervisionRuns => Supervision == SupervisionStanding.Running;

    /// <summary>The order the reviewer wrote; the District Head last where he must sign (1.1.3).</summary>
    internal RequestReport Before(ImmutableArray<Seat> leaders)
    {
        var head = new Seat(Posts.DistrictHead);
        return this with { Leaders = DistrictHeadMustSign ? leaders.Remove(head).Add(head) : leaders };
    }

    internal RequestReport Instructed(ImmutableArray<Seat> referTo, bool followUp)
    {
        var referrals = Referrals;
        foreach (var seat in referTo.OrEmpty())
        {
            referrals = Referrals.Any(referral => referral.To == seat && referral.Result is null) ? referrals : referrals.Add(new(seat));
        }

        return this with { Referrals = referrals, FollowUpWanted = FollowUpWanted || followUp };
    }

    internal RequestReport Forwarded() => Referred(referral => referral with { IsForwarded = true });

    internal RequestReport Reported(Seat by, string result) =>
        Referred(referral => referral.To == by && referral.Result is null ? referral with { Result = result } : referral);

    private RequestReport Referred(Func<Referral, Referral> change)
    {
        var referrals = Referrals.Changed(change);
        return this with { Referrals = referrals, Handlers = referrals.Taken(referral => referral is { IsForwarded: true, Result: null }, referral => referral.To) };
    }
}

/// <summary>One leader or unit to whom a matter is referred, and what became of it there (1.1.4).</summary>
/// <param name="To">The leader or unit.</param>
/// <param name="IsForwarded">Whether the copy has gone out.</param>
/// <param name="Result">What was reported back; null until then.</param>
public sealed record Referral(Seat To, bool IsForwarded = false, string? Result = null);

/// <summary>How the supervision matter stands that a request or report opened (1.1.5).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SupervisionStanding>))]
public enum SupervisionStanding
{
    /// <summary>None was opened.</summary>
    None = 1,

    /// <summary>Referred to the supervision office; not ended yet.</summary>
    Running,

    /// <summary>Ended, or not initiated.</summary>
    Over,
}

/// <summary>The vocabularies of chapter 1, section 1.</summary>
public static class RequestReportTerms
{
    /// <summary>The kinds of document.</summary>
    public static Terms<UpwardKind> Kinds { get; } = new("文种", "请示", "报告");

    /// <summary>Who may review and sign first (1.1.2).</summary>
    public static Terms<Reviewer> Reviewers { get; } = new("审签人", "办公室主任", "分管副主任");

    /// <summary>How a supervision matter stands.</summary>
    public static Terms<SupervisionStanding> SupervisionStandings { get; } = new("督查情况", "未立项", "督查中", "已了结");
}

/// <summary>Who reviews and signs first (1.1.2).</summary>
/// <param name="DistrictHeadMustSign">Whether the District Head must review and sign it.</param>
public readonly record struct ReviewerQuestion(bool DistrictHeadMustSign) : IQuestion<ReviewerQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } = [Input.YesNo("DistrictHeadMustSign", "需区长审签")];
}

/// <summary>The questions of chapter 1, section 1 that a rule set answers.</summary>
public static class RequestReportDecisions
{
    /// <summary>Who reviews and signs first (1.1.2).</summary>
    public static Decision<ReviewerQuestion, Reviewer> Reviewer { get; } =
        new(DecisionIds.Reviewer, new("呈办单审签人", "reviewer of the routing slip"), "1.1.2", RequestReportTerms.Reviewers);
}
