using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Which acts must be kept apart, as a list beside the definitions: one that forgets to say so is found by it.</summary>
internal static class Separations
{
    private static readonly Lazy<ILookup<(string Procedure, string Act), string>> Listed = new(Read);

    internal static ImmutableArray<string> Lines { get; } = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "separations.txt"))];

    /// <summary>The acts, each with its states, whose hands an act must not share.</summary>
    internal static IEnumerable<string> Of(Act act) => Listed.Value[(act.Procedure.Id, Written.Of(act))];

    internal static IEnumerable<string> DeclaredBy(Procedure procedure) =>
        procedure.Acts.SelectMany(act => act.NotBy.Select(other => $"{procedure.Id} {Written.Of(act)} {Written.Of(other)}"));

    private static ILookup<(string Procedure, string Act), string> Read() =>
        Lines.Select(line => line.Split(' ')).ToLookup(words => (words[0], words[1]), words => words[2]);
}
