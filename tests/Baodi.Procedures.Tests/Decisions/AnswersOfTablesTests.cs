using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Decisions;

/// <summary>The rule sets beside the decision tables that stood before them, of which all answers were written down: decision, values, answer and row.</summary>
public sealed class AnswersOfTablesTests
{
    private static readonly Dictionary<string, RuleSet> Sets = NoticeRules.All.ToDictionary(set => set.Id);

    private static readonly List<Before> All =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "decisions", "answers-of-tables.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => new Before(cells[0], cells[1].Split(' '), cells[2], cells[3])),
    ];

    [Fact]
    public void EverySet_AnswersAsItsTableDid_ButWhereANumberIsNotKnown_OrTheOfficeAssists()
    {
        var now = All.ConvertAll(before => (Before: before, Now: Explain(before)));
        var changed = now.FindAll(one => (one.Now.Answer?.Name ?? "-") != one.Before.Answer);

        // The tables did not tell from another lead of the department the one in which the office assists.
        var assisted = changed.FindAll(one => one.Before.Decision == "reception-lead");
        changed.RemoveAll(assisted.Contains);
        Assert.Equal(4, assisted.Count);
        Assert.All(assisted, one => Assert.Equal(("3.1.3-alone", "counterpart-department", "counterpart-with-office"), (one.Before.Row, one.Before.Answer, one.Now.Answer!.Name)));
        Assert.Equal((3897, 11), (now.Count, now.Select(one => one.Before.Decision).Distinct().Count()));

        // Three values of each number are no sign; of their 27 combinations all are known in 8, and in one nothing is.
        Assert.Equal(18, changed.Count);
        Assert.All(changed, one =>
        {
            Assert.Equal(("proposed-grade", "ordinary", null), (one.Before.Decision, one.Before.Answer, one.Now.Answer));
            Assert.Contains("unknown", one.Before.Values);
            Assert.Equal("not-yet-known", one.Now.Rules.Single().Id);
            Assert.Equal("may-be-higher", one.Now.Conclusions.Single(conclusion => conclusion.Term.Name == "may-be-higher").Term.Name);
        });
    }

    [Fact]
    public void EveryRow_ThatAnswered_StillLeadsToTheAnswer()
    {
        foreach (var before in All)
        {
            var now = Explain(before);
            if ((now.Answer?.Name ?? "-") == before.Answer)
            {
                Assert.Contains(NameNow(before), now.Rules.Select(rule => rule.Id));
            }
        }
    }

    /// <summary>Where the kind is not known nothing is known to be no accident.</summary>
    private static string NameNow(Before before) =>
        before.Row == "nothing-known" || (before.Row == "not-an-accident" && before.Values[0] == "not-yet-known") ? "not-yet-known"
        : before.Row == "below" ? "no-sign"
        : before.Row;

    /// <summary>What the question has gained since is left open.</summary>
    private static Explanation Explain(Before before)
    {
        var set = Sets[before.Decision];
        var values = set.Decision.Inputs.Select((input, at) => KeyValuePair.Create(input.Name, at < before.Values.Length ? before.Values[at] : input.Unknown!.Name));
        Assert.True(set.Decision.TryRead(values, out var question, out _));
        return set.Explain(question);
    }

    private sealed record Before(string Decision, string[] Values, string Answer, string Row);
}
