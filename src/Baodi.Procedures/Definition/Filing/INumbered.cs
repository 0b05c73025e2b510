namespace Baodi.Procedures.Definition;

/// <summary>Content that tells the number of the document that a case is about, received or issued.</summary>
internal interface INumbered
{
    /// <summary>The number of the document, 发文字号; null where it bears none.</summary>
    string? DocumentNumber { get; }
}
