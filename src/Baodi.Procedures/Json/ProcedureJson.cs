using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Json;

/// <summary>What is written of a procedure as JSON, and the digest of its rules. Safe for concurrent use.</summary>
public static class ProcedureJson
{
    // Made when content or rules are first read or written: they are the larger part of a process's start.
    private static readonly ConditionalWeakTable<Procedure, Made> Kept = [];

    extension(Procedure procedure)
    {
        /// <summary>The digest of all that the procedure decides by: its definition with the office's figures, the rule sets and the division of work it asks and the days that are worked.</summary>
        /// <remarks>
        /// SHA-256 over the canonical form (RFC 8785) of what <see cref="WriteTo(Procedure, Utf8JsonWriter)"/> writes; computed when first read. Two procedures with one
        /// digest declare the same. What is written as code, as the effect of an act on its matter, is not in it: that goes with the version of the library.
        /// </remarks>
        public Digest RulesDigest => MadeOf(procedure).Rules.Value;

        /// <summary>Writes all that the procedure decides by as one JSON object: <c>definition</c>, <c>rule-sets</c> and <c>calendar</c>.</summary>
        /// <param name="json">Where to write; flushing it is left to the caller.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(procedure);
            ArgumentNullException.ThrowIfNull(json);
            RulesWriter.Write(json, procedure);
        }

        /// <summary>How a command, or the matter, of the procedure is read and written.</summary>
        internal JsonTypeInfo JsonOf(Type type) => MadeOf(procedure).Options.Value.TryGetTypeInfo(type, out var info)
            ? info
            : throw new DefinitionException(procedure.Id, [$"'{type.Name}' is not in the JSON context of the procedure."]);

        internal JsonTypeInfo MatterJson => procedure.JsonOf(procedure.Matter);
    }

    private static Made MadeOf(Procedure procedure) => Kept.GetValue(procedure, static procedure => new(
        new(() => JsonShape.LeavingOutAbsent(procedure.Json(JsonShape.NewOptions()), procedure.Notice.Posts)),
        new(() => CanonicalJson.DigestOf(json => RulesWriter.Write(json, procedure)))));

    private sealed record Made(Lazy<JsonSerializerOptions> Options, Lazy<Digest> Rules);
}
