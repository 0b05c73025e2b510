namespace Baodi.Procedures.Text;

/// <summary>What can be wrong with a field.</summary>
public enum FieldFault
{
    /// <summary>It is required and not there, blank or empty.</summary>
    Missing = 1,

    /// <summary>It is longer than a text or a list may be.</summary>
    TooLong,

    /// <summary>It is not a value of its vocabulary, or a number outside its bounds.</summary>
    OutOfDomain,

    /// <summary>A character of it is none for a text: a control character, half of a pair, or one that Unicode keeps out of texts.</summary>
    Unprintable,

    /// <summary>It names a unit, a section or a field that the office does not have, or a seat of one.</summary>
    NotOfOffice,

    /// <summary>It names the seat of a post that does not belong there.</summary>
    WrongPost,
}

/// <summary>The labels of what can be wrong with a field.</summary>
public static class FieldFaults
{
    /// <summary>Every fault with its labels.</summary>
    public static Terms<FieldFault> All { get; } = new("填写问题", "缺填", "过长", "超出取值范围", "含有不可用于文本的字符", "不属本机关", "岗位不符");
}
