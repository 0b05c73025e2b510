namespace Baodi.Procedures.ConsoleHost;

/// <summary>Something wrong with what was given, and where: nothing is done with such input.</summary>
/// <param name="Text">What is wrong and what would be right.</param>
/// <param name="File">The file; null for the command line.</param>
/// <param name="Line">The line from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">The character in the line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Path">The place in the document, such as <c>$.steps[2].by</c>; null when there is none.</param>
internal sealed record Problem(Label Text, string? File = null, int Line = 0, int Column = 0, string? Path = null)
{
    internal string Where => File is null ? "" : Line == 0 ? File : $"{File}:{Line}:{Column}";
}

/// <summary>Input that cannot be worked with.</summary>
internal sealed class InputException(params IReadOnlyList<Problem> problems) : Exception(problems[0].Text.English)
{
    internal IReadOnlyList<Problem> Problems { get; } = problems;
}
