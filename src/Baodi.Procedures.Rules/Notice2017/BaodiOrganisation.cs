namespace Baodi.Procedures.Rules;

/// <summary>The organisation that the notice of 2017 presupposes: the posts it gives work to, the units it names, and what follows from its clauses.</summary>
/// <remarks>
/// It has no sections, no departments but those below and no field of any deputy: an office adds its own by <see cref="Organisation.With(Unit)"/>
/// and <see cref="Organisation.With(Portfolio)"/>. What nearly every district has, it calls by its usual name.
/// </remarks>
public static class BaodiOrganisation
{
    /// <summary>The organisation. One instance, shared.</summary>
    public static Organisation Default { get; } = Named(Made());

    private static Organisation Made() => new Organisation(
        One(Posts.DistrictHead, "1.1.2"),
        One(Posts.PartyGroupSecretary, "2.1.1.1"),
        One(Posts.DistrictPartySecretary, "8.4.1"),
        One(Posts.ExecutiveDeputyHead, "8.4.5"),
        One(Posts.LeaderInCharge, "1.3.2", ChargeKind.Field),
        One(Posts.OfficeDirector, "1.1.2"),
        One(Posts.DeputyDirectorInCharge, "1.1.2", ChargeKind.Field),
        Several(Posts.OfficeClerk, "1.1.1"),
        Several(Posts.ConfidentialClerk, "1.2.1"),
        Several(Posts.OfficeSection, "1.3.2", ChargeKind.Section),
        Several(Posts.SecretariatSection, "1.3.1"),
        Several(Posts.LegalAffairsOffice, "1.3.1"),
        Several(Posts.SupervisionOffice, "6.1"),
        Several(Posts.DutyOfficer, "8.1"),
        Several(Posts.DutyDirector, "8.3.1"),
        Several(Posts.DutyLeader, "8.4.1"),
        Several(Posts.EmergencyOffice, "8.4.6"),
        One(Posts.EmergencyOfficeDirector, "8.4.1"),
        One(Posts.UnitHead, "6.4", ChargeKind.Unit),
        Several(Posts.UnitOfficer, "6.4", ChargeKind.Unit))
        .With(new Unit("industry-and-information-technology-commission", new("工信委", "Industry and Information Technology Commission"), UnitKind.Department, Clause("2.1.5.2")))
        .With(new Unit("party-publicity-department", new("区委宣传部", "publicity department of the Party committee"), UnitKind.PartyBody, Clause("2.1.3.3")))
        .With(new Unit("party-supervision-office", new("区委督查室", "supervision office of the Party committee"), UnitKind.PartyBody, Clause("2.1.3.3")))
        .With(new IncompatiblePosts(Posts.DistrictHead, Posts.DistrictPartySecretary, Reading(
            "8.4.1", "值班区领导须分别报告区长和区委书记，故为两人", "the duty leader reports to both, so that they are two persons")))
        .With(new IncompatiblePosts(Posts.ConfidentialClerk, Posts.OfficeDirector, Reading(
            "1.2.6", "文件丢失由机要员记录、主任签字，故不得由一人兼任", "the clerk records a loss and the Director signs it, so that one person is not both")))
        .With(new StandInOrder(Posts.DistrictHead, [Posts.ExecutiveDeputyHead], Reading(
            "1.1.3", "区长不在岗且未书面委托的，由负责日常工作的常务副区长代行", "while the District Head is away and has lent his seat to nobody, the deputy head in charge of daily work acts for him")));

    private static Organisation Named(Organisation organisation)
    {
        foreach (var (id, label) in Usual)
        {
            organisation = organisation.Naming(id, label);
        }

        return organisation;
    }

    /// <summary>What departments and fields of work are usually called, by the ids that they are usually given.</summary>
    private static (string Id, Label Label)[] Usual =>
    [
        ("education-bureau", new("教育局", "education bureau")),
        ("health-bureau", new("卫健局", "health bureau")),
        ("finance-bureau", new("财政局", "finance bureau")),
        ("transport-bureau", new("交通局", "transport bureau")),
        ("water-bureau", new("水务局", "water bureau")),
        ("development-bureau", new("发展改革局", "development and reform bureau")),
        ("land-bureau", new("国土分局", "land bureau")),
        ("safety-bureau", new("安监局", "work safety bureau")),
        ("housing-commission", new("住建委", "housing commission")),
        ("agriculture-commission", new("农业农村委", "agriculture commission")),
        ("commerce-commission", new("商务委", "commerce commission")),
        ("education", new("教育", "education")),
        ("health", new("卫生健康", "health")),
        ("finance", new("财政", "finance")),
        ("construction", new("城乡建设", "construction")),
        ("traffic", new("交通", "traffic")),
        ("water", new("水务", "water")),
        ("trade", new("商贸", "trade")),
        ("industry", new("工业", "industry")),
        ("agriculture", new("农业农村", "agriculture")),
        ("land", new("国土", "land")),
        ("safety", new("安全生产", "safety")),
        ("urban", new("城市管理", "urban")),
        ("economy", new("经济", "economy")),
        ("general", new("综合", "general")),
        ("meetings", new("会务", "meetings")),
    ];

    private static EstablishedPost One(Post post, string clause, ChargeKind charge = ChargeKind.None) => new(post, Holding.One, charge, Clause(clause));

    private static EstablishedPost Several(Post post, string clause, ChargeKind charge = ChargeKind.None) => new(post, Holding.Several, charge, Reading(
        clause, "条款只写明由该部门或者值班岗位办理，其人员均可办理", "the clause gives the work to a body or a duty, and whoever belongs to it may do it"));

    private static Citation Clause(string number) => new(BaodiNotice.Of2017.Clause(number));

    private static Citation Reading(string number, string chinese, string english) => new(BaodiNotice.Of2017.Clause(number), new Label(chinese, english));
}
