using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Planted;
using Baodi.Procedures.Properties.Walks;
using Xunit.Abstractions;

namespace Baodi.Procedures.Properties;

/// <summary>The laws of what is said of steps over walks of each procedure that are the same every time, so that what they came past can be counted.</summary>
public sealed class SaidTests(ITestOutputHelper output)
{
    private const int MostWalks = 600;
    private const int Longest = 60;
    private const int Enough = 5;

    private static readonly string[] Departable = ["wrong-state", "passed-over", "not-yet-done", "signature-missing", "duty-owed", "condition-unmet", "given-afterwards"];

    public static TheoryData<string> Ids => [.. AnyWalks.Grounds.Select(ground => ground.Procedure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void WhatIsSaid_IsNamedWhereWrong_AndRecordedWhereRight(string id)
    {
        var (office, procedure) = AnyWalks.Grounds.First(ground => ground.Procedure.Id == id);
        var counts = Judged(office, procedure);
        Assert.True(IsEnough(counts, procedure), $"The walks came past too little: {counts}");
        Assert.Equal(IsDepartedFrom(procedure), Departable.Any(code => counts.DepartedFrom(code) > 0));
        Assert.Equal(IsTold(procedure), counts.Told > 0);
        Assert.Equal(procedure.Acts.Any(act => act.Nature == ActNature.Records), counts.Earlier > 0);
        Assert.Equal(0, counts.Named(CircumstancesProblem.DepartureWithoutConsent));
    }

    /// <summary>The sample departs from whatever can be departed from, and makes up what it passed over.</summary>
    [Fact]
    public void Errands_ComePastEverything()
    {
        var counts = Judged(ErrandOffice.Right, ErrandOffice.Right.Procedures[0]);
        Assert.All(Departable, code => Assert.NotEqual(0, counts.DepartedFrom(code)));
        Assert.All(
            Enum.GetValues<CircumstancesProblem>().Where(problem => problem != CircumstancesProblem.DepartureWithoutConsent),
            problem => Assert.NotEqual(0, counts.Named(problem)));
        Assert.NotEqual(0, counts.MadeUp);
    }

    private SaidCounts Judged(Office office, Procedure procedure)
    {
        var counts = new SaidCounts();
        Law[] laws = [new DeparturesAreWhatWasRefused(counts), new WrongCircumstancesAreNamed(counts), new NothingHappensAfterItsEntry(counts)];
        foreach (var walk in Walks(office, procedure).TakeWhile(_ => !IsEnough(counts, procedure)))
        {
            Court.Judge(walk, laws);
        }

        output.WriteLine($"{procedure.Id}: {counts}");
        return counts;
    }

    /// <summary>Walks by chance and, for what is told or departed from only at the end of a long way, the kept ones.</summary>
    private static IEnumerable<Walk> Walks(Office office, Procedure procedure) =>
        Enumerable.Range(1, MostWalks).Select(seed => Walker.Take(office, procedure, seed, Longest))
            .Concat(Kept.WalksTold(procedure.Id, office)).Concat(Kept.WalksEarlier(procedure.Id, office));

    private static bool IsEnough(SaidCounts counts, Procedure procedure) =>
        AnyWay.All(problem => counts.Named(problem) >= Enough)
        && (!IsDepartedFrom(procedure) || Departable.Sum(counts.DepartedFrom) >= Enough)
        && (!IsTold(procedure) || counts.Told >= Enough)
        && (procedure.Acts.All(act => act.MadeUpIn.IsEmpty) || counts.MadeUp > 0)
        && (procedure.Acts.All(act => act.Nature != ActNature.Records) || counts.Earlier >= Enough);

    private static bool IsTold(Procedure procedure) => procedure.Acts.Any(act => !act.ToldTo.IsEmpty);

    private static bool IsDepartedFrom(Procedure procedure) => procedure.Acts.Any(MayBeDepartedFrom);

    /// <summary>What can be wrong in every procedure, whatever can be departed from in it.</summary>
    private static CircumstancesProblem[] AnyWay =>
        [CircumstancesProblem.DepartureUnneeded, CircumstancesProblem.DepartureFromFirm, CircumstancesProblem.HappenedAtUnneeded, CircumstancesProblem.NotToldTo];

    private static bool MayBeDepartedFrom(Act act) => act.Requirements.Any(requirement => requirement.DepartableAs is not null);
}
