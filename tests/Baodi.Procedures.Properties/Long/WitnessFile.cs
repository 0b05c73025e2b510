using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>The witnesses of one procedure as a file: walks by the members of a scenario, without what came of their steps.</summary>
internal static class WitnessFile
{
    private const int LongestContent = 1_000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where the tests read them.</summary>
    internal static string Copied { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "coverage");

    /// <summary>Where they are written.</summary>
    internal static string Source { get; } = Path.Combine(Artifacts.Root, "tests", "Baodi.Procedures.Properties", "Data", "coverage");

    internal static ImmutableArray<Walk> Read((Office Office, Procedure Procedure) ground) =>
        [.. Walks(Copied, ground.Procedure).Select(walk => KeptWalk.Of(walk, ground.Office, ground.Procedure))];

    /// <summary>Those of the source that are still understood: what a walk names may since be gone.</summary>
    internal static ImmutableArray<Walk> ReadUnderstood((Office Office, Procedure Procedure) ground) =>
        [.. Walks(Source, ground.Procedure).SelectMany(walk => Understood(walk, ground))];

    internal static void Write(Procedure procedure, IEnumerable<Walk> walks)
    {
        Directory.CreateDirectory(Source);
        File.WriteAllText(PathOf(Source, procedure), $"{{\"procedure\":\"{procedure.Id}\",\"walks\":[\n{string.Join(",\n", walks.Select(Of))}]}}\n");
    }

    /// <summary>The walk without what a file has no word for, or would need too many.</summary>
    internal static Walk Writable(Walk walk)
    {
        var people = walk.People.Select(person => person.StandingIn([]).Lent(person.Delegations.RemoveAll(lent => lent.Under is not null)));
        return (walk with { People = [.. people] }).With([.. walk.Steps.Where(step => IsWritable(step.Json)).Select(step => step with { Words = [] })]);
    }

    /// <summary>What must be escaped is left out as well: another reader might not take it.</summary>
    private static bool IsWritable(string content) => content.Length <= LongestContent && !content.Contains('\\') && ScenarioParts.IsObject(content);

    /// <summary>None of a procedure that has no file yet.</summary>
    private static ImmutableArray<JsonElement> Walks(string folder, Procedure procedure) => PathOf(folder, procedure) is var path && File.Exists(path)
        ? [.. JsonElement.Parse(File.ReadAllBytes(path)).GetProperty("walks").EnumerateArray()]
        : [];

    private static string PathOf(string folder, Procedure procedure) => Path.Combine(folder, $"{procedure.Id}.json");

    private static ImmutableArray<Walk> Understood(JsonElement walk, (Office Office, Procedure Procedure) ground)
    {
        try
        {
            return [KeptWalk.Of(walk, ground.Office, ground.Procedure)];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>An officer or a step a line, so that a change shows as one.</summary>
    private static string Of(Walk walk)
    {
        var people = walk.People.Select(person => Line(parts => parts.Write(person)));
        var steps = Played.Of(walk).Steps.Select(taken => Line(parts => parts.Write(taken.Asked, taken.Before is null ? walk.Procedure : null)));
        return $"{{\"officers\":[\n{string.Join(",\n", people)}],\n\"steps\":[\n{string.Join(",\n", steps)}]}}";
    }

    private static string Line(Action<ScenarioParts> write)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Plain))
        {
            write(new(json));
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }
}
