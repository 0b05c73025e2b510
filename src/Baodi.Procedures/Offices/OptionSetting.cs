namespace Baodi.Procedures.Offices;

/// <summary>How an office decides what a procedure leaves to it. Immutable.</summary>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Option">The kebab-case name of what is left to the office.</param>
/// <param name="IsTaken">Whether the office goes by it.</param>
public sealed record OptionSetting(string Procedure, string Option, bool IsTaken);
