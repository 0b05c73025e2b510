using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>The explorations of many procedures as one page: counts, what waits for its own post, and what waits for another's.</summary>
internal sealed class OverviewPage(ImmutableArray<Exploration> explorations, int most)
{
    private readonly StringBuilder page = new();

    internal string Text()
    {
        page.Clear();
        Line("# Exploration of every procedure, with any one post out of reach");
        Line();
        Line("Written by `dotnet run -c Release --project tests/Baodi.Procedures.Properties -- explore all --write docs/exploration-of-all.md`.");
        Line();
        Line($"As [the exploration of incidents](exploration.md) is made, with at most {Count(most)} situations an act, this asks of every act that can be owed, in each procedure, whether it can be done within {Locks.Within} acts wherever it is wanted: with nobody out of reach, and with any one post, whose holder takes no step at all and in whose place the office has named nobody.");
        Line();
        WriteCounts();
        WriteOwn();
        WriteOthers();
        return page.ToString();
    }

    private void WriteCounts()
    {
        Line("| procedure | acts | of them come to the end of | never wanted | situations | wanted in | most acts with nobody | with one |");
        Line("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var exploration in explorations)
        {
            var goals = exploration.Goals;
            Line($"| {exploration.Procedure.Id} | {goals.Length} | {goals.Count(goal => goal.Situations.IsWhole)} | {Named(goals.Where(goal => goal.Locks.Wanted == 0).Select(goal => goal.Goal))} | {Count(goals.Sum(goal => goal.Situations.Expanded))} | {Count(goals.Sum(goal => goal.Locks.Wanted))} | {goals.Max(goal => goal.Locks.Longest[0])} | {goals.Max(goal => goal.Locks.Longest[1])} |");
        }

        Line();
        Line($"Together {Count(explorations.Sum(exploration => exploration.Goals.Sum(goal => goal.Situations.Expanded)))} situations of {explorations.Sum(exploration => exploration.Goals.Length)} acts; of {Count(explorations.Sum(exploration => exploration.Goals.Sum(goal => goal.Locks.Undecided.Count)))} it was not seen whether the act can be done.");
        Line();
    }

    private void WriteOwn()
    {
        Line("## What waits for its own post");
        Line();
        Line("Nobody but the holders of the post does it. While they are away it waits for whom the office names in their place: a stand-in or a delegation.");
        Line();
        Line("| procedure | post | acts |");
        Line("| --- | --- | --- |");
        foreach (var exploration in explorations)
        {
            var own = Found(exploration, isOwn: true).GroupBy(one => one.Goal.Situations.People.Told(one.Lock.OutOfReach), one => one.Goal.Goal);
            foreach (var post in own.OrderBy(post => post.Key, StringComparer.Ordinal))
            {
                Line($"| {exploration.Procedure.Id} | {post.Key} | {Named(post)} |");
            }
        }

        Line();
    }

    private void WriteOthers()
    {
        Line("## What waits for another");
        Line();
        var others = explorations.SelectMany(exploration => Found(exploration, isOwn: false).Select(one => (exploration.Procedure, one.Goal, one.Lock))).ToList();
        if (others.Count == 0)
        {
            Line("Nothing.");
            return;
        }

        Line("Others do it too, in this case or in others; here it waits for the post. Each with the shortest history to where it does.");
        Line();
        Line("| procedure | act | out of reach | situations | after |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var (procedure, goal, found) in others)
        {
            Line($"| {procedure.Id} {goal.RowOf(found)} {Count(found.Situations)} | {string.Join("; ", goal.Situations.HistoryOf(found.First))} |");
        }
    }

    private static IEnumerable<(Explored Goal, FoundLock Lock)> Found(Exploration exploration, bool isOwn) =>
        from goal in exploration.Goals from found in goal.Locks.Found where goal.Locks.IsOwn(found) == isOwn select (goal, found);

    private static string Named(IEnumerable<string> acts) => string.Join(", ", acts.Select(act => $"`{act}`"));

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void Line(string text = "") => page.Append(text).Append('\n');
}
