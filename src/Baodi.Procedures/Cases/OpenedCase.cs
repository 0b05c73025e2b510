namespace Baodi.Procedures.Cases;

/// <summary>A case that another one has asked the host to open.</summary>
/// <param name="Procedure">The id of the procedure it follows.</param>
/// <param name="Sequence">The event that asked for it: its place in the case that asked, from 1.</param>
public readonly record struct OpenedCase(string Procedure, int Sequence);
