using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes a case as JSON.</summary>
public static class CaseJson
{
    extension(Case theCase)
    {
        /// <summary>Writes the case as one JSON object for a host to show: what it follows, where it stands, limits, rounds and the matter. It is not read back.</summary>
        /// <remarks>Members with nothing in them are left out. Names of a state, an act, a limit or a member are kebab-case; times are at +08:00.</remarks>
        /// <param name="json">Where to write; flushing it is left to the caller.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(theCase);
            ArgumentNullException.ThrowIfNull(json);
            CaseWriter.Write(json, theCase);
        }
    }
}
