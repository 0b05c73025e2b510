using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Makes what tells an entry from every other: a UUID of version 8 from what the entry is about, and from nothing that changes about it.</summary>
internal static class CalendarUid
{
    internal static string Of(Procedure procedure, ObligationPeriod period) =>
        Of(procedure.Profile.Id, "obligation", procedure.Id, period.Obligation.Name, period.From.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    internal static string OfStart(Case one) => Of(one.Procedure.Profile.Id, "start", one.Procedure.Id, one.Id);

    internal static string Of(Case one, RunningLimit running) => running.Item is { } item
        ? Of(one.Procedure.Profile.Id, "due", one.Procedure.Id, one.Id, running.Limit.Name, item)
        : Of(one.Procedure.Profile.Id, "due", one.Procedure.Id, one.Id, running.Limit.Name);

    private static string Of(params ReadOnlySpan<string> parts)
    {
        // With its length before each part, no two lists of parts are one text.
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            key.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString("D");
    }
}
