namespace Baodi.Procedures.Cases;

/// <summary>What happened: who did what, when, in which post, under which clause. Immutable.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class Event : Entry
{
    internal Event(string caseId, int sequence, Act act, Command command, Performer by, Instant at, State to, bool begins)
        : base(caseId, at)
    {
        Sequence = sequence;
        Act = act;
        Command = command;
        By = by;
        To = to;
        Begins = begins;
        HappenedAt = at;
    }

    /// <summary>Its place in the case, from 1; equal to the version of the case it makes.</summary>
    public int Sequence { get; }

    /// <summary>The act that was done.</summary>
    public Act Act { get; }

    /// <summary>The content.</summary>
    public Command Command { get; }

    /// <summary>Who did it and in which seats.</summary>
    public Performer By { get; }

    /// <summary>The state of the case after it.</summary>
    public State To { get; }

    /// <summary>Whether duties and rounds of the state after it begin anew.</summary>
    public bool Begins { get; }

    /// <summary>When it happened; the same as <see cref="Entry.At"/>, when it was entered, but for what was recorded afterwards.</summary>
    public Instant HappenedAt { get; internal init; }

    /// <summary>How long after it happened it was entered.</summary>
    public Duration EnteredAfter => At - HappenedAt;

    /// <summary>Who entered it as he was told by telephone; null where who did it entered it.</summary>
    public Performer? EnteredBy { get; internal init; }

    /// <summary>What it departed from, each with its ground; empty for nothing.</summary>
    public ImmutableArray<RecordedDeparture> Departures { get; internal init; } = [];

    /// <summary>The fields of the content that say openly that something is not yet known.</summary>
    public ImmutableArray<Field> NotYetKnown => Act.Form.Fields.RemoveAll(one => !one.IsNotYetKnown(Command));

    /// <summary>Whether it had been done before in the state of the case, of the same thing where it is about one of several, and is a second entry.</summary>
    public bool IsAgain { get; internal init; }

    /// <summary>The ground on which it was done.</summary>
    public Citation Citation => Act.Citation;

    /// <summary>What was decided by rule in it; null when nothing was asked.</summary>
    public Decided? Decided { get; internal init; }

    /// <summary>The limits it started, met or released, or whose clocks it turned.</summary>
    public ImmutableArray<LimitChange> Limits { get; internal init; } = [];

    /// <summary>The cases it asks the host to open.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; internal init; } = [];

    /// <summary>The case that opened this one; null but for an opening that follows another case.</summary>
    public CaseReference? OpenedBy { get; internal init; }
}
