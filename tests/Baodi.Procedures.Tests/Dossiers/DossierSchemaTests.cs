using System.Text.Json;
using System.Text.Json.Nodes;
using Baodi.Procedures.Tests.Hosting;

namespace Baodi.Procedures.Tests;

/// <summary>The schema describes what is written, member by member, and nothing else.</summary>
public class DossierSchemaTests
{
    private static readonly string File = Documentation.ReadmeTests.PathOf("docs/schemas/dossier-2.schema.json");
    private static readonly SchemaCheck Schema = SchemaCheck.Of(File);
    private static readonly Office Office = new(TestProfile.Create());

    [Fact]
    public void EveryDossierOfTheScenarios_IsAsTheSchemaSays_AndUsesEveryMember()
    {
        using var folder = new TemporaryFolder();
        string[] scenarios = [.. Directory.GetFiles(HostRun.Scenarios, "*.json").Where(file => !file.EndsWith("schema.json", StringComparison.Ordinal))];
        Assert.Equal(0, HostRun.Of(["run", .. scenarios, "--dossier", folder.Path]).Status);
        var members = new HashSet<string>(StringComparer.Ordinal);
        var files = Directory.GetFiles(folder.Path);
        Assert.True(files.Length > 100);
        foreach (var file in files)
        {
            Assert.Empty(Schema.Violations(file));
            Collect(JsonNode.Parse(System.IO.File.ReadAllBytes(file))!, members);
        }

        foreach (var dossier in NightWatch.Dossiers().Append(System.Text.Encoding.UTF8.GetString(Dossiers.RemarkTests.Written())))
        {
            var file = folder.File("night.json", dossier);
            Assert.Empty(Schema.Violations(file));
            Collect(JsonNode.Parse(dossier)!, members);
        }

        var defined = new HashSet<string>(StringComparer.Ordinal);
        CollectDefined(JsonNode.Parse(System.IO.File.ReadAllBytes(File))!, defined);

        // A command's id is given by hosts that ask twice, rules change where somebody changes them, and no scenario has a last day that is put off.
        Assert.Equal(["change", "command", "last-day"], defined.Except(members).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"rules\"", "\"rule\"")]
    [InlineData("\"refused-attempt\"", "\"other\"")]
    [InlineData("\"turn\":\"started\"", "\"turn\":\"begun\"")]
    [InlineData("\"begins\":true", "\"begins\":false")]
    [InlineData("\"seal\":", "\"sealed\":")]
    [InlineData("\"sequence\":1,", "\"sequence\":1.5,")]
    [InlineData("\"sequence\":1,", "\"sequence\":0,")]
    [InlineData("\"sequence\":1,", "\"sequence\":-3,")]
    [InlineData("\"sequence\":1,", "\"sequence\":2147483648,")]
    public void WhatIsOtherwise_IsNotAsTheSchemaSays(string said, string changed)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "dossier.json");
        var written = IncidentHistory.Ordinary(Office).Written();
        System.IO.File.WriteAllText(file, written);
        Assert.Empty(Schema.Violations(file));
        var other = written.Replace(said, changed, StringComparison.Ordinal);
        System.IO.File.WriteAllText(file, other);
        Assert.NotEmpty(Schema.Violations(file));
        Assert.Throws<DossierFormatException>(() => IncidentHistory.Read(other, Office));
    }

    private static void Collect(JsonNode? node, HashSet<string> members)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Collect(item, members);
            }
        }
        else if (node is JsonObject entry)
        {
            foreach (var (name, value) in entry)
            {
                members.Add(name);
                if (name != "with")
                {
                    Collect(value, members);
                }
            }
        }
    }

    private static void CollectDefined(JsonNode? node, HashSet<string> defined)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                CollectDefined(item, defined);
            }
        }
        else if (node is JsonObject entry)
        {
            foreach (var (name, value) in entry)
            {
                if (name == "properties")
                {
                    defined.UnionWith(value!.AsObject().Select(member => member.Key));
                }

                CollectDefined(value, defined);
            }
        }
    }
}
