using NodaTime;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>Every text of the host, in both languages. What the library says of itself is not repeated here.</summary>
internal static partial class Texts
{
    // What things are called at the head of a column or a section.
    internal static Label Id { get; } = new("标识", "id");
    internal static Label Title { get; } = new("名称", "title");
    internal static Label Clause { get; } = new("条款", "clause");
    internal static Label Clauses { get; } = new("条款", "clauses");
    internal static Label States { get; } = new("环节", "states");
    internal static Label State { get; } = new("环节", "state");
    internal static Label Transitions { get; } = new("流转", "transitions");
    internal static Label Duties { get; } = new("应办事项", "duties");
    internal static Label Limits { get; } = new("时限", "limits");
    internal static Label Limit { get; } = new("时限", "limit");
    internal static Label ActHead { get; } = new("事项", "act");
    internal static Label Kind { get; } = new("类别", "kind");
    internal static Label Who { get; } = new("责任岗位", "who");
    internal static Label Terms { get; } = new("条件与结果", "terms and effects");
    internal static Label Figure { get; } = new("规定时间", "figure");
    internal static Label StartedBy { get; } = new("起算于", "started by");
    internal static Label MetBy { get; } = new("完成于", "met by");
    internal static Label PapersAndContents { get; } = new("文书与填写内容", "papers and contents");
    internal static Label PaperOrAct { get; } = new("文书或事项", "paper or act");
    internal static Label Paper { get; } = new("（文书）", "(paper)");
    internal static Label Fields { get; } = new("填写项", "fields");
    internal static Label RequiredMark { get; } = new("* 必填；? 一时不清楚的填“尚不清楚”（没有 * 的留空），查明后补充", "* required; ? what is not yet known is said to be so, or left out where there is no *, and added later");
    internal static Label FollowUps { get; } = new("后续事项", "follow-ups");
    internal static Label Opens { get; } = new("启动", "opens");
    internal static Label Reading { get; } = new("解释", "reading");
    internal static Label CarriedBy { get; } = new("承载要素", "carried by");
    internal static Label RuleOfASet { get; } = new("规则", "rule");
    internal static Label Links { get; } = new("流程之间的关联", "links between the procedures");
    internal static Label Link { get; } = new("关联", "link");
    internal static Label OtherProcedure { get; } = new("关联流程", "other procedure");
    internal static Label Obligations { get; } = new("周期性工作", "recurring obligations");
    internal static Label Obligation { get; } = new("工作", "obligation");
    internal static Label Period { get; } = new("周期", "period");
    internal static Label Rhythm { get; } = new("频次", "how often");
    internal static Label NoDayNamed { get; } = new("未定日期", "no day named");
    internal static Label Diagram { get; } = new("状态图", "diagram");
    internal static Label FinalState { get; } = new("（办结）", "(final)");
    internal static Label OpeningACase { get; } = new("启动", "opening a case");
    internal static Label ShowHint { get; } = new("查看一项：baodi show 标识", "one of them: baodi show ID");
    internal static Label Officer { get; } = new("人员", "officer");
    internal static Label Posts { get; } = new("岗位", "posts");
    internal static Label Unit { get; } = new("单位", "unit");
    internal static Label CaseHead { get; } = new("办件", "case");
    internal static Label Procedure { get; } = new("流程", "procedure");
    internal static Label Events { get; } = new("步数", "events");
    internal static Label RunningLimits { get; } = new("未了时限", "running limits");
    internal static Label AtTheEnd { get; } = new("最后情况", "at the end");

    // Under which terms an act stands.
    internal static Label When { get; } = new("条件", "must hold");
    internal static Label Owed { get; } = new("应办条件", "owed when");
    internal static Label Provided { get; } = new("办后应当", "provided");

    internal static Label Unseparated { get; } = new("可由同一人办理", "the same person may do it");

    internal static Label Asks { get; } = new("分办判定", "asks");
    internal static Label Starts { get; } = new("起算时限", "starts");
    internal static Label Moves { get; } = new("调整时限", "moves");
    internal static Label Meets { get; } = new("完成时限", "meets");
    internal static Label Renews { get; } = new("须重办", "renews");
    internal static Label Excluded { get; } = new("不得办理", "barred");
    internal static Label LeavesBehind { get; } = new("转入其他环节的，本环节未办事项不再办理", "where it leads to another state, duties not done are left behind");

