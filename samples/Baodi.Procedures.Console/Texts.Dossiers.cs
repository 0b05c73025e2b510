namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of dossiers: whether they are whole, and under which rules they go on.</content>
internal static partial class Texts
{
    internal static Label VerifyVerb { get; } = new(
        "核验案卷：是否完整，哪一条被改、删、加、移或截，逐步重新判定是否相符；完整的，说明其环节、未了时限和可以办理的事项",
        "verifies dossiers: whole, or which entry was changed, removed, added, moved or cut; whether each step comes out as recorded; of a whole one its state, the limits that run and what may be done next");

    internal static Label SealOption { get; } = new("另行留存的封存值，如 20:497c…；只用于一份案卷", "the seal as it was kept elsewhere, such as 20:497c…; with one dossier only");
    internal static Label NotASeal(string text) => new($"“{text}”不是封存值；应为条数、冒号和64位十六进制数", $"'{text}' is not a seal: the number of entries, a colon and 64 hexadecimal digits belong here");
    internal static Label SealOfOne { get; } = new("--seal 只用于一份案卷", "--seal is for one dossier");
    internal static Label WhatAVerdictIsWorth { get; } = new(
        "“完整”指：链条相符，且每一步都依本机关的规则重新判定，结果与记录相同，所记未予办理的尝试也可能如此。“未全部判定”指：未见错误，但有步骤或者尝试未重新判定，其内容可能是编造的。",
        "'whole' says: the chain holds, and every step was decided anew by the office's rules and comes out as recorded, and every refused attempt on record can have been. 'undecided' says: nothing is seen to be wrong, but some steps or attempts were not decided anew and may be made up.");
    internal static Label WhatOnlyTheSealTells { get; } = new(
        "从头编造而每一步都合规的案卷，只有与另处留存的封存值比对（--seal）才能识别。",
        "A dossier made up from the beginning, each step of it allowed, is told only by the seal that was kept elsewhere (--seal).");
    internal static Label EarlierRulesOption { get; } = new("本机关以前施行的规则的摘要，可以有多个", "the digest of rules that were in force at the office before; more than one may be given");
    internal static Label NotADigest(string text) => new($"“{text}”不是摘要（64位十六进制数）", $"'{text}' is no digest, which is 64 hexadecimal digits");
    internal static Label DossierColumn { get; } = new("案卷", "dossier");
    internal static Label EntriesColumn { get; } = new("条数", "entries");
    internal static Label SealAgrees { get; } = new("与留存的封存值相符：留存以来无改动，末尾未被截去", "the seal is the one that was kept: nothing was changed or cut off since");

    internal static Label SealAdvice { get; } = new(
        "请先与上次写入时留存的封存值核对（--seal 条数:封存值）：末尾被截去或者整卷重做的案卷，自身也会显示完整。只有刚由可信的程序写出的案卷，才可将此值另行留存",
        "compare it first with the seal kept at the last writing (--seal N:HASH): a dossier whose end was cut off or that was made up anew is whole in itself. Keep this one elsewhere only if whom you trust has just written the file");

    internal static Label StandingAtOption { get; } = new(
        "何时的时限和可办事项，如 2024-03-12T14:30:00+08:00；默认为现在，且不早于最后一步", "of when the limits and what may be done are told, such as 2024-03-12T14:30:00+08:00; now if not given, and never before the last step");

    internal static Label EntriesBefore(int entries) => new($"其前有{entries}条是完整写出的", entries == 1 ? "1 entry stands complete before it" : $"{entries} entries stand complete before it");
    internal static Label MoveFirst { get; } = new("所依规则与现行不同，转入（baodi move）之前不能办理任何事项", "it is under other rules than today's: nothing may be done until it is moved (baodi move)");
    internal static Label OpenAt(string at) => new($"{at} 可以办理", $"open at {at}");
    internal static Label AskWhy(string file) => new($"为某人查问、其他事项为何不能办理：baodi why {file} --as 人员或岗位", $"for somebody, and why the rest is closed: baodi why {file} --as OFFICER");
    internal static Label SealColumn { get; } = new("封存值", "seal");
    internal static Label StepsColumn { get; } = new("逐步重新判定", "steps decided anew");
    internal static Label FaultsHeading { get; } = new("发现的问题", "what is wrong");

