namespace Baodi.Procedures.Analysis;

/// <summary>The limits that run in any number of cases, in order of time: what has passed, what is near, what is due next. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// A change makes another index that shares almost all of this one, so a reader keeps the one he has. Limits come in the order of
/// their due instants, then of the ids of their cases, then of their names; texts by ordinal. With n limits, a change and a
/// question take time in proportion to log n, for each reminder asked about; a page also to what is on it. Case ids are unique in an index.
/// </remarks>
public sealed partial class LimitIndex
{
    private readonly LimitOrder byCase;

    // One order of time for each schedule: on one schedule, what is due later reaches every reminder later, so a reminder is a cut through the order.
    private readonly ImmutableArray<OnSchedule> schedules;

    private LimitIndex(Profile profile, LimitOrder byCase, ImmutableArray<OnSchedule> schedules)
    {
        Profile = profile;
        this.byCase = byCase;
        this.schedules = schedules;
    }

    /// <summary>The office whose schedules and calendar the answers follow, whatever the profile under which a case was opened.</summary>
    public Profile Profile { get; }

    /// <summary>How many limits run.</summary>
    public int Count => byCase.Count;

    /// <summary>An index with nothing in it.</summary>
    /// <param name="profile">The office whose schedules and calendar the answers follow.</param>
    public static LimitIndex Empty(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new(profile, LimitOrder.ByCase, []);
    }

    /// <summary>Indexes the limits of many cases at once; far quicker than one by one.</summary>
    /// <param name="profile">The office whose schedules and calendar the answers follow.</param>
    /// <param name="cases">The cases; closed ones add nothing.</param>
    /// <exception cref="ArgumentException">Two cases have one id.</exception>
    public static LimitIndex Of(Profile profile, IEnumerable<Case> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var limits = new List<IndexedLimit>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var theCase in cases)
        {
            if (!ids.Add(theCase.Given(nameof(cases)).Id))
            {
                throw new ArgumentException($"The case '{theCase.Id}' is there twice.", nameof(cases));
            }

            foreach (var running in theCase.Limits)
            {
                limits.Add(new(theCase.Id, theCase.Procedure.Id, running));
            }
        }