    // What happens in a story.
    internal static Label Source { get; } = new("来源", "source");
    internal static Label Invented { get; } = new("虚构", "invented");
    internal static Label Refused { get; } = new("不予办理", "refused");
    internal static Label Unexpected { get; } = new("与预期不符", "not as expected");
    internal static Label CountedFrom { get; } = new("起算于 ", "counted from ");
    internal static Label LookedAtLimits { get; } = new("检查时限", "limits checked");
    internal static Label NothingOverdue { get; } = new("无逾期", "nothing is overdue");
    internal static Label NoRule { get; } = new("无规定", "no rule");
    internal static Label LimitStarts { get; } = new("时限起算", "limit starts:");
    internal static Label LimitMet { get; } = new("按期完成", "met in time:");
    internal static Label LimitMetLate { get; } = new("逾期完成", "met late:");
    internal static Label AllLimitsOption { get; } = new("列出全部运行中的时限", "lists every limit that runs");
    internal static Label AllLimits { get; } = new("全部时限", "all running limits");
    internal static Label WhyOption { get; } = new("说明每个截止时间的推算过程", "says how each due instant comes about");
    internal static Label SuspendedLimits { get; } = new("中止计算的时限", "limits whose clock is stopped");
    internal static Label StandsSince { get; } = new("中止于", "stopped since");
    internal static Label LimitMetEarly { get; } = new("早于时段完成", "met before its window opens:");
    internal static Label NotBefore { get; } = new("时段始于", "which is at");
    internal static Label LimitSuspended { get; } = new("时限中止计算", "clock stopped:");
    internal static Label LimitResumed { get; } = new("时限恢复计算", "clock runs again:");
    internal static Label LimitExtended { get; } = new("时限延长", "limit extended:");
    internal static Label LimitReleased { get; } = new("时限解除", "limit released:");
    internal static Label DueBy { get; } = new("截止", "due by");
    internal static Label LateBy { get; } = new("逾期", "late by");
    internal static Label Spare { get; } = new("尚余", "to spare:");
    internal static Label LimitsNow { get; } = new("未了时限", "limits running");
    internal static Label NoLimitsNow { get; } = new("没有未了时限", "no limit runs");
    internal static Label Overdue { get; } = new("已逾期", "overdue by");
    internal static Label OverdueLimits { get; } = new("已过时限", "passed limits");

    internal static Label NearLimits { get; } = new("临近到期", "near");
    internal static Label DueNext { get; } = new("下一个到期", "due next");
    internal static Label NothingDue { get; } = new("没有未到期的时限", "no limit is still to come");
    internal static Label Reminder { get; } = new("提醒级别", "reminder");
    internal static Label Left { get; } = new("尚余", "left");
    internal static Label Told { get; } = new("告知", "told");

    internal static IReadOnlyList<Label> DaysOfWeek { get; } =
    [
        new("星期一", "Monday"), new("星期二", "Tuesday"), new("星期三", "Wednesday"), new("星期四", "Thursday"),
        new("星期五", "Friday"), new("星期六", "Saturday"), new("星期日", "Sunday"),
    ];

    internal static Label InNumbers(int states, int transitions, int duties, int limits, int clauses) => new(
        $"{states}个环节，{transitions}条流转，{duties}项应办事项，{limits}个时限，{clauses}个条款",
        $"{states} states, {transitions} transitions, {duties} duties, {limits} limits, {clauses} clauses");

    /// <summary>What the mark of a reading means.</summary>
    internal static Label Marked { get; } = new("条款号后加 R 的，依据是对该条的解释，全文见末节", "R after a clause: a reading of it, given in full at the end");

    /// <summary>Where a developer finds what the page speaks of.</summary>
    internal static Label InCode(Act opening) => new(
        $"C#：using {opening.Command.Namespace}; 命令类与事项同名，如 {opening.Name} 即 {opening.Command.Name}",
        $"C#: using {opening.Command.Namespace}; a command is called as its act, so {opening.Name} is {opening.Command.Name}");

    internal static Label KindOf(Act act) => act.Kind switch
    {
        ActKind.Opening => new("启动", "opening"),
        ActKind.Step => new("流转", "step"),
        ActKind.Duty => act.OwedWhen.IsEmpty && act.Guards.IsEmpty ? new("应办", "duty") : new("视情应办", "duty if"),
        ActKind.Option => new("可办", "option"),
        ActKind.Round => new(
            $"{SignOff.Modes.LabelOf(act.Round!.Mode).Chinese}{SignOff.Verbs.LabelOf(act.Round.Verb).Chinese}",
            $"{SignOff.Verbs.LabelOf(act.Round.Verb).English}, {SignOff.Modes.LabelOf(act.Round.Mode).English}"),
    };

    internal static Label EntryOf(RouteEntry entry) => entry switch
    {
        RouteEntry.OnEntry => new("", ""),
        RouteEntry.Afresh => new("（应办事项重新开始）", "(duties afresh)"),
        RouteEntry.Resumed => new("（已办的有效）", "(duties go on)"),
    };

    internal static Label FigureOf(TimeLimit limit) => limit.Kind switch
    {
        LimitKind.Stated => limit.Rule?.Label ?? (limit.MayBeNone ? new("写明的，按所写", "as stated, if it is") : new("须写明", "to be stated")),
        LimitKind.ByDate => new("按写明的日期", "by the date stated"),
        LimitKind.PerItem => limit.Rule?.Label ?? new("逐项写明", "stated for each"),
        LimitKind.Recurring => new($"每{limit.Rule!.Label.Chinese}", $"every {limit.Rule.Label.English}"),
        LimitKind.Figure or LimitKind.BeforeStart => limit.Rule!.Label,
    };

    /// <summary>The figure by which a limit runs: of the law, as stated, or of the notice; empty where a date was stated.</summary>
    internal static Label FigureOf(RunningLimit running) =>
        running.Limit.LawFigures.FirstOrDefault(figure => figure.Instrument == running.Instrument) is { } law
            ? new($"{law.Rule.Label.Chinese}（{law.Instrument.Label.Chinese}）", $"{law.Rule.Label.English} ({law.Instrument.Label.English})")
            : running.Limit.Kind is LimitKind.Stated or LimitKind.PerItem or LimitKind.ByDate ? running.Course?.Allowed.Label ?? new("", "")
            : FigureOf(running.Limit);

    internal static Label LawOf(LawFigure figure) => new(
        $"{figure.Rule.Label.Chinese}（{figure.Instrument.Label.Chinese}，{figure.Instrument.InForce.Chinese}）",
        $"{figure.Rule.Label.English} ({figure.Instrument.Label.English}, {figure.Instrument.InForce.English})");

