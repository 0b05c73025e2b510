namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of files that cannot be read or written, and of a run that ends early.</content>
internal static partial class Texts
{
    internal static Label NoSuchFile { get; } = new("没有这个文件", "there is no such file");
    internal static Label NoPermission { get; } = new("没有权限", "there is no permission for it");
    internal static Label NameTooLong { get; } = new("文件名过长", "the name is too long");
    internal static Label NotAFileName { get; } = new("不是可用的文件名", "this is no name of a file");
    internal static Label NoSpace { get; } = new("磁盘空间或配额已满", "the disk or the quota is full");
    internal static Label ReadOnlyVolume { get; } = new("所在磁盘只读", "the disk is for reading only");
    internal static Label InUse { get; } = new("正被其他程序占用", "another program is using it");
    internal static Label SystemRefuses { get; } = new("系统未予执行", "the system does not do it");
    internal static Label SystemError(int number) => new($"系统未予执行（错误号 {number}）", $"the system does not do it (error {number})");

    internal static Label IsAFolder { get; } = new("是文件夹，不是文件", "it is a folder, not a file");
    internal static Label AScenario { get; } = new("情景文件", "a scenario file");
    internal static Label ADossier { get; } = new("案卷或案卷文件夹", "a dossier or a folder of dossiers");
    internal static Label ADossierOrScenario { get; } = new("案卷或情景文件", "a dossier or a scenario file");
    internal static Label Questions { get; } = new("每行一个问题的文件", "a file with a question a line");
    internal static Label AFileName { get; } = new("文件名", "the name of a file");
    internal static Label NoFolderForIt { get; } = new("所在文件夹不存在，请先建立", "its folder is not there and must be made first");

    /// <summary>What is wrong with what stands under a name, and what should.</summary>
    internal static Label Instead(Label told, Label wanted) => new($"{told.Chinese}；此处应为{wanted.Chinese}", $"{told.English}; {wanted.English} belongs here");

    internal static Label LeadsNowhere { get; } = new("是链接，所指的文件不存在", "it is a link that leads nowhere");
    internal static Label NotAFolder { get; } = new("所在文件夹的位置上是文件", "what should be its folder is a file");
    internal static Label WrittenBefore { get; } = new("此文件已写成", "this file is written");
    internal static Label NotAPlainFile { get; } = new("不是普通文件（管道、套接字或设备），未读取", "it is no plain file but a pipe, a socket or a device, and is not read");
    internal static Label OnlyPlainFiles { get; } = new("不是普通文件（管道、套接字或设备），不予替换", "it is no plain file but a pipe, a socket or a device, and is not replaced");

    internal static Label Unreadable(Label why) => new($"无法读取：{why.Chinese}", $"it cannot be read: {why.English}");

    internal static Label Unwritable(Label why) => new($"无法写入：{why.Chinese}", $"it cannot be written: {why.English}");

    internal static Label FileTooLarge(int megabytes) => new($"文件超过 {megabytes} MB", $"the file has more than {megabytes} MB");

    internal static Label Statuses { get; } = new("结束状态", "exit status");

    internal static IReadOnlyList<(string Status, Label Words)> StatusWords { get; } =
    [
        (Number(ExitStatus.AsExpected), new("一切如预期", "everything is as expected")),
        (Number(ExitStatus.NotAsExpected), new("情景未按预期进行，或所查案卷有误", "a scenario did not go as it expects, or something is wrong with what was examined")),
        (Number(ExitStatus.BadInput), new("命令行或文件有误；其余文件仍予列出", "the command line or a file is wrong; what the other files say is told all the same")),
        (Number(ExitStatus.Undecided), new("未见错误，但未全部重新判定", "nothing is seen to be wrong, but not everything was decided anew")),
        (Number(ExitStatus.Unwritten), new("结果未能写出，或未全部写出", "what was to be said or written could not be, or not all of it")),
        (Number(ExitStatus.Unforeseen), new("程序本身的缺陷", "a fault of the program itself")),
        ("130, 143", new("被中断（SIGINT）或被终止（SIGTERM）", "interrupted (SIGINT), or told to end (SIGTERM)")),
    ];

    private static string Number(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static Label UnforeseenInFile { get; } = new(
        "读取时遇到程序未预料的情况，未作处理；这是程序的缺陷，请连同此文件反映",
        "reading it, the program met what it was not made for, and left it; this is a fault of the program, please report it with the file");

    internal static Label Unforeseen { get; } = new(
        "遇到程序未预料的情况，已停止；这是程序的缺陷，请连同命令行和所用文件反映",
        "the program met what it was not made for, and stopped; this is a fault of the program, please report it with the command line and the files");
}
