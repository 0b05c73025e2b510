using System.Buffers;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Writes the dossiers of played scenarios, one file a case, named after the scenario and the case.</summary>
internal static class DossierFiles
{
    /// <summary>Writes each dossier to a file of its own in the folder.</summary>
    /// <exception cref="InputException">A file cannot be written, or two would have one name.</exception>
    internal static void Write(string folder, IReadOnlyList<Story> stories)
    {
        var files = new FileSet();
        foreach (var story in stories)
        {
            foreach (var (name, standing) in story.Cases)
            {
                var file = Path.Combine(folder, $"{story.Scenario.Name}.{name}.json");
                if (!files.TryAdd(file, Json(standing.Dossier, story.Scenario.Office)))
                {
                    throw new InputException(new Problem(Texts.DossierTwice, file));
                }
            }
        }

        files.Write();
    }

    private static byte[] Json(Dossier dossier, Office office)
    {
        var json = new ArrayBufferWriter<byte>();
        dossier.WriteTo(json, office);
        return json.WrittenSpan.ToArray();
    }
}