    internal static Label DaysAndHours(long days, long hours) => hours == 0 ? new($"{days}天", Many(days, "day")) : new($"{days}天{hours}小时", $"{Many(days, "day")} {hours} h");

    internal static Label HoursAndMinutes(long hours, long minutes) => minutes == 0 ? new($"{hours}小时", $"{hours} h") : new($"{hours}小时{minutes}分钟", $"{hours} h {minutes} min");

    internal static Label Minutes(long minutes) => new($"{minutes}分钟", $"{minutes} min");

    internal static Label LimitHasPassed(RunningLimit running) => new($"时限已过：{running.Label.Chinese}", $"a limit has passed: {running.Label.English}");

    internal static Label OverdueBy(RunningLimit running) => new($"{running.Label.Chinese}已逾期 ", $"{running.Label.English} overdue by ");

    internal static Label ByDelegation(Delegation delegation) => new(
        $"受 {delegation.GrantorName ?? delegation.Grantor} 书面委托（{delegation.Document}）", $"by written delegation of {delegation.GrantorName ?? delegation.Grantor} ({delegation.Document})");

    internal static Label RoundComplete(SignOffRound round) => new(
        $"{SignOff.Verbs.LabelOf(round.Verb).Chinese}已齐", $"{SignOff.Verbs.LabelOf(round.Verb).English}: complete");

    internal static Label RoundGoesOn(SignOffRound round) => new(
        $"{SignOff.Verbs.LabelOf(round.Verb).Chinese}未齐", $"{SignOff.Verbs.LabelOf(round.Verb).English}: others are still to follow");

    internal static Label AsksToOpen(string procedure) => new($"请启动后续事项：{procedure}", $"asks to open: {procedure}");

    internal static Label AllAsExpected(int steps) => new($"共{steps}步，均与预期一致", $"{Many(steps, "step")}, all as expected");

    internal static Label NotAsExpected(int wrong, int steps) => new($"{steps}步中{wrong}步与预期不符", $"{wrong} of {Many(steps, "step")} not as expected");

    internal static Label ScenariosPlayed(int played, int failed) => failed == 0
        ? new($"演示{played}个情景，均与预期一致", $"{Many(played, "scenario")} played, all as expected")
        : new($"演示{played}个情景，{failed}个与预期不符", $"{Many(played, "scenario")} played, {failed} not as expected");

    // What was otherwise than expected.
    internal static Label CaseNeverOpened(string name) => new($"办件“{name}”未能启动", $"the case '{name}' was never opened");

    internal static Label AcceptedUnexpectedly { get; } = new("预期不予办理，实际已办理", "expected to be refused, but accepted");

    internal static Label RefusedUnexpectedly { get; } = new("预期办理，实际不予办理", "expected to be accepted, but refused");

    internal static Label OtherState(State expected, State? actual) => new(
        $"预期环节“{expected.Label.Chinese}”，实际{(actual is null ? "没有启动" : $"“{actual.Label.Chinese}”")}",
        $"expected the state {expected.Name}, found {actual?.Name ?? "no case"}");

    internal static Label ReasonAbsent(string ground) => new($"没有预期的理由“{ground}”", $"no reason bears '{ground}'");

    internal static Label ReasonUnexpected(Reason reason) => new(
        $"未预期的理由：{reason.Citation} {reason.Code}", $"unexpected reason: {reason.Citation} {reason.Code}");

    internal static Label LimitNotRunning(string limit, Instant due) => new(
        $"预期时限 {limit} 截止 {Json.JsonOutput.Of(due)}，实际没有", $"expected the limit {limit} due {Json.JsonOutput.Of(due)}, it does not run so");

    internal static Label LimitRunning(string limit, Instant due) => new(
        $"未预期的时限 {limit}，截止 {Json.JsonOutput.Of(due)}", $"the limit {limit} due {Json.JsonOutput.Of(due)} was not expected");

    internal static Label OtherNames(Label what, IReadOnlyList<string> expected, IReadOnlyList<string> actual) => new(
        $"{what.Chinese}：预期 {Listed(expected)}，实际 {Listed(actual)}", $"{what.English}: expected {Listed(expected)}, found {Listed(actual)}");

    // What is wrong with input.
    internal static Label DossierTwice { get; } = new("两个情景会写入同一案卷文件", "two scenarios would write this dossier");

    internal static Label NotJson(int line, int column) => new($"不是 JSON，错在第{line}行第{column}字", $"not JSON at line {line}, character {column}");
    internal static Label TooDeep(int depth) => new($"不是此处可用的 JSON：嵌套超过{depth}层", $"not JSON for us: nested deeper than {depth} levels");
    internal static Label NotUnicode { get; } = new("不是此处可用的 JSON：文本不是有效的 Unicode", "not JSON for us: a text is not valid Unicode");

    internal static Label MemberTwice(string name) => new($"“{name}”重复", $"'{name}' stands there twice");

    internal static Label TooManyMembers(int most) => new($"成员超过{most}个", $"an object here has at most {most} members");

    internal static Label TooManyEntries(int most) => new($"条目超过{most}个", $"a list here has at most {most} entries");

    internal static Label TooManyValues(int most) => new($"值超过{most}个", $"a document has at most {most} values");

    internal static Label MemberMissing(string name) => new($"缺少“{name}”", $"'{name}' is missing");

