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
    internal byte[] Utf8 => Encoding.UTF8.GetBytes(Json);

    public override string ToString() => $"{At} {By}: {Act} {(Json.Length > 200 ? Json[..200] + "…" : Json)}";
}
