using System.Collections.Immutable;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>Words that are added to the files of walks, counted, and wrong ways of adding them.</summary>
public sealed class RemarkWalkTests(ITestOutputHelper output)
{
    private const int Walks = 100;
    private const int Longest = 40;
    private const int Enough = 3;

    public static TheoryData<string> Ids => [.. AnyWalks.Grounds.Select(ground => ground.Procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Walks_ComePastEveryKindOfWord_AndStrangers(string id)
    {
        var counts = new RemarkCounts();
        Judge(id, new RemarksChangeNothing(counts));
        output.WriteLine($"{id}: {counts}");
        Assert.All(Enum.GetValues<RemarkKind>(), kind => Assert.InRange(counts.Of(kind), Enough, int.MaxValue));
        Assert.NotEqual(0, counts.Refused("no-part-in-it"));
        Assert.Equal(MayBeHidden(id), counts.Refused("no-such-case") > 0);
        Assert.Equal(MayBeRecused(id), counts.Refused("must-recuse") > 0);
    }

    /// <summary>Clearance forgotten, recusal forgotten, everybody kept out of everything.</summary>
    [Fact]
    public void WordAddedAsItMayNotBe_IsFound()
    {
        AssertFound("classified-document", static (taken, added) => Added(taken, added, added.By.Cleared(ClassificationLevel.TopSecret)));
        AssertFound("petition", static (taken, added) => Added(taken, added, new Officer("somebody-else", "somebody else", Posts.OfficeClerk)));
        AssertFound("petition", static (taken, added) => new(new Refusal([new MustRecuse(taken.Procedure.Acts[0], taken.Procedure.Acts[0].Recusals[0], added.By.Id, added.By.Name)])));
        AssertFound("incident", static (taken, added) => Added(taken with { Before = Another(taken) }, added, added.By));
    }

    private static RemarkOutcome Added(Taken taken, WordAdded added, Officer by) => taken.Office.Remark(taken.Before!, added.Word.Said, by, added.Word.At);

    /// <summary>The case as it came out of the step after the word.</summary>
    private static Case Another(Taken taken) => taken.After!;

    private static void AssertFound(string id, Func<Taken, WordAdded, RemarkOutcome> adding) =>
        Assert.Throws<BrokenLawException>(() => Judge(id, new RemarksChangeNothing(adding: adding)));

    private static void Judge(string id, Law law)
    {
        var (office, procedure) = AnyWalks.Grounds.First(ground => ground.Procedure.Id == id);
        for (var seed = 1; seed <= Walks; seed++)
        {
            Court.Judge(Walker.Take(office, procedure, seed, Longest), law);
        }
    }

    private static bool MayBeHidden(string id) => AnyWalks.Grounds.First(ground => ground.Procedure.Id == id).Procedure.MayBeClassified;

    /// <summary>Where whom the matter is about keeps out of every act.</summary>
    private static bool MayBeRecused(string id)
    {
        var acts = AnyWalks.Grounds.First(ground => ground.Procedure.Id == id).Procedure.Acts;
        return acts[0].Recusals.Any(recusal => acts.All(act => act.Recusals.Any(other => other.Citation == recusal.Citation && other.Label == recusal.Label)));
    }
}
