namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of how steps came about: departures, when it happened, who was told.</content>
internal static partial class Texts
{
    internal static Label DepartsFrom { get; } = new("例外办理，未满足", "departs from");
    internal static Label GroundOf { get; } = new("理由", "ground");
    internal static Label ConsentBy { get; } = new("同意人", "consent");
    internal static Label EnteredAgain { get; } = new("再次登记", "entered once more");
    internal static Label StillMissing { get; } = new("已越过、未办", "passed over, not done");
    internal static Label UnderAMinute { get; } = new("不足1分钟", "less than 1 min");

    internal static Label HappenedThen(string time, string span) => new($"发生于 {time}，事后{span}登记", $"happened at {time}, entered {span} later");

    internal static Label ToldByTelephone(string who) => new($"电话告知，由{who}代录", $"told by telephone, entered by {who}");

    internal static Label DeparturesVerb { get; } = new(
        "列出案卷中的全部例外办理：何时、何事项、未满足何项要求及其条款、理由、办理人、同意人",
        "lists every departure in dossiers: when, in which act, from what and under which clause, on which ground, by whom and with whose consent");

    internal static Label DeparturesHead { get; } = new("例外办理情况", "departures");
    internal static Label EnteredColumn { get; } = new("登记时间", "entered");
    internal static Label HappenedColumn { get; } = new("发生时间", "happened");
    internal static Label FromColumn { get; } = new("未满足的要求", "departed from");
    internal static Label ByWhom { get; } = new("办理人", "by");
    internal static Label NoDepartures { get; } = new("没有例外办理", "there is no departure");

    internal static Label DeparturesOf(int departures, int cases) => new($"办件{cases}件，例外办理{departures}项", $"{Many(cases, "case")}, {Many(departures, "departure")}");

    internal static Label OpenWithDepartures { get; } = new("说明理由后可以办理", "open with departures");

    internal static Label NeedsConsentOf(Post post) => new($"须{post.Label.Chinese}同意", $"with the consent of the {post.Label.English}");

    internal static Label GroundFor { get; } = new("例外办理的理由（不写则不作例外办理）", "ground for departing from this (left empty, it is not departed from)");

    internal static Label WithGrounds(int reasons) => new($"须说明{reasons}项理由", $"with {Many(reasons, "ground")}");

    internal static Label Nature { get; } = new("性质", "nature");
    internal static Label CanBeDepartedFrom { get; } = new("应当满足（未满足的，说明理由可例外办理）", "ought to hold (departed from with a ground)");
    internal static Label AllBeforeIsDone { get; } = new("此前各项均已办理（未办的，说明一次理由即可，逐项记入案卷）", "all that comes before is done (one ground stands for all that is not, each on record)");
    internal static Label ApprovalsCameFirst { get; } = new("所依据的审批先于事项发生", "the approvals that it rests on were given before it happened");
    internal static Label NotYetKnown { get; } = new("尚不清楚", "not yet known");

    internal static Label RecordedFrom { get; } = new("也可登记于", "recorded even when");
    internal static Label MadeUpWhen { get; } = new("说明理由未办的，可在下列环节补记", "where a departure passed it over, can be made up when");
    internal static Label ToldTo { get; } = new("可电话告知，由下列岗位代录", "may be told by telephone to, who enter it");
    internal static Label InPlaceOf { get; } = new("下列岗位无法联系时代行", "where a post is out of reach, in its place");
    internal static Label NoStandIn { get; } = new("不得代行，可以书面委托", "nobody stands in but by written delegation");
    internal static Label WhoeverIsAway { get; } = new("岗位空缺或者不在岗", "a post that is vacant, or whose holder is away");
    internal static Label LentOrOrdered { get; } = new("各事项均可由责任岗位书面委托的人办理，以委托写明的事项和期间为限；没有委托的，由办公室规定的代行人办理，注明不得代行的除外；既没有委托、也没有规定代行的，等候责任岗位办理。办公室规定的代行：", "Every act is also open to whoever has the seat by written delegation, for what and as long as that says; where there is none, to whom the office's order has stand in, but for acts of which it is said that nobody does; where there is neither, the act waits for the holder. The office's orders:");
    internal static Label AwayOrVacant { get; } = new("空缺或者不在岗的岗位", "post vacant or away");
    internal static Label LinesOfStandIns { get; } = new("无法联系时的代行", "stand-ins while a post is out of reach");
    internal static Label OutOfReach { get; } = new("无法联系的岗位", "post out of reach");
    internal static Label StandInsInOrder { get; } = new("依次代行", "stand-ins, in order");
    internal static Label Nobody { get; } = new("无人代行", "nobody");

    internal static Label ForcesTitle { get; } = new("各事项的性质与可否例外办理", "what each act does, and what can be departed from");

    internal static Label ForcesIntro { get; } = new(
        "拟制、决定的事项，要求大多必须满足；记录已发生之事的，未满足的要求说明理由后可例外办理，并记入案卷。填写内容、时间等登记本身的要求一律必须满足，未列入。下表由流程定义生成，只列已区分事项性质的流程。",
        "What makes or decides can seldom be departed from; what records what has happened can, with a ground that stays on record. Nobody departs from what the record itself asks, such as its fields and its time, and that is left out. The tables are made from the definitions, of the procedures that tell their acts apart.");

    internal static Label NoNaturesYet { get; } = new("尚无区分事项性质的流程。", "No procedure tells its acts apart yet.");
    internal static Label FirmRequirements { get; } = new("必须满足", "firm");
}
