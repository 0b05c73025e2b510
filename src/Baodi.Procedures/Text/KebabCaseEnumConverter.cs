using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Writes an enum as its kebab-case name and reads nothing else: numbers are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
