namespace Baodi.Procedures.Supervisions;

/// <summary>Where a supervision matter stands (chapter 6).</summary>
public enum SupervisionState
{
    /// <summary>Proposed to the Office Director (6.1).</summary>
    Proposed = 1,

    /// <summary>Not agreed to.</summary>
    NotInitiated,

    /// <summary>Agreed to, to be entered in the list (6.1).</summary>
    Agreed,

    /// <summary>Listed, and the undertaking department must be notified (6.2).</summary>
    AwaitingNotice,

    /// <summary>With the undertaking department, tracked and urged (6.3).</summary>
    Tracked,

    /// <summary>Reported complete, to be verified (6.4).</summary>
    Reported,

    /// <summary>Verified, to be presented to the district leaders (6.4).</summary>
    Verified,

    /// <summary>Presented; a circular may be due (6.4).</summary>
    Presented,

    /// <summary>In the archive (6.5).</summary>
    Archived,

    /// <summary>Cancelled by who proposed or agreed to it; to be archived (6.5).</summary>
    Cancelled,
}

/// <summary>Whether a notice of supervision is issued (6.2).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<NoticeOfSupervision>))]
public enum NoticeOfSupervision
{
    /// <summary>It is issued.</summary>
    Issue = 1,

    /// <summary>None: a document or meeting has named department and limit already.</summary>
    None,
}

/// <summary>A matter under government supervision. Immutable.</summary>
public sealed record SupervisionMatter : ITitled, ICollects
{
    int ICollects.Collected => JointUnits.OrEmpty().Length + PresentedTo.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Proposal.Subject);

    /// <summary>What was proposed, with what has been corrected of it since.</summary>
    public required ProposeInitiation Proposal { get; init; }

    /// <summary>The number in the list; null before 6.1 is done.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the Office Director has agreed to it once.</summary>
    public bool WasAgreed { get; init; }

    /// <summary>Whether what he agreed to was corrected since and is not agreed to again.</summary>
    public bool AwaitsAgreement { get; init; }

    /// <summary>The undertaking department, which leads where others join; null until it is named.</summary>
    public string? Department { get; init; }

    /// <summary>The time it is given; null until somebody states it.</summary>
    public TimeGiven? Allowed { get; init; }

    /// <summary>When that was given, from which an amount is counted; null until it runs.</summary>
    public Instant? AllowedAt { get; init; }

    /// <summary>What is required of it; null before the notice, or where none is issued.</summary>
    public string? Requirements { get; init; }

    /// <summary>The time for a report on how far it has come; null where none is asked.</summary>
    public TimeGiven? ProgressLimit { get; init; }

    /// <summary>The units that join, and how far each has come.</summary>
    public ImmutableArray<JointUnit> JointUnits { get; init; } = [];

    /// <summary>Those who may speak for the units that join.</summary>
    public ImmutableArray<Seat> JointSeats { get; init; } = [];

    /// <summary>Why the department says that the matter is not its own; null where it has not said so since it was given it.</summary>
    public string? Denied { get; init; }

    /// <summary>The extension that the department has asked for; null where none is open.</summary>
    public AskForExtension? ExtensionAsked { get; init; }

    /// <summary>Whether a notice is issued; null before the matter is listed, or where no rule answers.</summary>
    public NoticeOfSupervision? Notice { get; init; }

    /// <summary>How often the department was urged (6.3).</summary>
    public int TimesUrged { get; init; }

    /// <summary>The last completion report; null before 6.4.</summary>
    public ReportCompletion? Report { get; init; }

    /// <summary>The leaders before whom the report is; none before 6.4.</summary>
    public ImmutableArray<Seat> PresentedTo { get; init; } = [];

    /// <summary>Whether the supervision office judged that a circular is needed (6.4).</summary>
    public bool CircularNeeded { get; init; }

    /// <summary>The last instruction to take the matter up again; null where there is none.</summary>
    public InstructRedoing? Redoing { get; init; }

    internal ClassificationLevel? Level => Proposal.Level;

    internal NoticeOfSupervision NoticeOrNoRule => Notice ?? default;

    internal bool IsAgreedAsItIs => !AwaitsAgreement;

    internal bool CorrectionIsSaid { get; private init; }

    internal bool ChangeIsSaid { get; private init; }

    internal bool LevelIsKept { get; private init; } = true;

    internal bool ResetIsDue { get; private init; } = true;

    internal bool LimitIsByDate => Allowed is { LastDay: not null };

    internal bool ExtensionIsAsked => ExtensionAsked is not null;

    internal bool LeaderGaveALimit => Redoing is { Limit: not null };

    internal ImmutableArray<LimitItem> OpinionLimits => JointUnits.Taken(
        unit => unit is { IsAwaited: true, Limit: not null }, unit => new LimitItem(unit.Unit, unit.AskedAt, unit.Limit));

    internal bool IsSignedAndSealed => Report is { IsSigned: true, IsSealed: true };

    internal bool IsOf(Seat seat) => seat.IsOfAUnit && Department is { } unit && seat.Charge == unit;

    internal NoticeQuestion NoticeQuestion => new(IsNamed && Department is not null, IsNamed && Allowed is not null);

    internal static SupervisionMatter ProposedBy(ProposeInitiation proposal) => new()
    {
        Proposal = proposal,
        Department = proposal.Department,
        Allowed = proposal.Limit,
    };

    internal SupervisionMatter CorrectedBy(CorrectProposal correction) => this with
    {
        Proposal = Proposal with
        {
            Subject = correction.Subject ?? Proposal.Subject,
            Source = correction.Source ?? Proposal.Source,
            Level = correction.Level ?? Proposal.Level,
        },
        AwaitsAgreement = WasAgreed,
        CorrectionIsSaid = correction is not { Subject: null, Source: null, Level: null },
        LevelIsKept = Proposal.Level is null || correction.Level is null || correction.Level >= Proposal.Level,
    };

    internal SupervisionMatter Listed(string number, Instant at) => (this with { Number = number, AllowedAt = at }).Joined(Proposal.JointUnits, null, at);

    internal SupervisionMatter Notified(IssueNotice notice, Instant at) => (this with
    {
        Department = notice.Department,
        Requirements = notice.Requirements,
        Allowed = notice.Limit ?? Allowed,
        AllowedAt = at,
        ProgressLimit = notice.ProgressLimit,
        Denied = null,
    }).Joined(notice.JointUnits, notice.OpinionLimit, at);

    internal SupervisionMatter ChangedBy(ChangeNotice change, Instant at) => (this with
    {
        Requirements = change.Requirements ?? Requirements,
        ChangeIsSaid = change.Requirements is not null || !change.JointUnits.OrEmpty().IsEmpty,
    }).Joined(change.JointUnits, change.OpinionLimit, at);

    internal SupervisionMatter HandedTo(HandOnMatter to, Instant at) =>
        (this with { Department = to.Department, Allowed = to.Limit ?? Allowed, AllowedAt = at, Denied = null, ExtensionAsked = null })
            .With(JointUnits.Taken(unit => unit.Unit != to.Department, unit => unit));

    internal SupervisionMatter JoinedBy(Seat by, string opinion) => Changed(by.Charge, unit => unit with { Opinion = opinion });

    internal SupervisionMatter Pressed(PressUnit press, Instant at) =>
        Changed(press.Unit, unit => unit with { AskedAt = at, Limit = press.Limit, TimesPressed = unit.TimesPressed + 1 });

    internal SupervisionMatter Excused(ExcuseUnit excuse) => Changed(excuse.Unit, unit => unit with { ExcusedBecause = excuse.Reason });

    internal SupervisionMatter Limited(TimeGiven? limit, Instant at) => this with { Allowed = limit, AllowedAt = at, ExtensionAsked = null };

    /// <summary>What goes by a date is set to any; an amount to less of the same, counted as it was, for more is given by extending it.</summary>
    internal SupervisionMatter Reset(TimeGiven limit) => this with
    {
        Allowed = limit,
        ExtensionAsked = null,
        ResetIsDue = LimitIsByDate
            || (Allowed is { } allowed && (limit.LastDay, limit.CountedFrom, limit.Amount.Unit) == (null, allowed.CountedFrom, allowed.Amount.Unit) && limit.Amount.Amount < allowed.Amount.Amount),
    };

    /// <summary>A unit that joins already, or leads, is not asked besides.</summary>
    private SupervisionMatter Joined(ImmutableArray<string> named, TimeGiven? limit, Instant at)
    {
        var units = JointUnits;
        foreach (var unit in named.OrEmpty())
        {
            units = unit == Department || units.IndexOfFirst(known => known.Unit == unit) >= 0 ? units : units.Add(new(unit, at, limit));
        }

        return With(units);
    }

    private SupervisionMatter Changed(string? name, Func<JointUnit, JointUnit> change) =>
        With(JointUnits.Changed(unit => unit.Unit == name ? change(unit) : unit));

    private bool IsNamed => Proposal.NamedIn is not null;

    private SupervisionMatter With(ImmutableArray<JointUnit> units) =>
        this with { JointUnits = units, JointSeats = Seat.OfUnits(units.Taken(unit => unit.Unit)) };
}

