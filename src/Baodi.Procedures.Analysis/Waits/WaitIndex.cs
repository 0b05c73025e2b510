namespace Baodi.Procedures.Analysis;

/// <summary>What any number of cases wait for, by case and by seat: what a worklist is made of. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// A change makes another index that shares almost all of this one, so a reader keeps the one he has. With n waits, a change takes time in proportion to
/// log n and to what the case waits for; a question, to the waits of the seats asked about. Case ids are unique in an index.
/// </remarks>
public sealed class WaitIndex
{
    private readonly ImmutableDictionary<string, ImmutableArray<Wait>> byCase;
    private readonly ImmutableDictionary<Seat, ImmutableSortedSet<Wait>> bySeat;

    private WaitIndex(Office office, ImmutableDictionary<string, ImmutableArray<Wait>> byCase, ImmutableDictionary<Seat, ImmutableSortedSet<Wait>> bySeat)
    {
        Office = office;
        this.byCase = byCase;
        this.bySeat = bySeat;
    }

    /// <summary>The office whose procedures the cases follow.</summary>
    public Office Office { get; }

    /// <summary>How many cases wait for something.</summary>
    public int Count => byCase.Count;

    /// <summary>An index with nothing in it.</summary>
    /// <param name="office">The office whose procedures the cases follow.</param>
    public static WaitIndex Empty(Office office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return new(office, ImmutableDictionary.Create<string, ImmutableArray<Wait>>(StringComparer.Ordinal), ImmutableDictionary<Seat, ImmutableSortedSet<Wait>>.Empty);
    }

    /// <summary>The index with what a case waits for now, in the place of what it waited for. What it still waits for has been waited for since then; a closed case leaves.</summary>
    /// <param name="theCase">The case after its last step.</param>
    /// <exception cref="ArgumentException">The case does not follow a procedure of the office.</exception>
    public WaitIndex With(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        var before = OfCase(theCase.Id);
        return With(theCase.Id, before, CaseWaits.Of(Office, theCase).Taken(wait => wait.GoingOn(before)));
    }

    /// <summary>The index with what the case of a history waits for, since when as the history tells. What the index had of the case is forgotten.</summary>
    /// <param name="events">The events of one case from its opening on, such as those of its dossier.</param>
    /// <exception cref="FoldException">The events are not those of one case in their order.</exception>
    public WaitIndex With(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (index, current) = (this, (Case?)null);
        foreach (var next in events)
        {
            index = current is null ? index.Without(next.CaseId) : index;
            current = Office.MachineOf(next.Act.Procedure).Apply(current, next);
            index = index.With(current);
        }

        return index;
    }

    /// <summary>The index without a case; the same where it is not in it.</summary>
    public WaitIndex Without(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return With(caseId, OfCase(caseId), []);
    }

    /// <summary>What a case waits for, in the order of the notice; empty where it waits for nothing or is not in the index.</summary>
    public ImmutableArray<Wait> OfCase(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return byCase.GetValueOrDefault(caseId, []);
    }

    /// <summary>What is waited for of a seat, what has waited longest first; whether its holder may know of it or must recuse himself is not asked.</summary>
    public ImmutableArray<Wait> Of(Seat seat) => bySeat.TryGetValue(seat, out var waits) ? [.. waits] : [];

    /// <summary>The worklist of an officer: what is waited for of the seats that he may act in, what has waited longest first.</summary>
    /// <remarks>A case that he may not know of, and what he himself may not do, such as for recusal or because he drafted it, is not in it.</remarks>
    /// <param name="officer">The officer.</param>
    /// <param name="at">When he looks; what a delegation allows is judged by it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public ImmutableArray<Wait> For(Officer officer, Instant at)
    {
        ArgumentNullException.ThrowIfNull(officer);
        DistrictTime.CheckHasDate(at, nameof(at));
        var found = ImmutableSortedSet.CreateBuilder(WaitOrder.BySince);
        foreach (var performer in officer.Performers)
        {
            foreach (var seat in performer.Seats)
            {
                found.UnionWith(Of(seat).RemoveAll(wait => !IsHis(wait, officer, at)));
            }
        }

        return [.. found];
    }

    /// <summary>Whether nothing more stands against him than against anybody.</summary>
    private bool IsHis(Wait wait, Officer officer, Instant at)
    {
        if (!wait.Case.IsVisibleTo(officer))
        {
            return false;
        }

        at = Instant.Max(at, wait.Case.LastStepAt);
        var machine = Office.MachineOf(wait.Case);
        return wait.IsOpen
            ? machine.OpennessOf(wait.Case, wait.Act, officer, at) != Openness.Closed
            : machine.ReasonsAgainst(wait.Case, wait.Act, officer, at).Length == machine.ReasonsAgainst(wait.Case, wait.Act, null, at).Length;
    }

    private WaitIndex With(string caseId, ImmutableArray<Wait> before, ImmutableArray<Wait> now)
    {
        var seats = bySeat.ToBuilder();
        foreach (var wait in before)
        {
            foreach (var seat in wait.Seats)
            {
                var left = seats.GetValueOrDefault(seat, WaitOrder.None).Remove(wait);
                if (left.IsEmpty)
                {
                    seats.Remove(seat);
                }
                else
                {
                    seats[seat] = left;
                }
            }
        }

        foreach (var wait in now)
        {
            foreach (var seat in wait.Seats)
            {
                seats[seat] = seats.GetValueOrDefault(seat, WaitOrder.None).Add(wait);
            }
        }

        return new(Office, now.IsEmpty ? byCase.Remove(caseId) : byCase.SetItem(caseId, now), seats.ToImmutable());
    }
}
