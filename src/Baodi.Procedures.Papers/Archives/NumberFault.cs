namespace Baodi.Procedures.Papers;

/// <summary>What can be wrong with the numbers of files and documents.</summary>
public enum NumberFaultKind
{
    /// <summary>Several files have one number.</summary>
    FileNumberTwice = 1,

    /// <summary>Several files are about documents of one number.</summary>
    DocumentNumberTwice,

    /// <summary>The number of a document is not of the form 机关代字〔年份〕序号号.</summary>
    DocumentNumberMalformed,
}

/// <summary>One thing that is wrong with a number. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number, as the first of the cases has it.</param>
/// <param name="Cases">The ids of the cases, in the order given; at least two of what is there twice.</param>
/// <param name="Label">In words.</param>
public sealed record NumberFault(NumberFaultKind Kind, string Number, ImmutableArray<string> Cases, Label Label)
{
    /// <summary>The labels of the kinds.</summary>
    public static Terms<NumberFaultKind> Kinds { get; } = new("编号问题", "档号重复", "发文字号重复", "发文字号不合规范");
}