/// <summary>A unit that gives the undertaking department its opinion. Immutable.</summary>
/// <param name="Unit">The kebab-case id of the unit.</param>
/// <param name="AskedAt">When it was asked, or pressed last.</param>
/// <param name="Limit">The time it is given; null for none.</param>
/// <param name="Opinion">What it says; null until then.</param>
/// <param name="TimesPressed">How often it was pressed.</param>
/// <param name="ExcusedBecause">Why nothing waits for it any more; null where it is not excused.</param>
public sealed record JointUnit(
    string Unit, Instant AskedAt, TimeGiven? Limit = null, string? Opinion = null, int TimesPressed = 0, string? ExcusedBecause = null)
{
    internal bool IsAwaited => Opinion is null && ExcusedBecause is null;
}

/// <summary>The vocabularies of chapter 6.</summary>
public static class SupervisionTerms
{
    /// <summary>Whether a notice is issued.</summary>
    public static Terms<NoticeOfSupervision> Notices { get; } = new("督查通知", "发出通知", "不另发通知");
}

/// <summary>Whether a notice of supervision is needed (6.2).</summary>
/// <param name="DepartmentNamed">Whether a document or meeting has named the undertaking department.</param>
/// <param name="LimitNamed">Whether it has named the limit.</param>
public readonly record struct NoticeQuestion(bool DepartmentNamed, bool LimitNamed) : IQuestion<NoticeQuestion>
{
    /// <inheritdoc/>
    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.YesNo(nameof(DepartmentNamed), "已明确承办部门"),
        Input.YesNo(nameof(LimitNamed), "已明确办结时限"),
    ];
}

/// <summary>The questions of chapter 6 that a rule set answers.</summary>
public static class SupervisionDecisions
{
    /// <summary>Whether a notice of supervision is issued (6.2).</summary>
    public static Decision<NoticeQuestion, NoticeOfSupervision> Notice { get; } =
        new(DecisionIds.SupervisionNotice, new("是否发出督查通知", "whether a notice of supervision is issued"), "6.2", SupervisionTerms.Notices);
}