    internal static Label WrongKind(PartKind wanted) => wanted switch
    {
        PartKind.Object => new("应为对象 { }", "an object { } belongs here"),
        PartKind.Array => new("应为数组 [ ]", "an array [ ] belongs here"),
        PartKind.Text => new("应为文本", "a text belongs here"),
        PartKind.Number => new("应为数字", "a number belongs here"),
        PartKind.YesNo => new("应为 true 或 false", "true or false belongs here"),
        PartKind.Null => new("应为 null", "null belongs here"),
    };

    internal static Label BlankText { get; } = new("文本为空", "the text is blank");

    internal static Label TextTooLong(int length, int most) => new($"文本有{length}字，最多{most}字", $"the text has {length} characters, at most {most} are taken");

    internal static Label ListTooLong(int length, int most) => new($"有{length}项，最多{most}项", $"there are {length} entries, at most {most} are taken");

    internal static Label NotAName { get; } = new(
        "应以字母或数字开头，只含字母、数字、“.”“-”“_”，最多80字", "a name begins with a letter or digit and has letters, digits, '.', '-' and '_', at most 80");

    internal static Label WordsExpected { get; } = new("应为文本，或 { \"zh\": …, \"en\": … }", "a text or { \"zh\": …, \"en\": … } belongs here");

    internal static Label EndOfDayAsATime(string text) => new(
        $"“{text}”：24:00 是当日之末，也是次日之始；请按所指之日写作当日 23:59:59 或者次日 00:00:00",
        $"'{text}': 24:00 ends one day and begins the next; write 23:59:59 of the one or 00:00:00 of the other, whichever is meant");

    internal static Label NotATime(string text) => new(
        $"“{text}”不是带时区的时间；应如 2022-07-19T07:15:00+08:00，1992至2999年",
        $"'{text}' is not a time with its offset; such as 2022-07-19T07:15:00+08:00, from 1992 to 2999");

    internal static Label NotADate(string text) => new($"“{text}”不是日期；应如 2022-07-19", $"'{text}' is not a date; such as 2022-07-19");

    internal static Label NoPost { get; } = new("无岗位", "no post");

    internal static Label NeedsOrganisation { get; } = new("需要写明组织（organisation）", "it needs an organisation");

    internal static Label DoesNotFitOrganisation { get; } = new("与组织中已有的内容冲突或不完整", "it does not fit what the organisation has, or is not whole");

    internal static Label DelegationTaken { get; } = new("该委托并未被拒绝", "the delegation is not refused");

    internal static Label UnknownDelegation(string document) => new($"授权人此前未得到委托“{document}”", $"the grantor has received no delegation '{document}' before");

    internal static Label DelegationReversed { get; } = new("委托结束早于开始", "the delegation ends before it begins");

    internal static Label OfficerTwice(string id) => new($"人员“{id}”重复", $"the officer '{id}' is there twice");

    internal static Label CaseTwice(string name) => new($"办件名“{name}”重复", $"the case name '{name}' is used twice");

    internal static Label ExpectationWrong { get; } = new(
        "应为 \"accepted\" 或 { \"refused\": [条款或理由代码, …] }", "\"accepted\" or { \"refused\": [a clause or a reason's code, …] } belongs here");

    internal static Label EarlierThanStepBefore { get; } = new("时间早于上一步", "this is earlier than the step before");

    internal static Label SchemaLeftOut { get; } = new("是 JSON Schema，不是情景，已略过", "a JSON Schema, not a scenario: left out");

    internal static Label NoSteps { get; } = new("没有步骤", "there are no steps");

    // The command line.
    internal static Label About { get; } = new(
        "区政府办公室工作流程：谁可办什么、按什么顺序、何时之前、依据哪一条。不带命令时演示一起突发事件。",
        "The working procedures of a district government office: who may do what, in which order, by when, under which clause. Without a verb it plays an incident.");

