namespace Baodi.Procedures;

/// <summary>Thrown when bytes are not a dossier of the office that reads them.</summary>
public sealed class DossierFormatException : FormatException
{
    internal DossierFormatException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>Where, as a JSON path from <c>$</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right.</summary>
    public string Problem { get; }
}
