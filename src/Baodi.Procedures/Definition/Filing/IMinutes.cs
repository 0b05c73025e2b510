namespace Baodi.Procedures.Definition;

/// <summary>Content of minutes: on the paper stands, beside it, what the matter tells of the meeting (<see cref="IMinuted"/>).</summary>
internal interface IMinutes;