    internal static Label ProceduresVerb { get; } = new("列出各项流程", "lists the procedures");
    internal static Label ShowVerb { get; } = new("显示一项流程：环节、岗位、应办事项、时限、文书及其条款", "shows one procedure: states, posts, duties, limits, papers, each with its clause");
    internal static Label DiagramVerb { get; } = new("按定义画状态图", "draws the states of a procedure from its definition");
    internal static Label PageVerb { get; } = new("按定义写出一项流程的说明页（Markdown，含状态图）；departures 为各事项可否例外办理的说明页", "writes the page of a procedure from its definition, as Markdown with its diagram; 'departures' is the page of what can be departed from");
    internal static Label PageArgument { get; } = new("流程标识；不给出时把全部流程写入 --out 所指的文件夹", "the id of a procedure; without one the pages of all are written into the folder that --out names");
    internal static Label FolderNeeded { get; } = new("请给出流程标识，或用 --out 指定文件夹", "give the id of a procedure, or a folder with --out");
    internal static Label ClausesVerb { get; } = new("列出各条款及承载它的要素", "lists each clause with the elements that carry it");
    internal static Label LinksVerb { get; } = new("列出流程之间的关联", "lists what the procedures open, draw from and wait for");
    internal static Label ObligationsVerb { get; } = new("列出一段日期内的周期性工作", "lists what recurs in a span of dates");
    internal static Label CalendarVerb { get; } = new(
        "把一段日期内的周期性工作、会议和活动的开始时间及未了时限写成日历文件（iCalendar），可供桌面日历订阅",
        "writes what recurs, starts and is due in a span of dates as iCalendar, for desk calendars");
    internal static Label DossiersOption { get; } = new("案卷文件或其文件夹；可多次给出", "a dossier, or a folder of them; may be given more than once");
    internal static Label AlarmOption { get; } = new(
        "提前多久提醒，如 \"45 minutes\"、\"2 hours\"，可多次给出；none 为不提醒", "how long ahead to remind, such as \"45 minutes\" or \"2 hours\", may be given more than once; none for no alarms");
    internal static Label StampOption { get; } = new("写入时间，如 2017-01-01T08:00:00+08:00；默认为现在", "when it is written, such as 2017-01-01T08:00:00+08:00; now if not given");
    internal static Label NotAnAlarm(string text) => new(
        $"“{text}”不是提前的时间；应为 none，或一个正整数和单位 minutes 或 hours，不超过366天",
        $"'{text}' is not how long ahead; none, or a positive number and minutes or hours belong here, at most 366 days");
    internal static Label NotADossier(Label problem) => new($"不是本机关的案卷：{Document.Shown(problem.Chinese)}", $"not a dossier of this office: {Document.Shown(problem.English)}");
    internal static Label NoDossiers { get; } = new("文件夹中没有案卷（*.json）", "there are no dossiers (*.json) in this folder");
    internal static Label SameCase(string file) => new($"与 {file} 为同一办件", $"it is the same case as {file}");
    internal static Label DemoVerb { get; } = new("演示一个办件，或一项分办判定", "plays a demonstration: an incident, or one routing decision");
    internal static Label DemoSigns { get; } = new("公文由谁签发", "who signs an outgoing document");
    internal static Label DemoReception { get; } = new("来访由谁接待", "who leads a reception");
    internal static Label DemoEscalation { get; } = new("突发事件升级又降级", "an incident regraded upward, then downward");
    internal static Label RulesOfIt { get; } = new("演示中所用的规则", "the rules that decided in it");
    internal static Label ShowIt { get; } = new("这项流程的全部规定", "everything the procedure says");
    internal static Label PlayIt { get; } = new("自行办理一件（输入 quit 结束）", "handle one yourself (quit ends it)");
    internal static Label NoCaseToTell { get; } = new("没有可告知的办件", "no case that may be told of");
    internal static Label NoSuchCaseIn(string name) => new($"此前没有办件“{name}”", $"there was no case '{name}' by then");

    internal static Label TryNext { get; } = new("接着可试", "try next");
    internal static Label Machine { get; } = new("状态机", "machine");
    internal static Label NoStateYet { get; } = new("（尚未启动）", "(not begun)");

    internal static Label DemoArgument(IEnumerable<string> names) => new($"演示名称：{string.Join('、', names)}", $"which one: {string.Join(", ", names)}");

    internal static Label GuardsRefused(int count) => new($"守卫未通过{count}项：", count == 1 ? "1 guard refused:" : $"{count} guards refused:");
    internal static Label NoSuchTrigger { get; } = new("此环节没有这一触发：", "the state has no such trigger:");
    internal static Label RulesFired(IReadOnlyList<string> rules) => new(
        $"适用规则 {string.Join('、', rules)}", $"{(rules.Count == 1 ? "rule" : "rules")} fired: {string.Join(", ", rules)}");

    internal static Label DueVerb { get; } = new("计算截止时间并说明推算过程", "computes when something is due, and says how that comes about");
    internal static Label AnchorOption { get; } = new("起算时间，如 2021-02-09T17:00:00+08:00", "the instant from which time runs, such as 2021-02-09T17:00:00+08:00");
    internal static Label BeforeOption { get; } = new("在此时间之前须留出 --limit 所示时限，如会议开始时间", "the start before which so much time must be left, such as that of a meeting");
    internal static Label QuestionsOption { get; } = new(
        "一次计算多项：每行一个 JSON 对象，含 from 或 before、limit，可含 first-day、last-day；- 为标准输入",
        "answers many: one JSON object a line with from or before, limit, and first-day and last-day where wanted; - is standard input");
    internal static Label NotOneQuestion { get; } = new(
        "应给出 --limit 和 --from 或 --before 之一（--first-day、--last-day 只用于 --from），或只给出 --questions",
        "--limit and either --from or --before belong here (--first-day and --last-day with --from only), or --questions alone");
    internal static Label CountedBetween { get; } = new("起算", "counted");
    internal static Label AfterAnchor { get; } = new("自", "from");
    internal static Label BeforeStart { get; } = new("早于", "before");
    internal static Label ExtendedOption { get; } = new("延长的时间，单位与 --limit 相同；可多次给出", "time added, in the unit of --limit; may be given several times");
    internal static Label StoodOption { get; } = new("中止计算的起止时间，两者以 / 分隔；可多次给出，按先后", "from when to when the clock stood, with a / between; may be given several times, in order");
    internal static Label OnlyAnAmountTurns { get; } = new("只有“5 working-days”这样自起算时间起的时限才能延长或中止", "only an amount of time after its anchor, such as '5 working-days', can be extended or stand");
    internal static Label NotInOrder { get; } = new("中止应在起算之后，先后有序，止不早于起", "the clock cannot stand before its anchor; the spans come in order, and none ends before it starts");

    internal static Label DayIsBehind { get; } = new("该日已在起算时间之前；可用 next-month", "that day is behind the start; 'next-month' may be meant");
    internal static Label CountingIsGiven { get; } = new(
        "--first-day、--last-day 只用于 \"5 working-days\"、\"10 to 30 calendar-days\" 这样自起算时间起的时限；其余写法已含计算方式",
        "--first-day and --last-day go with an amount or a window after the start, such as \"5 working-days\" or \"10 to 30 calendar-days\"; other forms say how they count");
    internal static Label NearInMonths { get; } = new("--near 应以分钟、小时或天计；月份长短不一", "--near is told in minutes, hours or days; months are of unlike length");