    internal static Label MoveVerb { get; } = new(
        "试把在办件从各自所依规则转入另一套规则：无异、转入或受阻及其原因，无法读取的也逐一列出；给出 --out 时办理转入",
        "tries running cases, each from the rules it follows, under others: same, moved or blocked, and why, and which files cannot be read; carries the moves out where --out is given");

    internal static Label ToProfileOption { get; } = new("转入的规则", "the rules to move to");
    internal static Label MoveOutOption { get; } = new("转入后案卷写入的文件夹；不给出时只作试算", "the folder to write the moved dossiers into; without it nothing is moved");
    internal static Label OrderOption { get; } = new("决定转入的文件", "the written order for the move");
    internal static Label ByOption { get; } = new("决定人", "who orders it");
    internal static Label MoveAtOption { get; } = new("转入时间，如 2022-05-01T08:00:00+08:00；默认为现在", "when, such as 2022-05-01T08:00:00+08:00; now if not given");
    internal static Label OrderNeeded { get; } = new("办理转入须给出 --order 和 --by", "--order and --by are needed to carry the move out");
    internal static Label BeforeLastStep { get; } = new("转入时间早于最后一步或者上次转入", "the move is before the last step or change of rules");
    internal static Label MovedTwice(string name) => new($"两份案卷转入后文件名同为 {name}", $"two moved dossiers would both be called {name}");
    internal static Label CannotBeRead { get; } = new("无法读取", "unreadable");
    internal static Label IsThere { get; } = new("已依此规则", "there already");
    internal static Label ArchiveVerb { get; } = new(
        "列出一年的归档文件目录：各案卷的保管期限、依据和所存文书", "writes the archive list of a year: how long each file is kept, on which ground, and the papers in it");

    internal static Label ArchiveClearanceOption { get; } = new(
        "读者可接触的密级；高于此级的案卷只列编号、日期和保管期限，不列题名和文书；不给出时为无",
        "for what the reader is cleared; of files above it title and papers are withheld, number, dates and retention told; nothing if not given");

    internal static Label ListClearanceOption { get; } = new(
        "读者可接触的密级；高于此级的办件只计数，不列出；不给出时为无", "for what the reader is cleared; cases above it are counted and not told; nothing if not given");

    internal static Label CasesWithheld(int cases) => new($"另有涉密办件{cases}件，未列出；可用 --clearance 给出密级", $"{Many(cases, "classified case")} withheld; --clearance LEVEL tells them");

    internal static Label LimitsWithheld(int cases, int limits, int passed) => new(
        $"另有涉密办件{cases}件、未了时限{limits}个（其中已过{passed}个），未列出；可用 --clearance 给出密级",
        $"{Many(cases, "classified case")} withheld with {Many(limits, "running limit")}, {passed} of them passed; --clearance LEVEL tells them");

    internal static Label NotToBeArchived { get; } = new("不能照现状归档的案卷", "files that may not be archived as they are");
    internal static Label DoesNotHold { get; } = new("内容不符", "does not hold");
    internal static Label NumberColumn { get; } = new("序号", "number");
    internal static Label YearOption { get; } = new("年份，如 2024", "the year, such as 2024");
    internal static Label NotAYear(string text) => new($"“{text}”不是年份", $"'{text}' is not a year");
    internal static Label CaseColumn { get; } = new("办件", "case");
    internal static Label ResultColumn { get; } = new("结果", "result");
    internal static Label WhyColumn { get; } = new("原因", "why");
}
