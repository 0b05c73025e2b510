using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Which acts must be kept apart, as a list beside the definitions: one that forgets to say so is found by it.</summary>
internal static class Separations
{
    private const string Last = "last";
    private const string SameThing = "of";

    private static readonly Lazy<ILookup<(string Procedure, string Act), string[]>> Listed = new(Read);

    internal static ImmutableArray<string> Lines { get; } = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "separations.txt"))];

    /// <summary>The acts, each with its states, whose hands an act must not share.</summary>
    internal static IEnumerable<string> Of(Act act) => Listed.Value[(act.Procedure.Id, Written.Of(act))].Select(words => words[2]);

    /// <summary>Whether, of those acts together, only the last hand is kept out.</summary>
    internal static bool IsOfLastHand(Act act) => Listed.Value[(act.Procedure.Id, Written.Of(act))].Any(words => words[^1] == Last);

    /// <summary>The field that names the thing of which alone hands count; null where they count of all.</summary>
    internal static string? ThingOf(Act act) => Listed.Value[(act.Procedure.Id, Written.Of(act))].FirstOrDefault(words => words[^2] == SameThing)?[^1];

    internal static IEnumerable<string> DeclaredBy(Procedure procedure) =>
        procedure.Acts.SelectMany(act => act.NotBy.Select(other => $"{procedure.Id} {Written.Of(act)} {Written.Of(other)}{Counted(act)}"));

    private static string Counted(Act act) =>
        act.IsLastHandOnly ? $" {Last}" : act.IsSameThingOnly ? $" {SameThing} {act.AllowedValues[0].Field.Name}" : "";

    private static ILookup<(string Procedure, string Act), string[]> Read() =>
        Lines.Select(line => line.Split(' ')).ToLookup(words => (words[0], words[1]));
}