    internal static Label ClockStood(int times) => new($"中止{times}次", times == 1 ? "the clock was stopped once" : $"the clock was stopped {times} times");

    internal static Label StandsTooLate(Instant due, bool isEndOfDay) => new($"中止开始时时限已经届满（{Pages.Wording.Due(due, isEndOfDay)}）", $"the clock would stand only after the limit has passed ({Pages.Wording.Due(due, isEndOfDay)})");

    internal static Label NotAnExtension(TimeAllowed by, TimeAllowed limit) => new(
        $"“{by}”不能加到“{limit}”上；单位应为 {TimeAllowed.Units.All[TimeAllowed.Units.Ordinal(limit.Unit)].Name}，合计不超过 {TimeAllowed.MaximumAmount}",
        $"'{by}' cannot be added to '{limit}'; it must be in {TimeAllowed.Units.All[TimeAllowed.Units.Ordinal(limit.Unit)].Name}, and the sum at most {TimeAllowed.MaximumAmount}");

    internal static Label NotASpanOfTime(string text) => new(
        $"“{text}”不是起止时间；应如 2017-03-20T09:00:00+08:00/2017-04-05T09:00:00+08:00",
        $"'{text}' is not a span of time; one such as 2017-03-20T09:00:00+08:00/2017-04-05T09:00:00+08:00 belongs here");

    internal static Label DaysVerb { get; } = new("逐日列出是否工作日及原因", "lists days with whether they are worked, and why");
    internal static Label Day { get; } = new("日期", "day");
    internal static Label Holiday { get; } = new("假日", "holiday");
    internal static Label WorkedSoFar { get; } = new("累计工作日", "worked so far");
    internal static Label WorkingDays(int count, string from, string to) => new($"{from} 至 {to}：{count}个工作日", $"{from} to {to}: {Many(count, "working day")}");
    internal static Label LimitOption { get; } = new("时限，如 \"5 working-days\"、\"30 minutes\"", "how much time there is, such as \"5 working-days\" or \"30 minutes\"");
    internal static Label FirstDayOption { get; } = new("起算日是否计入；默认不计", "whether the first day is counted; not counted unless said");
    internal static Label LastDayOption { get; } = new("末日非工作日时是否顺延；默认不顺延", "what becomes of a last day that is not worked; it stays as it falls unless said");
    internal static Label FromOption { get; } = new("起始日期（含），如 2017-01-01", "the first date, such as 2017-01-01");
    internal static Label ToOption { get; } = new("截止日期（含）", "the last date, included");
    internal static Label SessionOption { get; } = new("人大、政协会期，如 district:2017-01-04:2017-01-07；可多次给出", "a session of the congresses, such as district:2017-01-04:2017-01-07; may be given more than once");
    internal static Label LimitsVerb { get; } = new("读取案卷，列出已过、临近和下一个到期的时限及告知对象", "reads dossiers and lists which limits have passed, are near and are due next, and who is told");
    internal static Label DossiersArgument { get; } = new("案卷文件，或案卷文件夹（如 baodi run --dossier 所写）", "dossiers, or folders of them, such as baodi run --dossier writes");
    internal static Label LookAtOption { get; } = new("查看的时间，如 2022-07-19T07:45:00+08:00；默认为现在", "when to look, such as 2022-07-19T07:45:00+08:00; now if not given");
    internal static Label NearOption { get; } = new("到期前多久算临近，如 \"3 working-days\"；可由远及近多次给出，各为一级", "how long before its end a limit is near, such as \"3 working-days\"; each further one is a nearer reminder");
    internal static Label DecideVerb { get; } = new("按规则集作出判定，并说明依据、结论和其他各条规则为何不适用；不带参数时列出规则集", "answers by a rule set, with the clause, the conclusions and why the other rules did not fire; lists the sets when asked without one");
    internal static Label RunVerb { get; } = new("演示情景文件，并与预期比较", "plays scenario files and compares what comes of them with what they expect");
    internal static Label PaperVerb { get; } = new("输出案卷或情景文件中各办件形成的文书，签批和办理过程一并列出", "shows the papers that the cases of dossiers or scenario files made, with who signed them and what was done with them");
    internal static Label PaperFilesArgument { get; } = new("案卷或情景文件", "dossiers or scenario files");
    internal static Label PaperNumberOption { get; } = new("只要此编号的一份文书，如 school-canteen/2", "the one paper of that number alone, such as school-canteen/2");
    internal static Label PlayVerb { get; } = new("逐步办理一个办件：显示此刻谁可办什么，再问下一步", "goes through a case step by step: shows what can be done now and by whom, and asks for the next step");

    internal static Label PetitionReportVerb { get; } = new("演示情景文件，出其中信访事项某月的督查专报", "plays scenario files and writes the supervision special report of a month on their petitions");
    internal static Label MonthOption { get; } = new("月份，如 2017-05", "the month, such as 2017-05");
    internal static Label InventoryOption { get; } = new("改出该月的信访事项文件清单", "the petition inventory of the month instead");

