namespace Baodi.Procedures.Cases;

/// <summary>The procedure has no such act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class UnknownAct : Reason
{
    internal const string Kind = "unknown-act";

    internal UnknownAct(string name)
        : base(null, Kind) => Name = name;

    /// <summary>The name that was asked for.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    internal override string? AskedFor => Name;

    /// <inheritdoc/>
    public override Label Label => new($"没有名为“{Name}”的事项", $"there is no act named '{Name}'");
}

/// <summary>There is no such case, or none that the officer may know of: the answer is the same.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NoSuchCase : Reason
{
    internal const string Kind = "no-such-case";

    internal NoSuchCase(string caseId)
        : base(null, Kind) => CaseId = caseId;

    /// <summary>What was asked for.</summary>
    public string CaseId { get; }

    /// <inheritdoc/>
    public override Label Label => new($"没有“{CaseId}”这一件", $"there is no case '{CaseId}'");
}
