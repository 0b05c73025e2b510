namespace Baodi.Procedures.Definition;

/// <summary>A matter that begins at a time: a meeting, a visit, an event.</summary>
internal interface IScheduled
{
    /// <summary>When it starts; null before that is fixed.</summary>
    Instant? Starts { get; }

    /// <summary>Where, in the words of who said it; null before that is said.</summary>
    string? Place { get; }
}
