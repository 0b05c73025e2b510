using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A procedure's definition as JSON.</summary>
internal static class DefinitionJson
{
    internal static JsonObject Brief(Procedure procedure)
    {
        var figures = new Figures(procedure);
        return new()
        {
            ["id"] = procedure.Id,
            ["title"] = Of(procedure.Title),
            ["clauses"] = Names(figures.Clauses.Select(clause => clause.Number)),
            ["states"] = figures.States,
            ["transitions"] = figures.Transitions,
            ["duties"] = figures.Duties,
            ["limits"] = figures.Limits,
        };
    }

    /// <summary>The definition as the library writes it, with every ground it stands on.</summary>
    internal static JsonObject Whole(Procedure procedure)
    {
        var whole = (JsonObject)Written(json => procedure.WriteTo(json))["definition"]!.DeepClone();
        whole["grounds"] = List(new Figures(procedure).Citations.Select(citation => (JsonNode?)Of(citation)));
        return whole;
    }
}
