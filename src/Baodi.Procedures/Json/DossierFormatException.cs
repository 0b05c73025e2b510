namespace Baodi.Procedures.Json;

/// <summary>Thrown when bytes are not a dossier of the office that reads them.</summary>
public sealed class DossierFormatException : FormatException
{
    internal DossierFormatException(string path, Label problem, Exception? inner = null)
        : base($"{path}: {problem.English}", inner)
    {
        Path = path;
        Label = problem;
    }

    /// <summary>Where, as a JSON path from <c>$</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right, in both languages.</summary>
    public Label Label { get; }

    /// <summary>The same in English.</summary>
    public string Problem => Label.English;
}
