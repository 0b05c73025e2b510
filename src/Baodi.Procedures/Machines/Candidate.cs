namespace Baodi.Procedures;

/// <summary>One act with one case, one officer and one instant: whether it is open and, if not, why. The default value has no act and is closed.</summary>
[JsonConverter(typeof(ShownJson))]
public readonly struct Candidate
{
    private readonly Func<Act, Reason>? against;

    internal Candidate(ProcedureMachine machine, Case theCase, Act act, Officer by, Instant at, Func<Act, Reason>? against = null)
    {
        Machine = machine;
        Case = theCase;
        Act = act;
        By = by;
        At = at;
        this.against = against;
    }

    /// <summary>What might be done.</summary>
    public Act Act { get; }

    /// <summary>Whether nothing stands against it but, possibly, its content. Makes no objects where it is open.</summary>
    public bool IsOpen => against is null && Machine is not null && Machine.IsOpen(Case, Act, By, At);

    /// <summary>How open it is, whatever its content: open, open with departures, or closed.</summary>
    public Openness Openness => against is null && Machine is not null ? Machine.OpennessOf(Case, Act, By, At) : Openness.Closed;

    /// <summary>Everything that stands against it whatever its content; empty when it is open. Computed when read.</summary>
    public ImmutableArray<Reason> Reasons => Machine is null ? [] : against is null ? Machine.ReasonsAgainst(Case, Act, By, At) : [against(Act)];

    /// <summary>The fields that must be filled before it is done, with what the case offers for them. Computed when read.</summary>
    public ImmutableArray<FieldToFill> ToFill
    {
        get
        {
            var fields = ImmutableArray.CreateBuilder<FieldToFill>();
            var isOffered = Act?.IsEnteredIn(Case.Status) ?? false;
            foreach (var asked in Act?.Form.Fields ?? [])
            {
                if (asked.IsRequired)
                {
                    var allowed = Act!.AllowedFor(asked);
                    fields.Add(new(asked, isOffered ? allowed?.Offered.Names(Case.UntypedMatter) : null, allowed is { AreAllNeeded: true }));
                }
            }

            return fields.DrainToImmutable();
        }
    }

    internal ProcedureMachine Machine { get; }

    internal Case Case { get; }

    internal Officer By { get; }

    internal Instant At { get; }
}
