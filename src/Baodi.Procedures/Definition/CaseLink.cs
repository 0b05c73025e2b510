namespace Baodi.Procedures.Definition;

/// <summary>How one procedure hangs together with another.</summary>
public enum LinkKind
{
    /// <summary>The act asks the host to open a case of the other procedure.</summary>
    Opens = 1,

    /// <summary>The act takes something over from a case of the other procedure.</summary>
    DrawsFrom,

    /// <summary>The act records what a case of the other procedure came to, for which this one waited.</summary>
    Awaits,
}

/// <summary>A link from an act to another procedure.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="Procedure">The kebab-case id of the other procedure, which may be the same.</param>
public readonly record struct CaseLink(LinkKind Kind, string Procedure);

/// <summary>The labels of the links.</summary>
public static class CaseLinks
{
    /// <summary>Every kind of link with its labels.</summary>
    public static Terms<LinkKind> All { get; } = new("关联", "启动", "取自", "等候结果");
}
