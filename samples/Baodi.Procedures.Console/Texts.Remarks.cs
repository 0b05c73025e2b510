namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of remarks: words on a file that are no step.</content>
internal static partial class Texts
{
    internal static Label NotAdded { get; } = new("未予记入", "not added");
    internal static Label RemarkTo { get; } = new("对象", "to");
    internal static Label RemarkText { get; } = new("内容", "words");
    internal static Label RemarkPapers { get; } = new("材料", "papers");
    internal static Label NoRemarkYet { get; } = new("尚未启动，没有可以附记的案卷", "no case is opened yet, so there is no file to add it to");
}
