namespace Baodi.Procedures.Text;

/// <summary>What the label of an act says of it by single words.</summary>
internal static class LabelWords
{
    /// <summary>The verbs of sign-off, and those for which there is no round.</summary>
    private static readonly string[] OfJudgement =
        ["审核", "审阅", "审定", "审签", "批准", "审查", "阅示", "阅批", "阅签", "签发", "会签", "同意", "签署", "签字", "批示", "核实", "复核", "查收"];

    /// <summary>The words by which the notice and its readings file papers.</summary>
    private static readonly string[] OfFiling = ["归档", "归卷"];

    /// <summary>Whether somebody judges what another did.</summary>
    internal static bool SayJudging(Label label) => Say(label, OfJudgement);

    /// <summary>Whether papers are filed.</summary>
    internal static bool SayFiling(Label label) => Say(label, OfFiling);

    private static bool Say(Label label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.Chinese.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
