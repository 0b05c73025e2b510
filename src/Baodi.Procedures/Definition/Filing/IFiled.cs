namespace Baodi.Procedures.Definition;

/// <summary>Content that gives a file its number.</summary>
internal interface IFiled
{
    /// <summary>The number of the file, 档号.</summary>
    string FileNumber { get; }
}
