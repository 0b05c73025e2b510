namespace Baodi.Procedures.Definition;

/// <summary>A matter that tells what its case is called on a list of files.</summary>
internal interface ITitled
{
    /// <summary>What the case is about, in the words of its own content; the same in both languages where people wrote it.</summary>
    Label Title { get; }
}
