using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Exploring;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>The reports upward of chapter 8 can be made from wherever they are wanted, whoever is out of reach, but for what the page of the exploration tells.</summary>
public sealed class ExplorationTests(ITestOutputHelper output)
{
    private const int Most = 1_000;
    private const int Few = 100;
    private const int OwnColumns = 5;
    private const int OtherColumns = 7;

    [Fact]
    public void Incident_LocksNothing_ButWhatItsPageTells()
    {
        var procedure = BaodiOffice.Default.Find(ProcedureIds.Incident)!;
        var exploration = new Exploration(BaodiOffice.Default, procedure, Exploration.UsualNames(procedure), Most, withPairs: true);
        output.WriteLine(string.Join(", ", exploration.Goals.Select(goal => $"{goal.Goal}: {goal.Situations.Expanded} situations, wanted in {goal.Locks.Wanted}")));
        Assert.Equal(Exploration.ReportsUpward, exploration.Goals.Select(goal => goal.Goal));
        Assert.All(exploration.Goals, goal => Assert.NotEqual(0, goal.Locks.Wanted));
        Assert.All(exploration.Goals, goal => Assert.True(goal.Situations.IsWhole || goal.Situations.Expanded == Most));
        Assert.All(exploration.Goals, goal => Assert.Empty(goal.Locks.Undecided));
        var told = LocksOfThePage().ToList();
        Assert.All(
            from goal in exploration.Goals from found in goal.Locks.Found select (goal.Goal, goal.Situations.People.Told(found.OutOfReach).Split(", ")),
            found => Assert.Contains(told, known => known.Act == found.Goal && known.OutOfReach.IsSubsetOf(found.Item2)));
    }

    /// <summary>Those of which no other test asks it.</summary>
    public static TheoryData<string> Ids => [.. BaodiOffice.Default.Procedures.Select(procedure => procedure.Id).Where(id => id != ProcedureIds.Incident)];

    /// <summary>With one post out of reach, what is owed waits for that post alone where the page says so.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Procedure_WaitsForNoPost_ButWhereThePageTells(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var exploration = new Exploration(BaodiOffice.Default, procedure, Exploration.OwedNames(procedure), Few, withPairs: false);
        var told = WaitsOfThePage(id).ToHashSet();
        Assert.NotEqual(0, exploration.Goals.Sum(goal => goal.Locks.Wanted));
        Assert.All(
            from goal in exploration.Goals from found in goal.Locks.Found select (goal.Situations.People.Told(found.OutOfReach), goal.Goal),
            found => Assert.Contains(found, told));
    }

    /// <summary>A small procedure is come to the end of, and what is told of it can be seen in its definition.</summary>
    [Fact]
    public void Errands_AreComeToTheEndOf()
    {
        var explored = Assert.Single(new Exploration(ErrandOffice.Right, ErrandOffice.Right.Procedures[0], ["write-report"], Most, withPairs: true).Goals);
        Assert.True(explored.Situations.IsWhole);
        Assert.Equal(ErrandOffice.Right.Procedures[0].States, explored.Situations.All.Select(node => node.Case.Status).Distinct().OrderBy(state => state.Value));
        var found = Assert.Single(explored.Locks.Found);
        Assert.Equal("| `write-report` | office-clerk |", explored.RowOf(found));
        Assert.Equal(["`ask` by office-clerk", "`write-draft` by office-clerk", "`approve-draft` by office-director"], explored.Situations.HistoryOf(found.First));
    }

    /// <summary>Whoever locks an act alone does so with others; nobody out of reach is the least of all.</summary>
    private static IEnumerable<(string Act, HashSet<string> OutOfReach)> LocksOfThePage() =>
        from line in File.ReadLines(Path.Combine(Artifacts.Root, "docs", "exploration.md")).SkipWhile(line => line != "## Locks")
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length > 2
        select (cells[1].Trim('`'), cells[2] == "nobody" ? [] : cells[2].Split(", ").ToHashSet());

    /// <summary>Each post and act of which the page says that it waits for its own post, or for another's.</summary>
    private static IEnumerable<(string Post, string Act)> WaitsOfThePage(string id)
    {
        var rows = File.ReadLines(Path.Combine(Artifacts.Root, "docs", "exploration-of-all.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length > 4 && cells[1] == id).ToList();
        return from cells in rows
               let isOwn = cells.Length == OwnColumns
               where isOwn || cells.Length == OtherColumns
               from act in (isOwn ? cells[3] : cells[2]).Split(", ")
               select (isOwn ? cells[2] : cells[3], act.Trim('`'));
    }
}
