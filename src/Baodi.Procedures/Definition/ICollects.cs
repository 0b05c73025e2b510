namespace Baodi.Procedures.Definition;

/// <summary>A matter with lists that grow with the steps of its case.</summary>
internal interface ICollects
{
    /// <summary>How many entries they have together.</summary>
    int Collected { get; }
}
