using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>What an officer can do in a case at an instant: every act of the procedure, open or closed. Costs nothing until it is read.</summary>
public readonly struct Permissions
{
    private readonly Case theCase;
    private readonly Officer by;
    private readonly Instant at;
    private readonly CaseFile? against;

    private readonly bool isVisible;

    /// <summary>What can be done in a case.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When.</param>
    /// <param name="against">Its file, where something stands in it against every act.</param>
    internal Permissions(Case theCase, Officer by, Instant at, CaseFile? against = null)
    {
        this.against = against;
        this.theCase = theCase;
        this.by = by;
        this.at = at;
        CaseId = theCase.Id;
        isVisible = !theCase.Procedure.MayBeClassified || theCase.IsVisibleTo(by);
    }

    /// <summary>What can be done in a case that does not exist.</summary>
    internal Permissions(string caseId, Officer by)
    {
        CaseId = caseId;
        theCase = null!;
        this.by = by;
    }

    /// <summary>The id of the case that was asked about.</summary>
    public string CaseId { get; }

    /// <summary>Why there are none: there is no such case, or none that the officer may know of. Null where there are.</summary>
    public Refusal? Refusal => isVisible ? null : Refusal.NoSuchCase(CaseId);

    /// <summary>How many acts there are.</summary>
    public int Count => isVisible ? theCase.Procedure.Acts.Length : 0;

    /// <summary>The act at an index of the procedure's acts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public Candidate this[int index] =>
        (uint)index < (uint)Count ? new(theCase, theCase.Procedure.Acts[index], by, at, against) : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such act.");

    /// <summary>Goes through the acts in the order of the notice.</summary>
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

    /// <summary>Goes through permissions.</summary>
    public struct Enumerator
    {
        private readonly Permissions permissions;
        private readonly ImmutableArray<Act> acts;
        private int index;

        internal Enumerator(in Permissions permissions)
        {
            this.permissions = permissions;
            acts = permissions.isVisible ? permissions.theCase.Procedure.Acts : [];
            index = -1;
        }

        /// <summary>The current act.</summary>
        public readonly Candidate Current => new(permissions.theCase, acts[index], permissions.by, permissions.at, permissions.against);

        /// <summary>Moves on; false at the end.</summary>
        public bool MoveNext() => ++index < acts.Length;
    }
}

/// <summary>One act with one case, one officer and one instant: whether it is open and, if not, why.</summary>
public readonly struct Candidate
{
    private readonly CaseFile? against;

    internal Candidate(Case theCase, Act act, Officer by, Instant at, CaseFile? against = null)
    {
        this.against = against;
        Case = theCase;
        Act = act;
        By = by;
        At = at;
    }

    /// <summary>What might be done.</summary>
    public Act Act { get; }

    /// <summary>Whether nothing stands against it but, possibly, its content. Makes no objects.</summary>
    /// <remarks>Four words decide most candidates: the states it is offered in, itself if done once, what it comes after, and who may do it.</remarks>
    public bool IsOpen =>
        ((Act.FromMask >> Case.StateOrdinal) & 1) != 0
        && against is null
        && ((Act.OnceMask & Case.Done) | (Act.AfterMask & ~Case.Done)) == 0
        && (Act.PossibleMask & By.Mask) != 0
        && Case.Procedure.IsOpen(Case, Act, By, At);

    /// <summary>Everything that stands against it, before its content; empty when it is open. Computed when read.</summary>
    public ImmutableArray<Reason> Reasons
    {
        get
        {
            if (against?.Against(Act, Act.Name, At) is { } reason)
            {
                return [reason];
            }

            var log = new ReasonLog();
            Case.Procedure.Fill(this, ref log);
            return log.Drain();
        }
    }

    /// <summary>The fields that must be filled before it is done, with what the case offers for them. Computed when read.</summary>
    public ImmutableArray<FieldToFill> ToFill
    {
        get
        {
            var fields = ImmutableArray.CreateBuilder<FieldToFill>();
            var isOffered = ((Act.FromMask >> Case.StateOrdinal) & 1) != 0;
            foreach (var one in Act.Form.Fields)
            {
                if (one.IsRequired)
                {
                    fields.Add(new(one, isOffered ? Act.ChoicesOf(one, Case) : null, Act.WantsAllOf(one)));
                }
            }

            return fields.DrainToImmutable();
        }
    }

    /// <summary>How it would open for somebody: the fewest acts that come before it, and who may then do it. Searches when called, within <see cref="Procedures.Way.MostPlaces"/> places; it takes about a millisecond.</summary>
    /// <remarks>
    /// It does not ask whether the officer himself may do it: where only that stands against it, the way is open and names those who may. Nor does it ask under
    /// which rules a file was kept: a case that must be moved first has the way that it would have once it is.
    /// </remarks>
    public Way Way() => Case.Procedure.WayTo(this);

    internal Case Case { get; }

    internal Officer By { get; }

    internal Instant At { get; }
}
