using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>What somebody asks for in a walk.</summary>
/// <param name="Act">The name of an act, or of none.</param>
/// <param name="Json">The content, which need not be JSON.</param>
/// <param name="By">The id of who asks.</param>
/// <param name="At">When.</param>
public sealed record Asked(string Act, string Json, string By, Instant At)
{
    /// <summary>What is said of it beside the content.</summary>
    public Said Said { get; init; } = Said.Nothing;

    /// <summary>What is added to the file before it.</summary>
    public ImmutableArray<Word> Words { get; init; } = [];

    /// <summary>Who has to do with it.</summary>
    internal IEnumerable<string> People => Words.Select(word => word.By).Append(By).Append(Said.ToldBy ?? By);

    /// <summary>The same by another in the place of somebody.</summary>
    internal Asked Instead(string other, string one) => this with
    {
        By = By == other ? one : By,
        Said = Said.ToldBy == other ? Said with { ToldBy = one } : Said,
        Words = [.. Words.Select(word => word.By == other ? word with { By = one } : word)],
    };

    /// <summary>The same, and all that is said of it, later.</summary>
    internal Asked Later(Duration shift) => this with { At = At + shift, Said = Said.Later(shift), Words = [.. Words.Select(word => word with { At = word.At + shift })] };

    internal byte[] Utf8 => Encoding.UTF8.GetBytes(Json);

    public override string ToString() => $"{At} {By}: {Act} {(Json.Length > 200 ? Json[..200] + "…" : Json)}{(Said.IsNothing ? "" : $" {Said}")}{(Words.IsEmpty ? "" : $" after {string.Join("; ", Words)}")}";
}
