namespace Baodi.Procedures.Dossiers;

/// <summary>The id of the command was given before, to another command or by another officer.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class CommandIdTaken : Reason
{
    internal const string Kind = "command-id-taken";

    internal CommandIdTaken(Act? act, string askedFor, string commandId, int sequence)
        : base(act, Kind) =>
            (AskedFor, CommandId, Sequence) = (askedFor, commandId, sequence);

    /// <summary>What the host named the command by.</summary>
    public string CommandId { get; }

    /// <summary>The event that it made: its place in the case, from 1.</summary>
    public int Sequence { get; }

    /// <inheritdoc/>
    internal override string? AskedFor { get; }

    /// <inheritdoc/>
    public override Label Label => new($"编号“{CommandId}”已用于第{Sequence}步", $"the id '{CommandId}' was given to step {Sequence}, which was something else");
}

/// <summary>The case has gone on since the sender saw it.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class StaleVersion : Reason
{
    internal const string Kind = "stale-version";

    internal StaleVersion(Act? act, string askedFor, int seen, int version, ImmutableArray<Event> since)
        : base(act, Kind) =>
            (AskedFor, Seen, Version, Since) = (askedFor, seen, version, since);

    /// <summary>The version that the sender saw.</summary>
    public int Seen { get; }

    /// <summary>The version of the case.</summary>
    public int Version { get; }

    /// <summary>What happened in between, in order; empty where the sender names a version that the case does not have yet.</summary>
    public ImmutableArray<Event> Since { get; }

    /// <inheritdoc/>
    internal override string? AskedFor { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            if (Since.IsEmpty)
            {
                return new($"本件只到第{Version}版，没有第{Seen}版", $"the case has version {Version}, there is no version {Seen} yet");
            }

            var labels = new Label[Since.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = new($"{Since[i].By.OfficerName}{Since[i].Act.Label.Chinese}", $"{Since[i].Act.Label.English} by {Since[i].By.OfficerName}");
            }

            var between = Label.Join(labels, "、", ", ");
            return new($"所见为第{Seen}版，现为第{Version}版；其间已办：{between.Chinese}", $"version {Seen} was seen, it is version {Version} now; in between: {between.English}");
        }
    }
}

/// <summary>The case follows other rules than those of the office that is asked, and nobody has moved it to them.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class OtherRules : Reason
{
    internal const string Kind = "other-rules";

    internal OtherRules(Act? act, string askedFor, Digest kept)
        : base(act, Kind) =>
            (AskedFor, Kept) = (askedFor, kept);

    /// <summary>The digest of the rules that the case follows.</summary>
    public Digest Kept { get; }

    /// <inheritdoc/>
    internal override string? AskedFor { get; }

    /// <inheritdoc/>
    public override Label Label => new("本件仍依原规则办理，尚未转入现行规则", "the case follows other rules and was not moved to these");
}
