namespace Baodi.Procedures;

/// <summary>What is wrong with an office. Immutable.</summary>
public enum OfficeFindingKind
{
    /// <summary>A procedure cannot be built for it, for one mistake or another.</summary>
    Definition = 1,

    /// <summary>A rule set has a fault, or cannot be made.</summary>
    RuleSet,

    /// <summary>It names a procedure, an act or a limit that there is not.</summary>
    UnknownName,

    /// <summary>It names a seat that its organisation does not have.</summary>
    UnknownSeat,

    /// <summary>It makes something firm, or wants somebody's consent, so that an act may have to wait; no mistake, but to be known.</summary>
    Blocking,
}

/// <summary>One thing that is wrong with an office. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The procedure or the rule set that is faulty, or the name that is not known.</param>
/// <param name="Label">The same in a sentence; where in a definition or a rule set a mistake is, the English tells, since they are written by programmers.</param>
public sealed record OfficeFinding(OfficeFindingKind Kind, string Name, Label Label)
{
    /// <summary>What can be wrong with an office.</summary>
    public static Terms<OfficeFindingKind> Kinds { get; } = new("机关配置差错", "流程不能建成", "规则集有误", "名称不存在", "岗位不存在", "可能受阻");

    /// <summary>The known names that come nearest to one that is not known, the nearest first; empty where none comes near, or a name is not what is wrong.</summary>
    public ImmutableArray<string> Nearest { get; internal init; } = [];

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Label.English;
}
