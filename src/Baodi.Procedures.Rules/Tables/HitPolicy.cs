namespace Baodi.Procedures.Rules;

/// <summary>What it means when several rows of a table match one question.</summary>
public enum HitPolicy
{
    /// <summary>An error of the table: at most one row may match any question. The order of the rows carries no meaning.</summary>
    Unique = 1,

    /// <summary>The row that stands first answers. A row that no question can reach is an error of the table.</summary>
    First = 2,
}
