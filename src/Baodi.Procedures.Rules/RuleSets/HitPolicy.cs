namespace Baodi.Procedures.Rules;

/// <summary>What it means when several rules of a set answer one question.</summary>
public enum HitPolicy
{
    /// <summary>An error of the set: at most one rule may answer any question. The order of the rules carries no meaning.</summary>
    Unique = 1,

    /// <summary>They must answer alike, and all are cited; two answers are an error of the set. The order of the rules carries no meaning.</summary>
    Any,

    /// <summary>The rule that stands first answers. One that never answers, because others stand before it, is an error of the set.</summary>
    First,
}
