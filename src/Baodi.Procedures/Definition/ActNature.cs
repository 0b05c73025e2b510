namespace Baodi.Procedures.Definition;

/// <summary>What an act does, from which follows what of its requirements can be departed from.</summary>
public enum ActNature
{
    /// <summary>It makes something: a draft, a plan, an application.</summary>
    Makes = 1,

    /// <summary>It decides, or takes effect in the office's name: approves, registers, issues, closes.</summary>
    Decides,

    /// <summary>It records what happened in the world: telephoned, arrived, was told, could not be reached.</summary>
    Records,
}

/// <summary>Whether a requirement can be departed from.</summary>
public enum Force
{
    /// <summary>It cannot: where it does not hold, the act is refused.</summary>
    Firm = 1,

    /// <summary>It can, with a ground that stays on record.</summary>
    Departable,
}

/// <summary>How open an act is for an officer, whatever its content.</summary>
public enum Openness
{
    /// <summary>Nothing stands against it.</summary>
    Open = 1,

    /// <summary>All that stands against it can be departed from, each with its ground.</summary>
    WithDepartures,

    /// <summary>Something firm stands against it.</summary>
    Closed,
}

/// <summary>The labels of what acts do, and of how firm and open things are.</summary>
public static class ActNatures
{
    /// <summary>What an act does.</summary>
    public static Terms<ActNature> All { get; } = new("事项性质", "拟制", "决定", "记录");

    /// <summary>Whether a requirement can be departed from.</summary>
    public static Terms<Force> Forces { get; } = new("要求的效力", "必须满足", "说明理由可例外办理");

    /// <summary>How open an act is.</summary>
    public static Terms<Openness> Opennesses { get; } = new("可否办理", "可以办理", "说明理由后可以办理", "不能办理");
}