    internal static Label LangOption { get; } = new("语言：zh 或 en", "the language: zh or en");
    internal static Label JsonOption { get; } = new("输出 JSON", "writes JSON");
    internal static Label PlainOption { get; } = new("输出纯文本", "writes plain text, even on a terminal");
    internal static Label PaceOption { get; } = new("终端上每一步停留的毫秒数；0 为不停", "how many milliseconds a step takes on a terminal; 0 for none");
    internal static Label HelpOption { get; } = new("显示帮助", "shows help");
    internal static Label VersionOption { get; } = new("显示版本", "shows the version");
    internal static Label FormatOption { get; } = new("图的格式：mermaid 或 dot", "the notation: mermaid or dot");
    internal static Label PaperFormatOption { get; } = new("文书的格式：markdown 或 html（可打印）", "the format of the papers: markdown, or html that can be printed");
    internal static Label PaperOutOption { get; } = new("把每份文书写入此文件夹；指定编号时写入此文件，.html 即为网页", "writes each paper into this folder; the one of a number into this file, as html where it ends so");
    internal static Label OutOption { get; } = new("写入文件，而非输出", "writes to a file in place of the output");
    internal static Label PageOutOption { get; } = new("写入文件；写出全部流程时为文件夹", "writes to a file in place of the output; for the pages of all, a folder");
    internal static Label DossierOption { get; } = new("把各办件的案卷写入此文件夹", "writes each case's dossier into this folder");
    internal static Label AtOption { get; } = new("开始时间，如 2022-07-19T07:15:00+08:00；默认为现在", "when it begins, such as 2022-07-19T07:15:00+08:00; now if not given");
    internal static Label OfficersOption { get; } = new("用此情景文件中的人员；默认每个岗位一人", "takes the officers of this scenario file; one a post if not given");
    internal static Label ProcedureArgument { get; } = new("流程标识", "the id of a procedure");
    internal static Label SetArgument { get; } = new("规则集标识", "the id of a rule set");
    internal static Label ValuesArgument { get; } = new("各项的值，写作 名称=值", "the inputs, each as name=value");
    internal static Label FilesArgument { get; } = new("情景文件", "scenario files");

    internal static Label UsageOfAll { get; } = new("baodi [命令] [选项]", "baodi [verb] [options]");
    internal static Label UsageOf(string verb) => new($"baodi {verb} [选项]", $"baodi {verb} [options]");
    internal static Label Usage { get; } = new("用法", "usage");
    internal static Label Verbs { get; } = new("命令", "verbs");
    internal static Label Arguments { get; } = new("参数", "arguments");
    internal static Label Options { get; } = new("选项", "options");
    internal static Label Examples { get; } = new("例", "examples");
    internal static Label HelpHint(string verb) => new($"帮助：baodi{verb} --help", $"help: baodi{verb} --help");

    internal static Label OptionWithoutValue(string option) => new($"命令行有误：{option} 之后缺少取值", $"a value is missing after {option}");

    internal static Label OptionWithSeveralValues(string option) => new($"命令行有误：{option} 只能有一个取值", $"{option} takes one value only");

    internal static Label OptionMissing(string option) => new($"命令行有误：须给出 {option}", $"{option} is needed");

    internal static Label NotAValue(string option, string text) => new($"命令行有误：“{text}”不能用于 {option}", $"'{text}' is no value of {option}");

    internal static Label ArgumentMissing(string argument) => new($"命令行有误：缺少参数 {argument}", $"{argument} is missing");

    internal static Label BadCommandLine { get; } = new("命令行有误", "the command line cannot be understood");

    internal static Label ProfileOption { get; } = new("所依的办公室规定；情景文件依其自身写明的", "the office whose rules are gone by; scenarios name their own");

    internal static Label NotPlayedAsExpected(Label mismatch) => new($"情景未按预期进行：{mismatch.Chinese}", $"the scenario did not go as it expects: {mismatch.English}");

    internal static Label PaperTwice { get; } = new("两个情景会写入同一文书文件", "two scenarios would write this paper");

    internal static Label NotAPace(string text) => new($"“{text}”不是毫秒数；应为 0 至 60000", $"'{text}' is not a number of milliseconds from 0 to 60000");

    internal static Label NotAMonth(string text) => new($"“{text}”不是月份；应写作 2017-05", $"'{text}' is not a month such as 2017-05");

    internal static Label PetitionTwice(string id) => new($"事项“{id}”在几个情景中重复出现", $"the petition '{id}' is in more than one scenario");

    internal static Label NoCalendarOf(int year) => new($"没有{year}年的工作日历", $"there is no calendar of the year {year}");

    internal static Label NotNameValue(string text) => new($"“{text}”应写作 名称=值", $"'{text}' should be written name=value");

    // Rule sets.
    internal static Label RuleSets { get; } = new("规则集", "rule sets");
    internal static Label Rule { get; } = new("规则", "rule");
    internal static Label Conclusions { get; } = new("结论", "conclusions");
    internal static Label LastDecided { get; } = new("最近的判定", "last decided");
    internal static Label Question { get; } = new("判定事项", "question");
    internal static Label Inputs { get; } = new("依据的情况", "inputs");
    internal static Label Answers { get; } = new("判定结果", "answers");
    internal static Label Answer { get; } = new("判定结果", "answer");
    internal static Label Why { get; } = new("说明", "why");
    internal static Label DecideHintWith(string question) => new($"作出判定，如：baodi decide {question}", $"to ask it, such as: baodi decide {question}");
    internal static Label DecideHint { get; } = new("作出判定：baodi decide 规则集 名称=值 …", "to ask one: baodi decide SET name=value …");

