namespace Baodi.Procedures.ConsoleHost;

/// <summary>The texts of the verb that tells whether limits fit into each other.</summary>
internal static partial class Texts
{
    internal static Label FeasibleVerb { get; } = new(
        "逐日推算外层时限是否够内层各项时限使用，并说明余量和最不利的起算日期；有不够的以状态 1 结束",
        "counts for every start date whether the limits inside another fit into it, with what is left and the worst dates; ends with status 1 where some do not");

    internal static Label FeasibleArgument { get; } = new("流程标识；不给出时每项流程一行", "the id of a procedure; without one, a line for each");
    internal static Label SetOption { get; } = new("假设某时限按此计算，如 handling=\"15 working-days\"；可多次给出", "counts a limit by another rule, such as handling=\"15 working-days\"; may be given more than once");
    internal static Label Feasibility { get; } = new("时限是否够用", "whether limits fit");
    internal static Label NothingNested { get; } = new("没有包含内层时限的时限", "no limit has others inside it");
    internal static Label WithNothingNested { get; } = new("无嵌套", "nothing nested");
    internal static Label Rows { get; } = new("嵌套", "rows");
    internal static Label Outer { get; } = new("外层时限", "outer limit");
    internal static Label Inner { get; } = new("内层时限", "limits inside");
    internal static Label Verdict { get; } = new("结论", "verdict");
    internal static Label LeastLeft { get; } = new("最少余量", "least left");
    internal static Label ShortBy(string span) => new($"尚缺{span}", $"{span} too long");
    internal static Label WorstStarts { get; } = new("最不利的起算日期", "worst start dates");
    internal static Label FirstMisfit { get; } = new("最早不够用的日期", "first that does not fit");
    internal static Label StartDates { get; } = new("起算日期", "start dates");
    internal static Label NotKnownHere { get; } = new("此设置下未知", "not known under this profile");
    internal static Label Path { get; } = new("途径", "way");
    internal static Label NothingLimitsIt { get; } = new("无时限", "nothing limits it");
    internal static Label NoRuleOfItsOwn { get; } = new("未定", "not set");

    internal static Label EveryDateAt(string time) => new($"每一天，{time} 起算", $"every one, at {time}");

    internal static Label DatesOfAll(int count) => new($"共{count}天", $"{count} in all");

    internal static Label DateCounts(NestedLimits nested) => new(
        $"够用{nested.FittingDates}天，不够用{nested.MisfitDates}天，未知{nested.UnknownDates}天，超出日历{nested.UncountedDates}天",
        $"{nested.FittingDates} fit, {nested.MisfitDates} do not, {nested.UnknownDates} are not known, {nested.UncountedDates} leave the calendar");

    internal static Label FeasibleNote { get; } = new(
        "每人用满其时限，未定时限的环节不计时间：够用是按时办结的必要条件，不是充分条件。推算不涉及具体办件，所列途径不一定有办件经过。",
        "Everybody takes the whole of his limit, and what has none takes no time: to fit is necessary for being in time, and not enough. No matter is looked at; a way may be one that none takes.");

    internal static Label SetNeedsProcedure { get; } = new("--set 需要流程标识", "--set needs the id of a procedure");

    internal static Label NotASetting(string text) => new($"“{text}”应写作 名称=时限，如 handling=\"15 working-days\"", $"'{text}' should be written LIMIT=RULE, such as handling=\"15 working-days\"");

    internal static Label SetTwice(string name) => new($"时限“{name}”给出了两次", $"the limit '{name}' is set twice");

    internal static Label DoesNotCount(TimeLimit limit, string rule) => limit.Kind switch
    {
        LimitKind.Figure => new($"“{rule}”不适用于“{limit.Label.Chinese}”；应为起算后的一段时间、一个时段或某月某日，如 5 working-days", $"'{rule}' does not fit '{limit.Name}': an amount, a window or a day of a month after its start belongs here, such as 5 working-days"),
        LimitKind.Stated or LimitKind.PerItem or LimitKind.Recurring => new($"“{rule}”不适用于“{limit.Label.Chinese}”；应为一段时间，如 15 working-days", $"'{rule}' does not fit '{limit.Name}': an amount of time belongs here, such as 15 working-days"),
        LimitKind.BeforeStart => new($"“{rule}”不适用于“{limit.Label.Chinese}”；应为开始前的时间，如 1 working-days before", $"'{rule}' does not fit '{limit.Name}': a time before a start belongs here, such as 1 working-days before"),
        LimitKind.ByDate => new($"“{limit.Name}”按指定的日期到期，不能另设时限", $"'{limit.Name}' is due by a date that somebody states, and takes no rule"),
    };
}
