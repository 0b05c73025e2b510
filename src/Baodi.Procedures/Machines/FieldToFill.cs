namespace Baodi.Procedures.Machines;

/// <summary>A field that must be filled before an act is done. Immutable.</summary>
/// <param name="Field">Where in the form; its citation is the ground.</param>
/// <param name="Choices">The values the case offers for it now; null where any may be written, or the act is not offered in the present state.</param>
/// <param name="AreAllNeeded">Whether every one of the choices must be named.</param>
[JsonConverter(typeof(ShownJson))]
public sealed record FieldToFill(Field Field, ImmutableArray<string>? Choices, bool AreAllNeeded);
