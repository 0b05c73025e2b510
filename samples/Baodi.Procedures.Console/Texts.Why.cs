namespace Baodi.Procedures.ConsoleHost;

/// <summary>The texts of the verb that tells why acts are closed, and how they would open.</summary>
internal static partial class Texts
{
    internal static Label WhyVerb { get; } = new(
        "逐项说明一个办件中哪些事项可以办理，哪些不能、为何不能，以及怎样才能办理",
        "tells of every act of a case whether it may be done, why not, and how it would open");

    internal static Label WhyArgument { get; } = new("情景文件或案卷文件", "a scenario file or a dossier");

    internal static Label WhyCaseOption { get; } = new("哪一办件；文件中只有一件时可不给出", "which case; not needed where the file has one");

    internal static Label WhyOfficerOption { get; } = new(
        "为谁查问：情景中的人员（按其当时的岗位），或案卷中的人员（按其办理时用过的岗位），或岗位，如 unit-officer:education-bureau；不给出时为任何人",
        "for whom: an officer of a scenario as he is at that time, one of a dossier with the posts he acted in, or posts such as unit-officer:education-bureau; for anybody if not given");

    internal static Label WhyClearanceOption { get; } = new(
        "所问岗位可接触的密级；不给出时为无。文件中的人员以文件所载为准；不给出 --as 时，持有文件者均可知悉",
        "for what the posts asked for are cleared; nothing if not given. An officer of the file is cleared as the file says; without --as, whoever has the file is told");

    internal static Label ClearedByTheFile(string officer) => new(
        $"“{officer}”可接触的密级以文件所载为准；--clearance 只用于岗位", $"'{officer}' has the clearance that the file gives him; --clearance is for posts");

    internal static Label WhyAtOption { get; } = new(
        "何时，如 2021-01-14T09:30:00+08:00；之后的各步不计；默认为情景的最后一步，案卷则为现在",
        "when, such as 2021-01-14T09:30:00+08:00; later steps do not count; the last step of a scenario, or now for a dossier, if not given");

    internal static Label WhyActOption { get; } = new("只说明这一事项", "tells of this act alone");

    internal static Label WhichCase(IEnumerable<string> known) => new($"文件中有多个办件，请用 --case 指明：{Listed(known)}", $"the file has several cases; name one with --case: {Listed(known)}");

    internal static Label NoCaseIn { get; } = new("文件中没有已启动的办件", "no case of the file was opened");

    internal static Label NotOpenedYet(string name) => new($"办件“{name}”此时尚未启动", $"the case '{name}' was not opened yet at that time");

    internal static Label StoodAfter(int steps, int all) => new($"第{steps}步之后，共{all}步", $"after {Many(steps, "step")} of {all}");

    internal static Label Lent(Label seat) => new($"{seat.Chinese}（受委托）", $"{seat.English} (lent)");
    internal static Label StoodInFor(Label seat) => new($"{seat.Chinese}（代行）", $"{seat.English} (standing in)");
    internal static Label ForWhom { get; } = new("为谁查问", "asked for");
    internal static Label Anybody { get; } = new("任何人", "anybody");
    internal static Label Moment { get; } = new("时间", "at");
    internal static Label OpenNow { get; } = new("现在可以办理", "open now");
    internal static Label ClosedNow { get; } = new("现在不能办理", "closed now");
    internal static Label InOtherStates { get; } = new("在其他环节办理", "in other states");
    internal static Label WhyNot { get; } = new("为何不能", "why not");
    internal static Label HowItOpens { get; } = new("怎样才能办理", "how it would open");
    internal static Label OfferedWhen { get; } = new("办理环节", "offered when");
    internal static Label ToBeFilled { get; } = new("须填写", "to be filled in");
    internal static Label ActsBefore { get; } = new("之前须办", "acts before");
    internal static Label NothingIsOpen { get; } = new("没有可以办理的事项", "nothing may be done");
    internal static Label Ready { get; } = new("可以办理", "it may be done");
    internal static Label Then { get; } = new("再", "then");
    internal static Label NotKnown { get; } = new("?", "?");
    internal static Label AllOfThem { get; } = new("须写明全部", "all of them");

    internal static Label ItIsOpenTo { get; } = new("无须先办其他事项，由下列岗位办理", "nothing has to come first; it is done by");

    internal static Label AskOneAct { get; } = new("详细说明一项：加 --act 事项标识", "the whole story of one: add --act NAME");
}
