namespace Baodi.Procedures.Definition;

/// <summary>The last step of a case where it can be taken back, with the case as it was before.</summary>
/// <param name="Act">What was done.</param>
/// <param name="By">The id of who did it.</param>
/// <param name="EnteredBy">The id of who entered it as told; null where who did it entered it.</param>
/// <param name="Before">The case before; its own last step is not kept.</param>
internal sealed record TakenStep(Act Act, string By, string? EnteredBy, IProgress Before);
