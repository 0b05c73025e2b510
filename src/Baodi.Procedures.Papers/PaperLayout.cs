namespace Baodi.Procedures.Papers;

/// <summary>How a paper is laid out, which follows from its kind: the last word of its title, by which offices call papers.</summary>
public enum PaperLayout
{
    /// <summary>表单: a ruled form such as 呈办单, 登记表 or 记录, filled in and signed in its rows.</summary>
    Slip = 1,

    /// <summary>公文: an official document such as 通知, 通报 or 报告, under a red heading and a red rule.</summary>
    Document,

    /// <summary>纪要, 专报 and the like: its own name is the red heading.</summary>
    Bulletin,

    /// <summary>A text without a red heading, such as 方案, 名单 or 总结.</summary>
    Text,
}

/// <summary>Which layout a kind of paper has.</summary>
internal static class PaperLayouts
{
    private static readonly (string Kind, PaperLayout Layout)[] ByKind =
    [
        ("通知", PaperLayout.Document),
        ("通报", PaperLayout.Document),
        ("报告", PaperLayout.Document),
        ("纪要", PaperLayout.Bulletin),
        ("专报", PaperLayout.Bulletin),
        ("动态", PaperLayout.Bulletin),
        ("日报", PaperLayout.Bulletin),
        ("方案", PaperLayout.Text),
        ("安排", PaperLayout.Text),
        ("议题", PaperLayout.Text),
        ("名单", PaperLayout.Text),
        ("汇报", PaperLayout.Text),
        ("总结", PaperLayout.Text),
        ("材料", PaperLayout.Text),
        ("答复件", PaperLayout.Text),
        ("委托书", PaperLayout.Text),
    ];

    /// <summary>The layout of a paper of that title; a form where its kind is none of those that have another.</summary>
    internal static PaperLayout Of(Label title)
    {
        // What stands in brackets behind it tells which of its kind it is: a changed notice is a notice.
        var bracket = title.Chinese.IndexOf('（', StringComparison.Ordinal);
        var name = bracket < 0 ? title.Chinese : title.Chinese[..bracket];
        foreach (var (kind, layout) in ByKind)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal))
            {
                return layout;
            }
        }

        return PaperLayout.Slip;
    }
}