    // Going through a case.
    internal static Label PlayHint { get; } = new(
        "输入编号办理；? 显示用法",
        "a number takes the step; ? tells what else there is");

    internal static IReadOnlyList<(string Form, Label Text)> PlayForms { get; } =
    [
        ("3", new("办理第3项，逐项询问内容", "takes step 3 and asks for its contents")),
        ("3 {\"grade\":\"ordinary\"}", new("办理第3项，内容以 JSON 给出", "takes step 3 with its contents as JSON")),
        ("duty-officer judge {…}", new("由某人办理某事项，不论是否可办", "lets an officer ask for an act, whether it is open or not")),
        ("remark duty-officer added TEXT", new("在案卷上附记，不是办理步骤；类别有 added、pressed、passed-round、read；也可写 {\"to\":[…],\"text\":…,\"papers\":[…]}", "adds a word to the file, which is no step; the kinds are added, pressed, passed-round and read; {\"to\":[…],\"text\":…,\"papers\":[…]} may stand for the text")),
        ("why", new("说明未开放事项的原因", "tells why the other acts are not open")),
        ("+30m  +2h  +1d", new("时间前移", "lets time go on")),
        ("at 2022-07-19T07:15:00+08:00", new("时间移到", "lets time go on until then")),
        ("officer ID POST,POST", new("增加一人", "adds an officer")),
        ("log", new("显示已办各步", "shows what was done")),
        ("quit", new("结束", "ends")),
    ];

    internal static Label Now { get; } = new("时间", "time");
    internal static Label CanBeDone { get; } = new("现在可办", "can be done now");
    internal static Label NothingCanBeDone { get; } = new("现在无人可办任何事项", "nobody can do anything now");
    internal static Label CaseIsClosed { get; } = new("办件已办结", "the case is closed");
    internal static Label NotOpenBecause { get; } = new("不能办的事项", "not open, and why");
    internal static Label NoCaseYet { get; } = new("尚未启动", "not opened yet");
    internal static Label Optional { get; } = new("可空", "may be empty");
    internal static Label Done { get; } = new("已办", "done");
    internal static Label Goodbye(int done, int refused) => new($"结束：已办{done}步，不予办理{refused}步", $"ended: {Many(done, "step")} taken, {refused} refused");
    internal static Label NotUnderstood(string line) => new($"不明白“{line}”；? 显示用法", $"'{line}' is not understood; ? tells what there is");
    internal static Label TimeOnlyGoesOn { get; } = new("时间只能前移", "time only goes on");
    internal static Label OfficerAdded(string id) => new($"已增加 {id}", $"{id} is there now");

    private static string Listed(IEnumerable<string> names) => names.Any() ? string.Join(", ", names) : "—";

    private static string Many(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    internal static Label RhythmOf(RecurringObligation obligation) => obligation.Cadence switch
    {
        Cadence.EveryMonth => new($"每月{obligation.Day!.Value.Label.Chinese}", $"every month, on its {obligation.Day.Value.Label.English}"),
        Cadence.EverySession => new("每次会议", "every session"),
        Cadence.EverySessionYear => new("每年度一次", "once in a session's year"),
        Cadence.AsNeeded => new("视需要", "as needed"),
    };

    internal static Label NotASession(string text) => new(
        $"“{text}”不是会期；应如 district:2017-01-04:2017-01-07，先后有序且不与其他会期重叠",
        $"'{text}' is not a session; one such as district:2017-01-04:2017-01-07 belongs here, in order and overlapping no other");

    internal static Label NotASpan(int days) => new($"截止日期应不早于起始日期，且不超过{days}天", $"the last date must not be before the first, nor more than {days} days after it");

    internal static Label NoCalendarYear(int year) => new($"没有{year}年的工作日历", $"there is no working-day calendar for {year}");

    internal static Label NotAnAmount(string text) => new(
        $"“{text}”不是时间数量；应为 1 到 {TimeAllowed.MaximumAmount} 的整数和单位 {Listed(TimeAllowed.Units.All.Select(unit => unit.Name))}，如 \"5 working-days\"",
        $"'{text}' is not an amount of time; a whole number from 1 to {TimeAllowed.MaximumAmount} and one of {Listed(TimeAllowed.Units.All.Select(unit => unit.Name))} belong here, such as \"5 working-days\"");

    internal static Label NotALimit(string text, Label problem) => new($"“{text}”不是时限：{problem.Chinese}", $"'{text}' is not a limit: {problem.English}");

    internal static Label BeyondTheCalendar(WorkingCalendar calendar) => new(
        $"推算超出了工作日历（{calendar.FirstYear}至{calendar.LastYear}年）", $"the count leaves the working-day calendar, which covers {calendar.FirstYear} to {calendar.LastYear}");

    internal static Label LimitsRun(int limits, int cases) => new($"办件{cases}件，未了时限{limits}个", $"{Many(cases, "case")}, {Many(limits, "running limit")}");

    internal static Label NearOutOfOrder(ReminderTime first, ReminderTime second) => new(
        $"“{second.Label.Chinese}”应总在“{first.Label.Chinese}”之后；请由远及近给出",
        $"'{second}' may come no later than '{first}', given before it; give the farther ones first");

    internal static Label NearTwice { get; } = new("同一个 --near 给出了两次", "one --near is given twice");

    internal static Label IdOfTwoCases(string id) => new($"不同流程的两个办件标识同为“{id}”", $"two cases of different procedures have the id '{id}'");
}
