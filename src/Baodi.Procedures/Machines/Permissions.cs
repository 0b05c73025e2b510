namespace Baodi.Procedures;

/// <summary>What an officer can do in a case at an instant: each act of the procedure by its name, open or closed. Costs nothing until it is read.</summary>
/// <remarks>Where a name is that of several acts, the one that the state of the case offers stands for it.</remarks>
[JsonConverter(typeof(ShownJson))]
public readonly struct Permissions
{
    private readonly ProcedureMachine machine;
    private readonly Case theCase;
    private readonly Officer by;
    private readonly Instant at;
    private readonly Func<Act, Reason>? against;
    private readonly bool isVisible;

    /// <summary>What can be done in a case.</summary>
    /// <param name="machine">The machine of its procedure.</param>
    /// <param name="theCase">The case.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When.</param>
    /// <param name="against">What stands against every act, whatever the case says of it; null where nothing does.</param>
    internal Permissions(ProcedureMachine machine, Case theCase, Officer by, Instant at, Func<Act, Reason>? against = null)
    {
        this.machine = machine;
        this.theCase = theCase;
        this.by = by;
        this.at = at;
        this.against = against;
        CaseId = theCase.Id;
        isVisible = theCase.IsVisibleTo(by);
    }

    /// <summary>What can be done in a case that does not exist.</summary>
    internal Permissions(string caseId)
    {
        CaseId = caseId;
        (machine, theCase, by) = (null!, null!, null!);
    }

    /// <summary>The id of the case that was asked about.</summary>
    public string CaseId { get; }

    /// <summary>Why there are none: there is no such case, or none that the officer may know of. Null where there are.</summary>
    public Refusal? Refusal => isVisible ? null : Refusal.NoSuchCase(CaseId);

    /// <summary>How many names of acts there are.</summary>
    public int Count => Acts.Length;

    /// <summary>The candidate at a place, from 0, in the order of the notice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public Candidate this[int index] => (uint)index < (uint)Count ? Of(Acts[index]) : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such act.");

    /// <summary>Goes through the candidates in the order of the notice.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The acts that are open now. Makes a list.</summary>
    public ImmutableArray<Act> Open()
    {
        var open = ImmutableArray.CreateBuilder<Act>();
        foreach (var candidate in this)
        {
            if (candidate.IsOpen)
            {
                open.Add(candidate.Act);
            }
        }

        return open.DrainToImmutable();
    }

    private ImmutableArray<Act> Acts => isVisible ? theCase.Procedure.FirstOfEachName : [];

    private Candidate Of(Act first) => new(machine, theCase, theCase.Procedure.FindAct(first.Name, theCase.Status) ?? first, by, at, against);

    /// <summary>Goes through permissions.</summary>
    public struct Enumerator
    {
        private readonly Permissions permissions;
        private int index;

        internal Enumerator(in Permissions permissions)
        {
            this.permissions = permissions;
            index = -1;
        }

        /// <summary>The current candidate.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is none: it has not moved yet, or is at the end.</exception>
        public readonly Candidate Current => permissions[index];

        /// <summary>Moves on; false at the end.</summary>
        public bool MoveNext() => ++index < permissions.Count;
    }
}
