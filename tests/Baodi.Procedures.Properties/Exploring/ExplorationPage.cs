using System.Globalization;
using System.Text;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>An exploration as a page: counts, and each lock with its shortest history.</summary>
internal sealed class ExplorationPage(Exploration exploration)
{
    private readonly StringBuilder page = new();

    internal string Text()
    {
        page.Clear();
        Line($"# Exploration of {exploration.Procedure.Id}");
        Line();
        Line($"Written by `dotnet run -c Release --project tests/Baodi.Procedures.Properties -- explore {exploration.Procedure.Id} --write docs/exploration.md`.");
        Line();
        Line("The situations that the procedure can come to are looked at, breadth first and not as a sample, to the end or to a bound that is told: from each, everybody takes every act that is open to him, with every content that tells situations apart and with the departures that it needs. "
            + $"Then it is asked of each in which the act is owed, was passed over and can be made up, or may be repeated (nothing firm of the case stands against it or, of a report upward, it was done before), whether it can be done within {Locks.Within} acts, itself included, with nobody, with any one post{(exploration.WithPairs ? " and with any two posts" : "")} out of reach, whose holders take no step at all.");
        Line();
        WriteMeaning();
        WriteCounts();
        WriteStates();
        WriteLocks();
        return page.ToString();
    }

    private void WriteMeaning()
    {
        Line("- A situation is the state of the case and, of what bears there on the act, the acts done and those passed over, who signed or was excused from a round, the facts as far as some condition tells their values apart, and the seats that the matter names; and who is recorded as out of reach.");
        Line("- What bears on an act is what it comes after, whatever changes a fact that is asked for before it, renews it or excuses from its round, and so on; on the way to it, the rounds that lead on and the facts that decide where steps lead. Where the bound is met, acts that bear on it or name a post are followed behind it. Of two cases that differ in nothing of that, the one in which more was done is gone on from.");
        Line("- Content is filled in to the end, or leaves out what may be, or differs from the first in one yes or no, one term or one post.");
        Line($"- One person holds each of {exploration.Steps.People.Posts.Length} posts; nobody lends his or stands in by order of the office. What may be done again and again names at most {Situations.MostNamed} posts in one history, as who is out of reach. Time passes only where an act waits for a limit.");
        Line();
    }

    private void WriteCounts()
    {
        Line("## What was looked at");
        Line();
        Line("Of each act, in how many situations it is wanted and the most acts it takes there, where it can be done, with nobody out of reach, with one and with two.");
        Line();
        Line("| act | situations | steps between them | longest history | all of them | wanted in | with nobody | with one | with two |");
        Line("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (goal, situations, locks) in exploration.Goals)
        {
            var looked = situations.All.Where(node => node.IsExpanded).ToList();
            Line($"| `{goal}` | {Count(looked.Count)} | {Count(situations.EdgeCount)} | {looked.Max(node => node.Depth)} acts | {Extent(situations, locks)} | {Count(locks.Wanted)} | {string.Join(" | ", locks.Longest.Select(steps => steps == 0 ? "-" : Count(steps)))} |");
        }

        Line();
        Line($"Together {Count(exploration.Goals.Sum(goal => goal.Situations.Expanded))} situations.");
        Line();
    }

    private string Extent(Situations situations, Locks locks) => situations.IsWhole
        ? "yes: nothing new was left to come to"
        : $"no: the bound of {Count(exploration.Most)} was met, {Count(situations.Left)} more were come to; those of fewer than {situations.WholeDepth} acts were all looked at; whether it can be done lay too far behind it in {Count(locks.Undecided.Count)} situations";

    private void WriteStates()
    {
        Line($"| state | {string.Join(" | ", exploration.Goals.Select(goal => $"`{goal.Goal}`"))} |");
        Line($"| --- |{string.Concat(Enumerable.Repeat(" --- |", exploration.Goals.Length))}");
        foreach (var state in exploration.Procedure.States)
        {
            Line($"| {state.Name} | {string.Join(" | ", exploration.Goals.Select(goal => Count(goal.Situations.All.Count(node => node.IsExpanded && node.Case.Status == state))))} |");
        }

        Line();
    }

    private void WriteLocks()
    {
        Line("## Locks");
        Line();
        if (exploration.Goals.All(goal => goal.Locks.Found.Count == 0))
        {
            Line("None: whatever is wanted can be done.");
            return;
        }

        Line("Each with the fewest that lock it, and the shortest history to where it is locked.");
        Line();
        Line("| act | out of reach | situations | after |");
        Line("| --- | --- | --- | --- |");
        foreach (var goal in exploration.Goals)
        {
            foreach (var found in goal.Locks.Found)
            {
                Line($"{goal.RowOf(found)} {Count(found.Situations)} | {string.Join("; ", goal.Situations.HistoryOf(found.First))} |");
            }
        }
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void Line(string text = "") => page.Append(text).Append('\n');
}
