using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Tests;

/// <summary>All that an answer tells, in one text, to be compared with another.</summary>
internal static class Told
{
    internal static string Of(Outcome outcome) => $"{Of(outcome.Refusal!)} {outcome.Note is null} {outcome.FollowUps.Length} {outcome.Event is null} {outcome.GetType().Name}";

    internal static string Of(Permissions permissions) => $"{permissions.Count} {permissions.Open().Length} {permissions.Refusal} {permissions.CaseId}";

    internal static string Of(Refusal refusal)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            refusal.WriteTo(json);
        }

        return $"{refusal} {Encoding.UTF8.GetString(bytes.WrittenSpan)}";
    }
}
