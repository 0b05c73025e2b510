using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>A dossier that a scenario made.</summary>
internal sealed record Played(string Name, Office Office, Case Case, Dossier Dossier);

/// <summary>The scenarios of the samples, which lie beside the program.</summary>
internal static class Scenarios
{
    internal static List<Played> Played()
    {
        var played = new List<Played>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Scenarios"), "*.json").Where(file => !file.Contains("schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var scenario = ScenarioReader.Read(Document.Load(file));
            var player = new ScenarioPlayer(scenario);
            if (!player.Play().All(happening => happening is not StepTaken { IsAsExpected: false }))
            {
                throw new InvalidDataException($"{file} does not go as it expects.");
            }

            played.AddRange(player.Cases.Select(standing => new Played($"{scenario.Name}.{standing.Key}", scenario.Office, standing.Value.Case, standing.Value.Dossier)));
        }

        return played;
    }
}
