using System.Collections.Immutable;
using Baodi.Procedures.Tests.Machines;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>The index answers as a plain list does that is gone through from end to end, after any changes.</summary>
public sealed class LimitIndexLaws
{
    private static readonly ImmutableArray<TimeLimit> Limits = SampleOffice.Process.Limits;
    private static readonly Instant First = DistrictTime.StartOf(new(2021, 1, 1));

    // One schedule for all, one of another kind for one limit with a reminder of the same name, none for a third.
    private static readonly Profile Office = TestProfile.Create().With(ReminderTests.BlueYellowRed)
        .With("sample", Limits[1].Name, new ReminderSchedule(ReminderTests.Reminder("yellow", "before 6 hours"), ReminderTests.Reminder("now", "at due"), ReminderTests.Reminder("late", "after 2 calendar-days")))
        .With("sample", Limits[2].Name, ReminderSchedule.None);

    // Few days, so that many limits are due together.
    private static readonly Gen<Instant> InstantGen =
        from day in Gen.Choose(0, 59)
        from minutes in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 1439)))
        select First + Duration.FromDays(day) + Duration.FromMinutes(minutes);

    private static readonly Gen<RunningLimit> RunningGen =
        from limit in Gen.Choose(0, Limits.Length - 1)
        from item in Gen.Elements(null, null, "one", "other")
        from due in InstantGen
        select new RunningLimit(Limits[limit], First, due, item);

    private static readonly Gen<Change> ChangeGen =
        from id in Gen.Choose(0, 40)
        from running in Gen.Frequency((1, Gen.Constant(Array.Empty<RunningLimit>())), (4, RunningGen.ArrayOf().Resize(5)))
        select new Change($"c{id}", [.. running.DistinctBy(one => one.ToString())]);

    private static readonly Gen<(Instant One, Instant Other)> AskedGen =
        from one in InstantGen
        from other in InstantGen
        select (one, other);

    [Fact]
    public void Index_AnswersAsAListDoes()
    {
        var (questions, changes, withAnswers, together, undone) = (0, 0, 0, 0, 0);
        var sequences = ChangeGen.ArrayOf().Resize(120);
        Prop.ForAll(sequences.ToArbitrary(), AskedGen.ArrayOf(12).ToArbitrary(), (sequence, asked) =>
        {
            var index = LimitIndex.Empty(Office);
            var list = ImmutableDictionary<string, ImmutableArray<RunningLimit>>.Empty;
            var kept = new List<(LimitIndex Index, List<IndexedLimit> All)>();
            foreach (var change in sequence)
            {
                undone += list.ContainsKey(change.CaseId) ? 1 : 0;
                kept.Add((index, [.. index.All]));
                index = change.Limits.IsEmpty ? index.Without(change.CaseId) : index.With(change.CaseId, "sample", change.Limits);
                list = list.SetItem(change.CaseId, change.Limits);
            }

            Assert.All(kept, snapshot => Assert.Equal(snapshot.All, snapshot.Index.All));
            changes += sequence.Length;
            var all = list.SelectMany(one => one.Value, (one, running) => new IndexedLimit(one.Key, "sample", running)).Order(Comparer<IndexedLimit>.Create(Naive)).ToList();
            together += all.GroupBy(limit => limit.Due).Count(same => same.Count() > 1);
            foreach (var (one, other) in asked)
            {
                questions++;
                withAnswers += Agree(index, all, one, other) ? 1 : 0;
            }

            Assert.Equal(all, LimitIndex.Of(Office, all.AsEnumerable().Reverse()).All);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));
        Assert.True(changes > 3000 && undone > 1000 && together > 500 && questions == 1800 && withAnswers > 1000, $"{changes} changes, {undone} of a case there, {together} due together, {withAnswers} of {questions} with answers");
    }

    /// <summary>Holds every answer against the list; tells whether any question had one.</summary>
    private static bool Agree(LimitIndex index, List<IndexedLimit> all, Instant one, Instant other)
    {
        Assert.Equal(all.Count, index.Count);
        Assert.Equal(all.FirstOrDefault(limit => limit.Due >= one), index.NextDue(one));
        var reached = all.SelectMany(limit => Office.RemindersOf("sample", limit.Running.Limit.Name).Reminders, (limit, reminder) => new ReachedReminder(limit, reminder, InstantOf(reminder, limit))).ToList();
        var span = reached.Where(reminder => reminder.At > one && reminder.At <= other).ToList();
        Assert.Equal(span, index.ReachedBetween(one, other));
        Assert.Equal(span.Count, index.ReachedBetween(one, other).Count);
        Assert.Equal(reached.Where(reminder => reminder.At > one).Min(reminder => reminder.At), index.NextReminder(one)?.At);
        var asked = new List<(LimitRange Answer, IEnumerable<IndexedLimit> Expected)>
        {
            (index.All, all),
            (index.PassedAt(one), all.Where(limit => limit.Running.IsPassed(one))),
            (index.DueBetween(one, other), all.Where(limit => limit.Due >= one && limit.Due < other)),
            (index.NearAt(one), all.Where(limit => limit.Due >= one && reached.Any(reminder => reminder.Limit == limit && reminder.Reminder.Place.Side == ReminderSide.Before && reminder.At <= one))),
        };
        foreach (var name in new[] { "blue", "yellow", "red", "urging", "now", "late", "none" })
        {
            asked.Add((index.StandingOn(name, one), all.Where(limit => reached.LastOrDefault(reminder => reminder.Limit == limit && reminder.At <= one).Reminder?.Name == name)));
        }

        foreach (var (answer, expected) in asked)
        {
            var list = expected.ToList();
            Assert.Equal(list, answer);
            Assert.Equal(list.Count, answer.Count);
            Assert.Equal(list, Paged(answer));
        }

        return asked.Skip(1).Any(question => question.Answer.Count > 0);
    }

    private static List<IndexedLimit> Paged(LimitRange range)
    {
        var read = new List<IndexedLimit>();
        for (var page = range.Page(7); page.Length > 0; page = range.Page(7, page[^1]))
        {
            read.AddRange(page);
        }

        return read;
    }

    private static Instant InstantOf(Reminder reminder, IndexedLimit limit) =>
        reminder.Place.TryInstantOf(limit.Due, Office.Calendar, out var at) ? at : throw new InvalidOperationException($"{reminder} of {limit} is not known.");

    private static int Naive(IndexedLimit one, IndexedLimit other) =>
        one.Due != other.Due ? one.Due.CompareTo(other.Due) : string.CompareOrdinal(NameOf(one), NameOf(other));

    // A slash and a space are before every letter and digit of the names here.
    private static string NameOf(IndexedLimit limit) => $"{limit.CaseId}/{limit.Running.Limit.Name} {limit.Running.Item}";

    private sealed record Change(string CaseId, ImmutableArray<RunningLimit> Limits);
}
