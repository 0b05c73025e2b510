namespace Baodi.Procedures.Cases;

/// <summary>What is wrong with the circumstances of a command.</summary>
public enum CircumstancesProblem
{
    /// <summary>Nothing that the departure is about stands in the way.</summary>
    DepartureUnneeded = 1,

    /// <summary>What it is about cannot be departed from.</summary>
    DepartureFromFirm,

    /// <summary>It has no ground, or one that is no text.</summary>
    DepartureWithoutGround,

    /// <summary>Whose consent the office wants has not consented.</summary>
    DepartureWithoutConsent,

    /// <summary>The act records nothing that happened at another time.</summary>
    HappenedAtUnneeded,

    /// <summary>It happened after its entry, or before what the opening records.</summary>
    HappenedOutOfTime,

    /// <summary>The act is not entered for somebody else, or not by this officer.</summary>
    NotToldTo,
}

/// <summary>Something is wrong with the circumstances of a command.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class CircumstancesWrong : Reason
{
    internal CircumstancesWrong(Act act, CircumstancesProblem problem, Label detail, Departure? departure = null)
        : base(act, Problems.NameOf(problem)) => (Problem, Detail, Departure) = (problem, detail, departure);

    /// <summary>What is wrong.</summary>
    public CircumstancesProblem Problem { get; }

    /// <summary>With which departure; null where it is not one.</summary>
    public Departure? Departure { get; }

    /// <inheritdoc/>
    public override Label Label => new($"{Problems.LabelOf(Problem).Chinese}：{Detail.Chinese}", $"{InEnglish}: {Detail.English}");

    internal static Terms<CircumstancesProblem> Problems { get; } = new(
        "办理情况的问题", "所列要求并不妨碍办理", "此项要求必须满足，不得例外办理", "例外办理须说明理由", "例外办理须经本机关指定的岗位同意", "无须另写发生时间", "发生时间不当", "此事项不得由其代录");

    /// <summary>In whole words, which the name of a problem is not.</summary>
    private string InEnglish => Problem switch
    {
        CircumstancesProblem.DepartureUnneeded => "nothing that it would depart from stands in the way",
        CircumstancesProblem.DepartureFromFirm => "nobody may depart from this",
        CircumstancesProblem.DepartureWithoutGround => "a departure needs a ground",
        CircumstancesProblem.DepartureWithoutConsent => "the departure needs the consent of the post that the office names",
        CircumstancesProblem.HappenedAtUnneeded => "when it happened is not said of this",
        CircumstancesProblem.HappenedOutOfTime => "it cannot have happened then",
        CircumstancesProblem.NotToldTo => "he may not enter this for another",
    };

    private Label Detail { get; }
}
