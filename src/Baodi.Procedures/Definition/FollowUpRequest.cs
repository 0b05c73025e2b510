namespace Baodi.Procedures.Definition;

/// <summary>What a procedure asks of another, in words that both know: it does not know the commands of the other.</summary>
/// <param name="Procedure">The id of the procedure that asks.</param>
/// <param name="Name">The name by which its case is known there, where it has one.</param>
/// <param name="Subject">What is to be done.</param>
/// <param name="Department">The kebab-case id of the unit that is to do it, or did, where the case names one.</param>
/// <param name="Limit">The time it is given, where the case names one.</param>
/// <param name="Level">The classification level of what it rests on, where that bears one.</param>
/// <param name="JointUnits">The kebab-case ids of the units that do it with the department, which leads, where the case names them.</param>
internal sealed record FollowUpRequest(
    string Procedure,
    string? Name,
    string Subject,
    string? Department = null,
    TimeGiven? Limit = null,
    ClassificationLevel? Level = null,
    ImmutableArray<string> JointUnits = default);

/// <summary>Makes the opening command of the procedure that is asked.</summary>
internal delegate Command OpeningFor(FollowUpRequest request);
