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

    /// <summary>The approvals and duties that departures have passed over and that were not done since.</summary>
    ImmutableArray<Act> PassedOver { get; }

    /// <summary>The approvals in force that something recorded may rest on, and when they were given.</summary>
    ImmutableArray<GivenApproval> Given { get; }

    /// <summary>When what the opening records happened.</summary>
    Instant HappenedAt { get; }

    /// <summary>The limits that run and those whose clock stands.</summary>
    ImmutableArray<RunningLimit> AllLimits { get; }

    /// <summary>With which hands acts were done that others must be kept apart from.</summary>
    ImmutableArray<KeptPerformer> Performers { get; }

    /// <summary>The last step; null where it is none that can be taken back.</summary>
    TakenStep? LastTaken { get; }

    RoundProgress ProgressOf(Act round);

    /// <summary>A limit that runs or whose clock stands; null where it does neither.</summary>
    RunningLimit? Find(TimeLimit limit, string? item);
}
