namespace Baodi.Procedures.Definition;

/// <summary>How far a case has come, as requirements look at it.</summary>
internal interface IProgress
{
    State Status { get; }

    object UntypedMatter { get; }

    Instant LastStepAt { get; }

    Instant OpenedAt { get; }

    /// <summary>The acts that count as done, in the order of doing.</summary>
    ImmutableArray<Act> Done { get; }

    /// <summary>The limits that run and those whose clock stands.</summary>
    ImmutableArray<RunningLimit> AllLimits { get; }

    /// <summary>With which hands acts were done that others must be kept apart from.</summary>
    ImmutableArray<KeptPerformer> Performers { get; }

    RoundProgress ProgressOf(Act round);

    /// <summary>A limit that runs or whose clock stands; null where it does neither.</summary>
    RunningLimit? Find(TimeLimit limit, string? item);
}
