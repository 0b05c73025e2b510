using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.InspectionVisits;

/// <summary>Where an inspection tour or study stands (chapter 7, section 4).</summary>
public enum InspectionVisitState
{
    /// <summary>Arranged; host, stops and materials are being settled (7.4.2).</summary>
    Preparing = 1,

    /// <summary>The report materials are before the supervision office (7.4.2).</summary>
    AwaitingApproval,

    /// <summary>The materials are approved; the visit is organised (7.4.2).</summary>
    Ready,

    /// <summary>Held; written opinions are taken (7.4.3).</summary>
    Held,

    /// <summary>Its papers are filed.</summary>
    Closed,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,
}

/// <summary>Who arranges a visit (7.4.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Arranger>))]
public enum Arranger
{
    /// <summary>市人大.</summary>
    MunicipalCongress = 1,

    /// <summary>市政协.</summary>
    MunicipalCppcc,

    /// <summary>区人大.</summary>
    DistrictCongress,

    /// <summary>区政协.</summary>
    DistrictCppcc,
}

/// <summary>Which of the two kinds a visit is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<VisitKind>))]
public enum VisitKind
{
    /// <summary>视察.</summary>
    InspectionTour = 1,

    /// <summary>调研.</summary>
    Study,
}

/// <summary>What a visit looks at.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<VisitTheme>))]
public enum VisitTheme
{
    /// <summary>专项工作: special work of the district government (7.4.1).</summary>
    SpecialWork = 1,

    /// <summary>建议提案办理: how the suggestions and proposals of the year were handled (7.2.5).</summary>
    ProposalHandling,
}

/// <summary>A written opinion that a deputy or member hands in on a visit (7.4.3). Immutable.</summary>
/// <param name="Kind">Suggestion or proposal.</param>
/// <param name="Author">Who hands it in.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What it says.</param>
public sealed record WrittenOpinion(
    [Field("类别")] ProposalKind Kind,
    [Field("提出人")] string Author,
    [Field("标题")] string Title,
    [Field("内容")] string Text);

/// <summary>An inspection tour or study by deputies or members. Immutable.</summary>
public sealed record InspectionVisit : IScheduled, ITitled, ICollects
{
    int ICollects.Collected => Stops.OrEmpty().Length + Opinions.OrEmpty().Length;

    Label ITitled.Title => Label.Written(Arrangement.Subject);

    /// <summary>What the congress or the CPPCC arranged, with what has changed of it since.</summary>
    public required RecordArrangement Arrangement { get; init; }

    /// <summary>When the visit starts; moved when the visit is moved.</summary>
    public required Instant Starts { get; init; }

    /// <summary>The hosting department; null before it is named.</summary>
    public string? Host { get; init; }

    /// <summary>The places that are visited, in their order; empty before they are chosen.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    /// <summary>The report materials as they were submitted last; null before.</summary>
    public SubmitMaterials? Materials { get; init; }

    /// <summary>When the visit was held; null before.</summary>
    public Instant? HeldAt { get; init; }

    /// <summary>How it went; null before.</summary>
    public string? Course { get; init; }

    /// <summary>Whether the last change of the arrangement says something else than what stood there.</summary>
    public bool ChangeIsSaid { get; init; } = true;

    /// <summary>Whether it touches what the materials report on: the subject or the theme.</summary>
    public bool MaterialsAreTouched { get; init; }

    /// <summary>Whether the opinions were taken, none among them.</summary>
    public bool OpinionsAreTaken { get; init; }

    /// <summary>The opinions that were taken last; the earlier ones have opened their cases.</summary>
    public ImmutableArray<WrittenOpinion> Opinions { get; init; } = [];

    Instant? IScheduled.Starts => Starts;

    string? IScheduled.Place => string.Join('、', Stops);

    internal bool HostIsNamed => Host is not null;

    internal bool StopsAreChosen => !Stops.IsEmpty;

    internal InspectionVisit Changed(ChangeArrangement change)
    {
        var arrangement = Arrangement with
        {
            Arranger = change.Arranger ?? Arrangement.Arranger,
            Kind = change.Kind ?? Arrangement.Kind,
            Theme = change.Theme ?? Arrangement.Theme,
            Subject = change.Subject ?? Arrangement.Subject,
            Participants = change.Participants ?? Arrangement.Participants,
        };
        var isTouched = (arrangement.Theme, arrangement.Subject) != (Arrangement.Theme, Arrangement.Subject);
        return this with { Arrangement = arrangement, ChangeIsSaid = arrangement != Arrangement, MaterialsAreTouched = isTouched };
    }

    /// <summary>Each opinion as a suggestion between sessions.</summary>
    internal ImmutableArray<Command> Suggestions => Opinions.Taken(
        opinion => (Command)new ReceiveBetweenSessions(opinion.Kind, AuthorsLevel, Occasion, opinion.Title, opinion.Text, opinion.Author));

    private AuthorLevel AuthorsLevel =>
        Arrangement.Arranger is Arranger.MunicipalCongress or Arranger.MunicipalCppcc ? AuthorLevel.Municipal : AuthorLevel.District;

    private Occasion Occasion => Arrangement.Kind == VisitKind.Study ? Occasion.Study : Occasion.InspectionTour;
}

/// <summary>The vocabularies of chapter 7, section 4.</summary>
public static class InspectionVisitTerms
{
    /// <summary>Who arranges a visit.</summary>
    public static Terms<Arranger> Arrangers { get; } = new("组织单位", "市人大", "市政协", "区人大", "区政协");

    /// <summary>The kinds of visit.</summary>
    public static Terms<VisitKind> Kinds { get; } = new("活动类别", "视察", "调研");

    /// <summary>What a visit looks at.</summary>
    public static Terms<VisitTheme> Themes { get; } = new("活动主题", "专项工作", "建议提案办理");
}
