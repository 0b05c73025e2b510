using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes a refusal as JSON.</summary>
public static class RefusalJson
{
    extension(Refusal refusal)
    {
        /// <summary>Writes the reasons as one JSON object for a host to show: of each the code, the ground, the act, the field or path where there is one, and the text in both languages.</summary>
        /// <param name="json">Where to write; flushing it is left to the caller.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(refusal);
            ArgumentNullException.ThrowIfNull(json);
            RefusalWriter.Write(json, refusal);
        }
    }
}