        return Of(profile, limits);
    }

    /// <summary>Indexes many limits at once, such as those that a host has stored, or those of another index under a changed profile.</summary>
    /// <param name="profile">The office whose schedules and calendar the answers follow.</param>
    /// <param name="limits">The limits, in any order.</param>
    /// <exception cref="ArgumentException">A limit runs twice in one case, for the same thing.</exception>
    public static LimitIndex Of(Profile profile, IEnumerable<IndexedLimit> limits)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(limits);
        var ofSchedule = new Dictionary<ReminderSchedule, List<IndexedLimit>>();
        var all = new List<IndexedLimit>();
        foreach (var limit in limits)
        {
            var schedule = RemindersOf(profile, limit.Given(nameof(limits)));
            if (!ofSchedule.TryGetValue(schedule, out var same))
            {
                ofSchedule.Add(schedule, same = []);
            }

            same.Add(limit);
            all.Add(limit);
        }

        var ordered = LimitOrder.ByCase.Of(all) ?? throw new ArgumentException("A limit runs twice in one case, for the same thing.", nameof(limits));
        var onSchedules = ImmutableArray.CreateBuilder<OnSchedule>(ofSchedule.Count);
        foreach (var (schedule, same) in ofSchedule)
        {
            onSchedules.Add(new(schedule, LimitOrder.ByDue.Of(same)!));
        }

        return new(profile, ordered, onSchedules.MoveToImmutable());
    }

    /// <summary>The limits that run in a case, in the order of their names; empty where none does.</summary>
    public ImmutableArray<IndexedLimit> OfCase(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        var found = ImmutableArray.CreateBuilder<IndexedLimit>();
        for (var i = byCase.RankOf(IndexedLimit.KeyOf(caseId)); i < byCase.Count && byCase[i] is var limit && limit.CaseId == caseId; i++)
        {
            found.Add(limit);
        }

        return found.DrainToImmutable();
    }

    /// <summary>The index with the limits of a case as they run now, in the place of those it had. A closed case leaves.</summary>
    public LimitIndex With(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        return Replaced(theCase.Id, theCase.Procedure.Id, theCase.Limits);
    }

    /// <summary>The index with the limits of a case that is not at hand, in the place of those it had.</summary>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="procedure">The id of the procedure that it follows.</param>
    /// <param name="limits">All that run in it; none for a case that leaves.</param>
    /// <exception cref="ArgumentException">An id is blank, or a limit runs twice for the same thing.</exception>
    public LimitIndex With(string caseId, string procedure, ImmutableArray<RunningLimit> limits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        ArgumentException.ThrowIfNullOrWhiteSpace(procedure);
        return Replaced(caseId, procedure, limits.OrEmpty());
    }

    /// <summary>The index without the limits of a case; this one where it has none.</summary>
    public LimitIndex Without(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return Replaced(caseId, "", []);
    }

    private LimitIndex Replaced(string caseId, string procedure, ImmutableArray<RunningLimit> limits)
    {
        var old = OfCase(caseId);
        var change = new Change(this);
        foreach (var limit in old)
        {
            if (limit.Procedure != procedure || !limits.Contains(limit.Running))
            {
                change.Remove(limit);
            }
        }

        foreach (var running in limits)
        {
            if (!IsAmong(old, procedure, running))
            {
                change.Add(new(caseId, procedure, running));
            }
        }

        return change.Count == Count - old.Length + limits.Length
            ? change.Made()
            : throw new ArgumentException($"A limit of '{caseId}' runs twice for the same thing.", nameof(limits));
    }

    private static bool IsAmong(ImmutableArray<IndexedLimit> old, string procedure, RunningLimit running)
    {
        foreach (var limit in old)
        {
            if (limit.Procedure == procedure && limit.Running == running)
            {
                return true;
            }
        }

        return false;
    }

    private static ReminderSchedule RemindersOf(Profile profile, IndexedLimit limit) => profile.RemindersOf(limit.Procedure, limit.Running.Limit.Name);

    /// <summary>What is on one schedule, in order of time.</summary>
    internal readonly record struct OnSchedule(ReminderSchedule ReminderSchedule, LimitOrder Limits)
    {
        /// <summary>How many are due before an instant.</summary>
        internal int DueBefore(Instant at) => Limits.RankOf(IndexedLimit.KeyOf(at));

        /// <summary>How many have reached a reminder at an instant.</summary>
        internal int Reached(Reminder reminder, Instant at, WorkingCalendar calendar) =>
            reminder.Place.LatestDueReached(at, calendar) is var latest && latest < Instant.MaxValue ? DueBefore(latest + Duration.Epsilon) : Limits.Count;
    }

    /// <summary>Collects what changes with one case.</summary>
    private struct Change(LimitIndex from)
    {
        private LimitOrder byCase = from.byCase;
        private ImmutableArray<OnSchedule> schedules = from.schedules;

        internal void Remove(IndexedLimit limit)
        {
            var place = PlaceOf(RemindersOf(from.Profile, limit));
            byCase = byCase.Remove(limit);
            schedules = schedules.SetItem(place, schedules[place] with { Limits = schedules[place].Limits.Remove(limit) });
        }

        internal void Add(IndexedLimit limit)
        {
            var schedule = RemindersOf(from.Profile, limit);
            if (PlaceOf(schedule) < 0)
            {
                schedules = schedules.Add(new(schedule, LimitOrder.ByDue));
            }

            var place = PlaceOf(schedule);
            byCase = byCase.Add(limit);
            schedules = schedules.SetItem(place, schedules[place] with { Limits = schedules[place].Limits.Add(limit) });
        }

        internal readonly int Count => byCase.Count;

        internal readonly LimitIndex Made() => ReferenceEquals(byCase, from.byCase) ? from : new(from.Profile, byCase, schedules);

        private readonly int PlaceOf(ReminderSchedule schedule)
        {
            for (var i = 0; i < schedules.Length; i++)
            {
                if (ReferenceEquals(schedules[i].ReminderSchedule, schedule))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
